#include "mail/transport/smtp.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "mail/compose/address.hpp"
#include "mail/transport/curl_thread.hpp"
#include "mail/transport/smtp_verdict.hpp"

namespace kast::mail {
namespace {

namespace asio = boost::asio;

bool is_this_machine(const std::string& host) {
  return host == "localhost" || host == "::1" || host.starts_with("127.");
}

bool is_host(const std::string& host) {
  return !host.empty() && std::all_of(host.begin(), host.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
           c == '-' || c == ':';
  });
}

std::string url_of(const SmtpSettings& settings) {
  const bool literal = settings.host.find(':') != std::string::npos;  // IPv6
  return std::string(settings.security == SmtpSecurity::implicit ? "smtps" : "smtp") + "://" +
         (literal ? "[" + settings.host + "]" : settings.host) + ":" +
         std::to_string(settings.port) + "/" +
         (settings.helo.empty() ? "localhost" : settings.helo);
}

class SmtpTransfer final : public CurlTransfer {
 public:
  SmtpTransfer(const SmtpSettings& settings, const std::string& url, const Envelope& envelope,
               std::string message);
  SmtpTransfer(const SmtpTransfer&) = delete;
  SmtpTransfer& operator=(const SmtpTransfer&) = delete;
  ~SmtpTransfer() override { curl_slist_free_all(recipient_); }

  [[nodiscard]] SmtpEnd end() const { return {result(), status(), data_started_}; }

 private:
  static std::size_t read(char* out, std::size_t size, std::size_t count, void* self);
  static int seek(void* self, curl_off_t offset, int origin);
  void secure(const SmtpSettings& settings);

  std::string message_;
  std::size_t sent_ = 0;
  bool data_started_ = false;
  curl_slist* recipient_;
};

SmtpTransfer::SmtpTransfer(const SmtpSettings& settings, const std::string& url,
                           const Envelope& envelope, std::string message)
    : message_(std::move(message)), recipient_(curl_slist_append(nullptr, envelope.to.c_str())) {
  curl_easy_setopt(easy(), CURLOPT_URL, url.c_str());
  curl_easy_setopt(easy(), CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  curl_easy_setopt(easy(), CURLOPT_CONNECTTIMEOUT_MS,
                   static_cast<long>(settings.connect_timeout.count()));
  curl_easy_setopt(easy(), CURLOPT_TIMEOUT_MS, static_cast<long>(settings.timeout.count()));
  curl_easy_setopt(easy(), CURLOPT_MAIL_FROM, envelope.from.c_str());
  curl_easy_setopt(easy(), CURLOPT_MAIL_RCPT, recipient_);
  curl_easy_setopt(easy(), CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(easy(), CURLOPT_READFUNCTION, read);
  curl_easy_setopt(easy(), CURLOPT_READDATA, this);
  curl_easy_setopt(easy(), CURLOPT_SEEKFUNCTION, seek);
  curl_easy_setopt(easy(), CURLOPT_SEEKDATA, this);
  curl_easy_setopt(easy(), CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(message_.size()));
  secure(settings);
}

void SmtpTransfer::secure(const SmtpSettings& settings) {
  const long level = settings.security == SmtpSecurity::starttls              ? CURLUSESSL_ALL
                     : settings.security == SmtpSecurity::starttls_if_offered ? CURLUSESSL_TRY
                     : settings.security == SmtpSecurity::implicit            ? CURLUSESSL_ALL
                                                                              : CURLUSESSL_NONE;
  curl_easy_setopt(easy(), CURLOPT_USE_SSL, level);
  curl_easy_setopt(easy(), CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  if (!settings.ca_file.empty()) {
    curl_easy_setopt(easy(), CURLOPT_CAINFO, settings.ca_file.c_str());
    curl_easy_setopt(easy(), CURLOPT_CAPATH, nullptr);
  }
  if (settings.username.empty()) return;
  curl_easy_setopt(easy(), CURLOPT_USERNAME, settings.username.c_str());
  curl_easy_setopt(easy(), CURLOPT_PASSWORD, settings.password.c_str());
}

std::size_t SmtpTransfer::read(char* out, std::size_t size, std::size_t count, void* self) {
  auto& transfer = *static_cast<SmtpTransfer*>(self);
  transfer.data_started_ = true;
  const std::size_t part = std::min(size * count, transfer.message_.size() - transfer.sent_);
  std::memcpy(out, transfer.message_.data() + transfer.sent_, part);
  transfer.sent_ += part;
  return part;
}

int SmtpTransfer::seek(void* self, curl_off_t offset, int origin) {
  auto& transfer = *static_cast<SmtpTransfer*>(self);
  if (origin != SEEK_SET || offset < 0 ||
      static_cast<std::size_t>(offset) > transfer.message_.size()) {
    return CURL_SEEKFUNC_FAIL;
  }
  transfer.sent_ = static_cast<std::size_t>(offset);
  return CURL_SEEKFUNC_OK;
}

}  // namespace

core::Result<std::unique_ptr<Smtp>> Smtp::make(SmtpSettings settings) {
  const auto wrong = [](const char* what) {
    return core::fail(core::ErrorCode::invalid_input, what);
  };
  if (!is_host(settings.host)) return wrong("smtp: the host is no name or address");
  if (settings.port < 1 || settings.port > 65535) return wrong("smtp: the port is none");
  if (!settings.helo.empty() && !is_host(settings.helo)) return wrong("smtp: helo is no host name");
  const bool encrypted =
      settings.security == SmtpSecurity::starttls || settings.security == SmtpSecurity::implicit;
  if (!settings.username.empty() && !encrypted && !is_this_machine(settings.host)) {
    return wrong("smtp: a password needs starttls or implicit TLS");
  }
  return std::unique_ptr<Smtp>(new Smtp(std::move(settings)));
}

Smtp::Smtp(SmtpSettings settings) : settings_(std::move(settings)), url_(url_of(settings_)) {
  for (std::size_t i = 0; i < std::max<std::size_t>(settings_.connections, 1); ++i) {
    threads_.push_back(std::make_unique<CurlThread>());
  }
}

Smtp::~Smtp() = default;

asio::awaitable<Delivery> Smtp::deliver(Envelope envelope, std::string message,
                                        std::string /*row_id_hex*/) {
  if (stopping_) co_return Delivery{Outcome::deferred, 0, "stopping"};
  const auto to = wire_address(envelope.to);
  const auto from = envelope.from.empty() ? to : wire_address(envelope.from);
  if (!to || !from) co_return Delivery{Outcome::refused, 0, "not an address"};
  if (message.size() > settings_.max_message) co_return Delivery{Outcome::refused, 0, "too large"};
  envelope.to = *to;
  if (!envelope.from.empty()) envelope.from = *from;
  auto transfer = std::make_shared<SmtpTransfer>(settings_, url_, envelope, std::move(message));
  const auto least = std::min_element(
      threads_.begin(), threads_.end(),
      [](const auto& one, const auto& other) { return one->load() < other->load(); });
  const auto end = co_await (*least)->run(transfer);
  if (end == CurlEngine::End::stopping) co_return Delivery{Outcome::deferred, 0, "stopping"};
  if (end == CurlEngine::End::cancelled) co_return Delivery{Outcome::deferred, 0, "cancelled"};
  co_return smtp_verdict(transfer->end());
}

asio::awaitable<void> Smtp::stop() {
  stopping_ = true;
  for (const auto& thread : threads_) co_await thread->stop();
}

}  // namespace kast::mail
