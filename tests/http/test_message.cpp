// server/http/message.hpp, headers.hpp, endpoint.hpp: what stands around a request and its answer.
#include <algorithm>

#include <doctest/doctest.h>

#include "server/http/endpoint.hpp"
#include "server/http/headers.hpp"
#include "server/http/message.hpp"

using namespace kast;
using namespace kast::server::http;

namespace {

std::string header(const Response& response, std::string_view name) {
  for (const auto& [key, value] : response.headers) {
    if (key == name) return value;
  }
  return {};
}

}  // namespace

TEST_CASE("a media type is read without case and parameters") {
  CHECK(media_type("application/json") == "application/json");
  CHECK(media_type(" Application/JSON ; charset=utf-8") == "application/json");
  CHECK(media_type("").empty());
  CHECK(media_type(";").empty());
}

TEST_CASE("a cookie is found among others by its whole name") {
  CHECK(cookie_value("kast=abc", "kast") == "abc");
  CHECK(cookie_value("a=1; kast=abc; b=2", "kast") == "abc");
  CHECK(cookie_value("xkast=1;kast=abc", "kast") == "abc");
  CHECK(cookie_value("kastx=1", "kast").empty());
  CHECK(cookie_value("kast", "kast").empty());
  CHECK(cookie_value("", "kast").empty());
  CHECK(cookie_value(";;; kast=a=b ;", "kast") == "a=b");
  CHECK(cookie_value("kast=first; kast=second", "kast") == "first");
}

TEST_CASE("If-Match is a version, quoted or weak; garbage is none that exists") {
  CHECK_FALSE(version_in("").has_value());
  CHECK_FALSE(version_in("*").has_value());
  CHECK(version_in("3") == 3);
  CHECK(version_in("\"17\"") == 17);
  CHECK(version_in("W/\"17\"") == 17);
  for (const auto* bad : {"\"", "\"\"", "W/", "3x", " 3", "3, 4", "99999999999999999999"}) {
    CHECK(version_in(bad) == -1);
  }
}

TEST_CASE("a query's value is decoded") {
  CHECK(query_value("lang=nn&state=open", "state") == "open");
  CHECK(query_value("after=a%2Bb", "after") == "a+b");
  CHECK(query_value("", "lang").empty());
}

TEST_CASE("every answer says: keep nothing, tell nobody, frame nowhere") {
  auto response = html(200, "<p>");
  add_standard_headers(response, false);
  CHECK(header(response, "Cache-Control") == "no-store");
  CHECK(header(response, "Referrer-Policy") == "no-referrer");
  CHECK(header(response, "X-Content-Type-Options") == "nosniff");
  const auto policy = header(response, "Content-Security-Policy");
  CHECK(policy.find("default-src 'none'") != std::string::npos);
  CHECK(policy.find("frame-ancestors 'none'") != std::string::npos);
  CHECK(policy.find("unsafe") == std::string::npos);
  CHECK(policy.find("http") == std::string::npos);  // no third party
}

TEST_CASE("what a handler set stands, once") {
  Response response{200, "", "", {{"Cache-Control", "max-age=60"}}, nullptr};
  add_standard_headers(response, false);
  add_standard_headers(response, false);
  CHECK(header(response, "Cache-Control") == "max-age=60");
  CHECK(std::ranges::count(response.headers, std::string{"Cache-Control"},
                           [](const auto& h) { return h.first; }) == 1);
  CHECK(std::ranges::count(response.headers, std::string{"Referrer-Policy"},
                           [](const auto& h) { return h.first; }) == 1);
}

TEST_CASE("a listener's address is an IP address and a port") {
  const auto v4 = parse_endpoint("127.0.0.1:8080");
  REQUIRE(v4.has_value());
  CHECK(v4->address().to_string() == "127.0.0.1");
  CHECK(v4->port() == 8080);
  const auto v6 = parse_endpoint("[::1]:0");
  REQUIRE(v6.has_value());
  CHECK(v6->address().is_v6());
  CHECK(v6->port() == 0);
  CHECK(parse_endpoint("localhost:65535")->address().is_loopback());
  CHECK(parse_endpoint("0.0.0.0:1").has_value());
}

TEST_CASE("any other address is refused with the words that help") {
  for (const auto* bad : {"", "8080", ":8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536",
                          "127.0.0.1:-1", "127.0.0.1:80a", "127.0.0.1:999999", "example.org:80",
                          "256.0.0.1:80", "[::1]", "[::1:80", "127.0.0.1:80 ", "a:b"}) {
    CAPTURE(bad);
    const auto parsed = parse_endpoint(bad);
    REQUIRE_FALSE(parsed.has_value());
    CHECK(parsed.error().code == core::ErrorCode::invalid_input);
    CHECK(parsed.error().detail.find(": write ") != std::string::npos);
  }
}
