// SPEC §4: the database, not the program, makes double booking impossible.
#include <doctest/doctest.h>

#include "store/appointments.hpp"
#include "store/availability.hpp"
#include "store/inquiries.hpp"
#include "store/offers.hpp"
#include "store/sqlite/engine.hpp"
#include "store/users.hpp"
#include "tests/support/hand_clock.hpp"
#include "tests/support/seeded_random.hpp"
#include "tests/support/temp_dir.hpp"

using namespace kast;
using namespace std::chrono_literals;
using core::Modality;
using store::Tx;

namespace {

constexpr core::Time kNoon{std::chrono::sys_days{2026y / std::chrono::November / 25} + 12h};

struct Diary {
  tests::TempDir dir;
  core::SystemClock clock;
  tests::SeededRandom random{1};
  std::unique_ptr<store::Store> db = store::sqlite::open({dir.path() / "kast.db"}, clock).value();
  core::UserId ane = user("ane"), odd = user("odd");
  core::InquiryId inquiry = core::InquiryId::random(random);

  core::UserId user(const std::string& name) {
    store::UserRow row;
    row.id = core::UserId::random(random);
    row.username = row.name = name;
    db->write_now([&](Tx& tx) { store::insert_user(tx, row, kNoon); }).value();
    return row.id;
  }
  store::HoldRow hold(const core::UserId& whom, core::Time from, core::Time until) {
    return {core::OfferId::random(random),
            core::RowId::random(random),
            inquiry,
            whom,
            from,
            from + 45min,
            until,
            "x"};
  }
  store::AppointmentRow appointment(const core::UserId& whom, core::Time from) {
    store::AppointmentRow row;
    row.id = core::AppointmentId::random(random);
    row.offer = core::OfferId::random(random);
    row.inquiry = inquiry;
    row.user = whom;
    row.starts_at = from;
    row.ends_at = from + 45min;
    row.created_at = row.changed_at = kNoon;
    return row;
  }
  bool book(const store::AppointmentRow& row) {
    return db
        ->write_now([&](Tx& tx) -> core::Result<void> {
          store::insert_appointment(tx, row);
          if (!store::claim_time(tx, row.user, row.starts_at, row.ends_at + 15min,
                                 core::as_text(row.id.bytes))) {
            return core::fail(core::ErrorCode::conflict, "taken");
          }
          return {};
        })
        .has_value();
  }
  bool place(const store::HoldRow& row, core::Time now) {
    return db
        ->write_now([&](Tx& tx) -> core::Result<void> {
          store::release_ended_holds(tx, row.user, now);
          store::put_hold(tx, row);
          if (!store::claim_time(tx, row.user, row.starts_at, row.ends_at + 15min,
                                 core::as_text(row.id.bytes))) {
            return core::fail(core::ErrorCode::conflict, "taken");
          }
          return {};
        })
        .has_value();
  }
  std::int64_t count(const std::string& sql) {
    return db
        ->read_now([&](Tx& tx) {
          return *tx.first(sql, {}, [](const store::Row& row) { return row.integer(0); });
        })
        .value();
  }
};

}  // namespace

TEST_CASE("two sessions of one therapist can't overlap, nor come closer than the pause") {
  Diary diary;
  CHECK(diary.book(diary.appointment(diary.ane, kNoon)));
  for (const auto later : {0min, 5min, 45min, 55min, -45min, -55min}) {
    CHECK_FALSE(diary.book(diary.appointment(diary.ane, kNoon + later)));
  }
  CHECK(diary.book(diary.appointment(diary.odd, kNoon)));
  CHECK(diary.book(diary.appointment(diary.ane, kNoon + 60min)));
  CHECK(diary.book(diary.appointment(diary.ane, kNoon - 60min)));
  CHECK(diary.count("SELECT count(*) FROM appointments") == 4);  // what was refused left nothing
  CHECK(diary.count("SELECT count(*) FROM claims") == 4 * 12);
}

TEST_CASE("times off the grid exclude each other all the same") {
  Diary diary;
  CHECK(diary.book(diary.appointment(diary.ane, kNoon + 3min)));
  CHECK_FALSE(diary.book(diary.appointment(diary.ane, kNoon + 61min)));
  CHECK_FALSE(diary.book(diary.appointment(diary.ane, kNoon - 58min)));
}

TEST_CASE("an offer has one booked appointment, and a new one once that is cancelled") {
  Diary diary;
  auto first = diary.appointment(diary.ane, kNoon);
  REQUIRE(diary.book(first));
  auto second = diary.appointment(diary.odd, kNoon);
  second.offer = first.offer;
  CHECK_FALSE(diary.book(second));
  first.state = store::AppointmentState::cancelled;
  diary.db->write_now([&](Tx& tx) { store::update_appointment(tx, first); }).value();
  CHECK(diary.book(second));
}

