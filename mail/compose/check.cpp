#include "mail/compose/check.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "core/text.hpp"
#include "mail/compose/message_id.hpp"

namespace kast::mail {
namespace {

using core::ErrorCode;
using core::Result;

constexpr std::array<std::string_view, 7> kKinds{"receipt",      "alert",    "reply", "offer",
                                                 "confirmation", "reminder", "notice"};

Result<void> refuse(std::string_view field, std::string_view why) {
  return core::fail(ErrorCode::invalid_input, std::string(field) + " " + std::string(why));
}

Result<void> check_header(std::string_view field, std::string_view value) {
  const bool control = std::any_of(value.begin(), value.end(), [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
  });
  if (control) return refuse(field, "holds a line end or another control character");
  if (!core::is_utf8(value)) return refuse(field, "is not UTF-8");
  if (value.size() > kMaxSubjectBytes * 4) return refuse(field, "is too long");
  return {};
}

Result<void> check_headers(const Outgoing& mail) {
  const std::array<std::pair<std::string_view, std::string_view>, 8> headers{
      {{"from_name", mail.from_name},
       {"from_address", mail.from_address},
       {"to_address", mail.to_address},
       {"subject", mail.subject},
       {"message_id", mail.message_id},
       {"in_reply_to", mail.in_reply_to},
       {"references", mail.references},
       {"language", mail.language}}};
  for (const auto& [field, value] : headers) {
    if (auto checked = check_header(field, value); !checked) return checked;
  }
  return {};
}

}  // namespace

Result<void> check_outgoing(const Outgoing& mail) {
  if (auto checked = check_headers(mail); !checked) return checked;
  if (std::find(kKinds.begin(), kKinds.end(), mail.kind) == kKinds.end()) {
    return refuse("kind", "is none that is known");
  }
  if (core::is_blank(mail.subject)) return refuse("subject", "is missing");
  if (mail.subject.size() > kMaxSubjectBytes) {
    return core::fail(ErrorCode::too_large, "subject is too long");
  }
  if (!is_message_id(mail.message_id)) return refuse("message_id", "is no id@domain");
  if (!wire_address(mail.from_address)) return refuse("from_address", "can't be used");
  if (!wire_address(mail.to_address)) return refuse("to_address", "can't be used");
  if (mail.text.find('\0') != std::string::npos) return refuse("text", "holds a NUL");
  if (!core::is_utf8(mail.text)) return refuse("text", "is not UTF-8");
  if (mail.text.size() > kMaxTextBytes) {
    return core::fail(ErrorCode::too_large, "text is too long");
  }
  return {};
}

}  // namespace kast::mail
