#include "server/audit_trail.hpp"

#include <charconv>
#include <sstream>

#include "store/users.hpp"

namespace kast::server {
namespace {

constexpr int kOrphans = 10'000;  // entries a transaction, of a process that died

// Links follow from the entries alone; only heads need the chain's key.
void link_after(store::AuditChainRow& chain, std::vector<store::AuditRow>& rows) {
  for (auto& row : rows) {
    row.seq = ++chain.seq;
    row.link = vault::audit_link(chain.head, row.mac, static_cast<std::uint64_t>(row.seq));
    chain.head = row.link;
  }
}

// Places what a process that is gone left unchained, and answers where its chain ends now. Beyond
// the last head there is no mark of that process: the end is recorded by ours.
store::AuditChainRow adopt(store::Tx& tx, const store::AuditChainRow& chain) {
  auto end = chain;
  const auto placed = store::chained_audit(tx, chain.id, chain.seq, kOrphans);
  auto orphans = store::unchained_audit(tx, chain.id, kOrphans);
  if (placed.empty() && orphans.empty()) return end;
  end.head_mac.clear();
  if (!placed.empty()) {
    end.seq = placed.back().seq;
    end.head = placed.back().link;
  }
  link_after(end, orphans);
  for (const auto& row : orphans) store::chain_audit(tx, row);
  return end;
}

// The chains of other processes that went on since somebody recorded how far they are.
std::vector<store::AuditChainRow> ends_to_record(store::Tx& tx, const core::RowId& own) {
  std::vector<store::AuditChainRow> ends;
  for (const auto& chain : store::audit_chains(tx)) {
    if (chain.id == own) continue;
    auto end = adopt(tx, chain);
    if (end.seq > chain.recorded_seq) ends.push_back(std::move(end));
  }
  return ends;
}

template <class IdType>
std::optional<IdType> id_of_hex(std::string_view text) {
  const auto bytes = core::from_hex(text);
  return bytes ? IdType::from(core::as_bytes(*bytes)) : std::nullopt;
}

}  // namespace

AuditFieldsOf::AuditFieldsOf(const store::AuditRow& row)
    : at_(vault::u64(static_cast<std::uint64_t>(core::to_micros(row.at)))),
      fields_{core::as_text(row.id.bytes), at_, row.actor, row.action,
              row.inquiry ? core::as_text(row.inquiry->bytes) : std::string_view{}} {}

std::string recorded_head(const store::AuditChainRow& chain) {
  return "head " + core::to_hex(chain.id.bytes) + ' ' + std::to_string(chain.seq) + ' ' +
         std::to_string(chain.step) + ' ' + core::to_hex(core::as_bytes(chain.head)) + ' ' +
         (chain.head_mac.empty() ? "-" : core::to_hex(core::as_bytes(chain.head_mac)));
}

std::optional<RecordedHead> read_recorded_head(std::string_view action) {
  std::istringstream words{std::string{action}};
  std::string word, chain, link, mac;
  RecordedHead recorded;
  if (!(words >> word >> chain >> recorded.head.seq >> recorded.head.step >> link >> mac) ||
      word != "head") {
    return std::nullopt;
  }
  const auto id = id_of_hex<core::RowId>(chain);
  const auto link_bytes = core::from_hex(link);
  const auto mac_bytes = mac == "-" ? std::optional<std::string>{""} : core::from_hex(mac);
  if (!id || !link_bytes || !mac_bytes) return std::nullopt;
  recorded.chain = *id;
  recorded.head.link = *link_bytes;
  recorded.head.mac = *mac_bytes;
  return recorded;
}

core::Result<std::unique_ptr<AuditTrail>> AuditTrail::begin_beside(store::Store& db,
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
  std::unique_ptr<AuditTrail> trail{new AuditTrail(std::move(begun->chain), clock, random)};
  store::AuditChainRow row{trail->own_, clock.now(), begun->for_team, begun->for_recovery};
  row.head = vault::audit_origin(trail->chain_.id());

  const auto stored = db.write_now([&row](store::Tx& tx) { store::insert_audit_chain(tx, row); });
  if (!stored) return stored.error();
  return trail;
}

core::Result<std::unique_ptr<AuditTrail>> AuditTrail::begin(store::Store& db,
                                                            const vault::TeamPin& pin,
                                                            const core::Clock& clock,
                                                            core::Random& random) {
  auto begun = begin_beside(db, pin, clock, random);
  if (!begun) return begun.error();
  auto& trail = *begun;
  const auto others = db.write_now([&](store::Tx& tx) { return ends_to_record(tx, trail->own_); });
  if (!others) return others.error();
  std::vector<store::AuditRow> heads;
  for (const auto& other : *others) heads.push_back(trail->entry(recorded_head(other), {}));
  const auto recorded = db.write_now([&](store::Tx& tx) {
    for (const auto& head : heads) store::insert_audit(tx, head);
    for (const auto& other : *others) store::mark_recorded(tx, other);
  });
  if (!recorded) return recorded.error();
  return std::move(trail);
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
  row.chain = own_;
  auto mark = chain_.mark(AuditFieldsOf{row}.fields());
  row.step = static_cast<std::int64_t>(mark.step);
  row.mac = std::move(mark.mac);
  return row;
}

struct AuditTrail::Round {
  std::optional<store::AuditChainRow> chain;
  std::vector<store::AuditRow> rows;
};

AuditTrail::Round AuditTrail::find_round(store::Tx& tx) const {
  return {store::find_audit_chain(tx, own_), store::unchained_audit(tx, own_, kRound)};
}

void AuditTrail::link(Round& round) {
  auto& chain = *round.chain;
  link_after(chain, round.rows);
  auto head = chain_.head(static_cast<std::uint64_t>(chain.seq), chain.head);
  chain.step = static_cast<std::int64_t>(head.step);
  chain.head_mac = std::move(head.mac);
}

namespace {

core::Error chain_gone() { return core::fail(core::ErrorCode::corrupt, "the audit chain is gone"); }

void place(store::Tx& tx, const store::AuditChainRow& chain,
           const std::vector<store::AuditRow>& rows) {
  for (const auto& row : rows) store::chain_audit(tx, row);
  store::put_audit_head(tx, chain);
}

}  // namespace

boost::asio::awaitable<core::Result<std::size_t>> AuditTrail::chain_entries(store::Store& db) {
  auto find = [this](store::Tx& tx) { return find_round(tx); };
  auto found = co_await db.read(find);
  if (!found) co_return found.error();
  if (!found->chain) co_return chain_gone();
  const auto count = found->rows.size();
  if (count == 0) co_return count;
  link(*found);
  auto write = [round = std::move(*found)](store::Tx& tx) { place(tx, *round.chain, round.rows); };
  const auto placed = co_await db.write(write);
  if (!placed) co_return placed.error();
  chain_.advance();
  co_return count;
}

core::Result<void> AuditTrail::chain_now(store::Store& db) {
  for (;;) {
    auto found = db.read_now([this](store::Tx& tx) { return find_round(tx); });
    if (!found) return found.error();
    if (!found->chain) return chain_gone();
    if (found->rows.empty()) return {};
    link(*found);
    const auto placed = db.write_now([&](store::Tx& tx) { place(tx, *found->chain, found->rows); });
    if (!placed) return placed.error();
    chain_.advance();
  }
}

}  // namespace kast::server
