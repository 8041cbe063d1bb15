#include "mail/parse/body.hpp"

#include "core/text.hpp"
#include "mail/gmime.hpp"
#include "mail/parse/attachment_kind.hpp"
#include "mail/parse/flowed.hpp"
#include "mail/parse/header_text.hpp"
#include "mail/parse/html_text.hpp"

namespace kast::mail {
namespace {

// A part's words, and whether they were HTML.
struct Words {
  std::string text;
  bool html = false;
};

void append_block(std::string& text, std::string_view block) {
  if (core::is_blank(block)) return;
  if (!text.empty() && text.back() != '\n') text += '\n';
  if (!text.empty()) text += '\n';
  text += block;
}

std::string with_line_feeds(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r') {
      out += text[i];
    } else if (i + 1 == text.size() || text[i + 1] != '\n') {
      out += '\n';
    }
  }
  return out;
}

std::string quoted(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    out += text[at] == '>' ? ">" : "> ";
    out += text.substr(at, end - at);
    out += '\n';
    at = end + 1;
  }
  return out;
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool letter = static_cast<unsigned char>(c) > ' ' && c != '>';
    if (letter && !inside) ++words;
    inside = letter;
  }
  return words;
}

class BodyReader {
 public:
  BodyReader(const ReadLimits& limits, ParsedMail& mail, Notes& notes)
      : limits_(limits), mail_(mail), notes_(notes), budget_(limits.decoded) {}

  void run(GMimeMessage* message) {
    Words words = read(g_mime_message_get_mime_part(message), 0);
    if (core::is_blank(words.text) && !core::is_blank(attached_)) {
      words = {std::move(attached_), attached_html_};
      notes_.insert(Salvage::text_attached);
    }
    if (words.html) notes_.insert(Salvage::html_only);
    mail_.text = std::move(words.text);
  }

 private:
  Words read(GMimeObject* object, std::size_t depth) {
    if (object == nullptr) return {};
    if (++parts_ > limits_.parts || depth > limits_.depth) {
      notes_.insert(Salvage::parts_cut);
      return {};
    }
    if (GMIME_IS_MULTIPART(object)) return multipart(GMIME_MULTIPART(object), depth);
    if (GMIME_IS_MESSAGE_PART(object)) return nested(GMIME_MESSAGE_PART(object), depth);
    if (GMIME_IS_PART(object)) return leaf(GMIME_PART(object));
    mail_.attachments.push_back(AttachmentKind::other);
    return {};
  }

