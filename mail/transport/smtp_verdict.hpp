// What became of an SMTP transfer, read from what libcurl says. Pure.
#pragma once

#include <curl/curl.h>

#include "mail/transport/transport.hpp"

namespace kast::mail {

struct SmtpEnd {
  CURLcode result = CURLE_OK;
  int status = 0;             // the last reply's
  bool data_started = false;  // the server had asked for the message
};

Delivery smtp_verdict(const SmtpEnd& end);

}  // namespace kast::mail
