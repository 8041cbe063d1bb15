#include "mail/template_tags.hpp"

#include <algorithm>

#include "core/text.hpp"

namespace kast::mail {
namespace {

bool has_sigil(std::string_view name, std::string_view sigils) {
  return !name.empty() && sigils.find(name[0]) != std::string_view::npos;
}

// The line around a tag that stands alone: [begin, end) with its line end.
struct Line {
  std::size_t begin;
  std::size_t end;
};

std::optional<Line> line_of(std::string_view source, const Tag& tag) {
  constexpr std::string_view kBlank = " \t\r";
  if (!has_sigil({&tag.sigil, 1}, "#^/!")) return std::nullopt;
  std::size_t begin = tag.begin;
  while (begin > 0 && kBlank.find(source[begin - 1]) != kBlank.npos) --begin;
  if (begin > 0 && source[begin - 1] != '\n') return std::nullopt;
  const std::size_t end = source.find_first_not_of(kBlank, tag.end);
  if (end == source.npos) return Line{begin, source.size()};
  if (source[end] != '\n') return std::nullopt;
  return Line{begin, end + 1};
}

}  // namespace

Tags read_tags(std::string_view source) {
  Tags read;
  for (std::size_t at = 0; (at = source.find("{{", at)) != source.npos;) {
    const bool triple = source.substr(at).starts_with("{{{");
    const std::string_view closing = triple ? "}}}" : "}}";
    const std::size_t begin = at + closing.size();
    const std::size_t end = source.find(closing, begin);
    if (end == source.npos) {
      read.unclosed = at;
      return read;
    }
    Tag tag{0, core::trim(source.substr(begin, end - begin)), at, end + closing.size()};
    if (!triple && has_sigil(tag.name, "#^/&!>=")) {
      tag.sigil = tag.name[0];
      tag.name = core::trim(tag.name.substr(1));
    }
    read.tags.push_back(tag);
    at = tag.end;
  }
  return read;
}

std::string mark_standalone(std::string_view source) {
  std::string out;
  std::size_t copied = 0;
  for (const Tag& tag : read_tags(source).tags) {
    const auto line = line_of(source, tag);
    if (!line || line->begin < copied) continue;
    out.append(source.substr(copied, line->begin - copied));
    out += kLineMark;
    out.append(source.substr(tag.begin, tag.end - tag.begin));
    copied = line->end;
  }
  return out.append(source.substr(copied));
}

std::string unmarked(std::string text) {
  std::erase(text, kLineMark);
  return text;
}

}  // namespace kast::mail
