// Every label under which something is derived, in one table: two purposes never share a key.
// A label's meaning and the parts it is used with never change; a new form gets a new label.
#pragma once

#include <string_view>

namespace kast::vault {

struct Label {
  std::string_view name;
};

namespace labels {

// inquiry: from its seed
inline constexpr Label kContentKey{"inquiry/content"};          // seals text, signals, contact
inline constexpr Label kAppendSecret{"inquiry/append-secret"};  // private half of its pair
inline constexpr Label kAppendBox{"inquiry/append"};            // box to that pair

// boxes under a minute's secret (minute_sealer.hpp)
inline constexpr Label kTeamMinute{"team/minute"};  // seeds, what the server adds
inline constexpr Label kTransitBox{"transit/box"};  // outbox rows, mail spool

// team, roster, recovery
inline constexpr Label kTeamForUser{"team/wrap-user"};
inline constexpr Label kTeamForRecovery{"team/wrap-recovery"};
inline constexpr Label kRosterKey{"roster/key"};  // from the team private half
inline constexpr Label kRosterEntry{"roster/entry"};
inline constexpr Label kRecoveryChecksum{"recovery/checksum"};  // unkeyed; catches typing errors

// receipt codes: from the 20 characters
inline constexpr Label kReceiptLookup{"receipt/lookup"};
inline constexpr Label kReceiptWrap{"receipt/wrap"};
inline constexpr Label kReceiptMiss{"receipt/miss"};  // malformed input, found nowhere

// tokens: from their 16 or 32 bytes; the part is the purpose's word
inline constexpr Label kTokenLookup{"token/lookup"};
inline constexpr Label kTokenWrap{"token/wrap"};
inline constexpr Label kTokenMiss{"token/miss"};

// people who log in
inline constexpr Label kUserLock{"user/lock"};  // from Argon2id's output
inline constexpr Label kUserTotp{"user/totp"};  // box to the user's pair

// from the server key
inline constexpr Label kServerMatching{"server/matching"};  // matching facts
inline constexpr Label kServerStaff{"server/staff"};        // staff's addresses, feed URLs
inline constexpr Label kServerTransit{"server/transit"};    // transit private halves
inline constexpr Label kServerWebhook{"server/webhook"};    // webhook URLs and their secrets
inline constexpr Label kServerBlindIndex{"server/blind-index"};
inline constexpr Label kServerFormNonce{"server/form-nonce"};
inline constexpr Label kServerToken{"server/token"};  // tokens that can be made again
inline constexpr Label kServerMac{"server/mac"};
inline constexpr Label kBlindIndex{"blind-index/address"};
inline constexpr Label kFormNonce{"form-nonce"};
inline constexpr Label kDerivedToken{"derived-token"};

// uses of ServerKeys::mac
inline constexpr Label kMailContent{"mail/content"};  // a mail seen before
inline constexpr Label kMailSender{"mail/sender"};    // automatic replies an address

// unkeyed hashes of public text
inline constexpr Label kMigration{"store/migration"};  // checksum of a migration

// idempotency: from the key the client chose
inline constexpr Label kIdempotencyLookup{"idempotency/lookup"};
inline constexpr Label kIdempotencyAnswer{"idempotency/answer"};
inline constexpr Label kIdempotencyBody{"idempotency/body"};

// audit chain
inline constexpr Label kAuditTeamBox{"audit/first-key-team"};
inline constexpr Label kAuditRecoveryBox{"audit/first-key-recovery"};
inline constexpr Label kAuditRatchet{"audit/ratchet"};
inline constexpr Label kAuditEntry{"audit/entry"};
inline constexpr Label kAuditOrigin{"audit/origin"};  // unkeyed
inline constexpr Label kAuditLink{"audit/link"};      // unkeyed
inline constexpr Label kAuditHead{"audit/head"};

}  // namespace labels
}  // namespace kast::vault
