#include "mail/templates.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <utility>

#include <fmt/core.h>
#include <kainjow/mustache.hpp>

#include "core/text.hpp"
#include "mail/template_check.hpp"
#include "mail/template_tags.hpp"

namespace kast::mail {
namespace {

namespace fs = std::filesystem;
namespace mustache = kainjow::mustache;
using core::ErrorCode;
using core::Result;

constexpr std::array<std::string_view, 3> kLanguages{"nb", "nn", "en"};

std::string file_of(std::string_view language, std::string_view name) {
  return fmt::format("{}/{}.mustache", language, name);
}

bool is_asked_for(const std::string& path) {
  return std::any_of(kLanguages.begin(), kLanguages.end(), [&](auto language) {
    const auto known = template_contracts();
    return std::any_of(known.begin(), known.end(), [&](const auto& contract) {
      return path == file_of(language, contract.name);
    });
  });
}

// A misspelt file name would silently leave our own text in place.
Result<void> refuse_strays(const fs::path& dir) {
  std::error_code error;
  for (fs::recursive_directory_iterator it(dir, error), end; !error && it != end;
       it.increment(error)) {
    if (it->path().extension() != ".mustache") continue;
    if (is_asked_for(fs::relative(it->path(), dir).generic_string())) continue;
    return core::fail(ErrorCode::invalid_input,
                      it->path().string() + ":1: no mail is written from a file of this name");
  }
  if (error) {
    return core::fail(ErrorCode::invalid_input,
                      dir.string() + ":1: the folder can't be read: " + error.message());
  }
  return {};
}

struct Source {
  std::string where;
  std::string text;
};

Result<Source> read_source(const std::optional<fs::path>& dir, const std::string& path) {
  std::error_code error;
  if (dir && fs::exists(*dir / path, error)) {
    std::ifstream in(*dir / path, std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(in), {});
    if (!in.good() && !in.eof()) {
      return core::fail(ErrorCode::invalid_input, (*dir / path).string() + ":1: can't be read");
    }
    return Source{(*dir / path).string(), std::move(text)};
  }
  return Source{"config/locales/" + path, std::string(core::find_embedded(embedded_files(), path))};
}

mustache::data to_data(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* flag = std::get_if<bool>(&value)) return *flag;
  mustache::list rows;
  for (const Row& row : std::get<std::vector<Row>>(value)) {
    mustache::object fields;
    for (const auto& [name, text] : row) fields.emplace(name, text);
    rows.emplace_back(std::move(fields));
  }
  return rows;
}

bool is_missing(const Values& values, std::string_view name) {
  const auto found = values.find(name);
  if (found == values.end()) return true;
  const auto* text = std::get_if<std::string>(&found->second);
  return text != nullptr && core::is_blank(*text);
}

bool is_true(const Values& values, std::string_view name) {
  const auto found = values.find(name);
  if (found == values.end()) return false;
  const auto* flag = std::get_if<bool>(&found->second);
  return flag != nullptr && *flag;
}

Result<void> check_values(const TemplateContract& contract, const Values& values) {
  const auto lacks = [&](std::string_view value) {
    return core::fail(ErrorCode::internal,
                      fmt::format("mail template {} lacks the value {}", contract.name, value));
  };
  for (const auto value : contract.required) {
    if (is_missing(values, value)) return lacks(value);
  }
  for (const auto& [flag, value] : contract.together) {
    if (is_true(values, flag) && is_missing(values, value)) return lacks(value);
  }
  return {};
}

// No blank lines at the ends, no two in a row, no white space at a line's end: what sections that
// did not apply leave behind.
std::string tidy(std::string_view text) {
  std::string out;
  int blanks = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    while (!line.empty() && std::string_view(" \t\r").find(line.back()) != std::string_view::npos) {
      line.remove_suffix(1);
    }
    text.remove_prefix(std::min(end + 1, text.size()));
    blanks = line.empty() ? blanks + 1 : 0;
    if (blanks > 1 || (out.empty() && line.empty())) continue;
    out.append(line).append("\n");
  }
  while (out.ends_with('\n')) out.pop_back();
  return out;
}

Rendered split(std::string_view written) {
  written.remove_prefix(written.find("Subject:") + 8);
  const std::size_t end = std::min(written.find('\n'), written.size());
  return {std::string(core::trim(written.substr(0, end))), tidy(written.substr(end))};
}

}  // namespace

struct Templates::Compiled {
  struct Entry {
    const TemplateContract* contract;
    std::string source;  // as mark_standalone() leaves it
  };
  std::map<std::string, Entry, std::less<>> files;  // by language/name.mustache
};

std::string_view mail_language(std::string_view language) {
  language = language.substr(0, language.find('-'));
  for (const auto ours : kLanguages) {
    if (language == ours) return ours;
  }
  const bool norwegian = language.empty() || language == "und" || language == "no" ||
                         language == "sv" || language == "da";
  return norwegian ? "nb" : "en";
}

Templates::Templates(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {}
Templates::Templates(Templates&&) noexcept = default;
Templates& Templates::operator=(Templates&&) noexcept = default;
Templates::~Templates() = default;

Result<Templates> Templates::load(const std::optional<fs::path>& override_dir) {
  if (override_dir) {
    if (auto checked = refuse_strays(*override_dir); !checked) return checked.error();
  }
  auto compiled = std::make_unique<Compiled>();
  for (const auto& contract : template_contracts()) {
    for (const auto language : kLanguages) {
      const std::string path = file_of(language, contract.name);
      auto source = read_source(override_dir, path);
      if (!source) return source.error();
      if (auto checked = check_template(source->where, source->text, contract); !checked) {
        return checked.error();
      }
      if (!mustache::mustache(source->text).is_valid()) {
        return core::fail(ErrorCode::invalid_input, source->where + ":1: does not compile");
      }
      compiled->files.emplace(path, Compiled::Entry{&contract, mark_standalone(source->text)});
    }
  }
  return Templates(std::move(compiled));
}

Result<Rendered> Templates::render(std::string_view name, std::string_view language,
                                   const Values& values) const {
  const auto found = compiled_->files.find(file_of(mail_language(language), name));
  if (found == compiled_->files.end()) {
    return core::fail(ErrorCode::not_found, "there is no mail template of that name");
  }
  const auto& [contract, source] = found->second;
  if (auto checked = check_values(*contract, values); !checked) return checked.error();
  mustache::data data;
  for (const auto& [key, value] : values) data.set(key, to_data(value));
  mustache::mustache written(source);
  written.set_custom_escape([](const std::string& text) { return text; });
  if (!written.is_valid()) {
    return core::fail(ErrorCode::internal, fmt::format("mail template {} does not compile", name));
  }
  return split(unmarked(written.render(data)));
}

}  // namespace kast::mail
