// A message with its signals marked, for staff.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kast::server::http {

struct Mark {
  std::size_t begin = 0, end = 0;  // bytes of the text; what lies outside it is passed over
  int number = 0;                  // of the signal, as the page lists it
};

// HTML, escaped: each mark as <mark>words<sup>1</sup></mark>. Marks that overlap share one, which
// then names all their numbers. `marks` in any order.
std::string mark_signals(std::string_view text, std::vector<Mark> marks);

}  // namespace kast::server::http
