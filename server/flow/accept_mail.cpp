#include "server/flow/accept_mail.hpp"

#include <algorithm>

#include "mail/compose/address.hpp"
#include "mail/parse/filters.hpp"
#include "server/flow/follow_up.hpp"
#include "server/flow/seal_inquiry.hpp"
#include "server/flow/timing.hpp"
#include "server/flow/to_send.hpp"
#include "server/log.hpp"
#include "store/mails.hpp"
#include "store/vault/inquiry_keys.hpp"

namespace kast::server {
namespace {

using core::ErrorCode;

constexpr int kMostReplies = 3;
constexpr auto kReplyWindow = std::chrono::hours(24);
constexpr int kTries = 3;  // a case number that exists is drawn again

mail::House house_of(const config::Mail& settings) {
  mail::House house;
  house.addresses = {lower_ascii(settings.from_address)};
  house.message_domain = lower_ascii(settings.domain);
  house.bounce_domain = lower_ascii(settings.bounce_domain);
  return house;
}

// What a mail is, and what it may belong to.
struct Judged {
  vault::Bytes content;
  mail::Verdict verdict;
  std::string sender_index;           // "": no one sender
  std::vector<vault::Bytes> threads;  // lookup hashes of the tokens it names
  std::vector<vault::Bytes> bounces;
  vault::Bytes own;  // of its own Message-ID; "": not ours
};

vault::Bytes thread_lookup(std::string_view token) {
  return vault::token_lookup(vault::TokenPurpose::thread, token);
}

Judged judge(const Desk& desk, const IncomingMail& in) {
  const auto house = house_of(desk.settings.mail);
  Judged judged{in.content, mail::judge_mail(in.mail, house), {}, {}, {}, {}};
  const auto& verdict = judged.verdict;
  if (!verdict.sender.empty()) judged.sender_index = address_index(desk, verdict.sender);
  for (const auto& token : verdict.tokens) judged.threads.push_back(thread_lookup(token.value));
  for (const auto& token : verdict.bounce_tokens) {
    judged.bounces.push_back(vault::token_lookup(vault::TokenPurpose::bounce, token));
  }
  if (verdict.kind == mail::MailKind::own_mail) {
    judged.own = thread_lookup(mail::own_id_token(in.mail.message_id, house.message_domain));
  }
  const auto reported = mail::own_id_token(verdict.report.message_id, house.message_domain);
  if (!reported.empty()) judged.threads.insert(judged.threads.begin(), thread_lookup(reported));
  return judged;
}

// What the database knows of it.
struct Found {
  bool seen = false, own = false;
  std::optional<store::SentMail> reported;  // what a report is about
  std::optional<store::InquiryRow> thread;  // what a later message belongs to
};

std::optional<store::SentMail> find_reported(store::Tx& tx, const Judged& judged) {
  for (const auto& lookup : judged.bounces) {
    if (auto sent = store::find_sent_by_bounce(tx, lookup)) return sent;
  }
  for (const auto& lookup : judged.threads) {
    if (auto sent = store::find_sent_by_thread(tx, lookup)) return sent;
  }
  return std::nullopt;
}

// The server can append to it, its person has not erased it, and the mail comes from them.
bool takes_answer(const store::InquiryRow& row, const std::string& sender_index) {
  return row.state != core::State::erased && !row.erase_at && row.append_public &&
         row.address_index && !sender_index.empty() && *row.address_index == sender_index;
}

std::optional<store::InquiryRow> find_thread(store::Tx& tx, const Judged& judged) {
  for (const auto& lookup : judged.threads) {
    const auto sent = store::find_sent_by_thread(tx, lookup);
    if (!sent || !sent->inquiry || sent->kind == "alert") continue;
    auto row = store::find_by_id(tx, *sent->inquiry);
    if (row && takes_answer(*row, judged.sender_index)) return row;
  }
  return std::nullopt;
}

Found look_up(store::Tx& tx, const Judged& judged) {
  Found found;
  found.seen = store::was_taken_in(tx, judged.content);
  if (found.seen) return found;
  switch (judged.verdict.kind) {
    case mail::MailKind::own_mail:
      found.own = store::find_sent_by_thread(tx, judged.own).has_value();
      break;
    case mail::MailKind::delivery_report:
      found.reported = find_reported(tx, judged);
      break;
    default:
      found.thread = find_thread(tx, judged);
  }
  return found;
}

triage::Input input_of(const IncomingMail& in) {
  triage::Input input;
  input.text = in.mail.text;
  input.subject = in.mail.subject;
  input.channel = core::Channel::email;
  return input;
}

// What staff should know besides the words. Attachments are counted, not kept (SPEC §6).
std::string text_for_staff(const IncomingMail& in) {
  auto text = in.mail.text;
  const auto say = [&](const std::string& what) { text += "\n\n[" + what + "]"; };
  const auto attached = std::ranges::count_if(
      in.mail.attachments, [](auto kind) { return kind != mail::AttachmentKind::signature; });
  if (attached > 0) say(std::to_string(attached) + " vedlegg er ikke tatt vare på");
  if (in.mail.has(mail::Salvage::encrypted)) say("E-posten er kryptert og kan ikke leses her");
  if (in.mail.has(mail::Salvage::text_cut)) say("Teksten er forkortet i midten");
  if (in.mail.from.size() != 1 && !in.mail.from_text.empty()) say("Fra: " + in.mail.from_text);
  if (!in.remark.empty()) say(in.remark);
  return text;
}

// --- an automatic answer

// What the transaction decides: the limit holds across restarts, and whoever else writes meanwhile.
struct Reply {
  store::OutboxRow row;
  core::RowId id;        // of its count
  vault::Bytes address;  // keyed hash
};

bool may_send(store::Tx& tx, const Reply& reply, core::Time now) {
  return store::count_automatic_reply(tx, reply.id, reply.address, now, now - kReplyWindow,
                                      kMostReplies);
}

Reply reply_of(Desk& desk, const std::string& to, store::OutboxRow row) {
  return {std::move(row), core::RowId::random(desk.random),
          desk.keys.server().mac(vault::labels::kMailSender, {address_index(desk, to)})};
}

// --- a new case

Submission submission_of(const IncomingMail& in, const Judged& judged) {
  const auto& verdict = judged.verdict;
  Submission submission;
  submission.channel = core::Channel::email;
  submission.message = text_for_staff(in);
  submission.subject = in.mail.subject;
  submission.answers = in.mail.message_id;
  submission.wants_receipt = verdict.may_answer();
  submission.quarantined = verdict.machine_made();
  // A human may answer where a robot may not.
  for (const auto* list : {&in.mail.reply_to, &in.mail.from}) {
    if (submission.contact.email.empty() && list->size() == 1) {
      submission.contact.email = list->front();
    }
  }
  if (verdict.may_answer()) submission.contact.email = verdict.answer_to;
  return submission;
}

struct NewMail {
  vault::Bytes content;
  SealedInquiry sealed;  // without its receipt mail
  std::optional<Reply> reply;
};

MailFate store_new(store::Tx& tx, const NewMail& mail, core::Time now) {
  if (!store::take_in_mail(tx, mail.content, now)) return MailFate::duplicate;
  insert_sealed(tx, mail.sealed);
  if (mail.reply && may_send(tx, *mail.reply, now)) store::insert_outbox(tx, mail.reply->row);
  return MailFate::inquiry;
}

boost::asio::awaitable<core::Result<MailFate>> new_case_by_mail(Desk& desk, const IncomingMail& in,
                                                                const Judged& judged) {
  const auto submission = submission_of(in, judged);
  const auto assessed = assess(desk.lexicon, input_of(in), "");
  for (int attempt = 1;; ++attempt) {
    const auto now = desk.time.now();
    Accepted accepted;
    NewMail mail{in.content, seal_inquiry(desk, submission, assessed, now, accepted), {}};
    const auto made = new_case(mail.sealed);
    if (!judged.sender_index.empty()) mail.sealed.inquiry.address_index = judged.sender_index;
    if (auto& receipt = mail.sealed.receipt_mail) {
      mail.reply = reply_of(desk, submission.contact.email, std::move(*receipt));
      receipt.reset();
    }
    auto commit = [mail = std::move(mail), now](store::Tx& tx) { return store_new(tx, mail, now); };
    const auto fate = co_await desk.db.write(commit);
    if (fate && *fate == MailFate::inquiry) tell(desk, made);
    const bool taken = !fate && fate.error().code == ErrorCode::conflict;
    if (!taken || attempt == kTries) co_return fate;
  }
}

// --- a later message

struct Appended {
  vault::Bytes content;
  std::string sender_index;
  FollowUp follow_up;
  std::optional<Reply> reply;
};

// Outside staffed time the person must hear when somebody reads, as after the first message; in it
// a human's answer is what comes next.
std::optional<Reply> receipt_of_follow_up(Desk& desk, const store::InquiryRow& row,
                                          const IncomingMail& in, const mail::Verdict& verdict,
                                          core::Time now) {
  if (!verdict.may_answer() || desk.hours.kind_at(now) == schedule::HourKind::staffed) {
    return std::nullopt;
  }
  auto what = receipt_to_send(desk, verdict.answer_to, row.language, now, answer_by(desk, now));
  what.answers = in.mail.message_id;
  auto mail = outbox_row(desk, "receipt", "mail", what, now);
  mail.inquiry = row.id;
  return reply_of(desk, verdict.answer_to, std::move(mail));
}

core::Result<Appended> prepare(Desk& desk, const store::InquiryRow& row, const IncomingMail& in,
                               const Judged& judged, core::Time now) {
  const auto append = vault::PublicKey::from(*row.append_public);
  if (!append) return core::fail(ErrorCode::not_found, "its append key is damaged");
  const auto assessed = assess(desk.lexicon, input_of(in), row.language);
  Appended a{in.content, judged.sender_index, prepare_follow_up(desk, row, assessed, now), {}};
  a.follow_up.message.sealing = store::Sealing::append;
  auto body = vault::append_seal(*append, a.follow_up.body_column,
                                 write_message({text_for_staff(in), in.mail.subject}), desk.random);
  if (!body) return core::fail(ErrorCode::not_found, "its append key is damaged");
  a.follow_up.message.body = std::move(*body);
  a.reply = receipt_of_follow_up(desk, row, in, judged.verdict, now);
  return a;
}

struct AppendDone {
  MailFate fate = MailFate::follow_up;
  core::Level level = core::Level::prompt;
};

core::Result<AppendDone> store_append(store::Tx& tx, const Appended& a) {
  const auto now = a.follow_up.message.at;
  auto row = store::find_by_id(tx, a.follow_up.inquiry);
  if (!row || !takes_answer(*row, a.sender_index)) return core::fail(ErrorCode::not_found, "");
  if (!store::take_in_mail(tx, a.content, now)) return AppendDone{MailFate::duplicate, row->level};
  const auto level = store_follow_up(tx, a.follow_up, std::move(*row));
  if (a.reply && may_send(tx, *a.reply, now)) store::insert_outbox(tx, a.reply->row);
  return AppendDone{MailFate::follow_up, level};
}

// not_found: the thread takes no answer any more.
boost::asio::awaitable<core::Result<MailFate>> append_mail(Desk& desk, const store::InquiryRow& row,
                                                           const IncomingMail& in,
                                                           const Judged& judged) {
  auto appended = prepare(desk, row, in, judged, desk.time.now());
  if (!appended) co_return appended.error();
  const bool alarmed = appended->follow_up.alert.has_value();
  auto commit = [a = std::move(*appended)](store::Tx& tx) { return store_append(tx, a); };
  const auto done = co_await desk.db.write(commit);
  if (!done) co_return done.error();
  if (done->fate == MailFate::follow_up) {
    if (alarmed) desk.alerts.ring();
    desk.outbox.ring();
    desk.events.publish(row.case_no, done->level);
  }
  co_return done->fate;
}

// --- a report about a mail of ours

// What it said is gone for good as far as the other side is concerned, unless it still tries.
bool did_not_arrive(mail::Delivered outcome) {
  return outcome != mail::Delivered::delayed && outcome != mail::Delivered::arrived;
}

struct Report {
  vault::Bytes content;
  store::SentMail sent;
  std::string reason;  // of a fixed set: an outcome's word, an enhanced status
  bool lost = false;
  std::optional<store::AuditRow> audit;
  store::HistoryRow history;
};

struct Reported {
  MailFate fate = MailFate::report;
  std::optional<store::Changed> changed;
};

Reported store_report(store::Tx& tx, const Report& report, core::Time now) {
  if (!store::take_in_mail(tx, report.content, now)) return {MailFate::duplicate, {}};
  if (!report.lost) return {};
  store::outbox_bounced(tx, report.sent.outbox, now, report.reason);
  if (!report.sent.inquiry || report.sent.kind == "alert") return {};
  if (report.audit) store::insert_audit(tx, *report.audit);
  return {MailFate::report, store::return_to_queue(tx, *report.sent.inquiry, now,
                                                   report.sent.kind == "reply", report.history)};
}

bool is_status(std::string_view text) {
  return text.size() <= 11 && text.find_first_not_of("0123456789.") == text.npos;
}

boost::asio::awaitable<core::Result<MailFate>> take_report(Desk& desk, const Judged& judged,
                                                           store::SentMail sent) {
  const auto& told = judged.verdict.report;
  const auto now = desk.time.now();
  Report report{judged.content, std::move(sent), "bounced", did_not_arrive(told.outcome), {}, {}};
  report.history = {core::RowId::random(desk.random), now, {}, "undelivered", ""};
  report.reason += " " + std::string{mail::to_word(told.outcome)};
  if (is_status(told.status)) report.reason += " " + told.status;
  if (report.sent.inquiry) report.audit = desk.audit.entry("mail.bounced", *report.sent.inquiry);
  log_warning("mail_came_back", {{"row", core::to_hex(report.sent.outbox.bytes)},
                                 {"kind", report.sent.kind},
                                 {"reason", report.reason}});
  auto commit = [report = std::move(report), now](store::Tx& tx) {
    return store_report(tx, report, now);
  };
  const auto done = co_await desk.db.write(commit);
  if (!done) co_return done.error();
  if (done->changed) desk.events.publish(done->changed->case_no, done->changed->level);
  co_return done->fate;
}

boost::asio::awaitable<core::Result<MailFate>> note_own(Desk& desk, const Judged& judged) {
  auto commit = [content = judged.content, now = desk.time.now()](store::Tx& tx) {
    return store::take_in_mail(tx, content, now) ? MailFate::own : MailFate::duplicate;
  };
  co_return co_await desk.db.write(commit);
}

}  // namespace

std::string_view to_word(MailFate fate) {
  constexpr std::array<std::string_view, 5> kWords{"inquiry", "follow_up", "report", "duplicate",
                                                   "own"};
  return kWords.at(static_cast<std::size_t>(fate));
}

boost::asio::awaitable<core::Result<MailFate>> accept_mail(Desk& desk, IncomingMail in) {
  const auto judged = judge(desk, in);
  auto look = [judged](store::Tx& tx) { return look_up(tx, judged); };
  auto found = co_await desk.db.read(look);
  if (!found) co_return found.error();
  if (found->seen) co_return MailFate::duplicate;
  if (found->own) co_return co_await note_own(desk, judged);
  if (found->reported) co_return co_await take_report(desk, judged, std::move(*found->reported));
  if (found->thread) {
    auto appended = co_await append_mail(desk, *found->thread, in, judged);
    if (appended || appended.error().code != ErrorCode::not_found) co_return appended;
  }
  co_return co_await new_case_by_mail(desk, in, judged);
}

}  // namespace kast::server
