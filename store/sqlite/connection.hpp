// One SQLite connection and its prepared statements; used by one thread at a time.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include <sqlite3.h>

#include "store/tx.hpp"

namespace kast::store::sqlite {

enum class Access { read_write, read_only };

// What every connection sets; the bench of SQLite alone does too. No page reaches the log before
// its commit (cache_spill): what log_vfs.hpp gathers is then always the commit that goes out.
inline constexpr auto* kPragmas =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
    "PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32768;"
    "PRAGMA cache_spill=OFF;";

// WAL, synchronous=FULL, secure_delete, foreign keys, busy timeout [2 s]. Throws Failure.
class Connection final : public Tx {
 public:
  Connection(const std::filesystem::path& file, Access access);
  ~Connection() override;

  // Several statements without arguments: pragmas.
  void script(const std::string& sql);
  // How a transaction starts here: writers take the lock at once, readers a snapshot.
  [[nodiscard]] std::string_view begin() const;
  void roll_back() noexcept;
  // Rows changed since it was opened, undone ones too.
  [[nodiscard]] std::int64_t changes() const { return sqlite3_total_changes64(db_.get()); }
  void scrub() override { scrub_ = true; }
  // After a commit that scrubs: brings the log into the file (whose freed pages are zeroed:
  // secure_delete) and cuts it to nothing. Tried again after the next commit while a reader holds
  // it.
  void empty_log_if_wanted() noexcept;

 private:
  struct HashText {  // so that a statement is found without a copy of its text
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  struct Close {
    void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
  };

  std::int64_t execute(std::string_view sql, std::span<const Value> args,
                       const OnRow* on_row) override;
  sqlite3_stmt* prepared(std::string_view sql);
  [[noreturn]] void raise(int code) const;

  Access access_;
  bool scrub_ = false;
  std::unique_ptr<sqlite3, Close> db_;
  std::unordered_map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>, HashText,
                     std::equal_to<>>
      statements_;
};

}  // namespace kast::store::sqlite
