// Absence notices of servers that set none of the headers. By the subject's begin alone: a person
// may write about being away, and is only spared a receipt if it looks like this.
#include <algorithm>
#include <array>

#include "mail/parse/filters/filters.hpp"
#include "mail/parse/header_text.hpp"

namespace kast::mail {
namespace {

constexpr std::array<std::string_view, 30> kBegins{"autosvar",
                                                   "automatisk svar",
                                                   "fraværende",
                                                   "fråverande",
                                                   "fravær:",
                                                   "fråvær:",
                                                   "ikke til stede",
                                                   "ikkje til stades",
                                                   "ute av kontoret",
                                                   "automatic reply",
                                                   "auto reply",
                                                   "auto-reply",
                                                   "autoreply",
                                                   "auto response",
                                                   "auto-response",
                                                   "automatic response",
                                                   "out of office",
                                                   "out of the office",
                                                   "vacation reply",
                                                   "frånvaro",
                                                   "frånvarande",
                                                   "automatiskt svar",
                                                   "ikke på kontoret",
                                                   "fraværsmeddelelse",
                                                   "automatische antwort",
                                                   "abwesenheit",
                                                   "automatyczna odpowiedź",
                                                   "autoodpowiedź",
                                                   "odpowiedź automatyczna",
                                                   "poza biurem"};

// Norwegian, Swedish and German capitals too; others stay.
std::string lower(std::string_view text) {
  std::string out = ascii_lower(text);
  for (std::size_t i = 0; i + 1 < out.size(); ++i) {
    const auto next = static_cast<unsigned char>(out[i + 1]);
    if (out[i] == '\xC3' && next >= 0x80 && next <= 0x9E) out[i + 1] = static_cast<char>(next + 32);
  }
  return out;
}

}  // namespace

void filter_out_of_office(const ParsedMail& mail, const House& /*house*/, const Known& /*known*/,
                          Verdict& verdict) {
  const std::string subject = lower(mail.subject);
  const bool away = std::any_of(kBegins.begin(), kBegins.end(),
                                [&](auto begin) { return subject.starts_with(begin); });
  if (away) forbid(verdict, NoAnswer::out_of_office);
}

}  // namespace kast::mail
