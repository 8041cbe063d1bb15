#include <arpa/inet.h>
#include <array>
#include <string>

#include <doctest/doctest.h>

#include "mail/transport/address_policy.hpp"

using namespace kast;

namespace {

bool allows(const mail::AddressPolicy& policy, const std::string& text) {
  std::array<std::byte, 16> bytes{};
  const bool v6 = text.find(':') != std::string::npos;
  REQUIRE(inet_pton(v6 ? AF_INET6 : AF_INET, text.c_str(), bytes.data()) == 1);
  return policy.allows(std::span(bytes).first(v6 ? 16 : 4));
}

}  // namespace

TEST_CASE("public addresses are open, all others closed") {
  const auto policy = mail::AddressPolicy::make({}, false).value();
  for (const auto* open :
       {"1.1.1.1", "158.36.0.1", "172.32.0.1", "2a02:c0::1", "2606:4700::1111"}) {
    INFO(open);
    CHECK(allows(policy, open));
  }
  for (const auto* closed : {"127.0.0.1",
                             "10.1.2.3",
                             "172.31.255.255",
                             "192.168.0.1",
                             "169.254.169.254",
                             "100.64.0.1",
                             "0.0.0.0",
                             "224.0.0.1",
                             "255.255.255.255",
                             "198.18.0.1",
                             "::",
                             "::1",
                             "fe80::1",
                             "fc00::1",
                             "fd12::1",
                             "ff02::1",
                             "::ffff:8.8.8.8",
                             "::ffff:127.0.0.1",
                             "2002:7f00:1::",
                             "2001::1",
                             "64:ff9b::7f00:1",
                             "2001:db8::1",
                             "::127.0.0.1"}) {
    INFO(closed);
    CHECK_FALSE(allows(policy, closed));
  }
}

TEST_CASE("an operator opens single networks, and a bad entry is named") {
  const auto policy =
      mail::AddressPolicy::make({"10.0.0.7", "192.168.4.0/23", "fd00::/8"}, false).value();
  CHECK(allows(policy, "10.0.0.7"));
  CHECK_FALSE(allows(policy, "10.0.0.8"));
  CHECK(allows(policy, "192.168.5.1"));
  CHECK_FALSE(allows(policy, "192.168.6.1"));
  CHECK(allows(policy, "fd00::1"));
  CHECK_FALSE(allows(policy, "127.0.0.1"));
  for (const std::string bad :
       {"", "10.0.0", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8x", "a.example"}) {
    CHECK(mail::AddressPolicy::make({bad}, false).has_error());
  }
}
