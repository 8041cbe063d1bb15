// Random tokens that stand in links, hidden fields, mail addresses and the session cookie.
//
// 128 bits, a staff session 256, written as Crockford base32 in lower case (26 or 52 characters):
// no mail program cuts it off at the end of a link and no mail server breaks it by folding case.
// As with the receipt code, the lookup hash (in the database) and the wrap key (never) are derived
// apart, and by purpose: an offer's token is nothing on a booking page. Thread-safe as values are.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "store/vault/bytes.hpp"
#include "store/vault/secret.hpp"

namespace kast::vault {

enum class TokenPurpose : std::uint8_t {
  page,      // capability of a page after the code was entered [15 min]
  offer,     // slots offered, later the appointment: /booking/TOKEN
  session,   // staff, in the cookie; 256 bits
  alert,     // one recipient of one alert: /a/TOKEN
  bounce,    // envelope sender of one mail
  thread,    // in a mail's Message-ID or address, so that the answer finds its inquiry
  calendar,  // a therapist's busy feed: /cal/TOKEN.ics
  feedback   // unlinked, single use
};

// Part of every derivation: these words never change.
std::string_view to_word(TokenPurpose purpose);

class Token {
 public:
  static Token generate(TokenPurpose purpose, core::Random& random);
  // Exactly what text() wrote, in either case; anything else yields nothing.
  static std::optional<Token> parse(TokenPurpose purpose, std::string_view text);
  // From material that was derived (ServerKeys::derived_token); the first 16 or 32 bytes count.
  static Token from_key(TokenPurpose purpose, const Key& material);

  [[nodiscard]] TokenPurpose purpose() const { return purpose_; }
  [[nodiscard]] std::string text() const;
  [[nodiscard]] Bytes lookup_hash() const;  // 32 bytes
  [[nodiscard]] Key wrap_key() const;

 private:
  Token(TokenPurpose purpose, Key secret) : purpose_(purpose), secret_(std::move(secret)) {}
  [[nodiscard]] std::string_view material() const;
  TokenPurpose purpose_;
  Key secret_;
};

// 32 bytes to look up, for any input; of a malformed token a hash that no row can have.
Bytes token_lookup(TokenPurpose purpose, std::string_view text);

}  // namespace kast::vault
