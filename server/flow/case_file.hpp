// One inquiry opened by somebody who was granted content, and what staff do with it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>
#include <boost/json/array.hpp>

#include "core/result.hpp"
#include "server/desk.hpp"
#include "server/flow/records.hpp"
#include "server/flow/session.hpp"
#include "store/inquiries.hpp"
#include "store/vault/inquiry_keys.hpp"

namespace kast::server {

struct ThreadMessage {
  core::MessageId id;
  store::Author from = store::Author::inquirer;
  core::Time at;
  std::string text;
  std::string subject;  // of a mail
};

struct Entry {
  core::Time at;
  std::string by;  // username; empty: the system
  std::string kind;
  std::string text;
};

struct CaseFile {
  store::InquiryRow row;
  std::vector<ThreadMessage> messages;
  boost::json::array signals;        // of every message, newest triage last
  boost::json::array steps;          // how they came to a level: {to, rule, reason}
  std::vector<std::string> reasons;  // of the latest assignment, in words
  std::vector<Entry> notes, history;
  std::vector<std::string> links;
  Contact contact;
  bool undelivered = false;  // a mail to the person was given up
};

// Reading is an act: it is audited, marks the inquiry opened and read, and ends its alerts. Errors:
// not_found, corrupt (its seal doesn't fit).
boost::asio::awaitable<core::Result<CaseFile>> open_case(Desk& desk, const Viewer& viewer,
                                                         std::string case_no);

// Opens the thread with a seed, however it was had.
core::Result<std::vector<ThreadMessage>> open_messages(
    const vault::Seed& seed, const store::InquiryRow& row,
    const std::vector<store::MessageRow>& messages);

// What an act may use while it is prepared: before the transaction.
struct Prepared {
  const store::InquiryRow& row;
  const vault::Key& content;
  core::Time now;
};
// What it writes, besides the inquiry's row, its history entry and the audit entry.
using Writes = std::function<void(store::Tx&)>;

struct Act {
  std::string kind;   // history and audit: "note", "claim", …
  std::string words;  // sealed into the history
  // Changes the row, or says why it can't; may answer further writes. Runs once.
  std::function<core::Result<Writes>(const Prepared&, store::InquiryRow& row)> change;
};

// Errors: not_found, stale (If-Match), conflict (somebody changed it meanwhile, tried again first),
// and the act's own. Answers the row as it stands afterwards.
boost::asio::awaitable<core::Result<store::InquiryRow>> act_on(Desk& desk, const Viewer& viewer,
                                                               std::string case_no,
                                                               std::optional<std::int64_t> if_match,
                                                               Act act);

}  // namespace kast::server
