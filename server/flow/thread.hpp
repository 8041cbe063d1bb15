// The inquirer coming back with the receipt code: read, write, erase. Wrong, malformed, expired and
// erased codes are one and the same miss of the same index.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "core/result.hpp"
#include "server/flow/case_file.hpp"

namespace kast::server {

struct Thread {
  std::string case_no;
  core::State state = core::State::fresh;  // as told outside: new, open, booked, closed
  std::optional<core::Time> answer_by;     // of the oldest message no human has answered
  std::optional<core::Time> opened_at;
  std::vector<ThreadMessage> messages;
};

// Errors: not_found, unavailable.
boost::asio::awaitable<core::Result<Thread>> read_thread(Desk& desk, std::string receipt);
// Triaged like any message; never lowers the level; reopens a closed case. Answers its id.
boost::asio::awaitable<core::Result<core::MessageId>> write_to_thread(Desk& desk,
                                                                      std::string receipt,
                                                                      std::string message);
// The code fails from this moment. True: a life may be in danger and no human has dealt with it, so
// the words stay with the team until one has, at most 72 hours.
boost::asio::awaitable<core::Result<bool>> erase_thread(Desk& desk, std::string receipt);

}  // namespace kast::server
