#include "mail/compose/message_id.hpp"

#include <algorithm>
#include <cstddef>

namespace kast::mail {

bool is_message_id(std::string_view id) {
  const std::size_t at = id.find('@');
  if (id.size() > 250 || at == std::string_view::npos || at == 0 || at + 1 == id.size()) {
    return false;
  }
  return std::all_of(id.begin(), id.end(),
                     [](char c) { return c > 0x20 && c < 0x7f && c != '<' && c != '>'; });
}

std::vector<std::string> message_ids(std::string_view value, std::size_t most) {
  constexpr std::string_view kBetween = " \t<>";
  std::vector<std::string> ids;
  for (std::size_t begin = 0; (begin = value.find_first_not_of(kBetween, begin)) != value.npos;) {
    const std::size_t end = std::min(value.find_first_of(kBetween, begin), value.size());
    if (is_message_id(value.substr(begin, end - begin))) {
      ids.emplace_back(value.substr(begin, end - begin));
    }
    begin = end;
  }
  if (ids.size() > most && most > 0) {
    ids.erase(ids.begin() + 1, ids.end() - static_cast<std::ptrdiff_t>(most - 1));
  }
  return ids;
}

}  // namespace kast::mail
