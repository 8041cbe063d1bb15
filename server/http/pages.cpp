#include "server/http/pages.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "server/http/page_template.hpp"
#include "server/http/problem.hpp"

namespace kast::server::http {
namespace {

const char* staff_words(int status) {
  switch (status) {
    case 404:
      return "Dette finnes ikke.";
    case 403:
      return "Du har ikke tilgang til dette.";
    case 413:
      return "Dette er for langt. Ingenting ble lagret.";
    case 400:
    case 408:
    case 431:
    case 503:
      return "Det gikk ikke nå. Ingenting ble lagret; prøv igjen.";
    default:
      return "Noe gikk galt hos oss.";
  }
}

std::string staff_page(const Exchange& exchange, int status, const std::string& typed) {
  PageValues values;
  values.texts = {{"title", "Feil"},
                  {"me", exchange.viewer ? exchange.viewer->user.username : ""},
                  {"words", staff_words(status)},
                  {"request_id", exchange.request.request_id},
                  {"typed", typed}};
  return render_staff_page("error", values);
}

const char* public_words(int status) {
  if (status == 404) return "no_page";
  return status == 413 ? "too_large" : "not_received";
}

// The browser's languages in its order (RFC 9110 §12.5.4; browsers send them by weight).
std::vector<std::string> wishes_of(std::string_view header) {
  std::vector<std::string> wishes;
  while (!header.empty()) {
    const auto comma = header.find(',');
    const auto tag = core::trim(header.substr(0, comma));
    if (!tag.empty()) wishes.emplace_back(tag.substr(0, tag.find_first_of("-;")));
    header = comma == std::string_view::npos ? "" : header.substr(comma + 1);
  }
  return wishes;
}

// Languages of ours that somebody who wishes for `language` reads, best first.
std::vector<std::string_view> read_by(std::string_view language) {
  if (language == "nn") return {"nn", "nb"};
  if (language == "nb" || language == "no" || language == "sv" || language == "da") {
    return {"nb", "nn"};
  }
  return {"en"};
}

std::string public_page(const Exchange& exchange, int status) {
  const auto& service = exchange.desk.settings.service;
  const auto language = page_language(service.languages, exchange.request, "");
  const auto& texts = exchange.desk.texts.of(language);
  PageValues values;
  values.texts["words"] = texts.at(public_words(status));
  // What isn't there is the same page for everybody.
  if (status != 404) values.texts["request_id"] = exchange.request.request_id;
  values.lists["emergency"] = emergency_rows(service, language);
  return render_public_page("error", language, texts, values);
}

}  // namespace

Response error_page(const Exchange& exchange, const core::Error& error, const std::string& typed) {
  return error_page(exchange, status_of(error.code), typed);
}

Response error_page(const Exchange& exchange, int status, const std::string& typed) {
  auto response = html(status, exchange.staff_side ? staff_page(exchange, status, typed)
                                                   : public_page(exchange, status));
  if (status == 503) response.headers.emplace_back("Retry-After", "5");
  return response;
}

bool wants_page(const Request& request) {
  return request.accept.find("text/html") != std::string::npos &&
         !request.path.starts_with("/api/");
}

std::string page_language(const std::vector<std::string>& offered, const Request& request,
                          const std::string& chosen) {
  const auto offers = [&](std::string_view code) {
    return std::ranges::find(offered, code) != offered.end();
  };
  if (offers(chosen)) return chosen;
  for (const auto& wished : wishes_of(request.accept_language)) {
    for (const auto code : read_by(wished)) {
      if (offers(code)) return std::string{code};
    }
  }
  return offered.front();
}

}  // namespace kast::server::http
