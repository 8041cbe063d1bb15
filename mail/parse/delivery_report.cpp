#include "mail/parse/delivery_report.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "mail/compose/message_id.hpp"
#include "mail/parse/header_text.hpp"
#include "mail/parse/report_fields.hpp"

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

bool is_delivery_report(const ParsedMail& mail) {
  return mail.report.is_report && !mail.report.fields.empty();
}

DeliveryReport read_delivery_report(const ParsedMail& mail) {
  DeliveryReport report = read_report_fields(mail.report.fields);
  report.message_id = returned_message_id(mail.report.returned);
  return report;
}

}  // namespace kast::mail
