// How a composed message leaves the house. One message, one recipient, one verdict.
#pragma once

#include <string>

#include <boost/asio/awaitable.hpp>

namespace kast::mail {

enum class Outcome {
  delivered,  // the other side has taken it over
  deferred,   // not now: try again later (4xx, no connection, time-out, wrong password, garbage)
  refused     // never: trying again changes nothing (5xx, too large, an address that can't be)
};

struct Delivery {
  Outcome outcome = Outcome::deferred;
  int code = 0;        // the last SMTP or HTTP status; 0 if there was none
  std::string reason;  // a few words for operators, free of content, addresses, URLs; may be empty
};

struct Envelope {
  std::string from;  // empty for <>: mail that must never be answered
  std::string to;
};

class Transport {
 public:
  Transport() = default;
  Transport(const Transport&) = delete;
  Transport& operator=(const Transport&) = delete;
  virtual ~Transport() = default;

  // `message` is what compose() wrote; row_id_hex names the outbox row. The transport must outlive
  // the wait. Cancelling the wait abandons the attempt: it may or may not have arrived. Never
  // throws for what a server or disk does; only cancellation ends it by exception or "cancelled".
  virtual boost::asio::awaitable<Delivery> deliver(Envelope envelope, std::string message,
                                                   std::string row_id_hex) = 0;

  // Refuses new deliveries ("stopping", deferred) and waits for those that run.
  virtual boost::asio::awaitable<void> stop() = 0;

  // Whether messages for this transport carry X-Kast-Kind (ComposeOptions::kind_header).
  [[nodiscard]] virtual bool shows_kind() const { return false; }
};

}  // namespace kast::mail
