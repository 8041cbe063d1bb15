// Checks one audit chain, row by row, in one pass (audit.hpp says how it is made).
//
//   AuditVerifier verifier(chain, first_key or nothing);
//   for each chained row in order of seq:   fault = verifier.add(row)
//     for each recorded head of that seq:   fault = verifier.check(head)
//   for heads beyond the last row:          fault = verifier.check(head)   // AuditFault::cut
//
// After a fault the verifier goes on from the row as it stands, so that one bad row is one fault.
// Not thread-safe.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <set>
#include <string_view>

#include "store/vault/audit.hpp"

namespace kast::vault {

enum class AuditFault : std::uint8_t {
  none,
  gap,     // seq is not the next one
  link,    // the row does not follow from the one before it: changed, moved or taken out
  replay,  // the mark of an earlier row
  step,    // a step that lies too far back or ahead to be true
  mark,    // the clear fields aren't those that were marked (needs the first key)
  head,    // a recorded head names another link, or its mark is wrong
  cut      // a recorded head names a row that is no longer there
};
std::string_view to_word(AuditFault fault);

struct AuditRow {
  std::uint64_t seq = 0;
  AuditMark mark;
  Bytes link;
  AuditFields fields;  // needed only with the first key
};

class AuditVerifier {
 public:
  // Entries may be chained up to this many steps late.
  static constexpr std::uint64_t kLateSteps = 256;
  static constexpr std::uint64_t kMostAhead = 1'000'000;

  AuditVerifier(const AuditChainId& chain, std::optional<Key> first_key);

  // The gravest first: gap, link, replay, step, mark.
  AuditFault add(const AuditRow& row);
  // A head recorded after the row added last.
  AuditFault check(const AuditHead& head);
  [[nodiscard]] std::uint64_t rows() const { return seq_; }

 private:
  AuditFault judge(const AuditRow& row);
  const Key* key_of(std::uint64_t step);  // null: out of reach

  AuditChainId chain_;
  std::deque<Key> keys_;      // the latest kLateSteps; empty without the first key
  std::uint64_t latest_ = 0;  // step of keys_.back()
  std::uint64_t seq_ = 0;
  Bytes link_;
  std::set<Bytes> seen_;
};

}  // namespace kast::vault
