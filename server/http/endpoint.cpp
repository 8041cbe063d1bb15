#include "server/http/endpoint.hpp"

namespace kast::server::http {

core::Result<boost::asio::ip::tcp::endpoint> parse_endpoint(const std::string& text) {
  const auto colon = text.rfind(':');
  if (colon == std::string::npos) {
    return core::fail(core::ErrorCode::invalid_input, text + ": write HOST:PORT");
  }
  auto host = text.substr(0, colon);
  if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
  if (host == "localhost") host = "127.0.0.1";
  boost::system::error_code error;
  const auto address = boost::asio::ip::make_address(host, error);
  unsigned port = 0;
  const auto digits = text.substr(colon + 1);
  const bool number = !digits.empty() && digits.size() <= 5 &&
                      digits.find_first_not_of("0123456789") == std::string::npos;
  if (number) port = static_cast<unsigned>(std::stoul(digits));
  if (error || !number || port > 65535) {
    return core::fail(core::ErrorCode::invalid_input,
                      text + ": write an IP address and a port, as in 127.0.0.1:8080");
  }
  return boost::asio::ip::tcp::endpoint{address, static_cast<boost::asio::ip::port_type>(port)};
}

}  // namespace kast::server::http
