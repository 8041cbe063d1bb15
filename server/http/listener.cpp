#include "server/http/listener.hpp"

#include <list>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/string.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <fmt/core.h>

#include "core/id.hpp"
#include "server/http/endpoint.hpp"
#include "server/log.hpp"

namespace kast::server::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace bhttp = beast::http;
using asio::ip::tcp;
using boost::system::error_code;

constexpr auto kToken = asio::as_tuple(asio::use_awaitable);

using Parser = bhttp::request_parser<bhttp::string_body>;

Request to_request(bhttp::request<bhttp::string_body>&& message, std::string request_id) {
  Request request;
  const auto method = message.method();
  request.method = method == bhttp::verb::get    ? Method::get
                   : method == bhttp::verb::head ? Method::head
                   : method == bhttp::verb::post ? Method::post
                                                 : Method::other;
  const std::string_view target{message.target().data(), message.target().size()};
  const auto mark = target.find('?');
  request.path = target.substr(0, mark);
  if (mark != std::string_view::npos) request.query = target.substr(mark + 1);
  const auto header = [&](auto field) { return std::string{message[field]}; };
  request.host = header(bhttp::field::host);
  request.origin = header(bhttp::field::origin);
  request.content_type = header(bhttp::field::content_type);
  request.accept = header(bhttp::field::accept);
  request.accept_language = header(bhttp::field::accept_language);
  request.cookie = header(bhttp::field::cookie);
  request.if_match = header(bhttp::field::if_match);
  request.idempotency_key = header("Idempotency-Key");
  request.body = std::move(message.body());
  request.request_id = std::move(request_id);
  return request;
}

bhttp::response<bhttp::string_body> to_beast(Response&& response, unsigned version, bool keep_alive,
                                             bool head) {
  bhttp::response<bhttp::string_body> message{static_cast<bhttp::status>(response.status), version};
  if (!response.content_type.empty()) {
    message.set(bhttp::field::content_type, response.content_type);
  }
  for (const auto& [name, value] : response.headers) message.insert(name, value);
  message.keep_alive(keep_alive);
  const auto size = response.body.size();
  if (!head) message.body() = std::move(response.body);
  if (response.status != 204) message.content_length(size);
  return message;
}

// What is known of a request that was not read to its end.
Request glance(const Parser& parser, std::string request_id) {
  Request request;
  request.accept = std::string{parser.get()[bhttp::field::accept]};
  request.accept_language = std::string{parser.get()[bhttp::field::accept_language]};
  request.request_id = std::move(request_id);
  return request;
}

// What went wrong while reading, as a status; 0: just close.
int status_of(const error_code& error) {
  if (error == bhttp::error::end_of_stream || error == asio::error::operation_aborted) return 0;
  if (error == bhttp::error::body_limit) return 413;
  if (error == bhttp::error::header_limit || error == bhttp::error::buffer_overflow) return 431;
  if (error.category() == make_error_code(bhttp::error::bad_method).category()) return 400;
  return 0;
}

using Steady = std::chrono::steady_clock;

// While a request is read its time is kept here, not by the stream: Beast's own timeout closes the
// line, so that nobody could be told why.
struct Connection {
  beast::tcp_stream stream;
  bool busy = false;  // a request is being read or answered
  Steady::time_point read_by = Steady::time_point::max();
  bool late = false;  // that time is over; the read was cancelled

  void read_within(std::chrono::seconds time) {
    stream.expires_never();
    read_by = Steady::now() + time;
    late = false;
  }
  void has_read() { read_by = Steady::time_point::max(); }
};

class TcpListener final : public Listener {
 public:
  TcpListener(asio::io_context& io, tcp::acceptor acceptor, Site site, Limits limits)
      : io_(io),
        acceptor_(std::move(acceptor)),
        changed_(io),
        tick_(io),
        site_(std::move(site)),
        limits_(limits) {
    changed_.expires_at(std::chrono::steady_clock::time_point::max());
  }

  [[nodiscard]] std::string url() const override {
    const auto endpoint = acceptor_.local_endpoint();
    const auto address = endpoint.address().to_string();
    return endpoint.address().is_v6() ? fmt::format("http://[{}]:{}", address, endpoint.port())
                                      : fmt::format("http://{}:{}", address, endpoint.port());
  }

  void start() override {
    spawn(accept_loop());
    spawn(sweep_loop());
  }

  void refuse_new() override {
    stopping_ = true;
    error_code ignored;
    acceptor_.close(ignored);
    tick_.cancel();
    for (auto& connection : connections_) {
      if (!connection.busy) connection.stream.cancel();
    }
  }

