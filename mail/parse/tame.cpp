#include "mail/parse/tame.hpp"

#include <algorithm>
#include <iterator>

namespace kast::mail {
namespace {

// "Name:" at the line's begin, with no white space before the colon.
bool like_header(std::string_view line) {
  const std::size_t colon = line.substr(0, 80).find(':');
  if (colon == line.npos || colon == 0) return false;
  return std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon),
                     [](char c) { return c > ' ' && c < 0x7f; });
}

// Where the limits on lines are passed; the size when they are not.
std::size_t lines_end(std::string_view raw, const ReadLimits& limits) {
  std::size_t headers = 0;
  std::size_t boundaries = 0;
  for (std::size_t at = 0; at < raw.size();) {
    const std::size_t end = std::min(raw.find('\n', at), raw.size());
    const std::string_view line = raw.substr(at, end - at);
    if (line.starts_with("--")) {
      if (++boundaries > limits.boundary_lines) return at;
    } else if (like_header(line) && ++headers > limits.header_lines) {
      return at;
    }
    at = end + 1;
  }
  return raw.size();
}

}  // namespace

std::string_view tame_mail(std::string_view raw, const ReadLimits& limits, std::string& copy,
                           Notes& notes) {
  std::string_view bytes = raw.substr(0, limits.raw);
  if (bytes.size() < raw.size()) notes.insert(Salvage::size_cut);
  const std::size_t end = lines_end(bytes, limits);
  if (end < bytes.size()) notes.insert(Salvage::parts_cut);
  bytes = bytes.substr(0, end);
  if (bytes.find('\0') == bytes.npos) return bytes;
  copy.reserve(bytes.size());
  std::remove_copy(bytes.begin(), bytes.end(), std::back_inserter(copy), '\0');
  notes.insert(Salvage::bytes_replaced);
  return copy;
}

}  // namespace kast::mail
