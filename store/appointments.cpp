#include "store/appointments.hpp"

#include <array>

namespace kast::store {
namespace {

#define KAST_APPOINTMENT_COLUMNS                                                        \
  "id, inquiry_id, offer_id, user_id, starts_at, ends_at, state, sequence, key_epoch, " \
  "created_at, changed_at, for_person, for_staff, reminder_id"

constexpr std::int64_t kCell = 300'000'000;  // five minutes in µs

AppointmentState state_of(std::string_view word) {
  using enum AppointmentState;
  for (const auto state : {booked, cancelled, no_show, completed}) {
    if (to_word(state) == word) return state;
  }
  throw Failure(core::ErrorCode::corrupt, "an unknown state of an appointment");
}

AppointmentRow read_appointment(const Row& row) {
  AppointmentRow r;
  r.id = row.id<core::AppointmentId>(0);
  r.inquiry = row.id<core::InquiryId>(1);
  r.offer = row.id<core::OfferId>(2);
  r.user = row.id<core::UserId>(3);
  r.starts_at = row.time(4);
  r.ends_at = row.time(5);
  r.state = state_of(row.text(6));
  r.sequence = row.integer(7);
  r.key_epoch = row.integer(8);
  r.created_at = row.time(9);
  r.changed_at = row.time(10);
  r.for_person = row.blob(11);
  r.for_staff = row.blob(12);
  r.reminder = row.maybe_id<core::RowId>(13);
  return r;
}

}  // namespace

std::string_view to_word(AppointmentState state) {
  constexpr std::array<std::string_view, 4> kWords{"booked", "cancelled", "no_show", "completed"};
  return kWords.at(static_cast<std::size_t>(state));
}

void insert_appointment(Tx& tx, const AppointmentRow& r) {
  tx.run(
      "INSERT INTO appointments (" KAST_APPOINTMENT_COLUMNS
      ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
      {r.id, r.inquiry, r.offer, r.user, r.starts_at, r.ends_at, to_word(r.state), r.sequence,
       r.key_epoch, r.created_at, r.changed_at, Blob{r.for_person}, Blob{r.for_staff}, r.reminder});
}

void update_appointment(Tx& tx, const AppointmentRow& r) {
  tx.run(
      "UPDATE appointments SET starts_at = ?2, ends_at = ?3, state = ?4, "
      "sequence = sequence + 1, changed_at = ?5, for_person = ?6, for_staff = ?7, "
      "reminder_id = ?8 WHERE id = ?1",
      {r.id, r.starts_at, r.ends_at, to_word(r.state), r.changed_at, Blob{r.for_person},
       Blob{r.for_staff}, r.reminder});
}

std::optional<AppointmentRow> appointment_of_offer(Tx& tx, const core::OfferId& offer) {
  return tx.first("SELECT " KAST_APPOINTMENT_COLUMNS
                  " FROM appointments WHERE offer_id = ?1 ORDER BY "
                  "CASE WHEN state = 'cancelled' THEN 1 ELSE 0 END, created_at DESC LIMIT 1",
                  {offer}, read_appointment);
}

std::vector<AppointmentRow> appointments_of(Tx& tx, const core::InquiryId& inquiry) {
  return tx.all("SELECT " KAST_APPOINTMENT_COLUMNS
                " FROM appointments WHERE inquiry_id = ?1 ORDER BY created_at, id",
                {inquiry}, read_appointment);
}

bool claim_time(Tx& tx, const core::UserId& user, core::Time from, core::Time to,
                std::string_view owner) {
  const auto end = (core::to_micros(to) + kCell - 1) / kCell;
  for (auto cell = core::to_micros(from) / kCell; cell < end; ++cell) {
    const auto claimed = tx.run(
        "INSERT INTO claims (user_id, cell, owner_id) VALUES (?1, ?2, ?3) "
        "ON CONFLICT (user_id, cell) DO NOTHING",
        {user, cell, Blob{owner}});
    if (claimed == 0) return false;
  }
  return true;
}

void release_time(Tx& tx, std::string_view owner) {
  tx.run("DELETE FROM claims WHERE owner_id = ?1", {Blob{owner}});
}

void release_ended_holds(Tx& tx, const core::UserId& user, core::Time now) {
  tx.run(
      "DELETE FROM claims WHERE owner_id IN "
      "(SELECT id FROM holds WHERE user_id = ?1 AND until <= ?2)",
      {user, now});
}

std::vector<TakenTime> taken_times(Tx& tx, const core::UserId& user, core::Time from, core::Time to,
                                   core::Time now, const std::optional<core::OfferId>& except) {
  const auto not_one = except.value_or(core::OfferId{});  // zeros are nobody's
  const auto read = [](const Row& row) { return TakenTime{row.time(0), row.time(1)}; };
  auto taken = tx.all(
      "SELECT starts_at, ends_at FROM appointments WHERE user_id = ?1 AND starts_at < ?3 "
      "AND ends_at > ?2 AND state = 'booked' AND offer_id <> ?4",
      {user, from, to, not_one}, read);
  const auto held = tx.all(
      "SELECT starts_at, ends_at FROM holds WHERE user_id = ?1 AND starts_at < ?3 "
      "AND ends_at > ?2 AND until > ?5 AND offer_id <> ?4",
      {user, from, to, not_one, now}, read);
  taken.insert(taken.end(), held.begin(), held.end());
  return taken;
}

std::vector<AppointmentRow> appointments_of_user(Tx& tx, const core::UserId& user,
                                                 core::Time from) {
  return tx.all("SELECT " KAST_APPOINTMENT_COLUMNS
                " FROM appointments WHERE user_id = ?1 AND ends_at > ?2 AND state = 'booked' "
                "ORDER BY starts_at",
                {user, from}, read_appointment);
}

void cancel_appointments(Tx& tx, const core::InquiryId& inquiry, core::Time now) {
  constexpr auto* kAhead = "WHERE inquiry_id = ?1 AND state = 'booked' AND ends_at > ?2";
  static const std::string kAheadOnes = std::string{"FROM appointments "} + kAhead;
  tx.run("DELETE FROM claims WHERE owner_id IN (SELECT id " + kAheadOnes + ")", {inquiry, now});
  tx.run("DELETE FROM outbox WHERE id IN (SELECT reminder_id " + kAheadOnes + ")", {inquiry, now});
  tx.run(std::string{"UPDATE appointments SET state = 'cancelled', sequence = sequence + 1, "
                     "changed_at = ?2, reminder_id = NULL "} +
             kAhead,
         {inquiry, now});
}

void drop_appointments(Tx& tx, const core::InquiryId& inquiry) {
  tx.run("DELETE FROM claims WHERE owner_id IN (SELECT id FROM appointments WHERE inquiry_id = ?1)",
         {inquiry});
  tx.run("DELETE FROM appointments WHERE inquiry_id = ?1", {inquiry});
}

void coarsen_appointments(Tx& tx, const core::InquiryId& inquiry, core::Time now) {
  constexpr std::int64_t kDay = 86'400'000'000;  // µs
  tx.run(
      "UPDATE appointments SET starts_at = starts_at - starts_at % ?3, "
      "ends_at = starts_at - starts_at % ?3, created_at = created_at - created_at % ?3, "
      "changed_at = changed_at - changed_at % ?3 "
      "WHERE inquiry_id = ?1 AND (ends_at <= ?2 OR state <> 'booked')",
      {inquiry, now, kDay});
}

}  // namespace kast::store
