// The words passphrases are made of: config/wordlist_nb.txt, built into the binary. Short everyday
// Norwegian words of a to z alone, so that any keyboard has them; sorted, no two alike.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/embedded.hpp"

namespace kast::vault {

std::span<const core::EmbeddedFile> embedded_files();

// At least 1296 (6^4) words. Throws std::logic_error when the binary was built without them.
const std::vector<std::string_view>& wordlist();

}  // namespace kast::vault
