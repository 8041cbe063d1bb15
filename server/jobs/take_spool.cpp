#include "server/jobs/take_spool.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "mail/parse/read_mail.hpp"
#include "server/flow/mail_identity.hpp"
#include "server/log.hpp"

namespace kast::server {
namespace {

namespace fs = std::filesystem;
using core::ErrorCode;

// A file that fails so often for a reason of its own is set aside once staff have a case for it.
// The database being away or damaged is none: the file waits.
constexpr int kMostFailures = 5;

// So often may the process end while it parses a file.
constexpr int kMostCrashes = 3;

constexpr auto* kNotOpened =
    "En e-post kom inn, men kunne ikke leses. Den ligger til side på serveren: si fra til den som "
    "drifter den";

}  // namespace

// What the reading thread made of a file.
struct SpoolTaker::Opened {
  enum class State { mail, gone, later, unreadable } state = State::later;
  IncomingMail mail;
};

struct SpoolTaker::Taken {
  bool went = false;
  bool go_on = true;  // false: the database takes nothing now
};

namespace {

template <class Opened>
Opened read_and_parse(const vault::ServerKeys& server, const std::optional<store::TransitRow>& key,
                      const Spooled& spooled) {
  Opened opened;
  using State = decltype(opened.state);
  const auto sealed = read_spooled(spooled);
  if (!sealed) {
    opened.state = sealed.error().code == ErrorCode::not_found ? State::gone : State::later;
    return opened;
  }
  const auto raw = key ? open_spooled(server, *key, spooled, *sealed)
                       : core::Result<std::string>{core::fail(ErrorCode::corrupt, "no key")};
  if (!raw) {
    opened.state = State::unreadable;
    opened.mail.content = server.mac(vault::labels::kMailContent, {*sealed});
    return opened;
  }
  opened.state = State::mail;
  opened.mail.content = mail_content(server, *raw);
  opened.mail.mail = mail::read_mail(*raw);
  return opened;
}

template <class Opened>
boost::asio::awaitable<Opened> work(const vault::ServerKeys& server,
                                    std::optional<store::TransitRow> key, Spooled spooled) {
  co_return read_and_parse<Opened>(server, key, spooled);
}

}  // namespace

SpoolTaker::~SpoolTaker() {
  pool_.stop();
  pool_.join();
}

boost::asio::awaitable<SpoolTaker::Opened> SpoolTaker::open(Spooled spooled,
                                                            std::optional<store::TransitRow> key) {
  auto task = work<Opened>(desk_.keys.server(), std::move(key), std::move(spooled));
  co_return co_await boost::asio::co_spawn(pool_, std::move(task), boost::asio::use_awaitable);
}

boost::asio::awaitable<SpoolTaker::Taken> SpoolTaker::settle(const Spooled& spooled,
                                                             Opened opened) {
  const bool aside = opened.state == Opened::State::unreadable;
  if (aside) opened.mail.remark = kNotOpened;
  auto accepted = co_await accept_mail(desk_, std::move(opened.mail));
  if (!accepted) {
    log_error("mail_not_stored",
              {{"file", core::to_hex(spooled.id.bytes)}, {"reason", accepted.error().detail}});
    desk_.metrics.count_mail("failed");
    if (accepted.error().code == ErrorCode::unavailable) co_return Taken{false, false};
    if (accepted.error().code != ErrorCode::corrupt) ++failures_[spooled.file];
    co_return Taken{};
  }
  failures_.erase(spooled.file);
  if (aside) {
    log_error("mail_set_aside", {{"file", core::to_hex(spooled.id.bytes)}});
    desk_.metrics.count_mail("aside");
    set_aside(desk_.settings.data.dir, spooled);
    co_return Taken{true};
  }
  desk_.metrics.count_mail(to_word(*accepted));
  std::error_code ignored;  // what stays is a duplicate next time
  fs::remove(spooled.file, ignored);
  co_return Taken{true};
}

boost::asio::awaitable<SpoolTaker::Taken> SpoolTaker::take(const Spooled& spooled, Keys& keys) {
  if (!keys.contains(spooled.day)) {
    auto find = [day = spooled.day](store::Tx& tx) { return store::transit_of(tx, day); };
    auto key = co_await desk_.db.read(find);
    if (!key) co_return Taken{false, false};
    keys[spooled.day] = std::move(*key);
  }
  const bool deadly = note_parsing(desk_.settings.data.dir, spooled) > kMostCrashes;
  const auto before = failures_.find(spooled.file);
  Opened opened;
  bool failed = deadly || (before != failures_.end() && before->second >= kMostFailures);
  try {
    auto task = open(spooled, keys[spooled.day]);
    if (!failed) opened = co_await std::move(task);
  } catch (const std::exception&) {
    log_exception("spool", std::current_exception());
    failed = true;
  }
  end_parsing(desk_.settings.data.dir);
  if (failed) {
    // Staff hear of it, and the file stays for a better parser.
    opened.state = Opened::State::unreadable;
    opened.mail.content =
        desk_.keys.server().mac(vault::labels::kMailContent, {core::as_text(spooled.id.bytes)});
  }
  if (opened.state == Opened::State::gone || opened.state == Opened::State::later) {
    co_return Taken{};
  }
  co_return co_await settle(spooled, std::move(opened));
}

boost::asio::awaitable<std::size_t> SpoolTaker::take_all() {
  const auto list = list_spool(desk_.settings.data.dir);
  if (!list) {
    log_error("spool_unread", {{"reason", list.error().detail}});
    co_return 0;
  }
  Keys keys;
  std::size_t taken = 0;
  for (const auto& spooled : *list) {
    if (stopping_) break;
    Taken one;
    try {
      one = co_await take(spooled, keys);
    } catch (const std::exception&) {
      log_exception("spool", std::current_exception());
      ++failures_[spooled.file];
    }
    if (one.went) ++taken;
    if (!one.go_on) break;
  }
  co_return taken;
}

}  // namespace kast::server
