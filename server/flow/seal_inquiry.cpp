#include "server/flow/seal_inquiry.hpp"

#include <boost/json/serialize.hpp>

#include "mail/compose/address.hpp"
#include "server/flow/assign.hpp"
#include "server/flow/timing.hpp"
#include "server/flow/to_send.hpp"
#include "store/contexts.hpp"
#include "store/vault/inquiry_keys.hpp"
#include "store/vault/receipt.hpp"

namespace kast::server {
namespace {

namespace json = boost::json;

constexpr auto kHoldReceipt = std::chrono::hours(1);

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

  SealedInquiry seal(const Assessed& assessed, Accepted& accepted) {
    SealedInquiry sealed;
    accepted.answer_by = answer_by(desk_, now_);
    fill_clear(assessed);
    seal_keys(accepted);
    sealed.message = message(accepted.answer_by);
    sealed.triage = triage(assessed, sealed.message.id);
    sealed.assignment = assignment(assessed);
    sealed.audit = desk_.audit.entry("inquiry.received", row_.id, submission_.entered_by);
    sealed.receipt_mail = receipt_mail(accepted);
    sealed.alert = alert();
    accepted.case_no = row_.case_no;
    sealed.inquiry = std::move(row_);
    return sealed;
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
      row_.address_index = address_index(desk_, submission_.contact.email);
    }
  }

  store::MessageRow message(core::Time answer_by) {
    store::MessageRow message;
    message.id = core::MessageId::random(desk_.random);
    message.at = now_;
    message.body =
        vault::seal_text(content_, store::message_column(row_.id, message.id, row_.key_epoch),
                         write_message({submission_.message, submission_.subject}), desk_.random);
    message.answer_by = answer_by;
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
    if (submission_.contact.email.empty() || !submission_.wants_receipt) return std::nullopt;
    auto mail =
        receipt_to_send(desk_, submission_.contact.email, row_.language, now_, accepted.answer_by);
    mail.answers = submission_.answers;
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

}  // namespace

std::string lower_ascii(std::string_view text) {
  std::string lower{text};
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

std::string address_index(const Desk& desk, const std::string& address) {
  const auto wire = mail::wire_address(address);
  return desk.keys.server().blind_index(lower_ascii(wire ? *wire : address));
}

SealedInquiry seal_inquiry(Desk& desk, const Submission& submission, const Assessed& assessed,
                           core::Time now, Accepted& accepted) {
  return Sealer{desk, submission, now}.seal(assessed, accepted);
}

void quarantine(SealedInquiry& sealed, core::Time now) {
  sealed.inquiry.quarantined = true;
  if (sealed.receipt_mail) sealed.receipt_mail->next_at = now + kHoldReceipt;
}

void insert_sealed(store::Tx& tx, const SealedInquiry& sealed) {
  store::insert_inquiry(tx, sealed.inquiry);
  store::insert_message(tx, sealed.inquiry.id, sealed.message);
  store::insert_triage(tx, sealed.inquiry.id, sealed.triage);
  if (sealed.assignment) store::insert_assignment(tx, sealed.inquiry.id, *sealed.assignment);
  store::insert_audit(tx, sealed.audit);
  if (sealed.receipt_mail) store::insert_outbox(tx, *sealed.receipt_mail);
  if (sealed.alert) store::insert_alert(tx, *sealed.alert);
}

NewCase new_case(const SealedInquiry& sealed) {
  const auto& row = sealed.inquiry;
  return {row.case_no, row.channel, row.level, row.quarantined, sealed.receipt_mail.has_value(),
          row.assignee};
}

void tell(Desk& desk, const NewCase& made) {
  if (made.assignee) desk.staff.count_assignment(*made.assignee);
  if (made.has_mail) desk.outbox.ring();
  if (made.level >= core::Level::urgent) desk.alerts.ring();
  desk.events.publish(made.case_no, made.level);
  desk.metrics.count_inquiry(made.channel, made.level, made.quarantined);
}

}  // namespace kast::server
