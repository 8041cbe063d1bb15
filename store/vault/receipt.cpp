#include "store/vault/receipt.hpp"

#include "core/id.hpp"
#include "core/text.hpp"
#include "store/vault/derive.hpp"
#include "store/vault/encoding.hpp"

namespace kast::vault {
namespace {

constexpr std::size_t kMostWritten = 256;

}  // namespace

ReceiptCode ReceiptCode::generate(core::Random& random) {
  const auto bits = Secret<13>::random(random);  // 104, of which the first 100 count
  auto characters = core::to_crockford(core::as_bytes(bits.view()));
  characters.resize(kCharacters);
  ReceiptCode code{std::move(*Secret<kCharacters>::from(characters))};
  wipe(characters);
  return code;
}

std::optional<ReceiptCode> ReceiptCode::parse(std::string_view as_written) {
  if (as_written.size() > kMostWritten) return std::nullopt;
  auto characters = read_crockford(as_written, kCharacters);
  if (!characters) return std::nullopt;
  auto secret = Secret<kCharacters>::from(*characters);
  wipe(*characters);
  if (!secret) return std::nullopt;
  return ReceiptCode{std::move(*secret)};
}

std::string ReceiptCode::text() const { return grouped(characters_.view(), 5); }

Bytes ReceiptCode::lookup_hash() const {
  return derive_bytes(labels::kReceiptLookup, characters_.view());
}

Key ReceiptCode::wrap_key() const { return derive(labels::kReceiptWrap, characters_.view()); }

Bytes receipt_lookup(std::string_view as_written) {
  if (const auto code = ReceiptCode::parse(as_written)) return code->lookup_hash();
  return derive_bytes(labels::kReceiptMiss, {}, {as_written.substr(0, kMostWritten)});
}

}  // namespace kast::vault
