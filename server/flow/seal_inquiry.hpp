// A new inquiry, however it came, made ready for its transaction: ids and keys drawn, everything
// readable sealed. The same for the form, a call and mail.
#pragma once

#include <optional>
#include <string>

#include "server/desk.hpp"
#include "server/flow/assess.hpp"
#include "server/flow/records.hpp"
#include "store/audit.hpp"
#include "store/duties.hpp"
#include "store/inquiries.hpp"

namespace kast::server {

// A request sent again must not make a second case: the client's key and the body it came with.
struct Repeatable {
  std::string key;       // 22–128 visible ASCII characters
  std::string body;      // as received
  bool is_page = false;  // the key is a page's nonce: a page used before means quarantine
};

struct Submission {
  core::Channel channel = core::Channel::form;
  std::string message;  // UTF-8, at most 64 KiB; blank only where a mail held nothing readable
  std::string subject;
  std::string language;  // stated by the person, or empty
  Contact contact;       // checked
  core::Preferences preferences;
  core::SelfHarmAnswer answer = core::SelfHarmAnswer::absent;
  bool quarantined = false;
  bool wants_receipt = true;  // by mail, where there is an address
  std::string answers;        // Message-ID of the mail that the receipt answers, or empty
  std::optional<Repeatable> repeatable;
  std::optional<core::UserId> entered_by;  // staff, for a call
};

struct Accepted {
  std::string case_no;
  std::string receipt;  // of the form alone
  core::Time answer_by;
  bool replayed = false;  // the answer of an earlier, identical request
};

// Everything the transaction writes, made and sealed before it: the job may run twice.
struct SealedInquiry {
  store::InquiryRow inquiry;
  store::MessageRow message;
  store::TriageRow triage;
  std::optional<store::AssignmentRow> assignment;
  store::AuditRow audit;
  std::optional<store::OutboxRow> receipt_mail;
  std::optional<store::AlertRow> alert;
};

// Under which a person's address is found again, however its case and domain are spelt.
std::string address_index(const Desk& desk, const std::string& address);
std::string lower_ascii(std::string_view text);

// Fills `accepted` but for `replayed`.
SealedInquiry seal_inquiry(Desk& desk, const Submission& submission, const Assessed& assessed,
                           core::Time now, Accepted& accepted);
// A mark on a new inquiry; its receipt mail is held [1 h], alike for all levels (SPEC §7).
void quarantine(SealedInquiry& sealed, core::Time now);

void insert_sealed(store::Tx& tx, const SealedInquiry& sealed);

// After COMMIT: whoever waits for news of a new case is told.
struct NewCase {
  std::string case_no;
  core::Channel channel;
  core::Level level;
  bool quarantined;
  bool has_mail;
  std::optional<core::UserId> assignee;
};
NewCase new_case(const SealedInquiry& sealed);
void tell(Desk& desk, const NewCase& made);

}  // namespace kast::server
