// Writes of the write-ahead log gathered into one: SQLite writes every page of a commit with two
// calls, header and page, and only then syncs. Between two syncs nobody needs them on the file, and
// forty calls a commit cost more than what they write.
//
// A layer over SQLite's own VFS that concerns log files alone. What is gathered goes out before
// every sync, read, cut, size and close of that file, in the order it came; with synchronous=FULL
// (connection.hpp) a commit is published to readers only after its sync, so nobody looks for what
// has not gone out. A write that fails then fails the sync, and with it the commit.
#pragma once

namespace kast::store::sqlite {

// Its name, for sqlite3_open_v2; registered on first use, safe from any thread.
const char* log_vfs();

}  // namespace kast::store::sqlite
