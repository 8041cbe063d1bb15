#include "mail/parse/parsed_mail.hpp"

#include <algorithm>

namespace kast::mail {

bool ParsedMail::has(Salvage note) const {
  return std::find(salvage.begin(), salvage.end(), note) != salvage.end();
}

std::string_view to_word(AttachmentKind kind) {
  switch (kind) {
    case AttachmentKind::image:
      return "image";
    case AttachmentKind::audio:
      return "audio";
    case AttachmentKind::video:
      return "video";
    case AttachmentKind::document:
      return "document";
    case AttachmentKind::archive:
      return "archive";
    case AttachmentKind::calendar:
      return "calendar";
    case AttachmentKind::message:
      return "message";
    case AttachmentKind::winmail:
      return "winmail";
    case AttachmentKind::encrypted:
      return "encrypted";
    case AttachmentKind::signature:
      return "signature";
    case AttachmentKind::other:
      break;
  }
  return "other";
}

std::string_view to_word(Salvage note) {
  switch (note) {
    case Salvage::charset_wrong:
      return "charset_wrong";
    case Salvage::charset_unknown:
      return "charset_unknown";
    case Salvage::bytes_replaced:
      return "bytes_replaced";
    case Salvage::doubly_encoded:
      return "doubly_encoded";
    case Salvage::html_only:
      return "html_only";
    case Salvage::hidden_text:
      return "hidden_text";
    case Salvage::text_attached:
      return "text_attached";
    case Salvage::text_cut:
      return "text_cut";
    case Salvage::subject_cut:
      return "subject_cut";
    case Salvage::addresses_cut:
      return "addresses_cut";
    case Salvage::size_cut:
      return "size_cut";
    case Salvage::parts_cut:
      return "parts_cut";
    case Salvage::encrypted:
      return "encrypted";
    case Salvage::winmail:
      return "winmail";
    case Salvage::structure_broken:
      return "structure_broken";
    case Salvage::no_text:
      break;
  }
  return "no_text";
}

}  // namespace kast::mail
