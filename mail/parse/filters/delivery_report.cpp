// Reports about mail of ours: by the bounce address they came to, then by what they say.
#include "mail/parse/delivery_report.hpp"

#include <algorithm>

#include "mail/parse/filters/filters.hpp"

namespace kast::mail {
namespace {

constexpr std::size_t kMostTokens = 3;

void find_bounce_tokens(const ParsedMail& mail, const House& house, Verdict& verdict) {
  auto& tokens = verdict.bounce_tokens;
  for (const auto* list : {&mail.delivered_to, &mail.to, &mail.cc}) {
    for (const auto& address : *list) {
      std::string token = bounce_token(address, house);
      const bool known = std::find(tokens.begin(), tokens.end(), token) != tokens.end();
      if (!token.empty() && !known && tokens.size() < kMostTokens) {
        tokens.push_back(std::move(token));
      }
    }
  }
}

}  // namespace

void filter_delivery_report(const ParsedMail& mail, const House& house, const Known& /*known*/,
                            Verdict& verdict) {
  find_bounce_tokens(mail, house, verdict);
  // RFC 3834 §4: absence notices go to the bounce address too, but come from a person's.
  const bool untold = !verdict.bounce_tokens.empty() &&
                      std::any_of(mail.from.begin(), mail.from.end(), is_mail_system);
  if (is_delivery_report(mail) || untold) {
    forbid(verdict, NoAnswer::delivery_report);
    name_kind(verdict, MailKind::delivery_report, "delivery_report");
    verdict.report = read_delivery_report(mail);
  }
  if (!verdict.bounce_tokens.empty()) forbid(verdict, NoAnswer::bounce_address);
}

}  // namespace kast::mail
