// Load for the intake bench: a closed loop over keep-alive connections on loopback. Each connection
// sends its next request when the answer to the last is complete; every latency is kept. (wrk would
// do but for its percentiles: it adds samples of its own against coordinated omission.)
//
//   load PORT PATH CONTENT-TYPE BODIES CONNECTIONS SECONDS
//
// BODIES: one request body a line, taken in turn; "########" in it becomes the request's number.
// One JSON line: {"rate", "p50", "p99", "max" (ms), "done", "errors", "cpu" (s, its own)}. An
// answer that is no 2xx, or a connection that breaks, is an error; broken ones are opened again.
#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <netinet/tcp.h>
#include <string>
#include <string_view>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::string_view kPlace = "########";

struct Line {  // one connection
  int fd = -1;
  std::string answer;
  Clock::time_point sent;
};

class Load {
 public:
  explicit Load(char** words)
      : port_(static_cast<std::uint16_t>(std::atoi(words[1]))), lines_(std::stoul(words[5])) {
    const std::string head = std::string{"POST "} + words[2] +
                             " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + words[3] +
                             "\r\nContent-Length: ";
    std::ifstream in{words[4]};
    for (std::string body; std::getline(in, body);) {
      requests_.push_back(head + std::to_string(body.size()) + "\r\n\r\n" + body);
    }
  }
  void run(std::chrono::seconds length) {
    const auto begin = Clock::now();
    for (auto& line : lines_) open(line);
    std::array<epoll_event, 64> events{};
    while (Clock::now() - begin < length) {
      const int ready = epoll_wait(epoll_, events.data(), events.size(), 100);
      for (int i = 0; i < ready; ++i) receive(*static_cast<Line*>(events[i].data.ptr));
    }
    report(std::chrono::duration<double>(Clock::now() - begin).count());
  }

 private:
  void open(Line& line) {
    if (line.fd >= 0) close(line.fd);
    line.answer.clear();
    line.fd = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port_);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    setsockopt(line.fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(line.fd, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0) {
      std::perror("load: connect");
      std::exit(69);
    }
    epoll_event event{EPOLLIN, {&line}};
    epoll_ctl(epoll_, EPOLL_CTL_ADD, line.fd, &event);
    send_next(line);
  }
  void send_next(Line& line) {
    std::string& request = requests_[sent_ % requests_.size()];
    std::array<char, kPlace.size() + 1> number{};
    std::snprintf(number.data(), number.size(), "%08lu", sent_++ % 100000000);
    static std::string copy;
    copy = request;
    for (auto at = copy.find(kPlace); at != copy.npos; at = copy.find(kPlace, at)) {
      copy.replace(at, kPlace.size(), number.data());
    }
    line.sent = Clock::now();
    // A request fits into the socket's buffer many times over.
    if (send(line.fd, copy.data(), copy.size(), MSG_NOSIGNAL) != ssize_t(copy.size())) ++errors_;
  }
  void receive(Line& line) {
    std::array<char, 16384> bytes;
    const auto got = recv(line.fd, bytes.data(), bytes.size(), 0);
    if (got <= 0) {
      ++errors_;
      return open(line);
    }
    line.answer.append(bytes.data(), static_cast<std::size_t>(got));
    if (!is_complete(line.answer)) return;
    latencies_.push_back(
        std::chrono::duration<double, std::milli>(Clock::now() - line.sent).count());
    if (line.answer.compare(0, 10, "HTTP/1.1 2") != 0) ++errors_;
    const bool closes = line.answer.find("onnection: close") != line.answer.npos;
    if (closes) return open(line);
    line.answer.clear();
    send_next(line);
  }
  // Every server asked here sends a length.
  static bool is_complete(std::string_view answer) {
    const auto end = answer.find("\r\n\r\n");
    if (end == answer.npos) return false;
    auto at = answer.find("ontent-");  // Content-Length, in either case
    while (at < end && strncasecmp(answer.data() + at, "ontent-length:", 14) != 0) {
      at = answer.find("ontent-", at + 1);
    }
    if (at >= end) return true;
    std::size_t length = 0;
    at = answer.find_first_not_of(' ', at + 14);
    std::from_chars(answer.data() + at, answer.data() + end, length);
    return answer.size() >= end + 4 + length;
  }
  void report(double seconds) {
    std::sort(latencies_.begin(), latencies_.end());
    const auto n = latencies_.size();
    const auto part = [&](double p) {
      return n == 0 ? 0 : latencies_[std::size_t(double(n - 1) * p)];
    };
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto time = [](const timeval& t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    std::printf(
        "{\"rate\":%.0f,\"p50\":%.2f,\"p99\":%.2f,\"max\":%.2f,\"done\":%zu,\"errors\":%zu,\"cpu\":"
        "%.2f}\n",
        double(n - std::min(n, errors_)) / seconds, part(0.5), part(0.99), part(1), n, errors_,
        time(used.ru_utime) + time(used.ru_stime));
  }

  std::uint16_t port_;
  int epoll_ = epoll_create1(0);
  std::vector<Line> lines_;
  std::vector<std::string> requests_;
  std::vector<double> latencies_;
  std::size_t sent_ = 0;
  std::size_t errors_ = 0;
};

}  // namespace

int main(int count, char** words) {
  if (count != 7) {
    std::fputs("load PORT PATH CONTENT-TYPE BODIES CONNECTIONS SECONDS\n", stderr);
    return 64;
  }
  Load load{words};
  load.run(std::chrono::seconds{std::atoi(words[6])});
}
