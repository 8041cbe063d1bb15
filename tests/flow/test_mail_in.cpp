// SPEC §6: mail that comes in. None is lost, none makes two cases, none lands in another's thread.
#include <fstream>

#include "server/flow/mail_identity.hpp"
#include "server/jobs/take_spool.hpp"
#include "server/spool.hpp"
#include "store/mails.hpp"
#include "tests/flow/house.hpp"

using namespace kast;
using namespace kast::tests;

namespace {

namespace fs = std::filesystem;

struct Letter {
  std::string from = "kari@example.com";
  std::string text = "Hei, jeg vil gjerne bestille en time.";
  std::string id = "1@example.com";
  std::string headers;  // further ones, each with its line end
  std::string to = "svar@example.invalid";

  [[nodiscard]] std::string raw() const {
    return "From: <" + from + ">\nTo: " + to +
           "\nSubject: Hei\nDate: Wed, 25 Nov 2026 10:00:00 "
           "+0100\nMessage-ID: <" +
           id + ">\n" + headers + "Content-Type: text/plain; charset=utf-8\n\n" + text + "\n";
  }
};

// A house whose spool is fed and emptied by hand.
struct MailHouse : House {
  explicit MailHouse(core::Time start = wednesday(10), Adjust adjust = {})
      : House(start, std::move(adjust)) {
    prepare();
  }
  void prepare() {
    REQUIRE(server::prepare_spool(data()).has_value());
    REQUIRE(desk().keys.publish_transit(server::transit_file(data())).has_value());
  }
  fs::path data() { return desk().settings.data.dir; }
  void hand_over(const std::string& raw) {
    REQUIRE(server::spool_mail(data(), raw, random).has_value());
  }
  std::size_t take() {
    server::SpoolTaker taker{desk()};
    return run(taker.take_all());
  }
  void receive(const Letter& letter) {
    clock.turn(1min);  // a thread is told in the order of its times
    hand_over(letter.raw());
    take();
    work();
  }
  std::size_t waiting() { return server::list_spool(data()).value().size(); }
  std::int64_t cases() { return count("SELECT count(*) FROM inquiries"); }
  std::string only_case() {
    return db()
        .read_now([](store::Tx& tx) {
          return *tx.first("SELECT case_no FROM inquiries", {},
                           [](const store::Row& row) { return std::string{row.text(0)}; });
        })
        .value();
  }
  store::InquiryRow only_row() { return row(only_case()); }
  server::CaseFile read_case(const std::string& case_no) {
    const auto reader = viewer();
    return must(server::open_case(desk(), reader, case_no));
  }
  void answer(const std::string& case_no) {
    const auto reader = viewer();
    clock.turn(1min);
    must(server::reply_to_case(desk(), reader, case_no, {}, "Velkommen i morgen."));
    work();
  }
  // The header with which a mail program answers the newest mail of that kind.
  std::string answering(std::string_view kind) {
    return "In-Reply-To: " + header_of(post.of(kind).back().message, "Message-Id") + "\n";
  }
  // A report of a mail server about the newest mail of that kind.
  Letter report(std::string_view kind, const std::string& action, const std::string& status) {
    Letter letter;
    letter.from = "mailer-daemon@mx.example.net";
    letter.to = post.of(kind).back().envelope.from;
    letter.id = "report-" + action + "@mx.example.net";
    letter.headers =
        "Auto-Submitted: auto-replied\nReturn-Path: <>\nMIME-Version: 1.0\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
        "--b\nContent-Type: text/plain\n\nIt did not get through.\n"
        "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n"
        "Final-Recipient: rfc822; kari@example.com\nAction: " +
        action + "\nStatus: " + status + "\n\n--b--\n";
    return letter;
  }
};

const char* const kGrave = "Jeg skal ta livet mitt i kveld.";

}  // namespace

TEST_CASE("a mail becomes a case: triaged, readable by staff, answered by a receipt mail") {
  MailHouse house;
  house.receive({});
  const auto row = house.only_row();
  CHECK(row.channel == core::Channel::email);
  CHECK(row.level == Level::routine);
  CHECK_FALSE(row.receipt_lookup.has_value());  // a code only when staff issue one
  REQUIRE(row.append_public.has_value());
  const auto file = house.read_case(row.case_no);
  REQUIRE(file.messages.size() == 1);
  CHECK(file.messages[0].text.starts_with("Hei, jeg vil gjerne bestille en time."));
  CHECK(file.messages[0].subject == "Hei");
  CHECK(file.contact.email == "kari@example.com");
  REQUIRE(house.post.count("receipt") == 1);
  CHECK(house.post.of("receipt")[0].envelope.to == "kari@example.com");
  CHECK(header_of(house.post.of("receipt")[0].message, "In-Reply-To") == "<1@example.com>");
  CHECK(house.waiting() == 0);
}

