#include "server/flow/to_send.hpp"

#include "schedule/say_when.hpp"
#include "server/flow/timing.hpp"

namespace kast::server {

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

store::AlertRow new_alert(Desk& desk, const core::InquiryId& inquiry, core::Level level,
                          core::Time now) {
  store::AlertRow alert;
  alert.id = core::AlertId::random(desk.random);
  alert.inquiry = inquiry;
  alert.level = level;
  alert.raised_at = now;
  alert.next_at = next_attended(desk, now);
  return alert;
}

}  // namespace kast::server
