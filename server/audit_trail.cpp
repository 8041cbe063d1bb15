#include "server/audit_trail.hpp"

#include "store/vault/labels.hpp"

namespace kast::server {

AuditTrail::AuditTrail(const vault::ServerKeys& keys, const core::Clock& clock,
                       core::Random& random)
    : keys_(keys), clock_(clock), random_(random), chain_(core::RowId::random(random)) {}

store::AuditRow AuditTrail::entry(std::string_view action,
                                  const std::optional<core::InquiryId>& inquiry,
                                  const std::optional<core::UserId>& actor) {
  store::AuditRow row;
  row.id = core::RowId::random(random_);
  row.at = clock_.now();
  row.actor = actor ? core::to_hex(actor->bytes) : "system";
  row.action = action;
  row.inquiry = inquiry;
  row.chain = chain_;
  row.mac = keys_.mac(
      vault::labels::kAuditEntry,
      {core::as_text(row.id.bytes), vault::u64(static_cast<std::uint64_t>(core::to_micros(row.at))),
       row.actor, row.action, inquiry ? core::as_text(inquiry->bytes) : std::string_view{}});
  return row;
}

}  // namespace kast::server
