// What every use case works with. One Desk a process, made by app.cpp; all of it lives on the I/O
// thread, and outlives every coroutine.
#pragma once

#include <functional>

#include "config/page_texts.hpp"
#include "config/settings.hpp"
#include "mail/templates.hpp"
#include "schedule/deadlines.hpp"
#include "schedule/hours.hpp"
#include "server/audit_trail.hpp"
#include "server/events.hpp"
#include "server/hash_pool.hpp"
#include "server/keyring.hpp"
#include "server/login_brake.hpp"
#include "server/metrics.hpp"
#include "server/nudge.hpp"
#include "server/staff_list.hpp"
#include "server/timeline.hpp"
#include "store/store.hpp"
#include "triage/lexicon.hpp"

namespace kast::server {

struct Desk {
  const config::Settings& settings;
  Timeline& time;
  core::Random& random;
  store::Store& db;
  Keyring& keys;
  AuditTrail& audit;
  HashPool& hashes;
  LoginBrake& logins;
  const triage::Lexicon& lexicon;
  const schedule::Hours& hours;
  const config::Texts& texts;
  const mail::Templates& templates;
  StaffList& staff;
  Nudge& outbox;  // rung after a commit that left something to send
  Nudge& alerts;  // rung after a commit that raised an alert
  Events& events;
  Metrics& metrics;
};

}  // namespace kast::server
