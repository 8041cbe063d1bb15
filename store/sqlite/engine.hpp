// SQLite behind store::Store: one writer thread that commits what is queued (at most `batch` jobs a
// transaction, no added delay), and a few readers beside it. One process writes at a time; another
// (the command line) waits its turn at the file's lock.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>

#include "core/clock.hpp"
#include "store/store.hpp"

namespace kast::store::sqlite {

struct Options {
  std::filesystem::path file;
  std::size_t batch = 64;    // jobs a transaction
  std::size_t queue = 4096;  // jobs waiting; more are refused as unavailable
  std::size_t readers = 2;   // threads
};

// Opens or creates the file (0600) and brings its schema up to date. Errors: unavailable (can't be
// opened, locked), corrupt (not a database, or a schema this program doesn't know).
core::Result<std::unique_ptr<Store>> open(const Options& options, const core::Clock& clock);

// "ok", or the first damage that SQLite finds (PRAGMA quick_check).
std::string quick_check(Tx& tx);

}  // namespace kast::store::sqlite
