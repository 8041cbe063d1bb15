// Page templates (LANGUAGE/NAME.mustache, values escaped) and static files (static/NAME).
#pragma once

#include <span>

#include "core/embedded.hpp"

namespace kast::web {

std::span<const core::EmbeddedFile> embedded_files();

}  // namespace kast::web
