#include "store/vault/minute_sealer.hpp"

#include <array>
#include <stdexcept>

#include "store/vault/padding.hpp"
#include "store/vault/seal.hpp"

namespace kast::vault {

MinuteSealer::MinuteSealer(const PublicKey& recipient, Label purpose, const core::Clock& clock,
                           core::Random& random, core::Duration period)
    : recipient_(recipient), purpose_(purpose), clock_(clock), random_(random), period_(period) {
  renew();
}

void MinuteSealer::renew() {
  box_ = new_box_key(purpose_, recipient_, random_);
  if (!box_) throw std::invalid_argument("the recipient's public key is of small order");
  born_ = clock_.now();
}

// A clock that was set back ends the minute too.
void MinuteSealer::expire() {
  const auto age = clock_.now() - born_;
  if (age >= period_ || age < core::Duration::zero()) box_.reset();
}

Bytes MinuteSealer::seal(const Context& context, std::string_view plain) {
  expire();
  if (!box_) renew();
  std::array<std::byte, 16> fresh{};
  random_.fill(fresh);
  auto nonce = u64(sealed_++);
  nonce += as_view(fresh);
  return seal_with(*box_, nonce, context, plain);
}

Bytes MinuteSealer::seal_text(const Context& context, std::string_view text) {
  auto padded = pad(text);
  auto sealed = seal(context, padded);
  wipe(padded);
  return sealed;
}

std::optional<std::string> MinuteSealer::open_own_text(const Context& context,
                                                       std::string_view sealed) {
  expire();
  auto padded = box_ ? open_with(*box_, context, sealed) : std::nullopt;
  if (!padded) return std::nullopt;
  auto text = unpad(*padded);
  wipe(*padded);
  if (!text) return std::nullopt;
  return std::move(*text);
}

core::Result<std::string> open_minute(const KeyPair& recipient, Label purpose,
                                      const Context& context, std::string_view sealed) {
  return open_box(purpose, recipient, context, sealed);
}

core::Result<std::string> open_minute_text(const KeyPair& recipient, Label purpose,
                                           const Context& context, std::string_view sealed) {
  auto padded = open_box(purpose, recipient, context, sealed);
  if (!padded) return padded.error();
  auto text = unpad(*padded);
  wipe(*padded);
  return text;
}

}  // namespace kast::vault
