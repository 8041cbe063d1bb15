#include "server/audit_trail.hpp"

#include "store/users.hpp"

namespace kast::server {

core::Result<std::unique_ptr<AuditTrail>> AuditTrail::begin(store::Store& db,
                                                            const vault::TeamPin& pin,
                                                            const core::Clock& clock,
                                                            core::Random& random) {
  const auto recovery =
      db.read_now([](store::Tx& tx) { return store::setting(tx, "recovery_public"); });
  if (!recovery) return recovery.error();
  const auto key = vault::PublicKey::from(recovery->value_or(""));
  if (!key) return core::fail(core::ErrorCode::corrupt, "the database holds no recovery key");
  auto begun = vault::begin_audit_chain(pin.key(), *key, pin.epoch(), random);
  if (!begun) return begun.error();
  const auto& id = begun->chain.id();
  const auto stored = db.write_now([&](store::Tx& tx) {
    store::insert_audit_chain(tx, id.view(), clock.now(), begun->for_team, begun->for_recovery,
                              vault::audit_origin(id));
  });
  if (!stored) return stored.error();
  return std::unique_ptr<AuditTrail>(new AuditTrail(std::move(begun->chain), clock, random));
}

store::AuditRow AuditTrail::entry(std::string_view action,
                                  const std::optional<core::InquiryId>& inquiry,
                                  const std::optional<core::UserId>& actor) {
  store::AuditRow row;
  row.id = core::RowId::random(random_);
  row.at = clock_.now();
  row.actor = actor ? core::to_hex(actor->bytes) : "system";
  row.action = action;
  row.inquiry = inquiry;
  row.chain.bytes = chain_.id().bytes;
  const auto at = vault::u64(static_cast<std::uint64_t>(core::to_micros(row.at)));
  // This order is kept for ever (AuditFields).
  const std::string_view fields[] = {core::as_text(row.id.bytes), at, row.actor, row.action,
                                     inquiry ? core::as_text(inquiry->bytes) : std::string_view{}};
  auto mark = chain_.mark(fields);
  row.step = static_cast<std::int64_t>(mark.step);
  row.mac = std::move(mark.mac);
  return row;
}

}  // namespace kast::server
