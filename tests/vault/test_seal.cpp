#include <chrono>
#include <fstream>
#include <functional>
#include <iterator>
#include <regex>
#include <set>
#include <thread>

#include "store/vault/derive.hpp"
#include "store/vault/inquiry_keys.hpp"
#include "store/vault/padding.hpp"
#include "support.hpp"

using namespace kast;
using namespace kast::vault;
using namespace kast::vault::test;
using core::ErrorCode;

namespace {

const std::string kText = "Jeg vet ikke hvem jeg skal snakke med.";

// Every way a stored row can be made to stand somewhere else.
std::vector<Context> moved() {
  std::vector<Context> out(6, here());
  out[0].table = "note";
  out[1].column = "subject";
  out[2].inquiry.bytes = filled(9);
  out[3].row = filled(9);
  out[4].key_epoch = 8;
  out[5].table = "messageb";  // the same letters, cut elsewhere
  out[5].column = "ody";
  return out;
}

using Opener = std::function<core::Result<std::string>(const Context&, std::string_view)>;

void refuses_everything_changed(const std::string& sealed, const Opener& opener) {
  for (const auto& context : moved()) CHECK(code_of(opener(context, sealed)) == ErrorCode::corrupt);
  for (std::size_t i = 0; i < sealed.size(); ++i) {
    for (int bit = 0; bit < 8; ++bit) {
      auto changed = sealed;
      changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
      CHECK_FALSE(opener(here(), changed).has_value());
    }
    CHECK_FALSE(opener(here(), sealed.substr(0, i)).has_value());
  }
  CHECK_FALSE(opener(here(), sealed + '\0').has_value());
}

}  // namespace

TEST_CASE("no two purposes share a label") {
  std::ifstream file(std::string(KAST_SOURCE_DIR) + "/store/vault/labels.hpp");
  const std::string text((std::istreambuf_iterator<char>(file)), {});
  const std::regex label("Label (k\\w+)\\{\"([^\"]+)\"\\}");
  std::set<std::string> names;
  std::size_t count = 0;
  for (std::sregex_iterator at(text.begin(), text.end(), label), end; at != end; ++at, ++count)
    names.insert((*at)[2]);
  CHECK(count > 40);
  CHECK(names.size() == count);
}

TEST_CASE("parts are told apart by where they end, labels by their name") {
  const auto of = [](Label label, std::initializer_list<std::string_view> parts) {
    return derive_bytes(label, "0123456789abcdef", parts);
  };
  CHECK(of(labels::kAuditLink, {"ab", "c"}) != of(labels::kAuditLink, {"a", "bc"}));
  CHECK(of(labels::kAuditLink, {"a"}) != of(labels::kAuditLink, {"a", ""}));
  CHECK(of(labels::kAuditLink, {"a"}) != of(labels::kAuditHead, {"a"}));
  CHECK_THROWS_AS((void)derive(labels::kAuditLink, std::string(65, 'k')), std::logic_error);
}

TEST_CASE("what was sealed is read back, and nothing of it shows") {
  core::SystemRandom random;
  const auto key = Key::random(random);
  const auto sealed = seal(key, here(), kText, random);
  CHECK(sealed.size() == kText.size() + kSealOverhead);
  CHECK(sealed.find("Jeg") == std::string::npos);
  CHECK(*open(key, here(), sealed) == kText);
  CHECK(*open(key, here(), seal(key, here(), "", random)) == "");
  CHECK(seal(key, here(), kText, random) != sealed);
}

TEST_CASE("a wrong key, a moved or relabelled row, a flipped bit, a cut value do not open") {
  core::SystemRandom random;
  const auto key = Key::random(random);
  const auto sealed = seal(key, here(), kText, random);
  CHECK(code_of(open(Key::random(random), here(), sealed)) == ErrorCode::corrupt);
  refuses_everything_changed(
      sealed, [&](const Context& at, std::string_view s) { return open(key, at, s); });
}

TEST_CASE("a box opens with the private half only, where it stands, unchanged, under its label") {
  core::SystemRandom random;
  const auto pair = KeyPair::random(random);
  const auto sealed = *seal_box(labels::kAppendBox, pair.public_key, here(), kText, random);
  CHECK(*open_box(labels::kAppendBox, pair, here(), sealed) == kText);
  CHECK_FALSE(open_box(labels::kUserTotp, pair, here(), sealed).has_value());
  CHECK_FALSE(open_box(labels::kAppendBox, KeyPair::random(random), here(), sealed).has_value());
  refuses_everything_changed(sealed, [&](const Context& at, std::string_view s) {
    return open_box(labels::kAppendBox, pair, at, s);
  });
}

TEST_CASE("every failure to open is the same error") {
  core::SystemRandom random;
  const auto key = Key::random(random);
  const auto sealed = seal(key, here(), kText, random);
  const auto expected = does_not_open().detail;
  CHECK(open(Key::random(random), here(), sealed).error().detail == expected);
  CHECK(open(key, here(), "").error().detail == expected);
  CHECK(open(key, here(), "\x02" + sealed.substr(1)).error().detail == expected);
  CHECK(open(key, moved()[3], sealed).error().detail == expected);
  CHECK(open_key(key, here(), sealed).error().detail == expected);
}

