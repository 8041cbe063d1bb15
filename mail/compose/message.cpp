#include "mail/compose/message.hpp"

#include <algorithm>
#include <memory>

#include "mail/compose/check.hpp"
#include "mail/compose/message_id.hpp"
#include "mail/compose/padding.hpp"
#include "mail/compose/quoted_printable.hpp"
#include "mail/gmime.hpp"

namespace kast::mail {
namespace {

struct FreeOptions {
  void operator()(GMimeFormatOptions* options) const { g_mime_format_options_free(options); }
};

void add(GMimeMessage* message, const char* name, const std::string& value) {
  if (!value.empty()) g_mime_object_set_header(GMIME_OBJECT(message), name, value.c_str(), "utf-8");
}

std::string bracketed(const std::vector<std::string>& ids) {
  std::string value;
  for (const auto& id : ids) value += (value.empty() ? "<" : " <") + id + ">";
  return value;
}

bool is_language_tag(const std::string& language) {
  return !language.empty() && language.size() <= 35 && language != "und" &&
         std::all_of(language.begin(), language.end(),
                     [](char c) { return g_ascii_isalnum(c) || c == '-'; });
}

void add_envelope(GMimeMessage* message, const Outgoing& mail) {
  const auto from = wire_address(mail.from_address).value();
  const auto to = wire_address(mail.to_address).value();
  const char* name = mail.from_name.empty() ? nullptr : mail.from_name.c_str();
  g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_FROM, name, from.c_str());
  g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_TO, nullptr, to.c_str());
  g_mime_message_set_subject(message, mail.subject.c_str(), "utf-8");
  const auto seconds = core::to_micros(mail.date) / 1'000'000;
  const OwnedDate date(g_date_time_new_from_unix_utc(seconds));
  if (date) g_mime_message_set_date(message, date.get());
  g_mime_message_set_message_id(message, mail.message_id.c_str());
}

void add_thread(GMimeMessage* message, const Outgoing& mail) {
  const auto answered = message_ids(mail.in_reply_to, 1);
  add(message, "In-Reply-To", bracketed(answered));
  add(message, "References", bracketed(message_ids(mail.references)));
  if (is_language_tag(mail.language)) add(message, "Content-Language", mail.language);
  if (!mail.automatic) return;
  add(message, "Auto-Submitted", answered.empty() ? "auto-generated" : "auto-replied");
  add(message, "X-Auto-Response-Suppress", "All");
}

// The headers and the blank line after them; the body is written apart, for its encoding and
// padding are ours to choose.
std::string write_headers(GMimeMessage* message) {
  const Owned<GMimePart> part(g_mime_part_new_with_type("text", "plain"));
  g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
  g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
  g_mime_message_set_mime_part(message, GMIME_OBJECT(part.get()));
  const std::unique_ptr<GMimeFormatOptions, FreeOptions> format(g_mime_format_options_new());
  g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
  const OwnedText text(g_mime_object_to_string(GMIME_OBJECT(message), format.get()));
  return text.get();
}

// LF line ends and exactly one at the end.
std::string plain_lines(const std::string& text) {
  std::string out;
  out.reserve(text.size() + 1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r') {
      out += text[i];
    } else if (i + 1 == text.size() || text[i + 1] != '\n') {
      out += '\n';
    }
  }
  const std::size_t last = out.find_last_not_of(" \t\n");
  out.resize(last == std::string::npos ? 0 : last + 1);
  return out + '\n';
}

}  // namespace

core::Result<std::string> compose(const Outgoing& mail, const ComposeOptions& options) {
  if (auto checked = check_outgoing(mail); !checked) return checked.error();
  start_gmime();
  const Owned<GMimeMessage> message(g_mime_message_new(FALSE));
  add_envelope(message.get(), mail);
  add_thread(message.get(), mail);
  if (options.kind_header) add(message.get(), "X-Kast-Kind", mail.kind);
  std::string bytes = write_headers(message.get());
  bytes += quoted_printable(plain_lines(mail.text));
  pad_quoted_printable(bytes, options.bucket);
  return bytes;
}

}  // namespace kast::mail
