// `kast serve --demo`: everything made on the spot, on loopback, no config (SPEC §11).
#pragma once

#include <string>

#include "core/result.hpp"

namespace kast::server {

struct DemoOptions {
  std::string data_dir;  // empty: a temporary folder, removed at the end
  std::string public_listen = "127.0.0.1:8080";
  std::string staff_listen = "127.0.0.1:8081";
};

// Prints one line of JSON on stdout when ready; returns after SIGTERM.
core::Result<void> run_demo(const DemoOptions& options);

}  // namespace kast::server
