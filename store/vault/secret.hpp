// Secret<N>: N bytes that are never swapped, never dumped and wiped when they go.
//
// Slots of 64 bytes are cut from chunks that libsodium allocates between guard pages and locks
// (mlock, MADV_DONTDUMP), so a Secret costs a lock and no system call. Without the right to lock
// memory (RLIMIT_MEMLOCK) everything works but may be swapped: memory_is_locked() says so and
// `kast doctor` shows it. Taking and giving back slots is thread-safe; one Secret is not shared
// for writing.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "core/clock.hpp"
#include "store/vault/bytes.hpp"

namespace kast::vault {

// Prepares libsodium; call once before anything else here. Throws std::runtime_error when it
// can't. Safe to repeat and thread-safe.
void start();

// False once any chunk could not be locked.
bool memory_is_locked();

namespace detail {
inline constexpr std::size_t kSlotBytes = 64;
unsigned char* take_slot();  // 64 zero bytes; throws std::bad_alloc
void give_slot(unsigned char* slot) noexcept;
}  // namespace detail

template <std::size_t N>
class Secret {
  static_assert(N > 0 && N <= detail::kSlotBytes);

 public:
  static constexpr std::size_t kBytes = N;

  Secret() : at_(detail::take_slot()) {}  // zeros, to be filled through bytes()
  static Secret random(core::Random& random) {
    Secret secret;
    random.fill(std::as_writable_bytes(secret.bytes()));
    return secret;
  }
  // A copy of exactly N bytes; anything else yields nothing. The source stays the caller's to
  // wipe.
  static std::optional<Secret> from(std::string_view raw_bytes) {
    if (raw_bytes.size() != N) return std::nullopt;
    Secret secret;
    std::copy_n(raw(raw_bytes), N, secret.at_);
    return secret;
  }
  ~Secret() { release(); }
  Secret(Secret&& other) noexcept : at_(std::exchange(other.at_, nullptr)) {}
  Secret& operator=(Secret&& other) noexcept {
    if (this != &other) {
      release();
      at_ = std::exchange(other.at_, nullptr);
    }
    return *this;
  }
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;

  // Throws std::bad_optional_access after the Secret was moved from.
  [[nodiscard]] Secret copy() const { return std::move(from(view()).value()); }
  // Both are empty after the Secret was moved from.
  [[nodiscard]] std::string_view view() const { return as_view({at_, at_ == nullptr ? 0 : N}); }
  [[nodiscard]] std::span<unsigned char> bytes() { return {at_, at_ == nullptr ? 0 : N}; }
  [[nodiscard]] const unsigned char* data() const { return at_; }
  bool operator==(const Secret& other) const { return same(view(), other.view()); }

 private:
  void release() noexcept {
    if (at_ != nullptr) detail::give_slot(at_);
  }
  unsigned char* at_;
};

using Key = Secret<32>;

}  // namespace kast::vault
