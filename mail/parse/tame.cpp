#include "mail/parse/tame.hpp"

#include <algorithm>
#include <iterator>

namespace kast::mail {
namespace {

// "(", ":" and ";" in one header: what nests there costs the parser a level of its stack, or time
// by the square.
constexpr std::size_t kMostMarks = 1000;

// "Name:" at the line's begin, with no white space before the colon.
bool like_header(std::string_view line) {
  const std::size_t colon = line.substr(0, 80).find(':');
  if (colon == line.npos || colon == 0) return false;
  return std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon),
                     [](char c) { return c > ' ' && c < 0x7f; });
}

bool is_mark(char c) { return c == '(' || c == ':' || c == ';'; }

// Decides line by line. It can't know which lines are headers, so it takes for one what looks like
// one: in a text that only matters for a single "paragraph: …" longer than a header may be.
class Tamer {
 public:
  Tamer(const ReadLimits& limits, Notes& notes) : limits_(limits), notes_(notes) {}

  // False: this line and all behind it are too many.
  bool goes_on(std::string_view line) {
    const bool folded = line.starts_with(' ') || line.starts_with('\t');
    const bool header = !folded && like_header(line);
    if (!folded) inside_ = header;
    if (header) {
      ++headers_;
      size_ = 0;
      marks_ = 0;
    }
    if (line.starts_with("--")) ++boundaries_;
    if (headers_ <= limits_.header_lines && boundaries_ <= limits_.boundary_lines) return true;
    notes_.insert(Salvage::parts_cut);
    return false;
  }

  // How much of the line stays.
  std::size_t room(std::string_view line) {
    if (!inside_) return line.size();
    std::size_t end = 0;
    while (end < line.size() && size_ < limits_.header_value && marks_ < kMostMarks) {
      if (is_mark(line[end])) ++marks_;
      ++end;
      ++size_;
    }
    if (end < line.size()) notes_.insert(Salvage::addresses_cut);
    return end;
  }

 private:
  const ReadLimits& limits_;  // both outlive this object
  Notes& notes_;
  std::size_t headers_ = 0;
  std::size_t boundaries_ = 0;
  bool inside_ = false;    // a header, its folded lines too
  std::size_t size_ = 0;   // of that header so far
  std::size_t marks_ = 0;  // likewise
};

}  // namespace

std::string_view tame_mail(std::string_view raw, const ReadLimits& limits, std::string& copy,
                           Notes& notes) {
  const std::string_view bytes = raw.substr(0, limits.raw);
  if (bytes.size() < raw.size()) notes.insert(Salvage::size_cut);
  Tamer tamer(limits, notes);
  bool copying = false;
  std::size_t at = 0;
  while (at < bytes.size()) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size() - 1) + 1;
    const std::string_view line = bytes.substr(at, end - at);
    if (!tamer.goes_on(line)) break;
    const std::size_t room = tamer.room(line);
    const bool nul = line.find('\0') != line.npos;
    if (nul) notes.insert(Salvage::bytes_replaced);
    if (!copying && (nul || room < line.size())) {
      copy = bytes.substr(0, at);
      copying = true;
    }
    if (copying) {
      std::remove_copy(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(room),
                       std::back_inserter(copy), '\0');
      if (room > 0 && room < line.size()) copy += '\n';
    }
    at = end;
  }
  return copying ? std::string_view(copy) : bytes.substr(0, at);
}

}  // namespace kast::mail
