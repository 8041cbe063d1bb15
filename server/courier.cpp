#include "server/courier.hpp"

#include <fstream>

#include "core/text.hpp"
#include "mail/transport/mail_folder.hpp"
#include "mail/transport/smtp.hpp"

namespace kast::server {
namespace {

core::Result<std::string> read_secret(const std::filesystem::path& file) {
  if (file.empty()) return std::string{};
  std::ifstream in{file};
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in) return core::fail(core::ErrorCode::unavailable, file.string() + ": can't be read");
  return std::string{core::trim(text)};
}

mail::SmtpSecurity security_of(config::Security security) {
  switch (security) {
    case config::Security::tls:
      return mail::SmtpSecurity::implicit;
    case config::Security::none:
      return mail::SmtpSecurity::none;
    case config::Security::starttls:
      break;
  }
  return mail::SmtpSecurity::starttls;
}

core::Result<std::unique_ptr<mail::Transport>> make_smtp(const config::Smtp& settings) {
  auto password = read_secret(settings.password_file);
  if (!password) return password.error();
  mail::SmtpSettings smtp;
  smtp.host = settings.host;
  smtp.port = static_cast<int>(settings.port);
  smtp.security = security_of(settings.security);
  smtp.username = settings.username;
  smtp.password = std::move(*password);
  smtp.ca_file = settings.ca_file.string();
  smtp.timeout = std::chrono::ceil<std::chrono::milliseconds>(settings.timeout);
  auto made = mail::Smtp::make(std::move(smtp));
  if (!made) return made.error();
  return std::unique_ptr<mail::Transport>(std::move(*made));
}

core::Result<std::unique_ptr<mail::Transport>> make_folder(const config::Settings& settings) {
  auto made = mail::MailFolder::open(settings.data.dir / "mail-out");
  if (!made) return made.error();
  return std::unique_ptr<mail::Transport>(std::move(*made));
}

}  // namespace

core::Result<std::unique_ptr<Courier>> Courier::make(const config::Settings& settings,
                                                     const boost::asio::any_io_executor& loop,
                                                     bool demo) {
  auto transport = settings.mail.transport == config::Transport::smtp
                       ? make_smtp(settings.mail.smtp)
                       : make_folder(settings);
  if (!transport) return transport.error();
  auto policy = mail::AddressPolicy::make(settings.alert.webhook_allow, demo);
  if (!policy) return policy.error();
  auto engine = std::make_unique<mail::CurlEngine>(loop);
  mail::WebhookSettings hook{std::move(*policy)};
  hook.allow_http_loopback = demo;
  auto webhook = std::make_unique<mail::Webhook>(*engine, std::move(hook));
  return std::make_unique<Courier>(std::move(*transport), std::move(webhook), std::move(engine));
}

boost::asio::awaitable<void> Courier::stop() {
  co_await mail_->stop();
  if (engine_) co_await engine_->stop();
}

}  // namespace kast::server
