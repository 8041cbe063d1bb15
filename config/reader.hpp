// Walks the keys once and fills Settings from the environment or the file, whichever names a key.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <toml++/toml.h>

#include "config/convert.hpp"
#include "config/load.hpp"
#include "config/problems.hpp"

namespace kast::config {

class Reader {
 public:
  // All arguments must outlive the reader.
  Reader(const toml::table& file, const std::string& name, const std::filesystem::path& folder,
         const Environment& env, Problems& problems)
      : file_(file), name_(name), folder_(folder), env_(env), problems_(problems) {}

  // One key; see visit_keys.
  template <class T, class... Rule>
  void operator()(std::string_view key, T& member, const Rule&... rule) {
    known_.emplace_back(key);
    if (const auto variable = env_.find(variable_of(key)); variable != env_.end()) {
      places_[std::string{key}] = variable->first;
      const auto node = node_of(variable->second, kWrittenAsText<T>);
      if (node) note(key, convert(*node->get("value"), member, rule...));
      if (!node) note(key, Mismatch{"can't be read", "a value as in kast.toml"});
    } else if (const auto node = file_.at_path(key); node) {
      places_[std::string{key}] = place_of(*node.node());
      note(key, convert(*node.node(), member, rule...));
    }
    if constexpr (std::is_same_v<T, std::filesystem::path>) {
      if (!member.empty()) member = folder_ / member;  // an absolute path stays as it is
    }
  }

  // Keys of the file and variables of the environment that no visit named.
  void report_unknown();

  // Where a key's value stands; the file itself when it has its default.
  [[nodiscard]] std::string place_of_key(const std::string& key) const;

 private:
  static std::string variable_of(std::string_view key);
  // {value = ...}, or nothing when it isn't TOML.
  static std::optional<toml::table> node_of(const std::string& text, bool as_text);
  [[nodiscard]] std::string place_of(const toml::node& node) const;
  void note(std::string_view key, const Outcome& outcome);
  void report_unknown_in(const toml::table& table, const std::string& prefix);
  [[nodiscard]] Problem unknown(std::string place, const std::string& key) const;

  const toml::table& file_;
  const std::string& name_;
  const std::filesystem::path& folder_;
  const Environment& env_;
  Problems& problems_;
  std::vector<std::string> known_;
  std::map<std::string, std::string> places_;
};

}  // namespace kast::config
