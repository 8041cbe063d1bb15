// Which machines a webhook may reach. A URL is typed by an operator, but names are resolved by
// others: an address inside the house must not be reachable by way of a public name. Pure.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/result.hpp"

namespace kast::mail {

class AddressPolicy {
 public:
  // `allow`: addresses and networks ("10.0.0.7", "192.168.4.0/24", "fd00::/8") that may be reached
  // though they are not public; `loopback`: this machine too. invalid_input names a bad entry.
  static core::Result<AddressPolicy> make(const std::vector<std::string>& allow, bool loopback);

  // 4 bytes (IPv4) or 16 (IPv6), network order. Refused are private, shared, loopback, link-local,
  // multicast, documentation, benchmark and reserved addresses (RFC 6890 and the IANA registries
  // it founded), and always IPv4 in IPv6's clothes (mapped, 6to4, Teredo, NAT64), which would get
  // around the list.
  [[nodiscard]] bool allows(std::span<const std::byte> address) const;

 private:
  struct Network {
    std::vector<std::byte> address;
    int prefix = 0;
  };
  static core::Result<Network> parse(const std::string& text);
  static bool contains(const Network& network, std::span<const std::byte> address);
  static const std::vector<Network>& closed();

  std::vector<Network> allowed_;
};

}  // namespace kast::mail
