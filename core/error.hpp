// One vocabulary of failure for the whole house. server/http maps it to HTTP in one place.
// An Error never carries what a person wrote, an address, a code or a token.
#pragma once

#include <string>
#include <vector>

namespace kast::core {

enum class ErrorCode {
  invalid_input,    // the caller sent something that can't be understood or isn't allowed
  unprocessable,    // well-formed, but a field is wrong; `fields` says which
  unauthenticated,  // nobody is logged in, or login failed (one and the same for every reason)
  forbidden,        // logged in, but the role does not allow it
  not_found,        // unknown, expired, erased or malformed: told apart for nobody
  conflict,         // somebody else was first
  stale,            // If-Match names an older version
  too_large,        // over a stated limit
  unsupported,      // media type or method that isn't served
  too_many,         // slow down; try again later
  unavailable,      // can't be stored or sent just now; nothing was acknowledged; try again
  corrupt,          // data or keys don't fit together; a human must look
  internal          // a bug of ours
};

// A field of the input that is wrong. `code` is a stable word for programs: "missing", "too_long",
// "unknown_value", "wrong_type", "malformed".
struct FieldError {
  std::string field;
  std::string code;
};

struct Error {
  ErrorCode code = ErrorCode::internal;
  std::string detail;  // for operators and developers; free of content and addresses
  std::vector<FieldError> fields;
};

}  // namespace kast::core
