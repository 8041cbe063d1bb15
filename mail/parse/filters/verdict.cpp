#include <algorithm>

#include "mail/parse/filters/filters.hpp"
#include "mail/parse/header_text.hpp"

namespace kast::mail {

void forbid(Verdict& verdict, NoAnswer reason) {
  if (verdict.no_answer == NoAnswer::none) verdict.no_answer = reason;
}

void name_kind(Verdict& verdict, MailKind kind, std::string_view filter) {
  if (!verdict.named_by.empty()) return;
  verdict.kind = kind;
  verdict.named_by = filter;
}

bool is_own_address(std::string_view address, const House& house) {
  std::string lower = ascii_lower(address);
  const std::size_t at = lower.rfind('@');
  const std::size_t plus = lower.find('+');
  if (plus < at) lower.erase(plus, at - plus);
  return std::find(house.addresses.begin(), house.addresses.end(), lower) != house.addresses.end();
}

std::string bounce_token(std::string_view address, const House& house) {
  constexpr std::string_view kBegin = "bounce+";
  const std::string lower = ascii_lower(address);
  const std::size_t at = lower.rfind('@');
  if (at == lower.npos || !lower.starts_with(kBegin) || house.bounce_domain.empty()) return {};
  const std::string token = lower.substr(kBegin.size(), at - kBegin.size());
  const bool ours = lower.substr(at + 1) == house.bounce_domain && is_thread_token(token);
  return ours ? token : std::string();
}

}  // namespace kast::mail
