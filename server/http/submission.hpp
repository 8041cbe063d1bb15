// The body of POST /api/v1/inquiries, on both listeners, as a checked submission.
#pragma once

#include <vector>

#include "core/result.hpp"
#include "server/flow/accept_inquiry.hpp"
#include "server/http/message.hpp"

namespace kast::server::http {

inline constexpr std::size_t kMaxMessageBytes = 65536;
core::Error message_too_long();

struct ParsedSubmission {
  Submission submission;
  std::vector<core::FieldError> warnings;  // fields nobody asked for
};

// Errors: unsupported, invalid_input, too_large (message over 64 KiB), unprocessable (with fields).
core::Result<ParsedSubmission> read_submission(const Request& request, core::Channel channel);

}  // namespace kast::server::http
