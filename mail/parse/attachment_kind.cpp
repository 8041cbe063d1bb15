#include "mail/parse/attachment_kind.hpp"

namespace kast::mail {
namespace {

bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

AttachmentKind application_kind(std::string_view sub) {
  if (sub == "ms-tnef" || sub == "vnd.ms-tnef") return AttachmentKind::winmail;
  if (sub == "pkcs7-mime" || sub == "x-pkcs7-mime" || sub == "pgp-encrypted") {
    return AttachmentKind::encrypted;
  }
  if (sub == "pgp-signature" || has(sub, "pkcs7-signature")) return AttachmentKind::signature;
  if (sub == "ics") return AttachmentKind::calendar;
  if (has(sub, "zip") || has(sub, "compressed") || has(sub, "x-tar") || has(sub, "rar")) {
    return AttachmentKind::archive;
  }
  if (sub == "pdf" || sub == "rtf" || has(sub, "word") || has(sub, "office") ||
      has(sub, "opendocument") || has(sub, "excel") || has(sub, "powerpoint")) {
    return AttachmentKind::document;
  }
  return AttachmentKind::other;
}

}  // namespace

AttachmentKind attachment_kind(std::string_view media, std::string_view sub) {
  if (media == "image") return AttachmentKind::image;
  if (media == "audio") return AttachmentKind::audio;
  if (media == "video") return AttachmentKind::video;
  if (media == "text" && (sub == "calendar" || has(sub, "vcard"))) return AttachmentKind::calendar;
  if (media == "text") return AttachmentKind::document;
  if (media == "application") return application_kind(sub);
  return AttachmentKind::other;
}

}  // namespace kast::mail
