// A file that is there complete, or not at all, after a crash too.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace kast::mail {

// Writes dir/name (0600), replacing what is there: temporary name .NAME.tmp, fsync, rename, fsync
// of the folder. Blocks.
std::error_code write_atomically(const std::filesystem::path& dir, const std::string& name,
                                 std::string_view content);

}  // namespace kast::mail