TEST_CASE("danger to life by mail stands first and wakes somebody") {
  MailHouse house{wednesday(10), on_call_always};
  house.receive({.from = "ola@example.com", .id = "2@example.com"});
  house.receive({.text = kGrave});
  const auto page = house.db().read_now(
      [](store::Tx& tx) { return store::queue_page(tx, std::nullopt, std::nullopt, 10); });
  REQUIRE(page->items.size() == 2);
  CHECK(page->items[0].level >= Level::urgent);
  CHECK(page->items[0].address_index != page->items[1].address_index);
  CHECK(house.post.count("alert") == 1);
}

TEST_CASE("the same mail again makes no second case and no second receipt, whatever its route") {
  MailHouse house;
  house.receive({});
  house.receive({});
  auto other_route = Letter{}.raw();
  other_route = "From kari@example.com Wed Nov 25 10:01:00 2026\nReceived: by mx2\n" + other_route;
  house.hand_over(other_route);
  house.take();
  house.restart();
  house.receive({});
  CHECK(house.cases() == 1);
  CHECK(house.post.count("receipt") == 1);
  CHECK(house.waiting() == 0);
}

TEST_CASE("another mail under the same Message-ID is another case") {
  MailHouse house;
  house.receive({});
  house.receive({.text = "Noe helt annet."});
  CHECK(house.cases() == 2);
}

TEST_CASE("without date and Message-ID the same words, sent again, are not taken for a copy") {
  MailHouse house;
  house.hand_over("Received: a at 10:00\nFrom: kari@example.com\n\nHjelp meg\n");
  house.hand_over("Received: b at 11:00\nFrom: kari@example.com\n\nHjelp meg\n");
  house.take();
  CHECK(house.cases() == 2);
}

TEST_CASE("a crash between commit and delete makes no second case") {
  MailHouse house;
  house.hand_over(Letter{}.raw());
  const auto file = house.data() / "kept";
  const auto spooled = server::list_spool(house.data()).value().front().file;
  fs::copy_file(spooled, file);
  house.take();
  fs::rename(file, spooled);  // as if it had never been deleted
  house.restart();
  CHECK(house.take() == 1);
  CHECK(house.cases() == 1);
  CHECK(house.count("SELECT count(*) FROM outbox") == 1);
}

TEST_CASE("while the database takes nothing the mail stays in the spool") {
  MailHouse house;
  house.hand_over(Letter{}.raw());
  house.db().stop();
  CHECK(house.take() == 0);
  CHECK(house.waiting() == 1);
  house.restart();
  CHECK(house.take() == 1);
  CHECK(house.cases() == 1);
}

TEST_CASE("an answer to our mail by the same sender is appended to its thread") {
  MailHouse house;
  house.receive({});
  const auto case_no = house.only_case();
  house.answer(case_no);
  CHECK(house.row(case_no).state == State::waiting);
  house.receive({.from = "Kari@Example.COM",
                 .text = "Takk, " + std::string{kGrave},
                 .id = "3@example.com",
                 .headers = house.answering("reply")});
  CHECK(house.cases() == 1);
  const auto row = house.row(case_no);
  CHECK(row.state == State::open);
  CHECK(row.unread);
  CHECK(row.level >= Level::urgent);
  CHECK(house.count("SELECT count(*) FROM alerts") == 1);
  const auto file = house.read_case(case_no);
  REQUIRE(file.messages.size() == 3);
  CHECK(file.messages[2].text.starts_with("Takk, "));
  CHECK(house.post.count("receipt") == 1);  // staffed: a human's answer comes next
}

TEST_CASE("at night an answer is told when somebody reads it") {
  MailHouse house;
  house.receive({});
  house.clock.set(wednesday(23, 30));
  house.receive({.id = "3@example.com", .headers = house.answering("receipt")});
  CHECK(house.cases() == 1);
  REQUIRE(house.post.count("receipt") == 2);
  CHECK(text_of(house.post.of("receipt")[1].message).find("torsdag kl. 08.00") !=
        std::string::npos);
}

