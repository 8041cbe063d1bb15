#include "mail/parse/read_mail.hpp"

#include <algorithm>
#include <array>

#include "core/text.hpp"
#include "mail/parse/body.hpp"
#include "mail/parse/gmime_parse.hpp"
#include "mail/parse/headers.hpp"
#include "mail/parse/html_sniff.hpp"
#include "mail/parse/html_text.hpp"
#include "mail/parse/shorten.hpp"
#include "mail/parse/tame.hpp"
#include "mail/parse/text_blocks.hpp"

namespace kast::mail {
namespace {

// A text whose first words happen to end in a colon parses as headers, too.
bool is_mail(GMimeMessage* message) {
  static constexpr std::array<const char*, 7> kHeaders{
      "From", "To", "Subject", "Date", "Received", "Message-ID", "Content-Type"};
  return std::any_of(kHeaders.begin(), kHeaders.end(), [&](const char* name) {
    return g_mime_object_get_header(GMIME_OBJECT(message), name) != nullptr;
  });
}

// Bytes that are no mail: all of them are text.
void salvage(std::string_view raw, const ReadLimits& limits, ParsedMail& mail, Notes& notes) {
  notes.insert(Salvage::structure_broken);
  if (raw.size() > limits.decoded) {
    notes.insert(Salvage::text_cut);
    mail.cut_bytes += raw.size() - limits.decoded;
    raw = raw.substr(0, limits.decoded);
  }
  const Converted converted = to_utf8(raw, "");
  note(notes, converted);
  mail.steps += raw.size();
  mail.text = with_line_feeds(converted.text);
  if (!looks_like_html(raw)) return;
  HtmlText found = html_text(mail.text);
  append_block(found.text, found.hidden);
  mail.text = std::move(found.text);
}

}  // namespace

ParsedMail read_mail(std::string_view raw, const ReadLimits& limits) {
  ParsedMail mail;
  Notes notes;
  std::string copy;
  const std::string_view tame = tame_mail(raw, limits, copy, notes);
  mail.steps = tame.size();
  const Owned<GMimeMessage> message = parse_message(tame);
  if (message && is_mail(message.get())) {
    read_headers(g_mime_object_get_header_list(GMIME_OBJECT(message.get())), limits, mail, notes);
    read_body(message.get(), limits, mail, notes);
  } else {
    salvage(raw.substr(0, limits.raw), limits, mail, notes);
  }
  shorten(mail, limits, notes);
  if (core::is_blank(mail.text)) notes.insert(Salvage::no_text);
  mail.salvage.assign(notes.begin(), notes.end());
  return mail;
}

}  // namespace kast::mail
