#include "server/http/public_form.hpp"

#include "core/text.hpp"
#include "mail/compose/address.hpp"
#include "server/http/submission.hpp"

namespace kast::server::http {
namespace {

constexpr std::size_t kMaxField = 300;  // bytes of the small fields; the rest is cut off

constexpr std::string_view kAskedOfAll = "self_harm_answer";  // the others are wishes
constexpr int kMostIntroduced = 3;                            // therapists of a gender

// Choices of a field: name of the field, prefix of its texts, values ("" is "no preference").
struct Choices {
  const char* field;
  const char* texts;
  std::vector<const char*> values;
};

const Choices kChoices[] = {
    {"self_harm_answer", "self_harm_", {"no", "thoughts", "plan", "now", "declined"}},
    {"therapist_gender", "gender_", {"", "female", "male"}},
    {"modality", "modality_", {"", "in_person", "phone", "phone_in", "video"}},
    {"concern", "concern_", {"", "self", "partner", "couple", "relative", "professional"}},
};

// Cut between characters, never within one.
std::string small_field(const Form& form, std::string_view name) {
  auto text = form.value(name);
  if (text.size() > kMaxField) {
    std::size_t end = kMaxField;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    text.resize(end);
  }
  return std::string{core::trim(text)};
}

// "Ane (dependence, mental health)".
std::string introduce(const store::UserRow& user, const config::PageTexts& texts) {
  std::string knows;
  for (const auto topic : user.strengths) {
    knows += (knows.empty() ? "" : ", ") + texts.at("topic_" + std::string{core::to_word(topic)});
  }
  return knows.empty() ? user.name : user.name + " (" + knows + ")";
}

Contact contact_of(const Form& form, std::string& wrong) {
  Contact contact;
  contact.phone = small_field(form, "phone");
  contact.safe_times = small_field(form, "safe_times");
  contact.call_as = small_field(form, "call_as");
  contact.voicemail = form.value("voicemail") == "yes";
  contact.sms = form.value("sms") == "yes";
  if (const auto email = form.value("email"); !core::is_blank(email)) {
    const auto checked = mail::check_address(email);
    if (checked) {
      contact.email = *checked;
    } else if (wrong.empty()) {
      wrong = "bad_email";
    }
  }
  return contact;
}

}  // namespace

TypedSubmission read_typed(const Form& form) {
  TypedSubmission typed;
  auto& [submission, wrong] = typed;
  submission.message = form.value("message");
  if (core::is_blank(submission.message)) wrong = "missing";
  if (submission.message.size() > kMaxMessageBytes) wrong = "too_long";
  submission.contact = contact_of(form, wrong);
  auto& wishes = submission.preferences;
  wishes.therapist_gender = core::parse<core::Gender>(form.value("therapist_gender"));
  wishes.modality = core::parse<core::Modality>(form.value("modality"));
  wishes.concern = core::parse<core::Concern>(form.value("concern"));
  submission.answer = core::parse<core::SelfHarmAnswer>(form.value("self_harm_answer"))
                          .value_or(core::SelfHarmAnswer::absent);
  return typed;
}

void show_typed(const Form& form, const config::PageTexts& texts, PageValues& values) {
  for (const auto* field :
       {"message", "email", "phone", "safe_times", "call_as", "voicemail", "sms", "more"}) {
    values.texts[field] = form.value(field);
  }
  for (const auto& [field, prefix, choices] : kChoices) {
    const auto chosen = form.value(field);
    auto& rows = values.lists[field];
    for (const std::string value : choices) {
      const auto key = prefix + (value.empty() ? "none" : value);
      rows.push_back(
          {{"value", value}, {"label", texts.at(key)}, {"chosen", value == chosen ? "1" : ""}});
      if (!value.empty() && value == chosen && field != kAskedOfAll) values.texts["wished"] = "1";
    }
  }
}

void show_therapists(const StaffList& staff, const config::PageTexts& texts, PageValues& values) {
  for (auto& row : values.lists["therapist_gender"]) {
    const auto gender = core::parse<core::Gender>(row["value"]);
    int count = 0;
    for (const auto& user : staff.all()) {
      if (user.role != core::Role::therapist || user.status != store::UserStatus::active ||
          user.gender != gender) {
        continue;
      }
      row["who"] += (count++ > 0 ? "; " : "") + introduce(user, texts);
    }
    if (count > kMostIntroduced) row.erase("who");
  }
}

std::string ring_request(const Form& form, const config::PageTexts& texts) {
  const auto phone = small_field(form, "phone");
  if (phone.empty()) return {};
  auto words = texts.at("ring_request") + "\n" + texts.at("phone") + ": " + phone;
  for (const auto* name : {"safe_times", "call_as"}) {
    const auto said = small_field(form, name);
    if (!said.empty()) words += "\n" + texts.at(name) + " " + said;
  }
  words += "\n" + texts.at(form.value("voicemail") == "yes" ? "voicemail" : "ring_no_voicemail");
  words += "\n" + texts.at(form.value("sms") == "yes" ? "sms" : "ring_no_sms");
  return words;
}

}  // namespace kast::server::http
