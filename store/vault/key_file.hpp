// Key files. A secret file holds raw bytes, belongs to us or to root and is closed to everyone else
// (0600 or 0400: also what systemd's LoadCredential gives); anything looser is refused, not
// repaired. Every failure is one Error whose detail names the path.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/result.hpp"
#include "store/vault/secret.hpp"

namespace kast::vault {

// Exactly 32 bytes. ErrorCode::unavailable: missing or unreadable; corrupt: mode, owner, size.
core::Result<Key> read_secret_file(const std::filesystem::path& path);
// Durable when it returns; never over an existing file (ErrorCode::conflict).
core::Result<void> write_secret_file(const std::filesystem::path& path, std::string_view bytes);

// One short line of text, at most 4 KiB, readable by all (0644); written beside, synced and renamed
// over what was there.
core::Result<std::string> read_public_file(const std::filesystem::path& path);
core::Result<void> write_public_file(const std::filesystem::path& path, std::string_view line);

}  // namespace kast::vault
