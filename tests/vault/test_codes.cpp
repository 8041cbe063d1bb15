#include <cmath>
#include <map>
#include <set>

#include "store/vault/encoding.hpp"
#include "store/vault/idempotency.hpp"
#include "store/vault/page_nonce.hpp"
#include "store/vault/receipt.hpp"
#include "store/vault/recovery.hpp"
#include "store/vault/token.hpp"
#include "support.hpp"

using namespace kast;
using namespace kast::vault;
using namespace kast::vault::test;
using core::ErrorCode;

TEST_CASE("a receipt code is read as people write it") {
  const auto code = ReceiptCode::parse("01ABC-DEFGH-JKMNP-QRSTV");
  REQUIRE(code);
  CHECK(code->text() == "01ABC-DEFGH-JKMNP-QRSTV");
  for (const auto* written :
       {"01abcdefghjkmnpqrstv", " o1abc defgh jkmnp qrstv\n", "OIABC-DEFGH-JKMNP-QRSTV",
        "olabc\xE2\x80\x93"
        "defgh\xE2\x80\x93"
        "jkmnp\xE2\x80\x94qrstv",
        "0\xC2\xAD"
        "1\xC2\xA0"
        "abc.defgh_jkmnp qrstv\xE2\x80\x8B",
        "0-1-A-B-C-D-E-F-G-H-JKMNPQRSTV"}) {
    const auto read = ReceiptCode::parse(written);
    REQUIRE(read);
    CHECK(read->text() == code->text());
    CHECK(read->lookup_hash() == code->lookup_hash());
    CHECK(receipt_lookup(written) == code->lookup_hash());
  }
}

TEST_CASE("what can't be a receipt code is none, and is looked up all the same") {
  for (const std::string_view written :
       {"", "-", "01ABC-DEFGH-JKMNP-QRST", "01ABC-DEFGH-JKMNP-QRSTVW", "01ABC-DEFGH-JKMNP-QRSTU",
        "01ABC/DEFGH/JKMNP/QRSTV", "\xFF", "01ABC-DEFGH-JKMNP-QRST\xC3\xA5"}) {
    CHECK_FALSE(ReceiptCode::parse(written));
    CHECK(receipt_lookup(written).size() == 32);
  }
  CHECK_FALSE(ReceiptCode::parse(std::string(100000, '-')));
  CHECK(receipt_lookup(std::string(100000, 'A')).size() == 32);
}

TEST_CASE("a hundred thousand receipt codes: no two alike, every character as often") {
  core::SystemRandom random;
  constexpr int kCodes = 100000;
  std::set<std::string> seen;
  std::map<char, int> count;
  for (int i = 0; i < kCodes; ++i) {
    auto text = ReceiptCode::generate(random).text();
    for (const char c : text) ++count[c];
    seen.insert(std::move(text));
  }
  CHECK(seen.size() == kCodes);
  CHECK(count['-'] == 3 * kCodes);
  count.erase('-');
  CHECK(count.size() == 32);
  const double expected = kCodes * 20 / 32.0;
  double chi = 0;
  for (const auto& [c, n] : count) chi += (n - expected) * (n - expected) / expected;
  CHECK(chi < 90);  // 31 degrees of freedom: more than that once in 10^7 runs
}

TEST_CASE("the lookup hash tells nothing of the wrap key") {
  core::SystemRandom random;
  const auto code = ReceiptCode::generate(random);
  CHECK(code.lookup_hash() != Bytes{code.wrap_key().view()});
  const auto token = Token::generate(TokenPurpose::page, random);
  CHECK(token.lookup_hash() != Bytes{token.wrap_key().view()});
}

TEST_CASE("a token is read back in either case and nothing malformed is read") {
  core::SystemRandom random;
  for (const auto purpose : {TokenPurpose::page, TokenPurpose::session, TokenPurpose::bounce}) {
    const auto token = Token::generate(purpose, random);
    auto text = token.text();
    CHECK(text.size() == (purpose == TokenPurpose::session ? 52 : 26));
    CHECK(Token::parse(purpose, text)->lookup_hash() == token.lookup_hash());
    CHECK(token_lookup(purpose, text) == token.lookup_hash());
    auto upper = text;
    for (auto& c : upper) c = static_cast<char>(std::toupper(c));
    CHECK(Token::parse(purpose, upper)->wrap_key() == token.wrap_key());
    CHECK_FALSE(Token::parse(purpose, text + "0"));
    CHECK_FALSE(Token::parse(purpose, text.substr(1)));
    CHECK_FALSE(Token::parse(purpose, "-" + text.substr(1)));
    CHECK_FALSE(Token::parse(purpose, "o" + text.substr(1)));
    CHECK_FALSE(Token::parse(purpose, ""));
    text.back() = text.back() == 'z' ? 'y' : 'z';  // spare bits that aren't zero
    CHECK_FALSE(Token::parse(purpose, text));
    CHECK(token_lookup(purpose, "<script>").size() == 32);
  }
}

