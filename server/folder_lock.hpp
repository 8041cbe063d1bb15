// One server a data folder: two would send each mail twice. The command line works beside it.
#pragma once

#include <filesystem>

#include "core/result.hpp"

namespace kast::server {

// Held as long as it lives; the kernel lets go when the process ends, however it ends.
class FolderLock {
 public:
  // Locks DIR/kast.lock, an empty file. unavailable: another server holds it, or it can't be made.
  static core::Result<FolderLock> take(const std::filesystem::path& dir);
  FolderLock(FolderLock&& other) noexcept;
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;
  FolderLock& operator=(FolderLock&&) = delete;
  ~FolderLock();

 private:
  explicit FolderLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

}  // namespace kast::server
