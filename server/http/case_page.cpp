#include "server/http/case_page.hpp"

#include <algorithm>
#include <map>

#include "schedule/say_when.hpp"
#include "server/flow/queue.hpp"
#include "server/http/marked_text.hpp"
#include "server/http/staff_words.hpp"
#include "triage/explain.hpp"

namespace kast::server::http {
namespace {

namespace json = boost::json;

std::string when(const Desk& desk, core::Time time) {
  return schedule::say_when(time, desk.time.now(), desk.hours.zone(), "nb");
}

std::string text_at(const json::value& value, const char* name) {
  const auto* found = value.is_object() ? value.get_object().if_contains(name) : nullptr;
  return found != nullptr && found->is_string() ? std::string{found->get_string().c_str()} : "";
}

// What can be dialled of a number as somebody wrote it.
std::string dial_of(const std::string& phone) {
  std::string digits;
  for (const char c : phone) {
    if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) digits += c;
  }
  return digits;
}

void add_contact(const Contact& contact, PageValues& values) {
  values.texts["email"] = contact.email;
  values.texts["phone"] = contact.phone;
  values.texts["dial"] = dial_of(contact.phone);
  values.texts["safe_times"] = contact.safe_times;
  values.texts["call_as"] = contact.call_as;
  values.texts["voicemail"] = contact.voicemail ? "1" : "";
  values.texts["sms"] = contact.sms ? "1" : "";
}

void add_signals(const Desk& desk, const CaseFile& file, PageValues& values) {
  auto& rows = values.lists["signals"];
  for (const auto& signal : file.signals) {
    const auto about =
        triage::about_rule(desk.lexicon, text_at(signal, "rule"), triage::Tongue::nb);
    rows.push_back({{"number", std::to_string(rows.size() + 1)},
                    {"what", category_in_words(text_at(signal, "category"))},
                    {"about", std::string{about}},
                    {"level", level_in_words(text_at(signal, "level"))},
                    {"modifiers", modifiers_in_words(signal.as_object())},
                    {"other", text_at(signal, "experiencer") == "other" ? "1" : ""}});
  }
}

// The steps that say more than "it stands in the text" (the person's own answer, two findings
// together, a denial), each once, with the gravest level it came to.
void add_steps(const CaseFile& file, PageValues& values) {
  std::map<std::string, core::Level> gravest;
  for (const auto& step : file.steps) {
    const auto code = text_at(step, "reason");
    const auto level = core::parse<core::Level>(text_at(step, "to"));
    if (code == "found" || !level) continue;
    const auto known = gravest.emplace(code, *level).first;
    known->second = std::max(known->second, *level);
  }
  for (const auto& [code, level] : gravest) {
    values.lists["steps"].push_back({{"reason", triage::reason_in_words(code, triage::Tongue::nb)},
                                     {"level", in_words(level)}});
  }
  values.texts["any_steps"] = gravest.empty() ? "" : "1";
}

// In the words of the form, since that is what the person chose.
void add_wishes(const Desk& desk, const store::InquiryRow& row, PageValues& values) {
  const auto matching = matching_of(desk, row);
  if (!matching) return;
  const auto& texts = desk.texts.of("nb");
  auto add = [&](const char* prefix, const auto& wish) {
    if (!wish) return;
    const auto found = texts.find(prefix + std::string{core::to_word(*wish)});
    if (found != texts.end()) values.lists["wishes"].push_back({{"text", found->second}});
  };
  add("gender_", matching->preferences.therapist_gender);
  add("modality_", matching->preferences.modality);
  add("concern_", matching->preferences.concern);
  values.texts["any_wishes"] = values.lists["wishes"].empty() ? "" : "1";
}

// The marks of one message: its signals' places, numbered as the list numbers them.
std::vector<Mark> marks_of(const CaseFile& file, const core::MessageId& message) {
  std::vector<Mark> marks;
  const auto id = core::to_hex(message.bytes);
  int number = 0;
  for (const auto& signal : file.signals) {
    ++number;
    const auto& object = signal.as_object();
    const auto* span = object.if_contains("span");
    if (text_at(signal, "message") != id || object.contains("in_subject") || span == nullptr ||
        !span->is_array() || span->get_array().size() != 2) {
      continue;
    }
    marks.push_back(
        {span->at(0).to_number<std::size_t>(), span->at(1).to_number<std::size_t>(), number});
  }
  return marks;
}

void add_thread(const Desk& desk, const CaseFile& file, PageValues& values) {
  for (const auto& message : file.messages) {
    const bool theirs = message.from == store::Author::inquirer;
    values.lists["messages"].push_back(
        {{"who", theirs ? "Den som skriver" : "Oss"},
         {"ours", theirs ? "" : "1"},
         {"at", when(desk, message.at)},
         {"subject", message.subject},
         {"marked", mark_signals(message.text, marks_of(file, message.id))}});
  }
  for (const auto& note : file.notes) {
    values.lists["notes"].push_back(
        {{"by", note.by}, {"at", when(desk, note.at)}, {"text", note.text}});
  }
  for (const auto& entry : file.history) {
    values.lists["history"].push_back({{"at", when(desk, entry.at)},
                                       {"by", entry.by.empty() ? "systemet" : entry.by},
                                       {"kind", act_in_words(entry.kind)},
                                       {"text", entry.text}});
  }
  values.texts["any_history"] = file.history.empty() ? "" : "1";
}

void add_choices(const Desk& desk, const core::Level chosen, PageValues& values) {
  for (const auto level :
       {core::Level::immediate, core::Level::urgent, core::Level::prompt, core::Level::routine}) {
    values.lists["levels"].push_back({{"value", std::string{core::to_word(level)}},
                                      {"label", in_words(level)},
                                      {"chosen", level == chosen ? "1" : ""}});
  }
  for (const auto& user : desk.staff.all()) {
    if (user.role != core::Role::therapist || user.status == store::UserStatus::disabled) continue;
    values.lists["staff"].push_back({{"username", user.username}, {"name", user.name}});
  }
}

// What was typed stands where it was typed, and its part of the page is open.
void add_typed(const Form& form, PageValues& values) {
  const auto step = form.value("step");
  values.texts[step == "note" ? "note_text" : "text"] = form.value("text");
  values.texts["typed_reason"] = form.value("reason");
  values.texts["typed_outcome"] = form.value("outcome");
  if (!step.empty()) values.texts["open_" + step] = "1";
}

std::string first_name(const Desk& desk, const std::optional<core::UserId>& id) {
  const auto* user = id ? desk.staff.find(*id) : nullptr;
  return user != nullptr ? user->name : "";
}

}  // namespace

