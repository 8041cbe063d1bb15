#include <mutex>
#include <new>
#include <sys/socket.h>

#include "mail/transport/curl_engine.hpp"

namespace kast::mail {
namespace {

CURL* new_handle() {
  static std::once_flag once;
  std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
  CURL* easy = curl_easy_init();
  if (easy == nullptr) throw std::bad_alloc();
  return easy;
}

curl_socket_t open_socket(void* transfer, curlsocktype purpose, curl_sockaddr* address) {
  if (purpose != CURLSOCKTYPE_IPCXN) return CURL_SOCKET_BAD;
  if (!static_cast<CurlTransfer*>(transfer)->may_connect(*address)) return CURL_SOCKET_BAD;
  return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

// What a server says is for libcurl alone: never printed, never kept.
std::size_t swallow(char* /*data*/, std::size_t size, std::size_t count, void* /*nothing*/) {
  return size * count;
}

}  // namespace

CurlTransfer::CurlTransfer() : easy_(new_handle()) {
  curl_easy_setopt(easy_, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy_, CURLOPT_NOPROGRESS, 1L);
  curl_easy_setopt(easy_, CURLOPT_QUICK_EXIT, 1L);  // never wait for a name look-up given up
  curl_easy_setopt(easy_, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(easy_, CURLOPT_PROXY, "");  // whatever the environment says
  curl_easy_setopt(easy_, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
  curl_easy_setopt(easy_, CURLOPT_WRITEFUNCTION, swallow);
  curl_easy_setopt(easy_, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  curl_easy_setopt(easy_, CURLOPT_OPENSOCKETDATA, this);
}

CurlTransfer::~CurlTransfer() { curl_easy_cleanup(easy_); }

int CurlTransfer::status() const {
  long status = 0;
  curl_easy_getinfo(easy_, CURLINFO_RESPONSE_CODE, &status);
  return static_cast<int>(status);
}

}  // namespace kast::mail
