// Reads the settings: kast.toml, and over it environment variables KAST_SECTION__KEY
// (server.drain is KAST_SERVER__DRAIN, mail.smtp.host is KAST_MAIL__SMTP__HOST). A text, duration,
// time or path stands in a variable as it is; lists and numbers as in the file.
#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "config/settings.hpp"
#include "core/embedded.hpp"
#include "core/result.hpp"

namespace kast::config {

// Variable name to value; names that do not begin with KAST_ or hold no "__" are passed over.
using Environment = std::map<std::string, std::string, std::less<>>;

// This process's own.
Environment environment();

// All settings, those that aren't named having their defaults; paths that don't begin with "/" are
// meant from the file's folder. On failure Error{invalid_input}: `detail` holds every problem, one
// line each ("FILE:LINE: section.key: what is wrong; what would be right"), `fields` the keys.
core::Result<Settings> load(const std::filesystem::path& file, const Environment& env);

// The same of a text; `name` stands for the file in messages, `folder` is where paths are meant
// from.
core::Result<Settings> parse(std::string_view toml, const std::string& name,
                             const std::filesystem::path& folder, const Environment& env);

// `base` with the environment over it: for the demo, which has no file. Each value is checked
// alone; whether they fit together (config/check.hpp) is not.
core::Result<Settings> over(Settings base, const Environment& env);

// "kast.toml": the default file, every key explained, for `kast init` to write.
std::span<const core::EmbeddedFile> embedded_files();

}  // namespace kast::config
