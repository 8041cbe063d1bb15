// Result<T>: a value or an Error, for what can be expected to fail. Exceptions stay for bugs and
// for failures that only an outer edge can answer.
#pragma once

#include <stdexcept>
#include <utility>

#include <boost/system/result.hpp>

#include "core/error.hpp"

namespace kast::core {

template <class T>
using Result = boost::system::result<T, Error>;

// Thrown by Result::value() when there is none.
class BadResult : public std::runtime_error {
 public:
  explicit BadResult(Error error) : std::runtime_error(error.detail), error_(std::move(error)) {}
  [[nodiscard]] const Error& error() const { return error_; }

 private:
  Error error_;
};

[[noreturn]] inline void throw_exception_from_error(const Error& error,
                                                    const boost::source_location& /*where*/) {
  throw BadResult(error);
}

inline Error fail(ErrorCode code, std::string detail) { return {code, std::move(detail), {}}; }

}  // namespace kast::core
