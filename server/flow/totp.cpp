#include "server/flow/totp.hpp"

#include <array>
#include <cstdlib>
#include <memory>
#include <stdexcept>

#include <liboath/oath.h>

#include "store/vault/bytes.hpp"

namespace kast::server {
namespace {

constexpr unsigned kDigits = 6;
constexpr std::int64_t kStepSeconds = 30;

}  // namespace

std::string totp_code(std::string_view secret, std::int64_t step) {
  std::array<char, kDigits + 1> code{};
  const int failed =
      oath_hotp_generate(secret.data(), secret.size(), static_cast<std::uint64_t>(step), kDigits,
                         false, OATH_HOTP_DYNAMIC_TRUNCATION, code.data());
  if (failed != OATH_OK) throw std::runtime_error("liboath can't make a code");
  return code.data();
}

std::optional<std::int64_t> totp_step(std::string_view secret, std::string_view code,
                                      core::Time now) {
  const auto current =
      std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count() / kStepSeconds;
  std::optional<std::int64_t> found;
  for (std::int64_t step = current - 1; step <= current + 1; ++step) {
    if (vault::same(totp_code(secret, step), code)) found = step;
  }
  return found;
}

std::string totp_text(std::string_view secret) {
  char* text = nullptr;
  std::size_t size = 0;
  if (oath_base32_encode(secret.data(), secret.size(), &text, &size) != OATH_OK) {
    throw std::runtime_error("liboath can't encode");
  }
  const std::unique_ptr<char, decltype(&std::free)> owner{text, &std::free};
  std::string out{text, size};
  out.erase(out.find_last_not_of('=') + 1);
  return out;
}

}  // namespace kast::server