TEST_CASE("a public key of small order is refused, not used") {
  core::SystemRandom random;
  const PublicKey zero;
  CHECK(code_of(seal_box(labels::kAppendBox, zero, here(), kText, random)) == ErrorCode::corrupt);
  CHECK_THROWS_AS(MinuteSealer(zero, labels::kTeamMinute, core::SystemClock{}, random),
                  std::invalid_argument);
}

TEST_CASE("padding hides the length within its bucket and gives back the text") {
  CHECK(padded_size(0) == 256);
  CHECK(padded_size(252) == 256);
  CHECK(padded_size(253) == 512);
  CHECK(padded_size(1020) == 1024);
  CHECK(padded_size(65532) == 65536);
  CHECK(padded_size(65533) == 131072);
  CHECK(padded_size(131072) == 196608);
  for (const std::size_t length : {0UL, 1UL, 252UL, 253UL, 600UL, 65532UL, 65533UL, 200000UL}) {
    const std::string text(length, 'x');
    CHECK(pad(text).size() == padded_size(length));
    CHECK(*unpad(pad(text)) == text);
  }
  const std::string odd("a\0b\0", 4);
  CHECK(*unpad(pad(odd)) == odd);
}

TEST_CASE("padding that pad() did not make is refused") {
  auto padded = pad("kort");
  CHECK_FALSE(unpad("").has_value());
  CHECK_FALSE(unpad(padded.substr(0, 255)).has_value());
  CHECK_FALSE(unpad(padded + '\0').has_value());
  CHECK_FALSE(unpad(padded + std::string(256, '\0')).has_value());  // a larger bucket than needed
  padded.back() = 'x';
  CHECK_FALSE(unpad(padded).has_value());
  padded = pad("kort");
  padded[3] = '\x7F';
  CHECK_FALSE(unpad(padded).has_value());
}

TEST_CASE("texts of one bucket are sealed to one length") {
  core::SystemRandom random;
  const auto key = Key::random(random);
  CHECK(seal_text(key, here(), "ja", random).size() ==
        seal_text(key, here(), std::string(252, 'x'), random).size());
  CHECK(*open_text(key, here(), seal_text(key, here(), kText, random)) == kText);
}

TEST_CASE("the minute's secret turns with the clock, and old values still open for the team") {
  core::SystemRandom random;
  HandClock clock;
  const auto team = TeamKey::create(random);
  MinuteSealer sealer(team.pair.public_key, labels::kTeamMinute, clock, random);
  const auto ephemeral = [](const Bytes& sealed) { return sealed.substr(1, 32); };
  const auto first = sealer.seal(here(), "en");
  clock.time += std::chrono::seconds(59);
  const auto second = sealer.seal(here(), "to");
  clock.time += std::chrono::seconds(1);
  const auto third = sealer.seal(here(), "tre");
  clock.time -= std::chrono::hours(2);
  const auto fourth = sealer.seal(here(), "fire");
  sealer.expire();
  const auto fifth = sealer.seal(here(), "fem");
  CHECK(ephemeral(first) == ephemeral(second));
  CHECK(ephemeral(second) != ephemeral(third));
  CHECK(ephemeral(third) != ephemeral(fourth));
  CHECK(ephemeral(fourth) == ephemeral(fifth));
  for (const auto& [sealed, text] :
       {std::pair{first, "en"}, {second, "to"}, {third, "tre"}, {fourth, "fire"}, {fifth, "fem"}}) {
    CHECK(*open_minute(team.pair, labels::kTeamMinute, here(), sealed) == text);
    CHECK_FALSE(open_minute(team.pair, labels::kTransitBox, here(), sealed).has_value());
  }
}

TEST_CASE("a minute sealer never uses a nonce twice, even when the random source is stuck") {
  StuckRandom random;
  HandClock clock;
  const auto team = TeamKey::create(random);
  MinuteSealer sealer(team.pair.public_key, labels::kTeamMinute, clock, random);
  std::set<std::string> nonces;
  for (int i = 0; i < 2000; ++i) {
    clock.time += std::chrono::milliseconds(100);
    nonces.insert(sealer.seal(here(), "x").substr(33, kNonceBytes));
  }
  CHECK(nonces.size() == 2000);
}

TEST_CASE("a secret is wiped when it goes, and a moved one is empty") {
  core::SystemRandom random;
  const unsigned char* left = nullptr;
  {
    auto first = Key::random(random);
    left = first.data();
    const auto moved_to = std::move(first);
    CHECK(first.view().empty());  // NOLINT(bugprone-use-after-move): that is the promise
    CHECK(moved_to.data() == left);
    CHECK_FALSE(std::string(moved_to.view()) == std::string(32, '\0'));
  }
  // The pool keeps the page, so what is left there may be looked at.
  CHECK(std::string(as_view({left, 32})) == std::string(32, '\0'));
}

TEST_CASE("secrets are taken and given back by many threads at once") {
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([t] {
      for (int i = 0; i < 2000; ++i) {
        std::vector<Key> keys(8);
        for (auto& key : keys) key.bytes()[0] = static_cast<unsigned char>(t + 1);
        for (auto& key : keys) {
          if (key.bytes()[0] != t + 1 || key.bytes()[31] != 0) std::abort();
        }
      }
    });
  }
  for (auto& thread : threads) thread.join();
}
