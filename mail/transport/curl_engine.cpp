#include "mail/transport/curl_engine.hpp"

#include <chrono>
#include <new>
#include <sys/socket.h>
#include <unistd.h>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace kast::mail {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;

// A socket of libcurl's, watched for it and never closed by us.
struct Watch {
  Watch(const asio::any_io_executor& loop, curl_socket_t fd) : socket(loop, fd) {}
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;
  ~Watch() { let_go(); }
  // Pending waits end; their handlers see gone.
  void let_go() {
    if (!gone) socket.release();
    gone = true;
  }

  asio::posix::stream_descriptor socket;
  CURL* user = nullptr;  // the transfer that uses it
  int wanted = CURL_POLL_NONE;
  bool reading = false;  // a wait is pending
  bool writing = false;
  bool gone = false;
};

bool is_network_socket(curl_socket_t fd) {
  int domain = 0;
  socklen_t size = sizeof domain;
  return ::getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &size) == 0 &&
         (domain == AF_INET || domain == AF_INET6);
}

bool wants(int wanted, int direction) { return wanted == direction || wanted == CURL_POLL_INOUT; }

}  // namespace

struct CurlEngine::State : std::enable_shared_from_this<State> {
  State(asio::any_io_executor executor, const CurlLimits& limits);
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State();

  static int on_socket(CURL* easy, curl_socket_t fd, int what, void* state, void* watch);
  static int on_close(void* state, curl_socket_t fd);
  static int on_timer(CURLM* multi, long milliseconds, void* state);
  void watch(CURL* easy, curl_socket_t fd, int what);
  void arm_read(const std::shared_ptr<Watch>& watch);
  void arm_write(const std::shared_ptr<Watch>& watch);
  void act(curl_socket_t fd, int events);
  void collect_finished();
  void forget(CURL* easy);
  void cut_line(CURL* easy);
  void cut_kept_line(CURL* easy);
  void abandon_all();

  asio::any_io_executor loop;
  asio::steady_timer timer;  // libcurl's one
  asio::steady_timer idle;   // cancelled when a transfer ends
  CURLM* multi;
  std::unordered_map<curl_socket_t, std::shared_ptr<Watch>> watches;
  std::unordered_set<curl_socket_t> open;  // connections, idle ones too
  std::unordered_map<CURL*, Running*> running;
  bool stopping = false;
};

// A transfer while somebody waits for it; lives in the waiting coroutine's frame.
struct CurlEngine::Running {
  Running(std::shared_ptr<State> of, std::shared_ptr<CurlTransfer> what)
      : state(std::move(of)),
        transfer(std::move(what)),
        done(state->loop, asio::steady_timer::time_point::max()) {
    curl_easy_setopt(transfer->easy_, CURLOPT_CLOSESOCKETFUNCTION, State::on_close);
    curl_easy_setopt(transfer->easy_, CURLOPT_CLOSESOCKETDATA, state.get());
    if (curl_multi_add_handle(state->multi, transfer->easy_) != CURLM_OK) throw std::bad_alloc();
    state->running.emplace(transfer->easy_, this);
  }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;
  ~Running() { state->forget(transfer->easy_); }
  void finish(CURLcode result) {
    transfer->result_ = result;
    finished = true;
    done.cancel();
  }

  std::shared_ptr<State> state;
  std::shared_ptr<CurlTransfer> transfer;
  asio::steady_timer done;
  bool finished = false;
};

CurlEngine::State::State(asio::any_io_executor executor, const CurlLimits& limits)
    : loop(std::move(executor)), timer(loop), idle(loop), multi(curl_multi_init()) {
  if (multi == nullptr) throw std::bad_alloc();
  curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, on_socket);
  curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, this);
  curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, on_timer);
  curl_multi_setopt(multi, CURLMOPT_TIMERDATA, this);
  curl_multi_setopt(multi, CURLMOPT_MAX_HOST_CONNECTIONS, limits.per_host);
  curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, limits.idle);
}

CurlEngine::State::~State() {
  // libcurl says goodbye to mail servers and waits for their answer: let it find the line cut.
  for (const curl_socket_t fd : open) ::shutdown(fd, SHUT_RDWR);
  curl_multi_cleanup(multi);
}

int CurlEngine::State::on_close(void* state, curl_socket_t fd) {
  static_cast<State*>(state)->open.erase(fd);
  return ::close(fd);
}

int CurlEngine::State::on_socket(CURL* easy, curl_socket_t fd, int what, void* state,
                                 void* /*watch*/) {
  static_cast<State*>(state)->watch(easy, fd, what);
  return 0;
}

int CurlEngine::State::on_timer(CURLM* /*multi*/, long milliseconds, void* self) {
  auto& state = *static_cast<State*>(self);
  state.timer.cancel();
  if (milliseconds < 0 || state.weak_from_this().expired()) return 0;
  state.timer.expires_after(std::chrono::milliseconds(milliseconds));
  state.timer.async_wait([weak = state.weak_from_this()](error_code error) {
    const auto alive = weak.lock();
    if (alive && !error) alive->act(CURL_SOCKET_TIMEOUT, 0);
  });
  return 0;
}

