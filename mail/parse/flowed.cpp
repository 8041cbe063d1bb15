#include "mail/parse/flowed.hpp"

#include <algorithm>

namespace kast::mail {
namespace {

constexpr std::string_view kSignature = "-- ";

struct Line {
  std::size_t depth = 0;  // quote marks before it
  std::string_view text;  // stuffing space taken off
};

Line split(std::string_view line) {
  const std::size_t depth = std::min(line.find_first_not_of('>'), line.size());
  line.remove_prefix(depth);
  if (line.starts_with(' ')) line.remove_prefix(1);
  return {depth, line};
}

}  // namespace

std::string join_flowed(std::string_view text, bool delsp) {
  std::string out;
  out.reserve(text.size());
  bool begun = false;
  bool open = false;  // the last line ended in a soft break
  std::size_t depth = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const Line line = split(text.substr(at, end - at));
    at = end + 1;
    const bool joins = open && line.depth == depth && line.text != kSignature;
    if (!joins) {
      if (begun) out += '\n';
      out.append(line.depth, '>');
      if (line.depth > 0) out += ' ';
    }
    begun = true;
    depth = line.depth;
    open = line.text.ends_with(' ') && line.text != kSignature;
    out += open && delsp ? line.text.substr(0, line.text.size() - 1) : line.text;
  }
  return out + '\n';
}

}  // namespace kast::mail
