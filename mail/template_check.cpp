#include "mail/template_check.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include <fmt/core.h>

#include "core/text.hpp"
#include "mail/template_tags.hpp"

namespace kast::mail {
namespace {

using core::Result;

// A file under inspection: turns places into lines.
struct File {
  const std::string& where;
  std::string_view source;

  [[nodiscard]] core::Error wrong(std::size_t at, std::string_view what) const {
    const auto line = 1 + std::count(source.begin(), source.begin() + static_cast<long>(at), '\n');
    return core::fail(core::ErrorCode::invalid_input, fmt::format("{}:{}: {}", where, line, what));
  }
};

bool knows(const TemplateContract& contract, std::string_view name) {
  const auto in = [&](const auto& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  return in(contract.required) || in(contract.optional) || in(contract.columns);
}

Result<void> check_tags(const File& file, const std::vector<Tag>& tags,
                        const TemplateContract& contract) {
  std::vector<Tag> open;
  for (const Tag& tag : tags) {
    if (tag.sigil == '!') continue;
    if (tag.sigil == '>' || tag.sigil == '=') {
      return file.wrong(tag.begin, "partials and other delimiters are not supported");
    }
    if (!knows(contract, tag.name)) {
      return file.wrong(tag.begin, fmt::format("unknown value \"{}\"", tag.name));
    }
    if (tag.sigil == '#' || tag.sigil == '^') open.push_back(tag);
    if (tag.sigil != '/') continue;
    if (open.empty() || open.back().name != tag.name) {
      return file.wrong(tag.begin,
                        fmt::format("section \"{}\" ends but isn't open here", tag.name));
    }
    open.pop_back();
  }
  if (!open.empty()) {
    return file.wrong(open.back().begin,
                      fmt::format("section \"{}\" never ends", open.back().name));
  }
  return {};
}

// Where the text begins, behind leading comments and white space.
std::size_t behind_comments(std::string_view source, const std::vector<Tag>& tags) {
  std::size_t at = 0;
  for (const Tag& tag : tags) {
    if (tag.sigil != '!' || !core::is_blank(source.substr(at, tag.begin - at))) break;
    at = tag.end;
  }
  const std::size_t text = source.find_first_not_of(" \t\r\n", at);
  return text == std::string_view::npos ? source.size() : text;
}

Result<void> check_subject(const File& file, const std::vector<Tag>& tags) {
  constexpr std::string_view kSubject = "Subject:";
  const std::size_t at = behind_comments(file.source, tags);
  const std::string_view rest = file.source.substr(at);
  if (!rest.starts_with(kSubject)) {
    return file.wrong(at, "the first line must be \"Subject: …\"");
  }
  const std::size_t end = rest.find('\n');
  if (core::is_blank(rest.substr(kSubject.size(), end - kSubject.size()))) {
    return file.wrong(at, "the subject is empty");
  }
  if (end == std::string_view::npos || core::is_blank(rest.substr(end))) {
    return file.wrong(at, "there is no text after the subject");
  }
  return {};
}

}  // namespace

Result<void> check_template(const std::string& where, std::string_view source,
                            const TemplateContract& contract) {
  const File file{where, source};
  if (source.size() > kMaxTemplateBytes) return file.wrong(0, "the file is over 64 KiB");
  if (!core::is_utf8(source)) return file.wrong(0, "the file is not UTF-8");
  if (source.find('\0') != std::string_view::npos) return file.wrong(0, "the file holds a NUL");
  const auto [tags, unclosed] = read_tags(source);
  if (unclosed) return file.wrong(*unclosed, "this tag is never closed");
  if (auto checked = check_tags(file, tags, contract); !checked) return checked;
  return check_subject(file, tags);
}

}  // namespace kast::mail
