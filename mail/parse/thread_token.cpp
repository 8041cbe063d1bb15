#include "mail/parse/thread_token.hpp"

#include <algorithm>

#include "mail/parse/header_text.hpp"

namespace kast::mail {
namespace {

constexpr std::size_t kMostTokens = 20;
constexpr std::size_t kHexLength = 32;     // 16 bytes
constexpr std::size_t kBase32Length = 26;  // 128 bits

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }
// Crockford's alphabet, lower case: no i, l, o, u.
bool is_base32(char c) {
  return (c >= '0' && c <= '9') ||
         (c >= 'a' && c <= 'z' && c != 'i' && c != 'l' && c != 'o' && c != 'u');
}

// local@domain, both in lower case; empty halves when there is no "@".
struct Halves {
  std::string local;
  std::string domain;
};

Halves halves(std::string_view address) {
  const std::size_t at = address.rfind('@');
  if (at == address.npos) return {};
  return {ascii_lower(address.substr(0, at)), ascii_lower(address.substr(at + 1))};
}

void add(std::vector<ThreadToken>& tokens, TokenPlace place, std::string value) {
  if (value.empty() || tokens.size() >= kMostTokens) return;
  const bool known = std::any_of(tokens.begin(), tokens.end(),
                                 [&](const auto& token) { return token.value == value; });
  if (!known) tokens.push_back({place, std::move(value)});
}

}  // namespace

bool is_thread_token(std::string_view text) {
  const std::string lower = ascii_lower(text.substr(0, kHexLength + 1));
  if (lower.size() == kHexLength) return std::all_of(lower.begin(), lower.end(), is_hex);
  return lower.size() == kBase32Length && std::all_of(lower.begin(), lower.end(), is_base32);
}

std::string own_id_token(std::string_view id, std::string_view domain) {
  Halves parts = halves(id);
  const bool ours = !domain.empty() && parts.domain == domain && is_thread_token(parts.local);
  return ours ? std::move(parts.local) : std::string();
}

std::string plus_token(std::string_view address, const House& house) {
  const Halves parts = halves(address);
  const std::size_t plus = parts.local.rfind('+');
  if (plus == parts.local.npos || !is_thread_token(parts.local.substr(plus + 1))) return {};
  const std::string base = parts.local.substr(0, plus) + "@" + parts.domain;
  const bool ours =
      std::find(house.addresses.begin(), house.addresses.end(), base) != house.addresses.end();
  return ours ? parts.local.substr(plus + 1) : std::string();
}

std::vector<ThreadToken> find_thread_tokens(const ParsedMail& mail, const House& house) {
  std::vector<ThreadToken> tokens;
  for (const auto* list : {&mail.delivered_to, &mail.to, &mail.cc}) {
    for (const auto& address : *list) {
      add(tokens, TokenPlace::address, plus_token(address, house));
    }
  }
  for (const auto& id : mail.in_reply_to) {
    add(tokens, TokenPlace::in_reply_to, own_id_token(id, house.message_domain));
  }
  for (auto id = mail.references.rbegin(); id != mail.references.rend(); ++id) {
    add(tokens, TokenPlace::references, own_id_token(*id, house.message_domain));
  }
  return tokens;
}

}  // namespace kast::mail
