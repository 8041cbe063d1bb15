// A reply that will never arrive by mail: the case comes back before humans, and its thread says
// why.
#pragma once

#include <boost/asio/awaitable.hpp>

#include "server/desk.hpp"
#include "store/audit.hpp"
#include "store/inquiries.hpp"

namespace kast::server {

// Made before the transaction that marks the mail as given up.
struct Undelivered {
  core::InquiryId inquiry;
  store::MessageRow message;  // from the system, sealed to the inquiry's public half
  store::AuditRow audit;
};

// Errors: not_found (no such case, or nothing can be appended to it), unavailable.
boost::asio::awaitable<core::Result<Undelivered>> make_undelivered(Desk& desk,
                                                                   core::InquiryId inquiry);
// Open, unread and due now, whatever it was; an erased case stays as it is.
void store_undelivered(store::Tx& tx, const Undelivered& undelivered);

}  // namespace kast::server
