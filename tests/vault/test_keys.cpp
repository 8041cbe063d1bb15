#include <algorithm>
#include <cmath>
#include <fcntl.h>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <sys/stat.h>

#include "store/vault/inquiry_keys.hpp"
#include "store/vault/passphrase.hpp"
#include "store/vault/recovery.hpp"
#include "store/vault/roster.hpp"
#include "store/vault/server_keys.hpp"
#include "store/vault/team_pin.hpp"
#include "store/vault/transit.hpp"
#include "store/vault/user_keys.hpp"
#include "store/vault/wordlist.hpp"
#include "support.hpp"
#include "tests/support/temp_dir.hpp"

using namespace kast;
using namespace kast::vault;
using namespace kast::vault::test;
using core::ErrorCode;

namespace {

constexpr PassphraseLimits kCheap = kLeastLimits;

Context user_row(unsigned char user, std::uint32_t epoch = 1) {
  return {"user", "wrap", {}, filled(user), epoch};
}

}  // namespace

TEST_CASE("an inquiry opens by the team's key and by its code, and by nothing else") {
  core::SystemRandom random;
  const core::SystemClock clock;
  const auto team = TeamKey::create(random);
  const auto code = ReceiptCode::generate(random);
  const auto seed = Seed::random(random);
  MinuteSealer sealer(team.pair.public_key, labels::kTeamMinute, clock, random);
  const auto for_team = wrap_for_team(sealer, seed, here());
  const auto for_code = wrap_for_code(code, seed, here(), random);
  const auto text = seal_text(content_key(seed), here(), "hei", random);
  CHECK(*open_text(content_key(*unwrap_by_team(team, here(), for_team)), here(), text) == "hei");
  CHECK(*open_text(content_key(*unwrap_by_code(code, here(), for_code)), here(), text) == "hei");
  CHECK(code_of(unwrap_by_team(TeamKey::create(random), here(), for_team)) == ErrorCode::corrupt);
  CHECK(code_of(unwrap_by_code(ReceiptCode::generate(random), here(), for_code)) ==
        ErrorCode::corrupt);
  auto elsewhere = here();
  elsewhere.row = filled(9);
  CHECK_FALSE(unwrap_by_team(team, elsewhere, for_team).has_value());
  CHECK_FALSE(unwrap_by_code(code, elsewhere, for_code).has_value());
}

TEST_CASE("a page's token wraps the seed as the code does") {
  core::SystemRandom random;
  const auto seed = Seed::random(random);
  const auto token = Token::generate(TokenPurpose::page, random);
  const auto wrap = wrap_for_token(token, seed, here(), random);
  CHECK(*unwrap_by_token(*Token::parse(TokenPurpose::page, token.text()), here(), wrap) == seed);
  CHECK_FALSE(
      unwrap_by_token(*Token::parse(TokenPurpose::offer, token.text()), here(), wrap).has_value());
}

TEST_CASE("the server appends with the public half and can't read it back") {
  core::SystemRandom random;
  const auto seed = Seed::random(random);
  const auto pair = append_pair(seed);
  const auto sealed = *append_seal(pair.public_key, here(), "avvist", random);
  CHECK(*append_open(append_pair(seed), here(), sealed) == "avvist");
  CHECK_FALSE(append_open(append_pair(Seed::random(random)), here(), sealed).has_value());
}

TEST_CASE("the team key opens for a user, by recovery and in a session, each apart") {
  core::SystemRandom random;
  const auto team = TeamKey::create(random, 3);
  const auto user = UserKeys::create(random);
  const auto recovery = RecoveryKey::create(random);
  const auto session = Token::generate(TokenPurpose::session, random);
  const auto at = user_row(5, 3);
  const auto for_user = *wrap_team_for_user(team, user.pair.public_key, at, random);
  const auto for_recovery = *wrap_team_for_recovery(team, recovery.pair().public_key, at, random);
  const auto for_session = wrap_team_for_session(team, session, at, random);
  const auto opened = open_team_by_user(user.pair, at, for_user);
  CHECK(opened->pair.public_key == team.pair.public_key);
  CHECK(opened->epoch == 3);
  CHECK(open_team_by_recovery(recovery.pair(), at, for_recovery)->pair.secret == team.pair.secret);
  CHECK(open_team_by_session(session, at, for_session)->pair.secret == team.pair.secret);
  CHECK_FALSE(open_team_by_recovery(user.pair, at, for_user).has_value());
  CHECK_FALSE(open_team_by_user(user.pair, user_row(6, 3), for_user).has_value());
  CHECK_FALSE(open_team_by_user(user.pair, user_row(5, 4), for_user).has_value());
  CHECK_THROWS_AS((void)wrap_team_for_session(team, session, user_row(5, 4), random),
                  std::logic_error);
}

