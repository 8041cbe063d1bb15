// Which language a text is written in, for texts and assignment; triage does not depend on it.
#pragma once

#include <string>
#include <string_view>

namespace kast::server {

// ISO 639-1 code, "und" when it can't be told. Function words of the languages that people write
// in here decide first; where they are few or don't agree, CLD2 does, which knows eighty languages
// but never tells nynorsk (nn) from bokmål (nb) and costs ten times as much.
std::string identify_language(std::string_view utf8);

}  // namespace kast::server
