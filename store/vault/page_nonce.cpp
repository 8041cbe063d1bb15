#include "store/vault/page_nonce.hpp"

#include <array>

#include "core/text.hpp"
#include "store/vault/encoding.hpp"

namespace kast::vault {
namespace {

constexpr std::size_t kRandomBytes = 16;
constexpr std::size_t kMinuteBytes = 4;
constexpr std::size_t kMacBytes = 16;
constexpr std::size_t kCharacters = 48;

}  // namespace

std::string make_page_nonce(const ServerKeys& server, std::string_view page, core::Time now,
                            core::Random& random) {
  std::array<std::byte, kRandomBytes> fresh{};
  random.fill(fresh);
  const auto minute = std::chrono::floor<std::chrono::minutes>(now).time_since_epoch().count();
  const auto stamp = u32(static_cast<std::uint32_t>(minute));
  Bytes out{as_view(fresh)};
  out += stamp;
  out += server.form_nonce_mac({page, as_view(fresh), stamp});
  return core::to_base64url(core::as_bytes(out));
}

NonceState check_page_nonce(const ServerKeys& server, std::string_view page, std::string_view text,
                            core::Time now) {
  if (text.size() != kCharacters) return NonceState::malformed;
  const auto bytes = from_base64url(text);
  if (!bytes || bytes->size() != kRandomBytes + kMinuteBytes + kMacBytes) {
    return NonceState::malformed;
  }
  const std::string_view all{*bytes};
  const auto stamp = all.substr(kRandomBytes, kMinuteBytes);
  if (!same(server.form_nonce_mac({page, all.substr(0, kRandomBytes), stamp}),
            all.substr(kRandomBytes + kMinuteBytes))) {
    return NonceState::malformed;
  }
  const auto age = now - core::Time{std::chrono::minutes{from_little_endian(stamp)}};
  if (age < -kNonceSkew) return NonceState::future;
  return age < kNonceLife ? NonceState::fresh : NonceState::expired;
}

}  // namespace kast::vault
