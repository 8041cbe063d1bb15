#include "server/flow/accept_inquiry.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "server/flow/assess.hpp"
#include "server/flow/timing.hpp"
#include "server/log.hpp"
#include "store/contexts.hpp"
#include "store/vault/idempotency.hpp"

namespace kast::server {
namespace {

namespace json = boost::json;

constexpr auto kRememberFor = std::chrono::minutes(10);
constexpr int kTries = 3;  // a case number that exists is drawn again

struct Intake {
  SealedInquiry sealed;
  std::optional<store::RememberedAnswer> remembered;
  bool of_page = false;
};

std::string write_accepted(const Accepted& accepted) {
  return json::serialize(json::object{{"case", accepted.case_no},
                                      {"receipt", accepted.receipt},
                                      {"answer_by", core::to_micros(accepted.answer_by)}});
}

core::Result<Accepted> read_accepted(std::string_view text) {
  boost::system::error_code error;
  const auto value = json::parse({text.data(), text.size()}, error);
  if (error) return core::fail(core::ErrorCode::corrupt, "a remembered answer is damaged");
  Accepted accepted;
  accepted.case_no = value.at("case").as_string().c_str();
  accepted.receipt = value.at("receipt").as_string().c_str();
  accepted.answer_by = core::from_micros(value.at("answer_by").as_int64());
  accepted.replayed = true;
  return accepted;
}

// What the transaction answers: stored, or what an earlier request with the same key left.
using Outcome = std::optional<store::RememberedAnswer>;

// A page whose answer is forgotten already (or whose inquiry was erased) is stored all the same,
// but in quarantine.
Outcome store_intake(store::Tx& tx, const Intake& intake, core::Time now) {
  if (intake.remembered) {
    const auto forgotten = intake.remembered->at - kRememberFor;
    if (auto earlier = store::remember_answer(tx, *intake.remembered, forgotten)) {
      return earlier;
    }
    if (intake.of_page && store::is_used_nonce(tx, intake.remembered->key_hash)) {
      auto suspect = intake.sealed;
      quarantine(suspect, now);
      insert_sealed(tx, suspect);
      return std::nullopt;
    }
  }
  insert_sealed(tx, intake.sealed);
  return std::nullopt;
}

core::Result<Accepted> replay(const vault::IdempotencyKey& key, const std::string& body,
                              const store::RememberedAnswer& earlier) {
  if (!key.same_body(body, earlier.body_mac)) {
    return core::Error{core::ErrorCode::unprocessable,
                       "this key came with another body before",
                       {{"Idempotency-Key", "reused"}}};
  }
  const auto answer = key.open_answer(store::answer_column(earlier.inquiry), earlier.answer);
  if (!answer) return answer.error();
  return read_accepted(*answer);
}

}  // namespace

boost::asio::awaitable<core::Result<Accepted>> accept_inquiry(Desk& desk, Submission submission) {
  std::optional<vault::IdempotencyKey> key;
  if (submission.repeatable) {
    auto parsed = vault::IdempotencyKey::parse(submission.repeatable->key);
    if (!parsed) co_return parsed.error();
    key.emplace(std::move(*parsed));
  }
  triage::Input input;
  input.text = submission.message;
  input.subject = submission.subject;
  input.channel = submission.channel;
  input.answer = submission.answer;
  const auto assessed = assess(desk.lexicon, input, submission.language);

  for (int attempt = 1;; ++attempt) {
    const auto now = desk.time.now();
    Accepted accepted;
    Intake intake{seal_inquiry(desk, submission, assessed, now, accepted), {}, false};
    const auto made = new_case(intake.sealed);
    if (key) {
      intake.remembered = store::RememberedAnswer{
          key->lookup_hash(), intake.sealed.inquiry.id, key->body_mac(submission.repeatable->body),
          key->seal_answer(store::answer_column(intake.sealed.inquiry.id), write_accepted(accepted),
                           desk.random),
          desk.time.sure_now()};
      intake.of_page = submission.repeatable->is_page;
    }
    auto insert = [intake = std::move(intake), now](store::Tx& tx) {
      return store_intake(tx, intake, now);
    };
    auto outcome = co_await desk.db.write(insert);
    if (outcome) {
      if (*outcome) co_return replay(*key, submission.repeatable->body, **outcome);
      tell(desk, made);
      co_return accepted;
    }
    const bool taken = outcome.error().code == core::ErrorCode::conflict;
    if (!taken || attempt == kTries) {
      log_error("inquiry_not_stored", {{"reason", outcome.error().detail}});
      co_return taken ? core::fail(core::ErrorCode::internal, outcome.error().detail)
                      : outcome.error();
    }
  }
}

}  // namespace kast::server
