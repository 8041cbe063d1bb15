#include "server/jobs/deliver_outbox.hpp"

#include <algorithm>

#include <boost/asio/co_spawn.hpp>
#include <boost/json/serialize.hpp>

#include "mail/compose/message.hpp"
#include "mail/transport/retry.hpp"
#include "server/flow/records.hpp"
#include "server/log.hpp"
#include "store/duties.hpp"
#include "store/inquiries.hpp"

namespace kast::server {
namespace {

namespace json = boost::json;

// So many are under way at a time. Mail leaves one of the four connections to the mail server
// (mail::SmtpSettings) free for alerts.
constexpr std::size_t kMailLanes = 3;
constexpr std::size_t kAlertLanes = 16;
// Nothing is put off for longer than this; what stands farther ahead was timed by a clock that has
// been set back since, and is due.
constexpr auto kFarthest = 2 * mail::kLongestPause;

bool is_alert(const store::OutboxRow& row) { return row.kind == "alert"; }
std::size_t lanes(bool alerts) { return alerts ? kAlertLanes : kMailLanes; }

struct Due {
  std::vector<store::OutboxRow> rows;              // alerts first
  std::map<std::int64_t, store::TransitRow> keys;  // of the days the rows name
  bool more = false;                               // there may be others behind them
};

// `besides`: rows that are due but not wanted.
Due find_due(store::Tx& tx, core::Time now, std::size_t besides) {
  Due due;
  for (const bool alerts : {true, false}) {
    const auto most = lanes(alerts) + besides;
    auto rows = store::due_outbox(tx, now, now + kFarthest, alerts, static_cast<int>(most));
    due.more = due.more || rows.size() == most;
    std::ranges::move(rows, std::back_inserter(due.rows));
  }
  for (const auto& row : due.rows) {
    if (due.keys.contains(row.transit_day)) continue;
    if (auto key = store::transit_of(tx, row.transit_day)) due.keys[row.transit_day] = *key;
  }
  return due;
}

std::string text_of(const json::value& value) {
  return value.is_string() ? std::string{value.get_string().c_str()} : std::string{};
}

mail::Values values_of(const json::object& object) {
  mail::Values values;
  for (const auto& item : object) {
    const std::string name{item.key().data(), item.key().size()};
    if (item.value().is_bool()) {
      values[name] = item.value().get_bool();
    } else if (item.value().is_array()) {
      std::vector<mail::Row> rows;
      for (const auto& entry : item.value().get_array()) {
        mail::Row row;
        for (const auto& cell : entry.as_object()) {
          row[std::string{cell.key().data(), cell.key().size()}] = text_of(cell.value());
        }
        rows.push_back(std::move(row));
      }
      values[name] = std::move(rows);
    } else {
      values[name] = text_of(item.value());
    }
  }
  return values;
}

// Both are the same each time a row is sent.
vault::Token thread_token(const Desk& desk, const core::RowId& row) {
  return desk.keys.server().derived_token(vault::TokenPurpose::thread, {core::as_text(row.bytes)});
}
vault::Token bounce_token(const Desk& desk, const core::RowId& row) {
  return desk.keys.server().derived_token(vault::TokenPurpose::bounce, {core::as_text(row.bytes)});
}

// The message of a row, ready for a transport.
core::Result<std::string> compose_row(const Desk& desk, const store::OutboxRow& row,
                                      const ToSend& what, bool kind_header) {
  const auto words =
      desk.templates.render(what.from_template, what.language, values_of(what.values));
  if (!words) return words.error();
  mail::Outgoing out;
  out.kind = row.kind;
  out.from_name = desk.settings.mail.from_name;
  out.from_address = desk.settings.mail.from_address;
  out.to_address = what.to;
  const auto& own_subject = desk.settings.mail.subject;
  const bool as_written = own_subject.empty() || mail::goes_to_staff(what.from_template);
  out.subject = as_written ? words->subject : own_subject;
  out.text = words->text;
  out.message_id = thread_token(desk, row.id).text() + "@" + desk.settings.mail.domain;
  out.in_reply_to = out.references = what.answers;
  out.date = row.created_at;
  out.automatic = row.kind != "reply";
  out.language = what.language;
  mail::ComposeOptions options;
  options.kind_header = kind_header;
  return mail::compose(out, options);
}

// Envelope sender: says which row came back, and nothing to anybody else.
std::string bounce_address(const Desk& desk, const store::OutboxRow& row) {
  return "bounce+" + bounce_token(desk, row.id).text() + "@" + desk.settings.mail.bounce_domain;
}

boost::asio::awaitable<mail::Delivery> send_mail(Desk& desk, Courier& courier,
                                                 const store::OutboxRow& row, const ToSend& what) {
  auto message = compose_row(desk, row, what, courier.mail().shows_kind());
  if (!message) {
    log_error("outbox_unwritable", {{"row", core::to_hex(row.id.bytes)}, {"kind", row.kind}});
    co_return mail::Delivery{mail::Outcome::deferred, 0, "can't be written"};
  }
  mail::Envelope envelope{bounce_address(desk, row), what.to};
  std::string name = core::to_hex(row.id.bytes);
  co_return co_await courier.mail().deliver(std::move(envelope), std::move(*message),
                                            std::move(name));
}

boost::asio::awaitable<mail::Delivery> send_webhook(Desk& desk, Courier& courier,
                                                    const ToSend& what) {
  std::string url = desk.settings.alert.webhook_url;
  std::string body = json::serialize(what.values);
  std::string type = "application/json";
  mail::Headers headers;
  co_return co_await courier.webhook().post(std::move(url), std::move(body), std::move(type),
                                            std::move(headers));
}

double random01(core::Random& random) {
  std::array<std::byte, 2> bytes{};
  random.fill(bytes);
  return (std::to_integer<unsigned>(bytes[0]) * 256 + std::to_integer<unsigned>(bytes[1])) /
         65536.0;
}

std::string_view word_of(mail::Outcome outcome) {
  if (outcome == mail::Outcome::delivered) return "delivered";
  return outcome == mail::Outcome::refused ? "refused" : "deferred";
}

void log_undelivered(const store::OutboxRow& row, const mail::Delivery& delivery) {
  const bool refused = delivery.outcome == mail::Outcome::refused;
  log_warning(refused ? "outbox_refused" : "outbox_deferred",
              {{"row", core::to_hex(row.id.bytes)},
               {"kind", row.kind},
               {"channel", row.channel},
               {"code", std::to_string(delivery.code)},
               {"attempt", std::to_string(row.attempts + 1)},
               {"reason", delivery.reason}});
}

// Opens and sends a row. `key`: of the day it names.
boost::asio::awaitable<mail::Delivery> send(Desk& desk, Courier& courier,
                                            const store::OutboxRow& row,
                                            const std::optional<store::TransitRow>& key) {
  auto opened = key ? desk.keys.open_outbox(row, *key)
                    : core::Result<std::string>{core::fail(core::ErrorCode::corrupt, "no key")};
  auto what = opened ? read_to_send(*opened) : core::Result<ToSend>{opened.error()};
  if (!what) co_return mail::Delivery{mail::Outcome::deferred, 0, "does not open"};
  if (row.channel == "webhook") co_return co_await send_webhook(desk, courier, *what);
  co_return co_await send_mail(desk, courier, row, *what);
}

}  // namespace

Deliveries::Verdict Deliveries::judge(const store::OutboxRow& row, const mail::Delivery& delivery) {
  Verdict verdict{desk_.time.now(),
                  delivery.outcome == mail::Outcome::delivered,
                  std::nullopt,
                  delivery.reason,
                  row.inquiry,
                  row.kind == "reply",
                  {},
                  std::nullopt};
  verdict.history = {core::RowId::random(desk_.random), verdict.at, {}, "undelivered", ""};
  desk_.metrics.count_delivery(row.kind, word_of(delivery.outcome));
  if (verdict.delivered && row.channel == "mail") {
    verdict.sent = store::SentMail{thread_token(desk_, row.id).lookup_hash(),
                                   bounce_token(desk_, row.id).lookup_hash(),
                                   row.id,
                                   row.inquiry,
                                   row.kind,
                                   verdict.at};
  }
  if (verdict.delivered) return verdict;
  log_undelivered(row, delivery);
  // An alert never gives up, whatever the other side says.
  if (delivery.outcome == mail::Outcome::deferred || is_alert(row)) {
    verdict.next = mail::next_attempt(row.kind, static_cast<int>(row.attempts) + 1, row.created_at,
                                      verdict.at, random01(desk_.random));
  }
  return verdict;
}

boost::asio::awaitable<void> Deliveries::mark(core::RowId id, Verdict verdict) {
  auto write = [id, verdict](store::Tx& tx) -> std::optional<store::Changed> {
    if (verdict.delivered) {
      store::outbox_sent(tx, id, verdict.at);
      if (verdict.sent) store::remember_sent(tx, *verdict.sent);
    } else if (verdict.next) {
      store::outbox_later(tx, id, *verdict.next, verdict.reason);
    } else {
      store::outbox_failed(tx, id, verdict.at, verdict.reason);
      if (verdict.inquiry) {
        return store::return_to_queue(tx, *verdict.inquiry, verdict.at, verdict.reply,
                                      verdict.history);
      }
    }
    return std::nullopt;
  };
  auto marked = co_await desk_.db.write(write);
  if (marked) {
    unmarked_.erase(id);
    if (*marked) desk_.events.publish((*marked)->case_no, (*marked)->level);
  } else {
    log_error("outbox_unmarked", {{"row", core::to_hex(id.bytes)}});
    unmarked_.insert_or_assign(id, std::move(verdict));
  }
}

boost::asio::awaitable<void> Deliveries::deliver(store::OutboxRow row,
                                                 std::optional<store::TransitRow> key) {
  mail::Delivery delivery{mail::Outcome::deferred, 0, "internal"};
  try {
    delivery = co_await send(desk_, courier_, row, key);
  } catch (const std::exception&) {
    log_exception("outbox", std::current_exception());
  }
  auto verdict = judge(row, delivery);
  co_await mark(row.id, std::move(verdict));
}

bool Deliveries::may_start(const store::OutboxRow& row) const {
  if (under_way_.contains(row.id) || unmarked_.contains(row.id)) return false;
  const auto busy =
      std::ranges::count(under_way_, is_alert(row), [](const auto& r) { return r.second; });
  return static_cast<std::size_t>(busy) < lanes(is_alert(row));
}

void Deliveries::start(store::OutboxRow row, std::optional<store::TransitRow> key) {
  const auto id = row.id;
  under_way_.emplace(id, is_alert(row));
  auto task = deliver(std::move(row), std::move(key));
  boost::asio::co_spawn(executor_, std::move(task), [this, id](const std::exception_ptr& thrown) {
    if (thrown) log_exception("outbox", thrown);
    under_way_.erase(id);
    ended_.ring();
    if (more_) desk_.outbox.ring();
  });
}

boost::asio::awaitable<std::size_t> Deliveries::start_due() {
  const auto unmarked = unmarked_;
  for (const auto& [id, verdict] : unmarked) {
    auto again = verdict;
    co_await mark(id, std::move(again));
  }
  auto find = [now = desk_.time.now(), besides = unmarked_.size()](store::Tx& tx) {
    return find_due(tx, now, besides);
  };
  auto due = co_await desk_.db.read(find);
  if (!due) {
    log_error("outbox_unread");
    co_return 0;
  }
  more_ = due->more;
  std::size_t started = 0;
  for (auto& row : due->rows) {
    if (!may_start(row)) continue;
    const auto key = due->keys.find(row.transit_day);
    start(std::move(row), key == due->keys.end() ? std::nullopt : std::optional{key->second});
    ++started;
  }
  co_return started;
}

boost::asio::awaitable<void> Deliveries::idle() {
  while (!under_way_.empty()) co_await ended_.wait(std::chrono::hours(1));
}

}  // namespace kast::server
