#include "server/http/pages.hpp"

#include "server/http/problem.hpp"

namespace kast::server::http {

Response error_page(const Exchange& exchange, const core::Error& error) {
  return problem(error, exchange.request.request_id, exchange.desk.settings.service);
}

}  // namespace kast::server::http
