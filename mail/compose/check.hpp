// What compose() refuses, apart from how it writes.
#pragma once

#include "core/error.hpp"
#include "core/result.hpp"
#include "mail/compose/message.hpp"

namespace kast::mail {

// Success: the values can be written as a message.
core::Result<void> check_outgoing(const Outgoing& mail);

}  // namespace kast::mail
