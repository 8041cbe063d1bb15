#include "server/commands.hpp"

int main(int argc, char** argv) { return kast::server::run_command_line(argc, argv); }
