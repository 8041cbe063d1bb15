#include "mail/parse/headers.hpp"

#include <array>

#include "mail/compose/address.hpp"
#include "mail/compose/message_id.hpp"
#include "mail/gmime.hpp"
#include "mail/parse/gmime_parse.hpp"
#include "mail/parse/header_text.hpp"

namespace kast::mail {
namespace {

constexpr std::size_t kMaxShownFrom = 300;
constexpr std::size_t kMaxAutomaticValue = 200;

void add_addresses(InternetAddressList* list, std::vector<std::string>& out, std::size_t most) {
  const int count = internet_address_list_length(list);
  for (int i = 0; i < count && out.size() < most; ++i) {
    InternetAddress* entry = internet_address_list_get_address(list, i);
    if (INTERNET_ADDRESS_IS_GROUP(entry)) {
      add_addresses(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(entry)), out, most);
      continue;
    }
    const char* text = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(entry));
    auto address = check_address(text == nullptr ? "" : text);
    if (address) out.push_back(std::move(*address));
  }
}

class HeaderReader {
 public:
  HeaderReader(const ReadLimits& limits, ParsedMail& mail, Notes& notes)
      : limits_(limits), mail_(mail), notes_(notes) {}

  void read(const std::string& name, std::string_view raw) {
    mail_.steps += raw.size();
    if (read_addresses(name, raw) || read_ids(name, raw)) return;
    if (name == "subject") {
      read_subject(raw);
    } else if (name == "date" && !mail_.date) {
      mail_.date = date(raw);
    } else {
      read_automatic(name, raw);
    }
  }

 private:
  // A second one is not lost: it follows the first.
  void read_subject(std::string_view raw) {
    const std::string value = header_text(raw, notes_);
    if (value.empty() || value == mail_.subject) return;
    if (!mail_.subject.empty()) mail_.subject += ' ';
    mail_.subject += value;
    if (cut_utf8(mail_.subject, limits_.subject)) notes_.insert(Salvage::subject_cut);
  }

  bool read_addresses(const std::string& name, std::string_view raw) {
    std::vector<std::string>* out = addresses_of(name);
    if (out == nullptr) return false;
    const std::string value = header_bytes(raw, notes_);
    const Owned<InternetAddressList> list(
        internet_address_list_parse(parser_options(), value.c_str()));
    if (list) add_addresses(list.get(), *out, limits_.addresses + 1);
    if (out->size() > limits_.addresses) {
      out->resize(limits_.addresses);
      notes_.insert(Salvage::addresses_cut);
    }
    if (name == "from" && mail_.from_text.empty()) {
      mail_.from_text = header_text(raw.substr(0, 4 * kMaxShownFrom), notes_);
      cut_utf8(mail_.from_text, kMaxShownFrom);
    }
    return true;
  }

  std::vector<std::string>* addresses_of(const std::string& name) {
    if (name == "from") return &mail_.from;
    if (name == "sender") return &mail_.sender;
    if (name == "reply-to") return &mail_.reply_to;
    if (name == "to") return &mail_.to;
    if (name == "cc") return &mail_.cc;
    if (name == "delivered-to" || name == "x-original-to" || name == "envelope-to" ||
        name == "x-envelope-to") {
      return &mail_.delivered_to;
    }
    if (name == "x-failed-recipients") return &mail_.report.failed;
    return nullptr;
  }

  bool read_ids(const std::string& name, std::string_view raw) {
    const bool replied = name == "in-reply-to";
    if (!replied && name != "references" && name != "message-id") return false;
    auto ids = message_ids(header_bytes(raw, notes_), limits_.addresses);
    if (name == "message-id") {
      if (mail_.message_id.empty() && !ids.empty()) mail_.message_id = ids.front();
      return true;
    }
    auto& out = replied ? mail_.in_reply_to : mail_.references;
    for (auto& id : ids) {
      if (out.size() < limits_.addresses) out.push_back(std::move(id));
    }
    return true;
  }

  std::optional<core::Time> date(std::string_view raw) {
    const std::string value = header_bytes(raw.substr(0, 200), notes_);
    const OwnedDate parsed(g_mime_utils_header_decode_date(value.c_str()));
    if (!parsed) return std::nullopt;
    return core::from_micros(g_date_time_to_unix(parsed.get()) * 1'000'000);
  }

  std::string automatic_value(std::string_view raw) {
    std::string value = ascii_lower(header_text(raw.substr(0, 4 * kMaxAutomaticValue), notes_));
    cut_utf8(value, kMaxAutomaticValue);
    return value;
  }

  void read_automatic(const std::string& name, std::string_view raw) {
    AutomaticHeaders& found = mail_.automatic;
    if (name == "auto-submitted" && found.auto_submitted.empty()) {
      const std::string value = automatic_value(raw);
      found.auto_submitted = value.substr(0, value.find_first_of(" ;("));
    } else if (name == "precedence" && found.precedence.empty()) {
      found.precedence = automatic_value(raw);
    } else if (name == "x-auto-response-suppress") {
      found.auto_response_suppress = automatic_value(raw);
    } else if (name == "return-path" && !found.return_path) {
      found.return_path = return_path(raw);
    } else {
      read_marks(name);
    }
  }

  std::string return_path(std::string_view raw) {
    const std::string value = automatic_value(raw);
    const auto begin = value.find('<');
    if (begin == value.npos) return value;
    return value.substr(begin + 1, value.find('>', begin) - begin - 1);
  }

  // Headers whose being there says it all.
  void read_marks(const std::string& name) {
    static constexpr std::array<std::string_view, 10> kLists{
        "list-id",    "list-post",    "list-unsubscribe", "list-subscribe", "list-help",
        "list-owner", "list-archive", "mailing-list",     "x-mailing-list", "x-loop-list"};
    static constexpr std::array<std::string_view, 8> kRobots{
        "x-autoreply",      "x-auto-reply",    "x-autorespond", "x-autoresponder",
        "x-mail-autoreply", "x-autogenerated", "feedback-id",   "x-auto-reply-from"};
    for (const auto mark : kLists) mail_.automatic.list = mail_.automatic.list || name == mark;
    for (const auto mark : kRobots) {
      mail_.automatic.robot = mail_.automatic.robot || name == mark;
    }
  }

  const ReadLimits& limits_;  // all outlive this object
  ParsedMail& mail_;
  Notes& notes_;
};

}  // namespace

void read_headers(GMimeHeaderList* headers, const ReadLimits& limits, ParsedMail& mail,
                  Notes& notes) {
  HeaderReader reader(limits, mail, notes);
  const int count = g_mime_header_list_get_count(headers);
  for (int i = 0; i < count; ++i) {
    GMimeHeader* header = g_mime_header_list_get_header_at(headers, i);
    const char* name = g_mime_header_get_name(header);
    const char* raw = g_mime_header_get_raw_value(header);
    if (name != nullptr && raw != nullptr) reader.read(ascii_lower(name), raw);
  }
}

}  // namespace kast::mail
