// What we wrote ourselves and got back, through a forwarding loop or a copy. A From address proves
// nothing (anybody can write it), so it only forbids an answer.
#include <algorithm>

#include "mail/parse/filters/filters.hpp"

namespace kast::mail {

void filter_own_mail(const ParsedMail& mail, const House& house, const Known& /*known*/,
                     Verdict& verdict) {
  const auto own = [&](const std::string& address) { return is_own_address(address, house); };
  const bool from_us = std::any_of(mail.from.begin(), mail.from.end(), own) ||
                       std::any_of(mail.sender.begin(), mail.sender.end(), own);
  const bool our_id = !own_id_token(mail.message_id, house.message_domain).empty();
  if (from_us || our_id) forbid(verdict, NoAnswer::own_mail);
  if (our_id) name_kind(verdict, MailKind::own_mail, "own_mail");
}

}  // namespace kast::mail
