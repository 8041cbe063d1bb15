#include "server/http/static_files.hpp"

#include "server/http/problem.hpp"
#include "web/files.hpp"

namespace kast::server::http {

boost::asio::awaitable<Response> get_static(Exchange& exchange) {
  const auto& path = exchange.request.path;
  const auto file = core::find_embedded(web::embedded_files(), "static" + path);
  if (file.empty()) co_return failed(exchange, core::fail(core::ErrorCode::not_found, ""));
  const bool script = path.ends_with(".js");
  Response response{200,
                    script ? "text/javascript; charset=utf-8" : "text/css; charset=utf-8",
                    std::string{file},
                    {}};
  co_return response;
}

}  // namespace kast::server::http
