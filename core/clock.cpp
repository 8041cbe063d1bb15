#include "core/clock.hpp"

#include <cerrno>
#include <sys/random.h>
#include <system_error>

namespace kast::core {

void SystemRandom::fill(std::span<std::byte> out) {
  while (!out.empty()) {
    const auto got = getrandom(out.data(), out.size(), 0);
    if (got < 0) {
      if (errno == EINTR) continue;
      throw std::system_error(errno, std::generic_category(), "getrandom");
    }
    out = out.subspan(static_cast<std::size_t>(got));
  }
}

}  // namespace kast::core
