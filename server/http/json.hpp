// JSON in: one object, its fields read by type, what is wrong collected field by field. Out: small
// helpers shared by the APIs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "config/settings.hpp"
#include "core/inquiry.hpp"
#include "core/result.hpp"
#include "server/http/message.hpp"

namespace kast::server::http {

// The request's body as one object. Errors: unsupported (not application/json), invalid_input (not
// JSON, not UTF-8, a lone surrogate, nested deeper than 16, a key twice, not an object).
core::Result<boost::json::object> read_object(const Request& request);

// Reads fields and remembers which are wrong. Unknown fields are left for warnings().
class Fields {
 public:
  static constexpr auto kAnySize = static_cast<std::size_t>(-1);
  explicit Fields(const boost::json::object& object) : object_(object) {}

  // Absent and null are empty; another type is an error "wrong_type".
  std::optional<std::string> text(std::string_view name);
  std::optional<bool> boolean(std::string_view name);
  const boost::json::object* object(std::string_view name);
  // A word of an enumeration: anything else is "unknown_value".
  template <class Enum>
  std::optional<Enum> word(std::string_view name) {
    const auto found = text(name);
    if (!found) return std::nullopt;
    const auto value = core::parse<Enum>(*found);
    if (!value) add(name, "unknown_value");
    return value;
  }
  template <class Enum>
  std::optional<Enum> required_word(std::string_view name) {
    if (find(name) == nullptr) add(name, "missing");
    return word<Enum>(name);
  }
  // Absent or blank: "missing"; more than `most` bytes: "too_long".
  std::string required_text(std::string_view name, std::size_t most = kAnySize);

  void add(std::string_view field, std::string_view code) {
    errors_.push_back({prefix_ + std::string{field}, std::string{code}});
  }
  void set_prefix(std::string prefix) { prefix_ = std::move(prefix); }
  [[nodiscard]] std::vector<core::FieldError> take_errors() { return std::move(errors_); }
  // Fields nobody asked for: {name, "unknown_field"}.
  [[nodiscard]] std::vector<core::FieldError> unknown() const;

 private:
  const boost::json::value* find(std::string_view name);
  const boost::json::object& object_;
  std::string prefix_;
  std::vector<std::string> asked_;
  std::vector<core::FieldError> errors_;
};

core::Error wrong_fields(std::vector<core::FieldError> errors);

Response json_response(int status, const boost::json::object& body);
boost::json::array emergency_json(const config::Service& service);
boost::json::array field_errors_json(const std::vector<core::FieldError>& errors);
inline boost::json::string_view view(std::string_view text) { return {text.data(), text.size()}; }

}  // namespace kast::server::http
