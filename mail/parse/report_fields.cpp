#include "mail/parse/report_fields.hpp"

#include <algorithm>
#include <array>

#include "core/text.hpp"
#include "mail/compose/address.hpp"
#include "mail/compose/message_id.hpp"
#include "mail/parse/header_text.hpp"

namespace kast::mail {
namespace {

// One "Name: value" after another; folded lines are joined. Blank lines come as an empty name.
class Fields {
 public:
  explicit Fields(std::string_view text) : rest_(text) {}

  bool next() {
    if (rest_.empty()) return false;
    const std::string_view line = take_line();
    const std::size_t colon = line.find(':');
    name_ = colon == line.npos ? "" : ascii_lower(core::trim(line.substr(0, colon)));
    value_ = colon == line.npos ? "" : core::trim(line.substr(colon + 1));
    blank_ = core::trim(line).empty();
    while (!blank_ && (rest_.starts_with(' ') || rest_.starts_with('\t'))) {
      value_ += ' ';
      value_ += core::trim(take_line());
    }
    return true;
  }

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const std::string& value() const { return value_; }
  [[nodiscard]] bool blank() const { return blank_; }

 private:
  std::string_view take_line() {
    const std::size_t end = std::min(rest_.find('\n'), rest_.size());
    const std::string_view line = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    return line;
  }

  std::string_view rest_;
  std::string name_;
  std::string value_;
  bool blank_ = false;
};

// "rfc822; <kari@example.com>" → the address; "" when it is none.
std::string recipient_of(std::string_view value) {
  const std::size_t type = value.find(';');
  if (type != value.npos) value.remove_prefix(type + 1);
  value = core::trim(value);
  if (value.starts_with('<')) value = value.substr(1, value.find('>') - 1);
  auto address = check_address(value);
  return address ? std::move(*address) : std::string();
}

// The first x.y.z of a value.
std::string status_of(std::string_view value) {
  const std::size_t end = std::min(value.find_first_not_of("0123456789."), value.size());
  const std::string status(value.substr(0, std::min<std::size_t>(end, 11)));
  const bool known = status.size() >= 5 &&
                     (status[0] == '2' || status[0] == '4' || status[0] == '5') && status[1] == '.';
  return known ? status : std::string();
}

struct Group {
  std::string action;
  std::string status;
  std::string original;
  std::string final;
};

Delivered outcome_of(const Group& group) {
  if (group.action == "delayed") return Delivered::delayed;
  if (group.action == "delivered" || group.action == "relayed" || group.action == "expanded") {
    return Delivered::arrived;
  }
  if (group.action == "failed" || !group.status.empty()) return outcome_of_status(group.status);
  return Delivered::unknown;
}

void take(const Group& group, DeliveryReport& report) {
  if (group.action.empty() && group.status.empty()) return;
  const Delivered outcome = outcome_of(group);
  if (report.source == ReportSource::fields && gravity(outcome) <= gravity(report.outcome)) return;
  report.source = ReportSource::fields;
  report.outcome = outcome;
  report.status = group.status;
  report.recipient = group.original.empty() ? group.final : group.original;
}

}  // namespace

int gravity(Delivered outcome) {
  static constexpr std::array<Delivered, 5> kOrder{
      Delivered::arrived, Delivered::delayed, Delivered::unknown, Delivered::soft, Delivered::hard};
  return static_cast<int>(std::find(kOrder.begin(), kOrder.end(), outcome) - kOrder.begin());
}

Delivered outcome_of_status(std::string_view status) {
  if (status.starts_with('2')) return Delivered::arrived;
  // 4.x.x in a final report: tried until time ran out. 5.2.2 mailbox full, 5.3.x system, 5.4.4 and
  // 5.4.6 routing, 5.4.7 time ran out: the address may be right.
  if (status.starts_with('4') || status == "5.2.2" || status.starts_with("5.3.") ||
      status == "5.4.7" || status == "5.4.6") {
    return Delivered::soft;
  }
  if (status.starts_with('5')) return Delivered::hard;
  return Delivered::unknown;
}

DeliveryReport read_report_fields(const std::vector<std::string>& bodies) {
  DeliveryReport report;
  for (const auto& body : bodies) {
    Group group;
    Fields fields(body);
    while (fields.next()) {
      if (fields.blank()) {
        take(group, report);
        group = {};
      } else if (fields.name() == "action") {
        group.action = ascii_lower(fields.value().substr(0, fields.value().find_first_of(" (;")));
      } else if (fields.name() == "status") {
        group.status = status_of(fields.value());
      } else if (fields.name() == "original-recipient") {
        group.original = recipient_of(fields.value());
      } else if (fields.name() == "final-recipient") {
        group.final = recipient_of(fields.value());
      }
    }
    take(group, report);
  }
  return report;
}

std::string returned_message_id(std::string_view headers) {
  Fields fields(headers);
  while (fields.next() && !fields.blank()) {
    if (fields.name() != "message-id") continue;
    auto ids = message_ids(fields.value(), 1);
    if (!ids.empty()) return std::move(ids.front());
  }
  return {};
}

}  // namespace kast::mail
