// `kast doctor`: what an operator should know about this installation, each finding with what to
// do. Reads only; may run beside the server.
#pragma once

#include "config/settings.hpp"

namespace kast::server {

// Sysexits: EX_OK (warnings included), EX_UNAVAILABLE when something would keep people from being
// heard. `json`: {"ok": bool, "findings": [{"state", "what", "advice"}]}.
int run_doctor(const config::Settings& settings, bool json);

}  // namespace kast::server
