#include "server/spool.hpp"

#include <algorithm>
#include <charconv>
#include <fstream>

#include <fmt/core.h>

#include "core/text.hpp"
#include "mail/transport/atomic_file.hpp"
#include "server/keyring.hpp"
#include "store/contexts.hpp"
#include "store/vault/transit.hpp"

namespace kast::server {
namespace {

namespace fs = std::filesystem;
using core::ErrorCode;

constexpr std::string_view kEnding = ".mail";
constexpr auto* kParsing = ".parsing";
constexpr auto kAbandoned = std::chrono::hours(1);

core::Error failed(const fs::path& path, const std::error_code& error) {
  return core::fail(ErrorCode::unavailable, path.string() + ": " + error.message());
}

std::string name_of(std::int64_t day, const core::RowId& id) {
  return fmt::format("{}-{}{}", day, core::to_hex(id.bytes), kEnding);
}

std::optional<Spooled> parse(const fs::path& file) {
  const auto name = file.filename().string();
  if (name.starts_with('.') || !name.ends_with(kEnding)) return std::nullopt;
  const auto stem = std::string_view{name}.substr(0, name.size() - kEnding.size());
  Spooled spooled{file, 0, {}};
  const auto* end = stem.data() + stem.size();
  const auto [rest, error] = std::from_chars(stem.data(), end, spooled.day);
  if (error != std::errc{} || rest == end || *rest != '-') return std::nullopt;
  const auto bytes = core::from_hex(stem.substr(static_cast<std::size_t>(rest + 1 - stem.data())));
  const auto id = bytes ? core::RowId::from(core::as_bytes(*bytes)) : std::nullopt;
  if (!id) return std::nullopt;
  spooled.id = *id;
  return spooled;
}

// Calls `look` with every file that is a spooled mail. No folder holds none.
template <class Look>
core::Result<void> each_in(const fs::path& folder, Look look) {
  std::error_code error;
  for (fs::directory_iterator at{folder, error}, end; !error && at != end; at.increment(error)) {
    if (auto spooled = parse(at->path())) look(std::move(*spooled));
  }
  if (error && error != std::errc::no_such_file_or_directory) return failed(folder, error);
  return {};
}

void drop_abandoned(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> old;
  for (fs::directory_iterator at{folder, error}, end; !error && at != end; at.increment(error)) {
    const auto name = at->path().filename().string();
    const auto age = fs::file_time_type::clock::now() - at->last_write_time(error);
    if (!error && name.starts_with('.') && name.ends_with(".tmp") && age > kAbandoned) {
      old.push_back(at->path());
    }
  }
  for (const auto& file : old) fs::remove(file, error);
}

}  // namespace

fs::path spool_of(const fs::path& data_dir) { return data_dir / "spool"; }
fs::path aside_of(const fs::path& data_dir) { return spool_of(data_dir) / "aside"; }
fs::path transit_file(const fs::path& data_dir) { return data_dir / "transit.pub"; }

core::Result<void> prepare_spool(const fs::path& data_dir) {
  for (const auto& folder : {spool_of(data_dir), aside_of(data_dir)}) {
    std::error_code error;
    if (fs::create_directory(folder, error)) {
      fs::permissions(folder, fs::perms::owner_all, error);
    }
    if (error) return failed(folder, error);
  }
  drop_abandoned(spool_of(data_dir));
  return {};
}

core::Result<void> spool_mail(const fs::path& data_dir, std::string_view raw,
                              core::Random& random) {
  const auto transit = vault::read_transit_public(transit_file(data_dir));
  if (!transit) return transit.error();
  const auto id = core::RowId::random(random);
  const auto sealed = vault::seal_for_transit(*transit, store::spool_column(id, transit->day),
                                              raw.substr(0, kMostMail), random);
  if (!sealed) return sealed.error();
  const auto error = mail::write_atomically(spool_of(data_dir), name_of(transit->day, id), *sealed);
  if (error) return failed(spool_of(data_dir), error);
  return {};
}

core::Result<std::vector<Spooled>> list_spool(const fs::path& data_dir) {
  std::vector<std::pair<fs::file_time_type, Spooled>> found;
  const auto listed = each_in(spool_of(data_dir), [&](Spooled spooled) {
    std::error_code gone;
    const auto at = fs::last_write_time(spooled.file, gone);
    if (!gone) found.emplace_back(at, std::move(spooled));
  });
  if (!listed) return listed.error();
  std::ranges::sort(found, [](const auto& a, const auto& b) {
    return std::tie(a.first, a.second.id) < std::tie(b.first, b.second.id);
  });
  std::vector<Spooled> list;
  list.reserve(found.size());
  for (auto& entry : found) list.push_back(std::move(entry.second));
  return list;
}

core::Result<std::vector<std::int64_t>> spool_days(const fs::path& data_dir) {
  std::vector<std::int64_t> days;
  const auto keep = [&](const Spooled& spooled) {
    if (std::ranges::find(days, spooled.day) == days.end()) days.push_back(spooled.day);
  };
  for (const auto& folder : {spool_of(data_dir), aside_of(data_dir)}) {
    if (const auto listed = each_in(folder, keep); !listed) return listed.error();
  }
  return days;
}

core::Result<std::string> open_spooled(const vault::ServerKeys& server,
                                       const store::TransitRow& key, const Spooled& spooled,
                                       std::string_view sealed) {
  const auto pair = open_transit_row(server, key);
  if (!pair) return pair.error();
  return vault::open_transit(*pair, store::spool_column(spooled.id, spooled.day), sealed);
}

core::Result<std::string> read_spooled(const Spooled& spooled) {
  std::ifstream in{spooled.file, std::ios::binary};
  std::string bytes{std::istreambuf_iterator<char>(in), {}};
  std::error_code error;
  if (!in.is_open() && !fs::exists(spooled.file, error) && !error) {
    return core::fail(ErrorCode::not_found, "");
  }
  if (!in.is_open() || in.bad()) return core::fail(ErrorCode::unavailable, "can't be read");
  return bytes;
}

// Not synced: it is for crashes of the process, not of the machine.
int note_parsing(const fs::path& data_dir, const Spooled& spooled) {
  const auto note = spool_of(data_dir) / kParsing;
  const auto name = spooled.file.filename().string();
  std::string noted;
  int times = 0;
  std::ifstream{note} >> noted >> times;
  times = noted == name ? times + 1 : 1;
  std::ofstream{note, std::ios::trunc} << name << ' ' << times << '\n';
  return times;
}

void end_parsing(const fs::path& data_dir) {
  std::error_code ignored;
  fs::remove(spool_of(data_dir) / kParsing, ignored);
}

void set_aside(const fs::path& data_dir, const Spooled& spooled) {
  std::error_code ignored;
  fs::create_directory(aside_of(data_dir), ignored);
  fs::rename(spooled.file, aside_of(data_dir) / spooled.file.filename(), ignored);
}

std::size_t count_aside(const fs::path& data_dir) {
  std::size_t count = 0;
  const auto counted = each_in(aside_of(data_dir), [&](const Spooled&) { ++count; });
  return counted ? count : 0;
}

}  // namespace kast::server
