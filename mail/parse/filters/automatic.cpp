// Mail that says itself that no human wrote it, or that no robot shall answer (RFC 3834).
#include <algorithm>
#include <array>

#include "mail/parse/filters/filters.hpp"
#include "mail/parse/header_text.hpp"

namespace kast::mail {
namespace {

bool is_robot_address(std::string_view address) {
  static constexpr std::array<std::string_view, 5> kWhole{"mailer-daemon", "postmaster", "bounce",
                                                          "bounces", "listserv"};
  static constexpr std::array<std::string_view, 8> kParts{"noreply",   "no-reply",   "no_reply",
                                                          "no.reply",  "donotreply", "do-not-reply",
                                                          "ikke-svar", "ikkesvar"};
  const std::string local = ascii_lower(address.substr(0, address.rfind('@')));
  const std::string base = local.substr(0, local.find('+'));
  return std::find(kWhole.begin(), kWhole.end(), base) != kWhole.end() ||
         std::any_of(kParts.begin(), kParts.end(),
                     [&](auto part) { return base.find(part) != base.npos; });
}

bool any_robot(const std::vector<std::string>& addresses) {
  return std::any_of(addresses.begin(), addresses.end(), is_robot_address);
}

NoAnswer reason(const ParsedMail& mail) {
  const AutomaticHeaders& headers = mail.automatic;
  if (headers.return_path && headers.return_path->empty()) return NoAnswer::null_sender;
  if (!headers.auto_submitted.empty() && headers.auto_submitted != "no") {
    return NoAnswer::auto_submitted;
  }
  if (headers.robot) return NoAnswer::auto_submitted;
  for (const std::string_view word : {"bulk", "junk", "list", "auto_reply", "auto-reply"}) {
    if (headers.precedence.starts_with(word)) return NoAnswer::precedence;
  }
  const std::string& suppress = headers.auto_response_suppress;
  if (!suppress.empty() && suppress != "none") return NoAnswer::suppressed;
  if (any_robot(mail.from) || any_robot(mail.reply_to) || any_robot(mail.sender)) {
    return NoAnswer::robot_address;
  }
  return NoAnswer::none;
}

}  // namespace

void filter_automatic(const ParsedMail& mail, const House& /*house*/, const Known& /*known*/,
                      Verdict& verdict) {
  forbid(verdict, reason(mail));
}

}  // namespace kast::mail
