// Passphrases as people type them, and the ones we make for them.
//
// Before it is hashed a passphrase is normalised to NFKC_Casefold (Unicode TR31 §5: compatibility
// forms, case, invisible characters) with its white space collapsed to single blanks, so that a
// telephone's capital letter or another keyboard's "å" locks nobody out. Pure and thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace kast::vault {

// The caller wipes the result. Malformed UTF-8 is repaired first (core/text.hpp).
std::string normalise_passphrase(std::string_view as_typed);

}  // namespace kast::vault
