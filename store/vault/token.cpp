#include "store/vault/token.hpp"

#include <algorithm>

#include "core/id.hpp"
#include "core/text.hpp"
#include "store/vault/derive.hpp"
#include "store/vault/encoding.hpp"

namespace kast::vault {
namespace {

constexpr std::size_t kMostWritten = 256;

std::size_t size_of(TokenPurpose purpose) { return purpose == TokenPurpose::session ? 32 : 16; }

}  // namespace

std::string_view to_word(TokenPurpose purpose) {
  switch (purpose) {
    case TokenPurpose::page:
      return "page";
    case TokenPurpose::offer:
      return "offer";
    case TokenPurpose::session:
      return "session";
    case TokenPurpose::alert:
      return "alert";
    case TokenPurpose::bounce:
      return "bounce";
    case TokenPurpose::thread:
      return "thread";
    case TokenPurpose::calendar:
      return "calendar";
    case TokenPurpose::feedback:
      return "feedback";
  }
  return {};
}

std::string_view Token::material() const { return secret_.view().substr(0, size_of(purpose_)); }

Token Token::generate(TokenPurpose purpose, core::Random& random) {
  return {purpose, Key::random(random)};
}

Token Token::from_key(TokenPurpose purpose, const Key& material) {
  return {purpose, material.copy()};
}

std::optional<Token> Token::parse(TokenPurpose purpose, std::string_view text) {
  if (text.size() > kMostWritten) return std::nullopt;
  auto bytes = from_crockford(text);
  if (!bytes || bytes->size() != size_of(purpose)) return std::nullopt;
  Key secret;
  std::ranges::transform(*bytes, secret.bytes().begin(),
                         [](char c) { return static_cast<unsigned char>(c); });
  wipe(*bytes);
  return Token{purpose, std::move(secret)};
}

std::string Token::text() const {
  auto out = core::to_crockford(core::as_bytes(material()));
  std::ranges::transform(out, out.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return out;
}

Bytes Token::lookup_hash() const {
  return derive_bytes(labels::kTokenLookup, material(), {to_word(purpose_)});
}

Key Token::wrap_key() const { return derive(labels::kTokenWrap, material(), {to_word(purpose_)}); }

Bytes token_lookup(TokenPurpose purpose, std::string_view text) {
  if (const auto token = Token::parse(purpose, text)) return token->lookup_hash();
  return derive_bytes(labels::kTokenMiss, {}, {to_word(purpose), text.substr(0, kMostWritten)});
}

}  // namespace kast::vault
