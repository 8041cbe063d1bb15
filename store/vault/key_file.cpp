#include "store/vault/key_file.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/core.h>

namespace kast::vault {
namespace {

using core::ErrorCode;
using std::filesystem::path;

constexpr std::size_t kMostPublic = 4096;
constexpr mode_t kSecretMode = 0600;
constexpr mode_t kPublicMode = 0644;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int number() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }

 private:
  int number_;
};

core::Error failed(ErrorCode code, const path& file, std::string_view why) {
  return core::fail(code, fmt::format("{}: {}", file.string(), why));
}
core::Error system_error(const path& file, int error) {
  return failed(error == EEXIST ? ErrorCode::conflict : ErrorCode::unavailable, file,
                std::error_code(error, std::generic_category()).message());
}

// Reads until `room` is full or the file ends; negative on error.
std::ptrdiff_t read_all(int fd, char* room, std::size_t size) {
  std::size_t got = 0;
  while (got < size) {
    const auto n = ::read(fd, room + got, size - got);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return -1;
    if (n == 0) break;
    got += static_cast<std::size_t>(n);
  }
  return static_cast<std::ptrdiff_t>(got);
}

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto n = ::write(fd, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

core::Result<void> check_secret(const path& file, const struct stat& info) {
  if (!S_ISREG(info.st_mode)) return failed(ErrorCode::corrupt, file, "is not a regular file");
  if ((info.st_mode & 0177U) != 0) {
    return failed(ErrorCode::corrupt, file,
                  fmt::format("mode {:04o} is too open; it must be 0600", info.st_mode & 07777U));
  }
  if (info.st_uid != geteuid() && info.st_uid != 0) {
    return failed(ErrorCode::corrupt, file, "belongs to another user");
  }
  if (info.st_size != static_cast<off_t>(Key::kBytes)) {
    return failed(ErrorCode::corrupt, file,
                  fmt::format("holds {} bytes instead of {}", info.st_size, Key::kBytes));
  }
  return {};
}

core::Result<void> sync_folder(const path& file) {
  const auto folder = file.has_parent_path() ? file.parent_path() : path(".");
  const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!fd || fsync(fd.number()) != 0) return system_error(folder, errno);
  return {};
}

// A synced file beside `file`, with a name of its own.
core::Result<path> write_beside(const path& file, std::string_view bytes, mode_t mode) {
  std::string name = file.string() + ".XXXXXX";
  const Descriptor fd(mkostemp(name.data(), O_CLOEXEC));  // 0600
  if (!fd) return system_error(file, errno);
  if (!write_all(fd.number(), bytes) || fchmod(fd.number(), mode) != 0 || fsync(fd.number()) != 0) {
    const int error = errno;
    ::unlink(name.c_str());
    return system_error(file, error);
  }
  return path(name);
}

}  // namespace

core::Result<Key> read_secret_file(const path& file) {
  const Descriptor fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat info {};
  if (!fd || fstat(fd.number(), &info) != 0) return system_error(file, errno);
  if (const auto fine = check_secret(file, info); !fine) return fine.error();
  Key key;
  const auto room = std::as_writable_bytes(key.bytes());
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): read(2) straight into locked
  // memory
  const auto got = read_all(fd.number(), reinterpret_cast<char*>(room.data()), room.size());
  if (got < 0) return system_error(file, errno);
  if (got != static_cast<std::ptrdiff_t>(Key::kBytes)) {
    return failed(ErrorCode::corrupt, file, "is shorter than it says");
  }
  return key;
}

core::Result<void> write_secret_file(const path& file, std::string_view bytes) {
  const auto beside = write_beside(file, bytes, kSecretMode);
  if (!beside) return beside.error();
  const int linked = ::link(beside->c_str(), file.c_str());  // unlike rename, never over a file
  const int error = errno;
  ::unlink(beside->c_str());
  if (linked != 0) return system_error(file, error);
  return sync_folder(file);
}

core::Result<std::string> read_public_file(const path& file) {
  const Descriptor fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!fd) return system_error(file, errno);
  std::string text(kMostPublic + 1, '\0');
  const auto got = read_all(fd.number(), text.data(), text.size());
  if (got < 0) return system_error(file, errno);
  text.resize(static_cast<std::size_t>(got));
  if (text.size() > kMostPublic) return failed(ErrorCode::corrupt, file, "is too long");
  return text;
}

core::Result<void> write_public_file(const path& file, std::string_view line) {
  const auto beside = write_beside(file, line, kPublicMode);
  if (!beside) return beside.error();
  if (::rename(beside->c_str(), file.c_str()) != 0) {
    const int error = errno;
    ::unlink(beside->c_str());
    return system_error(file, error);
  }
  return sync_folder(file);
}

}  // namespace kast::vault
