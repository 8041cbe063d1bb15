// Mailing lists and newsletters (RFC 2369, 2919).
#include "mail/parse/filters/filters.hpp"

namespace kast::mail {

void filter_list(const ParsedMail& mail, const House& /*house*/, const Known& /*known*/,
                 Verdict& verdict) {
  if (mail.automatic.list) forbid(verdict, NoAnswer::list);
}

}  // namespace kast::mail
