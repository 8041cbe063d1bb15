#include "mail/parse/shorten.hpp"

#include "mail/parse/header_text.hpp"

namespace kast::mail {
namespace {

constexpr std::string_view kGap = "\n[…]\n";
constexpr std::size_t kShortLine = 1000;

// Up to `most` bytes from the begin.
std::string head(const std::string& text, std::size_t most) {
  std::string out = text.substr(0, most + 1);
  cut_utf8(out, most);
  const std::size_t line = out.rfind('\n');
  if (line != out.npos && out.size() - line < kShortLine) out.resize(line);
  return out;
}

// Up to `most` bytes from the end.
std::string tail(const std::string& text, std::size_t most) {
  std::size_t begin = text.size() - most;
  while (begin < text.size() && (text[begin] & 0xC0) == 0x80) ++begin;
  const std::size_t line = text.find('\n', begin);
  if (line != text.npos && line - begin < kShortLine) begin = line + 1;
  return text.substr(begin);
}

}  // namespace

void shorten(ParsedMail& mail, const ReadLimits& limits, Notes& notes) {
  if (mail.text.size() <= limits.text || limits.text < 2 * kGap.size()) return;
  const std::size_t room = limits.text - kGap.size();
  const std::string begin = head(mail.text, room / 4 * 3);
  const std::string end = tail(mail.text, room / 4);
  mail.cut_bytes += mail.text.size() - begin.size() - end.size();
  mail.text = begin + std::string(kGap) + end;
  notes.insert(Salvage::text_cut);
}

}  // namespace kast::mail
