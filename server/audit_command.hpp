// `kast audit verify`: is the audit log whole?
#pragma once

#include <string>

#include "config/settings.hpp"

namespace kast::server {

// What to open the chains' first keys with; both empty: order, gaps and heads alone are checked.
struct AuditWitness {
  std::string username, passphrase;
  std::string recovery_key;
};
// Prints a line a chain and each fault. Sysexits: EX_OK, EX_DATAERR when anything is wrong.
int audit_verify(const config::Settings& settings, const AuditWitness& witness);

}  // namespace kast::server
