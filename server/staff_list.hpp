// Staff as assignment and alerts see them: read from the database at start, after every change and
// now and then (another process may have added somebody).
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "store/store.hpp"
#include "store/users.hpp"

namespace kast::server {

class StaffList {
 public:
  // Errors of the database leave the old list standing.
  boost::asio::awaitable<core::Result<void>> refresh(store::Store& db);
  core::Result<void> load_now(store::Store& db);

  [[nodiscard]] const std::vector<store::UserRow>& all() const { return users_; }
  [[nodiscard]] const store::UserRow* find(const core::UserId& id) const;
  [[nodiscard]] const store::UserRow* find(std::string_view username) const;
  [[nodiscard]] int open_load(const core::UserId& id) const;
  void count_assignment(const core::UserId& id) { ++load_[id]; }
  // A person's name for the thread and the queue; empty when unknown.
  [[nodiscard]] std::string_view username(const std::optional<core::UserId>& id) const;

 private:
  std::vector<store::UserRow> users_;
  std::map<core::UserId, int> load_;
};

}  // namespace kast::server
