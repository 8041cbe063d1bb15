// Alerts to a gateway (SMS, ntfy) by HTTPS POST, through libcurl.
#pragma once

#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "mail/transport/address_policy.hpp"
#include "mail/transport/transport.hpp"

namespace kast::mail {

class CurlEngine;

struct WebhookSettings {
  AddressPolicy policy;              // asked about each address before a connection is made
  bool allow_http_loopback = false;  // http:// to this machine too: in a demonstration alone
  std::string ca_file;               // PEM; empty: the system's
  std::chrono::milliseconds connect_timeout{5'000};
  std::chrono::milliseconds timeout{15'000};
};

using Headers = std::vector<std::pair<std::string, std::string>>;

// Where alerts are posted; the verdicts are Transport's.
class Gateway {
 public:
  Gateway() = default;
  Gateway(const Gateway&) = delete;
  Gateway& operator=(const Gateway&) = delete;
  virtual ~Gateway() = default;
  virtual boost::asio::awaitable<Delivery> post(std::string url, std::string body,
                                                std::string content_type, Headers headers) = 0;
};

class Webhook final : public Gateway {
 public:
  static constexpr std::size_t kMaxAnswer = 64 * 1024;  // read no further; nothing of it is kept

  // The engine must outlive it.
  Webhook(CurlEngine& engine, WebhookSettings settings);

  // delivered: any 2xx. deferred: no connection, a time-out, garbage, 408, 425, 429, 5xx. refused:
  // another 4xx, a redirect (never followed, for it would carry the alert elsewhere), an address
  // the policy closes ("address"), a URL that isn't https without name and password ("url"), a
  // header that can't be ("header"). No connection is kept: each post asks the policy anew.
  boost::asio::awaitable<Delivery> post(std::string url, std::string body, std::string content_type,
                                        Headers headers) override;

 private:
  CurlEngine& engine_;
  WebhookSettings settings_;
};

}  // namespace kast::mail
