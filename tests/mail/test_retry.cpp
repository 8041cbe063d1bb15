#include <doctest/doctest.h>

#include "mail/transport/retry.hpp"

using namespace kast;
using namespace std::chrono;

namespace {

constexpr core::Time kStart = core::from_micros(1'795'468'445'000'000);

}  // namespace

TEST_CASE("pauses double up to a cap and are spread over their upper half") {
  const mail::RetryPolicy policy{seconds{30}, minutes{30}, hours{48}};
  CHECK(*mail::next_attempt(policy, 1, kStart, kStart, 0.0) == kStart + seconds{15});
  CHECK(*mail::next_attempt(policy, 1, kStart, kStart, 1.0) == kStart + seconds{30});
  CHECK(*mail::next_attempt(policy, 3, kStart, kStart, 1.0) == kStart + seconds{120});
  CHECK(*mail::next_attempt(policy, 1'000'000'000, kStart, kStart, 1.0) == kStart + minutes{30});
}

TEST_CASE("each kind is given up at its age, an alert never") {
  for (const auto* kind : {"receipt", "reply", "offer", "confirmation", "reminder", "notice"}) {
    const auto age = *mail::retry_policy(kind).give_up;
    CHECK(mail::next_attempt(kind, 9, kStart, kStart + age - seconds{1}, 0.5).has_value());
    CHECK_FALSE(mail::next_attempt(kind, 9, kStart, kStart + age, 0.5).has_value());
  }
  const auto late = kStart + hours{24 * 365};
  const auto next = mail::next_attempt("alert", 500'000, kStart, late, 1.0);
  REQUIRE(next.has_value());
  CHECK(*next <= late + minutes{1});
}

TEST_CASE("a clock that jumped back brings no attempt into the past") {
  CHECK(*mail::next_attempt("reply", 1, kStart + hours{5}, kStart, 0.0) > kStart);
}
