// Which mails there are and what each may say. Names and values are documented in the files
// themselves, config/locales/nb/*.mustache.
#include <algorithm>

#include "mail/templates.hpp"

namespace kast::mail {
namespace {

using Together = std::vector<std::pair<std::string_view, std::string_view>>;

Together where() {
  return {{"in_person", "place"}, {"phone_in", "number"}, {"video", "video_url"}};
}

}  // namespace

std::span<const TemplateContract> template_contracts() {
  static const std::vector<TemplateContract> kContracts{
      // to inquirers
      {"receipt",
       {"answer_by", "emergency"},
       {"staffed", "on_call", "unstaffed", "evening", "weekend", "holiday", "next_read",
        "erase_word"},
       {"name", "number"},
       {{"unstaffed", "next_read"}}},
      {"reply", {"reply"}, {"return_url", "by_mail", "signature"}, {}, {}},
      {"offer",
       {"reply", "slots", "booking_url"},
       {"valid_until", "return_url", "by_mail", "signature"},
       {"slot"},
       {}},
      {"confirmation",
       {"starts_at", "minutes"},
       {"in_person", "phone", "phone_in", "video", "place", "number", "video_url", "booking_url"},
       {},
       where()},
      {"change",
       {"starts_at", "minutes"},
       {"in_person", "phone", "phone_in", "video", "place", "number", "video_url", "booking_url",
        "by_us"},
       {},
       where()},
      {"cancellation", {"starts_at"}, {"by_us", "booking_url"}, {}, {}},
      {"reminder",
       {"starts_at", "minutes"},
       {"in_person", "phone", "phone_in", "video", "place", "number", "video_url", "booking_url"},
       {},
       where()},
      // to staff
      {"alert", {"case", "code", "url"}, {}, {}, {}, true},
      {"alert_folded", {"count", "url"}, {"cases"}, {"case", "code"}, {}, true},
      {"alert_resolved", {"case"}, {"by", "at"}, {}, {}, true},
      {"notice_delivery_failed", {"case", "url"}, {"hard", "given_up"}, {}, {}, true},
  };
  return kContracts;
}

bool goes_to_staff(std::string_view template_name) {
  const auto known = template_contracts();
  const auto found = std::ranges::find(known, template_name, &TemplateContract::name);
  return found != known.end() && found->to_staff;
}

}  // namespace kast::mail
