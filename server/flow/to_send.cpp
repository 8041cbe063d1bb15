#include "server/flow/to_send.hpp"

#include <algorithm>

#include "schedule/say_when.hpp"
#include "server/flow/timing.hpp"

namespace kast::server {
namespace {

namespace json = boost::json;

json::string_view view(std::string_view text) { return {text.data(), text.size()}; }

std::string when(const Desk& desk, core::Time time, core::Time now, std::string_view language) {
  return schedule::say_when(time, now, desk.hours.zone(), language);
}

// As on the pages: who wrote in a language that isn't offered is answered in the first that is.
std::string tongue_of(const Desk& desk, std::string_view language) {
  const std::string tongue{mail::mail_language(language)};
  const auto& offered = desk.settings.service.languages;
  return std::ranges::find(offered, tongue) == offered.end() ? offered.front() : tongue;
}

json::array emergency(const Desk& desk, std::string_view language) {
  json::array rows;
  for (const auto& entry : desk.settings.service.emergency) {
    rows.push_back(json::object{{"name", entry.name_in(language)}, {"number", entry.number}});
  }
  return rows;
}

// Which of the receipt's sentences about the hour are true.
void say_hour(const Desk& desk, core::Time now, std::string_view language, json::object& values) {
  const auto kind = desk.hours.kind_at(now);
  const auto date = desk.hours.zone().date(now);
  const bool weekend = std::chrono::weekday{std::chrono::local_days{date}}.iso_encoding() >= 6;
  values["staffed"] = kind == schedule::HourKind::staffed;
  values["on_call"] = kind == schedule::HourKind::on_call;
  values["unstaffed"] = kind == schedule::HourKind::unstaffed;
  values["weekend"] = weekend;
  values["evening"] =
      !weekend && kind != schedule::HourKind::staffed && !desk.hours.staffed_on(date).empty();
  values["holiday"] = !weekend && desk.hours.staffed_on(date).empty();
  if (kind == schedule::HourKind::unstaffed) {
    values["next_read"] = when(desk, next_attended(desk, now), now, language);
  }
}

}  // namespace

store::OutboxRow outbox_row(Desk& desk, std::string_view kind, std::string_view channel,
                            const ToSend& what, core::Time now) {
  store::OutboxRow row;
  row.id = core::RowId::random(desk.random);
  row.kind = kind;
  row.channel = channel;
  row.created_at = row.next_at = now;
  desk.keys.seal_outbox(row, write_to_send(what));
  return row;
}

ToSend receipt_to_send(const Desk& desk, const std::string& to, std::string_view language,
                       core::Time now, core::Time answer_by) {
  const auto tongue = tongue_of(desk, language);
  ToSend what{to, "receipt", tongue, {}};
  what.values["answer_by"] = when(desk, answer_by, now, tongue);
  what.values["emergency"] = emergency(desk, tongue);
  say_hour(desk, now, tongue, what.values);
  return what;
}

ToSend reply_to_send(const Desk& desk, const std::string& to, std::string_view language,
                     std::string_view text, std::string_view signed_by) {
  ToSend what{to, "reply", tongue_of(desk, language), {}};
  what.values["reply"] = view(text);
  what.values["signature"] = view(signed_by);
  return what;
}

store::AlertRow new_alert(Desk& desk, const core::InquiryId& inquiry, core::Level level,
                          core::Time now) {
  store::AlertRow alert;
  alert.id = core::AlertId::random(desk.random);
  alert.inquiry = inquiry;
  alert.level = level;
  alert.raised_at = alert.next_at = now;
  return alert;
}

}  // namespace kast::server
