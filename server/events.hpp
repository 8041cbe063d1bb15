// What staff pages are told at once: which case changed and its level, nothing else. Told after the
// commit; who was not listening reads the queue. Used on the I/O thread only.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include <boost/asio/awaitable.hpp>

#include "core/inquiry.hpp"
#include "server/nudge.hpp"

namespace kast::server {

class Events {
 public:
  explicit Events(boost::asio::any_io_executor loop) : loop_(std::move(loop)) {}

  void publish(std::string_view case_no, core::Level level);
  // Ends every stream: the server stops.
  void close();

  // One listener. Must not outlive its Events.
  class Subscription {
   public:
    explicit Subscription(Events& events);
    Subscription(const Subscription&) = delete;
    Subscription& operator=(const Subscription&) = delete;
    ~Subscription();
    // The next piece of the stream (WHATWG HTML §9.2): events, or a comment after `quiet`. Nothing:
    // it has ended.
    boost::asio::awaitable<std::optional<std::string>> next(core::Duration quiet);

   private:
    friend class Events;
    static constexpr std::size_t kMost = 256;  // a listener that slow is told to read the queue
    Events& events_;
    Nudge woken_;
    std::deque<std::string> waiting_;
    bool overflowed_ = false;
  };

 private:
  boost::asio::any_io_executor loop_;
  std::set<Subscription*> listeners_;
  bool closed_ = false;
};

}  // namespace kast::server
