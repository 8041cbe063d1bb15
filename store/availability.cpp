#include "store/availability.hpp"

namespace kast::store {
namespace {

std::int64_t day_number(core::Date date) { return date.time_since_epoch().count(); }
core::Date date_of(std::int64_t day) { return core::Date{std::chrono::days{day}}; }

core::Modality modality_of(std::string_view word) {
  const auto modality = core::parse<core::Modality>(word);
  if (!modality) throw Failure(core::ErrorCode::corrupt, "an unknown modality in the database");
  return *modality;
}

core::Opening opening_of(const Row& row, int column) {
  return {core::Clocktime{row.integer(column)}, core::Clocktime{row.integer(column + 1)}};
}

void insert_weekly(Tx& tx, const core::UserId& user, core::Modality modality,
                   const core::WeeklyHours& week) {
  for (std::size_t day = 0; day < week.size(); ++day) {
    for (const auto& opening : week[day]) {
      tx.run(
          "INSERT INTO weekly_hours (user_id, modality, weekday, from_minute, to_minute) "
          "VALUES (?1, ?2, ?3, ?4, ?5)",
          {user, core::to_word(modality), static_cast<std::int64_t>(day), opening.from.count(),
           opening.to.count()});
    }
  }
}

void insert_special_day(Tx& tx, const core::UserId& user, core::Date date, const DayHours& hours) {
  tx.run("INSERT INTO special_days (user_id, day) VALUES (?1, ?2)", {user, day_number(date)});
  for (const auto& [modality, openings] : hours) {
    for (const auto& opening : openings) {
      tx.run(
          "INSERT INTO day_hours (user_id, day, modality, from_minute, to_minute) "
          "VALUES (?1, ?2, ?3, ?4, ?5)",
          {user, day_number(date), core::to_word(modality), opening.from.count(),
           opening.to.count()});
    }
  }
}

}  // namespace

void put_availability(Tx& tx, const core::UserId& user, const AvailabilityRows& rows) {
  for (const std::string table : {"weekly_hours", "special_days", "day_hours", "leave_days"}) {
    tx.run("DELETE FROM " + table + " WHERE user_id = ?1", {user});
  }
  for (const auto& [modality, week] : rows.weekly) insert_weekly(tx, user, modality, week);
  for (const auto& [date, hours] : rows.special_days) insert_special_day(tx, user, date, hours);
  for (const auto& range : rows.leave) {
    tx.run("INSERT INTO leave_days (user_id, first_day, last_day) VALUES (?1, ?2, ?3)",
           {user, day_number(range.first), day_number(range.last)});
  }
}

AvailabilityRows availability_of(Tx& tx, const core::UserId& user) {
  AvailabilityRows rows;
  tx.each(
      "SELECT modality, weekday, from_minute, to_minute FROM weekly_hours WHERE user_id = ?1 "
      "ORDER BY modality, weekday, from_minute",
      {user}, [&](const Row& row) {
        auto& week = rows.weekly[modality_of(row.text(0))];
        week.at(static_cast<std::size_t>(row.integer(1))).push_back(opening_of(row, 2));
      });
  tx.each("SELECT day FROM special_days WHERE user_id = ?1", {user},
          [&](const Row& row) { rows.special_days[date_of(row.integer(0))]; });
  tx.each(
      "SELECT day, modality, from_minute, to_minute FROM day_hours WHERE user_id = ?1 "
      "ORDER BY day, modality, from_minute",
      {user}, [&](const Row& row) {
        auto& day = rows.special_days[date_of(row.integer(0))];
        day[modality_of(row.text(1))].push_back(opening_of(row, 2));
      });
  rows.leave =
      tx.all("SELECT first_day, last_day FROM leave_days WHERE user_id = ?1 ORDER BY first_day",
             {user}, [](const Row& row) {
               return core::DateRange{date_of(row.integer(0)), date_of(row.integer(1))};
             });
  return rows;
}

void put_busy_times(Tx& tx, const core::UserId& user, std::string_view source,
                    const std::vector<BusyTime>& times) {
  tx.run("DELETE FROM busy_times WHERE user_id = ?1 AND source = ?2", {user, source});
  for (const auto& time : times) {
    tx.run(
        "INSERT INTO busy_times (user_id, source, from_at, to_at) VALUES (?1, ?2, ?3, ?4) "
        "ON CONFLICT (user_id, source, from_at, to_at) DO NOTHING",
        {user, source, time.from, time.to});
  }
}

std::vector<BusyTime> busy_times(Tx& tx, const core::UserId& user, core::Time from, core::Time to) {
  return tx.all(
      "SELECT from_at, to_at FROM busy_times WHERE user_id = ?1 AND from_at < ?3 AND to_at > ?2 "
      "ORDER BY from_at",
      {user, from, to}, [](const Row& row) {
        return BusyTime{row.time(0), row.time(1)};
      });
}

void put_calendar_link(Tx& tx, const core::UserId& user, std::string_view lookup) {
  tx.run(
      "INSERT INTO calendar_links (user_id, lookup) VALUES (?1, ?2) "
      "ON CONFLICT (user_id) DO UPDATE SET lookup = ?2",
      {user, Blob{lookup}});
}

std::optional<core::UserId> find_calendar_link(Tx& tx, std::string_view lookup) {
  return tx.first("SELECT user_id FROM calendar_links WHERE lookup = ?1", {Blob{lookup}},
                  [](const Row& row) { return row.id<core::UserId>(0); });
}

}  // namespace kast::store
