// Outgoing mail as files, for demonstrations and tests: DIR/ID.eml, where ID is the row's.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "core/result.hpp"
#include "mail/transport/transport.hpp"

namespace kast::mail {

// A file appears complete or not at all (temporary name, fsync, rename, fsync of the folder) and
// only its owner may read it. Delivering a row again replaces its file: still one mail. The work is
// done on a thread of its own, since an fsync takes milliseconds that the event loop does not have.
class MailFolder final : public Transport {
 public:
  // Makes the folder (0700) where it is missing.
  static core::Result<std::unique_ptr<MailFolder>> open(std::filesystem::path dir);
  ~MailFolder() override;

  // deferred with "mail folder: …" when the disk is full or the folder gone.
  boost::asio::awaitable<Delivery> deliver(Envelope envelope, std::string message,
                                           std::string row_id_hex) override;
  boost::asio::awaitable<void> stop() override;
  [[nodiscard]] bool shows_kind() const override { return true; }

 private:
  struct Impl;
  explicit MailFolder(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace kast::mail
