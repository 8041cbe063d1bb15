// What a stranger reads over somebody's shoulder: sender, subject and the first 140 characters.
#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "mail/compose/message.hpp"
#include "mail/templates.hpp"

using namespace kast;

namespace {

const mail::Templates& built_in() {
  static const auto templates = mail::Templates::load(std::nullopt).value();
  return templates;
}

// Every value any template knows, each telling.
mail::Values telling() {
  mail::Values values;
  for (const auto* name :
       {"answer_by", "next_read", "erase_word", "reply", "signature", "return_url", "booking_url",
        "valid_until", "starts_at", "minutes", "place", "number", "video_url"}) {
    values[name] = std::string("SECRET");
  }
  values["answer_by"] = std::string("i dag");  // the shortest that is likely
  values["next_read"] = std::string("i dag");
  values["emergency"] = std::vector<mail::Row>{{{"name", "SECRET"}, {"number", "SECRET"}}};
  values["slots"] = std::vector<mail::Row>{{{"slot", "SECRET"}}};
  for (const auto* flag : {"by_mail", "in_person"}) values[flag] = true;
  return values;
}

std::string first_characters(const std::string& utf8, std::size_t count) {
  std::string out;
  for (const char c : utf8) {
    if ((c & 0xc0) != 0x80 && count-- == 0) break;
    out += c;
  }
  return out;
}

bool contains_word(std::string text, std::string_view word) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text.find(word) != std::string::npos;
}

void check_discreet(const std::string& shown) {
  for (const auto* word :
       {"secret", "kast",   "sex",      "kjøp",        "terap",        "therap",
        "psyk",   "psych",  "hjelp",    "help",        "selvmord",     "sjølvmord",
        "suicid", "rådgiv", "counsel",  "samtale",     "konsultasjon", "krise",
        "crisis", "anonym", "prostitu", "behandl",     "treatment",    "klient",
        "client", "time ",  "timen",    "appointment", "session",      "113",
        "116",    "fare",   "danger",   "http",        "senter",       "centre"}) {
    INFO(word);
    CHECK_FALSE(contains_word(shown, word));
  }
}

}  // namespace

TEST_CASE("the subject and first 140 characters name neither service, topic nor helpline") {
  for (const std::string name :
       {"receipt", "reply", "offer", "confirmation", "change", "cancellation", "reminder"}) {
    for (const std::string language : {"nb", "nn", "en"}) {
      for (const std::string flag : {"staffed", "evening", "weekend", "holiday", "by_us"}) {
        INFO(name << ' ' << language << ' ' << flag);
        auto values = telling();
        values[flag] = true;
        if (flag == "staffed") values.erase("next_read");
        const auto mail = built_in().render(name, language, values).value();
        check_discreet(mail.subject);
        check_discreet(first_characters(mail.text, 140));
        CHECK(mail.text.find("SECRET") != std::string::npos);
      }
    }
  }
}

TEST_CASE("a lock screen shows these words") {
  const auto shown = [](std::string_view name, std::string_view language) {
    const auto mail = built_in().render(name, language, telling()).value();
    return mail.subject + " | " + first_characters(mail.text, 140);
  };
  CHECK(
      shown("receipt", "nb") ==
      "Svar på henvendelsen din | Hei.\n\nTakk for at du skrev. Meldingen din har kommet fram.\n\n"
      "Ingen leser dette før i dag.\nDu får svar senest i dag.\n\nEt menneske leser det du");
  CHECK(shown("reply", "nb") ==
        "Svar på henvendelsen din | Hei.\n\nHer kommer svaret fra oss. Det står litt lenger ned i "
        "denne e-posten, så du kan lese det når det passer for deg. Du bestemmer selv om ");
  CHECK(shown("confirmation", "nn") ==
        "Svar på førespurnaden din | Hei.\n\nDet du valde, er stadfesta. Du treng ikkje svare på "
        "denne e-posten. Litt lenger nede ser du kva du valde, og korleis du kan endre det ");
  CHECK(shown("reminder", "en") ==
        "Reply to your enquiry | Hello.\n\nHere is the reminder you asked for. You don't need to "
        "reply to this e-mail. A little further down you see what it is about, and how ");
}

TEST_CASE("every mail we write, in every language, leaves with one size") {
  for (const std::string name :
       {"receipt", "reply", "offer", "confirmation", "change", "cancellation", "reminder", "alert",
        "alert_folded", "alert_resolved", "notice_delivery_failed"}) {
    for (const std::string language : {"nb", "nn", "en"}) {
      auto values = telling();
      for (const auto* text : {"case", "code", "url", "count"}) values[text] = std::string("x");
      const auto words = built_in().render(name, language, values).value();
      mail::Outgoing mail;
      mail.kind = name == "receipt" ? "receipt" : "notice";
      mail.from_address = "svar@example.org";
      mail.to_address = "kari@example.com";
      mail.subject = words.subject;
      mail.text = words.text;
      mail.message_id = "1@example.org";
      CHECK(mail::compose(mail).value().size() == 8192);
    }
  }
}
