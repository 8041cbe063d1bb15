// The words of our mails: mustache files, config/locales/LANGUAGE/NAME.mustache, built into the
// binary. An operator's folder of the same layout replaces them file by file; other files in it,
// such as nb/pages.toml (config/page_texts.hpp), are not looked at.
//
// A file may begin with comments ({{! … }}); the first line after them is "Subject: …", then a
// blank line and the text. Values are written {{name}}, lists and conditions {{#name}}…{{/name}},
// their opposite {{^name}}…{{/name}}. Nothing is escaped: mails are plain text. Partials and other
// delimiters are refused.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/embedded.hpp"
#include "core/result.hpp"

namespace kast::mail {

// config/locales, paths as nb/receipt.mustache.
std::span<const core::EmbeddedFile> embedded_files();

using Row = std::map<std::string, std::string, std::less<>>;
using Value = std::variant<std::string, bool, std::vector<Row>>;
using Values = std::map<std::string, Value, std::less<>>;

struct Rendered {
  std::string subject;
  std::string text;  // no blank lines at either end, never two in a row
};

// A template's name and the values it may use (mail/template_contract.cpp holds the table).
struct TemplateContract {
  std::string_view name;
  std::vector<std::string_view> required;  // must be given, and a text must not be blank
  std::vector<std::string_view> optional;  // absent: an empty text, false, an empty list
  std::vector<std::string_view> columns;   // what a list's rows hold
  // {flag, value}: where the flag is true the value must be given (no promise without its time)
  std::vector<std::pair<std::string_view, std::string_view>> together;
  bool to_staff = false;  // an organisation's own subject is for inquirers alone
};
std::span<const TemplateContract> template_contracts();
bool goes_to_staff(std::string_view template_name);

// nb, nn or en: which of our languages a person who wrote `language` is answered in. nb for sv, da
// and und (an unknown language came to a Norwegian service), en for all others.
std::string_view mail_language(std::string_view language);

class Templates {
 public:
  // Compiles every template in every language. The first bad file of the operator's folder is
  // refused as ErrorCode::invalid_input with "PATH:LINE: what is wrong": a tag that isn't closed, a
  // value the template does not have, a missing subject, a file nobody asks for, one over 64 KiB.
  static core::Result<Templates> load(const std::optional<std::filesystem::path>& override_dir);

  Templates(Templates&&) noexcept;
  Templates& operator=(Templates&&) noexcept;
  ~Templates();

  // Safe to call from several threads. ErrorCode::not_found: no template of that name;
  // ErrorCode::internal: a required value is missing (a bug of ours). Values that the template does
  // not know are ignored.
  [[nodiscard]] core::Result<Rendered> render(std::string_view name, std::string_view language,
                                              const Values& values) const;

 private:
  struct Compiled;
  explicit Templates(std::unique_ptr<Compiled> compiled);
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace kast::mail
