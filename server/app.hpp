// The running server: what is made, started and stopped, in order.
#pragma once

#include <functional>
#include <iosfwd>
#include <string>

#include "config/settings.hpp"
#include "core/result.hpp"

namespace kast::server {

struct Started {
  std::string public_url, staff_url;  // as bound; port 0 is resolved
};

// Runs until SIGTERM or SIGINT, then drains. `on_ready` is called once, when both listeners answer
// and the database has taken a write. `demo`: plain http on loopback is fine, URLs are as bound.
// Errors: what kept it from starting, in one line.
core::Result<void> run_server(const config::Settings& settings, bool demo,
                              const std::function<void(const Started&)>& on_ready);

}  // namespace kast::server
