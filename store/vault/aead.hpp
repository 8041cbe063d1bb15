// Inside the vault only: the cipher itself, for the layouts of seal.hpp and box.hpp.
#pragma once

#include <span>
#include <string_view>

#include "store/vault/bytes.hpp"
#include "store/vault/secret.hpp"

namespace kast::vault {

// Appends nonce | ciphertext, tag to `out`. `nonce` is 24 bytes, used once with this key.
void encrypt(Bytes& out, const Key& key, std::string_view nonce, std::string_view associated,
             std::string_view plain);

// What encrypt() appended. `out` must have body.size() - 24 - 16 bytes. False: it does not open.
bool decrypt(std::span<unsigned char> out, const Key& key, std::string_view associated,
             std::string_view body);
// The length of the plain text in `body`; -1 when it is too short to hold any.
std::ptrdiff_t plain_size(std::string_view body);

}  // namespace kast::vault
