#include "mail/compose/address.hpp"

#include <algorithm>
#include <array>
#include <memory>

#include <unicode/uidna.h>

#include "core/text.hpp"

namespace kast::mail {
namespace {

using core::ErrorCode;
using core::Result;

core::Error refused(std::string code) {
  core::Error error = core::fail(ErrorCode::unprocessable, "the mail address can't be used");
  error.fields.push_back({"email", std::move(code)});
  return error;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

bool is_alnum(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// RFC 5322 §3.2.3: dot-atom.
bool is_dot_atom(std::string_view local) {
  constexpr std::string_view kMore = "!#$%&'*+-/=?^_`{|}~.";
  if (local.empty() || local.front() == '.' || local.back() == '.') return false;
  if (local.find("..") != std::string_view::npos) return false;
  return std::all_of(local.begin(), local.end(),
                     [&](char c) { return is_alnum(c) || kMore.find(c) != kMore.npos; });
}

// RFC 5321 §4.1.2 Quoted-string, less what needs a backslash or could be taken for a bracket.
bool is_plain_quoted(std::string_view local) {
  constexpr std::string_view kNever = "\"\\<>@";
  if (local.size() < 3 || local.front() != '"' || local.back() != '"') return false;
  const std::string_view inner = local.substr(1, local.size() - 2);
  return std::all_of(inner.begin(), inner.end(), [&](char c) {
    return c >= 0x20 && c < 0x7f && kNever.find(c) == kNever.npos;
  });
}

struct CloseIdna {
  void operator()(UIDNA* idna) const { uidna_close(idna); }
};

enum class Form { unicode, ascii };

// UTS #46, non-transitional: maps to lower case and checks each label. Empty when it can't stand.
std::string mapped_domain(std::string_view domain, Form form) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UIDNA, CloseIdna> idna(
      uidna_openUTS46(UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ |
                          UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE,
                      &status));
  if (U_FAILURE(status)) return {};
  std::array<char, 1024> out{};
  UIDNAInfo info = UIDNA_INFO_INITIALIZER;
  const auto convert = form == Form::ascii ? uidna_nameToASCII_UTF8 : uidna_nameToUnicodeUTF8;
  const int32_t size = convert(idna.get(), domain.data(), static_cast<int32_t>(domain.size()),
                               out.data(), static_cast<int32_t>(out.size()), &info, &status);
  if (U_FAILURE(status) || info.errors != 0) return {};
  return {out.data(), static_cast<std::size_t>(size)};
}

bool is_host_name(std::string_view domain) {
  if (domain == "localhost") return true;
  bool dotted = false;
  std::size_t label = 0;
  char last = '.';
  for (const char c : domain) {
    if (c == '.') {
      if (label == 0 || last == '-') return false;
      dotted = true;
      label = 0;
    } else {
      if (!is_alnum(c) && (c != '-' || label == 0)) return false;
      if (++label > 63) return false;
    }
    last = c;
  }
  return dotted && label > 0 && last != '-' && domain.size() <= 253;
}

struct Halves {
  std::string local;
  std::string domain;  // lower case, as written otherwise
};

Result<Halves> halves(std::string_view text) {
  text = core::trim(text);
  if (text.empty()) return refused("missing");
  if (text.size() > kMaxAddressBytes) return refused("too_long");
  const std::size_t at = text.rfind('@');
  if (at == std::string_view::npos || at == 0) return refused("malformed");
  const std::string_view local = text.substr(0, at);
  std::string domain(text.substr(at + 1));
  if (!core::is_utf8(text)) return refused("malformed");
  if (local.size() > kMaxLocalBytes) return refused("too_long");
  if (!is_ascii(local)) return refused("needs_smtputf8");
  if (!is_dot_atom(local) && !is_plain_quoted(local)) return refused("malformed");
  if (is_ascii(domain)) {
    std::transform(domain.begin(), domain.end(), domain.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  } else {
    domain = mapped_domain(domain, Form::unicode);
  }
  if (domain.empty()) return refused("malformed");
  const std::string wire = is_ascii(domain) ? domain : mapped_domain(domain, Form::ascii);
  if (!is_host_name(wire)) return refused("malformed");
  if (local.size() + 1 + wire.size() > kMaxAddressBytes) return refused("too_long");
  return Halves{std::string(local), std::move(domain)};
}

}  // namespace

Result<std::string> check_address(std::string_view text) {
  const auto parts = halves(text);
  if (!parts) return parts.error();
  return parts->local + "@" + parts->domain;
}

Result<std::string> wire_address(std::string_view text) {
  const auto parts = halves(text);
  if (!parts) return parts.error();
  if (is_ascii(parts->domain)) return parts->local + "@" + parts->domain;
  return parts->local + "@" + mapped_domain(parts->domain, Form::ascii);
}

}  // namespace kast::mail
