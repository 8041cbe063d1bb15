// The keys of one inquiry, all from one random seed of 256 bits (SPEC §9).
//
//   seed ── wrapped for the team  (a minute's secret, minute_sealer.hpp)   row dies: team can't
//   read
//     │  └─ wrapped for the code  (receipt.hpp)                    row dies: the code is worthless
//     ├─ content key      seals messages, signals, notes, contact
//     └─ append pair      only where a contact address exists: the public half stands clear, so
//                         that the server alone can add but never read
//
// Whoever destroys both wraps has erased the inquiry. A wrap is the 32 bytes of the seed; its
// layout is the one of box.hpp (team) or seal.hpp (code). Pure and thread-safe, but for the
// MinuteSealer, which belongs to the I/O thread.
#pragma once

#include "core/result.hpp"
#include "store/vault/minute_sealer.hpp"
#include "store/vault/receipt.hpp"
#include "store/vault/seal.hpp"
#include "store/vault/team.hpp"
#include "store/vault/token.hpp"

namespace kast::vault {

class Seed {
 public:
  static Seed random(core::Random& random) { return Seed{Key::random(random)}; }
  explicit Seed(Key bytes) : bytes_(std::move(bytes)) {}
  [[nodiscard]] std::string_view view() const { return bytes_.view(); }
  bool operator==(const Seed&) const = default;

 private:
  Key bytes_;
};

// Seals and opens everything under the inquiry (seal_text, open_text).
Key content_key(const Seed& seed);

// `sealer` is the team's: purpose labels::kTeamMinute.
Bytes wrap_for_team(MinuteSealer& sealer, const Seed& seed, const Context& context);
core::Result<Seed> unwrap_by_team(const TeamKey& team, const Context& context,
                                  std::string_view wrap);

Bytes wrap_for_code(const ReceiptCode& code, const Seed& seed, const Context& context,
                    core::Random& random);
core::Result<Seed> unwrap_by_code(const ReceiptCode& code, const Context& context,
                                  std::string_view wrap);
// The same under a token's wrap key: page capabilities and offers.
Bytes wrap_for_token(const Token& token, const Seed& seed, const Context& context,
                     core::Random& random);
core::Result<Seed> unwrap_by_token(const Token& token, const Context& context,
                                   std::string_view wrap);

// About 30 µs (one scalar multiplication).
using AppendPair = KeyPair;
AppendPair append_pair(const Seed& seed);
// box.hpp with labels::kAppendBox, padded; ErrorCode::corrupt for a public half of small order.
core::Result<Bytes> append_seal(const PublicKey& append_public, const Context& context,
                                std::string_view text, core::Random& random);
core::Result<std::string> append_open(const AppendPair& pair, const Context& context,
                                      std::string_view sealed);

}  // namespace kast::vault
