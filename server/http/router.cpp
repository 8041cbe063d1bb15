#include "server/http/router.hpp"

#include "server/http/headers.hpp"
#include "server/http/pages.hpp"
#include "server/http/problem.hpp"
#include "server/log.hpp"

namespace kast::server::http {
namespace {

using core::ErrorCode;

struct Match {
  const Route* route = nullptr;
  std::string allowed;  // methods that the path does have, where it has not this one
};

Match find(std::span<const Route> routes, Request& request) {
  Match match;
  const auto method = request.method == Method::head ? Method::get : request.method;
  for (const auto& route : routes) {
    if (!path_fits(route.pattern, request.path, request.parameter)) continue;
    if (route.method == method) return {&route, ""};
    match.allowed += match.allowed.empty() ? "" : ", ";
    match.allowed += route.method == Method::get ? "GET, HEAD" : "POST";
  }
  return match;
}

bool may(const Viewer& viewer, Access access) {
  switch (access) {
    case Access::open:
    case Access::staff:
      return true;
    case Access::queue:
      return viewer.user.role == core::Role::therapist ||
             viewer.user.role == core::Role::coordinator;
    case Access::content:
      return viewer.team.has_value();
  }
  return false;
}

// A foreign page must not act for somebody who is logged in; programs send no Origin.
bool is_foreign(const Request& request) {
  if (request.method != Method::post || request.origin.empty()) return false;
  const auto scheme = request.origin.find("://");
  return scheme == std::string::npos ||
         std::string_view{request.origin}.substr(scheme + 3) != request.host;
}

Response refuse(const Exchange& exchange, Shape shape, const core::Error& error) {
  return shape == Shape::page ? error_page(exchange, error) : failed(exchange, error);
}

void log_answer(const char* site, std::string_view route, const Response& response,
                const std::string& request_id) {
  const auto log = response.status >= 500 ? log_error : log_debug;
  log("request", {{"site", site},
                  {"route", std::string{route}},
                  {"status", std::to_string(response.status)},
                  {"request", request_id}});
}

boost::asio::awaitable<Response> run(Exchange& exchange, const Route& route) {
  if (exchange.staff_side && is_foreign(exchange.request)) {
    co_return refuse(exchange, route.shape,
                     core::fail(ErrorCode::forbidden, "the request comes from another site"));
  }
  if (route.access != Access::open) {
    std::string cookie{cookie_value(exchange.request.cookie, cookie_name(exchange.desk))};
    const auto use = route.shape == Shape::stream ? SessionUse::watching : SessionUse::acting;
    auto viewer = co_await who_is(exchange.desk, std::move(cookie), use);
    if (!viewer) {
      if (route.shape == Shape::page && viewer.error().code == ErrorCode::unauthenticated) {
        co_return see_other("/login");
      }
      co_return refuse(exchange, route.shape, viewer.error());
    }
    if (!may(*viewer, route.access)) {
      co_return refuse(exchange, route.shape,
                       core::fail(ErrorCode::forbidden, "your role does not allow this"));
    }
    exchange.viewer.emplace(std::move(*viewer));
  }
  co_return co_await route.handler(exchange);
}

// A handler that throws is a bug of ours; whoever asked gets an answer in their own shape.
boost::asio::awaitable<Response> run_safely(Exchange& exchange, const Route& route) {
  try {
    co_return co_await run(exchange, route);
  } catch (const std::exception&) {
    log_exception(route.pattern, std::current_exception());
  }
  co_return refuse(exchange, route.shape, core::fail(ErrorCode::internal, "a handler threw"));
}

boost::asio::awaitable<Response> serve(Desk& desk, const char* site, std::span<const Route> routes,
                                       bool staff_side, Request request) {
  const auto match = find(routes, request);
  Exchange exchange{desk, std::move(request), staff_side, std::nullopt};
  const auto id = exchange.request.request_id;
  Response response;
  if (match.route != nullptr) {
    response = co_await run_safely(exchange, *match.route);
  } else if (!match.allowed.empty()) {
    response = wants_page(exchange.request) ? error_page(exchange, 405)
                                            : problem(405, id, desk.settings.service);
    response.headers.emplace_back("Allow", match.allowed);  // RFC 9110 §15.5.6
  } else {
    response =
        refuse(exchange, exchange.request.path.starts_with("/api/") ? Shape::api : Shape::page,
               core::fail(ErrorCode::not_found, ""));
  }
  const auto route = match.route != nullptr ? match.route->pattern : "none";
  log_answer(site, route, response, id);
  desk.metrics.count_request(site, route, response.status);
  add_standard_headers(response, staff_side);
  co_return response;
}

// A request that no handler saw: a page for a browser, else JSON.
Response refuse_early(Desk& desk, bool staff_side, int status, Request request) {
  Exchange exchange{desk, std::move(request), staff_side, std::nullopt};
  auto response = wants_page(exchange.request)
                      ? error_page(exchange, status)
                      : problem(status, exchange.request.request_id, desk.settings.service);
  add_standard_headers(response, staff_side);
  return response;
}

Site site(Desk& desk, const char* name, std::span<const Route> routes, bool staff_side) {
  return {name,
          [&desk, name, routes, staff_side](Request request) {
            return serve(desk, name, routes, staff_side, std::move(request));
          },
          [&desk, staff_side](int status, Request request) {
            return refuse_early(desk, staff_side, status, std::move(request));
          }};
}

}  // namespace

bool path_fits(std::string_view pattern, std::string_view path, std::string& parameter) {
  const auto brace = pattern.find('{');
  if (brace == std::string_view::npos) return pattern == path;
  const auto after = pattern.substr(pattern.find('}') + 1);
  if (path.size() <= brace + after.size() || !path.starts_with(pattern.substr(0, brace)) ||
      !path.ends_with(after)) {
    return false;
  }
  const auto value = path.substr(brace, path.size() - brace - after.size());
  if (value.find('/') != std::string_view::npos) return false;
  parameter = value;
  return true;
}

Response failed(const Exchange& exchange, const core::Error& error) {
  return problem(error, exchange.request.request_id, exchange.desk.settings.service);
}

Site public_site(Desk& desk) { return site(desk, "public", public_routes(), false); }
Site staff_site(Desk& desk) { return site(desk, "staff", staff_routes(), true); }

std::string_view cookie_name(const Desk& desk) {
  return desk.settings.server.staff_url.starts_with("https://") ? "__Host-kast" : "kast";
}

}  // namespace kast::server::http
