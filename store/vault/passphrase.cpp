#include "store/vault/passphrase.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <stdexcept>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "core/text.hpp"
#include "store/vault/bytes.hpp"
#include "store/vault/wordlist.hpp"

namespace kast::vault {
namespace {

const icu::Normalizer2& casefold() {
  UErrorCode status = U_ZERO_ERROR;
  const auto* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
  if (U_FAILURE(status) != 0) throw std::runtime_error("ICU has no NFKC_Casefold data");
  return *normalizer;
}

// Runs of white space become one blank; none at either end.
icu::UnicodeString collapsed(const icu::UnicodeString& text) {
  icu::UnicodeString out;
  bool gap = false;
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const auto c = text.char32At(i);
    if (u_isUWhiteSpace(c) != 0) {
      gap = !out.isEmpty();
      continue;
    }
    if (gap) out.append(static_cast<UChar32>(' '));
    gap = false;
    out.append(c);
  }
  return out;
}

std::int32_t letters(std::string_view word) {
  return icu::UnicodeString::fromUTF8(word).countChar32();
}

// Even over 0 … below-1: values from the uneven end are thrown away.
std::size_t draw(core::Random& random, std::size_t below) {
  constexpr std::size_t kRange = 1UL << 16U;
  for (;;) {
    std::array<std::byte, 2> two{};
    random.fill(two);
    const auto value = from_little_endian(as_view(two));
    if (value < kRange - kRange % below) return value % below;
  }
}

}  // namespace

std::string normalise_passphrase(std::string_view as_typed) {
  auto repaired = core::repair_utf8(as_typed);
  UErrorCode status = U_ZERO_ERROR;
  const auto text = icu::UnicodeString::fromUTF8(repaired);
  wipe(repaired);
  const auto folded = casefold().normalize(text, status);
  if (U_FAILURE(status) != 0) throw std::runtime_error("ICU could not normalise");
  std::string out;
  collapsed(folded).toUTF8String(out);
  return out;
}

std::string generate_passphrase(core::Random& random) {
  const auto& words = wordlist();
  std::string out;
  out.reserve(kPassphraseWords * 9);  // so that no copy is left behind by growing
  for (std::size_t i = 0; i < kPassphraseWords; ++i) {
    if (i > 0) out += ' ';
    out += words[draw(random, words.size())];
  }
  return out;
}

core::Result<void> check_passphrase(std::string_view as_typed) {
  constexpr std::int32_t kLeastLetters = 3;
  auto normal = normalise_passphrase(as_typed);
  std::size_t words = 0;
  std::set<std::string_view> different;
  for (std::string_view rest = normal; !rest.empty();) {
    const auto word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    if (letters(word) < kLeastLetters) continue;
    ++words;
    different.insert(word);
  }
  const bool fine = words >= kPassphraseWords && different.size() >= kPassphraseWords - 1;
  different.clear();
  wipe(normal);
  if (fine) return {};
  return core::Error{core::ErrorCode::unprocessable,
                     "a passphrase needs six words, nearly all different",
                     {{"passphrase", "too_weak"}}};
}

}  // namespace kast::vault
