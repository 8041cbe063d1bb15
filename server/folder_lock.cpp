#include "server/folder_lock.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

#include "core/error.hpp"

namespace kast::server {

core::Result<FolderLock> FolderLock::take(const std::filesystem::path& dir) {
  const auto file = dir / "kast.lock";
  const auto because = [&](int error) {
    return core::fail(
        core::ErrorCode::unavailable,
        error == EWOULDBLOCK
            ? dir.string() + ": another kast serves this folder"
            : file.string() + ": " + std::error_code{error, std::generic_category()}.message());
  };
  FolderLock lock{::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)};
  if (lock.descriptor_ < 0 || ::flock(lock.descriptor_, LOCK_EX | LOCK_NB) != 0) {
    return because(errno);
  }
  return lock;
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)) {}

FolderLock::~FolderLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace kast::server
