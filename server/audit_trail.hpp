// Makes the audit entry that goes into each transaction: who did what to which case, when. No
// content, no addresses. (store/vault/audit.hpp tells what its marks hold against.)
#pragma once

#include <memory>
#include <string_view>

#include "core/clock.hpp"
#include "core/id.hpp"
#include "core/result.hpp"
#include "store/duties.hpp"
#include "store/store.hpp"
#include "store/vault/audit.hpp"
#include "store/vault/team_pin.hpp"

namespace kast::server {

class AuditTrail {
 public:
  // Begins this process's chain: its first key is sealed to the team and to the recovery key, and
  // stored before anything is marked with it.
  static core::Result<std::unique_ptr<AuditTrail>> begin(store::Store& db,
                                                         const vault::TeamPin& pin,
                                                         const core::Clock& clock,
                                                         core::Random& random);

  store::AuditRow entry(std::string_view action, const std::optional<core::InquiryId>& inquiry,
                        const std::optional<core::UserId>& actor = {});

 private:
  AuditTrail(vault::AuditChain chain, const core::Clock& clock, core::Random& random)
      : chain_(std::move(chain)), clock_(clock), random_(random) {}

  vault::AuditChain chain_;
  const core::Clock& clock_;
  core::Random& random_;
};

}  // namespace kast::server
