#include "mail/transport/smtp_verdict.hpp"

#include <string>

namespace kast::mail {
namespace {

bool is_login_failure(const SmtpEnd& end) {
  if (end.result == CURLE_LOGIN_DENIED) return true;
  // RFC 4954 §6: login required, too weak, needs encryption
  return end.status == 530 || end.status == 534 || end.status == 535 || end.status == 538;
}

bool is_tls_failure(CURLcode result) {
  switch (result) {
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
      return true;
    default:
      return false;
  }
}

// libcurl's two codes for a reply to MAIL, RCPT, DATA or to the message itself. A greeting is one
// too, but it is about the server and not about this mail.
bool is_about_this_mail(const SmtpEnd& end) {
  return end.result == CURLE_SEND_ERROR ||
         (end.result == CURLE_WEIRD_SERVER_REPLY && end.data_started);
}

std::string network_reason(const SmtpEnd& end) {
  switch (end.result) {
    case CURLE_OPERATION_TIMEDOUT:
      return end.data_started ? "timeout after data" : "timeout";
    case CURLE_COULDNT_RESOLVE_HOST:
      return "name not found";
    case CURLE_COULDNT_CONNECT:
      return "no connection";
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_REMOTE_ACCESS_DENIED:
      return end.status >= 400 ? "turned away" : "protocol";
    default:
      return end.data_started ? "lost after data" : "connection lost";
  }
}

}  // namespace

Delivery smtp_verdict(const SmtpEnd& end) {
  if (end.result == CURLE_OK) return {Outcome::delivered, end.status, ""};
  if (is_tls_failure(end.result)) return {Outcome::deferred, end.status, "tls"};
  if (is_login_failure(end)) return {Outcome::deferred, end.status, "auth"};
  if (is_about_this_mail(end) && end.status >= 400) {
    const bool permanent = end.status >= 500;
    return {permanent ? Outcome::refused : Outcome::deferred, end.status,
            permanent ? "refused" : "try later"};
  }
  return {Outcome::deferred, end.status, network_reason(end)};
}

}  // namespace kast::mail
