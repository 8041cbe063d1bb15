#include "server/flow/records.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace kast::server {
namespace {

namespace json = boost::json;

core::Result<json::object> object_of(std::string_view text) {
  boost::system::error_code error;
  auto value = json::parse({text.data(), text.size()}, error);
  if (error || !value.is_object()) {
    return core::fail(core::ErrorCode::corrupt, "a sealed record is not what was written");
  }
  return std::move(value.get_object());
}

std::string text_at(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains({name.data(), name.size()});
  if (value == nullptr || !value->is_string()) return {};
  return {value->get_string().data(), value->get_string().size()};
}

json::string_view view(std::string_view text) { return {text.data(), text.size()}; }

void put_unless_empty(json::object& object, std::string_view name, std::string_view text) {
  if (!text.empty()) object[view(name)] = view(text);
}

}  // namespace

std::string write_contact(const Contact& contact) {
  json::object object;
  put_unless_empty(object, "email", contact.email);
  put_unless_empty(object, "phone", contact.phone);
  put_unless_empty(object, "safe_times", contact.safe_times);
  put_unless_empty(object, "call_as", contact.call_as);
  if (contact.voicemail) object["voicemail"] = true;
  if (contact.sms) object["sms"] = true;
  return json::serialize(object);
}

core::Result<Contact> read_contact(std::string_view text) {
  const auto object = object_of(text);
  if (!object) return object.error();
  return Contact{text_at(*object, "email"),      text_at(*object, "phone"),
                 text_at(*object, "safe_times"), text_at(*object, "call_as"),
                 object->contains("voicemail"),  object->contains("sms")};
}

std::string write_message(const MessageBody& body) {
  json::object object;
  object["text"] = body.text;
  put_unless_empty(object, "subject", body.subject);
  return json::serialize(object);
}

core::Result<MessageBody> read_message(std::string_view text) {
  const auto object = object_of(text);
  if (!object) return object.error();
  return MessageBody{text_at(*object, "text"), text_at(*object, "subject")};
}

json::object preferences_json(const core::Preferences& preferences) {
  json::object object;
  if (preferences.therapist_gender) {
    object["therapist_gender"] = view(core::to_word(*preferences.therapist_gender));
  }
  if (preferences.modality) object["modality"] = view(core::to_word(*preferences.modality));
  if (preferences.concern) object["concern"] = view(core::to_word(*preferences.concern));
  return object;
}

json::array topics_json(const std::vector<core::Topic>& topics) {
  json::array list;
  for (const auto topic : topics) list.emplace_back(view(core::to_word(topic)));
  return list;
}

std::string write_matching(const Matching& matching) {
  json::object object = preferences_json(matching.preferences);
  object["topics"] = topics_json(matching.topics);
  return json::serialize(object);
}

core::Result<Matching> read_matching(std::string_view text) {
  const auto object = object_of(text);
  if (!object) return object.error();
  Matching matching;
  matching.preferences.therapist_gender =
      core::parse<core::Gender>(text_at(*object, "therapist_gender"));
  matching.preferences.modality = core::parse<core::Modality>(text_at(*object, "modality"));
  matching.preferences.concern = core::parse<core::Concern>(text_at(*object, "concern"));
  if (const auto* topics = object->if_contains("topics"); topics != nullptr && topics->is_array()) {
    for (const auto& topic : topics->get_array()) {
      const auto word = topic.is_string()
                            ? std::string_view{topic.get_string().data(), topic.get_string().size()}
                            : std::string_view{};
      if (const auto value = core::parse<core::Topic>(word)) matching.topics.push_back(*value);
    }
  }
  return matching;
}

namespace {

json::object signal_json(const triage::Signal& signal) {
  json::array modifiers;
  for (int m = 0; m < triage::kModifiers; ++m) {
    const auto modifier = static_cast<triage::Modifier>(m);
    if (signal.modifiers.has(modifier)) modifiers.emplace_back(view(triage::to_word(modifier)));
  }
  json::object object;
  object["category"] = view(triage::to_word(signal.category));
  object["level"] = view(core::to_word(signal.level));
  object["span"] = json::array{signal.span.begin, signal.span.end};
  object["rule"] = signal.rule;
  object["modifiers"] = std::move(modifiers);
  object["experiencer"] = view(triage::to_word(signal.experiencer));
  if (signal.in_subject) object["in_subject"] = true;
  return object;
}

}  // namespace

json::object assessment_json(const triage::Assessment& assessment, std::string_view language) {
  json::array signals;
  for (const auto& signal : assessment.signals) signals.push_back(signal_json(signal));
  json::array steps;
  for (const auto& step : assessment.steps) {
    steps.push_back(json::object{
        {"to", view(core::to_word(step.to))}, {"rule", step.rule}, {"reason", step.reason}});
  }
  json::object object;
  object["level"] = view(core::to_word(assessment.level));
  object["signals"] = std::move(signals);
  object["steps"] = std::move(steps);
  object["topics"] = topics_json(assessment.topics);
  object["preferences"] = preferences_json(assessment.preferences);
  object["lang"] = view(language);
  object["lexicon"] = assessment.lexicon;
  return object;
}

std::string write_to_send(const ToSend& what) {
  json::object object{{"to", what.to},
                      {"template", what.from_template},
                      {"language", what.language},
                      {"values", what.values}};
  put_unless_empty(object, "answers", what.answers);
  return json::serialize(object);
}

core::Result<ToSend> read_to_send(std::string_view text) {
  const auto object = object_of(text);
  if (!object) return object.error();
  ToSend what{text_at(*object, "to"),
              text_at(*object, "template"),
              text_at(*object, "language"),
              {},
              text_at(*object, "answers")};
  if (const auto* values = object->if_contains("values");
      values != nullptr && values->is_object()) {
    what.values = values->get_object();
  }
  return what;
}

}  // namespace kast::server
