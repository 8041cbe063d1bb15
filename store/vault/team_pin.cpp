#include "store/vault/team_pin.hpp"

#include "store/vault/public_line.hpp"

namespace kast::vault {
namespace {

constexpr std::string_view kWord = "kast-team-1";

}  // namespace

core::Result<TeamPin> TeamPin::load(const std::filesystem::path& path) {
  const auto line = read_public_line(path, kWord);
  if (!line) return line.error();
  return TeamPin(line->key, line->number);
}

core::Result<void> TeamPin::save(const std::filesystem::path& path) const {
  return write_public_line(path, kWord, {epoch_, key_});
}

core::Result<void> TeamPin::check(const PublicKey& from_database, std::uint32_t epoch) const {
  if (from_database == key_ && epoch == epoch_) return {};
  return core::fail(core::ErrorCode::corrupt,
                    "the database names another team key than the pinned one; intake is stopped");
}

}  // namespace kast::vault