  asio::awaitable<void> drain(std::chrono::seconds longest) override {
    asio::steady_timer limit(io_, longest);
    bool late = false;
    limit.async_wait([this, &late](error_code error) {
      if (!error) {
        late = true;
        changed_.cancel();
      }
    });
    while (running_ > 0 && !late) co_await changed_.async_wait(kToken);
    limit.cancel();
    for (auto& connection : connections_) connection.stream.close();
    while (running_ > 0) co_await changed_.async_wait(kToken);
  }

 private:
  // Every coroutine of ours is counted; drain() waits for all of them.
  void spawn(asio::awaitable<void> task) {
    ++running_;
    asio::co_spawn(io_, std::move(task), [this](const std::exception_ptr& thrown) {
      if (thrown) log_exception(site_.name + " connection", thrown);
      --running_;
      changed_.cancel();
    });
  }

  asio::awaitable<void> accept_loop() {
    while (!stopping_) {
      auto [error, socket] = co_await acceptor_.async_accept(kToken);
      if (stopping_) break;
      if (error) {  // out of file descriptors, most likely: breathe, then go on
        asio::steady_timer pause(io_, std::chrono::milliseconds(50));
        co_await pause.async_wait(kToken);
        continue;
      }
      error_code ignored;
      socket.set_option(tcp::no_delay(true), ignored);
      spawn(serve(std::move(socket)));
    }
  }

  asio::awaitable<void> serve(tcp::socket socket) {
    const auto at =
        connections_.emplace(connections_.end(), Connection{beast::tcp_stream{std::move(socket)}});
    const bool full = connections_.size() > limits_.connections;
    try {
      if (full) {
        co_await turn_away(*at);
      } else {
        co_await converse(*at);
      }
    } catch (const std::exception&) {
      log_exception(site_.name + " connection", std::current_exception());
    }
    error_code ignored;
    at->stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
    connections_.erase(at);
    if (stopping_) tick_.cancel();
  }

  // Ends the reads whose time is over.
  asio::awaitable<void> sweep_loop() {
    while (!stopping_ || !connections_.empty()) {
      tick_.expires_after(std::chrono::milliseconds(250));
      co_await tick_.async_wait(kToken);
      const auto now = Steady::now();
      for (auto& connection : connections_) {
        if (connection.read_by > now) continue;
        connection.late = true;
        connection.has_read();
        connection.stream.cancel();
      }
    }
  }

  // One connection too many. A browser says at once what it wants, and is shown a page; nobody is
  // waited for longer than a second, and under a flood nobody at all.
  asio::awaitable<void> turn_away(Connection& connection) {
    auto& stream = connection.stream;
    Parser parser;
    parser.header_limit(limits_.header_bytes);
    const bool flood = connections_.size() > 2 * limits_.connections;
    if (!flood) {
      beast::flat_buffer buffer{limits_.header_bytes + 64 * 1024};
      connection.read_within(std::chrono::seconds(1));
      co_await bhttp::async_read_header(stream, buffer, parser, kToken);
      connection.has_read();
    }
    auto refused = site_.refuse(503, glance(parser, new_id()));
    co_await answer(stream, std::move(refused), 11, false, false);
    if (!flood) co_await linger(stream);
  }

  asio::awaitable<void> converse(Connection& connection) {
    beast::flat_buffer buffer{limits_.header_bytes + 64 * 1024};
    bool keep = true;
    while (keep && !(stopping_ && buffer.size() == 0)) keep = co_await exchange(connection, buffer);
  }

  // One request and its answer; false: close.
  asio::awaitable<bool> exchange(Connection& connection, beast::flat_buffer& buffer) {
    auto& stream = connection.stream;
    Parser parser;
    parser.header_limit(limits_.header_bytes);
    parser.body_limit(limits_.body_bytes);
    connection.busy = false;
    if (buffer.size() == 0) {
      connection.read_within(limits_.idle_time);
      auto [error, count] = co_await stream.async_read_some(buffer.prepare(4096), kToken);
      if (error) co_return false;
      buffer.commit(count);
    }
    connection.busy = true;
    connection.read_within(limits_.header_time);
    auto [header_error, n] = co_await bhttp::async_read_header(stream, buffer, parser, kToken);
    if (header_error) co_return co_await refuse(connection, header_error, parser);
    if (beast::iequals(parser.get()[bhttp::field::expect], "100-continue")) {
      bhttp::response<bhttp::empty_body> go_on{bhttp::status::continue_, 11};
      auto [write_error, m] = co_await bhttp::async_write(stream, go_on, kToken);
      if (write_error) co_return false;
    }
    connection.read_within(limits_.body_time);
    auto [body_error, k] = co_await bhttp::async_read(stream, buffer, parser, kToken);
    if (body_error) co_return co_await refuse(connection, body_error, parser);
    connection.has_read();
    co_return co_await respond(stream, parser.release());
  }

