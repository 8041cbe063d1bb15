// Bounds a raw mail before it is parsed, so that no mail costs more memory than its length is
// worth. Internal to mail/parse.
#pragma once

#include <string>
#include <string_view>

#include "mail/parse/notes.hpp"
#include "mail/parse/read_mail.hpp"

namespace kast::mail {

// Cuts at limits.raw, and where lines that could be headers or boundaries are too many; shortens
// headers that are too long or too deep; drops NUL, which would end a header early. The result is
// part of `raw`, or of `copy`, which is filled only where something inside had to go.
std::string_view tame_mail(std::string_view raw, const ReadLimits& limits, std::string& copy,
                           Notes& notes);

}  // namespace kast::mail
