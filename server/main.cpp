#include <exception>
#include <iostream>
#include <sysexits.h>

#include "server/commands.hpp"

int main(int argc, char** argv) {
  try {
    return kast::server::run_command_line(argc, argv);
  } catch (const std::exception& error) {  // nothing that people wrote has been read this early
    std::cerr << "kast: " << error.what() << '\n';
    return EX_SOFTWARE;
  }
}
