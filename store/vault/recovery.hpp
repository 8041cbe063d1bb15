// The recovery key: the last way to the team key when every therapist is gone. `kast init` prints
// the private half once, on paper; only the public half is kept.
//
// On paper: 32 bytes of private half and 3 of checksum (derive recovery/checksum, unkeyed), as 56
// characters of Crockford base32 in 14 groups of 4. A mistyped key is found out except once in 16
// million. Pure and thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"
#include "store/vault/key_pair.hpp"

namespace kast::vault {

class RecoveryKey {
 public:
  static RecoveryKey create(core::Random& random) { return RecoveryKey{KeyPair::random(random)}; }
  // As people write it (encoding.hpp). ErrorCode::invalid_input when the length, a character or
  // the checksum is wrong.
  static core::Result<RecoveryKey> parse(std::string_view as_written);

  // The caller shows it once and wipes it.
  [[nodiscard]] std::string text() const;
  [[nodiscard]] const KeyPair& pair() const { return pair_; }

 private:
  explicit RecoveryKey(KeyPair pair) : pair_(std::move(pair)) {}
  KeyPair pair_;
};

}  // namespace kast::vault
