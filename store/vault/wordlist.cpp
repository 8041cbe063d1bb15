#include "store/vault/wordlist.hpp"

#include <stdexcept>

namespace kast::vault {
namespace {

constexpr std::size_t kLeastWords = 1296;

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const auto end = text.find('\n');
    if (end > 0) words.push_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  if (words.size() < kLeastWords) throw std::logic_error("the word list is missing or too short");
  return words;
}

}  // namespace

const std::vector<std::string_view>& wordlist() {
  static const auto kWords = split(core::find_embedded(embedded_files(), "wordlist_nb.txt"));
  return kWords;
}

}  // namespace kast::vault
