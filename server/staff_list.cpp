#include "server/staff_list.hpp"

#include "store/inquiries.hpp"

namespace kast::server {
namespace {

struct Snapshot {
  std::vector<store::UserRow> users;
  std::map<core::UserId, int> load;
};

Snapshot read_all(store::Tx& tx) {
  Snapshot snapshot;
  snapshot.users = store::all_users(tx);
  for (const auto& [user, count] : store::open_load(tx)) snapshot.load[user] = count;
  return snapshot;
}

}  // namespace

boost::asio::awaitable<core::Result<void>> StaffList::refresh(store::Store& db) {
  auto job = read_all;
  auto snapshot = co_await db.read(job);
  if (!snapshot) co_return snapshot.error();
  users_ = std::move(snapshot->users);
  load_ = std::move(snapshot->load);
  co_return core::Result<void>{};
}

core::Result<void> StaffList::load_now(store::Store& db) {
  auto snapshot = db.read_now(read_all);
  if (!snapshot) return snapshot.error();
  users_ = std::move(snapshot->users);
  load_ = std::move(snapshot->load);
  return {};
}

const store::UserRow* StaffList::find(const core::UserId& id) const {
  for (const auto& user : users_) {
    if (user.id == id) return &user;
  }
  return nullptr;
}

const store::UserRow* StaffList::find(std::string_view username) const {
  for (const auto& user : users_) {
    if (user.username == username) return &user;
  }
  return nullptr;
}

int StaffList::open_load(const core::UserId& id) const {
  const auto at = load_.find(id);
  return at == load_.end() ? 0 : at->second;
}

std::string_view StaffList::username(const std::optional<core::UserId>& id) const {
  const auto* user = id ? find(*id) : nullptr;
  return user == nullptr ? std::string_view{} : std::string_view{user->username};
}

}  // namespace kast::server
