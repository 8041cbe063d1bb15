// Inquiries and what hangs on them: rows in, rows out. Sealing is the caller's (server/keyring).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/id.hpp"
#include "core/inquiry.hpp"
#include "store/tx.hpp"

namespace kast::store {

// Level as stored: 0 immediate … 3 routine, so that ascending is reading order.
std::int64_t reading_rank(core::Level level);
core::Level level_of_rank(std::int64_t rank);

struct InquiryRow {
  core::InquiryId id;
  std::string case_no;
  core::Channel channel = core::Channel::form;
  core::State state = core::State::fresh;
  core::Level level = core::Level::prompt;
  bool quarantined = false;
  core::Time received_at;
  core::Time deadline;         // until when a human's words are due, by level
  core::Time last_contact_at;  // of the person; retention counts from it
  std::optional<core::Time> opened_at, closed_at, erase_at;
  std::optional<core::UserId> assignee, claimed_by;
  bool unread = true;
  std::int64_t version = 1;
  std::string language;        // "nb", "en", … or "und"
  std::int64_t key_epoch = 1;  // the team's, of everything sealed under it
  std::optional<std::string> receipt_lookup, code_wrap, team_wrap, append_public, address_index,
      matching, contact;
};

enum class Sealing { content, append, team };
std::string_view to_word(Sealing sealing);
Sealing sealing_of(std::string_view word);  // Failure(corrupt) for anything else

enum class Author { inquirer, staff, system };
std::string_view to_word(Author author);

struct MessageRow {
  core::MessageId id;
  core::Time at;
  Author author = Author::inquirer;
  std::optional<core::UserId> user;
  Sealing sealing = Sealing::content;
  std::string body;
  std::optional<core::Time> answer_by;    // an inquirer's: the routine deadline
  std::optional<core::Time> answered_at;  // a human's words came
};

struct TriageRow {
  core::RowId id;
  core::MessageId message;
  core::Time at;
  Sealing sealing = Sealing::content;
  std::string body;
};

struct AssignmentRow {
  core::RowId id;
  core::Time at;
  std::optional<core::UserId> assignee, by_user;
  std::string reasons;  // sealed to the team
};

struct HistoryRow {
  core::RowId id;
  core::Time at;
  std::optional<core::UserId> user;
  std::string kind;  // note, claim, assign, level, close, reopen, link; without a user:
                     // undelivered, erase, silence
  std::string body;  // sealed; empty where the server alone tells a fact and there are no words
};

void insert_inquiry(Tx& tx, const InquiryRow& row);
void insert_message(Tx& tx, const core::InquiryId& inquiry, const MessageRow& row);
void insert_triage(Tx& tx, const core::InquiryId& inquiry, const TriageRow& row);
void insert_assignment(Tx& tx, const core::InquiryId& inquiry, const AssignmentRow& row);
void insert_history(Tx& tx, const core::InquiryId& inquiry, const HistoryRow& row);

// Writes state, level, deadline, marks, times, assignee, claim, unread and the sealed columns, and
// counts the version up. False: somebody else changed it since `row.version` was read.
bool update_inquiry(Tx& tx, const InquiryRow& row);

std::optional<InquiryRow> find_by_case(Tx& tx, std::string_view case_no);
std::optional<InquiryRow> find_by_id(Tx& tx, const core::InquiryId& id);
std::optional<InquiryRow> find_by_receipt(Tx& tx, std::string_view lookup);

std::vector<MessageRow> messages_of(Tx& tx, const core::InquiryId& inquiry);  // oldest first
std::vector<TriageRow> triage_of(Tx& tx, const core::InquiryId& inquiry);
std::vector<AssignmentRow> assignments_of(Tx& tx, const core::InquiryId& inquiry);
std::vector<HistoryRow> history_of(Tx& tx, const core::InquiryId& inquiry);

// A human's words answer every message of the inquirer that waits.
void mark_answered(Tx& tx, const core::InquiryId& inquiry, core::Time at);
// Whoever waited for the person's answer must look again, now: a mail to them did not arrive, or
// they were silent. `reopen`: also where the case was closed, since it was a human's words that did
// not arrive. `why` tells staff. Answers what changed, if anything did.
struct Changed {
  std::string case_no;
  core::Level level = core::Level::prompt;
};
std::optional<Changed> return_to_queue(Tx& tx, const core::InquiryId& inquiry, core::Time now,
                                       bool reopen, const HistoryRow& why);
// Cases whose person was to answer and has not, by the deadline that the last reply set.
std::vector<core::InquiryId> silent_inquiries(Tx& tx, core::Time now, int most);
void add_link(Tx& tx, const core::InquiryId& a, const core::InquiryId& b, core::Time at,
              const core::UserId& by);
std::vector<std::string> linked_cases(Tx& tx, const core::InquiryId& inquiry);

// Where a page of the queue ended.
struct QueueCursor {
  std::int64_t rank = 0;
  bool quarantined = false;
  core::Time deadline;
  core::Time received_at;
  core::InquiryId id;
};
struct QueuePage {
  std::vector<InquiryRow> items;
  std::optional<QueueCursor> next;
};
// Reading order: level, quarantined last within it, deadline, who has waited longest. `state`
// absent: all but closed, spam and erased. `limit` 1…200. Reads limit+1 index entries, however long
// the queue is.
QueuePage queue_page(Tx& tx, std::optional<core::State> state,
                     const std::optional<QueueCursor>& after, int limit);

// Takes away what a code opens: lookup hash, wrap, capabilities, remembered answers, offers; what
// was agreed is cancelled.
void forget_code(Tx& tx, const core::InquiryId& inquiry, core::Time now);
// Destroys the wraps and every row under the inquiry; what remains says only that it was.
void erase_content(Tx& tx, const core::InquiryId& inquiry, core::Time now);

// Erased by their person while a life might be in danger, and held long enough.
std::vector<core::InquiryId> due_erasures(Tx& tx, core::Time now);

// Closed before `closed_before` and without contact since, or spam since before `spam_before`; at
// most `most`. What nobody has read never expires.
std::vector<core::InquiryId> expired_inquiries(Tx& tx, core::Time closed_before,
                                               core::Time spam_before, int most);
// At close: every clear time of the inquiry becomes its day; the order of its rows stays.
void coarsen_times(Tx& tx, const core::InquiryId& inquiry);

// Open inquiries assigned to each user, for fair load.
std::vector<std::pair<core::UserId, int>> open_load(Tx& tx);

}  // namespace kast::store
