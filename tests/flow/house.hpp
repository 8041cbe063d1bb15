// A whole desk without sockets: real keys, a real SQLite file, a clock turned by hand, post kept in
// memory. `restart()` is what a new process does after the old one is gone.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <doctest/doctest.h>

#include "server/desk.hpp"
#include "server/flow/accept_inquiry.hpp"
#include "server/flow/acts.hpp"
#include "server/flow/thread.hpp"
#include "server/install.hpp"
#include "server/jobs/deliver_outbox.hpp"
#include "server/jobs/page_alerts.hpp"
#include "store/inquiries.hpp"
#include "tests/flow/post.hpp"
#include "tests/support/seeded_random.hpp"
#include "tests/support/temp_dir.hpp"

namespace kast::tests {

using namespace std::chrono_literals;
using core::Level;
using core::State;

// A wall-clock time in Oslo.
core::Time oslo(int year, unsigned month, unsigned day, int hour = 0, int minute = 0);
// Wednesday 25 November 2026, an ordinary working day; office hours are 08–16.
inline core::Time wednesday(int hour, int minute = 0) { return oslo(2026, 11, 25, hour, minute); }

class House {
 public:
  using Adjust = std::function<void(config::Settings&)>;
  explicit House(core::Time start, Adjust adjust = {}, std::uint64_t seed = 1);
  House(const House&) = delete;
  House& operator=(const House&) = delete;
  ~House();

  HandClock clock;
  SeededRandom random;
  Post post;

  [[nodiscard]] server::Desk& desk();
  [[nodiscard]] store::Store& db();
  [[nodiscard]] boost::asio::io_context& io();
  // The old process is gone, whatever it was at; a new one opens the same folder.
  void restart();

  // Runs `task` to its end.
  template <class T>
  T run(boost::asio::awaitable<T> task) {
    std::optional<T> answer;
    finish(into(std::move(task), answer));
    return std::move(*answer);
  }
  void run(boost::asio::awaitable<void> task) { finish(std::move(task)); }
  // Starts it beside others; `answer` is there once it has ended.
  template <class T>
  void start(boost::asio::awaitable<T> task, std::optional<T>& answer) {
    boost::asio::co_spawn(io(), into(std::move(task), answer),
                          [](const std::exception_ptr& thrown) {
                            if (thrown) std::rethrow_exception(thrown);
                          });
  }
  // Runs it, and it must succeed.
  template <class T>
  T must(boost::asio::awaitable<core::Result<T>> task) {
    auto result = run(std::move(task));
    REQUIRE(result.has_value());
    return std::move(result).value();
  }
  void run_until(const std::function<bool()>& condition);

  // The duties' rounds at this moment, until nothing is left to do: page, send.
  void work();
  // Starts what is due, without waiting for it.
  std::size_t start_deliveries();
  void keep_house();
  // Time passes, the duties at work every minute; then at the end of it.
  void pass(core::Duration time);

  // Somebody writes through the form; `answer` to the question sets the level.
  server::Submission letter(Level level, const std::string& email = "") const;
  server::Accepted write(Level level, const std::string& email = "");
  server::Viewer viewer(const std::string& username = "therapist1");
  [[nodiscard]] server::Credentials credentials(const std::string& username = "therapist1") const;

  [[nodiscard]] store::InquiryRow row(const std::string& case_no);
  // The person comes back with the code: reads, writes, erases. Errors as flow/thread.hpp says.
  core::Result<server::Thread> read(const std::string& receipt);
  core::Result<store::MessageRow> write_more(const std::string& receipt, const std::string& words);
  core::Result<bool> erase(const std::string& receipt);
  // Counts rows: "SELECT count(*) FROM …".
  [[nodiscard]] std::int64_t count(const std::string& sql);
  // A tap on the link of an alert that was sent to that address.
  int tap(const Sent& alert);

 private:
  struct Process;

  template <class T>
  static boost::asio::awaitable<void> into(boost::asio::awaitable<T> task,
                                           std::optional<T>& answer) {
    answer.emplace(co_await std::move(task));
  }
  void finish(boost::asio::awaitable<void> task);

  TempDir dir_;
  config::Settings settings_;
  std::unique_ptr<Process> process_;
};

// An hour somebody volunteered for: all of them.
void on_call_always(config::Settings& settings);

}  // namespace kast::tests
