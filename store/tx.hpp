// What a job may do to the database, the same on SQLite and PostgreSQL.
//
// SQL is written once with ?1, ?2 … in the subset both engines share. Ids are 16 bytes, times are
// microseconds (core::to_micros), booleans 0 and 1; all are bound by us, never made by the
// database.
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/error.hpp"
#include "core/id.hpp"
#include "core/text.hpp"
#include "core/time.hpp"

namespace kast::store {

// Bytes that are not text: ids, keys, sealed values. A view: what it names must outlive the call.
struct Blob {
  std::string_view bytes;
};

class Value {
 public:
  using Held = std::variant<std::monostate, std::int64_t, std::string_view, Blob>;

  Value(std::nullopt_t /*null*/) {}                                  // NOLINT
  Value(bool value) : held_(std::int64_t{value}) {}                  // NOLINT
  Value(int value) : held_(std::int64_t{value}) {}                   // NOLINT
  Value(std::int64_t value) : held_(value) {}                        // NOLINT
  Value(core::Time value) : held_(core::to_micros(value)) {}         // NOLINT
  Value(std::string_view text) : held_(text) {}                      // NOLINT
  Value(const std::string& text) : held_(std::string_view{text}) {}  // NOLINT
  Value(const char* text) : held_(std::string_view{text}) {}         // NOLINT
  Value(Blob blob) : held_(blob) {}                                  // NOLINT
  template <class Tag>
  Value(const core::Id<Tag>& id) : held_(Blob{core::as_text(id.bytes)}) {}  // NOLINT
  template <class T>
  Value(const std::optional<T>& maybe) {  // NOLINT
    if (maybe) held_ = Value(*maybe).held_;
  }

  [[nodiscard]] const Held& held() const { return held_; }

 private:
  Held held_;
};

// One row of an answer. Views live until the callback returns. Columns count from 0.
class Row {
 public:
  Row() = default;
  Row(const Row&) = delete;
  Row& operator=(const Row&) = delete;
  virtual ~Row() = default;
  [[nodiscard]] virtual bool is_null(int column) const = 0;
  [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
  [[nodiscard]] virtual std::string_view text(int column) const = 0;
  [[nodiscard]] virtual std::string_view blob(int column) const = 0;

  [[nodiscard]] core::Time time(int column) const { return core::from_micros(integer(column)); }
  [[nodiscard]] std::optional<core::Time> maybe_time(int column) const {
    if (is_null(column)) return std::nullopt;
    return time(column);
  }
  [[nodiscard]] std::optional<std::string> maybe_blob(int column) const {
    if (is_null(column)) return std::nullopt;
    return std::string{blob(column)};
  }
  // An id that isn't 16 bytes long is a corrupt database: throws Failure.
  template <class IdType>
  [[nodiscard]] IdType id(int column) const;
  template <class IdType>
  [[nodiscard]] std::optional<IdType> maybe_id(int column) const {
    if (is_null(column)) return std::nullopt;
    return id<IdType>(column);
  }
};

// Thrown inside a job; becomes the Error of write() or read(). Codes: conflict (a constraint said
// no), unavailable (busy, full disk, lost connection), corrupt, internal.
class Failure : public std::runtime_error {
 public:
  Failure(core::ErrorCode code, const std::string& what) : std::runtime_error(what), code_(code) {}
  [[nodiscard]] core::ErrorCode code() const { return code_; }

 private:
  core::ErrorCode code_;
};

template <class IdType>
IdType Row::id(int column) const {
  const auto found = IdType::from(core::as_bytes(blob(column)));
  if (!found) throw Failure(core::ErrorCode::corrupt, "an id of the wrong length");
  return *found;
}

class Tx {
 public:
  using OnRow = std::function<void(const Row&)>;

  Tx() = default;
  Tx(const Tx&) = delete;
  Tx& operator=(const Tx&) = delete;
  virtual ~Tx() = default;

  // Runs one statement; answers how many rows it changed.
  std::int64_t run(std::string_view sql, std::initializer_list<Value> args = {}) {
    return execute(sql, {args.begin(), args.size()}, nullptr);
  }
  // Calls on_row for every row of the answer, in order.
  void each(std::string_view sql, std::initializer_list<Value> args, const OnRow& on_row) {
    execute(sql, {args.begin(), args.size()}, &on_row);
  }
  // The first row, read by `read`; empty when there is none.
  template <class Read>
  auto first(std::string_view sql, std::initializer_list<Value> args, Read read)
      -> std::optional<decltype(read(std::declval<const Row&>()))> {
    std::optional<decltype(read(std::declval<const Row&>()))> found;
    each(sql, args, [&](const Row& row) {
      if (!found) found.emplace(read(row));
    });
    return found;
  }
  template <class Read>
  auto all(std::string_view sql, std::initializer_list<Value> args, Read read)
      -> std::vector<decltype(read(std::declval<const Row&>()))> {
    std::vector<decltype(read(std::declval<const Row&>()))> found;
    each(sql, args, [&](const Row& row) { found.push_back(read(row)); });
    return found;
  }

  // What this job deletes must leave the disk soon after its commit, old pages in the log included.
  virtual void scrub() {}

 private:
  virtual std::int64_t execute(std::string_view sql, std::span<const Value> args,
                               const OnRow* on_row) = 0;
};

}  // namespace kast::store
