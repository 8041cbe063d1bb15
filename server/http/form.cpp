#include "server/http/form.hpp"

#include "core/text.hpp"

namespace kast::server::http {
namespace {

constexpr std::size_t kMostFields = 64;

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::string decode(std::string_view in) {
  std::string out;
  out.reserve(in.size());
  for (std::size_t i = 0; i < in.size(); ++i) {
    if (in[i] == '+') {
      out += ' ';
    } else if (in[i] == '%' && i + 2 < in.size() && hex_value(in[i + 1]) >= 0 &&
               hex_value(in[i + 2]) >= 0) {
      out += static_cast<char>(hex_value(in[i + 1]) * 16 + hex_value(in[i + 2]));
      i += 2;
    } else {
      out += in[i];
    }
  }
  return core::is_utf8(out) ? core::repair_utf8(out) : core::utf8_from_windows1252(out);
}

}  // namespace

Form Form::parse(std::string_view body) {
  Form form;
  while (!body.empty() && form.fields_.size() < kMostFields) {
    const auto end = std::min(body.find('&'), body.size());
    const auto field = body.substr(0, end);
    body.remove_prefix(std::min(end + 1, body.size()));
    if (field.empty()) continue;
    const auto equals = std::min(field.find('='), field.size());
    form.fields_.emplace_back(
        decode(field.substr(0, equals)),
        equals < field.size() ? decode(field.substr(equals + 1)) : std::string{});
  }
  return form;
}

std::string Form::value(std::string_view name) const {
  for (const auto& [key, value] : fields_) {
    if (key == name) return value;
  }
  return {};
}

}  // namespace kast::server::http
