#include "mail/transport/mail_folder.hpp"

#include <sys/stat.h>
#include <system_error>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "core/id.hpp"
#include "mail/transport/atomic_file.hpp"

namespace kast::mail {
namespace {

namespace asio = boost::asio;

// Runs on the folder's thread.
asio::awaitable<std::error_code> write_file(std::filesystem::path dir, std::string name,
                                            std::string content) {
  co_return write_atomically(dir, name, content);
}

asio::awaitable<void> do_nothing() { co_return; }

}  // namespace

struct MailFolder::Impl {
  std::filesystem::path dir;
  asio::thread_pool thread{1};
  bool stopping = false;
};

MailFolder::MailFolder(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
MailFolder::~MailFolder() { impl_->thread.join(); }

core::Result<std::unique_ptr<MailFolder>> MailFolder::open(std::filesystem::path dir) {
  std::error_code error;
  if (std::filesystem::create_directories(dir, error)) ::chmod(dir.c_str(), 0700);
  if (error || !std::filesystem::is_directory(dir, error)) {
    return core::fail(core::ErrorCode::invalid_input,
                      dir.string() + ": the mail folder can't be made: " + error.message());
  }
  auto impl = std::make_unique<Impl>();
  impl->dir = std::move(dir);
  return std::unique_ptr<MailFolder>(new MailFolder(std::move(impl)));
}

asio::awaitable<Delivery> MailFolder::deliver(Envelope /*envelope*/, std::string message,
                                              std::string row_id_hex) {
  if (impl_->stopping) co_return Delivery{Outcome::deferred, 0, "stopping"};
  if (row_id_hex.empty() || !core::from_hex(row_id_hex)) {
    co_return Delivery{Outcome::refused, 0, "not a row id"};
  }
  auto writing = write_file(impl_->dir, row_id_hex + ".eml", std::move(message));
  const std::error_code error =
      co_await asio::co_spawn(impl_->thread, std::move(writing), asio::use_awaitable);
  if (error) co_return Delivery{Outcome::deferred, 0, "mail folder: " + error.message()};
  co_return Delivery{Outcome::delivered, 0, ""};
}

asio::awaitable<void> MailFolder::stop() {
  impl_->stopping = true;
  // One thread, first in, first out: what comes after all that runs finds it done.
  auto nothing = do_nothing();
  co_await asio::co_spawn(impl_->thread, std::move(nothing), asio::use_awaitable);
}

}  // namespace kast::mail
