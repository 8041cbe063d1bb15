// RFC 6238 with SHA-1, 6 digits, 30 s: what every authenticator app speaks. (liboath)
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/time.hpp"

namespace kast::server {

// The step (time / 30 s) that `code` belongs to, among now −1 … now +1; empty when none.
std::optional<std::int64_t> totp_step(std::string_view secret, std::string_view code,
                                      core::Time now);
std::string totp_code(std::string_view secret, std::int64_t step);
// RFC 4648 base32 without padding, as apps want it typed.
std::string totp_text(std::string_view secret);

inline constexpr std::size_t kTotpSecretBytes = 20;  // RFC 4226 §4, R6

}  // namespace kast::server
