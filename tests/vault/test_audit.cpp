#include <vector>

#include "store/vault/audit_verify.hpp"
#include "support.hpp"

using namespace kast;
using namespace kast::vault;
using namespace kast::vault::test;

namespace {

struct Entry {
  std::vector<std::string> columns;
  AuditMark mark;
  std::uint64_t seq = 0;
  Bytes link;
};

struct Log {
  core::SystemRandom random;
  KeyPair team = KeyPair::random(random);
  KeyPair recovery = KeyPair::random(random);
  NewAuditChain made = *begin_audit_chain(team.public_key, recovery.public_key, 1, random);
  std::vector<Entry> entries;
  std::vector<AuditHead> heads;

  void write(const std::string& action) {
    Entry entry;
    entry.columns = {"id" + std::to_string(entries.size()), action};
    entry.mark =
        made.chain.mark(std::vector<std::string_view>(entry.columns.begin(), entry.columns.end()));
    entries.push_back(std::move(entry));
  }
  // The job: chains from `from` on, records a head, turns the ratchet.
  void chain(std::size_t from) {
    for (std::size_t i = from; i < entries.size(); ++i) {
      const auto previous = i == 0 ? audit_origin(made.chain.id()) : entries[i - 1].link;
      entries[i].seq = i + 1;
      entries[i].link = audit_link(previous, entries[i].mark.mac, i + 1);
    }
    heads.push_back(made.chain.head(entries.size(), entries.back().link));
    made.chain.advance();
  }
  [[nodiscard]] Key first_key() const {
    auto opened = open_first_key_by_team(team, made.chain.id(), 1, made.for_team);
    return std::move(*opened);
  }
  // Every fault as a word, empty when all is well.
  [[nodiscard]] std::string verify(bool with_key) const {
    AuditVerifier verifier(made.chain.id(), with_key ? std::optional{first_key()} : std::nullopt);
    std::string faults;
    const auto note = [&](AuditFault fault) {
      if (fault != AuditFault::none) faults += std::string(to_word(fault)) + " ";
    };
    std::size_t head = 0;
    for (const auto& entry : entries) {
      const std::vector<std::string_view> fields(entry.columns.begin(), entry.columns.end());
      note(verifier.add({entry.seq, entry.mark, entry.link, fields}));
      for (; head < heads.size() && heads[head].seq == entry.seq; ++head)
        note(verifier.check(heads[head]));
    }
    for (; head < heads.size(); ++head) note(verifier.check(heads[head]));
    return faults;
  }
};

void fill(Log& log) {
  for (int round = 0; round < 3; ++round) {
    const auto from = log.entries.size();
    for (int i = 0; i < 4; ++i) log.write("opened");
    log.chain(from);
  }
}

}  // namespace

TEST_CASE("an untouched log verifies, with the first key and without") {
  Log log;
  fill(log);
  CHECK(log.made.chain.step() == 3);
  CHECK(log.verify(true).empty());
  CHECK(log.verify(false).empty());
}

TEST_CASE("the first key opens for the team and by the recovery key, for its chain only") {
  Log log;
  const auto& id = log.made.chain.id();
  CHECK(*open_first_key_by_recovery(log.recovery, id, 1, log.made.for_recovery) == log.first_key());
  CHECK_FALSE(open_first_key_by_team(log.team, AuditChainId{}, 1, log.made.for_team).has_value());
  CHECK_FALSE(open_first_key_by_team(log.team, id, 2, log.made.for_team).has_value());
  CHECK_FALSE(open_first_key_by_team(log.recovery, id, 1, log.made.for_team).has_value());
}

TEST_CASE("a changed field shows with the first key") {
  Log log;
  fill(log);
  log.entries[5].columns[1] = "closed";
  CHECK(log.verify(true) == "mark ");
}

TEST_CASE("a field moved to its neighbour shows") {
  Log log;
  log.write("ab");
  log.chain(0);
  log.entries[0].columns = {"id0a", "b"};
  CHECK(log.verify(true) == "mark ");
}

TEST_CASE("a row taken out, swapped or cut off the end shows without any key") {
  Log log;
  fill(log);
  auto entries = log.entries;
  log.entries.erase(log.entries.begin() + 5);
  CHECK(log.verify(false).starts_with("gap "));
  log.entries = entries;
  std::swap(log.entries[5].mark, log.entries[6].mark);
  CHECK(log.verify(false).starts_with("link link "));
  log.entries = entries;
  log.entries.resize(8);
  CHECK(log.verify(false) == "cut ");
}

TEST_CASE("a chain that was made again after taking a row out does not fit the recorded heads") {
  Log log;
  fill(log);
  const auto heads = log.heads;
  log.entries.erase(log.entries.begin() + 5);
  log.chain(5);
  log.heads = heads;
  CHECK(log.verify(false).find("head ") != std::string::npos);
}

TEST_CASE("an intruder with a later step's key can't write into an earlier step") {
  Log log;
  fill(log);
  AuditChain stolen(log.made.chain.id(), Key::random(log.random));
  const std::vector<std::string_view> fields{"id2", "closed"};
  log.entries[2].columns = {"id2", "closed"};
  log.entries[2].mark = {0, stolen.mark(fields).mac};
  log.heads.clear();
  log.chain(2);
  log.heads.clear();
  CHECK(log.verify(false).empty());  // links alone can be made again
  CHECK(log.verify(true) == "mark ");
}

TEST_CASE("a row written twice and a step from nowhere show") {
  Log log;
  log.write("a");
  log.write("b");
  log.entries[1] = log.entries[0];
  log.chain(0);
  CHECK(log.verify(false) == "replay ");
  Log other;
  other.write("a");
  other.entries[0].mark.step = std::uint64_t{1} << 60U;
  other.chain(0);
  other.heads.clear();
  CHECK(other.verify(true) == "step ");
}

TEST_CASE("an entry that was committed late is chained late and still verifies") {
  Log log;
  log.write("early");
  log.write("a");
  const auto late = log.entries.front();
  log.entries.erase(log.entries.begin());
  log.chain(0);
  log.write("b");
  log.entries.push_back(late);
  log.chain(1);
  CHECK(log.verify(true).empty());
  CHECK(log.entries.back().mark.step < log.entries[1].mark.step);
}

TEST_CASE("a step that marked nothing is not turned, and the ratchet keeps no old key") {
  Log log;
  log.made.chain.advance();
  CHECK(log.made.chain.step() == 0);
  log.write("a");
  const auto first = log.first_key();
  log.made.chain.advance();
  CHECK(log.made.chain.step() == 1);
  const std::vector<std::string_view> fields{"x"};
  CHECK(log.made.chain.mark(fields).mac != audit_entry_mac(first, log.made.chain.id(), 1, fields));
}
