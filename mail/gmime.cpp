#include "mail/gmime.hpp"

#include <mutex>

namespace kast::mail {

void start_gmime() {
  static std::once_flag once;
  std::call_once(once, g_mime_init);
}

}  // namespace kast::mail
