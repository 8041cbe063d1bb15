// Files built into the binary (cmake/embed.cmake): pages, templates, the lexicon.
#pragma once

#include <span>
#include <string_view>

namespace kast::core {

struct EmbeddedFile {
  std::string_view path;     // relative to the folder it was embedded from
  std::string_view content;  // lives as long as the program
};

// The file of that path, or an empty view.
inline std::string_view find_embedded(std::span<const EmbeddedFile> files, std::string_view path) {
  for (const auto& file : files) {
    if (file.path == path) return file.content;
  }
  return {};
}

}  // namespace kast::core
