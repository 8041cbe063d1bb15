#include "server/flow/accept_inquiry.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "server/flow/assess.hpp"
#include "server/flow/assign.hpp"
#include "server/flow/timing.hpp"
#include "server/flow/to_send.hpp"
#include "server/log.hpp"
#include "store/audit.hpp"
#include "store/contexts.hpp"
#include "store/inquiries.hpp"
#include "store/vault/idempotency.hpp"
#include "store/vault/inquiry_keys.hpp"
#include "store/vault/receipt.hpp"

namespace kast::server {
namespace {

namespace json = boost::json;

constexpr auto kRememberFor = std::chrono::minutes(10);
constexpr auto kHoldReceipt = std::chrono::hours(1);
constexpr int kTries = 3;  // a case number that exists is drawn again

// Everything the transaction writes, made and sealed before it: the job may run twice.
struct Intake {
  store::InquiryRow inquiry;
  store::MessageRow message;
  store::TriageRow triage;
  std::optional<store::AssignmentRow> assignment;
  store::AuditRow audit;
  std::optional<store::OutboxRow> receipt_mail;
  std::optional<store::AlertRow> alert;
  std::optional<store::RememberedAnswer> remembered;
  bool of_page = false;
};

std::string write_accepted(const Accepted& accepted) {
  return json::serialize(json::object{{"case", accepted.case_no},
                                      {"receipt", accepted.receipt},
                                      {"answer_by", core::to_micros(accepted.answer_by)}});
}

core::Result<Accepted> read_accepted(std::string_view text) {
  boost::system::error_code error;
  const auto value = json::parse({text.data(), text.size()}, error);
  if (error) return core::fail(core::ErrorCode::corrupt, "a remembered answer is damaged");
  Accepted accepted;
  accepted.case_no = value.at("case").as_string().c_str();
  accepted.receipt = value.at("receipt").as_string().c_str();
  accepted.answer_by = core::from_micros(value.at("answer_by").as_int64());
  accepted.replayed = true;
  return accepted;
}

// Seals one submission: draws ids and keys, and leaves nothing readable behind but clear columns.
class Sealer {
 public:
  Sealer(Desk& desk, const Submission& submission, core::Time now)
      : desk_(desk),
        submission_(submission),
        now_(now),
        seed_(vault::Seed::random(desk.random)),
        content_(vault::content_key(seed_)) {
    row_.id = core::InquiryId::random(desk.random);
    row_.case_no = core::random_case_number(desk.random);
    row_.key_epoch = desk.keys.epoch();
  }

  Intake seal(const Assessed& assessed, Accepted& accepted) {
    Intake intake;
    fill_clear(assessed);
    seal_keys(accepted);
    intake.message = message();
    intake.triage = triage(assessed, intake.message.id);
    intake.assignment = assignment(assessed);
    intake.audit = desk_.audit.entry("inquiry.received", row_.id, submission_.entered_by);
    intake.receipt_mail = receipt_mail(accepted);
    intake.alert = alert();
    accepted.case_no = row_.case_no;
    intake.inquiry = std::move(row_);
    return intake;
  }

 private:
  void fill_clear(const Assessed& assessed) {
    row_.channel = submission_.channel;
    row_.level = assessed.assessment.level;
    row_.quarantined = submission_.quarantined;
    row_.received_at = row_.last_contact_at = now_;
    row_.deadline = deadline_of(desk_, row_.level, now_);
    row_.language = assessed.language;
  }

  void seal_keys(Accepted& accepted) {
    row_.team_wrap = vault::wrap_for_team(desk_.keys.team(), seed_,
                                          store::team_wrap_column(row_.id, row_.key_epoch));
    if (submission_.channel == core::Channel::form) {
      const auto code = vault::ReceiptCode::generate(desk_.random);
      row_.receipt_lookup = code.lookup_hash();
      row_.code_wrap = vault::wrap_for_code(
          code, seed_, store::code_wrap_column(row_.id, row_.key_epoch), desk_.random);
      accepted.receipt = code.text();
    }
    if (!submission_.contact.empty()) {
      row_.contact = vault::seal_text(content_, store::contact_column(row_.id, row_.key_epoch),
                                      write_contact(submission_.contact), desk_.random);
    }
    if (!submission_.contact.email.empty()) {
      row_.append_public = std::string{vault::append_pair(seed_).public_key.view()};
      row_.address_index = desk_.keys.server().blind_index(submission_.contact.email);
    }
  }

  store::MessageRow message() {
    store::MessageRow message;
    message.id = core::MessageId::random(desk_.random);
    message.at = now_;
    message.body =
        vault::seal_text(content_, store::message_column(row_.id, message.id, row_.key_epoch),
                         write_message({submission_.message, submission_.subject}), desk_.random);
    message.answer_by = answer_by(desk_, now_);
    return message;
  }

  store::TriageRow triage(const Assessed& assessed, const core::MessageId& message) {
    store::TriageRow record;
    record.id = core::RowId::random(desk_.random);
    record.message = message;
    record.at = now_;
    record.body = vault::seal_text(
        content_, store::triage_column(row_.id, record.id, row_.key_epoch),
        json::serialize(assessment_json(assessed.assessment, assessed.language)), desk_.random);
    return record;
  }

  std::optional<store::AssignmentRow> assignment(const Assessed& assessed) {
    const Matching matching = join_wishes(submission_.preferences, assessed.assessment);
    row_.matching = desk_.keys.server().seal_matching(store::matching_column(row_.id),
                                                      write_matching(matching), desk_.random);
    auto assigned = assign_new(desk_, matching, row_.language, now_);
    row_.assignee = assigned.assignee;
    store::AssignmentRow record;
    record.id = core::RowId::random(desk_.random);
    record.at = now_;
    record.assignee = assigned.assignee;
    record.reasons = desk_.keys.team().seal_text(
        store::reasons_column(row_.id, record.id, row_.key_epoch), assigned.reasons_json);
    return record;
  }

