#include "server/triage_command.hpp"

#include <istream>
#include <ostream>
#include <sysexits.h>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "core/text.hpp"
#include "server/flow/assess.hpp"
#include "server/flow/records.hpp"
#include "triage/engine.hpp"
#include "triage/explain.hpp"

namespace kast::server {
namespace {

namespace json = boost::json;

std::string text_at(const json::object& object, const char* name) {
  const auto* value = object.if_contains(name);
  if (value == nullptr || value->is_null()) return {};
  if (!value->is_string()) throw std::invalid_argument(std::string{name} + " is not a string");
  return {value->get_string().data(), value->get_string().size()};
}

// What can't be read is read first by a human.
json::object broken(const std::string& why) {
  json::object signal;
  signal["category"] = "not_understood";
  signal["level"] = "prompt";
  signal["span"] = json::array{0, 0};
  signal["rule"] = "engine.broken_line";
  signal["modifiers"] = json::array{};
  signal["experiencer"] = "unknown";
  json::object out;
  out["id"] = nullptr;
  out["level"] = "prompt";
  out["signals"] = json::array{std::move(signal)};
  out["error"] = why;
  return out;
}

json::object assess_object(const json::object& line) {
  const auto* text = line.if_contains("text");
  if (text == nullptr || !text->is_string()) throw std::invalid_argument("text is missing");
  const auto body = text_at(line, "text");
  const auto subject = text_at(line, "subject");
  triage::Input input;
  input.text = body;
  input.subject = subject;
  if (const auto channel = core::parse<core::Channel>(text_at(line, "channel"))) {
    input.channel = *channel;
  }
  const auto answer = text_at(line, "self_harm_answer");
  if (!answer.empty()) {
    const auto parsed = core::parse<core::SelfHarmAnswer>(answer);
    if (!parsed) throw std::invalid_argument("self_harm_answer is none of the answers");
    input.answer = *parsed;
  }
  const auto assessed = assess(triage::builtin_lexicon(), input, "");
  json::object out;
  const auto* id = line.if_contains("id");
  out["id"] = id == nullptr ? json::value(nullptr) : *id;
  for (auto& item : assessment_json(assessed.assessment, assessed.language)) {
    if (item.key() != "steps") out[item.key()] = std::move(item.value());
  }
  return out;
}

json::object assess_line(const std::string& line) {
  boost::system::error_code error;
  const auto value = json::parse(line, error);
  if (error) return broken("not JSON in UTF-8");
  if (!value.is_object()) return broken("not an object");
  try {
    return assess_object(value.get_object());
  } catch (const std::exception& failure) {
    return broken(failure.what());
  }
}

}  // namespace

int triage_lines(std::istream& in, std::ostream& out) {
  std::string line;
  while (std::getline(in, line)) {
    out << json::serialize(assess_line(line)) << '\n' << std::flush;
    if (!out) return EX_IOERR;
  }
  return in.bad() ? EX_IOERR : EX_OK;
}

int triage_for_people(std::istream& in, std::ostream& out, bool english) {
  const std::string raw{std::istreambuf_iterator<char>(in), {}};
  if (in.bad()) return EX_IOERR;
  const auto text = core::is_utf8(raw) ? raw : core::repair_utf8(raw);
  triage::Input input;
  input.text = text;
  const auto& lexicon = triage::builtin_lexicon();
  const auto assessment = triage::assess_urgency(lexicon, input);
  const auto tongue = english ? triage::Tongue::en : triage::Tongue::nb;
  out << triage::marked_text(text, assessment) << "\n\n"
      << triage::in_words(assessment.level, tongue) << '\n'
      << triage::explain(lexicon, assessment, tongue) << std::flush;
  return out ? EX_OK : EX_IOERR;
}

}  // namespace kast::server
