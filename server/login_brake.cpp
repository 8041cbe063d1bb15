#include "server/login_brake.hpp"

#include <algorithm>

#include "store/vault/derive.hpp"

namespace kast::server {
namespace {

constexpr vault::Label kName{"login/name"};  // under a key that nothing else uses
constexpr auto kForget = std::chrono::minutes(15);
constexpr std::size_t kMostNames = 4096;  // invented names must not fill the memory

}  // namespace

LoginBrake::LoginBrake(core::Random& random) : key_(vault::Key::random(random)) {}

std::string LoginBrake::key_of(std::string_view username) const {
  return vault::derive_bytes(kName, key_.view(), {username}, 16);
}

bool LoginBrake::enter(const std::string& key) {
  auto& name = names_[key];
  if (name.places >= kPlaces) return false;
  ++name.places;
  return true;
}

void LoginBrake::leave(const std::string& key) {
  const auto found = names_.find(key);
  if (found == names_.end()) return;
  if (--found->second.places == 0 && found->second.failures == 0) names_.erase(found);
}

core::Duration LoginBrake::failed(const std::string& key, core::Time now) {
  forget(now);
  auto& name = names_[key];
  ++name.failures;
  name.last = now;
  const int counted = name.failures - kFree;
  if (counted <= 0) return {};
  const core::Duration longer = std::chrono::seconds(1) * (1 << std::min(counted - 1, 5));
  return std::min(longer, kLongest);
}

int LoginBrake::failures(const std::string& key) const {
  const auto found = names_.find(key);
  return found == names_.end() ? 0 : found->second.failures;
}

void LoginBrake::forget(core::Time now) {
  std::erase_if(names_, [now](const auto& entry) {
    const auto& name = entry.second;
    return name.places == 0 && (now - name.last > kForget || name.last > now);
  });
  if (names_.size() < kMostNames) return;
  std::erase_if(names_, [](const auto& entry) { return entry.second.places == 0; });
}

}  // namespace kast::server
