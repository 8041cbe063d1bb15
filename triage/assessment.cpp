#include "triage/assessment.hpp"

#include <array>
#include <cstddef>

namespace kast::triage {
namespace {

template <std::size_t N, class Enum>
std::string_view word_of(const std::array<std::string_view, N>& words, Enum value) {
  const auto at = static_cast<std::size_t>(value);
  return at < N ? words[at] : std::string_view{};
}

}  // namespace

std::string_view to_word(Category value) {
  static constexpr std::array<std::string_view, kCategories> kWords{
      "suicide",   "self_harm", "violence",     "third_party", "child",   "coercion",
      "extortion", "discovery", "hopelessness", "denial",      "hostile", "not_understood"};
  return word_of(kWords, value);
}

std::string_view to_word(Modifier value) {
  static constexpr std::array<std::string_view, kModifiers> kWords{
      "negated", "historical", "returned", "hypothetical", "quoted", "question"};
  return word_of(kWords, value);
}

std::string_view to_word(Experiencer value) {
  static constexpr std::array<std::string_view, 3> kWords{"self", "other", "unknown"};
  return word_of(kWords, value);
}

}  // namespace kast::triage
