#include "server/spool_watch.hpp"

#include <array>
#include <sys/inotify.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "server/log.hpp"

namespace kast::server {

SpoolWatch::SpoolWatch(const boost::asio::any_io_executor& executor,
                       const std::filesystem::path& folder)
    : events_(executor) {
  const int fd = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  if (fd >= 0) events_.assign(fd);
  // Files arrive by rename.
  if (fd < 0 || ::inotify_add_watch(fd, folder.c_str(), IN_MOVED_TO) < 0) {
    log_warning("spool_unwatched", {{"error", std::to_string(errno)}});
    close();
  }
}

boost::asio::awaitable<bool> SpoolWatch::wait() {
  if (!events_.is_open()) co_return false;
  std::array<char, 4096> room{};  // of what came we only want to know that it did
  const auto [error, got] = co_await events_.async_read_some(
      boost::asio::buffer(room), boost::asio::as_tuple(boost::asio::use_awaitable));
  co_return !error && got > 0;
}

void SpoolWatch::close() {
  boost::system::error_code ignored;
  events_.close(ignored);
}

}  // namespace kast::server
