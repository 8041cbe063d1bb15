#include "triage/segment.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace kast::triage {
namespace {

std::string_view trimmed(std::string_view line) {
  while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
  while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r'))
    line.remove_suffix(1);
  return line;
}

bool starts(std::string_view line, std::string_view with) {
  if (line.size() < with.size()) return false;
  return std::equal(with.begin(), with.end(), line.begin(), [](char a, char b) {
    return a == b || a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b + 32) : b);
  });
}

template <std::size_t N>
bool starts_any(std::string_view line, const std::array<std::string_view, N>& list) {
  return std::any_of(list.begin(), list.end(), [&](auto with) { return starts(line, with); });
}

// "From:", "Sent:" … as mail programs write them above a quoted mail; bold marks (*Fra:*) allowed.
bool is_header_field(std::string_view line) {
  static constexpr std::array<std::string_view, 31> kFields{
      "fra:",     "sendt:",   "til:",   "emne:",     "dato:",     "kopi:",    "from:",    "sent:",
      "to:",      "subject:", "date:",  "cc:",       "från:",     "skickat:", "till:",    "ämne:",
      "datum:",   "kopia:",   "frå:",   "von:",      "gesendet:", "an:",      "betreff:", "od:",
      "wysłano:", "do:",      "temat:", "reply-to:", "svar til:", "objet:",   "svar-til:"};
  while (!line.empty() && line.front() == '*') line.remove_prefix(1);
  return starts_any(line, kFields);
}

bool is_divider(std::string_view line) {
  static constexpr std::array<std::string_view, 14> kWords{
      "original message",        "opprinnelig melding",     "oppr. melding",
      "opphavleg melding",       "oprindelig meddelelse",   "originalmeddelande",
      "ursprungligt meddelande", "ursprüngliche nachricht", "forwarded message",
      "videresendt melding",     "videresend melding",      "vidarebefordrat",
      "vidaresend melding",      "videresendt meddelelse"};
  const auto dashes = std::find_if(line.begin(), line.end(),
                                   [](char c) { return c != '-' && c != '_' && c != '='; });
  const auto count = dashes - line.begin();
  if (dashes == line.end()) return count >= 20 && line.front() == '_';  // Outlook's rule
  if (count < 3)
    return starts(line, "begin forwarded message:") || starts(line, "start på videresendt") ||
           starts(line, "videresendt melding:");
  return starts_any(trimmed(line.substr(static_cast<std::size_t>(count))), kWords);
}

