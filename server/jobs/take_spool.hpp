// Duty: take in the mail that lies in the spool (server/spool.hpp), oldest first. A file goes after
// its mail is committed; a crash between the two makes no second case, since the mail is known by
// what it says (flow/mail_identity.hpp).
//
// Nothing blocks the next: a file that does not open or can't be read is set aside, said so in the
// log and the metrics and by `kast doctor`, and staff get a case that tells them; one that could
// not be stored stays, and is tried again.
#pragma once

#include <filesystem>
#include <map>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>

#include "server/desk.hpp"
#include "server/flow/accept_mail.hpp"
#include "server/spool.hpp"

namespace kast::server {

class SpoolTaker {
 public:
  // `desk` outlives it.
  explicit SpoolTaker(Desk& desk) : desk_(desk) {}
  SpoolTaker(const SpoolTaker&) = delete;
  SpoolTaker& operator=(const SpoolTaker&) = delete;
  ~SpoolTaker();

  // Takes what is there now; answers how many files went. Reading and parsing happen on a thread of
  // their own, since a mail may be large.
  boost::asio::awaitable<std::size_t> take_all();
  // A round under way ends after its present file.
  void stop() { stopping_ = true; }

 private:
  struct Opened;
  struct Taken;
  using Keys = std::map<std::int64_t, std::optional<store::TransitRow>>;

  boost::asio::awaitable<Taken> take(const Spooled& spooled, Keys& keys);
  boost::asio::awaitable<Opened> open(Spooled spooled, std::optional<store::TransitRow> key);
  boost::asio::awaitable<Taken> settle(const Spooled& spooled, Opened opened);

  Desk& desk_;
  boost::asio::thread_pool pool_{1};
  std::map<std::filesystem::path, int> failures_;  // files that could not be taken in, how often
  bool stopping_ = false;
};

}  // namespace kast::server
