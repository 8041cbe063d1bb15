// Tells when something new lies in the spool. What it misses is found by the next round.
#pragma once

#include <filesystem>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>

#include "core/result.hpp"

namespace kast::server {

class SpoolWatch {
 public:
  // Linux inotify(7). Without it (`folder` can't be watched) wait() answers false.
  SpoolWatch(const boost::asio::any_io_executor& executor, const std::filesystem::path& folder);

  // True: something came. False: never will, or closed.
  boost::asio::awaitable<bool> wait();
  void close();

 private:
  boost::asio::posix::stream_descriptor events_;
};

}  // namespace kast::server