TEST_CASE("a roster entry that the team key did not mark is refused") {
  core::SystemRandom random;
  const auto team = TeamKey::create(random);
  RosterEntry entry{{filled(5)}, core::Role::therapist, UserKeys::create(random).pair.public_key};
  const auto mac = roster_mac(team, entry);
  CHECK(verify_roster(team, entry, mac).has_value());
  const auto refused = [&](const RosterEntry& changed) {
    return code_of(verify_roster(team, changed, mac)) == ErrorCode::corrupt;
  };
  auto changed = entry;
  changed.role = core::Role::coordinator;
  CHECK(refused(changed));
  changed = entry;
  changed.user.bytes = filled(6);
  CHECK(refused(changed));
  changed = entry;
  changed.public_key = UserKeys::create(random).pair.public_key;
  CHECK(refused(changed));
  CHECK_FALSE(verify_roster({team.pair.copy(), 2}, entry, mac).has_value());
  CHECK_FALSE(verify_roster(TeamKey::create(random), entry, mac).has_value());
  CHECK_FALSE(verify_roster(team, entry, "").has_value());
}

TEST_CASE("a passphrase is read whatever keyboard wrote it") {
  const auto plain = normalise_passphrase("bl\xC3\xA5 sykkel");
  CHECK(plain == "bl\xC3\xA5 sykkel");
  CHECK(normalise_passphrase("  Bl\xC3\x85\t SYKKEL\n") == plain);
  CHECK(normalise_passphrase("bla\xCC\x8A\xC2\xA0sykkel") == plain);  // a + ring, no-break space
  CHECK(normalise_passphrase("") == "");
  CHECK(normalise_passphrase("bl\xE5") == "bl\xEF\xBF\xBD");
}

TEST_CASE("a generated passphrase has six words, all from the list and drawn evenly") {
  core::SystemRandom random;
  const auto& words = wordlist();
  CHECK(words.size() >= 1296);
  CHECK(std::ranges::is_sorted(words));
  CHECK(std::set(words.begin(), words.end()).size() == words.size());
  for (const auto word : words) {
    const bool plain = std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
    if (!plain || word.size() < 3 || word.size() > 8) FAIL(word);
  }
  std::map<std::string, double> count;
  constexpr int kRounds = 20000;
  for (int i = 0; i < kRounds; ++i) {
    std::istringstream phrase(generate_passphrase(random));
    std::size_t n = 0;
    for (std::string word; phrase >> word; ++n) ++count[word];
    if (n != kPassphraseWords) FAIL(n);
  }
  CHECK(count.size() == words.size());
  const auto size = static_cast<double>(words.size());
  const double expected = kRounds * 6.0 / size;
  double chi = 0;
  for (const auto& [word, n] : count) chi += (n - expected) * (n - expected) / expected;
  CHECK(chi < size + 6 * std::sqrt(2 * size));
}

TEST_CASE("a weak passphrase is refused, a generated one is not") {
  core::SystemRandom random;
  for (int i = 0; i < 200; ++i) CHECK(check_passphrase(generate_passphrase(random)).has_value());
  for (const auto* weak :
       {"", "hemmelig", "en to tre fire fem seks", "hest hest hest hest hest hest",
        "hest kano sol regn fjell", "ab cd ef gh ij kl mn"}) {
    CHECK(code_of(check_passphrase(weak)) == ErrorCode::unprocessable);
  }
}

TEST_CASE("a user's private half opens with the passphrase in that user's row only") {
  core::SystemRandom random;
  const auto user = UserKeys::create(random);
  const auto blob = *lock_user(user, "seks ord", user_row(1), random, kCheap);
  CHECK(open_user(" Seks  ORD ", user_row(1), blob)->pair.public_key == user.pair.public_key);
  CHECK(code_of(open_user("seks or", user_row(1), blob)) == ErrorCode::unauthenticated);
  CHECK(code_of(open_user("seks ord", user_row(2), blob)) == ErrorCode::unauthenticated);
  for (const std::size_t at : {1UL + 8, 24UL, 25UL, 60UL, blob.size() - 1}) {
    auto changed = blob;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    CHECK(code_of(open_user("seks ord", user_row(1), changed)) == ErrorCode::unauthenticated);
  }
}

