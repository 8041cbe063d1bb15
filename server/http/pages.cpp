#include "server/http/pages.hpp"

#include "config/page_texts.hpp"
#include "server/http/page_template.hpp"
#include "server/http/problem.hpp"

namespace kast::server::http {
namespace {

using core::ErrorCode;

const char* staff_words(ErrorCode code) {
  switch (code) {
    case ErrorCode::not_found:
      return "Dette finnes ikke.";
    case ErrorCode::forbidden:
      return "Du har ikke tilgang til dette.";
    case ErrorCode::unavailable:
      return "Det gikk ikke nå. Ingenting ble lagret; prøv igjen.";
    default:
      return "Noe gikk galt hos oss.";
  }
}

std::string staff_page(const Exchange& exchange, const core::Error& error,
                       const std::string& typed) {
  PageValues values;
  values.texts = {{"title", "Feil"},
                  {"me", exchange.viewer ? exchange.viewer->user.username : ""},
                  {"words", staff_words(error.code)},
                  {"request_id", exchange.request.request_id},
                  {"typed", typed}};
  return render_staff_page("error", values);
}

std::string public_page(const Exchange& exchange, const core::Error& error) {
  const auto language = page_language(exchange.request, "");
  const auto& texts = config::page_texts(language);
  const bool missing = error.code == ErrorCode::not_found;
  PageValues values;
  values.texts["words"] = texts.at(missing ? "no_page" : "down");
  values.lists["emergency"] = emergency_rows(exchange.desk.settings.service, language);
  return render_public_page("error", language, values);
}

}  // namespace

Response error_page(const Exchange& exchange, const core::Error& error, const std::string& typed) {
  auto response =
      html(status_of(error.code),
           exchange.staff_side ? staff_page(exchange, error, typed) : public_page(exchange, error));
  if (response.status == 503) response.headers.emplace_back("Retry-After", "5");
  return response;
}

std::string page_language(const Request& request, const std::string& chosen) {
  if (chosen == "nb" || chosen == "nn" || chosen == "en") return chosen;
  const auto first = std::string_view{request.accept_language}.substr(0, 2);
  if (first == "nn") return "nn";
  const bool nordic = first == "nb" || first == "no" || first == "sv" || first == "da";
  return first.empty() || nordic ? "nb" : "en";
}

}  // namespace kast::server::http
