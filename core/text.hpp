// Small text helpers that more than one folder needs.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace kast::core {

// RFC 3629 UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
bool is_utf8(std::string_view bytes);
// Each byte that does not fit becomes U+FFFD; NUL too (no database text may hold one).
std::string repair_utf8(std::string_view bytes);
// windows-1252 as browsers read it (WHATWG Encoding: the five holes map to C1 controls).
std::string utf8_from_windows1252(std::string_view bytes);
// True when nothing but white space, control and zero-width characters is there.
bool is_blank(std::string_view utf8);
std::string_view trim(std::string_view ascii);

// RFC 4648 §5, without padding.
std::string to_base64url(std::span<const std::byte> bytes);

inline std::span<const std::byte> as_bytes(std::string_view text) {
  return std::as_bytes(std::span{text.data(), text.size()});
}
inline std::string_view as_text(std::span<const std::byte> bytes) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): char may alias anything
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace kast::core