TEST_CASE("weak and ruinous passphrase limits are refused") {
  core::SystemRandom random;
  const auto user = UserKeys::create(random);
  for (const PassphraseLimits bad :
       {PassphraseLimits{1, 65536}, PassphraseLimits{2, 1024}, PassphraseLimits{2, 1U << 30U},
        PassphraseLimits{100, 65536}}) {
    CHECK(code_of(lock_user(user, "x", user_row(1), random, bad)) == ErrorCode::invalid_input);
  }
  auto blob = *lock_user(user, "x", user_row(1), random, kCheap);
  blob[8] = '\x7F';  // two terabytes
  CHECK(code_of(open_user("x", user_row(1), blob)) == ErrorCode::corrupt);
  CHECK(code_of(open_user("x", user_row(1), "")) == ErrorCode::corrupt);
  CHECK(code_of(open_user("x", user_row(1), blob.substr(1))) == ErrorCode::corrupt);
}

TEST_CASE("a user nobody has fails as a wrong passphrase does") {
  const auto nobody = open_nobody("x", kCheap);
  CHECK(code_of(nobody) == ErrorCode::unauthenticated);
  core::SystemRandom random;
  const auto blob = *lock_user(UserKeys::create(random), "y", user_row(1), random, kCheap);
  CHECK(open_user("x", user_row(1), blob).error().detail == nobody.error().detail);
}

TEST_CASE("the TOTP secret needs the user's private half") {
  core::SystemRandom random;
  const auto user = UserKeys::create(random);
  const auto sealed = *seal_totp(user.pair.public_key, user_row(1), "12345678901234567890", random);
  CHECK(*open_totp(user, user_row(1), sealed) == "12345678901234567890");
  CHECK_FALSE(open_totp(UserKeys::create(random), user_row(1), sealed).has_value());
}

TEST_CASE("a server key is made once, closed to others, and read back the same") {
  core::SystemRandom random;
  const tests::TempDir folder;
  const auto dir = folder.path() / "keys";
  const auto made = ServerKeys::create(dir, random);
  REQUIRE(made.has_value());
  struct stat info {};
  REQUIRE(stat((dir / "server.key").c_str(), &info) == 0);
  CHECK((info.st_mode & 07777U) == 0600U);
  REQUIRE(stat(dir.c_str(), &info) == 0);
  CHECK((info.st_mode & 0777U) == 0700U);
  CHECK(ServerKeys::load(dir)->blind_index("a@b.no") == made->blind_index("a@b.no"));
  CHECK(code_of(ServerKeys::create(dir, random)) == ErrorCode::conflict);
  CHECK(std::distance(std::filesystem::directory_iterator(dir), {}) == 1);
}

TEST_CASE("a key file that is open to others, missing, too short or no file is refused by name") {
  core::SystemRandom random;
  const tests::TempDir folder;
  REQUIRE(ServerKeys::create(folder.path(), random).has_value());
  const auto file = folder.path() / "server.key";
  const auto refused = [&](ErrorCode code, std::string_view why) {
    const auto result = ServerKeys::load(folder.path());
    CHECK(code_of(result) == code);
    CHECK(result.error().detail.find(file.string()) == 0);
    CHECK(result.error().detail.find(why) != std::string::npos);
    CHECK(result.error().detail.find('\n') == std::string::npos);
  };
  for (const mode_t mode : {0640U, 0604U, 0660U, 0700U, 0602U}) {
    chmod(file.c_str(), mode);
    refused(ErrorCode::corrupt, "it must be 0600");
  }
  chmod(file.c_str(), 0400);
  CHECK(ServerKeys::load(folder.path()).has_value());
  chmod(file.c_str(), 0600);
  std::filesystem::resize_file(file, 31);
  refused(ErrorCode::corrupt, "31 bytes");
  std::filesystem::resize_file(file, 33);
  refused(ErrorCode::corrupt, "33 bytes");
  std::filesystem::remove(file);
  refused(ErrorCode::unavailable, "No such file");
  std::filesystem::create_directory(file);
  refused(ErrorCode::corrupt, "not a regular file");
}

TEST_CASE("what the server seals for one use does not open for another") {
  core::SystemRandom random;
  const auto server = ServerKeys::from_key(Key::random(random));
  const auto sealed = server.seal(ServerSeal::staff, here(), "x", random);
  CHECK(*server.open(ServerSeal::staff, here(), sealed) == "x");
  CHECK_FALSE(server.open(ServerSeal::matching, here(), sealed).has_value());
  const auto facts = server.seal_matching(here(), "{}", random);
  CHECK(*server.open_matching(here(), facts) == "{}");
  const auto other = ServerKeys::from_key(Key::random(random));
  CHECK_FALSE(other.open_matching(here(), facts).has_value());
}

