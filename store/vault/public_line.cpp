#include "store/vault/public_line.hpp"

#include <charconv>

#include <fmt/core.h>

#include "core/id.hpp"
#include "core/text.hpp"
#include "store/vault/key_file.hpp"

namespace kast::vault {
namespace {

// The next word of `text`, taken off it.
std::string_view take_word(std::string_view& text) {
  const auto end = std::min(text.find(' '), text.size());
  const auto word = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return word;
}

std::optional<PublicLine> parse(std::string_view text, std::string_view word) {
  text = core::trim(text);
  if (take_word(text) != word) return std::nullopt;
  const auto number = take_word(text);
  PublicLine line;
  const auto [end, error] =
      std::from_chars(number.data(), number.data() + number.size(), line.number);
  const auto bytes = core::from_hex(text);
  const auto key = bytes ? PublicKey::from(*bytes) : std::nullopt;
  if (error != std::errc{} || end != number.data() + number.size() || !key) return std::nullopt;
  line.key = *key;
  return line;
}

}  // namespace

core::Result<PublicLine> read_public_line(const std::filesystem::path& path,
                                          std::string_view word) {
  const auto text = read_public_file(path);
  if (!text) return text.error();
  if (const auto line = parse(*text, word)) return *line;
  return core::fail(core::ErrorCode::corrupt,
                    fmt::format("{}: is not a line \"{} NUMBER KEY\"", path.string(), word));
}

core::Result<void> write_public_line(const std::filesystem::path& path, std::string_view word,
                                     const PublicLine& line) {
  return write_public_file(path, fmt::format("{} {} {}\n", word, line.number,
                                             core::to_hex(core::as_bytes(line.key.view()))));
}

}  // namespace kast::vault
