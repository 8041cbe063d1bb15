#include "mail/parse/read_mail.hpp"

#include "core/text.hpp"
#include "mail/gmime.hpp"
#include "mail/parse/body.hpp"
#include "mail/parse/gmime_options.hpp"
#include "mail/parse/headers.hpp"
#include "mail/parse/shorten.hpp"
#include "mail/parse/tame.hpp"

namespace kast::mail {
namespace {

Owned<GMimeMessage> parse(std::string_view raw) {
  const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(raw.data(), raw.size()));
  const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), parser_options()));
}

void salvage(std::string_view raw, const ReadLimits& limits, ParsedMail& mail, Notes& notes) {
  notes.insert(Salvage::structure_broken);
  const Converted converted = to_utf8(raw.substr(0, limits.decoded), "");
  note(notes, converted);
  mail.text = converted.text;
}

}  // namespace

ParsedMail read_mail(std::string_view raw, const ReadLimits& limits) {
  ParsedMail mail;
  Notes notes;
  std::string copy;
  const std::string_view tame = tame_mail(raw, limits, copy, notes);
  mail.steps = raw.size();
  const Owned<GMimeMessage> message = parse(tame);
  if (message) {
    read_headers(g_mime_object_get_header_list(GMIME_OBJECT(message.get())), limits, mail, notes);
    read_body(message.get(), limits, mail, notes);
  } else {
    salvage(tame, limits, mail, notes);
  }
  shorten(mail, limits, notes);
  if (core::is_blank(mail.text)) notes.insert(Salvage::no_text);
  mail.salvage.assign(notes.begin(), notes.end());
  return mail;
}

}  // namespace kast::mail
