// The one list of keys: name, where it lives in Settings, what it may hold. Reading, suggesting and
// the test of kast.toml all walk it.
#pragma once

#include <string_view>

#include "config/settings.hpp"
#include "config/values.hpp"

namespace kast::config {

// visit(key, member [, rule]) for each key, in the order of kast.toml. A rule is a Range of numbers
// or durations, or a TextRule (config/values.hpp).
template <class Visit>
void visit_keys(Visit&& visit, Settings& s) {
  visit("server.public", s.server.public_listen);
  visit("server.staff", s.server.staff_listen);
  visit("server.public_url", s.server.public_url, kBaseUrl);
  visit("server.staff_url", s.server.staff_url, kBaseUrl);
  visit("server.max_connections", s.server.max_connections, Range{1, 1'000'000});
  visit("server.header_bytes", s.server.header_bytes, Range{1024, 1 << 20});
  visit("server.body_bytes", s.server.body_bytes, Range{64 << 10, 16 << 20});
  visit("server.header_timeout", s.server.header_timeout, Span{seconds{1}, minutes{10}});
  visit("server.body_timeout", s.server.body_timeout, Span{seconds{1}, minutes{10}});
  visit("server.idle_timeout", s.server.idle_timeout, Span{seconds{1}, hours{1}});
  visit("server.drain", s.server.drain, Span{seconds{0}, minutes{10}});

  visit("data.dir", s.data.dir);
  visit("data.keys_dir", s.data.keys_dir);

  visit("service.name", s.service.name, kLine);
  visit("service.zone", s.service.zone, kZone);
  visit("service.languages", s.service.languages, kLanguage);
  visit("service.texts_dir", s.service.texts_dir);
  visit("service.emergency", s.service.emergency);
  visit("service.holidays", s.service.holidays);
  visit("service.half_day_ends", s.service.half_day_ends);
  visit("service.closures", s.service.closures);
  visit("service.look_ins", s.service.look_ins);
  visit("service.look_in_length", s.service.look_in_length, Span{minutes{5}, hours{4}});
  visit("service.office_hours.monday", s.service.office_hours[0]);
  visit("service.office_hours.tuesday", s.service.office_hours[1]);
  visit("service.office_hours.wednesday", s.service.office_hours[2]);
  visit("service.office_hours.thursday", s.service.office_hours[3]);
  visit("service.office_hours.friday", s.service.office_hours[4]);
  visit("service.office_hours.saturday", s.service.office_hours[5]);
  visit("service.office_hours.sunday", s.service.office_hours[6]);

  visit("mail.transport", s.mail.transport);
  visit("mail.from_name", s.mail.from_name, kLine);
  visit("mail.from_address", s.mail.from_address, kMailAddress);
  visit("mail.domain", s.mail.domain, kDomain);
  visit("mail.bounce_domain", s.mail.bounce_domain, kDomain);
  visit("mail.subject", s.mail.subject, kAnyLine);
  visit("mail.smtp.host", s.mail.smtp.host, kHostOrNone);
  visit("mail.smtp.port", s.mail.smtp.port, Range{1, 65'535});
  visit("mail.smtp.security", s.mail.smtp.security);
  visit("mail.smtp.username", s.mail.smtp.username, kAnyLine);
  visit("mail.smtp.password_file", s.mail.smtp.password_file);
  visit("mail.smtp.ca_file", s.mail.smtp.ca_file);
  visit("mail.smtp.timeout", s.mail.smtp.timeout, Span{seconds{1}, minutes{10}});

  visit("alert.webhook_url", s.alert.webhook_url, kUrlOrNone);
  visit("alert.webhook_allow", s.alert.webhook_allow, kNetwork);
  visit("alert.repeat", s.alert.repeat, Span{minutes{1}, hours{1}});
  visit("alert.ack_pause", s.alert.ack_pause, Span{minutes{1}, hours{1}});
  visit("alert.untouched", s.alert.untouched, Span{minutes{5}, hours{4}});
  visit("alert.night_people", s.alert.night_people, Range{1, 100});
  visit("alert.on_call", s.alert.on_call);

  auto& due = s.deadlines;
  visit("deadlines.immediate_acknowledged", due.immediate_acknowledged, Span{minutes{1}, hours{4}});
  visit("deadlines.immediate_first_words", due.immediate_first_words, Span{minutes{1}, hours{8}});
  visit("deadlines.urgent", due.urgent, Span{minutes{1}, hours{24}});
  visit("deadlines.prompt_same_day_before", due.prompt_same_day_before);
  visit("deadlines.prompt_next_day_by", due.prompt_next_day_by);

  visit("retention.closed", s.retention.closed, Span{days{1}, days{3660}});
  visit("retention.spam", s.retention.spam, Span{days{1}, days{3660}});
  visit("retention.grave_hold", s.retention.grave_hold, Span{hours{1}, hours{72}});

  visit("abuse.enabled", s.abuse.enabled);

  visit("login.session_idle", s.login.session_idle, Span{minutes{1}, hours{12}});
  visit("login.session_max", s.login.session_max, Span{minutes{5}, hours{24}});
  visit("login.argon2_queue", s.login.argon2_queue, Range{1, 1024});

  visit("store.engine", s.store.engine);
  visit("store.queue", s.store.queue, Range{1, 1'000'000});
  visit("store.batch", s.store.batch, Range{1, 4096});

  visit("triage.lexicon", s.triage.lexicon);

  visit("log.level", s.log.level);
}

}  // namespace kast::config
