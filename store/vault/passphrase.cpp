#include "store/vault/passphrase.hpp"

#include <stdexcept>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "core/text.hpp"
#include "store/vault/bytes.hpp"

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

}  // namespace kast::vault
