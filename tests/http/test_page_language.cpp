// service.languages: pages and their chooser offer only those; the first is for everybody else.
#include <doctest/doctest.h>

#include "server/http/page_template.hpp"
#include "server/http/pages.hpp"

using namespace kast;
using namespace kast::server::http;

namespace {

std::string language(const std::vector<std::string>& offered, const std::string& browser,
                     const std::string& chosen = "") {
  Request request;
  request.accept_language = browser;
  return page_language(offered, request, chosen);
}

const std::vector<std::string> kAll{"nb", "nn", "en"};

}  // namespace

TEST_CASE("a language that was chosen is shown where it is offered") {
  CHECK(language(kAll, "nb", "en") == "en");
  CHECK(language({"nb", "nn"}, "nn", "en") == "nn");
  CHECK(language({"en"}, "nb", "nb") == "en");
  CHECK(language(kAll, "", "\"><script>") == "nb");
}

TEST_CASE("the browser's first language that is offered is shown, else the first of the list") {
  CHECK(language(kAll, "nn-NO,nb;q=0.8") == "nn");
  CHECK(language(kAll, "pl, en;q=0.5") == "en");
  CHECK(language(kAll, "sv-SE") == "nb");
  CHECK(language({"nn", "en"}, "no") == "nn");
  CHECK(language({"nb"}, "en-GB,en;q=0.9") == "nb");
  CHECK(language({"nb", "nn"}, "de, nn;q=0.3") == "nn");
  CHECK(language({"en", "nb"}, "") == "en");
  CHECK(language({"en", "nb"}, ",;-, *") == "en");
}

TEST_CASE("there is a chooser only where there is a choice") {
  config::Service service;
  CHECK(language_rows(service).size() == 3);
  CHECK(language_rows(service)[1].at("language") == "Nynorsk");
  service.languages = {"en"};
  CHECK(language_rows(service).empty());
}
