// The tags of a mustache file, read apart from the library so that mistakes have a line and tags
// on lines of their own leave none behind.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kast::mail {

struct Tag {
  char sigil = 0;         // one of # ^ / & ! > = or 0 for a plain value
  std::string_view name;  // within the source
  std::size_t begin = 0;
  std::size_t end = 0;  // behind the closing braces
};

struct Tags {
  std::vector<Tag> tags;
  std::optional<std::size_t> unclosed;  // where a tag begins that never ends; reading stopped there
};

Tags read_tags(std::string_view source);

// kainjow drops the line of a section's tag only when the section is written, so lists and
// conditions would leave blank lines. This takes the line end from every section and comment tag
// that stands alone (mustache(5), "standalone") and puts kLineMark there, which keeps the library
// from dropping another; unmarked() takes the marks out of what was written.
inline constexpr char kLineMark = '\x01';
std::string mark_standalone(std::string_view source);
std::string unmarked(std::string text);

}  // namespace kast::mail