TEST_CASE("derived tokens and marks repeat for the same parts and differ for others") {
  core::SystemRandom random;
  const auto server = ServerKeys::from_key(Key::random(random));
  const auto text = server.derived_token(TokenPurpose::alert, {"a", "bc"}).text();
  CHECK(server.derived_token(TokenPurpose::alert, {"a", "bc"}).text() == text);
  CHECK(server.derived_token(TokenPurpose::alert, {"ab", "c"}).text() != text);
  CHECK(server.derived_token(TokenPurpose::bounce, {"a", "bc"}).text() != text);
  CHECK_THROWS_AS((void)server.derived_token(TokenPurpose::session, {"a"}), std::logic_error);
  CHECK(server.mac(labels::kMailContent, {"a"}) != server.mac(labels::kMailSender, {"a"}));
  CHECK(server.blind_index("a@b.no").size() == 16);
  CHECK(server.blind_index("a@b.no") != server.blind_index("a@b.nu"));
}

TEST_CASE("a team key other than the pinned one is refused") {
  core::SystemRandom random;
  const tests::TempDir folder;
  const auto file = folder.path() / "team.pub";
  const auto team = TeamKey::create(random);
  CHECK(code_of(TeamPin::load(file)) == ErrorCode::unavailable);
  REQUIRE(TeamPin(team.pair.public_key, 1).save(file).has_value());
  const auto pin = *TeamPin::load(file);
  CHECK(pin.check(team.pair.public_key, 1).has_value());
  CHECK(code_of(pin.check(team.pair.public_key, 2)) == ErrorCode::corrupt);
  CHECK(code_of(pin.check(TeamKey::create(random).pair.public_key, 1)) == ErrorCode::corrupt);
  for (const auto* bad : {"", "kast-team-1 1 00", "kast-team-2 1 00", "kast-team-1 x 00"}) {
    std::ofstream(file) << bad;
    CHECK(code_of(TeamPin::load(file)) == ErrorCode::corrupt);
  }
}

TEST_CASE("a transit key opens with its server key for its day, also what mail ingest sealed") {
  core::SystemRandom random;
  const tests::TempDir folder;
  HandClock clock;
  const auto server = ServerKeys::from_key(Key::random(random));
  auto row = make_transit_key(server, transit_day(clock.now()), random);
  const auto pair = *open_transit_key(server, row);
  const auto file = folder.path() / "transit.pub";
  REQUIRE(write_transit_public(file, {row.day, row.public_key}).has_value());
  const auto read = *read_transit_public(file);
  CHECK(read.day == row.day);
  CHECK(read.public_key == row.public_key);
  const auto spooled = *seal_for_transit(read, here(), "From: x", random);
  CHECK(*open_transit(pair, here(), spooled) == "From: x");
  MinuteSealer sealer(row.public_key, labels::kTransitBox, clock, random);
  CHECK(*open_transit(pair, here(), sealer.seal_text(here(), "takk")) == "takk");
  const auto other = ServerKeys::from_key(Key::random(random));
  CHECK_FALSE(open_transit_key(other, row).has_value());
  row.day += 1;
  CHECK_FALSE(open_transit_key(server, row).has_value());
  row.day -= 1;
  row.public_key = KeyPair::random(random).public_key;
  CHECK_FALSE(open_transit_key(server, row).has_value());
}

TEST_CASE("what this minute sealed this minute opens, what another sealed it doesn't") {
  core::SystemRandom random;
  HandClock clock;
  const auto pair = KeyPair::random(random);
  MinuteSealer sealer(pair.public_key, labels::kTransitBox, clock, random);
  const auto sealed = sealer.seal_text(here(), "til noen");
  CHECK(sealer.open_own_text(here(), sealed) == "til noen");
  CHECK_FALSE(sealer.open_own_text(user_row(5, 3), sealed).has_value());
  auto flipped = sealed;
  flipped.back() = static_cast<char>(flipped.back() ^ 1);
  CHECK_FALSE(sealer.open_own_text(here(), flipped).has_value());
  CHECK_FALSE(sealer.open_own_text(here(), "").has_value());
  clock.time += std::chrono::seconds(61);
  CHECK_FALSE(sealer.open_own_text(here(), sealed).has_value());
  CHECK(*open_minute_text(pair, labels::kTransitBox, here(), sealed) == "til noen");
}
