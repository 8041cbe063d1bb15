// Makes the audit entry that goes into each transaction: who did what to which case, when. No
// content, no addresses.
#pragma once

#include <string_view>

#include "core/clock.hpp"
#include "core/id.hpp"
#include "store/duties.hpp"
#include "store/vault/server_keys.hpp"

namespace kast::server {

class AuditTrail {
 public:
  AuditTrail(const vault::ServerKeys& keys, const core::Clock& clock, core::Random& random);

  store::AuditRow entry(std::string_view action, const std::optional<core::InquiryId>& inquiry,
                        const std::optional<core::UserId>& actor = {});

 private:
  const vault::ServerKeys& keys_;
  const core::Clock& clock_;
  core::Random& random_;
  core::RowId chain_;
};

}  // namespace kast::server
