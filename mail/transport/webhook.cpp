#include "mail/transport/webhook.hpp"

#include <algorithm>
#include <memory>
#include <netinet/in.h>
#include <string_view>

#include "mail/transport/curl_engine.hpp"

namespace kast::mail {
namespace {

namespace asio = boost::asio;

struct FreeUrl {
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
struct FreeText {
  void operator()(char* text) const { curl_free(text); }
};

bool has_part(CURLU* url, CURLUPart part) {
  char* text = nullptr;
  if (curl_url_get(url, part, &text, 0) != CURLUE_OK) return false;
  const std::unique_ptr<char, FreeText> owned(text);
  return *text != '\0';
}

std::string scheme_of(CURLU* url) {
  char* text = nullptr;
  if (curl_url_get(url, CURLUPART_SCHEME, &text, 0) != CURLUE_OK) return {};
  const std::unique_ptr<char, FreeText> owned(text);
  return text;
}

// "https" or "http"; empty when the URL can't be used.
std::string usable_scheme(const std::string& url) {
  const bool odd = std::any_of(url.begin(), url.end(), [](char c) {
    return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f;
  });
  const std::unique_ptr<CURLU, FreeUrl> parsed(curl_url());
  if (odd || !parsed || curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK) {
    return {};
  }
  if (has_part(parsed.get(), CURLUPART_USER) || has_part(parsed.get(), CURLUPART_PASSWORD)) {
    return {};
  }
  const std::string scheme = scheme_of(parsed.get());
  return scheme == "https" || scheme == "http" ? scheme : "";
}

// RFC 9110 §5.1, §5.5.
bool is_header(std::string_view name, std::string_view value) {
  constexpr std::string_view kMore = "!#$%&'*+-.^_`|~";
  const bool token = std::all_of(name.begin(), name.end(), [&](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           kMore.find(c) != kMore.npos;
  });
  return token && !name.empty() && std::all_of(value.begin(), value.end(), [](char c) {
           return (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) || c == '\t';
         });
}

std::span<const std::byte> bytes_of(const curl_sockaddr& address) {
  // NOLINTBEGIN(cppcoreguidelines-pro-type-reinterpret-cast): what the socket API is
  if (address.family == AF_INET) {
    const auto& v4 = reinterpret_cast<const sockaddr_in&>(address.addr);
    return std::as_bytes(std::span(&v4.sin_addr, 1));
  }
  if (address.family == AF_INET6) {
    const auto& v6 = reinterpret_cast<const sockaddr_in6&>(address.addr);
    return std::as_bytes(std::span(&v6.sin6_addr, 1));
  }
  // NOLINTEND(cppcoreguidelines-pro-type-reinterpret-cast)
  return {};
}

bool is_loopback(std::span<const std::byte> address) {
  if (address.size() == 4) return address[0] == std::byte{127};
  return address.size() == 16 && address[15] == std::byte{1} &&
         std::all_of(address.begin(), address.end() - 1,
                     [](std::byte byte) { return byte == std::byte{0}; });
}

class WebhookTransfer final : public CurlTransfer {
 public:
  WebhookTransfer(const WebhookSettings& settings, bool clear)
      : policy_(settings.policy), clear_(clear) {
    set(CURLOPT_PROTOCOLS_STR, clear ? "http" : "https");
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(settings.connect_timeout.count()));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(settings.timeout.count()));
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_FRESH_CONNECT, 1L);
    set(CURLOPT_FORBID_REUSE, 1L);
    set(CURLOPT_WRITEFUNCTION, count);
    set(CURLOPT_WRITEDATA, this);
    if (settings.ca_file.empty()) return;
    set(CURLOPT_CAINFO, settings.ca_file.c_str());
    set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
  }
  WebhookTransfer(const WebhookTransfer&) = delete;
  WebhookTransfer& operator=(const WebhookTransfer&) = delete;
  ~WebhookTransfer() override { curl_slist_free_all(headers_); }

