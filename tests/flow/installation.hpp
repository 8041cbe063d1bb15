// Keys and people, made once a program and copied for every house: Argon2id costs 70 ms a person.
#pragma once

#include <string>
#include <vector>

#include "server/install.hpp"
#include "tests/support/temp_dir.hpp"

namespace kast::tests {

// therapist1 (Ane, a woman), therapist2 (Odd, a man), coordinator (Siv: no content, no address).
struct Installation {
  TempDir dir;  // kast.db and keys/
  std::string recovery_key;
  std::vector<server::Credentials> people;

  static const Installation& get();

 private:
  Installation();
};

}  // namespace kast::tests
