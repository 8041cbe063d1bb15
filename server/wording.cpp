#include "server/wording.hpp"

namespace kast::server {

core::Result<Wording> load_wording(const config::Settings& settings) {
  const auto& dir = settings.service.texts_dir;
  auto pages = config::Texts::load(dir);
  if (!pages) return pages.error();
  auto mails = mail::Templates::load(dir.empty() ? std::nullopt : std::optional{dir});
  if (!mails) return mails.error();
  return Wording{std::move(*pages), std::move(*mails)};
}

}  // namespace kast::server