  Words multipart(GMimeMultipart* multipart, std::size_t depth) {
    GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(multipart));
    if (g_mime_content_type_is_type(type, "multipart", "alternative") != 0) {
      return alternative(multipart, depth);
    }
    if (g_mime_content_type_is_type(type, "multipart", "report") != 0) start_report(type);
    Words all;
    const int count = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < count; ++i) {
      const Words words = read(g_mime_multipart_get_part(multipart, i), depth + 1);
      append_block(all.text, words.text);
      all.html = all.html || words.html;
    }
    return all;
  }

  void start_report(GMimeContentType* type) {
    const char* kind = g_mime_content_type_get_parameter(type, "report-type");
    const std::string word = ascii_lower(kind == nullptr ? "" : kind);
    mail_.report.is_report =
        mail_.report.is_report || word.empty() || word.ends_with("delivery-status");
  }

  // text/plain, unless it is a stub beside the HTML.
  Words alternative(GMimeMultipart* multipart, std::size_t depth) {
    Words plain;
    Words html;
    const int count = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < count; ++i) {
      Words words = read(g_mime_multipart_get_part(multipart, i), depth + 1);
      Words& kind = words.html ? html : plain;
      if (count_words(words.text) >= count_words(kind.text)) kind = std::move(words);
    }
    const bool stub = count_words(plain.text) * 2 < count_words(html.text);
    return stub ? html : plain;
  }

  Words nested(GMimeMessagePart* part, std::size_t depth) {
    GMimeMessage* message = g_mime_message_part_get_message(part);
    if (message == nullptr) return {};
    if (mail_.report.is_report) {
      keep_returned(GMIME_OBJECT(message));
      return {};
    }
    mail_.attachments.push_back(AttachmentKind::message);
    Words words = read(g_mime_message_get_mime_part(message), depth + 1);
    std::string text;
    const char* subject = g_mime_object_get_header(GMIME_OBJECT(message), "Subject");
    if (subject != nullptr) text = header_text(subject, notes_) + "\n\n";
    text += words.text;
    append_block(attached_, text);
    return {quoted(text), false};
  }

  void keep_returned(GMimeObject* message) {
    const OwnedText headers(g_mime_object_get_headers(message, nullptr));
    if (headers && mail_.report.returned.empty()) mail_.report.returned = headers.get();
  }

  Words leaf(GMimePart* part) {
    GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    const std::string media = ascii_lower(g_mime_content_type_get_media_type(type));
    const std::string sub = ascii_lower(g_mime_content_type_get_media_subtype(type));
    if (media == "message" && sub.ends_with("delivery-status")) {
      mail_.report.fields.push_back(core::repair_utf8(decoded(part)));
      return {};
    }
    if (mail_.report.is_report && (sub == "rfc822-headers" || sub == "global-headers")) {
      mail_.report.returned = core::repair_utf8(decoded(part));
      return {};
    }
    const bool words = media == "text" && (sub == "plain" || sub == "html" || sub == "enriched");
    if (!words) {
      attach(attachment_kind(media, sub));
      return {};
    }
    if (g_mime_part_is_attachment(part) == 0) return text(part, type, sub);
    mail_.attachments.push_back(AttachmentKind::document);
    const Words hidden = text(part, type, sub);
    append_block(attached_, hidden.text);
    attached_html_ = attached_html_ || hidden.html;
    return {};
  }

  void attach(AttachmentKind kind) {
    mail_.attachments.push_back(kind);
    if (kind == AttachmentKind::winmail) notes_.insert(Salvage::winmail);
    if (kind == AttachmentKind::encrypted) notes_.insert(Salvage::encrypted);
  }

  Words text(GMimePart* part, GMimeContentType* type, const std::string& sub) {
    const char* label = g_mime_content_type_get_parameter(type, "charset");
    Converted converted = to_utf8(decoded(part), label == nullptr ? "" : label);
    note(notes_, converted);
    std::string lines = with_line_feeds(converted.text);
    if (sub == "html") return {html_words(lines), true};
    const char* format = g_mime_content_type_get_parameter(type, "format");
    if (ascii_lower(format == nullptr ? "" : format) == "flowed") {
      const char* delsp = g_mime_content_type_get_parameter(type, "delsp");
      lines = join_flowed(lines, ascii_lower(delsp == nullptr ? "" : delsp) == "yes");
    }
    return {std::move(lines), false};
  }

  std::string html_words(std::string_view html) {
    HtmlText found = html_text(html);
    mail_.steps += html.size();
    if (core::is_blank(found.hidden)) return std::move(found.text);
    notes_.insert(Salvage::hidden_text);
    append_block(found.text, found.hidden);
    return std::move(found.text);
  }

  // The part's bytes, transfer encoding taken off, within the budget.
  std::string decoded(GMimePart* part) {
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (content == nullptr) return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): char may alias anything
    std::string out(reinterpret_cast<const char*>(bytes->data), bytes->len);
    mail_.steps += out.size();
    if (out.size() > budget_) {
      mail_.cut_bytes += out.size() - budget_;
      notes_.insert(Salvage::text_cut);
      out.resize(budget_);
    }
    budget_ -= out.size();
    return out;
  }

  const ReadLimits& limits_;  // all outlive this object
  ParsedMail& mail_;
  Notes& notes_;
  std::size_t budget_;
  std::size_t parts_ = 0;
  std::string attached_;  // text that was attached, in case there is no other
  bool attached_html_ = false;
};

}  // namespace

void read_body(GMimeMessage* message, const ReadLimits& limits, ParsedMail& mail, Notes& notes) {
  BodyReader(limits, mail, notes).run(message);
}

}  // namespace kast::mail
