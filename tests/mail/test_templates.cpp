#include <array>
#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>

#include "mail/templates.hpp"
#include "tests/support/temp_dir.hpp"

using namespace kast;

namespace {

const mail::Templates& built_in() {
  static const auto templates = mail::Templates::load(std::nullopt).value();
  return templates;
}

mail::Values receipt_values() {
  mail::Values values;
  values["answer_by"] = "tirsdag 24. november kl. 15.30";
  values["emergency"] =
      std::vector<mail::Row>{{{"name", "Medisinsk nødtelefon"}, {"number", "113"}},
                             {{"name", "Mental Helses hjelpetelefon"}, {"number", "116 123"}}};
  values["staffed"] = true;
  return values;
}

// Writes one file into an operator's folder and returns what load() says to it.
std::string refusal(const std::string& path, const std::string& content) {
  const tests::TempDir dir;
  std::filesystem::create_directories((dir.path() / path).parent_path());
  std::ofstream(dir.path() / path, std::ios::binary) << content;
  const auto loaded = mail::Templates::load(dir.path());
  if (loaded.has_value()) return "";
  const auto prefix = (dir.path() / path).string();
  CHECK(loaded.error().code == core::ErrorCode::invalid_input);
  CHECK(loaded.error().detail.starts_with(prefix));
  return loaded.error().detail.substr(prefix.size());
}

}  // namespace

TEST_CASE("the receipt mail in office hours") {
  const auto mail = built_in().render("receipt", "nb", receipt_values()).value();
  CHECK(mail.subject == "Svar på henvendelsen din");
  CHECK(mail.text ==
        "Hei.\n\n"
        "Takk for at du skrev. Meldingen din har kommet fram.\n\n"
        "Du får svar senest tirsdag 24. november kl. 15.30.\n\n"
        "Et menneske leser det du skrev, og det er et menneske som svarer. Du trenger ikke å gjøre "
        "noe mer nå.\n\n"
        "Ikke vent på oss hvis noen er i fare, eller hvis du trenger å snakke med noen med en "
        "gang:\n\n"
        "Medisinsk nødtelefon: 113\n"
        "Mental Helses hjelpetelefon: 116 123\n\n"
        "Slik går det videre: En av oss leser meldingen din og skriver til deg her. Vil du legge "
        "til noe, kan du svare på denne e-posten.");
}

TEST_CASE("when nobody reads, the receipt mail says so first, and from when") {
  auto values = receipt_values();
  values["staffed"] = false;
  values["unstaffed"] = true;
  values["weekend"] = true;
  CHECK(built_in().render("receipt", "nb", values).error().code == core::ErrorCode::internal);
  values["next_read"] = "mandag kl. 09.00";
  const auto text = built_in().render("receipt", "nb", values).value().text;
  CHECK(
      text.starts_with("Hei.\n\nTakk for at du skrev. Meldingen din har kommet fram.\n\n"
                       "Det er helg, og kontoret er stengt.\n"
                       "Ingen leser dette før mandag kl. 09.00.\n"
                       "Du får svar senest tirsdag 24. november kl. 15.30.\n\n"));
}

TEST_CASE("an alert is a case number, a code and a link") {
  mail::Values values;
  values["case"] = "7K3M9QXZ";
  values["code"] = "A1";
  values["url"] = "https://desk.example/a/x";
  const auto mail = built_in().render("alert", "nb", values).value();
  CHECK(mail.subject == "A1 7K3M9QXZ");
  CHECK(mail.text == "Sak 7K3M9QXZ, kode A1\n\nhttps://desk.example/a/x");
}

TEST_CASE("a therapist's words arrive as written") {
  mail::Values values;
  values["reply"] = "Hei & <takk>, {{reply}} \"du\"\n\n  innrykk";
  values["by_mail"] = true;
  const auto text = built_in().render("reply", "nn", values).value().text;
  CHECK(text.find("Hei & <takk>, {{reply}} \"du\"\n\n  innrykk\n\n") != std::string::npos);
}

TEST_CASE("everybody is answered in a language of ours") {
  CHECK(mail::mail_language("nn") == "nn");
  CHECK(mail::mail_language("nn-NO") == "nn");
  for (const auto* near : {"nb", "sv", "da", "no", "und", ""}) {
    CHECK(mail::mail_language(near) == "nb");
  }
  for (const auto* other : {"en", "pl", "ru", "xx"}) CHECK(mail::mail_language(other) == "en");
}

TEST_CASE("a bad template is refused with file and line") {
  const std::string path = "nb/alert.mustache";
  CHECK(refusal(path, "Subject: a\n\n{{case}} {{kase}}\n") == ":3: unknown value \"kase\"");
  CHECK(refusal(path, "Subject: a\n\n{{case}\n") == ":3: this tag is never closed");
  CHECK(refusal(path, "Subject: a\n\n{{#case}}\nx\n") == ":3: section \"case\" never ends");
  CHECK(refusal(path, "Subject: a\n\nx\n{{/case}}\n") ==
        ":4: section \"case\" ends but isn't open here");
  CHECK(refusal(path, "{{! hello }}\n\nHei\n") == ":3: the first line must be \"Subject: …\"");
  CHECK(refusal(path, "Subject:  \n\nHei\n") == ":1: the subject is empty");
  CHECK(refusal(path, "Subject: a\n \n") == ":1: there is no text after the subject");
  CHECK(refusal(path, "Subject: a\n\n{{> other}}\n") ==
        ":3: partials and other delimiters are not supported");
  CHECK(refusal(path, "Subject: a\n\nbl\xE5\n") == ":1: the file is not UTF-8");
  CHECK(refusal("nb/alarm.mustache", "Subject: a\n\nx\n") ==
        ":1: no mail is written from a file of this name");
  CHECK(refusal(path, "").starts_with(":1: "));
}

TEST_CASE("an operator's file replaces ours, and only that one") {
  const tests::TempDir dir;
  std::filesystem::create_directories(dir.path() / "nb");
  std::ofstream(dir.path() / "nb/alert.mustache") << "Subject: Vakt\n\nRing {{case}}\n";
  const auto templates = mail::Templates::load(dir.path()).value();
  mail::Values values;
  values["case"] = "7K3M9QXZ";
  values["code"] = "A1";
  values["url"] = "u";
  CHECK(templates.render("alert", "nb", values).value().text == "Ring 7K3M9QXZ");
  CHECK(templates.render("alert", "en", values).value().text.starts_with("Case 7K3M9QXZ"));
}
