#include "store/vault/audit_verify.hpp"

namespace kast::vault {

std::string_view to_word(AuditFault fault) {
  switch (fault) {
    case AuditFault::none:
      return "none";
    case AuditFault::gap:
      return "gap";
    case AuditFault::link:
      return "link";
    case AuditFault::replay:
      return "replay";
    case AuditFault::step:
      return "step";
    case AuditFault::mark:
      return "mark";
    case AuditFault::head:
      return "head";
    case AuditFault::cut:
      return "cut";
  }
  return {};
}

AuditVerifier::AuditVerifier(const AuditChainId& chain, std::optional<Key> first_key)
    : chain_(chain), link_(audit_origin(chain)) {
  if (first_key) keys_.push_back(std::move(*first_key));
}

const Key* AuditVerifier::key_of(std::uint64_t step) {
  if (step > latest_ && step - latest_ > kMostAhead) return nullptr;
  while (latest_ < step) {
    keys_.push_back(audit_next_key(keys_.back(), ++latest_));
    if (keys_.size() > kLateSteps) keys_.pop_front();
  }
  const auto back = latest_ - step;
  return back < keys_.size() ? &keys_[keys_.size() - 1 - back] : nullptr;
}

AuditFault AuditVerifier::judge(const AuditRow& row) {
  if (row.seq != seq_ + 1) return AuditFault::gap;
  if (!same(audit_link(link_, row.mark.mac, row.seq), row.link)) return AuditFault::link;
  if (seen_.contains(row.mark.mac)) return AuditFault::replay;
  if (keys_.empty()) return AuditFault::none;
  const auto* key = key_of(row.mark.step);
  if (key == nullptr) return AuditFault::step;
  const auto expected = audit_entry_mac(*key, chain_, row.mark.step, row.fields);
  return same(expected, row.mark.mac) ? AuditFault::none : AuditFault::mark;
}

AuditFault AuditVerifier::add(const AuditRow& row) {
  const auto fault = judge(row);
  seq_ = row.seq;
  link_ = row.link;
  seen_.insert(row.mark.mac);
  return fault;
}

AuditFault AuditVerifier::check(const AuditHead& head) {
  if (head.seq > seq_) return AuditFault::cut;
  if (head.seq != seq_ || !same(head.link, link_)) return AuditFault::head;
  if (keys_.empty() || head.mac.empty()) return AuditFault::none;
  const auto* key = key_of(head.step);
  if (key == nullptr) return AuditFault::step;
  return same(audit_head_mac(*key, chain_, head), head.mac) ? AuditFault::none : AuditFault::head;
}

}  // namespace kast::vault