void CurlEngine::State::watch(CURL* easy, curl_socket_t fd, int what) {
  const auto found = watches.find(fd);
  if (what == CURL_POLL_REMOVE) {
    if (found == watches.end()) return;
    found->second->let_go();
    watches.erase(found);
    return;
  }
  auto& watched = watches[fd];
  if (!watched) watched = std::make_shared<Watch>(loop, fd);
  if (is_network_socket(fd)) open.insert(fd);
  watched->user = easy;
  watched->wanted = what;
  arm_read(watched);
  arm_write(watched);
}

void CurlEngine::State::arm_read(const std::shared_ptr<Watch>& watch) {
  if (watch->gone || watch->reading || !wants(watch->wanted, CURL_POLL_IN)) return;
  watch->reading = true;
  watch->socket.async_wait(asio::posix::stream_descriptor::wait_read, [weak = weak_from_this(),
                                                                       watch](error_code error) {
    watch->reading = false;
    const auto state = weak.lock();
    if (!state || watch->gone) return;
    state->act(watch->socket.native_handle(), error ? CURL_CSELECT_ERR : CURL_CSELECT_IN);
    state->arm_read(watch);
  });
}

void CurlEngine::State::arm_write(const std::shared_ptr<Watch>& watch) {
  if (watch->gone || watch->writing || !wants(watch->wanted, CURL_POLL_OUT)) return;
  watch->writing = true;
  watch->socket.async_wait(asio::posix::stream_descriptor::wait_write, [weak = weak_from_this(),
                                                                        watch](error_code error) {
    watch->writing = false;
    const auto state = weak.lock();
    if (!state || watch->gone) return;
    state->act(watch->socket.native_handle(), error ? CURL_CSELECT_ERR : CURL_CSELECT_OUT);
    state->arm_write(watch);
  });
}

void CurlEngine::State::act(curl_socket_t fd, int events) {
  int still_running = 0;
  curl_multi_socket_action(multi, fd, events, &still_running);
  collect_finished();
}

void CurlEngine::State::collect_finished() {
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
    if (message->msg != CURLMSG_DONE) continue;
    const auto found = running.find(message->easy_handle);
    if (found == running.end()) continue;
    if (message->data.result != CURLE_OK) cut_kept_line(message->easy_handle);
    found->second->finish(message->data.result);
  }
}

// A transfer that is broken off must not be rounded off: for SMTP, libcurl 7.88 would end the
// half-sent message properly, so that a torso is delivered, and block until the server says so.
void CurlEngine::State::cut_line(CURL* easy) {
  for (const auto& [fd, watched] : watches) {
    if (watched->user == easy && open.contains(fd)) ::shutdown(fd, SHUT_RDWR);
  }
}

// After a time-out over a finished message libcurl 7.88 keeps the connection for the next mail,
// which would take the late answer for its own. Cut, it is found dead.
void CurlEngine::State::cut_kept_line(CURL* easy) {
  curl_socket_t fd = CURL_SOCKET_BAD;
  if (curl_easy_getinfo(easy, CURLINFO_ACTIVESOCKET, &fd) == CURLE_OK && open.contains(fd)) {
    ::shutdown(fd, SHUT_RDWR);
  }
}

void CurlEngine::State::forget(CURL* easy) {
  const auto found = running.find(easy);
  if (found == running.end()) return;
  if (!found->second->finished) cut_line(easy);
  running.erase(found);
  curl_multi_remove_handle(multi, easy);
  if (running.empty()) timer.cancel();  // else an old time-out would keep the loop; adding sets it
  idle.cancel();
}

void CurlEngine::State::abandon_all() {
  stopping = true;
  while (!running.empty()) {
    Running* const one = running.begin()->second;
    forget(one->transfer->easy());
    one->done.cancel();
  }
  timer.cancel();
}

CurlEngine::CurlEngine(asio::any_io_executor loop, CurlLimits limits)
    : state_(std::make_shared<State>(std::move(loop), limits)) {}

CurlEngine::~CurlEngine() { state_->abandon_all(); }

std::size_t CurlEngine::running() const { return state_->running.size(); }

asio::awaitable<CurlEngine::End> CurlEngine::run(std::shared_ptr<CurlTransfer> transfer) {
  if (state_->stopping) co_return End::stopping;
  Running running(state_, std::move(transfer));
  error_code ended;  // always: the timer never runs out
  co_await running.done.async_wait(asio::redirect_error(asio::use_awaitable, ended));
  co_return running.finished ? End::finished : End::cancelled;
}

asio::awaitable<void> CurlEngine::stop() {
  const auto state = state_;
  state->stopping = true;
  while (!state->running.empty()) {
    error_code ended;
    state->idle.expires_at(asio::steady_timer::time_point::max());
    co_await state->idle.async_wait(asio::redirect_error(asio::use_awaitable, ended));
  }
}

}  // namespace kast::mail
