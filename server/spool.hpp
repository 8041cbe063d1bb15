// The spool: mail that was handed over and is not taken in yet, a file each in DATA/spool, sealed
// to the day's transit pair (SPEC §9). Who writes (`kast mail ingest`, the mailbox poller) needs
// only the public half in DATA/transit.pub and no running server; who opens has the server key.
//
// A file is DAY-ID.mail: the day of its transit pair and an id that is part of its seal. It is
// there complete or not at all; it goes after what it held is committed. What can't be opened or
// read is moved to DATA/spool/aside, where `kast doctor` points at it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/clock.hpp"
#include "core/result.hpp"
#include "store/duties.hpp"
#include "store/vault/server_keys.hpp"

namespace kast::server {

// Of one mail, bytes; what is behind it is not kept. Attachments are not kept either, and a
// person's words stand before them.
inline constexpr std::size_t kMostMail = 25UL << 20;

std::filesystem::path spool_of(const std::filesystem::path& data_dir);
std::filesystem::path aside_of(const std::filesystem::path& data_dir);
std::filesystem::path transit_file(const std::filesystem::path& data_dir);

// Makes the folders (0700), and takes away half-written files of writers that died long ago.
core::Result<void> prepare_spool(const std::filesystem::path& data_dir);

// Durable when it answers. Errors: unavailable (no public half, full disk; try again later).
core::Result<void> spool_mail(const std::filesystem::path& data_dir, std::string_view raw,
                              core::Random& random);

struct Spooled {
  std::filesystem::path file;
  std::int64_t day = 0;
  core::RowId id;
};
// Oldest first. Errors: unavailable.
core::Result<std::vector<Spooled>> list_spool(const std::filesystem::path& data_dir);
// The transit days that files name, those set aside too.
core::Result<std::vector<std::int64_t>> spool_days(const std::filesystem::path& data_dir);

// The raw mail. `sealed`: the file's bytes. Errors: corrupt (another key, a damaged file).
core::Result<std::string> open_spooled(const vault::ServerKeys& server,
                                       const store::TransitRow& key, const Spooled& spooled,
                                       std::string_view sealed);
// Errors: not_found (somebody else took it), unavailable.
core::Result<std::string> read_spooled(const Spooled& spooled);
// A mail that brings the process down must not do so for ever: noted on disk before it is parsed,
// and no more after. Answers how often in a row this file was begun, this time included.
int note_parsing(const std::filesystem::path& data_dir, const Spooled& spooled);
void end_parsing(const std::filesystem::path& data_dir);
void set_aside(const std::filesystem::path& data_dir, const Spooled& spooled);
std::size_t count_aside(const std::filesystem::path& data_dir);

}  // namespace kast::server
