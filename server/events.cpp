#include "server/events.hpp"

#include <utility>

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace kast::server {

void Events::publish(std::string_view case_no, core::Level level) {
  if (listeners_.empty()) return;
  boost::json::object data;
  data["case"] = std::string{case_no};
  data["level"] = std::string{core::to_word(level)};
  const auto piece = "event: inquiry\ndata: " + boost::json::serialize(data) + "\n\n";
  for (auto* listener : listeners_) {
    if (listener->waiting_.size() < Subscription::kMost) {
      listener->waiting_.push_back(piece);
    } else {
      listener->overflowed_ = true;
    }
    listener->woken_.ring();
  }
}

void Events::close() {
  closed_ = true;
  for (auto* listener : listeners_) listener->woken_.ring();
}

Events::Subscription::Subscription(Events& events) : events_(events), woken_(events.loop_) {
  events_.listeners_.insert(this);
}

Events::Subscription::~Subscription() { events_.listeners_.erase(this); }

boost::asio::awaitable<std::optional<std::string>> Events::Subscription::next(
    core::Duration quiet) {
  if (waiting_.empty() && !events_.closed_) co_await woken_.wait(quiet);
  if (events_.closed_) co_return std::nullopt;
  std::string pieces;
  while (!waiting_.empty()) {
    pieces += waiting_.front();
    waiting_.pop_front();
  }
  if (std::exchange(overflowed_, false)) pieces += "event: queue\ndata: {}\n\n";
  if (pieces.empty()) pieces = ": quiet\n\n";
  co_return pieces;
}

}  // namespace kast::server
