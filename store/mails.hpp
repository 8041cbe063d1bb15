// What mail in needs to know of earlier mail: hashes, ids and times, never words or addresses.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/id.hpp"
#include "store/tx.hpp"

namespace kast::store {

// True the first time a mail is taken in, by keyed hash of what it says.
bool take_in_mail(Tx& tx, std::string_view content, core::Time now);
bool was_taken_in(Tx& tx, std::string_view content);

// A mail of ours that was handed over.
struct SentMail {
  std::string thread, bounce;  // lookup hashes of its tokens
  core::RowId outbox;
  std::optional<core::InquiryId> inquiry;  // none: the case is erased
  std::string kind;                        // of the outbox row
  core::Time at;
};
// Handed over again: remembered anew.
void remember_sent(Tx& tx, const SentMail& mail);
std::optional<SentMail> find_sent_by_thread(Tx& tx, std::string_view thread);
std::optional<SentMail> find_sent_by_bounce(Tx& tx, std::string_view bounce);
// It came back after it had been taken: its row says so, as long as there is one.
void outbox_bounced(Tx& tx, const core::RowId& id, core::Time now, std::string_view reason);
// At erasure: answers to it find no case; a report about it is still known for what it is.
void forget_sent_of(Tx& tx, const core::InquiryId& inquiry);

// Counts one more automatic reply to an address, by keyed hash; false, and nothing is counted, when
// `most` went there since `since`.
bool count_automatic_reply(Tx& tx, const core::RowId& id, std::string_view address, core::Time now,
                           core::Time since, int most);

struct MailExpiry {
  core::Time mails_before, sent_before, replies_before;
};
void expire_mails(Tx& tx, const MailExpiry& expiry);

}  // namespace kast::store
