#include "server/commands.hpp"

#include <iostream>
#include <sysexits.h>

#include <CLI/CLI.hpp>

#include "server/demo.hpp"
#include "server/log.hpp"
#include "store/vault/secret.hpp"

namespace kast::server {
namespace {

using core::ErrorCode;

int exit_code(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid_input:
      return EX_CONFIG;
    case ErrorCode::unavailable:
      return EX_UNAVAILABLE;
    case ErrorCode::corrupt:
      return EX_DATAERR;
    default:
      return EX_SOFTWARE;
  }
}

int report(const core::Error& error) {
  std::cerr << "kast: " << error.detail << '\n';
  return exit_code(error.code);
}

}  // namespace

int run_command_line(int argc, char** argv) {
  CLI::App app{"Kast inquiry desk: receives inquiries and puts them in the order humans read."};
  app.require_subcommand(1);
  DemoOptions demo;
  bool is_demo = false;
  auto* serve = app.add_subcommand("serve", "Run the server until SIGTERM");
  serve->add_flag("--demo", is_demo, "Try it out: loopback only, made-up people, mail to a folder");
  serve->add_option("--data", demo.data_dir, "Demo: data folder, kept (else a temporary one)");
  serve->add_option("--public", demo.public_listen, "Demo: HOST:PORT of the public site")
      ->capture_default_str();
  serve->add_option("--staff", demo.staff_listen, "Demo: HOST:PORT of the staff site")
      ->capture_default_str();
  CLI11_PARSE(app, argc, argv);

  vault::start();
  start_logging("info");
  if (*serve && is_demo) {
    const auto done = run_demo(demo);
    return done ? EX_OK : report(done.error());
  }
  return EX_USAGE;
}

}  // namespace kast::server
