// Where each sealed column stands, as the vault authenticates it: one function a column, so that
// who seals and who opens can't disagree.
#pragma once

#include "core/booking_id.hpp"
#include "store/vault/context.hpp"

namespace kast::store {

using vault::Context;

template <class RowIdType>
Context column(std::string_view table, std::string_view name, const core::InquiryId& inquiry,
               const RowIdType& row, std::int64_t epoch) {
  return {table, name, inquiry, row.bytes, static_cast<std::uint32_t>(epoch)};
}

inline Context team_wrap_column(const core::InquiryId& id, std::int64_t epoch) {
  return column("inquiries", "team_wrap", id, id, epoch);
}
inline Context code_wrap_column(const core::InquiryId& id, std::int64_t epoch) {
  return column("inquiries", "code_wrap", id, id, epoch);
}
inline Context contact_column(const core::InquiryId& id, std::int64_t epoch) {
  return column("inquiries", "contact", id, id, epoch);
}
inline Context matching_column(const core::InquiryId& id) {
  return column("inquiries", "matching", id, id, 0);
}
inline Context message_column(const core::InquiryId& id, const core::MessageId& row,
                              std::int64_t epoch) {
  return column("messages", "body", id, row, epoch);
}
inline Context triage_column(const core::InquiryId& id, const core::RowId& row,
                             std::int64_t epoch) {
  return column("triage_records", "body", id, row, epoch);
}
inline Context reasons_column(const core::InquiryId& id, const core::RowId& row,
                              std::int64_t epoch) {
  return column("assignments", "reasons", id, row, epoch);
}
inline Context history_column(const core::InquiryId& id, const core::RowId& row,
                              std::int64_t epoch) {
  return column("history", "body", id, row, epoch);
}
inline Context offer_wrap_column(const core::InquiryId& id, const core::OfferId& row,
                                 std::int64_t epoch) {
  return column("offers", "wrap", id, row, epoch);
}
inline Context offer_token_column(const core::InquiryId& id, const core::OfferId& row,
                                  std::int64_t epoch) {
  return column("offers", "token_sealed", id, row, epoch);
}
inline Context hold_column(const core::InquiryId& id, const core::RowId& row, std::int64_t epoch) {
  return column("holds", "body", id, row, epoch);
}
inline Context person_column(const core::InquiryId& id, const core::AppointmentId& row,
                             std::int64_t epoch) {
  return column("appointments", "for_person", id, row, epoch);
}
inline Context staff_column(const core::InquiryId& id, const core::AppointmentId& row,
                            std::int64_t epoch) {
  return column("appointments", "for_staff", id, row, epoch);
}
inline Context outbox_column(const core::RowId& row, std::int64_t transit_day) {
  return column("outbox", "body", core::InquiryId{}, row, transit_day);
}
inline Context spool_column(const core::RowId& id, std::int64_t transit_day) {
  return column("spool", "mail", core::InquiryId{}, id, transit_day);
}
inline Context answer_column(const core::InquiryId& id) {
  return column("idempotency", "answer", id, id, 0);
}
inline Context capability_column(const core::InquiryId& id, std::int64_t epoch) {
  return column("capabilities", "wrap", id, id, epoch);
}
inline Context private_key_column(const core::UserId& user) {
  return column("users", "private_sealed", core::InquiryId{}, user, 0);
}
inline Context totp_column(const core::UserId& user) {
  return column("users", "totp_sealed", core::InquiryId{}, user, 0);
}
inline Context user_wrap_column(const core::UserId& user, std::int64_t epoch) {
  return column("team_wraps", "wrap", core::InquiryId{}, user, epoch);
}
// The session's id is the user's: the token in the cookie is what tells sessions apart.
inline Context session_column(const core::UserId& user, std::int64_t epoch) {
  return column("sessions", "sealed", core::InquiryId{}, user, epoch);
}

}  // namespace kast::store
