#include "core/clock.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/random.h>
#include <system_error>

namespace kast::core {

namespace {

void ask_system(std::span<std::byte> out) {
  while (!out.empty()) {
    const auto got = getrandom(out.data(), out.size(), 0);
    if (got < 0) {
      if (errno == EINTR) continue;
      throw std::system_error(errno, std::generic_category(), "getrandom");
    }
    out = out.subspan(static_cast<std::size_t>(got));
  }
}

}  // namespace

SystemRandom::~SystemRandom() { explicit_bzero(ready_.data(), ready_.size()); }

void SystemRandom::fill(std::span<std::byte> out) {
  if (out.size() > ready_.size()) {
    ask_system(out);
    return;
  }
  if (left_ < out.size()) {
    ask_system(ready_);
    left_ = ready_.size();
  }
  const auto taken = std::span{ready_}.subspan(ready_.size() - left_, out.size());
  std::ranges::copy(taken, out.begin());
  explicit_bzero(taken.data(), taken.size());
  left_ -= out.size();
}

}  // namespace kast::core
