// Character references of HTML. Internal to mail/parse.
#pragma once

#include <string>
#include <string_view>

namespace kast::mail {

// `text` begins with "&". Adds what it stands for and returns how many bytes that took; unknown
// references stand for themselves ("&" is added, 1 returned).
std::size_t add_entity(std::string_view text, std::string& out);

// All references of an attribute's value.
std::string without_entities(std::string_view value);

}  // namespace kast::mail
