#include "mail/parse/filters.hpp"

#include <array>

#include "mail/parse/filters/filters.hpp"

namespace kast::mail {

std::string_view to_word(MailKind kind) {
  switch (kind) {
    case MailKind::follow_up:
      return "follow_up";
    case MailKind::delivery_report:
      return "delivery_report";
    case MailKind::duplicate:
      return "duplicate";
    case MailKind::own_mail:
      return "own_mail";
    case MailKind::inquiry:
      break;
  }
  return "inquiry";
}

std::string_view to_word(NoAnswer reason) {
  static constexpr std::array<std::string_view, 14> kWords{
      "none",       "own_mail",        "null_sender",   "auto_submitted", "precedence",
      "suppressed", "delivery_report", "robot_address", "list",           "out_of_office",
      "duplicate",  "bounce_address",  "no_address",    "salvaged"};
  return kWords.at(static_cast<std::size_t>(reason));
}

bool Verdict::machine_made() const {
  if (kind != MailKind::inquiry) return false;
  switch (no_answer) {
    case NoAnswer::none:
    case NoAnswer::own_mail:
    case NoAnswer::duplicate:
    case NoAnswer::bounce_address:
    case NoAnswer::no_address:
    case NoAnswer::salvaged:
      return false;
    default:
      return true;
  }
}

std::span<const Filter> filters() {
  static constexpr std::array<Filter, 8> kFilters{{{"own_mail", filter_own_mail},
                                                   {"automatic", filter_automatic},
                                                   {"delivery_report", filter_delivery_report},
                                                   {"list", filter_list},
                                                   {"out_of_office", filter_out_of_office},
                                                   {"duplicate", filter_duplicate},
                                                   {"thread_token", filter_thread_token},
                                                   {"new_inquiry", filter_new_inquiry}}};
  return kFilters;
}

Verdict judge_mail(const ParsedMail& mail, const House& house, const Known& known) {
  Verdict verdict;
  for (const Filter& filter : filters()) filter.run(mail, house, known, verdict);
  return verdict;
}

}  // namespace kast::mail