TEST_CASE("a stranger with the token gets a case of their own") {
  MailHouse house;
  house.receive({});
  const auto case_no = house.only_case();
  house.answer(case_no);
  house.receive(
      {.from = "stranger@example.net", .id = "4@example.net", .headers = house.answering("reply")});
  CHECK(house.cases() == 2);
  CHECK(house.row(case_no).state == State::waiting);
  CHECK(house.read_case(case_no).messages.size() == 2);
}

TEST_CASE("the same sender without a token gets a new case") {
  MailHouse house;
  house.receive({});
  house.receive({.text = "En ting til.", .id = "5@example.com"});
  CHECK(house.cases() == 2);
}

TEST_CASE("an answer finds the thread of a form, by the address given there") {
  MailHouse house;
  const auto accepted = house.write(Level::routine, "kari@example.com");
  house.work();
  house.receive({.headers = house.answering("receipt")});
  CHECK(house.cases() == 1);
  CHECK(house.read(accepted.receipt)->messages.size() == 2);
}

TEST_CASE("an answer reopens a closed case; an erased one never comes back") {
  MailHouse house;
  const auto accepted = house.write(Level::routine, "kari@example.com");
  house.work();
  const auto viewer = house.viewer();
  house.must(server::close_case(house.desk(), viewer, accepted.case_no, {}, "ferdig", ""));
  house.receive({.headers = house.answering("receipt")});
  CHECK(house.row(accepted.case_no).state == State::open);
  house.answer(accepted.case_no);
  REQUIRE(house.erase(accepted.receipt).has_value());
  CHECK(house.row(accepted.case_no).state == State::erased);
  house.receive({.id = "6@example.com", .headers = house.answering("reply")});
  CHECK(house.row(accepted.case_no).state == State::erased);
  CHECK(house.cases() == 2);
  house.receive({.headers = house.answering("receipt")});  // what was taken in long ago
  CHECK(house.cases() == 2);
}

TEST_CASE("a case whose erasure waits for a human takes no answer; the words are not lost") {
  MailHouse house;
  const auto accepted = house.write(Level::immediate, "kari@example.com");
  house.work();
  CHECK(*house.erase(accepted.receipt));
  house.receive({.headers = house.answering("receipt")});
  CHECK(house.cases() == 2);
}

TEST_CASE("automatic mail is taken in and triaged, never answered") {
  MailHouse house{wednesday(10), on_call_always};
  house.receive({.text = kGrave, .headers = "Auto-Submitted: auto-replied\n"});
  CHECK(house.cases() == 1);
  CHECK(house.only_row().level >= Level::urgent);
  CHECK(house.post.count("alert") == 1);
  CHECK(house.post.count("receipt") == 0);
}

TEST_CASE("three automatic replies an address in a day, whatever the level, across restarts") {
  MailHouse house;
  for (int i = 0; i < 5; ++i) {
    house.receive({.text = i % 2 == 0 ? kGrave : "Hei.", .id = std::to_string(i) + "@example.com"});
    house.restart();
  }
  house.receive({.from = "KARI@example.com", .id = "9@example.com"});
  CHECK(house.cases() == 6);
  CHECK(house.post.count("receipt") == 3);
  house.receive({.from = "ola@example.com", .id = "10@example.com"});
  CHECK(house.post.count("receipt") == 4);
  house.clock.turn(25h);
  house.receive({.id = "11@example.com"});
  CHECK(house.post.count("receipt") == 5);
}

TEST_CASE("a hard bounce of a reply brings its case back at once, and says why") {
  MailHouse house;
  house.receive({});
  const auto case_no = house.only_case();
  house.answer(case_no);
  CHECK(house.row(case_no).state == State::waiting);
  house.clock.turn(10min);
  house.receive(house.report("reply", "failed", "5.1.1"));
  const auto row = house.row(case_no);
  CHECK(house.cases() == 1);
  CHECK(row.state == State::open);
  CHECK(row.unread);
  CHECK(row.deadline == house.clock.now());
  CHECK(house.read_case(case_no).undelivered);
  CHECK(house.count("SELECT count(*) FROM outbox WHERE reason = 'bounced hard 5.1.1'") == 1);
  CHECK(house.post.count("receipt") == 1);  // a report is answered by nobody
}

