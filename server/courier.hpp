// Carries what the outbox holds to the outside: mail by SMTP or into a folder, alerts to a webhook.
#pragma once

#include <memory>

#include "config/settings.hpp"
#include "core/result.hpp"
#include "mail/transport/curl_engine.hpp"
#include "mail/transport/transport.hpp"
#include "mail/transport/webhook.hpp"

namespace kast::server {

class Courier {
 public:
  // `demo`: plain http to this machine is allowed for the webhook. Errors: a transport that can't
  // be as configured.
  static core::Result<std::unique_ptr<Courier>> make(const config::Settings& settings,
                                                     const boost::asio::any_io_executor& loop,
                                                     bool demo);
  // Of given parts. `engine`: what `webhook` runs on, if anything; stopped with it.
  Courier(std::unique_ptr<mail::Transport> mail, std::unique_ptr<mail::Gateway> webhook,
          std::unique_ptr<mail::CurlEngine> engine = nullptr)
      : engine_(std::move(engine)), mail_(std::move(mail)), webhook_(std::move(webhook)) {}

  [[nodiscard]] mail::Transport& mail() { return *mail_; }
  [[nodiscard]] mail::Gateway& webhook() { return *webhook_; }
  boost::asio::awaitable<void> stop();

 private:
  std::unique_ptr<mail::CurlEngine> engine_;
  std::unique_ptr<mail::Transport> mail_;
  std::unique_ptr<mail::Gateway> webhook_;
};

}  // namespace kast::server
