// What SQLite alone commits: the rows of an intake transaction, 64 inquiries a transaction, one
// thread, prepared statements, nothing else. The limit that `scripts/bench intake` compares with.
//
//   bench_sqlite_intake LIKE FILE SECONDS
//
// LIKE: a database that kast wrote; its inquiries with their rows are the pattern (same columns,
// same sizes); it is changed. FILE: made anew with the same schema and pragmas. One JSON line:
// {"rate", "done"}.
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include <sqlite3.h>

#include "core/clock.hpp"
#include "store/migrate.hpp"
#include "store/sqlite/connection.hpp"

namespace {

constexpr int kBatch = 64;
constexpr int kPattern = 2000;  // inquiries

// The tables of an intake transaction, and the column that names the inquiry.
struct Table {
  const char* name;
  const char* inquiry;
};
constexpr Table kTables[] = {
    {"inquiries", "id"},           {"messages", "inquiry_id"}, {"triage_records", "inquiry_id"},
    {"assignments", "inquiry_id"}, {"audit", "inquiry_id"},    {"outbox", "inquiry_id"},
    {"alerts", "inquiry_id"},
};
// Undoes in the pattern what happened after intake: nothing sent, paged, chained.
constexpr auto* kAsAtIntake =
    "DELETE FROM outbox WHERE kind <> 'receipt';"
    "UPDATE outbox SET state = 'pending', attempts = 0, next_at = created_at, ended_at = NULL,"
    " reason = NULL;"
    "UPDATE alerts SET next_at = raised_at, pages = 0, last_page_at = NULL;"
    "UPDATE audit SET seq = NULL, link = NULL;"
    "CREATE INDEX IF NOT EXISTS audit_of_inquiry ON audit (inquiry_id);";

struct Free {
  void operator()(sqlite3* db) const { sqlite3_close(db); }
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  void operator()(sqlite3_value* value) const { sqlite3_value_free(value); }
};
using Db = std::unique_ptr<sqlite3, Free>;
using Statement = std::unique_ptr<sqlite3_stmt, Free>;

// A value to bind: as in the pattern, or drawn anew so that the indexes get distinct keys.
struct Cell {
  enum class Kind { same, inquiry, drawn } kind;
  std::unique_ptr<sqlite3_value, Free> value;
};
struct PatternRow {
  std::size_t table;
  std::vector<Cell> cells;
};
using Pattern = std::vector<std::vector<PatternRow>>;  // one vector an inquiry

void check(sqlite3* db, bool good) {
  if (!good) throw std::runtime_error(sqlite3_errmsg(db));
}

Db open(const char* file) {
  sqlite3* raw = nullptr;
  const int code =
      sqlite3_open_v2(file, &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
  Db db{raw};
  check(raw, code == SQLITE_OK);
  return db;
}

void run(sqlite3* db, const char* sql) {
  check(db, sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

Statement prepare(sqlite3* db, const std::string& sql) {
  sqlite3_stmt* raw = nullptr;
  const int code =
      sqlite3_prepare_v3(db, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
  check(db, code == SQLITE_OK);
  return Statement{raw};
}

Cell::Kind kind_of(const Table& table, const std::string& column) {
  if (column == table.inquiry) return Cell::Kind::inquiry;
  const bool unique = column == "id" || column == "case_no" || column == "receipt_lookup" ||
                      column == "address_index";
  return unique ? Cell::Kind::drawn : Cell::Kind::same;
}

void read_rows(sqlite3* db, std::size_t table, sqlite3_value* id, std::vector<PatternRow>& rows) {
  const auto& t = kTables[table];
  const auto found =
      prepare(db, std::string{"SELECT * FROM "} + t.name + " WHERE " + t.inquiry + " = ?1");
  sqlite3_bind_value(found.get(), 1, id);
  while (sqlite3_step(found.get()) == SQLITE_ROW) {
    PatternRow row{table, {}};
    for (int i = 0; i < sqlite3_column_count(found.get()); ++i) {
      auto* value = sqlite3_value_dup(sqlite3_column_value(found.get(), i));
      const bool null = sqlite3_value_type(value) == SQLITE_NULL;
      const auto kind = null ? Cell::Kind::same : kind_of(t, sqlite3_column_name(found.get(), i));
      row.cells.push_back({kind, std::unique_ptr<sqlite3_value, Free>{value}});
    }
    rows.push_back(std::move(row));
  }
}

Pattern read_pattern(const char* file) {
  const auto db = open(file);
  run(db.get(), kAsAtIntake);
  const auto ids = prepare(db.get(), "SELECT id FROM inquiries LIMIT " + std::to_string(kPattern));
  Pattern pattern;
  while (sqlite3_step(ids.get()) == SQLITE_ROW) {
    auto& rows = pattern.emplace_back();
    for (std::size_t table = 0; table < std::size(kTables); ++table) {
      read_rows(db.get(), table, sqlite3_column_value(ids.get(), 0), rows);
    }
  }
  if (pattern.empty()) throw std::runtime_error("no inquiries in the pattern");
  return pattern;
}

class Writer {
 public:
  explicit Writer(const char* file) : db_(open(file)) {
    run(db_.get(), kast::store::sqlite::kPragmas);
    for (const auto& table : kTables) inserts_.push_back(prepare_insert(table));
  }
  void commit(const Pattern& pattern) {
    run(db_.get(), "BEGIN IMMEDIATE");
    for (int i = 0; i < kBatch; ++i) {
      const auto inquiry = draw();
      for (const auto& row : pattern[next_++ % pattern.size()]) insert(row, inquiry);
    }
    run(db_.get(), "COMMIT");
  }

 private:
  Statement prepare_insert(const Table& table) {
    const auto all = prepare(db_.get(), std::string{"SELECT * FROM "} + table.name);
    std::string sql = std::string{"INSERT INTO "} + table.name + " VALUES (?";
    for (int i = 1; i < sqlite3_column_count(all.get()); ++i) sql += ", ?";
    return prepare(db_.get(), sql + ")");
  }
  std::string draw() {
    std::string id(32, '\0');
    for (auto& c : id) c = static_cast<char>('A' + random_() % 26);
    return id;
  }
  void bind(sqlite3_stmt* statement, int at, const Cell& cell, const std::string& inquiry) {
    if (cell.kind == Cell::Kind::same) {
      sqlite3_bind_value(statement, at, cell.value.get());
      return;
    }
    const auto size = sqlite3_value_bytes(cell.value.get());
    const auto id = cell.kind == Cell::Kind::inquiry ? inquiry : draw();
    if (sqlite3_value_type(cell.value.get()) == SQLITE_TEXT) {
      sqlite3_bind_text(statement, at, id.data(), size, SQLITE_TRANSIENT);
    } else {
      sqlite3_bind_blob(statement, at, id.data(), size, SQLITE_TRANSIENT);
    }
  }
  void insert(const PatternRow& row, const std::string& inquiry) {
    auto* statement = inserts_[row.table].get();
    int at = 0;
    for (const auto& cell : row.cells) bind(statement, ++at, cell, inquiry);
    check(db_.get(), sqlite3_step(statement) == SQLITE_DONE);
    sqlite3_reset(statement);
  }

  Db db_;
  std::vector<Statement> inserts_;
  std::mt19937_64 random_;
  std::size_t next_ = 0;
};

void make_schema(const char* file) {
  namespace sqlite = kast::store::sqlite;
  for (const auto* end : {"", "-wal", "-shm"}) std::filesystem::remove(std::string{file} + end);
  sqlite::Connection db{file, sqlite::Access::read_write};
  kast::store::migrate(db, kast::store::Dialect::sqlite, kast::core::SystemClock{}.now());
}

void measure(const char* like, const char* file, int seconds) {
  using Clock = std::chrono::steady_clock;
  const auto pattern = read_pattern(like);
  make_schema(file);
  Writer writer{file};
  const auto begin = Clock::now();
  std::size_t done = 0;
  double passed = 0;
  for (; passed < seconds; done += kBatch) {
    writer.commit(pattern);
    passed = std::chrono::duration<double>(Clock::now() - begin).count();
  }
  std::printf("{\"rate\":%.0f,\"done\":%zu}\n", static_cast<double>(done) / passed, done);
}

}  // namespace

int main(int count, char** words) {
  if (count != 4) {
    std::fputs("bench_sqlite_intake LIKE FILE SECONDS\n", stderr);
    return 64;
  }
  try {
    measure(words[1], words[2], std::stoi(words[3]));
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "bench_sqlite_intake: %s\n", error.what());
    return 70;
  }
}
