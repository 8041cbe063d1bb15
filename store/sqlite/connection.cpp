#include "store/sqlite/connection.hpp"

#include <fmt/core.h>

#include "store/sqlite/log_vfs.hpp"

namespace kast::store::sqlite {
namespace {

class StatementRow final : public Row {
 public:
  explicit StatementRow(sqlite3_stmt* statement) : statement_(statement) {}
  [[nodiscard]] bool is_null(int column) const override {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
  }
  [[nodiscard]] std::int64_t integer(int column) const override {
    return sqlite3_column_int64(statement_, column);
  }
  [[nodiscard]] std::string_view text(int column) const override { return blob(column); }
  [[nodiscard]] std::string_view blob(int column) const override {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
    return {bytes == nullptr ? "" : bytes, size};
  }

 private:
  sqlite3_stmt* statement_;
};

int bind(sqlite3_stmt* statement, int at, const Value& value) {
  struct Binder {
    sqlite3_stmt* statement;
    int at;
    int operator()(std::monostate /*null*/) const { return sqlite3_bind_null(statement, at); }
    int operator()(std::int64_t number) const { return sqlite3_bind_int64(statement, at, number); }
    int operator()(std::string_view text) const {
      // A text with NUL would be cut by the other engine: refuse it on both.
      if (text.find('\0') != std::string_view::npos) return SQLITE_MISMATCH;
      return sqlite3_bind_text64(statement, at, text.data(), text.size(), SQLITE_STATIC,
                                 SQLITE_UTF8);
    }
    int operator()(Blob blob) const {
      return sqlite3_bind_blob64(statement, at, blob.bytes.data(), blob.bytes.size(),
                                 SQLITE_STATIC);
    }
  };
  return std::visit(Binder{statement, at}, value.held());
}

// Leaves the statement ready for its next use, whatever happened.
class Reset {
 public:
  explicit Reset(sqlite3_stmt* statement) : statement_(statement) {}
  Reset(const Reset&) = delete;
  Reset& operator=(const Reset&) = delete;
  ~Reset() {
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
  }

 private:
  sqlite3_stmt* statement_;
};

core::ErrorCode meaning(int code) {
  switch (code & 0xFF) {
    case SQLITE_CONSTRAINT:
      return core::ErrorCode::conflict;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_NOMEM:
      return core::ErrorCode::unavailable;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return core::ErrorCode::corrupt;
    default:
      return core::ErrorCode::internal;
  }
}

}  // namespace

Connection::Connection(const std::filesystem::path& file, Access access) : access_(access) {
  sqlite3* db = nullptr;
  const int flags = access == Access::read_write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                                 : SQLITE_OPEN_READWRITE;
  const int code = sqlite3_open_v2(file.c_str(), &db,
                                   flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, log_vfs());
  db_.reset(db);
  if (code != SQLITE_OK) raise(code);
  sqlite3_busy_timeout(db, 2000);
  script(kPragmas);
  if (access == Access::read_only) script("PRAGMA query_only=ON;");
}

Connection::~Connection() = default;

void Connection::script(const std::string& sql) {
  const int code = sqlite3_exec(db_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) raise(code);
}

std::string_view Connection::begin() const {
  return access_ == Access::read_write ? "BEGIN IMMEDIATE" : "BEGIN";
}

void Connection::roll_back() noexcept {
  // SQLite may have rolled back by itself (full disk): then there is nothing to undo.
  if (sqlite3_get_autocommit(db_.get()) == 0) {
    sqlite3_exec(db_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
  }
}

std::int64_t Connection::execute(std::string_view sql, std::span<const Value> args,
                                 const OnRow* on_row) {
  auto* statement = prepared(sql);
  const Reset reset{statement};
  for (std::size_t i = 0; i < args.size(); ++i) {
    if (const int code = bind(statement, static_cast<int>(i) + 1, args[i]); code != SQLITE_OK) {
      raise(code);
    }
  }
  const StatementRow row{statement};
  while (true) {
    const int code = sqlite3_step(statement);
    if (code == SQLITE_DONE) break;
    if (code != SQLITE_ROW) raise(code);
    if (on_row != nullptr) (*on_row)(row);
  }
  return sqlite3_changes64(db_.get());
}

sqlite3_stmt* Connection::prepared(std::string_view sql) {
  if (const auto known = statements_.find(sql); known != statements_.end()) {
    return known->second.get();
  }
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(db_.get(), sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  std::unique_ptr<sqlite3_stmt, Finalize> owned{statement};
  if (code != SQLITE_OK) raise(code);
  return statements_.emplace(sql, std::move(owned)).first->second.get();
}

void Connection::raise(int code) const {
  // SQLite's message for a constraint names columns, never values.
  throw Failure(meaning(code), fmt::format("sqlite {}: {}", code,
                                           db_ ? sqlite3_errmsg(db_.get()) : sqlite3_errstr(code)));
}

void Connection::empty_log_if_wanted() noexcept {
  if (!scrub_) return;
  const int code =
      sqlite3_wal_checkpoint_v2(db_.get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
  scrub_ = code != SQLITE_OK;
}

}  // namespace kast::store::sqlite
