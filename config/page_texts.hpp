// Words of the public pages: config/locales/LANG/pages.toml, built in. An operator's folder of the
// same layout replaces them file by file. In a text, {name} stands for a value that the page fills
// in.
#pragma once

#include <array>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "core/result.hpp"

namespace kast::config {

using PageTexts = std::map<std::string, std::string, std::less<>>;

class Texts {
 public:
  // `dir`: the operator's folder; empty: the built-in texts alone. A file must hold every key that
  // the built-in one has, no other, and in each text the same {names}: a sentence that lost its
  // hour would be a promise without a time. Errors: invalid_input, `detail` a line for each problem
  // ("FILE:LINE: key: what is wrong; what would be right").
  static core::Result<Texts> load(const std::filesystem::path& dir);

  // nb, nn or en; anything else is nb.
  [[nodiscard]] const PageTexts& of(std::string_view language) const;

 private:
  std::map<std::string, PageTexts, std::less<>> languages_;
};

}  // namespace kast::config
