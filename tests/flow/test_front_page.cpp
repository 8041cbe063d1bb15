// The first page: what it promises about time before anybody writes (SPEC §1).
#include "server/http/router.hpp"
#include "tests/flow/house.hpp"

using namespace kast;
using namespace kast::tests;

namespace {

std::string front_page(House& house, const std::string& query) {
  server::http::Request request;
  request.path = "/";
  request.query = query;
  return house.run(server::http::public_site(house.desk()).handle(std::move(request))).body;
}

bool says(const std::string& page, const std::string& words) {
  return page.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("in an hour that nobody keeps, the page says from when somebody reads") {
  House house{wednesday(23, 30)};
  CHECK(says(front_page(house, "lang=nb"), "Ingen leser dette før torsdag kl. 08.00."));
  CHECK(says(front_page(house, "lang=nn"), "Ingen les dette før torsdag kl. 08.00."));
  CHECK(says(front_page(house, "lang=en"), "Nobody reads this before Thursday at 08:00."));
}

TEST_CASE("in office hours, and where somebody is on call, it says nothing of the kind") {
  House office{wednesday(10)};
  CHECK_FALSE(says(front_page(office, "lang=nb"), "Ingen leser dette"));
  House night{wednesday(23, 30), on_call_always};
  CHECK_FALSE(says(front_page(night, "lang=nb"), "Ingen leser dette"));
}

TEST_CASE("by when an answer comes stands there: the end of the next working day") {
  House house{wednesday(10)};
  CHECK(says(front_page(house, "lang=nb"), "Skriver du nå, får du svar senest torsdag kl. 16.00."));
}

TEST_CASE("therapists stand there by first name, with what they know") {
  House house{wednesday(10)};
  const auto page = front_page(house, "lang=nb");
  for (const auto& user : house.desk().staff.all()) {
    CAPTURE(user.name);
    CHECK(says(page, user.name) == (user.role == core::Role::therapist));
  }
}
