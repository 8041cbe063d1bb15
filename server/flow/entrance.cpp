#include "server/flow/entrance.hpp"

#include "store/contexts.hpp"
#include "store/duties.hpp"
#include "store/vault/idempotency.hpp"
#include "store/vault/page_nonce.hpp"
#include "store/vault/receipt.hpp"

namespace kast::server {
namespace {

using core::ErrorCode;

constexpr auto kPassLife = std::chrono::minutes(15);

core::Error no_thread() { return core::fail(ErrorCode::not_found, ""); }
core::Error used_page() { return core::fail(ErrorCode::stale, "the page was used before"); }

struct Found {
  store::InquiryRow row;
  std::vector<store::MessageRow> messages;
  std::string wrap;  // of the seed, under what was brought along
};
using MaybeFound = std::optional<Found>;

MaybeFound with_messages(store::Tx& tx, std::optional<store::InquiryRow> row, std::string wrap) {
  if (!row || !row->code_wrap) return std::nullopt;  // erased: the code wrap went first
  auto messages = store::messages_of(tx, row->id);
  return Found{std::move(*row), std::move(messages), std::move(wrap)};
}

MaybeFound find_by_code(store::Tx& tx, const std::string& lookup) {
  auto row = store::find_by_receipt(tx, lookup);
  auto wrap = row ? row->code_wrap.value_or("") : std::string{};
  return with_messages(tx, std::move(row), std::move(wrap));
}

MaybeFound find_by_pass(store::Tx& tx, const std::string& lookup, core::Time now) {
  auto capability = store::take_capability(tx, lookup, now);
  if (!capability) return std::nullopt;
  return with_messages(tx, store::find_by_id(tx, capability->inquiry), std::move(capability->wrap));
}

core::Result<Entered> open_by_code(const std::string& receipt, core::Result<MaybeFound> found) {
  if (!found) return found.error();
  const auto code = vault::ReceiptCode::parse(receipt);
  if (!*found || !code) return no_thread();
  auto& [row, messages, wrap] = **found;
  auto seed = vault::unwrap_by_code(*code, store::code_wrap_column(row.id, row.key_epoch), wrap);
  if (!seed) return no_thread();
  return Entered{std::move(row), std::move(messages), std::move(*seed)};
}

core::Result<Entered> open_by_pass(const vault::Token& token, core::Result<MaybeFound> found) {
  if (!found) return found.error();
  if (!*found) return used_page();
  auto& [row, messages, wrap] = **found;
  auto seed = vault::unwrap_by_token(token, store::capability_column(row.id, row.key_epoch), wrap);
  if (!seed) return used_page();
  return Entered{std::move(row), std::move(messages), std::move(*seed)};
}

boost::asio::awaitable<core::Result<Entered>> enter_by_pass(Desk& desk, std::string pass) {
  const auto token = vault::Token::parse(vault::TokenPurpose::page, pass);
  if (!token) co_return used_page();
  auto take = [lookup = token->lookup_hash(), now = desk.time.sure_now()](store::Tx& tx) {
    return find_by_pass(tx, lookup, now);
  };
  auto found = co_await desk.db.write(take);
  co_return open_by_pass(*token, std::move(found));
}

// Typed into a page: the page counts once, so that "back" and "reload" show nothing to the next
// person who holds the telephone.
boost::asio::awaitable<core::Result<Entered>> enter_by_page(Desk& desk, Entrance entrance) {
  const auto now = desk.time.now();
  const auto state = vault::check_page_nonce(desk.keys.server(), kCodePage, entrance.nonce, now);
  const auto nonce = vault::IdempotencyKey::parse(entrance.nonce);
  if (state != vault::NonceState::fresh || !nonce) co_return used_page();
  auto look = [used = nonce->lookup_hash(), lookup = vault::receipt_lookup(entrance.receipt),
               now](store::Tx& tx) -> core::Result<MaybeFound> {
    if (!store::use_nonce(tx, used, now)) return used_page();
    return find_by_code(tx, lookup);
  };
  auto found = co_await desk.db.write(look);
  co_return open_by_code(entrance.receipt, std::move(found));
}

boost::asio::awaitable<core::Result<Entered>> enter_by_code(Desk& desk, std::string receipt) {
  auto look = [lookup = vault::receipt_lookup(receipt)](store::Tx& tx) {
    return find_by_code(tx, lookup);
  };
  auto found = co_await desk.db.read(look);
  co_return open_by_code(receipt, std::move(found));
}

}  // namespace

boost::asio::awaitable<core::Result<Entered>> enter(Desk& desk, Entrance entrance) {
  if (!entrance.pass.empty()) return enter_by_pass(desk, std::move(entrance.pass));
  if (!entrance.nonce.empty()) return enter_by_page(desk, std::move(entrance));
  return enter_by_code(desk, std::move(entrance.receipt));
}

boost::asio::awaitable<core::Result<std::string>> issue_pass(Desk& desk, const Entered& entered) {
  const auto token = vault::Token::generate(vault::TokenPurpose::page, desk.random);
  const auto& row = entered.row;
  store::CapabilityRow capability{
      token.lookup_hash(), row.id, {}, desk.time.sure_now() + kPassLife};
  capability.wrap = vault::wrap_for_token(
      token, entered.seed, store::capability_column(row.id, row.key_epoch), desk.random);
  auto insert = [capability = std::move(capability)](store::Tx& tx) -> core::Result<void> {
    const auto now_there = store::find_by_id(tx, capability.inquiry);
    if (!now_there || !now_there->code_wrap) return no_thread();
    store::insert_capability(tx, capability);
    return {};
  };
  const auto done = co_await desk.db.write(insert);
  if (!done) co_return done.error();
  co_return token.text();
}

}  // namespace kast::server
