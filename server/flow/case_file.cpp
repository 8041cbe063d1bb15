#include "server/flow/case_file.hpp"

#include <boost/json/parse.hpp>

#include "server/flow/assign.hpp"
#include "store/audit.hpp"
#include "store/contexts.hpp"
#include "store/vault/box.hpp"
#include "store/vault/labels.hpp"

namespace kast::server {
namespace {

namespace json = boost::json;
using core::ErrorCode;

// Of people who act on one case at once a batch lets one through; the others look again.
constexpr int kTries = 64;

core::Error unknown_case() { return core::fail(ErrorCode::not_found, ""); }

// All rows of a case, read at one moment.
struct Rows {
  store::InquiryRow inquiry;
  std::vector<store::MessageRow> messages;
  std::vector<store::TriageRow> triage;
  std::vector<store::AssignmentRow> assignments;
  std::vector<store::HistoryRow> history;
  std::vector<std::string> links;
  bool undelivered = false;
};

// Marks it opened and read by `reader` and answers all that is under it.
std::optional<Rows> read_and_mark(store::Tx& tx, const core::InquiryId& which,
                                  const store::AuditRow& audit, core::Time now) {
  auto inquiry = store::find_by_id(tx, which);
  if (!inquiry || inquiry->state == core::State::erased) return std::nullopt;
  if (inquiry->unread || !inquiry->opened_at) {
    if (inquiry->state == core::State::fresh) inquiry->state = core::State::open;
    inquiry->unread = false;
    if (!inquiry->opened_at) inquiry->opened_at = now;
    if (store::update_inquiry(tx, *inquiry)) ++inquiry->version;
  }
  store::end_alerts(tx, inquiry->id, now);
  store::insert_audit(tx, audit);
  const auto id = inquiry->id;
  return Rows{std::move(*inquiry),           store::messages_of(tx, id),
              store::triage_of(tx, id),      store::assignments_of(tx, id),
              store::history_of(tx, id),     store::linked_cases(tx, id),
              store::has_undelivered(tx, id)};
}

core::Result<vault::Seed> seed_of(const Viewer& viewer, const store::InquiryRow& row) {
  if (!row.team_wrap || !viewer.team) return unknown_case();
  return vault::unwrap_by_team(*viewer.team, store::team_wrap_column(row.id, row.key_epoch),
                               *row.team_wrap);
}

core::Result<std::string> open_sealed(const vault::Key& content, const Viewer& viewer,
                                      store::Sealing sealing, const store::Context& context,
                                      std::string_view body) {
  if (sealing == store::Sealing::content) return vault::open_text(content, context, body);
  return vault::open_minute_text(viewer.team->pair, vault::labels::kTeamMinute, context, body);
}

// The objects of a list in a triage record, each with the message that it is about.
void add_list(const json::object& record, std::string_view name, const core::MessageId& message,
              json::array& all) {
  const auto* list = record.if_contains({name.data(), name.size()});
  if (list == nullptr || !list->is_array()) return;
  for (const auto& entry : list->get_array()) {
    if (!entry.is_object()) continue;
    auto object = entry.get_object();
    object["message"] = core::to_hex(message.bytes);
    all.push_back(std::move(object));
  }
}

void add_triage(const store::TriageRow& record, std::string_view text, CaseFile& file) {
  boost::system::error_code error;
  const auto value = json::parse({text.data(), text.size()}, error);
  if (error || !value.is_object()) return;
  add_list(value.get_object(), "signals", record.message, file.signals);
  add_list(value.get_object(), "steps", record.message, file.steps);
}

core::Result<CaseFile> open_rows(const Desk& desk, const Viewer& viewer, Rows rows) {
  auto seed = seed_of(viewer, rows.inquiry);
  if (!seed) return seed.error();
  const auto content = vault::content_key(*seed);
  const auto& row = rows.inquiry;
  CaseFile file;
  auto messages = open_messages(*seed, row, rows.messages);
  if (!messages) return messages.error();
  file.messages = std::move(*messages);
  for (const auto& record : rows.triage) {
    const auto text =
        open_sealed(content, viewer, record.sealing,
                    store::triage_column(row.id, record.id, row.key_epoch), record.body);
    if (!text) return text.error();
    add_triage(record, *text, file);
  }
  if (!rows.assignments.empty()) {
    const auto& last = rows.assignments.back();
    const auto text =
        open_sealed(content, viewer, store::Sealing::team,
                    store::reasons_column(row.id, last.id, row.key_epoch), last.reasons);
    if (!text) return text.error();
    file.reasons = reasons_in_words(*text, "nb");
  }
  for (const auto& entry : rows.history) {
    if (entry.body.empty()) {  // a fact that the server alone told
      file.history.push_back({entry.at, {}, entry.kind, {}});
      continue;
    }
    const auto text = vault::open_text(
        content, store::history_column(row.id, entry.id, row.key_epoch), entry.body);
    if (!text) return text.error();
    auto& list = entry.kind == "note" ? file.notes : file.history;
    list.push_back({entry.at, std::string{desk.staff.username(entry.user)}, entry.kind, *text});
  }
  if (row.contact) {
    const auto text =
        vault::open_text(content, store::contact_column(row.id, row.key_epoch), *row.contact);
    if (!text) return text.error();
    auto contact = read_contact(*text);
    if (!contact) return contact.error();
    file.contact = std::move(*contact);
  }
  file.links = std::move(rows.links);
  file.undelivered = rows.undelivered;
  file.row = std::move(rows.inquiry);
  return file;
}

}  // namespace

core::Result<std::vector<ThreadMessage>> open_messages(
    const vault::Seed& seed, const store::InquiryRow& row,
    const std::vector<store::MessageRow>& messages) {
  const auto content = vault::content_key(seed);
  std::vector<ThreadMessage> thread;
  for (const auto& message : messages) {
    const auto context = store::message_column(row.id, message.id, row.key_epoch);
    const auto opened = message.sealing == store::Sealing::append
                            ? vault::append_open(vault::append_pair(seed), context, message.body)
                            : vault::open_text(content, context, message.body);
    if (!opened) return opened.error();
    auto body = read_message(*opened);
    if (!body) return body.error();
    thread.push_back(
        {message.id, message.author, message.at, std::move(body->text), std::move(body->subject)});
  }
  return thread;
}

boost::asio::awaitable<core::Result<CaseFile>> open_case(Desk& desk, const Viewer& viewer,
                                                         std::string case_no) {
  auto find = [case_no](store::Tx& tx) { return store::find_by_case(tx, case_no); };
  const auto found = co_await desk.db.read(find);
  if (!found) co_return found.error();
  if (!*found) co_return unknown_case();
  auto work = [id = (*found)->id, now = desk.time.now(),
               audit = desk.audit.entry("inquiry.read", (*found)->id, viewer.user.id)](
                  store::Tx& tx) { return read_and_mark(tx, id, audit, now); };
  auto rows = co_await desk.db.write(work);
  if (!rows) co_return rows.error();
  if (!*rows) co_return unknown_case();
  co_return open_rows(desk, viewer, std::move(**rows));
}

boost::asio::awaitable<core::Result<store::InquiryRow>> act_on(Desk& desk, const Viewer& viewer,
                                                               std::string case_no,
                                                               std::optional<std::int64_t> if_match,
                                                               Act act) {
  for (int attempt = 1;; ++attempt) {
    auto find = [case_no](store::Tx& tx) { return store::find_by_case(tx, case_no); };
    auto found = co_await desk.db.read(find);
    if (!found) co_return found.error();
    if (!*found) co_return unknown_case();
    store::InquiryRow row = **found;
    if (if_match && *if_match != row.version) {
      co_return core::fail(ErrorCode::stale, "it is at version " + std::to_string(row.version));
    }
    auto seed = seed_of(viewer, row);
    if (!seed) co_return seed.error();
    const auto content = vault::content_key(*seed);
    const auto now = desk.time.now();
    const auto before = row;
    auto writes = act.change(Prepared{before, content, now}, row);
    if (!writes) co_return writes.error();
    store::HistoryRow entry{core::RowId::random(desk.random), now, viewer.user.id, act.kind, {}};
    entry.body = vault::seal_text(content, store::history_column(row.id, entry.id, row.key_epoch),
                                  act.words, desk.random);
    auto commit = [row, entry, more = std::move(*writes),
                   audit = desk.audit.entry("inquiry." + act.kind, row.id, viewer.user.id)](
                      store::Tx& tx) -> core::Result<void> {
      if (!store::update_inquiry(tx, row)) {
        return core::fail(ErrorCode::conflict, "somebody changed it meanwhile");
      }
      store::insert_history(tx, row.id, entry);
      store::insert_audit(tx, audit);
      if (more) more(tx);
      return {};
    };
    auto done = co_await desk.db.write(commit);
    if (done) {
      ++row.version;
      desk.events.publish(row.case_no, row.level);
      co_return row;
    }
    const bool again = done.error().code == ErrorCode::conflict && !if_match && attempt < kTries;
    if (!again) co_return done.error();
  }
}

}  // namespace kast::server
