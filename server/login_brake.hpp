// Slows down whoever tries passphrases, and locks nobody out. A wrong answer is held back, the
// longer the more wrong ones that name had before; a right one never is, whatever others try under
// the same name. No name takes more than a few places of the hash pool, so that others find room;
// where many names are tried at once the pool is full, and a login is asked to come again (503).
// What is remembered is in memory only, under a keyed hash of the name.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/clock.hpp"
#include "core/time.hpp"
#include "store/vault/secret.hpp"

namespace kast::server {

class LoginBrake {
 public:
  static constexpr int kFree = 3;    // wrong answers that are told at once
  static constexpr int kPlaces = 4;  // passphrases of one name checked or queued at a time
  static constexpr core::Duration kLongest = std::chrono::seconds(30);

  explicit LoginBrake(core::Random& random);

  // A name as it is remembered. What is asked about below.
  [[nodiscard]] std::string key_of(std::string_view username) const;

  // Takes a place; false: all are taken. Each taken one is given back.
  bool enter(const std::string& key);
  void leave(const std::string& key);
  // Counts a wrong answer; how long to hold it back: nothing kFree times, then 1 s, 2 s, 4 s … 30
  // s.
  core::Duration failed(const std::string& key, core::Time now);
  // Wrong answers that count still: those of a name that had none for 15 minutes are forgotten.
  [[nodiscard]] int failures(const std::string& key) const;

  // The server stops: nothing is held back any more.
  void close() { closed_ = true; }
  [[nodiscard]] bool closed() const { return closed_; }

 private:
  struct Name {
    int failures = 0;
    int places = 0;
    core::Time last;
  };
  void forget(core::Time now);

  vault::Key key_;
  std::map<std::string, Name> names_;
  bool closed_ = false;
};

}  // namespace kast::server
