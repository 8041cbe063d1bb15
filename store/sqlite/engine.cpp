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

// A savepoint for each job costs a sixth of the writer's time, so a batch first runs without. A job
// that fails after it changed something spoils it: it is undone and run again, each job apart.
enum class Apart { no, yes };

struct Ran {
  std::optional<Error> failed;  // the engine's error
  bool keep = false;            // false: what the job did must be undone
};

Ran run_job(Connection& db, Job& job) {
  try {
    return {std::nullopt, job.run(db)};
  } catch (const Failure& failure) {
    // A full disk or a torn file concerns all of the batch; SQLite may have undone it already.
    if (failure.code() == ErrorCode::unavailable || failure.code() == ErrorCode::corrupt) throw;
    return {core::fail(failure.code(), failure.what())};
  } catch (const std::exception&) {
    return {core::fail(ErrorCode::internal, "a job threw")};  // what() might hold content
  }
}

Ran run_apart(Connection& db, Job& job) {
  db.run("SAVEPOINT job");
  auto ran = run_job(db, job);
  if (!ran.keep) db.run("ROLLBACK TO job");
  db.run("RELEASE job");
  return ran;
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
      db.empty_log_if_wanted();  // after the answers: nobody waits for it
    }
  }

  void read_loop(Connection& db) {
    for (auto jobs = reads_.pop(1); !jobs.empty(); jobs = reads_.pop(1)) {
      commit_batch(db, jobs);
    }
  }

  using Jobs = std::vector<std::shared_ptr<Job>>;

  static void commit_batch(Connection& db, Jobs& jobs) {
    std::vector<std::optional<Error>> failed(jobs.size());
    std::optional<Error> all;
    try {
      if (!commit(db, jobs, failed, Apart::no)) commit(db, jobs, failed, Apart::yes);
    } catch (const Failure& failure) {
      all = core::fail(failure.code(), failure.what());
      db.roll_back();
    }
    for (std::size_t i = 0; i < jobs.size(); ++i) {
      const auto job = std::move(jobs[i]);  // gone with its values before the next wait
      job->finish(all ? all : failed[i]);
    }
  }

  // False: spoilt, and all of it undone.
  static bool commit(Connection& db, const Jobs& jobs, std::vector<std::optional<Error>>& failed,
                     Apart apart) {
    db.run(db.begin());
    for (std::size_t i = 0; i < jobs.size(); ++i) {
      const auto before = db.changes();
      auto ran = apart == Apart::yes ? run_apart(db, *jobs[i]) : run_job(db, *jobs[i]);
      if (apart == Apart::no && !ran.keep && db.changes() != before) {
        db.roll_back();
        return false;
      }
      failed[i] = std::move(ran.failed);
    }
    db.run("COMMIT");
    return true;
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
