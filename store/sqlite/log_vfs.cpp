#include "store/sqlite/log_vfs.hpp"

#include <cstddef>
#include <new>
#include <string>

#include <sqlite3.h>

namespace kast::store::sqlite {
namespace {

constexpr auto* kName = "kast-log";
// Gathered; more goes out at once. SQLite's own VFS takes no write of 128 KiB or more at a time.
constexpr std::size_t kMost = std::size_t{64} * 1024;

// SQLite hands over memory of szOsFile bytes: this, and behind it the file of the VFS beneath.
struct LogFile {
  sqlite3_file head;
  std::string gathered;
  sqlite3_int64 from;  // where in the file it begins
};

std::size_t head_size() {
  constexpr auto kAlign = alignof(std::max_align_t);
  return (sizeof(LogFile) + kAlign - 1) / kAlign * kAlign;
}
LogFile& log_of(sqlite3_file* file) { return *reinterpret_cast<LogFile*>(file); }
sqlite3_file* beneath(sqlite3_file* file) {
  return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + head_size());
}
sqlite3_vfs* base() { return sqlite3_vfs_find(nullptr); }

// After a failure what was gathered is forgotten: its commit fails and SQLite writes that place
// anew.
int send(sqlite3_file* file) {
  auto& log = log_of(file);
  if (log.gathered.empty()) return SQLITE_OK;
  auto* real = beneath(file);
  const int code = real->pMethods->xWrite(real, log.gathered.data(),
                                          static_cast<int>(log.gathered.size()), log.from);
  log.gathered.clear();
  return code;
}

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
  auto& log = log_of(file);
  const auto end = log.from + static_cast<sqlite3_int64>(log.gathered.size());
  if (at != end || log.gathered.size() + static_cast<std::size_t>(size) > kMost) {
    if (const int code = send(file); code != SQLITE_OK) return code;
  }
  if (log.gathered.empty()) log.from = at;
  try {
    log.gathered.reserve(kMost);
    log.gathered.append(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
  } catch (const std::bad_alloc&) {
    return SQLITE_NOMEM;
  }
  return SQLITE_OK;
}

// Sends what is gathered, then does the same to the file beneath.
template <auto Method, class... Args>
int after_sending(sqlite3_file* file, Args... args) {
  if (const int code = send(file); code != SQLITE_OK) return code;
  auto* real = beneath(file);
  return (real->pMethods->*Method)(real, args...);
}

int close(sqlite3_file* file) {
  auto* real = beneath(file);
  const int sent = send(file);
  const int closed = real->pMethods->xClose(real);
  log_of(file).gathered.~basic_string();
  return sent != SQLITE_OK ? sent : closed;
}

int sector_size(sqlite3_file* file) {
  auto* real = beneath(file);
  return real->pMethods->xSectorSize(real);
}
int characteristics(sqlite3_file* file) {
  auto* real = beneath(file);
  return real->pMethods->xDeviceCharacteristics(real);
}

// Version 1: locks and shared memory are the database file's business, never the log's.
constexpr sqlite3_io_methods kMethods{
    .iVersion = 1,
    .xClose = close,
    .xRead = after_sending<&sqlite3_io_methods::xRead, void*, int, sqlite3_int64>,
    .xWrite = write,
    .xTruncate = after_sending<&sqlite3_io_methods::xTruncate, sqlite3_int64>,
    .xSync = after_sending<&sqlite3_io_methods::xSync, int>,
    .xFileSize = after_sending<&sqlite3_io_methods::xFileSize, sqlite3_int64*>,
    .xLock = after_sending<&sqlite3_io_methods::xLock, int>,
    .xUnlock = after_sending<&sqlite3_io_methods::xUnlock, int>,
    .xCheckReservedLock = after_sending<&sqlite3_io_methods::xCheckReservedLock, int*>,
    .xFileControl = after_sending<&sqlite3_io_methods::xFileControl, int, void*>,
    .xSectorSize = sector_size,
    .xDeviceCharacteristics = characteristics,
};

int open(sqlite3_vfs* /*self*/, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  if ((flags & SQLITE_OPEN_WAL) == 0) return base()->xOpen(base(), name, file, flags, out_flags);
  file->pMethods = nullptr;
  const int code = base()->xOpen(base(), name, beneath(file), flags, out_flags);
  if (code != SQLITE_OK) return code;
  auto& log = log_of(file);
  new (&log.gathered) std::string;
  log.from = 0;
  log.head.pMethods = &kMethods;
  return SQLITE_OK;
}

}  // namespace

const char* log_vfs() {
  static sqlite3_vfs vfs = [] {
    auto made = *base();
    made.pNext = nullptr;
    made.zName = kName;
    made.szOsFile = static_cast<int>(head_size()) + base()->szOsFile;
    made.xOpen = open;
    return made;
  }();
  static const int registered = sqlite3_vfs_register(&vfs, 0);
  return registered == SQLITE_OK ? kName : nullptr;
}

}  // namespace kast::store::sqlite
