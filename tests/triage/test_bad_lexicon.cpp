// A lexicon that would be wrong is refused with file, line and reason.
#include <string>

#include <doctest/doctest.h>

#include "triage/engine.hpp"

using namespace kast::triage;

namespace {

const std::string kHead = "version: t\n";
const std::string kFamily = "[f]\ncategory: suicide\nlevel: urgent\nkind: k\n";

std::string refusal(const std::string& text) {
  const auto lexicon = compile_lexicon(text, "my.lex");
  return lexicon.has_value() ? std::string("accepted") : lexicon.error().detail;
}

}  // namespace

TEST_CASE("a small lexicon of one's own works") {
  const auto lexicon =
      compile_lexicon(kHead + "words leve = leve leva\n" + kFamily +
                          "nb: vil ikke <leve>\nyes: jeg vil ikke leve\nno: jeg vil leve\n",
                      "my.lex");
  REQUIRE(lexicon.has_value());
  CHECK(lexicon->version() == "t");
  CHECK(assess_urgency(*lexicon, {"jeg vil ikke leva"}).level == kast::core::Level::urgent);
}

TEST_CASE("mistakes are refused with file, line and reason") {
  CHECK(refusal("").find("version") != std::string::npos);
  CHECK(refusal(kHead + "hello") == "my.lex:2: expected \"key: value\"");
  CHECK(refusal(kHead + "colour: red") == "my.lex:2: \"colour\" stands outside a section");
  CHECK(refusal(kHead + kFamily + "nb: dø\n" + kFamily + "nb: dø\n") ==
        "my.lex:7: [f] stands twice");
  CHECK(refusal(kHead + "words a = b\nwords a = c\n") == "my.lex:3: the class <a> stands twice");
  CHECK(refusal(kHead + kFamily + "nb: <nothing>\n") == "my.lex:6: unknown class <nothing>");
  CHECK(refusal(kHead + "words a = <b>\nwords b = <a>\n" + kFamily + "nb: <a>\n")
            .find("contains itself") != std::string::npos);
  CHECK(refusal(kHead + kFamily + "nb: *dø*\n").find("too broad") != std::string::npos);
  CHECK(refusal(kHead + kFamily + "nb: a*\n").find("too broad") != std::string::npos);
  CHECK(refusal(kHead + kFamily + "nb: (maybe) _ (this)\n").find("not optional") !=
        std::string::npos);
  CHECK(refusal(kHead + kFamily + "nb: [a | b\n").find("bracket") != std::string::npos);
  CHECK(refusal(kHead + kFamily + "nb: a _99 b\n").find("gap") != std::string::npos);
  CHECK(refusal(kHead + kFamily + "nb: a {20-10}\n").find("upside down") != std::string::npos);
  CHECK(refusal(kHead + kFamily).find("no form") != std::string::npos);
  CHECK(refusal(kHead + "[f]\ncategory: suicide\nlevel: severe\n") ==
        "my.lex:4: unknown level \"severe\"");
  CHECK(refusal(kHead + "[f]\ncategory: sadness\n") == "my.lex:3: unknown category \"sadness\"");
  CHECK(refusal(kHead + kFamily + "nb: dø\nyes: jeg lever\n").find("does not find") !=
        std::string::npos);
  CHECK(refusal(kHead + kFamily + "nb: dø\nno: jeg vil dø\n").find("must not find") !=
        std::string::npos);
  CHECK(refusal(kHead + "[combine:c]\nwhen: x\nwith: y\nlevel: urgent\n")
            .find("no family is of kind") != std::string::npos);
  CHECK(refusal(kHead + kFamily + "nb: \xC3\n").find("not UTF-8") != std::string::npos);
}
