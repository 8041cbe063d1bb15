#include "server/http/submission.hpp"

#include "core/text.hpp"
#include "mail/compose/address.hpp"
#include "server/http/json.hpp"

namespace kast::server::http {
namespace {

using core::ErrorCode;

constexpr std::size_t kMaxPhoneBytes = 40;

// "nb", "en-GB": two or three letters, then parts; kept in lower case, its first part.
std::string read_language(Fields& fields) {
  const auto text = fields.text("language");
  if (!text || text->empty()) return {};
  std::string code = text->substr(0, text->find_first_of("-_"));
  for (char& c : code) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  const bool letters = code.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
  if (code.size() < 2 || code.size() > 3 || !letters || text->size() > 35) {
    fields.add("language", "unknown_value");
    return {};
  }
  return code == "no" ? "nb" : code;
}

bool is_phone(std::string_view text) {
  const auto digits =
      std::ranges::count_if(text, [](unsigned char c) { return std::isdigit(c) != 0; });
  return text.size() <= kMaxPhoneBytes && digits >= 3 &&
         text.find_first_not_of("0123456789 +-()/.") == std::string_view::npos;
}

Contact read_reply_to(Fields& outer, std::vector<core::FieldError>& unknown,
                      std::vector<core::FieldError>& errors) {
  Contact contact;
  const auto* object = outer.object("reply_to");
  if (object == nullptr) return contact;
  Fields fields{*object};
  fields.set_prefix("reply_to.");
  if (const auto email = fields.text("email"); email && !core::is_blank(*email)) {
    const auto checked = mail::check_address(*email);
    if (checked) {
      contact.email = *checked;
    } else {
      fields.add("email",
                 checked.error().fields.empty() ? "malformed" : checked.error().fields[0].code);
    }
  }
  if (const auto phone = fields.text("phone"); phone && !core::is_blank(*phone)) {
    contact.phone = core::trim(*phone);
    if (!is_phone(contact.phone)) fields.add("phone", "malformed");
  }
  for (auto& error : fields.unknown()) unknown.push_back(std::move(error));
  for (auto& error : fields.take_errors()) errors.push_back(std::move(error));
  return contact;
}

}  // namespace

core::Error message_too_long() {
  return {ErrorCode::too_large,
          "the message is longer than " + std::to_string(kMaxMessageBytes) + " bytes",
          {{"message", "too_long"}}};
}

core::Result<ParsedSubmission> read_submission(const Request& request, core::Channel channel) {
  const auto object = read_object(request);
  if (!object) return object.error();
  ParsedSubmission parsed;
  auto& submission = parsed.submission;
  std::vector<core::FieldError> errors;
  Fields fields{*object};

  submission.message = fields.required_text("message");
  if (submission.message.size() > kMaxMessageBytes) {
    return message_too_long();
  }
  submission.channel = channel;
  submission.language = read_language(fields);
  submission.contact = read_reply_to(fields, parsed.warnings, errors);
  submission.preferences.therapist_gender = fields.word<core::Gender>("therapist_gender");
  submission.preferences.modality = fields.word<core::Modality>("modality");
  submission.preferences.concern = fields.word<core::Concern>("concern");
  submission.answer =
      fields.word<core::SelfHarmAnswer>("self_harm_answer").value_or(core::SelfHarmAnswer::absent);
  if (channel == core::Channel::phone) {
    const auto word = fields.text("channel");
    if (word && *word != "phone") fields.add("channel", "unknown_value");
  }
  for (auto& warning : fields.unknown()) parsed.warnings.push_back(std::move(warning));
  for (auto& error : fields.take_errors()) errors.push_back(std::move(error));
  if (!errors.empty()) return wrong_fields(std::move(errors));
  if (!request.idempotency_key.empty()) {
    submission.repeatable = Repeatable{request.idempotency_key, request.body};
  }
  return parsed;
}

}  // namespace kast::server::http
