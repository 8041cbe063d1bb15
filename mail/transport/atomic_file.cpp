#include "mail/transport/atomic_file.hpp"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kast::mail {
namespace {

std::error_code last_error() { return {errno, std::generic_category()}; }

class File {
 public:
  File(const std::filesystem::path& path, int flags)
      : fd_(::open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, 0600)) {}
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() {
    if (fd_ >= 0) ::close(fd_);
  }

  [[nodiscard]] bool is_open() const { return fd_ >= 0; }
  [[nodiscard]] bool write(std::string_view content) const {
    while (!content.empty()) {
      const ssize_t wrote = ::write(fd_, content.data(), content.size());
      if (wrote < 0 && errno != EINTR) return false;
      if (wrote > 0) content.remove_prefix(static_cast<std::size_t>(wrote));
    }
    return true;
  }
  [[nodiscard]] bool sync() const { return ::fsync(fd_) == 0; }

 private:
  int fd_;
};

}  // namespace

std::error_code write_atomically(const std::filesystem::path& dir, const std::string& name,
                                 std::string_view content) {
  const auto temporary = dir / ("." + name + ".tmp");
  {
    const File file(temporary, O_WRONLY | O_CREAT | O_TRUNC);
    if (!file.is_open()) return last_error();
    if (!file.write(content) || !file.sync()) {
      const auto error = last_error();
      ::unlink(temporary.c_str());
      return error;
    }
  }
  if (::rename(temporary.c_str(), (dir / name).c_str()) != 0) return last_error();
  const File folder(dir, O_RDONLY | O_DIRECTORY);
  if (!folder.is_open() || !folder.sync()) return last_error();
  return {};
}

}  // namespace kast::mail
