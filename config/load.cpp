#include "config/load.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <unistd.h>

#include "config/check.hpp"
#include "config/keys.hpp"
#include "config/reader.hpp"

namespace kast::config {
namespace {

// "FILE" or "FILE:LINE", as parse errors know it.
Problem syntax_problem(const std::string& name, const toml::parse_error& error) {
  return {fmt::format("{}:{}", name, error.source().begin.line),
          {},
          std::string{error.description()},
          "TOML 1.0"};
}

}  // namespace

Environment environment() {
  Environment found;
  for (char** variable = environ; variable != nullptr && *variable != nullptr; ++variable) {
    const std::string_view text = *variable;
    const auto equals = text.find('=');
    if (text.starts_with("KAST_") && equals != std::string_view::npos) {
      found.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
  }
  return found;
}

core::Result<Settings> parse(std::string_view toml, const std::string& name,
                             const std::filesystem::path& folder, const Environment& env) {
  toml::table file;
  try {
    file = toml::parse(toml);
  } catch (const toml::parse_error& error) {
    return to_error({syntax_problem(name, error)});
  }
  Problems problems;
  Settings settings;
  Reader reader{file, name, folder, env, problems};
  visit_keys(reader, settings);
  reader.report_unknown();
  for (auto problem : check(settings).errors) {
    // what could not even be read has been said already
    if (std::ranges::find(problems, problem.key, &Problem::key) != problems.end()) continue;
    problem.place = reader.place_of_key(problem.key);
    problems.push_back(std::move(problem));
  }
  if (!problems.empty()) return to_error(problems);
  return settings;
}

core::Result<Settings> load(const std::filesystem::path& file, const Environment& env) {
  std::error_code ignored;
  std::ifstream stream{file, std::ios::binary};
  if (!stream || std::filesystem::is_directory(file, ignored)) {
    return to_error({{file.string(), {}, "can't be read", "the path of a kast.toml (--config)"}});
  }
  const std::string text{std::istreambuf_iterator<char>{stream}, {}};
  return parse(text, file.string(), std::filesystem::absolute(file).parent_path(), env);
}

core::Result<Settings> over(Settings base, const Environment& env) {
  const toml::table nothing;
  const std::string name = "environment";
  const auto folder = std::filesystem::current_path();
  Problems problems;
  Reader reader{nothing, name, folder, env, problems};
  visit_keys(reader, base);
  reader.report_unknown();
  if (!problems.empty()) return to_error(problems);
  return base;
}

}  // namespace kast::config
