#include <fstream>
#include <sys/stat.h>
#include <thread>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <doctest/doctest.h>
#include <sqlite3.h>

#include "store/sqlite/engine.hpp"
#include "tests/support/temp_dir.hpp"

using namespace kast;
using core::ErrorCode;
using store::Row;
using store::Tx;

namespace {

struct Base {
  tests::TempDir dir;
  core::SystemClock clock;
  std::filesystem::path file = dir.path() / "kast.db";

  core::Result<std::unique_ptr<store::Store>> open(std::size_t queue = 64) {
    store::sqlite::Options options;
    options.file = file;
    options.queue = queue;
    return store::sqlite::open(options, clock);
  }
};

void put(Tx& tx, std::string_view name, std::string_view value) {
  tx.run("INSERT INTO settings (name, value) VALUES (?1, ?2)", {name, store::Blob{value}});
}

std::optional<std::string> get(Tx& tx, std::string_view name) {
  return tx.first("SELECT value FROM settings WHERE name = ?1", {name},
                  [](const Row& row) { return std::string{row.blob(0)}; });
}

boost::asio::awaitable<int> write_then_read(store::Store& db) {
  auto put_a = [](Tx& tx) { put(tx, "a", "1"); };
  auto wrote = co_await db.write(put_a);
  if (!wrote) co_return 1;
  auto get_a = [](Tx& tx) { return get(tx, "a"); };
  auto read = co_await db.read(get_a);
  co_return read&&* read == "1" ? 0 : 2;
}

}  // namespace

TEST_CASE("what a write answered is there for the next reader and after reopening") {
  Base base;
  {
    auto db = base.open().value();
    boost::asio::io_context io;
    auto done = boost::asio::co_spawn(io, write_then_read(*db), boost::asio::use_future);
    io.run();
    CHECK(done.get() == 0);
  }
  auto again = base.open().value();
  CHECK(again->read_now([](Tx& tx) { return get(tx, "a"); }).value() == "1");
}

TEST_CASE("the database file is readable by its owner alone") {
  Base base;
  auto db = base.open().value();
  struct stat info {};
  REQUIRE(stat(base.file.c_str(), &info) == 0);
  CHECK((info.st_mode & 0777) == 0600);
}

TEST_CASE("a job that answers an error leaves no trace, its neighbours stay") {
  Base base;
  auto db = base.open().value();
  auto failed = db->write_now([](Tx& tx) -> core::Result<int> {
    put(tx, "half", "x");
    return core::fail(ErrorCode::conflict, "no");
  });
  CHECK(failed.error().code == ErrorCode::conflict);
  auto threw = db->write_now([](Tx& tx) {
    put(tx, "half", "x");
    throw std::runtime_error("secret words");
  });
  CHECK(threw.error().code == ErrorCode::internal);
  CHECK(threw.error().detail.find("secret") == std::string::npos);
  CHECK(db->write_now([](Tx& tx) { put(tx, "whole", "y"); }).has_value());
  CHECK(db->read_now([](Tx& tx) { return get(tx, "half"); }).value() == std::nullopt);
  CHECK(db->read_now([](Tx& tx) { return get(tx, "whole"); }).value() == "y");
}

boost::asio::awaitable<bool> put_or_fail(store::Store& db, int number) {
  auto job = [number](Tx& tx) -> core::Result<int> {
    put(tx, "n" + std::to_string(number), "x");
    if (number % 3 == 0) return core::fail(ErrorCode::conflict, "no");
    if (number % 3 == 1) put(tx, "n" + std::to_string(number), "again");
    return number;
  };
  const auto done = co_await db.write(job);
  co_return done.has_value();
}

TEST_CASE("jobs of one batch stand or fall each for itself") {
  Base base;
  auto db = base.open().value();
  boost::asio::io_context io;
  std::vector<std::future<bool>> done;
  for (int i = 0; i < 60; ++i) {
    done.push_back(boost::asio::co_spawn(io, put_or_fail(*db, i), boost::asio::use_future));
  }
  io.run();
  for (int i = 0; i < 60; ++i) {
    const bool stands = i % 3 == 2;  // others answered an error or broke a constraint
    CHECK(done[static_cast<std::size_t>(i)].get() == stands);
    const auto name = "n" + std::to_string(i);
    CHECK(db->read_now([&](Tx& tx) { return get(tx, name); }).value().has_value() == stands);
  }
}

TEST_CASE("a constraint that says no is a conflict, and names no value") {
  Base base;
  auto db = base.open().value();
  CHECK(db->write_now([](Tx& tx) { put(tx, "k", "v"); }).has_value());
  auto twice = db->write_now([](Tx& tx) { put(tx, "k", "canary"); });
  CHECK(twice.error().code == ErrorCode::conflict);
  CHECK(twice.error().detail.find("canary") == std::string::npos);
}