PageRow head_of(const Desk& desk, const store::InquiryRow& row) {
  const bool waits = row.state == core::State::fresh || row.state == core::State::open;
  return {{"case", row.case_no},
          {"level", std::string{core::to_word(row.level)}},
          {"level_words", in_words(row.level)},
          {"deadline", when(desk, row.deadline)},
          {"overdue", waits && row.deadline < desk.time.now() ? "1" : ""},
          {"received", when(desk, row.received_at)},
          {"state", in_words(row.state)},
          {"channel", in_words(row.channel)},
          {"holder", first_name(desk, row.assignee)},
          {"claimed_by", first_name(desk, row.claimed_by)},
          {"unread", row.unread ? "1" : ""},
          {"quarantined", row.quarantined ? "1" : ""}};
}

PageValues case_values(const Desk& desk, const Viewer& viewer, const CaseFile& file,
                       const Form& form) {
  PageValues values;
  const auto& row = file.row;
  values.texts = head_of(desk, row);
  values.texts["mine"] = row.claimed_by == viewer.user.id ? "1" : "";
  values.texts["danger"] = row.level == core::Level::immediate ? "1" : "";
  values.texts["undelivered"] = file.undelivered ? "1" : "";
  if (row.erase_at) values.texts["erase_at"] = when(desk, *row.erase_at);
  add_contact(file.contact, values);
  add_signals(desk, file, values);
  add_steps(file, values);
  add_wishes(desk, row, values);
  for (const auto& reason : file.reasons) values.lists["reasons"].push_back({{"text", reason}});
  add_thread(desk, file, values);
  add_choices(desk, core::parse<core::Level>(form.value("level")).value_or(row.level), values);
  add_typed(form, values);
  return values;
}

}  // namespace kast::server::http
