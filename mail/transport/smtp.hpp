// Mail to a server by SMTP (RFC 5321), through libcurl. One recipient a transfer; connections are
// kept for the next mail.
//
// libcurl 7.88 blocks while a server thinks over a message that it has (smtp_done), so each of the
// connections has a thread of its own, with a CurlEngine on it; the caller's loop never waits.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "mail/transport/transport.hpp"

namespace kast::mail {

class CurlThread;

enum class SmtpSecurity {
  starttls,             // required: without it nothing is sent, not even the addresses
  starttls_if_offered,  // who sits between can take it away
  implicit,             // TLS from the first byte (port 465)
  none                  // for a server on this machine
};

struct SmtpSettings {
  std::string host;
  int port = 587;
  SmtpSecurity security = SmtpSecurity::starttls;
  std::string username;  // empty: no login
  std::string password;
  std::string ca_file;  // PEM; empty: the system's
  std::string helo;     // how we introduce ourselves; empty: "localhost", so that no name leaks
  std::chrono::milliseconds connect_timeout{10'000};
  std::chrono::milliseconds timeout{60'000};  // a whole transfer
  std::size_t max_message = 1024 * 1024;      // bytes; longer ones are refused
  std::size_t connections = 4;                // to the server at a time; further mails wait
};

class Smtp final : public Transport {
 public:
  // invalid_input: a setting can't be, or a password would travel in clear to another machine.
  static core::Result<std::unique_ptr<Smtp>> make(SmtpSettings settings);
  ~Smtp() override;

  // Verdicts: 5xx to sender, recipient or message is refused; 4xx, 421, no connection, a time-out,
  // TLS that fails or isn't offered ("tls"), a server that talks nonsense ("protocol") and a login
  // that fails ("auth") are deferred. "lost after data": the message was on its way when the line
  // broke, so it may have arrived. Called from one thread, that of the caller's loop. A mail whose
  // wait is cancelled is broken off, save when the server has all of it: then its answer is
  // awaited.
  boost::asio::awaitable<Delivery> deliver(Envelope envelope, std::string message,
                                           std::string row_id_hex) override;
  boost::asio::awaitable<void> stop() override;

 private:
  explicit Smtp(SmtpSettings settings);
  SmtpSettings settings_;
  std::string url_;
  std::vector<std::unique_ptr<CurlThread>> threads_;
  bool stopping_ = false;
};

}  // namespace kast::mail
