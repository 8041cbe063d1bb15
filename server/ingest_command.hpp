// `kast mail ingest`: what a mail server's pipe calls. Needs no secret, no database and no running
// server: the public half of the day's transit pair in the data folder is all it reads.
#pragma once

#include <filesystem>

namespace kast::server {

// Takes standard input into the spool. 0 only when it is durable there; else 75 (EX_TEMPFAIL), with
// the reason on stderr, so that the mail server keeps the mail and tries again: also for an empty
// input, which no mail is.
int ingest_mail(const std::filesystem::path& data_dir);

}  // namespace kast::server
