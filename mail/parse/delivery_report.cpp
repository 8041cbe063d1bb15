#include "mail/parse/delivery_report.hpp"

#include <algorithm>

#include "mail/parse/header_text.hpp"
#include "mail/parse/report_fields.hpp"
#include "mail/parse/report_text.hpp"

namespace kast::mail {

std::string_view to_word(Delivered outcome) {
  switch (outcome) {
    case Delivered::hard:
      return "hard";
    case Delivered::soft:
      return "soft";
    case Delivered::delayed:
      return "delayed";
    case Delivered::arrived:
      return "arrived";
    case Delivered::unknown:
      break;
  }
  return "unknown";
}

bool is_mail_system(std::string_view address) {
  const std::string local = ascii_lower(address.substr(0, address.rfind('@')));
  return local == "mailer-daemon" || local == "postmaster" || local == "mail-daemon";
}

bool is_from_mail_system(const ParsedMail& mail) {
  const bool no_sender = mail.automatic.return_path && mail.automatic.return_path->empty();
  return no_sender || std::any_of(mail.from.begin(), mail.from.end(), is_mail_system);
}

bool is_delivery_report(const ParsedMail& mail) {
  if (mail.report.is_report) return true;
  if (!is_from_mail_system(mail)) return false;
  return !mail.report.fields.empty() || !mail.report.failed.empty() || opens_like_report(mail.text);
}

DeliveryReport read_delivery_report(const ParsedMail& mail) {
  DeliveryReport report = read_report_fields(mail.report.fields);
  DeliveryReport prose;
  if (report.outcome == Delivered::unknown) {
    prose = read_report_text(mail.text);
    if (prose.source != ReportSource::none) {
      if (report.status.empty()) report.status = prose.status;
      report.outcome = prose.outcome;
      report.source = prose.source;
    }
  }
  if (report.recipient.empty() && !mail.report.failed.empty()) {
    report.recipient = mail.report.failed.front();
  }
  if (report.recipient.empty()) report.recipient = prose.recipient;
  report.message_id = returned_message_id(mail.report.returned);
  if (report.message_id.empty()) report.message_id = prose.message_id;
  return report;
}

}  // namespace kast::mail
