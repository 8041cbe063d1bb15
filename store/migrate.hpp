// Versioned forward migrations: store/migrations/NNNN_name.sql, each in one transaction, its
// checksum recorded. Types are written {{text}} {{blob}} {{int}} {{strict}}.
#pragma once

#include "core/time.hpp"
#include "store/tx.hpp"

namespace kast::store {

enum class Dialect { sqlite, postgres };

// Brings the schema up to date. Throws Failure(corrupt) when an applied migration differs from
// ours, or the database is newer than the program.
void migrate(Tx& db, Dialect dialect, core::Time now);

}  // namespace kast::store
