// Where an answer to our mail names the thread it belongs to. Only addresses and message ids count;
// a token quoted in a text names nothing. A token alone opens nothing either: the caller looks it
// up and holds the sender against the thread's (SPEC §6).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "mail/parse/parsed_mail.hpp"

namespace kast::mail {

// The house's own addresses, all in lower case.
struct House {
  std::vector<std::string> addresses;  // at which mail is taken in, and from which it is sent
  std::string message_domain;          // of our Message-IDs: mail.domain
  std::string bounce_domain;           // of bounce+token@
};

enum class TokenPlace : std::uint8_t {
  address,      // the part after "+" in a To, Cc or delivered-to address of the house
  in_reply_to,  // the part before "@" of an id in our domain
  references
};

struct ThreadToken {
  TokenPlace place = TokenPlace::address;
  std::string value;  // lower case; 32 hexadecimal digits (an outbox row's id) or 26 characters of
                      // Crockford base32 (vault::Token)
  bool operator==(const ThreadToken&) const = default;
};

// Best first: addresses, In-Reply-To, References from the newest back; each value once; at most 20.
std::vector<ThreadToken> find_thread_tokens(const ParsedMail& mail, const House& house);

// The value when `id` is one of ours: token@domain; else "".
std::string own_id_token(std::string_view id, std::string_view domain);
// The value when `address` is LOCAL+token@DOMAIN and LOCAL@DOMAIN one of `house.addresses`; else
// "".
std::string plus_token(std::string_view address, const House& house);
// 32 hexadecimal digits or 26 of Crockford base32, in either case.
bool is_thread_token(std::string_view text);

}  // namespace kast::mail
