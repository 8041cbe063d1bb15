// Sealing for the team (or for transit) at intake without a public-key operation (SPEC §9).
//
// Every period [60 s] the sealer makes an ephemeral X25519 pair, derives the box key of box.hpp
// from it and erases the ephemeral private half at once: what it keeps, in locked memory only, is
// that derived secret. Each value carries the ephemeral public half, so the recipient's private
// half opens it for ever and nothing else does once the minute is over. The layout is the one of
// box.hpp with the sealer's label, so open_box() opens it.
//
// Used on the I/O thread only: seal() turns the minute over by itself. A seal costs about 2.5 µs
// for 600 bytes, and once a period about 90 µs more.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "core/result.hpp"
#include "store/vault/box.hpp"

namespace kast::vault {

class MinuteSealer {
 public:
  // `clock` and `random` must outlive the sealer. Throws std::invalid_argument for a recipient of
  // small order.
  MinuteSealer(const PublicKey& recipient, Label purpose, const core::Clock& clock,
               core::Random& random, core::Duration period = std::chrono::seconds(60));

  Bytes seal(const Context& context, std::string_view plain);
  // With the padding of padding.hpp inside.
  Bytes seal_text(const Context& context, std::string_view text);
  // What seal_text() made in this minute, without the recipient's private half; empty: made with
  // another secret, or damaged.
  std::optional<std::string> open_own_text(const Context& context, std::string_view sealed);

  // Wipes a secret whose period is over. A job calls it, so that an idle process holds nothing of
  // the last minute it worked in.
  void expire();
  [[nodiscard]] const PublicKey& recipient() const { return recipient_; }

 private:
  void renew();

  PublicKey recipient_;
  Label purpose_;
  const core::Clock& clock_;
  core::Random& random_;
  core::Duration period_;
  core::Time born_;
  std::optional<BoxKey> box_;
  std::uint64_t sealed_ = 0;  // never starts again: half of every nonce, the rest is random
};

// Opens what a MinuteSealer of that purpose sealed.
core::Result<std::string> open_minute(const KeyPair& recipient, Label purpose,
                                      const Context& context, std::string_view sealed);
core::Result<std::string> open_minute_text(const KeyPair& recipient, Label purpose,
                                           const Context& context, std::string_view sealed);

}  // namespace kast::vault
