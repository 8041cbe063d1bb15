#include "server/flow/queue.hpp"

#include <fmt/core.h>

#include "store/contexts.hpp"

namespace kast::server {
namespace {

namespace json = boost::json;

json::string_view view(std::string_view text) { return {text.data(), text.size()}; }

// A cursor is the place of the last item: rank, quarantine, deadline, arrival, id.
constexpr std::size_t kTimeDigits = 16;
constexpr std::size_t kCursorDigits = 2 + kTimeDigits + kTimeDigits + 32;

std::string write_cursor(const store::QueueCursor& cursor) {
  return fmt::format("{}{}{:016x}{:016x}{}", cursor.rank, cursor.quarantined ? 1 : 0,
                     core::to_micros(cursor.deadline), core::to_micros(cursor.received_at),
                     core::to_hex(cursor.id.bytes));
}

std::optional<core::Time> read_time(std::string_view digits) {
  const auto bytes = core::from_hex(digits);
  if (!bytes) return std::nullopt;
  std::uint64_t micros = 0;
  for (const char c : *bytes) micros = (micros << 8U) | static_cast<unsigned char>(c);
  return core::from_micros(static_cast<std::int64_t>(micros));
}

std::optional<store::QueueCursor> read_cursor(std::string_view text) {
  if (text.size() != kCursorDigits || text[0] < '0' || text[0] > '3' || text[1] < '0' ||
      text[1] > '1') {
    return std::nullopt;
  }
  const auto deadline = read_time(text.substr(2, kTimeDigits));
  const auto received_at = read_time(text.substr(2 + kTimeDigits, kTimeDigits));
  const auto raw_id = core::from_hex(text.substr(2 + 2 * kTimeDigits));
  if (!deadline || !received_at || !raw_id) return std::nullopt;
  store::QueueCursor cursor;
  cursor.rank = text[0] - '0';
  cursor.quarantined = text[1] == '1';
  cursor.deadline = *deadline;
  cursor.received_at = *received_at;
  cursor.id = *core::InquiryId::from(core::as_bytes(*raw_id));
  return cursor;
}

}  // namespace

boost::asio::awaitable<core::Result<Queue>> read_queue(Desk& desk, QueueRequest request) {
  std::optional<store::QueueCursor> after;
  if (!request.after.empty()) {
    after = read_cursor(request.after);
    if (!after) {
      co_return core::Error{
          core::ErrorCode::invalid_input, "not a cursor of ours", {{"after", "malformed"}}};
    }
  }
  auto find = [state = request.state, after, limit = request.limit](store::Tx& tx) {
    return store::queue_page(tx, state, after, limit);
  };
  auto page = co_await desk.db.read(find);
  if (!page) co_return page.error();
  Queue queue{std::move(page->items), std::nullopt};
  if (page->next) queue.next = write_cursor(*page->next);
  co_return queue;
}

std::optional<Matching> matching_of(const Desk& desk, const store::InquiryRow& row) {
  if (!row.matching) return std::nullopt;
  const auto sealed =
      desk.keys.server().open_matching(store::matching_column(row.id), *row.matching);
  if (!sealed) return std::nullopt;
  auto matching = read_matching(*sealed);
  if (!matching) return std::nullopt;
  return std::move(*matching);
}

json::object item_json(const Desk& desk, const store::InquiryRow& row) {
  json::object item;
  item["case"] = row.case_no;
  item["level"] = view(core::to_word(row.level));
  item["state"] = view(core::to_word(row.state));
  item["channel"] = view(core::to_word(row.channel));
  item["language"] = row.language;
  item["received_at"] = core::to_rfc3339(row.received_at);
  item["deadline"] = core::to_rfc3339(row.deadline);
  if (const auto name = desk.staff.username(row.assignee); !name.empty()) {
    item["assignee"] = view(name);
  }
  if (const auto name = desk.staff.username(row.claimed_by); !name.empty()) {
    item["claimed_by"] = view(name);
  }
  item["unread"] = row.unread;
  if (row.quarantined) item["quarantined"] = true;
  if (row.erase_at) item["erase_at"] = core::to_rfc3339(*row.erase_at);
  if (const auto matching = matching_of(desk, row)) {
    item["preferences"] = preferences_json(matching->preferences);
    item["topics"] = topics_json(matching->topics);
  }
  return item;
}

}  // namespace kast::server
