// Sealing to a public key, so that whoever seals can't open again. An ephemeral X25519 pair is
// made,
//
//   key = derive(label, DH(ephemeral, recipient), {ephemeral public, recipient public})
//
// and its private half erased at once.
//
//   version 1 | ephemeral public 32 | nonce 24 | ciphertext, tag 16      73 bytes longer
//
// About 90 µs a seal (two scalar multiplications), 60 µs to open; minute_sealer.hpp shares one
// ephemeral pair among the values of a minute. Pure and thread-safe. A public key of small order
// and everything that does not open are ErrorCode::corrupt (seal.hpp).
#pragma once

#include "core/result.hpp"
#include "store/vault/context.hpp"
#include "store/vault/key_pair.hpp"
#include "store/vault/labels.hpp"

namespace kast::vault {

inline constexpr std::size_t kBoxOverhead = 1 + 32 + 24 + 16;

core::Result<Bytes> seal_box(Label label, const PublicKey& recipient, const Context& context,
                             std::string_view plain, core::Random& random);
core::Result<std::string> open_box(Label label, const KeyPair& recipient, const Context& context,
                                   std::string_view sealed);
// A boxed 32-byte secret, opened straight into locked memory.
core::Result<Key> open_box_key(Label label, const KeyPair& recipient, const Context& context,
                               std::string_view sealed);

// For minute_sealer.hpp: the two halves of seal_box, and the way back while the key is held.
struct BoxKey {
  PublicKey ephemeral;
  Key key;
};
std::optional<BoxKey> new_box_key(Label label, const PublicKey& recipient, core::Random& random);
Bytes seal_with(const BoxKey& box, std::string_view nonce, const Context& context,
                std::string_view plain);
// Empty: not sealed with that key.
std::optional<std::string> open_with(const BoxKey& box, const Context& context,
                                     std::string_view sealed);

}  // namespace kast::vault
