// server/http/router.hpp: which path fits which pattern, and what the table holds.
#include <set>
#include <string>

#include <doctest/doctest.h>

#include "server/http/router.hpp"

using namespace kast::server::http;

namespace {

// What stood in the braces; "-" when the path doesn't fit.
std::string fit(std::string_view pattern, std::string_view path) {
  std::string parameter;
  return path_fits(pattern, path, parameter) ? parameter : "-";
}

}  // namespace

TEST_CASE("a pattern without braces fits itself alone") {
  CHECK(fit("/", "/").empty());
  CHECK(fit("/healthz", "/healthz").empty());
  for (const auto* other : {"", "/healthz/", "/healthzz", "/HEALTHZ", "/healthz?", "//healthz"}) {
    CHECK(fit("/healthz", other) == "-");
  }
}

TEST_CASE("braces stand for one segment that isn't empty") {
  CHECK(fit("/a/{token}", "/a/xyz") == "xyz");
  CHECK(fit("/a/{token}", "/a/") == "-");
  CHECK(fit("/a/{token}", "/a") == "-");
  CHECK(fit("/a/{token}", "/a/x/y") == "-");
  CHECK(fit("/a/{token}", "/a/x/") == "-");
  CHECK(fit("/a/{token}", "/b/x") == "-");
  CHECK(fit("/c/{case}/claim", "/c/AB12/claim") == "AB12");
  CHECK(fit("/c/{case}/claim", "/c//claim") == "-");
  CHECK(fit("/c/{case}/claim", "/c/claim") == "-");
  CHECK(fit("/c/{case}/claim", "/c/a/b/claim") == "-");
  CHECK(fit("/cal/{token}.ics", "/cal/abc.ics") == "abc");
  CHECK(fit("/cal/{token}.ics", "/cal/.ics") == "-");
}

TEST_CASE("percent-encoding is kept: an encoded slash makes no segment") {
  CHECK(fit("/a/{token}", "/a/x%2Fy") == "x%2Fy");
}

TEST_CASE("a path that doesn't fit leaves no parameter behind") {
  std::string parameter = "before";
  CHECK_FALSE(path_fits("/c/{case}/claim", "/c/AB12/close", parameter));
  CHECK(parameter == "before");
}

TEST_CASE("no route stands twice, and none hides another") {
  for (const auto routes : {public_routes(), staff_routes()}) {
    std::set<std::pair<Method, std::string_view>> seen;
    for (const auto& route : routes) {
      CAPTURE(std::string{route.pattern});
      CHECK(seen.insert({route.method, route.pattern}).second);
      CHECK((route.handler != nullptr));
    }
  }
}

TEST_CASE("the public side serves nothing for which one must log in, nor any staff route") {
  for (const auto& route : public_routes()) CHECK(route.access == Access::open);
  for (const auto& route : staff_routes()) {
    if (route.access == Access::open) continue;
    for (const auto& open : public_routes()) {
      CHECK((open.handler != route.handler));
    }
  }
}

TEST_CASE("a case and what is in it is for those who were granted content") {
  for (const auto& route : staff_routes()) {
    if (route.pattern.find("{case}") == std::string_view::npos) continue;
    CHECK(route.access == Access::content);
  }
}