  void send(const std::string& url, std::string body) {
    body_ = std::move(body);
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_POST, 1L);
    set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body_.size()));
    set(CURLOPT_POSTFIELDS, body_.c_str());
    set(CURLOPT_HTTPHEADER, headers_);
  }
  void add_header(const std::string& line) { headers_ = curl_slist_append(headers_, line.c_str()); }

  bool may_connect(const curl_sockaddr& address) override {
    const auto bytes = bytes_of(address);
    const bool may = clear_ ? is_loopback(bytes) : policy_.allows(bytes);
    turned_back_ = turned_back_ || !may;
    return may;
  }
  [[nodiscard]] bool turned_back() const { return turned_back_; }
  [[nodiscard]] bool over_limit() const { return answered_ > Webhook::kMaxAnswer; }

 private:
  template <class Value>
  void set(CURLoption option, Value value) {
    curl_easy_setopt(easy(), option, value);
  }
  static std::size_t count(char* /*data*/, std::size_t size, std::size_t count, void* self) {
    auto& transfer = *static_cast<WebhookTransfer*>(self);
    transfer.answered_ += size * count;
    return transfer.over_limit() ? 0 : size * count;  // 0 ends the transfer
  }

  const AddressPolicy& policy_;  // the Webhook's, which outlives the wait
  bool clear_;
  bool turned_back_ = false;
  std::size_t answered_ = 0;
  std::string body_;
  curl_slist* headers_ = nullptr;
};

Delivery by_status(int status) {
  if (status >= 200 && status < 300) return {Outcome::delivered, status, ""};
  if (status >= 300 && status < 400) return {Outcome::refused, status, "redirect"};
  const bool later = status >= 500 || status == 408 || status == 425 || status == 429;
  return {later ? Outcome::deferred : Outcome::refused, status, later ? "try later" : "refused"};
}

Delivery webhook_verdict(const WebhookTransfer& transfer) {
  const int status = transfer.status();
  switch (transfer.result()) {
    case CURLE_OK:
      return by_status(status);
    case CURLE_WRITE_ERROR:
      if (transfer.over_limit()) return by_status(status);
      break;
    case CURLE_COULDNT_CONNECT:
      if (transfer.turned_back()) return {Outcome::refused, 0, "address"};
      return {Outcome::deferred, 0, "no connection"};
    case CURLE_OPERATION_TIMEDOUT:
      return {Outcome::deferred, status, "timeout"};
    case CURLE_COULDNT_RESOLVE_HOST:
      return {Outcome::deferred, 0, "name not found"};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
      return {Outcome::deferred, 0, "tls"};
    default:
      break;
  }
  return {Outcome::deferred, status, "protocol"};
}

}  // namespace

Webhook::Webhook(CurlEngine& engine, WebhookSettings settings)
    : engine_(engine), settings_(std::move(settings)) {}

asio::awaitable<Delivery> Webhook::post(std::string url, std::string body, std::string content_type,
                                        Headers headers) {
  const std::string scheme = usable_scheme(url);
  const bool clear = scheme == "http";
  if (scheme.empty() || (clear && !settings_.allow_http_loopback)) {
    co_return Delivery{Outcome::refused, 0, "url"};
  }
  headers.emplace_back("Content-Type", std::move(content_type));
  auto transfer = std::make_shared<WebhookTransfer>(settings_, clear);
  transfer->add_header("Expect:");
  for (const auto& [name, value] : headers) {
    if (!is_header(name, value)) co_return Delivery{Outcome::refused, 0, "header"};
    transfer->add_header(name + ": " + value);
  }
  transfer->send(url, std::move(body));
  const auto end = co_await engine_.run(transfer);
  if (end == CurlEngine::End::stopping) co_return Delivery{Outcome::deferred, 0, "stopping"};
  if (end == CurlEngine::End::cancelled) co_return Delivery{Outcome::deferred, 0, "cancelled"};
  co_return webhook_verdict(*transfer);
}

}  // namespace kast::mail
