// Every derivation and layout, held against values that kat.py computed from their descriptions.
#include <fstream>
#include <iterator>
#include <map>

#include <boost/json/parse.hpp>

#include "store/vault/audit.hpp"
#include "store/vault/idempotency.hpp"
#include "store/vault/inquiry_keys.hpp"
#include "store/vault/padding.hpp"
#include "store/vault/page_nonce.hpp"
#include "store/vault/passphrase.hpp"
#include "store/vault/recovery.hpp"
#include "store/vault/roster.hpp"
#include "store/vault/transit.hpp"
#include "store/vault/user_keys.hpp"
#include "support.hpp"

using namespace kast;
using namespace kast::vault;
using namespace kast::vault::test;

namespace {

// The values of kat.json; each must be asked for once.
class Vectors {
 public:
  Vectors() {
    std::ifstream file(std::string(KAST_SOURCE_DIR) + "/tests/data/vault/kat.json");
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    const auto all = boost::json::parse(text);
    for (const auto& [name, value] : all.as_object())
      values_[std::string(name)] = value.as_string();
  }
  void is(const std::string& name, const std::string& got) {
    INFO(name);
    CHECK(values_[name] == got);
    values_.erase(name);
  }
  void bytes(const std::string& name, std::string_view got) { is(name, hex(got)); }
  [[nodiscard]] std::string left() const { return values_.empty() ? "" : values_.begin()->first; }

