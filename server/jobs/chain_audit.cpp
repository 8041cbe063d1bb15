#include "server/jobs/chain_audit.hpp"

#include "server/log.hpp"

namespace kast::server {

boost::asio::awaitable<bool> chain_audit(Desk& desk) {
  const auto chained = co_await desk.audit.chain_entries(desk.db);
  // What could not be chained now is chained in the next round; its marks stand already.
  if (!chained) log_error("audit_unchained");
  co_return chained&&* chained == AuditTrail::kRound;
}

}  // namespace kast::server
