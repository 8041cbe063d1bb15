#include "server/ingest_command.hpp"

#include <array>
#include <cerrno>
#include <iostream>
#include <string>
#include <sysexits.h>
#include <unistd.h>

#include "server/spool.hpp"

namespace kast::server {
namespace {

int later(const std::string& why) {
  std::cerr << "kast: " << why << '\n';
  return EX_TEMPFAIL;
}

// Up to kMostMail bytes are kept; the rest is read all the same, since a mail server whose pipe
// breaks would call that a failure. False: reading failed.
bool read_input(std::string& mail) {
  std::array<char, 65536> room{};
  for (;;) {
    const auto got = ::read(STDIN_FILENO, room.data(), room.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return got == 0;
    if (mail.size() < kMostMail) mail.append(room.data(), static_cast<std::size_t>(got));
  }
}

}  // namespace

int ingest_mail(const std::filesystem::path& data_dir) {
  try {
    std::string mail;
    if (!read_input(mail)) return later("standard input can't be read");
    if (mail.empty()) return later("standard input is empty: no mail");
    core::SystemRandom random;
    const auto spooled = spool_mail(data_dir, mail, random);
    return spooled ? EX_OK : later(spooled.error().detail);
  } catch (const std::exception& error) {
    return later(error.what());
  }
}

}  // namespace kast::server
