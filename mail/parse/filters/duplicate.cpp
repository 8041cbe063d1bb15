// The very same bytes again: a server that delivered twice, a poller that was killed. A repeated
// Message-ID alone proves nothing, since two people's mail may carry one.
#include "mail/parse/filters/filters.hpp"

namespace kast::mail {

void filter_duplicate(const ParsedMail& /*mail*/, const House& /*house*/, const Known& known,
                      Verdict& verdict) {
  if (!known.same_content) return;
  forbid(verdict, NoAnswer::duplicate);
  name_kind(verdict, MailKind::duplicate, "duplicate");
}

}  // namespace kast::mail
