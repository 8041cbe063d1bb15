// Duty: hand over what is due in the outbox. At least once, never twice knowingly: a row is marked
// after the other side took it, under the same Message-ID each time. What was taken but could not
// be marked is not sent again; the mark is tried again.
#pragma once

#include <map>
#include <optional>

#include <boost/asio/awaitable.hpp>

#include "mail/transport/transport.hpp"
#include "server/courier.hpp"
#include "server/desk.hpp"
#include "server/nudge.hpp"
#include "store/duties.hpp"
#include "store/inquiries.hpp"
#include "store/mails.hpp"

namespace kast::server {

class Deliveries {
 public:
  // Desk and courier outlive it; it outlives what it starts (idle()).
  Deliveries(const boost::asio::any_io_executor& executor, Desk& desk, Courier& courier)
      : executor_(executor), desk_(desk), courier_(courier), ended_(executor) {}

  // Starts every row that is due and not under way, as far as there are lanes; answers how many.
  // Alerts have lanes of their own: none waits for a mail server that hangs.
  boost::asio::awaitable<std::size_t> start_due();
  // Completes when nothing is under way.
  boost::asio::awaitable<void> idle();

 private:
  struct Verdict {
    core::Time at;
    bool delivered = false;
    std::optional<core::Time> next;  // neither delivered nor this: given up
    std::string reason;
    std::optional<core::InquiryId> inquiry;  // whose person the mail was for
    bool reply = false;                      // a human's words
    store::HistoryRow history;               // what the case tells of it when it is given up
    std::optional<store::SentMail> sent;     // what an answer or a report is known by
  };

  [[nodiscard]] bool may_start(const store::OutboxRow& row) const;
  void start(store::OutboxRow row, std::optional<store::TransitRow> key);
  boost::asio::awaitable<void> deliver(store::OutboxRow row, std::optional<store::TransitRow> key);
  Verdict judge(const store::OutboxRow& row, const mail::Delivery& delivery);
  boost::asio::awaitable<void> mark(core::RowId id, Verdict verdict);

  boost::asio::any_io_executor executor_;
  Desk& desk_;
  Courier& courier_;
  std::map<core::RowId, bool> under_way_;    // true: an alert
  std::map<core::RowId, Verdict> unmarked_;  // decided, but the database would not take it
  bool more_ = false;                        // rows wait for a lane
  Nudge ended_;
};

}  // namespace kast::server