  std::optional<store::OutboxRow> receipt_mail(const Accepted& accepted) {
    if (submission_.contact.email.empty()) return std::nullopt;
    auto mail =
        receipt_to_send(desk_, submission_.contact.email, row_.language, now_, accepted.answer_by);
    auto row = outbox_row(desk_, "receipt", "mail", mail, now_);
    row.inquiry = row_.id;
    // Alike for all levels: held until staff release it, or an hour.
    if (submission_.quarantined) row.next_at = now_ + kHoldReceipt;
    return row;
  }

  std::optional<store::AlertRow> alert() {
    if (row_.level < core::Level::urgent) return std::nullopt;
    return new_alert(desk_, row_.id, row_.level, now_);
  }

  Desk& desk_;
  const Submission& submission_;
  core::Time now_;
  vault::Seed seed_;
  vault::Key content_;
  store::InquiryRow row_;
};

// What the transaction answers: stored, or what an earlier request with the same key left.
using Outcome = std::optional<store::RememberedAnswer>;

// A page whose answer is forgotten already (or whose inquiry was erased): stored all the same, but
// in quarantine, its receipt mail held as for any other.
void quarantine(Intake& intake, core::Time now) {
  intake.inquiry.quarantined = true;
  if (intake.receipt_mail) intake.receipt_mail->next_at = now + kHoldReceipt;
}

void insert_rows(store::Tx& tx, const Intake& intake) {
  store::insert_inquiry(tx, intake.inquiry);
  store::insert_message(tx, intake.inquiry.id, intake.message);
  store::insert_triage(tx, intake.inquiry.id, intake.triage);
  if (intake.assignment) store::insert_assignment(tx, intake.inquiry.id, *intake.assignment);
  store::insert_audit(tx, intake.audit);
  if (intake.receipt_mail) store::insert_outbox(tx, *intake.receipt_mail);
  if (intake.alert) store::insert_alert(tx, *intake.alert);
}

Outcome store_intake(store::Tx& tx, const Intake& intake, core::Time now) {
  if (intake.remembered) {
    const auto forgotten = intake.remembered->at - kRememberFor;
    if (auto earlier = store::remember_answer(tx, *intake.remembered, forgotten)) {
      return earlier;
    }
    if (intake.of_page && store::is_used_nonce(tx, intake.remembered->key_hash)) {
      auto suspect = intake;
      quarantine(suspect, now);
      insert_rows(tx, suspect);
      return std::nullopt;
    }
  }
  insert_rows(tx, intake);
  return std::nullopt;
}

core::Result<Accepted> replay(const vault::IdempotencyKey& key, const std::string& body,
                              const store::RememberedAnswer& earlier) {
  if (!key.same_body(body, earlier.body_mac)) {
    return core::Error{core::ErrorCode::unprocessable,
                       "this key came with another body before",
                       {{"Idempotency-Key", "reused"}}};
  }
  const auto answer = key.open_answer(store::answer_column(earlier.inquiry), earlier.answer);
  if (!answer) return answer.error();
  return read_accepted(*answer);
}

}  // namespace

boost::asio::awaitable<core::Result<Accepted>> accept_inquiry(Desk& desk, Submission submission) {
  std::optional<vault::IdempotencyKey> key;
  if (submission.repeatable) {
    auto parsed = vault::IdempotencyKey::parse(submission.repeatable->key);
    if (!parsed) co_return parsed.error();
    key.emplace(std::move(*parsed));
  }
  triage::Input input;
  input.text = submission.message;
  input.subject = submission.subject;
  input.channel = submission.channel;
  input.answer = submission.answer;
  const auto assessed = assess(desk.lexicon, input, submission.language);

  for (int attempt = 1;; ++attempt) {
    const auto now = desk.time.now();
    Accepted accepted;
    accepted.answer_by = answer_by(desk, now);
    auto intake = Sealer{desk, submission, now}.seal(assessed, accepted);
    if (key) {
      intake.remembered = store::RememberedAnswer{
          key->lookup_hash(), intake.inquiry.id, key->body_mac(submission.repeatable->body),
          key->seal_answer(store::answer_column(intake.inquiry.id), write_accepted(accepted),
                           desk.random),
          desk.time.sure_now()};
      intake.of_page = submission.repeatable->is_page;
    }
    const auto level = intake.inquiry.level;
    const auto assignee = intake.inquiry.assignee;
    auto insert = [intake = std::move(intake), now](store::Tx& tx) {
      return store_intake(tx, intake, now);
    };
    auto outcome = co_await desk.db.write(insert);
    if (outcome) {
      if (*outcome) co_return replay(*key, submission.repeatable->body, **outcome);
      if (assignee) desk.staff.count_assignment(*assignee);
      if (!submission.contact.email.empty()) desk.outbox.ring();
      if (level >= core::Level::urgent) desk.alerts.ring();
      desk.events.publish(accepted.case_no, level);
      desk.metrics.count_inquiry(submission.channel, level, submission.quarantined);
      co_return accepted;
    }
    const bool taken = outcome.error().code == core::ErrorCode::conflict;
    if (!taken || attempt == kTries) {
      log_error("inquiry_not_stored", {{"reason", outcome.error().detail}});
      co_return taken ? core::fail(core::ErrorCode::internal, outcome.error().detail)
                      : outcome.error();
    }
  }
}

}  // namespace kast::server
