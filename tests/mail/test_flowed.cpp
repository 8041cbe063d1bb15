#include <doctest/doctest.h>

#include "mail/parse/flowed.hpp"
#include "mail/parse/read_mail.hpp"
#include "tests/mail/mails.hpp"

using kast::mail::join_flowed;

TEST_CASE("soft breaks are joined, quotes and signatures stay apart") {
  CHECK(kast::mail::read_mail(mails::file("flowed")).text ==
        "Dette er en lang setning som er delt over to linjer.\n"
        "> og dette er sitert over to linjer\n"
        ">ikke sitat\n"
        "-- \n"
        "Kari\n");
}

TEST_CASE("delsp takes the space at a soft break away") {
  CHECK(join_flowed("sam \nmen\n", true) == "sammen\n");
  CHECK(join_flowed("sam \nmen\n", false) == "sam men\n");
}

TEST_CASE("a soft break does not join another depth of quotes") {
  CHECK(join_flowed("en \n> to \n>> tre\n", false) == "en \n> to \n>> tre\n");
  CHECK(join_flowed("\n\nen\n", false) == "\n\nen\n");
}
