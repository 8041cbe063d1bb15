// The rules for texts, and the words of the enumerations.
#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <charconv>

#include <boost/url/parse.hpp>
#include <date/tz.h>

#include "config/values.hpp"

namespace kast::config {
namespace {

bool is_visible(char c) { return c > ' ' && c < '\x7f'; }

// UTF-8 of one line: no control characters, so nothing of it can become a mail header of its own.
bool is_line(std::string_view text) {
  return std::ranges::none_of(text, [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; });
}
bool is_full_line(std::string_view text) { return !text.empty() && is_line(text); }

bool is_zone(std::string_view name) {
  try {
    return date::locate_zone(std::string{name}) != nullptr;
  } catch (const std::runtime_error&) {
    return false;
  }
}

bool is_language(std::string_view word) { return word == "nb" || word == "nn" || word == "en"; }

// Labels of letters, digits and inner hyphens (RFC 1123 §2.1).
bool is_host_name(std::string_view text) {
  if (text.empty() || text.size() > 253) return false;
  while (!text.empty()) {
    const auto label = text.substr(0, text.find('.'));
    if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-') {
      return false;
    }
    if (!std::ranges::all_of(label, [](char c) {
          return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                 c == '-';
        })) {
      return false;
    }
    if (label.size() == text.size()) break;
    text.remove_prefix(label.size() + 1);
    if (text.empty()) return false;
  }
  return true;
}

bool is_domain(std::string_view text) {
  return is_host_name(text) && text.find('.') != std::string_view::npos;
}

// RFC 5321 §4.1.2 without quoted local parts.
bool is_mail_address(std::string_view text) {
  const auto at = text.find('@');
  if (at == std::string_view::npos || at == 0 || at > 64) return false;
  const auto local = text.substr(0, at);
  constexpr std::string_view kSpecials = "()<>[]:;@\\,\"";
  return std::ranges::all_of(
             local, [&](char c) { return is_visible(c) && kSpecials.find(c) == kSpecials.npos; }) &&
         local.front() != '.' && local.back() != '.' && is_domain(text.substr(at + 1));
}

bool is_address(std::string_view text, int family) {
  std::array<unsigned char, sizeof(in6_addr)> raw{};
  return inet_pton(family, std::string{text}.c_str(), raw.data()) == 1;
}

bool is_network(std::string_view text) {
  const auto slash = text.find('/');
  const auto address = text.substr(0, slash);
  const bool version4 = is_address(address, AF_INET);
  if (!version4 && !is_address(address, AF_INET6)) return false;
  if (slash == std::string_view::npos) return true;
  unsigned bits = 0;
  const auto* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data() + slash + 1, end, bits);
  return error == std::errc{} && stopped == end && bits <= (version4 ? 32U : 128U);
}

bool is_host_or_none(std::string_view text) {
  return text.empty() || is_host_name(text) || is_address(text, AF_INET) ||
         is_address(text, AF_INET6);
}

bool is_url(std::string_view text) {
  const auto url = boost::urls::parse_uri(boost::urls::string_view{text.data(), text.size()});
  return url && (url->scheme() == "https" || url->scheme() == "http") && !url->host().empty() &&
         !url->has_fragment();
}

bool is_base_url(std::string_view text) {
  if (!is_url(text)) return false;
  const auto url = *boost::urls::parse_uri(boost::urls::string_view{text.data(), text.size()});
  return url.encoded_path().empty() && !url.has_query() && !url.has_userinfo();
}

bool is_url_or_none(std::string_view text) { return text.empty() || is_url(text); }

bool is_phone(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  return !text.empty() && text.front() != ' ' && text.back() != ' ' &&
         std::ranges::all_of(text, [](char c) { return c == ' ' || (c >= '0' && c <= '9'); });
}

constexpr std::array<std::string_view, 2> kHolidays{"none", "NO"};
constexpr std::array<std::string_view, 2> kTransports{"smtp", "folder"};
constexpr std::array<std::string_view, 3> kSecurities{"starttls", "tls", "none"};
constexpr std::array<std::string_view, 2> kEngines{"sqlite", "postgres"};
constexpr std::array<std::string_view, 4> kLogLevels{"debug", "info", "warning", "error"};

}  // namespace

const TextRule kLine{is_full_line, "one line of text"};
const TextRule kAnyLine{is_line, "one line of text, or \"\""};
const TextRule kZone{is_zone, "a time zone such as \"Europe/Oslo\""};
const TextRule kLanguage{is_language, R"("nb", "nn" or "en")"};
const TextRule kMailAddress{is_mail_address, "a mail address such as \"svar@example.org\""};
const TextRule kDomain{is_domain, "a domain such as \"example.org\""};
const TextRule kHostOrNone{is_host_or_none, R"(a host such as "smtp.example.org", or "")"};
const TextRule kBaseUrl{is_base_url, "an address without path such as \"https://example.org\""};
const TextRule kUrlOrNone{is_url_or_none, "a web address that begins with https://, or \"\"", true};
const TextRule kPhone{is_phone, R"(digits such as "116 123" or "+47 22 40 00 40")"};
const TextRule kNetwork{is_network, "an IP address or network such as \"10.0.0.0/8\""};

template <>
std::span<const std::string_view> words_of<Holidays>() {
  return kHolidays;
}
template <>
std::span<const std::string_view> words_of<Transport>() {
  return kTransports;
}
template <>
std::span<const std::string_view> words_of<Security>() {
  return kSecurities;
}
template <>
std::span<const std::string_view> words_of<Engine>() {
  return kEngines;
}
template <>
std::span<const std::string_view> words_of<LogLevel>() {
  return kLogLevels;
}

}  // namespace kast::config
