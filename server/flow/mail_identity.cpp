#include "server/flow/mail_identity.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace kast::server {
namespace {

constexpr std::array<std::string_view, 4> kCounted{"from", "date", "message-id", "subject"};

std::string without_returns(std::string_view raw) {
  std::string out{raw};
  std::erase(out, '\r');
  return out;
}

bool is_named(std::string_view line, std::string_view name) {
  return line.size() > name.size() && line[name.size()] == ':' &&
         std::equal(name.begin(), name.end(), line.begin(), [](char a, char b) {
           return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
         });
}

// The first header of that name with the lines that continue it (RFC 5322 §2.2.3); empty if there
// is none. `head` ends in a line end.
std::string_view field(std::string_view head, std::string_view name) {
  for (std::size_t begin = 0; begin < head.size();) {
    auto end = head.find('\n', begin) + 1;
    while (end < head.size() && (head[end] == ' ' || head[end] == '\t')) {
      end = head.find('\n', end) + 1;
    }
    if (is_named(head.substr(begin), name)) return head.substr(begin, end - begin);
    begin = end;
  }
  return {};
}

}  // namespace

vault::Bytes mail_content(const vault::ServerKeys& keys, std::string_view raw) {
  const auto text = without_returns(raw);
  std::string_view mail{text};
  const auto first_end = mail.find('\n');
  if (mail.starts_with("From ") && first_end != mail.npos) mail.remove_prefix(first_end + 1);
  const auto blank = mail.find("\n\n");
  const auto head = blank == mail.npos ? std::string_view{} : mail.substr(0, blank + 1);
  const bool dated = !field(head, "date").empty() || !field(head, "message-id").empty();
  if (!dated) return keys.mac(vault::labels::kMailContent, {mail});
  std::vector<std::string_view> parts;
  for (const auto name : kCounted) parts.push_back(field(head, name));
  parts.push_back(mail.substr(blank));
  return keys.mac(vault::labels::kMailContent, vault::Parts{parts});
}

}  // namespace kast::server
