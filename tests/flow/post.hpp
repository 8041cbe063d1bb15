// Mail server and alert gateway of a test: keep what was handed over, or fail as told.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "mail/transport/webhook.hpp"
#include "tests/support/hand_clock.hpp"

namespace kast::tests {

struct Sent {
  mail::Envelope envelope;
  std::string message;  // as composed; of a webhook the body
  std::string row;      // hexadecimal; empty for a webhook
  core::Time at;
  std::string kind;  // of X-Kast-Kind; "webhook"
};

class Post {
 public:
  explicit Post(HandClock& time) : clock(time) {}

  HandClock& clock;
  std::vector<Sent> taken;    // what the other side took
  std::vector<Sent> refused;  // what it was offered and did not take
  std::size_t hanging = 0;    // deliveries that neither end nor fail
  // What happens to the next ones; delivered unless said otherwise.
  std::function<mail::Outcome(const Sent&)> verdict;
  // True: that one never completes until it is cancelled, or the process ends.
  std::function<bool(const Sent&)> hangs;

  [[nodiscard]] std::vector<Sent> of(std::string_view kind) const;
  [[nodiscard]] std::size_t count(std::string_view kind) const { return of(kind).size(); }

  boost::asio::awaitable<mail::Delivery> take(Sent sent);
};

// The value of a header; empty when there is none. Folded lines are not joined.
std::string header_of(const std::string& message, std::string_view name);
// What a reader sees of a composed message: the text, decoded.
std::string text_of(const std::string& message);

class PostMail final : public mail::Transport {
 public:
  explicit PostMail(Post& post) : post_(post) {}
  boost::asio::awaitable<mail::Delivery> deliver(mail::Envelope envelope, std::string message,
                                                 std::string row_id_hex) override;
  boost::asio::awaitable<void> stop() override;
  [[nodiscard]] bool shows_kind() const override { return true; }

 private:
  Post& post_;
};

class PostGateway final : public mail::Gateway {
 public:
  explicit PostGateway(Post& post) : post_(post) {}
  boost::asio::awaitable<mail::Delivery> post(std::string url, std::string body,
                                              std::string content_type,
                                              mail::Headers headers) override;

 private:
  Post& post_;
};

}  // namespace kast::tests
