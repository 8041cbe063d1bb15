#include "mail/transport/address_policy.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <string_view>

namespace kast::mail {
namespace {

// Public IPv6 is 2000::/3 alone; what is closed within it follows.
constexpr std::array<std::string_view, 25> kClosed{
    "0.0.0.0/8",     "10.0.0.0/8",      "100.64.0.0/10",  "127.0.0.0/8",    "169.254.0.0/16",
    "172.16.0.0/12", "192.0.0.0/24",    "192.0.2.0/24",   "192.88.99.0/24", "192.168.0.0/16",
    "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4",    "240.0.0.0/4",
    "::/3",          "4000::/2",        "8000::/1",       "2001::/23",      "2001:db8::/32",
    "2002::/16",     "3fff::/20",       "64:ff9b::/96",   "fc00::/7",       "fe80::/10"};

bool is_disguised_ipv4(std::span<const std::byte> address) {
  const auto starts = [&](std::initializer_list<int> bytes) {
    return std::equal(bytes.begin(), bytes.end(), address.begin(),
                      [](int one, std::byte other) { return std::byte(one) == other; });
  };
  return address.size() == 16 &&
         (starts({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}) || starts({0x20, 0x02}) ||
          starts({0x20, 0x01, 0, 0}) || starts({0, 0x64, 0xff, 0x9b}));
}

}  // namespace

core::Result<AddressPolicy::Network> AddressPolicy::parse(const std::string& text) {
  const auto wrong = [&] {
    return core::fail(core::ErrorCode::invalid_input,
                      "\"" + text + "\" is no address or network, as 10.0.0.7 or 10.0.0.0/8");
  };
  const std::size_t slash = text.find('/');
  const std::string host = text.substr(0, slash);
  Network network;
  network.address.resize(host.find(':') == std::string::npos ? 4 : 16);
  const int family = network.address.size() == 4 ? AF_INET : AF_INET6;
  if (inet_pton(family, host.c_str(), network.address.data()) != 1) return wrong();
  network.prefix = static_cast<int>(network.address.size()) * 8;
  if (slash == std::string::npos) return network;
  int prefix = -1;
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data() + slash + 1, end, prefix);
  if (read.ec != std::errc() || read.ptr != end || prefix < 0 || prefix > network.prefix) {
    return wrong();
  }
  network.prefix = prefix;
  return network;
}

bool AddressPolicy::contains(const Network& network, std::span<const std::byte> address) {
  if (network.address.size() != address.size()) return false;
  const auto whole = static_cast<std::size_t>(network.prefix / 8);
  const int rest = network.prefix % 8;
  if (!std::equal(address.begin(), address.begin() + static_cast<std::ptrdiff_t>(whole),
                  network.address.begin())) {
    return false;
  }
  return rest == 0 || (address[whole] >> (8 - rest)) == (network.address[whole] >> (8 - rest));
}

const std::vector<AddressPolicy::Network>& AddressPolicy::closed() {
  static const auto kNetworks = [] {
    std::vector<Network> networks;
    for (const auto text : kClosed) networks.push_back(parse(std::string(text)).value());
    return networks;
  }();
  return kNetworks;
}

core::Result<AddressPolicy> AddressPolicy::make(const std::vector<std::string>& allow,
                                                bool loopback) {
  AddressPolicy policy;
  std::vector<std::string> texts = allow;
  if (loopback) texts.insert(texts.end(), {"127.0.0.0/8", "::1"});
  for (const auto& text : texts) {
    auto network = parse(text);
    if (!network) return network.error();
    policy.allowed_.push_back(std::move(*network));
  }
  return policy;
}

bool AddressPolicy::allows(std::span<const std::byte> address) const {
  if (address.size() != 4 && address.size() != 16) return false;
  if (is_disguised_ipv4(address)) return false;
  const auto holds = [&](const Network& network) { return contains(network, address); };
  if (std::any_of(allowed_.begin(), allowed_.end(), holds)) return true;
  return std::none_of(closed().begin(), closed().end(), holds);
}

}  // namespace kast::mail