TEST_CASE("a report that a mail is only late changes nothing") {
  MailHouse house;
  house.receive({});
  const auto case_no = house.only_case();
  house.answer(case_no);
  house.receive(house.report("reply", "delayed", "4.4.1"));
  CHECK(house.cases() == 1);
  CHECK(house.row(case_no).state == State::waiting);
}

TEST_CASE("a report about the mail of an erased case brings nothing back") {
  MailHouse house;
  const auto accepted = house.write(Level::routine, "kari@example.com");
  house.work();
  REQUIRE(house.erase(accepted.receipt).has_value());
  house.receive(house.report("receipt", "failed", "5.1.1"));
  CHECK(house.cases() == 1);
  CHECK(house.row(accepted.case_no).state == State::erased);
}

TEST_CASE("after a week a bounce address is forgotten, and what comes to it is a case") {
  MailHouse house;
  house.write(Level::routine, "kari@example.com");
  house.work();
  house.clock.turn(24h * 8);
  house.keep_house();
  house.receive(house.report("receipt", "failed", "5.1.1"));
  CHECK(house.cases() == 2);
}

TEST_CASE("our own mail, come back, makes no case") {
  MailHouse house;
  house.receive({});
  house.hand_over(house.post.of("receipt")[0].message);
  house.take();
  CHECK(house.cases() == 1);
  CHECK(house.waiting() == 0);
}

TEST_CASE("what does not open is set aside, staff are told, and the next is taken") {
  MailHouse house;
  house.hand_over(Letter{}.raw());
  const auto bad = server::list_spool(house.data()).value().front().file;
  std::ofstream{bad, std::ios::trunc} << "nothing of ours";
  fs::last_write_time(bad, fs::last_write_time(bad) - 1h);
  house.hand_over(Letter{.from = "ola@example.com", .id = "7@example.com"}.raw());
  CHECK(house.take() == 2);
  CHECK(house.cases() == 2);
  CHECK(house.waiting() == 0);
  CHECK(server::count_aside(house.data()) == 1);
  CHECK(house.count("SELECT count(*) FROM inquiries WHERE reading_rank = 2") == 1);  // prompt
}

TEST_CASE("a mail that brings the process down again and again is set aside in the end") {
  MailHouse house;
  house.hand_over(Letter{}.raw());
  const auto spooled = server::list_spool(house.data()).value().front();
  for (int crash = 1; crash <= 3; ++crash) {
    CHECK(server::note_parsing(house.data(), spooled) == crash);
  }
  house.restart();
  CHECK(house.take() == 1);
  CHECK(house.cases() == 1);
  CHECK(server::count_aside(house.data()) == 1);
  house.receive({.from = "ola@example.com", .id = "8@example.com"});
  CHECK(house.cases() == 2);
  CHECK(server::count_aside(house.data()) == 1);
}

TEST_CASE("bytes that are no mail are a case all the same") {
  MailHouse house;
  house.hand_over(std::string("\x00\xff\xfe garbage \x01", 13));
  house.take();
  CHECK(house.cases() == 1);
  CHECK(house.waiting() == 0);
}

TEST_CASE("mail sealed to a day long gone opens as long as it lies in the spool") {
  MailHouse house;
  house.hand_over(Letter{}.raw());
  for (int day = 0; day < 6; ++day) {
    house.clock.turn(24h);
    house.keep_house();
  }
  CHECK(house.count("SELECT count(*) FROM transit_keys") == 5);  // its day, and the last four
  CHECK(house.take() == 1);
  CHECK(house.cases() == 1);
  CHECK(server::count_aside(house.data()) == 0);
  house.keep_house();
  CHECK(house.count("SELECT count(*) FROM transit_keys") == 4);
}

TEST_CASE("nothing a mail says lies readable in the spool") {
  MailHouse house;
  house.hand_over(Letter{.text = "kanarifugl"}.raw());
  const auto file = server::list_spool(house.data()).value().front();
  const auto bytes = server::read_spooled(file).value();
  CHECK(bytes.find("kanarifugl") == std::string::npos);
  CHECK(bytes.find("kari") == std::string::npos);
  CHECK((fs::status(file.file).permissions() & fs::perms::others_all) == fs::perms::none);
}