TEST_CASE("a token of one purpose is nothing for another") {
  core::SystemRandom random;
  const auto page = Token::generate(TokenPurpose::page, random);
  const auto offer = Token::parse(TokenPurpose::offer, page.text());
  REQUIRE(offer);
  CHECK(offer->lookup_hash() != page.lookup_hash());
  CHECK_FALSE(offer->wrap_key() == page.wrap_key());
  CHECK_FALSE(Token::parse(TokenPurpose::session, page.text()));
}

TEST_CASE("base64url is read strictly") {
  CHECK(*from_base64url("AAEC_-8") == std::string("\x00\x01\x02\xFF\xEF", 5));
  CHECK(from_base64url("") == "");
  CHECK_FALSE(from_base64url("AAEC_-9"));  // spare bits
  CHECK_FALSE(from_base64url("A"));
  CHECK_FALSE(from_base64url("AAA="));
  CHECK_FALSE(from_base64url("AA+A"));
}

TEST_CASE("the recovery key is read from paper, and typing errors are found") {
  core::SystemRandom random;
  const auto key = RecoveryKey::create(random);
  auto text = key.text();
  CHECK(text.size() == 56 + 13);
  CHECK(RecoveryKey::parse(text)->pair().public_key == key.pair().public_key);
  for (auto& c : text) c = c == '-' ? ' ' : static_cast<char>(std::tolower(c));
  CHECK(RecoveryKey::parse(text)->pair().public_key == key.pair().public_key);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == ' ') continue;
    auto wrong = text;
    wrong[i] = wrong[i] == '7' ? '8' : '7';
    CHECK(code_of(RecoveryKey::parse(wrong)) == ErrorCode::invalid_input);
  }
  CHECK_FALSE(RecoveryKey::parse(text.substr(5)).has_value());
  CHECK_FALSE(RecoveryKey::parse(text + " 7").has_value());
}

TEST_CASE("a page nonce is ours, for its page, for a day") {
  core::SystemRandom random;
  HandClock clock;
  const auto server = ServerKeys::from_key(Key::random(random));
  const auto text = make_page_nonce(server, "inquiry", clock.now(), random);
  CHECK(text.size() == 48);
  const auto state = [&](core::Duration later) {
    return check_page_nonce(server, "inquiry", text, clock.now() + later);
  };
  using std::chrono::hours;
  using std::chrono::minutes;
  CHECK(state(minutes(0)) == NonceState::fresh);
  CHECK(state(hours(24) - minutes(1)) == NonceState::fresh);
  CHECK(state(hours(24) + minutes(1)) == NonceState::expired);
  CHECK(state(-minutes(4)) == NonceState::fresh);
  CHECK(state(-minutes(7)) == NonceState::future);
  CHECK(check_page_nonce(server, "thread", text, clock.now()) == NonceState::malformed);
  const auto other = ServerKeys::from_key(Key::random(random));
  CHECK(check_page_nonce(other, "inquiry", text, clock.now()) == NonceState::malformed);
  CHECK(check_page_nonce(server, "inquiry", "", clock.now()) == NonceState::malformed);
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto wrong = text;
    wrong[i] = wrong[i] == 'A' ? 'B' : 'A';
    CHECK(check_page_nonce(server, "inquiry", wrong, clock.now()) == NonceState::malformed);
  }
  CHECK(IdempotencyKey::parse(text).has_value());
}

TEST_CASE("an idempotency key is 22 to 128 visible ASCII characters") {
  CHECK(IdempotencyKey::parse("123e4567-e89b-12d3-a456-426614174000").has_value());
  CHECK(IdempotencyKey::parse(std::string(22, 'a')).has_value());
  CHECK(IdempotencyKey::parse(std::string(128, '~')).has_value());
  for (const std::string& bad : {std::string(21, 'a'), std::string(129, 'a'), std::string(30, ' '),
                                 std::string(30, '\x7F'), std::string(30, '\xE5'), std::string()}) {
    CHECK(code_of(IdempotencyKey::parse(bad)) == ErrorCode::invalid_input);
  }
}

TEST_CASE("an answer opens with the key that asked, and another body is told apart") {
  core::SystemRandom random;
  const auto key = *IdempotencyKey::parse(std::string(30, 'a'));
  const auto other = *IdempotencyKey::parse(std::string(30, 'b'));
  const auto sealed = key.seal_answer(here(), R"({"case":"ABCDEFGH"})", random);
  CHECK(*key.open_answer(here(), sealed) == R"({"case":"ABCDEFGH"})");
  CHECK_FALSE(other.open_answer(here(), sealed).has_value());
  CHECK(key.same_body("hei", key.body_mac("hei")));
  CHECK_FALSE(key.same_body("hei ", key.body_mac("hei")));
  CHECK_FALSE(other.same_body("hei", key.body_mac("hei")));
  CHECK(key.lookup_hash() != other.lookup_hash());
}
