// Byte strings as the database holds them, and the one way numbers are written into them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace kast::vault {

// Sealed or public bytes; may hold NUL. Never a secret: those live in Secret.
using Bytes = std::string;

// Little-endian, as BLAKE2 (RFC 7693 §2) and XChaCha20 write their own numbers.
inline Bytes little_endian(std::uint64_t value, std::size_t size) {
  Bytes out(size, '\0');
  for (std::size_t i = 0; i < size; ++i) out[i] = static_cast<char>((value >> (8 * i)) & 0xFFU);
  return out;
}
inline Bytes u32(std::uint32_t value) { return little_endian(value, 4); }
inline Bytes u64(std::uint64_t value) { return little_endian(value, 8); }

// Reads up to 8 bytes, all of `raw`.
inline std::uint64_t from_little_endian(std::string_view raw) {
  std::uint64_t value = 0;
  for (std::size_t i = raw.size(); i-- > 0;) {
    value = (value << 8U) | static_cast<unsigned char>(raw[i]);
  }
  return value;
}

// libsodium speaks unsigned char; strings and ids don't.
inline const unsigned char* raw(std::string_view text) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): unsigned char may alias anything
  return reinterpret_cast<const unsigned char*>(text.data());
}
inline unsigned char* raw(std::string& text) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
  return reinterpret_cast<unsigned char*>(text.data());
}
inline std::string_view as_view(std::span<const std::byte> bytes) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}
inline std::string_view as_view(std::span<const unsigned char> bytes) {
  return as_view(std::as_bytes(bytes));
}

// Equal content, in a time that depends on the lengths alone.
bool same(std::string_view a, std::string_view b);

// Overwrites what a string holds (its spare capacity too) and empties it.
void wipe(std::string& text);

}  // namespace kast::vault
