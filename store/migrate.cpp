#include "store/migrate.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include <fmt/core.h>

#include "core/embedded.hpp"
#include "store/vault/derive.hpp"
#include "store/vault/labels.hpp"

namespace kast::store {

std::span<const core::EmbeddedFile> embedded_files();  // made by cmake/embed.cmake

namespace {

struct Migration {
  std::int64_t version;
  std::string_view name;
  std::string_view text;
  std::string checksum;
};

std::string checksum_of(std::string_view text) {
  return core::to_hex(core::as_bytes(vault::derive_bytes(vault::labels::kMigration, {}, {text})));
}

std::vector<Migration> known() {
  std::vector<Migration> list;
  for (const auto& file : embedded_files()) {
    list.push_back({std::stoll(std::string{file.path.substr(0, 4)}), file.path, file.content,
                    checksum_of(file.content)});
  }
  std::ranges::sort(list, {}, &Migration::version);
  return list;
}

std::string in_dialect(std::string_view sql, Dialect dialect) {
  static const std::map<std::string_view, std::array<std::string_view, 2>> kTypes{
      {"{{text}}", {"TEXT", "TEXT"}},
      {"{{blob}}", {"BLOB", "BYTEA"}},
      {"{{int}}", {"INTEGER", "BIGINT"}},
      {"{{strict}}", {"STRICT", ""}}};
  std::string out{sql};
  for (const auto& [mark, types] : kTypes) {
    const auto type = types.at(dialect == Dialect::sqlite ? 0 : 1);
    for (auto at = out.find(mark); at != std::string::npos; at = out.find(mark, at + type.size())) {
      out.replace(at, mark.size(), type);
    }
  }
  return out;
}

// Statements end with ";" at a line's end; comments are whole lines. No engine's parser is needed.
std::vector<std::string> statements_of(const std::string& sql) {
  std::vector<std::string> list;
  std::string current;
  for (std::size_t begin = 0; begin < sql.size();) {
    const auto end = std::min(sql.find('\n', begin), sql.size());
    const auto line = core::trim(std::string_view{sql}.substr(begin, end - begin));
    begin = end + 1;
    if (line.empty() || line.starts_with("--")) continue;
    current.append(line).push_back(' ');
    if (line.ends_with(';')) list.push_back(std::exchange(current, {}));
  }
  return list;
}

void apply(Tx& db, const Migration& migration, Dialect dialect, core::Time now) {
  for (const auto& statement : statements_of(in_dialect(migration.text, dialect))) {
    db.run(statement);
  }
  db.run("INSERT INTO migrations (version, name, checksum, applied_at) VALUES (?1, ?2, ?3, ?4)",
         {migration.version, migration.name, migration.checksum, now});
}

}  // namespace

void migrate(Tx& db, Dialect dialect, core::Time now) {
  db.run(
      in_dialect("CREATE TABLE IF NOT EXISTS migrations (version {{int}} PRIMARY KEY, "
                 "name {{text}} NOT NULL, checksum {{text}} NOT NULL, applied_at {{int}} NOT NULL) "
                 "{{strict}}",
                 dialect));
  std::map<std::int64_t, std::string> applied;
  db.each("SELECT version, checksum FROM migrations", {},
          [&](const Row& row) { applied[row.integer(0)] = row.text(1); });
  for (const auto& migration : known()) {
    const auto found = applied.extract(migration.version);
    if (found.empty()) {
      db.run(dialect == Dialect::sqlite ? "BEGIN IMMEDIATE" : "BEGIN");
      apply(db, migration, dialect, now);
      db.run("COMMIT");
    } else if (found.mapped() != migration.checksum) {
      throw Failure(core::ErrorCode::corrupt,
                    fmt::format("migration {} was applied in another form", migration.name));
    }
  }
  // Failure leaves the transaction open; the connection is dropped with it.
  if (!applied.empty()) {
    throw Failure(core::ErrorCode::corrupt,
                  fmt::format("the database has migration {} which this program doesn't know: "
                              "use the newer program",
                              applied.rbegin()->first));
  }
}

}  // namespace kast::store