TEST_CASE("a hold excludes others until the moment it ends, and not after it") {
  Diary diary;
  REQUIRE(diary.place(diary.hold(diary.ane, kNoon, kNoon - 1h), kNoon - 70min));
  const auto taken = [&](core::Time now) {
    return diary.db
        ->read_now([&](Tx& tx) {
          return store::taken_times(tx, diary.ane, kNoon - 1h, kNoon + 2h, now, {}).size();
        })
        .value();
  };
  const auto before = kNoon - 1h - 1us;
  CHECK(taken(before) == 1);
  CHECK_FALSE(diary.place(diary.hold(diary.ane, kNoon + 15min, kNoon), before));
  CHECK(taken(kNoon - 1h) == 0);
  CHECK(diary.place(diary.hold(diary.ane, kNoon + 15min, kNoon), kNoon - 1h));
}

TEST_CASE("a hold that replaces another of its offer gives that one's time back") {
  Diary diary;
  auto hold = diary.hold(diary.ane, kNoon, kNoon);
  REQUIRE(diary.place(hold, kNoon - 1h));
  hold.id = core::RowId::random(diary.random);
  hold.starts_at += 2h;
  hold.ends_at += 2h;
  REQUIRE(diary.place(hold, kNoon - 1h));
  CHECK(diary.place(diary.hold(diary.ane, kNoon, kNoon), kNoon - 1h));
}

TEST_CASE("what a therapist wrote down comes back as it was") {
  Diary diary;
  store::AvailabilityRows rows;
  rows.weekly[Modality::in_person][0] = {{8h, 11h}, {12h, 15h + 30min}};
  rows.weekly[Modality::phone][4] = {{9h, 24h}};
  const core::Date day{2026y / std::chrono::December / 1};
  rows.special_days[day][Modality::video] = {{10h, 11h}};
  rows.special_days[day + std::chrono::days{1}];  // closed
  rows.leave = {{day, day + std::chrono::days{9}}};
  for (int twice = 0; twice < 2; ++twice) {
    diary.db->write_now([&](Tx& tx) { store::put_availability(tx, diary.ane, rows); }).value();
  }
  const auto back =
      diary.db->read_now([&](Tx& tx) { return store::availability_of(tx, diary.ane); }).value();
  CHECK(back.weekly == rows.weekly);
  CHECK(back.special_days == rows.special_days);
  CHECK(back.leave == rows.leave);
  CHECK(diary.db->read_now([&](Tx& tx) { return store::availability_of(tx, diary.odd); })
            .value()
            .weekly.empty());
}

TEST_CASE("erasing cancels what lay ahead, frees its time and leaves no link") {
  Diary diary;
  store::OfferRow offer;
  offer.id = core::OfferId::random(diary.random);
  offer.lookup = "lookup";
  offer.inquiry = diary.inquiry;
  offer.user = diary.ane;
  offer.created_at = kNoon;
  offer.valid_until = offer.expires_at = kNoon + 24h;
  auto hold = diary.hold(diary.ane, kNoon + 5h, kNoon + 1h);
  hold.offer = offer.id;
  REQUIRE(diary.book(diary.appointment(diary.ane, kNoon)));
  REQUIRE(diary.place(hold, kNoon));
  diary.db->write_now([&](Tx& tx) { store::insert_offer(tx, offer); }).value();
  diary.db->write_now([&](Tx& tx) { store::forget_code(tx, diary.inquiry, kNoon); }).value();
  for (const std::string table : {"offers", "holds", "claims"}) {
    CHECK(diary.count("SELECT count(*) FROM " + table) == 0);
  }
  CHECK(diary.count("SELECT count(*) FROM appointments WHERE state = 'cancelled'") == 1);
  diary.db->write_now([&](Tx& tx) { store::erase_content(tx, diary.inquiry, kNoon); }).value();
  CHECK(diary.count("SELECT count(*) FROM appointments") == 0);
}

TEST_CASE("a link that has ended is not found, and housekeeping takes it away") {
  Diary diary;
  store::OfferRow offer;
  offer.id = core::OfferId::random(diary.random);
  offer.lookup = "lookup";
  offer.inquiry = diary.inquiry;
  offer.user = diary.ane;
  offer.expires_at = kNoon;
  diary.db->write_now([&](Tx& tx) { store::insert_offer(tx, offer); }).value();
  const auto found = [&](core::Time now) {
    return diary.db->read_now([&](Tx& tx) { return store::find_offer(tx, "lookup", now); })
        .value()
        .has_value();
  };
  CHECK(found(kNoon - 1us));
  CHECK_FALSE(found(kNoon));
  diary.db->write_now([&](Tx& tx) { store::expire_offers(tx, kNoon); }).value();
  CHECK(diary.count("SELECT count(*) FROM offers") == 0);
}
