// What is wrong with a template's file, found before the first mail is written from it.
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"
#include "mail/templates.hpp"

namespace kast::mail {

inline constexpr std::size_t kMaxTemplateBytes = 64 * 1024;

// `where` begins every message, followed by the line.
core::Result<void> check_template(const std::string& where, std::string_view source,
                                  const TemplateContract& contract);

}  // namespace kast::mail