  asio::awaitable<bool> respond(beast::tcp_stream& stream,
                                bhttp::request<bhttp::string_body> message) {
    const auto version = message.version();
    const bool head = message.method() == bhttp::verb::head;
    const bool keep = message.keep_alive() && !stopping_;
    const auto id = new_id();
    stream.expires_never();
    Response response;
    try {
      auto request = to_request(std::move(message), id);
      auto handling = site_.handle(std::move(request));
      response = co_await std::move(handling);
    } catch (const std::exception&) {
      log_exception("request " + id, std::current_exception());
      Request unknown;
      unknown.request_id = id;
      response = site_.refuse(500, std::move(unknown));
    }
    co_return co_await answer(stream, std::move(response), version, keep && !stopping_, head);
  }

  asio::awaitable<bool> refuse(Connection& connection, error_code error, const Parser& parser) {
    auto& stream = connection.stream;
    connection.has_read();
    const int status = connection.late ? 408 : status_of(error);
    if (status == 0) co_return false;
    auto refused = site_.refuse(status, glance(parser, new_id()));
    co_await answer(stream, std::move(refused), 11, false, false);
    co_await linger(stream);
    co_return false;
  }

  // A client still sending would lose the answer to a reset: what it sends is read for a moment
  // (RFC 9112 §9.6).
  asio::awaitable<void> linger(beast::tcp_stream& stream) {
    constexpr std::size_t kMost = 1024 * 1024;
    error_code ignored;
    stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
    stream.expires_after(std::chrono::seconds(2));
    std::vector<char> waste(16 * 1024);
    for (std::size_t total = 0; total < kMost && !stopping_;) {
      auto [error, count] = co_await stream.async_read_some(asio::buffer(waste), kToken);
      if (error) break;
      total += count;
    }
  }

  // Chunk by chunk (RFC 9112 §7.1) until the source or the client ends it.
  asio::awaitable<bool> answer_stream(beast::tcp_stream& stream, Response response,
                                      unsigned version) {
    const auto source = std::move(response.stream);
    bhttp::response<bhttp::empty_body> header{static_cast<bhttp::status>(response.status), version};
    header.set(bhttp::field::content_type, response.content_type);
    for (const auto& [name, value] : response.headers) header.insert(name, value);
    header.keep_alive(false);
    header.chunked(true);
    bhttp::response_serializer<bhttp::empty_body> serializer{header};
    stream.expires_after(limits_.body_time);
    auto [error, count] = co_await bhttp::async_write_header(stream, serializer, kToken);
    while (!error) {
      stream.expires_never();
      const auto piece = co_await source->next();
      if (!piece) break;
      stream.expires_after(limits_.body_time);
      const auto chunk = bhttp::make_chunk(asio::buffer(*piece));
      std::tie(error, count) = co_await asio::async_write(stream, chunk, kToken);
    }
    if (!error) co_await asio::async_write(stream, bhttp::make_chunk_last(), kToken);
    co_return false;
  }

  asio::awaitable<bool> answer(beast::tcp_stream& stream, Response response, unsigned version,
                               bool keep, bool head) {
    if (response.stream && !head) {
      co_return co_await answer_stream(stream, std::move(response), version);
    }
    auto message = to_beast(std::move(response), version, keep, head);
    stream.expires_after(limits_.body_time);
    bhttp::response_serializer<bhttp::string_body> serializer{message};
    auto [error, count] = head ? co_await bhttp::async_write_header(stream, serializer, kToken)
                               : co_await bhttp::async_write(stream, serializer, kToken);
    co_return !error && keep;
  }

  std::string new_id() {
    std::array<std::byte, 8> bytes{};
    random_.fill(bytes);
    return core::to_hex(bytes);
  }

  asio::io_context& io_;
  tcp::acceptor acceptor_;
  asio::steady_timer changed_;  // cancelled whenever something ended
  asio::steady_timer tick_;     // of the sweep
  Site site_;
  Limits limits_;
  core::SystemRandom random_;
  std::list<Connection> connections_;
  std::size_t running_ = 0;
  bool stopping_ = false;
};

}  // namespace

core::Result<std::unique_ptr<Listener>> Listener::open(asio::io_context& io,
                                                       const std::string& endpoint, Site site,
                                                       Limits limits) {
  const auto parsed = parse_endpoint(endpoint);
  if (!parsed) return parsed.error();
  try {
    tcp::acceptor acceptor{io};
    acceptor.open(parsed->protocol());
    acceptor.set_option(tcp::acceptor::reuse_address(true));
    acceptor.bind(*parsed);
    acceptor.listen();
    return std::unique_ptr<Listener>(
        std::make_unique<TcpListener>(io, std::move(acceptor), std::move(site), limits));
  } catch (const boost::system::system_error& error) {
    return core::fail(core::ErrorCode::unavailable, endpoint + ": " + error.code().message());
  }
}

}  // namespace kast::server::http