TEST_CASE("text with NUL is refused, not cut") {
  Base base;
  auto db = base.open().value();
  auto refused = db->write_now([](Tx& tx) {
    tx.run("INSERT INTO settings (name, value) VALUES (?1, ?2)",
           {std::string_view{"a\0b", 3}, store::Blob{"v"}});
  });
  CHECK_FALSE(refused.has_value());
}

TEST_CASE("readers can't write") {
  Base base;
  auto db = base.open().value();
  CHECK_FALSE(db->read_now([](Tx& tx) { put(tx, "k", "v"); }).has_value());
}

TEST_CASE("a full disk fails the write as unavailable, and later writes work again") {
  Base base;
  auto db = base.open().value();
  CHECK(db->write_now([](Tx& tx) {
            tx.each("PRAGMA max_page_count=1", {}, [](const Row&) {});
          }).has_value());
  const std::string big(1 << 20, 'x');
  auto full = db->write_now([&big](Tx& tx) { put(tx, "big", big); });
  CHECK(full.error().code == ErrorCode::unavailable);
  CHECK(db->write_now([](Tx& tx) {
            tx.each("PRAGMA max_page_count=100000", {}, [](const Row&) {});
          }).has_value());
  CHECK(db->write_now([&big](Tx& tx) { put(tx, "big", big); }).has_value());
}

TEST_CASE("a database locked by somebody else is unavailable, not lost") {
  Base base;
  auto db = base.open().value();
  sqlite3* other = nullptr;
  REQUIRE(sqlite3_open(base.file.c_str(), &other) == SQLITE_OK);
  REQUIRE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
  auto locked = db->write_now([](Tx& tx) { put(tx, "k", "v"); });
  CHECK(locked.error().code == ErrorCode::unavailable);
  sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
  sqlite3_close(other);
  CHECK(db->write_now([](Tx& tx) { put(tx, "k", "v"); }).has_value());
}

TEST_CASE("after stop nothing is taken, and what was queued is done") {
  Base base;
  auto db = base.open().value();
  db->stop();
  CHECK(db->write_now([](Tx& tx) { put(tx, "k", "v"); }).error().code == ErrorCode::unavailable);
}

TEST_CASE("a file that is no database, and a schema of a newer program, are refused in words") {
  Base base;
  std::ofstream(base.file) << std::string(8192, 'z');
  CHECK(base.open().error().code == ErrorCode::corrupt);
  std::filesystem::remove(base.file);
  base.open().value()->write_now([](Tx& tx) {
    tx.run(
        "INSERT INTO migrations (version, name, checksum, applied_at) "
        "VALUES (9999, 'later', 'x', 0)");
  });
  const auto newer = base.open();
  CHECK(newer.error().code == ErrorCode::corrupt);
  CHECK(newer.error().detail.find("newer program") != std::string::npos);
}

namespace {

bool stands_on_disk(const std::filesystem::path& file, const std::string& bytes) {
  for (const auto* end : {"", "-wal"}) {
    std::ifstream in{file.string() + end, std::ios::binary};
    const std::string all{std::istreambuf_iterator<char>(in), {}};
    if (all.find(bytes) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("what a scrubbing job deletes leaves the disk, the log of old pages too") {
  Base base;
  const auto db = base.open();
  REQUIRE(db.has_value());
  const std::string wrap(64, '\x5a');
  REQUIRE((*db)->write_now([&](Tx& tx) { put(tx, "wrap", wrap); }).has_value());
  REQUIRE(stands_on_disk(base.file, wrap));
  const auto deleted = (*db)->write_now([](Tx& tx) {
    tx.run("DELETE FROM settings WHERE name = 'wrap'");
    tx.scrub();
  });
  REQUIRE(deleted.has_value());
  bool gone = false;  // it happens after the answer: a moment's patience
  for (int i = 0; i < 500 && !gone; ++i) {
    gone = !stands_on_disk(base.file, wrap);
    if (!gone) std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  CHECK(gone);
}

TEST_CASE("a commit of many pages is whole for readers and after reopening") {
  Base base;
  const std::string page(5000, 'p');
  const auto sum = [](Tx& tx) {
    return tx.first("SELECT count(*), sum(length(value)) FROM settings WHERE name LIKE 'page %'",
                    {}, [](const Row& row) {
                      return std::pair{row.integer(0), row.integer(1)};
                    });
  };
  const std::optional<std::pair<std::int64_t, std::int64_t>> all{{400, 400 * 5000}};
  {
    auto db = base.open().value();
    const auto wrote = db->write_now([&](Tx& tx) {
      for (int i = 0; i < 400; ++i) put(tx, "page " + std::to_string(i), page);
    });
    REQUIRE(wrote.has_value());
    CHECK(db->read_now(sum).value() == all);
  }
  CHECK(base.open().value()->read_now(sum).value() == all);
}
