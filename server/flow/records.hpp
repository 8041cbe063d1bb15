// What is sealed, as JSON inside: messages, triage records, contact, matching facts, reasons,
// things to send. One pair of functions a kind, so that writer and reader stay together.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <boost/json/object.hpp>

#include "core/inquiry.hpp"
#include "core/result.hpp"
#include "triage/assessment.hpp"

namespace kast::server {

struct Contact {
  std::string email, phone;
  // How to ring without harm, in the person's words; nothing may be left or sent unless they said
  // so.
  std::string safe_times, call_as;
  bool voicemail = false, sms = false;
  [[nodiscard]] bool empty() const { return email.empty() && phone.empty(); }
};
std::string write_contact(const Contact& contact);
core::Result<Contact> read_contact(std::string_view json);

struct MessageBody {
  std::string text, subject;
};
std::string write_message(const MessageBody& body);
core::Result<MessageBody> read_message(std::string_view json);

// Facts that assignment may use while nobody is logged in.
struct Matching {
  core::Preferences preferences;
  std::vector<core::Topic> topics;
};
std::string write_matching(const Matching& matching);
core::Result<Matching> read_matching(std::string_view json);

// The TRIAGE line of SPEC §11 without id.
boost::json::object assessment_json(const triage::Assessment& assessment,
                                    std::string_view language);
boost::json::object preferences_json(const core::Preferences& preferences);
boost::json::array topics_json(const std::vector<core::Topic>& topics);

// What an outbox row sends. Mail: template and values; an alert's webhook the same, without `to`.
struct ToSend {
  std::string to, from_template, language;
  boost::json::object values;  // strings, booleans, arrays of objects
  std::string answers;         // Message-ID of a mail that this one answers, or empty
};
std::string write_to_send(const ToSend& what);
core::Result<ToSend> read_to_send(std::string_view json);

}  // namespace kast::server
