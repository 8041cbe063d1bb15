// What was agreed, and the claims that make double booking impossible. Sealing is the caller's.
//
// Every hold and every appointment claims the five minutes it covers, and those of the pause after
// it; two claims on the same five minutes of one therapist can't both be committed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/booking_id.hpp"
#include "store/tx.hpp"

namespace kast::store {

enum class AppointmentState {
  booked,
  cancelled,
  no_show,   // the person did not come
  completed  // they talked
};
std::string_view to_word(AppointmentState state);

struct AppointmentRow {
  core::AppointmentId id;
  core::InquiryId inquiry;
  core::OfferId offer;
  core::UserId user;
  core::Time starts_at, ends_at;
  AppointmentState state = AppointmentState::booked;
  std::int64_t sequence = 0;
  std::int64_t key_epoch = 1;
  core::Time created_at, changed_at;
  std::string for_person, for_staff;
  std::optional<core::RowId> reminder;  // a row of the outbox
};

// Failure(conflict): the offer has one already.
void insert_appointment(Tx& tx, const AppointmentRow& row);
// Writes times, state, what is sealed and the reminder, and counts the sequence up.
void update_appointment(Tx& tx, const AppointmentRow& row);
// The one agreed with that offer, be it over or not; a cancelled one only where there is no other.
std::optional<AppointmentRow> appointment_of_offer(Tx& tx, const core::OfferId& offer);
std::vector<AppointmentRow> appointments_of(Tx& tx,
                                            const core::InquiryId& inquiry);  // oldest first

// Somebody's time from `from` to `to`, pause included. False: another has some of it; whoever is
// told so must undo the transaction.
bool claim_time(Tx& tx, const core::UserId& user, core::Time from, core::Time to,
                std::string_view owner);
void release_time(Tx& tx, std::string_view owner);
// Holds that ended exclude nobody any more; call it before claim_time.
void release_ended_holds(Tx& tx, const core::UserId& user, core::Time now);

// Times of a therapist that touch the stretch: booked appointments, and holds that still run.
// `except`: an offer whose own times don't count.
struct TakenTime {
  core::Time from{}, to{};
};
std::vector<TakenTime> taken_times(Tx& tx, const core::UserId& user, core::Time from, core::Time to,
                                   core::Time now, const std::optional<core::OfferId>& except);
// Booked ones of a therapist that end after `from`, in order.
std::vector<AppointmentRow> appointments_of_user(Tx& tx, const core::UserId& user, core::Time from);

// The person is gone: what lay ahead is cancelled, its time is free, its reminder is not sent.
void cancel_appointments(Tx& tx, const core::InquiryId& inquiry, core::Time now);
void drop_appointments(Tx& tx, const core::InquiryId& inquiry);
// At close: what is over keeps its day alone.
void coarsen_appointments(Tx& tx, const core::InquiryId& inquiry, core::Time now);

}  // namespace kast::store
