// All that pages and mail say, as an organisation may edit it: one folder, service.texts_dir.
#pragma once

#include "config/page_texts.hpp"
#include "config/settings.hpp"
#include "core/result.hpp"
#include "mail/templates.hpp"

namespace kast::server {

struct Wording {
  config::Texts pages;
  mail::Templates mails;
};
// Errors: invalid_input, `detail` naming file and line of what is wrong.
core::Result<Wording> load_wording(const config::Settings& settings);

}  // namespace kast::server
