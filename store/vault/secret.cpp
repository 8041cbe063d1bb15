#include "store/vault/secret.hpp"

#include <atomic>
#include <mutex>
#include <new>
#include <sodium.h>
#include <stdexcept>
#include <vector>

namespace kast::vault {
namespace {

constexpr std::size_t kChunkSlots = 256;  // 16 KiB

std::atomic<bool> all_locked{true};

class Pool {
 public:
  unsigned char* take() {
    const std::scoped_lock lock(mutex_);
    if (free_.empty()) grow();
    unsigned char* slot = free_.back();
    free_.pop_back();
    return slot;
  }
  void give(unsigned char* slot) noexcept {
    sodium_memzero(slot, detail::kSlotBytes);
    const std::scoped_lock lock(mutex_);
    free_.push_back(slot);  // never reallocates: grow() reserved for every slot
  }

 private:
  void grow() {
    start();
    free_.reserve((chunks_ + 1) * kChunkSlots);
    constexpr auto kBytes = kChunkSlots * detail::kSlotBytes;
    auto* chunk = static_cast<unsigned char*>(sodium_malloc(kBytes));
    if (chunk == nullptr) throw std::bad_alloc();
    if (sodium_mlock(chunk, kBytes) != 0) all_locked = false;
    sodium_memzero(chunk, kBytes);
    ++chunks_;
    for (std::size_t i = kChunkSlots; i-- > 0;) free_.push_back(chunk + i * detail::kSlotBytes);
  }

  std::mutex mutex_;
  std::vector<unsigned char*> free_;
  std::size_t chunks_ = 0;
};

// Never destroyed: secrets in static objects may go later than it would.
Pool& pool() {
  static auto* const kPool = new Pool;
  return *kPool;
}

}  // namespace

void start() {
  if (sodium_init() < 0) throw std::runtime_error("libsodium could not be initialised");
}

bool memory_is_locked() { return all_locked; }

unsigned char* detail::take_slot() { return pool().take(); }
void detail::give_slot(unsigned char* slot) noexcept { pool().give(slot); }

bool same(std::string_view a, std::string_view b) {
  return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

void wipe(std::string& text) {
  text.resize(text.capacity());
  sodium_memzero(text.data(), text.size());
  text.clear();
}

}  // namespace kast::vault
