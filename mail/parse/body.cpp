#include "mail/parse/body.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "mail/parse/attachment_kind.hpp"
#include "mail/parse/boundary.hpp"
#include "mail/parse/flowed.hpp"
#include "mail/parse/gmime_parse.hpp"
#include "mail/parse/header_text.hpp"
#include "mail/parse/html_sniff.hpp"
#include "mail/parse/html_text.hpp"
#include "mail/parse/text_blocks.hpp"

namespace kast::mail {
namespace {

// A part's words, and whether they were HTML.
struct Words {
  std::string text;
  bool html = false;
};

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
    if (core::is_blank(words.text)) words.text = text_between(message);
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
    const int count = g_mime_multipart_get_count(multipart);
    if (count == 0) return without_boundary(multipart, type, depth);
    if (g_mime_content_type_is_type(type, "multipart", "alternative") != 0) {
      return alternative(multipart, depth);
    }
    if (g_mime_content_type_is_type(type, "multipart", "report") != 0) start_report(type, depth);
    Words all;
    for (int i = 0; i < count; ++i) {
      const Words words = read(g_mime_multipart_get_part(multipart, i), depth + 1);
      append_block(all.text, words.text);
      all.html = all.html || words.html;
    }
    return all;
  }

  // The boundary was named wrongly or not at all: what stands there shows the right one, or is
  // text.
  Words without_boundary(GMimeMultipart* multipart, GMimeContentType* type, std::size_t depth) {
    const char* prologue = g_mime_multipart_get_prologue(multipart);
    if (prologue == nullptr || core::is_blank(prologue)) return {};
    notes_.insert(Salvage::structure_broken);
    const char* kind = g_mime_content_type_get_parameter(type, "report-type");
    const std::string mended =
        with_found_boundary(g_mime_content_type_get_media_subtype(type), kind, prologue);
    if (mended.empty()) return {plain(prologue, ""), false};
    const Owned<GMimeMessage> message = parse_message(mended);
    return message ? read(g_mime_message_get_mime_part(message.get()), depth + 1) : Words{};
  }

  // Only the mail itself can be a report; one inside is somebody's enclosure.
  void start_report(GMimeContentType* type, std::size_t depth) {
    if (nested_ > 0 || (depth > 0 && !notes_.contains(Salvage::structure_broken))) return;
    const char* kind = g_mime_content_type_get_parameter(type, "report-type");
    const std::string word = ascii_lower(kind == nullptr ? "" : kind);
    if (word.empty() || word.ends_with("delivery-status")) {
      mail_.report.is_report = true;
    } else {
      mail_.automatic.robot = true;  // a read receipt or a complaint
    }
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

  // A mail inside the mail: an enclosure, whose words stand quoted; in a report it is ours.
  Words nested(GMimeMessagePart* part, std::size_t depth) {
    GMimeMessage* message = g_mime_message_part_get_message(part);
    if (message == nullptr) return {};
    const OwnedText headers(g_mime_object_get_headers(GMIME_OBJECT(message), nullptr));
    if (headers && mail_.report.returned.empty()) {
      mail_.report.returned = core::repair_utf8(headers.get());
    }
    if (mail_.report.is_report) return {};
    mail_.attachments.push_back(AttachmentKind::message);
    ++nested_;
    const Words words = read(g_mime_message_get_mime_part(message), depth + 1);
    --nested_;
    std::string text;
    const char* subject = g_mime_object_get_header(GMIME_OBJECT(message), "Subject");
    if (subject != nullptr) text = header_text(subject, notes_) + "\n\n";
    text += words.text;
    append_block(attached_, text);
    return {quoted(text), false};
  }

  Words leaf(GMimePart* part) {
    GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    const std::string media = ascii_lower(g_mime_content_type_get_media_type(type));
    const std::string sub = ascii_lower(g_mime_content_type_get_media_subtype(type));
    if (nested_ == 0 && media == "message" && sub.ends_with("delivery-status")) {
      mail_.report.fields.push_back(core::repair_utf8(decoded(part)));
      return {};
    }
    if (mail_.report.is_report && (sub == "rfc822-headers" || sub == "global-headers")) {
      mail_.report.returned = core::repair_utf8(decoded(part));
      return {};
    }
    const AttachmentKind kind = attachment_kind(media, sub);
    const bool words = media == "text" && kind == AttachmentKind::document && sub != "rtf";
    if (!words) {
      attach(kind);
      const bool unknown = kind == AttachmentKind::other && !notes_.contains(Salvage::encrypted);
      if (unknown) keep_readable(part);
      return {};
    }
    Words read = text(part, type, sub);
    if (g_mime_part_is_attachment(part) == 0) return read;
    mail_.attachments.push_back(AttachmentKind::document);
    append_block(attached_, read.text);
    attached_html_ = attached_html_ || read.html;
    return {};
  }

  // A part of no known type may be a text whose type was written wrongly.
  void keep_readable(GMimePart* part) {
    const std::string bytes = decoded(part);
    const bool binary = std::any_of(bytes.begin(), bytes.end(), [](char c) {
      return static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\r' && c != '\t';
    });
    if (!binary) append_block(attached_, plain(bytes, ""));
  }

  void attach(AttachmentKind kind) {
    mail_.attachments.push_back(kind);
    if (kind == AttachmentKind::winmail) notes_.insert(Salvage::winmail);
    if (kind == AttachmentKind::encrypted) notes_.insert(Salvage::encrypted);
  }

  Words text(GMimePart* part, GMimeContentType* type, const std::string& sub) {
    const std::string bytes = decoded(part);
    const char* named = g_mime_content_type_get_parameter(type, "charset");
    const bool html = sub == "html" || looks_like_html(bytes);
    const std::string label = named != nullptr ? named : html ? html_charset(bytes) : "";
    if (html) return {html_words(plain(bytes, label)), true};
    std::string lines = plain(bytes, label);
    const char* format = g_mime_content_type_get_parameter(type, "format");
    if (ascii_lower(format == nullptr ? "" : format) == "flowed") {
      const char* delsp = g_mime_content_type_get_parameter(type, "delsp");
      lines = join_flowed(lines, ascii_lower(delsp == nullptr ? "" : delsp) == "yes");
    }
    return {std::move(lines), false};
  }

  std::string plain(std::string_view bytes, std::string_view label) {
    const Converted converted = to_utf8(bytes, label);
    note(notes_, converted);
    return with_line_feeds(converted.text);
  }

  // Before and behind the parts, where no mail program looks: better than nothing.
  std::string text_between(GMimeMessage* message) {
    GMimeObject* root = g_mime_message_get_mime_part(message);
    std::string text;
    if (root == nullptr || !GMIME_IS_MULTIPART(root)) return text;
    for (const char* outside : {g_mime_multipart_get_prologue(GMIME_MULTIPART(root)),
                                g_mime_multipart_get_epilogue(GMIME_MULTIPART(root))}) {
      if (outside != nullptr) append_block(text, plain(outside, ""));
    }
    return text;
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
  std::size_t nested_ = 0;  // mails around the part that is being read
  std::string attached_;    // text that was attached, in case there is no other
  bool attached_html_ = false;
};

}  // namespace

void read_body(GMimeMessage* message, const ReadLimits& limits, ParsedMail& mail, Notes& notes) {
  BodyReader(limits, mail, notes).run(message);
}

}  // namespace kast::mail
