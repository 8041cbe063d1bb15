// Makes the audit entry that goes into each transaction: who did what to which case, when; and
// chains entries afterwards. No content, no addresses. (store/vault/audit.hpp tells what its marks
// hold against.)
#pragma once

#include <array>
#include <memory>
#include <string_view>

#include <boost/asio/awaitable.hpp>

#include "core/clock.hpp"
#include "core/id.hpp"
#include "core/result.hpp"
#include "store/audit.hpp"
#include "store/store.hpp"
#include "store/vault/audit.hpp"
#include "store/vault/team_pin.hpp"

namespace kast::server {

// The clear columns of an entry as they are marked. Their order is kept for ever.
class AuditFieldsOf {
 public:
  explicit AuditFieldsOf(const store::AuditRow& row);
  [[nodiscard]] vault::AuditFields fields() const { return fields_; }

 private:
  vault::Bytes at_;
  std::array<std::string_view, 5> fields_;
};

// Another chain's head as an entry of ours tells it: the action "head CHAIN SEQ STEP LINK MAC".
std::string recorded_head(const store::AuditChainRow& chain);
struct RecordedHead {
  core::RowId chain;
  vault::AuditHead head;
};
std::optional<RecordedHead> read_recorded_head(std::string_view action);

class AuditTrail {
 public:
  // Begins this process's chain: its first key is sealed to the team and to the recovery key, and
  // stored before anything is marked with it. What a process that died left unchained is chained,
  // and the heads of other chains are recorded in this one. The server alone may call it: whoever
  // else writes would be taken for dead.
  static core::Result<std::unique_ptr<AuditTrail>> begin(store::Store& db,
                                                         const vault::TeamPin& pin,
                                                         const core::Clock& clock,
                                                         core::Random& random);
  // The same beside a server that runs: for a command. Leaves other chains alone; the next server
  // records this one's head.
  static core::Result<std::unique_ptr<AuditTrail>> begin_beside(store::Store& db,
                                                                const vault::TeamPin& pin,
                                                                const core::Clock& clock,
                                                                core::Random& random);

  store::AuditRow entry(std::string_view action, const std::optional<core::InquiryId>& inquiry,
                        const std::optional<core::UserId>& actor = {});

  // Gives the oldest unchained entries of this chain their place, writes the head, turns the
  // ratchet. Answers how many; at most kRound, since what people write waits behind it.
  static constexpr int kRound = 64;
  boost::asio::awaitable<core::Result<std::size_t>> chain_entries(store::Store& db);
  // All of them, without a loop to wait on.
  core::Result<void> chain_now(store::Store& db);

 private:
  struct Round;
  [[nodiscard]] Round find_round(store::Tx& tx) const;
  void link(Round& round);
  AuditTrail(vault::AuditChain chain, const core::Clock& clock, core::Random& random)
      : chain_(std::move(chain)), clock_(clock), random_(random) {
    own_.bytes = chain_.id().bytes;
  }

  vault::AuditChain chain_;
  core::RowId own_;
  const core::Clock& clock_;
  core::Random& random_;
};

}  // namespace kast::server
