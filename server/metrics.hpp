// Counts for the operator's monitoring (GET /metrics on the staff side, Prometheus text format).
// Counts and ages only: no case, no address, no word of anybody. Used on the I/O thread only.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/inquiry.hpp"

namespace kast::server {

// What is read from the database when somebody asks.
struct Backlog {
  std::int64_t outbox_waiting = 0, outbox_late = 0, outbox_failed = 0, alerts_open = 0;
};

class Metrics {
 public:
  Metrics();
  Metrics(const Metrics&) = delete;
  Metrics& operator=(const Metrics&) = delete;
  ~Metrics();

  void count_inquiry(core::Channel channel, core::Level level, bool quarantined);
  void count_request(std::string_view site, std::string_view route, int status);
  // `outcome`: delivered, deferred, refused.
  void count_delivery(std::string_view kind, std::string_view outcome);
  // `fate`: inquiry, follow_up, report, duplicate, own; aside; failed (will be tried again).
  void count_mail(std::string_view fate);
  std::string text(const Backlog& backlog);

 private:
  struct Families;
  std::unique_ptr<Families> families_;
};

}  // namespace kast::server
