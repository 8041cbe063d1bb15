#include "store/sqlite/engine.hpp"

#include <sys/stat.h>
#include <thread>

#include "store/migrate.hpp"
#include "store/sqlite/connection.hpp"
#include "store/sqlite/queue.hpp"

namespace kast::store::sqlite {
namespace {

using core::Error;
using core::ErrorCode;

// Runs one job inside a savepoint of its own. An error means that it left no trace.
std::optional<Error> run_apart(Connection& db, Job& job) {
  db.run("SAVEPOINT job");
  std::optional<Error> failed;
  bool keep = false;
  try {
    keep = job.run(db);
  } catch (const Failure& failure) {
    // A full disk or a torn file concerns all of the batch; SQLite may have undone it already.
    if (failure.code() == ErrorCode::unavailable || failure.code() == ErrorCode::corrupt) throw;
    failed = core::fail(failure.code(), failure.what());
  } catch (const std::exception&) {
    failed = core::fail(ErrorCode::internal, "a job threw");  // what() might hold content
  }
  if (!keep) db.run("ROLLBACK TO job");
  db.run("RELEASE job");
  return failed;
}

class Engine final : public Store {
 public:
  Engine(const Options& options, std::unique_ptr<Connection> writer)
      : writes_(options.queue), reads_(options.queue), batch_(options.batch) {
    // All are opened before the first thread runs: one that can't be is an error, no more.
    std::vector<std::shared_ptr<Connection>> readers;
    for (std::size_t i = 0; i < options.readers; ++i) {
      readers.push_back(std::make_shared<Connection>(options.file, Access::read_only));
    }
    for (auto& reader : readers) {
      threads_.emplace_back([this, db = std::move(reader)] { read_loop(*db); });
    }
    threads_.emplace_back(
        [this, db = std::shared_ptr<Connection>(std::move(writer))] { write_loop(*db); });
  }
  ~Engine() override { Engine::stop(); }

  void stop() override {
    writes_.close();
    reads_.close();
    for (auto& thread : threads_) {
      if (thread.joinable()) thread.join();
    }
  }

 private:
  std::optional<Error> take(const std::shared_ptr<Job>& job, bool writes) override {
    if ((writes ? writes_ : reads_).push(job)) return std::nullopt;
    return core::fail(ErrorCode::unavailable, "the database queue is full or closed");
  }

  void write_loop(Connection& db) {
    for (auto jobs = writes_.pop(batch_); !jobs.empty(); jobs = writes_.pop(batch_)) {
      commit_batch(db, jobs);
    }
  }

  void read_loop(Connection& db) {
    for (auto jobs = reads_.pop(1); !jobs.empty(); jobs = reads_.pop(1)) {
      commit_batch(db, jobs);
    }
  }

  static void commit_batch(Connection& db, std::vector<std::shared_ptr<Job>>& jobs) {
    std::vector<std::optional<Error>> failed(jobs.size());
    std::optional<Error> all;
    try {
      db.run(db.begin());
      for (std::size_t i = 0; i < jobs.size(); ++i) failed[i] = run_apart(db, *jobs[i]);
      db.run("COMMIT");
    } catch (const Failure& failure) {
      all = core::fail(failure.code(), failure.what());
      db.roll_back();
    }
    for (std::size_t i = 0; i < jobs.size(); ++i) {
      const auto job = std::move(jobs[i]);  // gone with its values before the next wait
      job->finish(all ? all : failed[i]);
    }
  }

  JobQueue writes_;
  JobQueue reads_;
  std::size_t batch_;
  std::vector<std::thread> threads_;
};

}  // namespace

core::Result<std::unique_ptr<Store>> open(const Options& options, const core::Clock& clock) {
  try {
    const auto old_mask = umask(0077);
    auto writer = std::make_unique<Connection>(options.file, Access::read_write);
    umask(old_mask);
    migrate(*writer, Dialect::sqlite, clock.now());
    return std::unique_ptr<Store>(std::make_unique<Engine>(options, std::move(writer)));
  } catch (const Failure& failure) {
    return core::fail(failure.code(), options.file.string() + ": " + failure.what());
  }
}

std::string quick_check(Tx& tx) {
  return tx
      .first("PRAGMA quick_check(1)", {}, [](const Row& row) { return std::string{row.text(0)}; })
      .value_or("no answer");
}

}  // namespace kast::store::sqlite
