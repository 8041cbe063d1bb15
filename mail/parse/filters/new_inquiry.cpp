// Everything else is somebody who writes for the first time. Last, so it also settles to whom an
// answer would go.
#include "mail/parse/filters/filters.hpp"

namespace kast::mail {
namespace {

// The one address of a header; "" for none or several.
std::string only(const std::vector<std::string>& addresses) {
  return addresses.size() == 1 ? addresses.front() : std::string();
}

}  // namespace

void filter_new_inquiry(const ParsedMail& mail, const House& house, const Known& /*known*/,
                        Verdict& verdict) {
  name_kind(verdict, MailKind::inquiry, "new_inquiry");
  verdict.sender = only(mail.from);
  const std::string target = mail.reply_to.empty() ? verdict.sender : only(mail.reply_to);
  if (mail.has(Salvage::structure_broken)) forbid(verdict, NoAnswer::salvaged);
  if (target.empty()) forbid(verdict, NoAnswer::no_address);
  if (is_own_address(target, house)) forbid(verdict, NoAnswer::own_mail);
  if (verdict.may_answer()) verdict.answer_to = target;
}

}  // namespace kast::mail
