// The command line (SPEC §11). Exit codes are those of sysexits.h.
#pragma once

namespace kast::server {

int run_command_line(int argc, char** argv);

}  // namespace kast::server
