// An answer to mail of ours, by token; whether the sender matches is the caller's to find out.
#include "mail/parse/thread_token.hpp"

#include "mail/parse/filters/filters.hpp"

namespace kast::mail {

void filter_thread_token(const ParsedMail& mail, const House& house, const Known& /*known*/,
                         Verdict& verdict) {
  verdict.tokens = find_thread_tokens(mail, house);
  if (!verdict.tokens.empty()) name_kind(verdict, MailKind::follow_up, "thread_token");
}

}  // namespace kast::mail
