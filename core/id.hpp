// Identifiers. Every row id is 16 random bytes made by the program before the transaction, so a
// job may run twice. A case number is what people say aloud: 8 characters of Crockford base32.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/clock.hpp"

namespace kast::core {

inline constexpr std::size_t kIdBytes = 16;
inline constexpr std::size_t kCaseLength = 8;

// Tag makes an inquiry's id another type than a message's.
template <class Tag>
class Id {
 public:
  std::array<std::byte, kIdBytes> bytes{};

  static Id random(Random& random) {
    Id id;
    random.fill(id.bytes);
    return id;
  }
  // Anything but 16 bytes yields nothing.
  static std::optional<Id> from(std::span<const std::byte> raw) {
    if (raw.size() != kIdBytes) return std::nullopt;
    Id id;
    for (std::size_t i = 0; i < kIdBytes; ++i) id.bytes[i] = raw[i];
    return id;
  }
  [[nodiscard]] std::span<const std::byte> view() const { return bytes; }
  auto operator<=>(const Id&) const = default;
};

using InquiryId = Id<struct InquiryTag>;
using MessageId = Id<struct MessageTag>;
using UserId = Id<struct UserTag>;
using AlertId = Id<struct AlertTag>;
using RowId = Id<struct RowTag>;  // rows that nothing else names: history, outbox, audit

// Lower-case hexadecimal, for logs and file names (an id tells nothing about a person).
std::string to_hex(std::span<const std::byte> bytes);
std::optional<std::string> from_hex(std::string_view hex);  // raw bytes; empty when malformed

// Crockford base32, upper case, most significant bits first; the last character is padded with
// zero bits. (douglascrockford.com/base32)
std::string to_crockford(std::span<const std::byte> bytes);
// Reads one character as people write it: case ignored, O is 0, I and L are 1. -1 otherwise (U
// too).
int crockford_value(char c);

// 8 characters of [0-9A-HJKMNP-TV-Z]: 40 random bits.
std::string random_case_number(Random& random);
bool is_case_number(std::string_view text);

}  // namespace kast::core
