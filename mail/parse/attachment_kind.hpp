// Internal to mail/parse.
#pragma once

#include <string_view>

#include "mail/parse/parsed_mail.hpp"

namespace kast::mail {

// By media type and subtype, both in lower case.
AttachmentKind attachment_kind(std::string_view media, std::string_view sub);

}  // namespace kast::mail
