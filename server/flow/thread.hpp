// What a person does in the thread they came back to (entrance.hpp): read, write, erase.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "core/result.hpp"
#include "server/flow/case_file.hpp"
#include "server/flow/entrance.hpp"

namespace kast::server {

struct Thread {
  std::string case_no;
  core::State state = core::State::fresh;  // as told outside: new, open, booked, closed
  std::optional<core::Time> answer_by;     // of the oldest message no human has answered
  std::optional<core::Time> opened_at;
  std::vector<ThreadMessage> messages;
};

// Errors: corrupt.
core::Result<Thread> read_thread(const Entered& entered);
// Triaged like any message; never lowers the level; reopens a closed case. Answers what was stored.
// Errors: not_found (erased meanwhile), unavailable.
boost::asio::awaitable<core::Result<store::MessageRow>> write_to_thread(Desk& desk,
                                                                        const Entered& entered,
                                                                        std::string message);
// The code fails from this moment. True: a life may be in danger and no human has dealt with it, so
// the words stay with the team until one has, at most 72 hours. Errors: not_found, unavailable.
boost::asio::awaitable<core::Result<bool>> erase_thread(Desk& desk, const Entered& entered);

}  // namespace kast::server