bool has_digit(std::string_view line) {
  return std::any_of(line.begin(), line.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool ends(std::string_view line, std::string_view with) {
  return line.size() >= with.size() && starts(line.substr(line.size() - with.size()), with);
}

// "On Mon, 3 Nov 2025 at 10:01, X <x@y> wrote:" and its kin; needs a digit or an address, so that
// "Hun skrev:" stays the writer's own.
bool is_attribution(std::string_view line) {
  static constexpr std::array<std::string_view, 12> kStarts{
      "on ", "den ", "am ", "le ", "el ", "w dniu ", "dne ", "på ", "man", "tir", "ons", "fre"};
  static constexpr std::array<std::string_view, 9> kEnds{
      "wrote:",      "skrev:",    "schrieb:",  "écrit :", "napisał:",
      "napisał(a):", "napisała:", "escribió:", "skreiv:"};
  if (line.size() > 300 || line.empty()) return false;
  const bool end = line.back() == ':' && (std::any_of(kEnds.begin(), kEnds.end(),
                                                      [&](auto w) { return ends(line, w); }) ||
                                          (line.find(" skrev ") != std::string_view::npos &&
                                           (line.find('@') != std::string_view::npos)));
  if (!end) return false;
  const bool address = line.find('@') != std::string_view::npos;
  return address ||
         (has_digit(line) && (starts_any(line, kStarts) || (line[0] >= '0' && line[0] <= '9') ||
                              starts(line, "lør") || starts(line, "søn") || starts(line, "tor")));
}

bool is_device_line(std::string_view line) {
  static constexpr std::array<std::string_view, 22> kLines{
      "sent from my ",    "sent from outlook", "sent from mail",   "sent from yahoo",
      "sent via ",        "get outlook for ",  "sendt fra min ",   "sendt fra outlook",
      "sendt fra e-post", "sendt frå ",        "sendt med ",       "hent outlook",
      "få outlook",       "skaff deg outlook", "last ned outlook", "skickat från ",
      "skickades från ",  "hämta outlook",     "sendt fra mail",   "gesendet von",
      "von meinem ",      "wysłane z "};
  return line.size() < 90 && starts_any(line, kLines);
}

class Segmenter {
 public:
  Segmenter(std::string_view text, std::vector<Segment>& out) : text_(text), out_(out) {}

  void run() {
    std::size_t at = 0;
    while (at < text_.size()) {
      const auto found = text_.find('\n', at);
      const auto end = found == std::string_view::npos ? text_.size() : found + 1;
      add(at, end, part_of(at, end));
      at = end;
    }
  }

 private:
  Part part_of(std::size_t at, std::size_t end) {
    const auto line = trimmed(text_.substr(at, end - at - (text_[end - 1] == '\n' ? 1 : 0)));
    if (!line.empty() && line.front() == '>') return Part::quoted;
    if (rest_quoted_) return Part::quoted;
    if (signature_left_ > 0) {
      if (signature_left_ < kSignatureLines || !line.empty()) --signature_left_;
      if (!is_header_field(line) && !is_divider(line) && !is_attribution(line))
        return Part::signature;
      signature_left_ = 0;
    }
    if (line.empty() || line.size() > 400) return Part::own;
    switch (line.front()) {  // most lines are told by their first letter
      case '-':
        if (line == "--") {
          signature_left_ = kSignatureLines;
          return Part::signature;
        }
        break;
      default:
        break;
    }
    if (is_divider(line)) return divider(line, end);
    if (is_header_field(line) && header_block(end)) {
      rest_quoted_ = true;
      return Part::header;
    }
    if (line.back() == ':' && is_attribution(line)) return attribution(end);
    return is_device_line(line) ? Part::signature : Part::own;
  }

  // A rule of underscores alone may be the writer's; with a header field after it, it is Outlook's.
  Part divider(std::string_view line, std::size_t end) {
    if (line.front() == '_' && !is_header_field(next_line(end))) return Part::own;
    rest_quoted_ = true;
    return Part::header;
  }

  // Two fields on neighbouring lines make a header; one alone may be a sentence ("Til: dere").
  [[nodiscard]] bool header_block(std::size_t end) const { return is_header_field(next_line(end)); }

  // With "> " after it only those lines are quoted; else everything after it is.
  Part attribution(std::size_t end) {
    const auto line = next_line(end);
    rest_quoted_ = line.empty() || line.front() != '>';
    return Part::header;
  }

  [[nodiscard]] std::string_view next_line(std::size_t at) const {
    for (int blank = 0; blank < 3 && at < text_.size(); ++blank) {
      const auto found = text_.find('\n', at);
      const auto end = found == std::string_view::npos ? text_.size() : found;
      const auto line = trimmed(text_.substr(at, std::min<std::size_t>(end - at, 400)));
      if (!line.empty()) return line;
      at = end + 1;
    }
    return {};
  }

  void add(std::size_t at, std::size_t end, Part part) {
    const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
    if (!out_.empty() && out_.back().part == part)
      out_.back().span.end = span.end;
    else
      out_.push_back({span, part});
  }

  static constexpr int kSignatureLines = 6;
  std::string_view text_;
  std::vector<Segment>& out_;
  bool rest_quoted_ = false;
  int signature_left_ = 0;
};

}  // namespace

void segment(std::string_view text, std::vector<Segment>& out) {
  out.clear();
  Segmenter(text, out).run();
}

}  // namespace kast::triage
