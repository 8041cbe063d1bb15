#include "tests/flow/installation.hpp"

#include <doctest/doctest.h>

#include "server/log.hpp"
#include "store/sqlite/engine.hpp"
#include "tests/support/seeded_random.hpp"

namespace kast::tests {

Installation::Installation() {
  server::start_logging("error");
  core::SystemClock clock;
  SeededRandom random{4711};
  auto db = store::sqlite::open({dir.path() / "kast.db"}, clock).value();
  auto made = server::install(dir.path() / "keys", *db, random).value();
  const auto audit = server::begin_command_audit(dir.path() / "keys", *db, clock, random).value();
  recovery_key = made.recovery_key;
  const std::vector<core::Modality> every{core::Modality::in_person, core::Modality::phone};
  const std::vector<server::NewUser> staff{
      {"therapist1",
       "Ane",
       "ane@example.org",
       core::Role::therapist,
       core::Gender::female,
       {"nb", "en"},
       every,
       {}},
      {"therapist2",
       "Odd",
       "odd@example.org",
       core::Role::therapist,
       core::Gender::male,
       {"nb", "en"},
       every,
       {}},
      {"coordinator", "Siv", "", core::Role::coordinator, core::Gender::any, {"nb"}, {}, {}}};
  for (const auto& person : staff) {
    const bool reads = person.role == core::Role::therapist;
    people.push_back(
        server::add_user(*db, person, reads ? &made.team : nullptr, random, *audit).value());
  }
  REQUIRE(audit->chain_now(*db).has_value());
}

const Installation& Installation::get() {
  static const Installation installation;
  return installation;
}

}  // namespace kast::tests