 private:
  std::map<std::string, std::string> values_;
};

Key fixed_key(unsigned char first = 0x20) {
  Key key;
  for (auto& b : key.bytes()) b = first++;
  return key;
}

const std::vector<std::string_view> kParts{"a", "", "bc"};
const Seed kSeed{fixed_key()};
const TeamKey kTeam{KeyPair::from_secret(fixed_key()), 7};
const KeyPair kUser = KeyPair::from_secret(fixed_key(0x60));
const ServerKeys kServer = ServerKeys::from_key(fixed_key());

// A source that begins again for each value, as kat.py has it.
core::Random& fresh() {
  static std::optional<CountingRandom> source;
  return source.emplace();
}

void sealing(Vectors& v) {
  const auto key = fixed_key();
  v.bytes("derive/no-parts", derive_bytes(labels::kContentKey, key.view()));
  v.bytes("derive/parts", derive_bytes(labels::kAppendBox, key.view(), Parts{kParts}));
  v.bytes("derive/no-key", derive_bytes(labels::kReceiptMiss, {}, {"x"}));
  v.bytes("context", associated_data(here()));
  v.bytes("seal", seal(key, here(), "hei", fresh()));
  v.bytes("seal/text", seal_text(key, here(), "hei", fresh()));
  for (const int length : {0, 252, 253, 65532, 65533, 200000}) {
    v.is("padded/" + std::to_string(length),
         std::to_string(pad(std::string(static_cast<std::size_t>(length), 'x')).size()));
  }
}

void inquiry(Vectors& v) {
  v.bytes("inquiry/content-key", content_key(kSeed).view());
  const auto pair = append_pair(kSeed);
  v.bytes("inquiry/append-public", pair.public_key.view());
  v.bytes("inquiry/append", *append_seal(pair.public_key, here(), "hei", fresh()));
  auto& random = fresh();
  const HandClock clock;
  MinuteSealer sealer(kTeam.pair.public_key, labels::kTeamMinute, clock, random);
  v.bytes("minute/0", wrap_for_team(sealer, kSeed, here()));
  v.bytes("minute/1", wrap_for_team(sealer, kSeed, here()));
}

void codes(Vectors& v) {
  auto& random = fresh();
  const auto code = ReceiptCode::generate(random);
  v.is("receipt/text", code.text());
  v.bytes("receipt/lookup", code.lookup_hash());
  v.bytes("receipt/wrap-key", code.wrap_key().view());
  v.bytes("receipt/wrap", wrap_for_code(code, kSeed, here(), random));
  v.bytes("receipt/miss", receipt_lookup("not a code!"));
  for (int i = 0; i <= static_cast<int>(TokenPurpose::feedback); ++i) {
    const auto purpose = static_cast<TokenPurpose>(i);
    const auto token = Token::generate(purpose, fresh());
    const auto name = "token/" + std::string(to_word(purpose));
    v.is(name + "/text", token.text());
    v.bytes(name + "/lookup", token.lookup_hash());
    v.bytes(name + "/wrap", token.wrap_key().view());
  }
  v.bytes("token/miss", token_lookup(TokenPurpose::page, "not a token!"));
  CountingRandom until_key;
  (void)Secret<32>::random(until_key);
  v.is("recovery/text", RecoveryKey::create(until_key).text());
}

void team(Vectors& v) {
  v.bytes("team/wrap-user", *wrap_team_for_user(kTeam, kUser.public_key, here(), fresh()));
  v.bytes("team/wrap-recovery", *wrap_team_for_recovery(kTeam, kUser.public_key, here(), fresh()));
  const auto session = Token::generate(TokenPurpose::session, fresh());
  v.bytes("team/wrap-session", wrap_team_for_session(kTeam, session, here(), fresh()));
  v.bytes("roster/mac", roster_mac(kTeam, {{filled(5)}, core::Role::therapist, kUser.public_key}));
  v.bytes("user/normalised", normalise_passphrase("  Bl\xC3\x85\t SYKKEL\xC2\xA0\xEF\xAC\x81n "));
  v.bytes("user/blob",
          *lock_user({kUser.copy()}, "Bl\xC3\x85  sykkel", here(), fresh(), kLeastLimits));
  v.bytes("user/totp", *seal_totp(kUser.public_key, here(), "12345678901234567890", fresh()));
}

void server(Vectors& v) {
  const auto use = [&](const std::string& name, ServerSeal seal_for) {
    v.bytes("server/" + name, kServer.seal(seal_for, here(), "hei", fresh()));
  };
  use("matching", ServerSeal::matching);
  use("staff", ServerSeal::staff);
  use("transit", ServerSeal::transit);
  use("webhook", ServerSeal::webhook);
  v.bytes("server/blind-index", kServer.blind_index("kari@example.no"));
  v.bytes("server/mac", kServer.mac(labels::kMailContent, Parts{kParts}));
  v.is("server/derived-token", kServer.derived_token(TokenPurpose::alert, {"a", "", "bc"}).text());
  const core::Time now{std::chrono::minutes{29924474}};
  v.is("page-nonce", make_page_nonce(kServer, "inquiry", now, fresh()));
  const auto transit = make_transit_key(kServer, 20780, fresh());
  v.bytes("transit/public", transit.public_key.view());
  v.bytes("transit/secret", transit.sealed_secret);
  v.bytes("transit/box", *seal_for_transit({20780, kTeam.pair.public_key}, here(), "hei", fresh()));
}

void idempotency(Vectors& v) {
  const auto key = *IdempotencyKey::parse("123e4567-e89b-12d3-a456-426614174000");
  v.bytes("idempotency/lookup", key.lookup_hash());
  v.bytes("idempotency/body", key.body_mac("hei"));
  v.bytes("idempotency/answer", key.seal_answer(here(), "hei", fresh()));
}

void audit(Vectors& v) {
  AuditChain chain({filled(3)}, fixed_key());
  const auto mark = chain.mark(kParts);
  const auto origin = audit_origin(chain.id());
  const auto link = audit_link(origin, mark.mac, 1);
  v.bytes("audit/mark", mark.mac);
  v.bytes("audit/origin", origin);
  v.bytes("audit/link", link);
  chain.advance();
  v.bytes("audit/mark-step-1", chain.mark(kParts).mac);
  v.bytes("audit/head-step-1", chain.head(1, link).mac);
  const auto& pair = kTeam.pair;
  const auto made = *begin_audit_chain(pair.public_key, pair.public_key, 7, fresh());
  v.bytes("audit/first-key-team", made.for_team);
  v.bytes("audit/first-key-recovery", made.for_recovery);
}

}  // namespace

TEST_CASE("every derivation and layout is what its description says in another language") {
  Vectors v;
  sealing(v);
  inquiry(v);
  codes(v);
  team(v);
  server(v);
  idempotency(v);
  audit(v);
  CHECK(v.left() == "");
}
