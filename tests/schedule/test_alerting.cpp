#include <algorithm>

#include <doctest/doctest.h>

#include "calendar.hpp"
#include "schedule/alerting.hpp"

using namespace kast::schedule;
using namespace kast::schedule::test;
using Kind = NextAction::Kind;

namespace {

const AlertPolicy kPolicy;
const Time kMonday = at(2026, 11, 23, 9, 0);

NextAction next(const AlertState& alert, Time now, const Calendar& calendar = office()) {
  return next_action(alert, kPolicy, Hours{calendar}, now);
}

NextAction wait(Time until) { return {Kind::wait, until}; }

}  // namespace

TEST_CASE("an alert pages at once and repeats until somebody takes it") {
  AlertState alert{kMonday, {}, {}, {}};
  CHECK(next(alert, kMonday).kind == Kind::page);
  alert.last_page_at = kMonday;
  CHECK(next(alert, kMonday) == wait(kMonday + minutes{5}));
  CHECK(next(alert, kMonday + minutes{5}).kind == Kind::page);
  CHECK(next(alert, kMonday + hours{5}).kind == Kind::page);  // a restart missed some
}

TEST_CASE("taking it without a login only pauses, until somebody logged in opens the inquiry") {
  AlertState alert{kMonday, kMonday, Acknowledgement{kMonday + minutes{2}, false}, {}};
  CHECK(next(alert, kMonday + minutes{2}) == wait(kMonday + minutes{12}));
  CHECK(next(alert, kMonday + minutes{12}).kind == Kind::page);
  alert.last_page_at = kMonday + minutes{12};
  CHECK(next(alert, kMonday + minutes{12}) == wait(kMonday + minutes{17}));
  alert.opened_at = kMonday + minutes{13};
  CHECK(next(alert, kMonday + minutes{13}).kind == Kind::done);
}

TEST_CASE("taken but untouched pages again") {
  const AlertState alert{kMonday, kMonday, Acknowledgement{kMonday + minutes{1}, true}, {}};
  CHECK(next(alert, kMonday + minutes{1}) == wait(kMonday + minutes{31}));
  CHECK(next(alert, kMonday + minutes{31}).kind == Kind::page);
}

TEST_CASE("unstaffed hours page nobody; the alert fires first when somebody is there again") {
  const auto friday_night = at(2026, 11, 27, 22, 0);
  AlertState alert{friday_night, {}, {}, {}};
  CHECK(next(alert, friday_night) == wait(at(2026, 11, 30, 8, 0)));
  CHECK(next(alert, at(2026, 11, 30, 8, 0)).kind == Kind::page);
  auto calendar = office();
  calendar.look_ins = {{6, hours{19}}};
  CHECK(next(alert, friday_night, calendar) == wait(at(2026, 11, 29, 19, 0)));
  CHECK(next(alert, at(2026, 11, 29, 19, 2), calendar).kind == Kind::page);  // woken a little late
  // paged at the end of the day, nobody took it: the repeat waits for the morning
  alert = {at(2026, 11, 27, 15, 53), at(2026, 11, 27, 15, 58), {}, {}};
  CHECK(next(alert, at(2026, 11, 27, 15, 59)) == wait(at(2026, 11, 30, 8, 0)));
}

TEST_CASE("a clock that was set back pages rather than waits") {
  CHECK(next({kMonday + hours{1}, {}, {}, {}}, kMonday).kind == Kind::page);
  CHECK(next({kMonday, kMonday + hours{1}, {}, {}}, kMonday).kind == Kind::page);
  CHECK(next({kMonday, kMonday, Acknowledgement{kMonday + hours{1}, true}, {}}, kMonday).kind ==
        Kind::page);
}

TEST_CASE("a calendar in which nobody is ever there pages rather than stays silent") {
  auto calendar = office();
  calendar.office_hours = {};
  CHECK(next({kMonday, {}, {}, {}}, kMonday, calendar).kind == Kind::page);
}

TEST_CASE("for any calendar and any history: never silent for good, never outside attended time") {
  std::mt19937_64 random{7};
  for (int i = 0; i < 10'000; ++i) {
    const Hours h{random_calendar(random)};
    const auto now = random_time(random);
    const auto some_time = [&] { return now + minutes{static_cast<int>(random() % 200) - 150}; };
    AlertState alert{some_time(), {}, {}, {}};
    if (random() % 2 == 0) alert.last_page_at = some_time();
    if (random() % 2 == 0) alert.acknowledged = Acknowledgement{some_time(), random() % 2 == 0};
    const auto action = next_action(alert, kPolicy, h, now);
    CAPTURE(i);
    CHECK(action.kind != Kind::done);
    if (action.kind == Kind::page) CHECK((h.attended(now) || !h.next_attended(now)));
    if (action.kind == Kind::wait) {
      CHECK(action.until > now);
      CHECK(h.attended(action.until));
      // when that time comes, and nothing happened since, it pages (unless the clock had been odd)
      const auto then = next_action(alert, kPolicy, h, action.until);
      const bool odd = std::max({alert.raised_at, alert.last_page_at.value_or(now),
                                 alert.acknowledged.value_or(Acknowledgement{now}).at}) > now;
      CHECK((odd || then.kind == Kind::page));
      CHECK(action.until <= *h.next_attended(now + kPolicy.untouched));
    }
  }
}
