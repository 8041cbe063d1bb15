// Text is padded before it is sealed, so that a row's length tells its bucket and no more:
//
//   length u32, little-endian | text | zeros
//
// filled up to 256 bytes, 512, 1 KiB, 2, 4 … 64 KiB, then multiples of 64 KiB. Pure.
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"

namespace kast::vault {

// Size after padding of a text of `length` bytes.
std::size_t padded_size(std::size_t length);

// Throws std::length_error at 4 GiB and above.
std::string pad(std::string_view text);

// ErrorCode::corrupt when pad() can't have made it.
core::Result<std::string> unpad(std::string_view padded);

}  // namespace kast::vault
