#include "tests/flow/post.hpp"

#include <algorithm>

namespace kast::tests {
namespace {

std::string decode_quoted(std::string_view in) {
  std::string out;
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (in[i] != '=') {
      out += in[i];
    } else if (in.substr(i + 1, 2) == "\r\n") {
      i += 2;
    } else {
      out += static_cast<char>(std::stoi(std::string{in.substr(i + 1, 2)}, nullptr, 16));
      i += 2;
    }
  }
  return out;
}

}  // namespace

std::string header_of(const std::string& message, std::string_view name) {
  const auto start = message.find("\r\n" + std::string{name} + ": ");  // as compose() spells it
  if (start == std::string::npos) return {};
  const auto value = start + name.size() + 4;
  return message.substr(value, message.find("\r\n", value) - value);
}

std::string text_of(const std::string& message) {
  return decode_quoted(std::string_view{message}.substr(message.find("\r\n\r\n") + 4));
}

std::vector<Sent> Post::of(std::string_view kind) const {
  std::vector<Sent> found;
  std::ranges::copy_if(taken, std::back_inserter(found),
                       [&](const Sent& sent) { return sent.kind == kind; });
  return found;
}

boost::asio::awaitable<mail::Delivery> Post::take(Sent sent) {
  if (hangs && hangs(sent)) {
    ++hanging;
    co_await clock.sleep_until(core::Time::max());
  }
  const auto outcome = verdict ? verdict(sent) : mail::Outcome::delivered;
  const bool delivered = outcome == mail::Outcome::delivered;
  (delivered ? taken : refused).push_back(std::move(sent));
  mail::Delivery delivery{outcome, delivered ? 250 : 450, delivered ? "" : "test"};
  co_return delivery;
}

boost::asio::awaitable<mail::Delivery> PostMail::deliver(mail::Envelope envelope,
                                                         std::string message,
                                                         std::string row_id_hex) {
  auto kind = header_of(message, "X-Kast-Kind");
  Sent sent{std::move(envelope), std::move(message), std::move(row_id_hex), post_.clock.now(),
            std::move(kind)};
  auto taking = post_.take(std::move(sent));
  co_return co_await std::move(taking);
}

boost::asio::awaitable<void> PostMail::stop() { co_return; }

boost::asio::awaitable<mail::Delivery> PostGateway::post(std::string url, std::string body,
                                                         std::string /*content_type*/,
                                                         mail::Headers /*headers*/) {
  Sent sent{{"", std::move(url)}, std::move(body), "", post_.clock.now(), "webhook"};
  auto taking = post_.take(std::move(sent));
  co_return co_await std::move(taking);
}

}  // namespace kast::tests
