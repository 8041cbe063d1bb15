// Inside the vault only: the one line of a file that holds a public key, "WORD NUMBER HEX".
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

#include "core/result.hpp"
#include "store/vault/key_pair.hpp"

namespace kast::vault {

struct PublicLine {
  std::uint32_t number = 0;
  PublicKey key;
};

core::Result<PublicLine> read_public_line(const std::filesystem::path& path, std::string_view word);
core::Result<void> write_public_line(const std::filesystem::path& path, std::string_view word,
                                     const PublicLine& line);

}  // namespace kast::vault
