#include "server/http/json.hpp"

#include <algorithm>
#include <set>

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "core/text.hpp"

namespace kast::server::http {
namespace {

namespace json = boost::json;
using core::ErrorCode;

constexpr std::size_t kMaxDepth = 16;

// Boost.JSON keeps the last of two equal keys without a word: two readers of one body could see
// two different messages. So keys are counted first.
struct KeyWatch {
  static constexpr std::size_t max_object_size = std::size_t(-1);
  static constexpr std::size_t max_array_size = std::size_t(-1);
  static constexpr std::size_t max_key_size = std::size_t(-1);
  static constexpr std::size_t max_string_size = std::size_t(-1);
  using error_code = boost::system::error_code;
  using sv = json::string_view;

  std::vector<std::set<std::string>> open;
  std::string key;
  bool twice = false;

  bool on_document_begin(error_code&) { return true; }
  bool on_document_end(error_code&) { return true; }
  bool on_object_begin(error_code&) {
    open.emplace_back();
    return true;
  }
  bool on_object_end(std::size_t, error_code&) {
    open.pop_back();
    return true;
  }
  bool on_array_begin(error_code&) { return true; }
  bool on_array_end(std::size_t, error_code&) { return true; }
  bool on_key_part(sv part, std::size_t, error_code&) {
    key.append(part.data(), part.size());
    return true;
  }
  bool on_key(sv part, std::size_t, error_code&) {
    key.append(part.data(), part.size());
    twice = twice || !open.back().insert(std::move(key)).second;
    key.clear();
    return true;
  }
  bool on_string_part(sv, std::size_t, error_code&) { return true; }
  bool on_string(sv, std::size_t, error_code&) { return true; }
  bool on_number_part(sv, error_code&) { return true; }
  bool on_int64(std::int64_t, sv, error_code&) { return true; }
  bool on_uint64(std::uint64_t, sv, error_code&) { return true; }
  bool on_double(double, sv, error_code&) { return true; }
  bool on_bool(bool, error_code&) { return true; }
  bool on_null(error_code&) { return true; }
  bool on_comment_part(sv, error_code&) { return true; }
  bool on_comment(sv, error_code&) { return true; }
};

json::parse_options options() {
  json::parse_options options;
  options.max_depth = kMaxDepth;
  return options;
}

bool has_key_twice(std::string_view body) {
  json::basic_parser<KeyWatch> parser{options()};
  boost::system::error_code error;
  parser.write_some(false, body.data(), body.size(), error);
  return parser.handler().twice;
}

}  // namespace

core::Result<json::object> read_object(const Request& request) {
  if (media_type(request.content_type) != "application/json") {
    return core::fail(ErrorCode::unsupported, "send application/json");
  }
  boost::system::error_code error;
  auto value = json::parse(view(request.body), error, {}, options());
  if (error) return core::fail(ErrorCode::invalid_input, "the body is not JSON in UTF-8");
  if (!value.is_object()) return core::fail(ErrorCode::invalid_input, "the body is not an object");
  if (has_key_twice(request.body)) {
    return core::fail(ErrorCode::invalid_input, "the body has a key twice");
  }
  return std::move(value.get_object());
}

const json::value* Fields::find(std::string_view name) {
  asked_.emplace_back(name);
  const auto* value = object_.if_contains(view(name));
  return value == nullptr || value->is_null() ? nullptr : value;
}

std::optional<std::string> Fields::text(std::string_view name) {
  const auto* value = find(name);
  if (value == nullptr) return std::nullopt;
  if (!value->is_string()) {
    add(name, "wrong_type");
    return std::nullopt;
  }
  // NUL can't be stored as text; it becomes U+FFFD as in the form.
  return core::repair_utf8({value->get_string().data(), value->get_string().size()});
}

std::optional<bool> Fields::boolean(std::string_view name) {
  const auto* value = find(name);
  if (value == nullptr) return std::nullopt;
  if (!value->is_bool()) {
    add(name, "wrong_type");
    return std::nullopt;
  }
  return value->get_bool();
}

const json::object* Fields::object(std::string_view name) {
  const auto* value = find(name);
  if (value == nullptr) return nullptr;
  if (!value->is_object()) {
    add(name, "wrong_type");
    return nullptr;
  }
  return &value->get_object();
}

std::string Fields::required_text(std::string_view name, std::size_t most) {
  const auto before = errors_.size();
  auto found = text(name);
  if (!found || core::is_blank(*found)) {
    if (errors_.size() == before) add(name, "missing");
    return {};
  }
  if (found->size() > most) add(name, "too_long");
  return std::move(*found);
}

core::Error wrong_fields(std::vector<core::FieldError> errors) {
  return {ErrorCode::unprocessable, "some fields are wrong", std::move(errors)};
}

std::vector<core::FieldError> Fields::unknown() const {
  std::vector<core::FieldError> list;
  for (const auto& item : object_) {
    const std::string key{item.key().data(), item.key().size()};
    if (std::ranges::find(asked_, key) == asked_.end()) {
      list.push_back({prefix_ + key.substr(0, 64), "unknown_field"});
    }
  }
  return list;
}

Response json_response(int status, const json::object& body) {
  return {status, "application/json", json::serialize(body), {}};
}

json::array emergency_json(const config::Service& service) {
  json::array list;
  for (const auto& entry : service.emergency) {
    list.push_back(json::object{{"name", entry.name}, {"number", entry.number}});
  }
  return list;
}

json::array field_errors_json(const std::vector<core::FieldError>& errors) {
  json::array list;
  for (const auto& error : errors) {
    list.push_back(json::object{{"field", error.field}, {"code", error.code}});
  }
  return list;
}

}  // namespace kast::server::http
