#include "server/jobs/deliver_outbox.hpp"

#include <boost/json/serialize.hpp>

#include "mail/compose/message.hpp"
#include "mail/transport/retry.hpp"
#include "server/flow/records.hpp"
#include "server/log.hpp"
#include "store/duties.hpp"

namespace kast::server {
namespace {

namespace json = boost::json;

constexpr int kAtOnce = 64;

struct Due {
  std::vector<store::OutboxRow> rows;
  std::map<std::int64_t, store::TransitRow> keys;  // of the days the rows name
};

Due find_due(store::Tx& tx, core::Time now) {
  Due due{store::due_outbox(tx, now, kAtOnce), {}};
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
  out.subject = words->subject;
  out.text = words->text;
  out.message_id = core::to_hex(row.id.bytes) + "@" + desk.settings.mail.domain;
  out.date = row.created_at;
  out.automatic = row.kind != "reply";
  out.language = what.language;
  mail::ComposeOptions options;
  options.kind_header = kind_header;
  return mail::compose(out, options);
}

// Envelope sender: says which row came back, and nothing to anybody else.
std::string bounce_address(const Desk& desk, const store::OutboxRow& row) {
  const auto token =
      desk.keys.server().derived_token(vault::TokenPurpose::bounce, {core::as_text(row.id.bytes)});
  return "bounce+" + token.text() + "@" + desk.settings.mail.bounce_domain;
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

boost::asio::awaitable<void> record(Desk& desk, const store::OutboxRow& row,
                                    mail::Delivery delivery) {
  const auto now = desk.time.now();
  std::optional<core::Time> next;
  if (delivery.outcome != mail::Outcome::delivered) {
    log_undelivered(row, delivery);
    // An alert never gives up, whatever the other side says.
    if (delivery.outcome == mail::Outcome::deferred || row.kind == "alert") {
      next = mail::next_attempt(row.kind, static_cast<int>(row.attempts) + 1, row.created_at, now,
                                random01(desk.random));
    }
  }
  auto mark = [id = row.id, now, next, delivered = delivery.outcome == mail::Outcome::delivered,
               reason = delivery.reason](store::Tx& tx) {
    if (delivered) {
      store::outbox_sent(tx, id, now);
    } else if (next) {
      store::outbox_later(tx, id, *next, reason);
    } else {
      store::outbox_failed(tx, id, now, reason);
    }
  };
  const auto marked = co_await desk.db.write(mark);
  if (!marked) log_error("outbox_unmarked", {{"row", core::to_hex(row.id.bytes)}});
}

boost::asio::awaitable<void> deliver_row(Desk& desk, Courier& courier, const store::OutboxRow& row,
                                         const Due& due) {
  const auto key = due.keys.find(row.transit_day);
  auto opened = key == due.keys.end()
                    ? core::Result<std::string>{core::fail(core::ErrorCode::corrupt, "no key")}
                    : desk.keys.open_outbox(row, key->second);
  auto what = opened ? read_to_send(*opened) : core::Result<ToSend>{opened.error()};
  mail::Delivery delivery{mail::Outcome::deferred, 0, "does not open"};
  if (what && row.channel == "webhook") {
    delivery = co_await send_webhook(desk, courier, *what);
  } else if (what) {
    delivery = co_await send_mail(desk, courier, row, *what);
  }
  co_await record(desk, row, std::move(delivery));
}

}  // namespace

boost::asio::awaitable<std::size_t> deliver_due(Desk& desk, Courier& courier) {
  auto find = [now = desk.time.now()](store::Tx& tx) { return find_due(tx, now); };
  auto due = co_await desk.db.read(find);
  if (!due) {
    log_error("outbox_unread");
    co_return 0;
  }
  for (const auto& row : due->rows) co_await deliver_row(desk, courier, row, *due);
  co_return due->rows.size();
}

}  // namespace kast::server
