// Hours, emergency numbers and people on call.
#include <algorithm>

#include "config/convert.hpp"

namespace kast::config {
namespace {

constexpr std::string_view kHoursRight = R"(a list of hours such as [["08:00", "16:00"]])";

Outcome convert_opening(const toml::node& node, core::Opening& out) {
  const auto* pair = node.as_array();
  if (pair == nullptr || pair->size() != 2) {
    return Mismatch{"one of the hours is not a pair of times", std::string{kHoursRight}};
  }
  if (auto mismatch = convert((*pair)[0], out.from)) return mismatch;
  if (auto mismatch = convert((*pair)[1], out.to)) return mismatch;
  if (out.to <= out.from) {
    return Mismatch{"the end is not after the start",
                    "hours of one day, and past midnight a part for each day (until \"24:00\", "
                    "from \"00:00\")"};
  }
  return {};
}

Outcome convert_hours_of_days(const toml::table& table, core::WeeklyHours& out) {
  for (const auto& [name, hours] : table) {
    const auto day = parse_day(name.str());
    if (!day || *day >= out.size()) {
      return Mismatch{fmt::format("\"{}\" is no weekday", name.str()), R"("monday" to "sunday")"};
    }
    if (auto mismatch = convert(hours, out[*day])) return mismatch;
  }
  return {};
}

using Names = std::initializer_list<std::string_view>;

// The members of an inline table: all of `names`, any of `optional`, and no other.
bool has_only(const toml::table* table, Names names, Names optional = {}) {
  if (table == nullptr) return false;
  const auto there = [&](std::string_view name) { return table->contains(name); };
  return std::ranges::all_of(names, there) &&
         table->size() ==
             names.size() + static_cast<std::size_t>(std::ranges::count_if(optional, there));
}

Outcome convert_on_call(const toml::node& node, OnCall& out) {
  const auto* table = node.as_table();
  if (!has_only(table, {"user", "hours"})) {
    return Mismatch{"an entry is not {user, hours}",
                    "{ user = \"kari\", hours = \"always\" } or "
                    "{ user = \"kari\", hours = { friday = [[\"16:00\", \"24:00\"]] } }"};
  }
  if (auto mismatch = convert(*table->get("user"), out.user, kLine)) return mismatch;
  const auto& hours = *table->get("hours");
  if (hours.value_exact<std::string_view>() == "always") {
    out.hours = core::every_hour();
    return {};
  }
  if (const auto* days = hours.as_table()) return convert_hours_of_days(*days, out.hours);
  return Mismatch{"hours is neither \"always\" nor weekdays",
                  R"("always" or { friday = [["16:00", "24:00"]] })"};
}

Outcome convert_emergency(const toml::node& node, core::EmergencyNumber& out) {
  const auto* table = node.as_table();
  if (!has_only(table, {"name", "number"}, {"name_nn", "name_en"})) {
    return Mismatch{"an entry is not {name, number} with name_nn and name_en where wanted",
                    R"({ name = "Legevakt", number = "116 117" })"};
  }
  if (auto mismatch = convert(*table->get("name"), out.name, kLine)) return mismatch;
  for (auto [key, to] : {std::pair{"name_nn", &out.name_nn}, std::pair{"name_en", &out.name_en}}) {
    const auto* name = table->get(key);
    if (name == nullptr) continue;
    if (auto mismatch = convert(*name, *to, kLine)) return mismatch;
  }
  return convert(*table->get("number"), out.number, kPhone);
}

template <class T>
Outcome convert_each(const toml::node& node, std::vector<T>& out,
                     Outcome (*each)(const toml::node&, T&), std::string_view right) {
  const auto* array = node.as_array();
  if (array == nullptr) return Mismatch{"is not a list", std::string{right}};
  std::vector<T> values;
  for (const auto& element : *array) {
    if (auto mismatch = each(element, values.emplace_back())) return mismatch;
  }
  out = std::move(values);
  return {};
}

}  // namespace

Outcome convert(const toml::node& node, std::vector<core::Opening>& out) {
  std::vector<core::Opening> day;
  if (auto mismatch = convert_each(node, day, convert_opening, kHoursRight)) return mismatch;
  std::ranges::sort(day, {}, &core::Opening::from);
  const auto overlap = std::ranges::adjacent_find(
      day, [](const core::Opening& a, const core::Opening& b) { return b.from < a.to; });
  if (overlap != day.end()) {
    return Mismatch{"hours of one day overlap", "hours that follow each other"};
  }
  out = std::move(day);
  return {};
}

Outcome convert(const toml::node& node, std::vector<core::EmergencyNumber>& out) {
  return convert_each(node, out, convert_emergency, "a list of { name, number }");
}

Outcome convert(const toml::node& node, std::vector<OnCall>& out) {
  return convert_each(node, out, convert_on_call, "a list of { user, hours }");
}

}  // namespace kast::config
