#include "server/flow/undelivered.hpp"

#include "config/page_texts.hpp"
#include "server/flow/records.hpp"
#include "store/contexts.hpp"
#include "store/vault/inquiry_keys.hpp"

namespace kast::server {

boost::asio::awaitable<core::Result<Undelivered>> make_undelivered(Desk& desk,
                                                                   core::InquiryId inquiry) {
  auto find = [inquiry](store::Tx& tx) { return store::find_by_id(tx, inquiry); };
  auto found = co_await desk.db.read(find);
  if (!found) co_return found.error();
  const auto nothing = core::fail(core::ErrorCode::not_found, "");
  if (!*found || !(*found)->append_public) co_return nothing;
  const auto& row = **found;
  const auto key = vault::PublicKey::from(*row.append_public);
  if (!key) co_return nothing;
  Undelivered made{inquiry, {}, desk.audit.entry("inquiry.undelivered", inquiry)};
  made.message.id = core::MessageId::random(desk.random);
  made.message.at = desk.time.now();
  made.message.author = store::Author::system;
  made.message.sealing = store::Sealing::append;
  const auto& words = config::page_texts(row.language).at("undelivered");
  auto body =
      vault::append_seal(*key, store::message_column(row.id, made.message.id, row.key_epoch),
                         write_message({words, ""}), desk.random);
  if (!body) co_return body.error();
  made.message.body = std::move(*body);
  co_return made;
}

void store_undelivered(store::Tx& tx, const Undelivered& undelivered) {
  auto row = store::find_by_id(tx, undelivered.inquiry);
  if (!row || row->state == core::State::erased) return;
  if (row->state == core::State::waiting || row->state == core::State::closed) {
    row->state = core::State::open;
    row->closed_at.reset();
  }
  row->unread = true;
  row->deadline = std::min(row->deadline, undelivered.message.at);
  store::update_inquiry(tx, *row);
  store::insert_message(tx, row->id, undelivered.message);
  store::insert_audit(tx, undelivered.audit);
}

}  // namespace kast::server
