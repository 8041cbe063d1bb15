// Reading back what core writes: Crockford base32 and base64url. Strict: one text for one value.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kast::vault {

// The characters of a code as people write it: case ignored, O is 0, I and L are 1; spaces,
// hyphens and dashes of every kind (typewritten, typographic, invisible) are passed over. The
// canonical upper-case text; empty at any other character or when more than `most` remain.
std::optional<std::string> read_crockford(std::string_view as_written, std::size_t most);

// Bytes of a Crockford text without separators, either case, most significant bits first; empty
// when a character is none of [0-9A-HJKMNP-TV-Za-z without ilou], or when the bits left over in
// the last character aren't zero.
std::optional<std::string> from_crockford(std::string_view text);

// RFC 4648 §5 without padding; empty when malformed or not canonical.
std::optional<std::string> from_base64url(std::string_view text);

// Groups of `size` characters with "-" between.
std::string grouped(std::string_view text, std::size_t size);

}  // namespace kast::vault
