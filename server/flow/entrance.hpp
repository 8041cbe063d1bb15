// How a person comes back to a thread: with the receipt code, or with the capability of a page that
// the code opened. Wrong, malformed, expired and erased are one and the same miss of an index.
#pragma once

#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "core/result.hpp"
#include "server/desk.hpp"
#include "store/inquiries.hpp"
#include "store/vault/inquiry_keys.hpp"

namespace kast::server {

struct Entrance {
  std::string receipt;  // as written
  std::string nonce;    // of the page the code was typed into; empty: no page, the JSON API
  std::string pass;     // a page's capability: used up by this, and preferred to the code
};

// A thread that may be read, written to and erased. Lives for one request.
struct Entered {
  store::InquiryRow row;
  std::vector<store::MessageRow> messages;
  vault::Seed seed;
};

// Errors: not_found, stale (the page was used before, or is too old: ask for the code again),
// unavailable.
boost::asio::awaitable<core::Result<Entered>> enter(Desk& desk, Entrance entrance);

// A capability for the next page [15 min, single use]. Errors: not_found (erased meanwhile),
// unavailable.
boost::asio::awaitable<core::Result<std::string>> issue_pass(Desk& desk, const Entered& entered);

inline constexpr std::string_view kCodePage = "code";  // of the nonce

}  // namespace kast::server
