#include "core/inquiry.hpp"

#include <span>

namespace kast::core {
namespace {

template <class Enum>
struct Words;  // its list follows the enumerators' order

#define KAST_WORDS(Enum, ...)                                 \
  template <>                                                 \
  struct Words<Enum> {                                        \
    static constexpr std::string_view list[] = {__VA_ARGS__}; \
  }

KAST_WORDS(Level, "routine", "prompt", "urgent", "immediate");
KAST_WORDS(Channel, "form", "email", "phone");
KAST_WORDS(State, "new", "open", "waiting", "booked", "in_treatment", "paused", "closed", "spam",
           "erased");
KAST_WORDS(SelfHarmAnswer, "", "no", "thoughts", "plan", "now", "declined");
KAST_WORDS(Gender, "any", "female", "male");
KAST_WORDS(Modality, "in_person", "phone", "phone_in", "video");
KAST_WORDS(Concern, "self", "partner", "couple", "relative", "professional");
KAST_WORDS(Topic, "dependence", "sexual_health", "couples", "substance", "mental_health",
           "pornography", "one_time", "legal", "sti", "extortion", "possibly_minor");
KAST_WORDS(Role, "therapist", "coordinator", "relief", "admin", "analyst");
#undef KAST_WORDS

template <class Enum>
std::string_view word_of(Enum value) {
  const std::span<const std::string_view> list{Words<Enum>::list};
  const auto at = static_cast<std::size_t>(value);
  return at < list.size() ? list[at] : std::string_view{};
}

template <class Enum>
std::optional<Enum> value_of(std::string_view word) {
  const std::span<const std::string_view> list{Words<Enum>::list};
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (!word.empty() && list[i] == word) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

#define KAST_BOTH_WAYS(Enum)                                      \
  std::string_view to_word(Enum value) { return word_of(value); } \
  template <>                                                     \
  std::optional<Enum> parse<Enum>(std::string_view word) {        \
    return value_of<Enum>(word);                                  \
  }

KAST_BOTH_WAYS(Level)
KAST_BOTH_WAYS(Channel)
KAST_BOTH_WAYS(State)
KAST_BOTH_WAYS(SelfHarmAnswer)
KAST_BOTH_WAYS(Gender)
KAST_BOTH_WAYS(Modality)
KAST_BOTH_WAYS(Concern)
KAST_BOTH_WAYS(Topic)
KAST_BOTH_WAYS(Role)
#undef KAST_BOTH_WAYS

Level floor_of(SelfHarmAnswer answer) {
  switch (answer) {
    case SelfHarmAnswer::thoughts:
      return Level::urgent;
    case SelfHarmAnswer::plan:
    case SelfHarmAnswer::now:
      return Level::immediate;
    default:
      return Level::routine;
  }
}

}  // namespace kast::core
