// The queue as staff see it: reading order, whatever the channel.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>
#include <boost/json/object.hpp>

#include "core/result.hpp"
#include "server/desk.hpp"
#include "server/flow/records.hpp"
#include "store/inquiries.hpp"

namespace kast::server {

struct QueueRequest {
  int limit = 50;  // 1…200
  std::string after;
  std::optional<core::State> state;
};

struct Queue {
  std::vector<store::InquiryRow> items;
  std::optional<std::string> next;  // cursor
};

// Errors: invalid_input (a cursor that is none of ours).
boost::asio::awaitable<core::Result<Queue>> read_queue(Desk& desk, QueueRequest request);

// The wishes and topics that assignment may use; none once closed.
std::optional<Matching> matching_of(const Desk& desk, const store::InquiryRow& row);

// SPEC §11 ITEM.
boost::json::object item_json(const Desk& desk, const store::InquiryRow& row);

}  // namespace kast::server
