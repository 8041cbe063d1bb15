// The nouns every folder shares. Values only; their words are the ones of the HTTP contract.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/time.hpp"

namespace kast::core {

// In which order humans read; never a grade of a person. A greater value is read first.
enum class Level : std::uint8_t {
  routine,   // by the end of the next working day
  prompt,    // first thing next; also every doubt
  urgent,    // the same day
  immediate  // danger to life now
};

enum class Channel : std::uint8_t { form, email, phone };

enum class State : std::uint8_t {
  fresh,         // "new": nobody has opened it
  open,          // somebody has
  waiting,       // for the inquirer
  booked,        // a session is agreed
  in_treatment,  // sessions go on
  paused,        // until a date
  closed,        // ended; the code reopens it until retention ends
  spam,          // marked by a human
  erased         // wraps are gone
};

// Answer to "Tenker du på å ta livet ditt?" (SPEC §3). `absent`: not asked or not answered.
enum class SelfHarmAnswer : std::uint8_t { absent, no, thoughts, plan, now, declined };

enum class Gender : std::uint8_t { any, female, male };
enum class Modality : std::uint8_t {
  in_person,
  phone,     // we ring the person
  phone_in,  // the person rings us, number withheld
  video
};
enum class Concern : std::uint8_t { self, partner, couple, relative, professional };

enum class Topic : std::uint8_t {
  dependence,
  sexual_health,
  couples,
  substance,
  mental_health,
  pornography,
  one_time,
  legal,
  sti,
  extortion,
  possibly_minor
};

// What a person wishes; an absent member means no wish was stated.
struct Preferences {
  std::optional<Gender> therapist_gender;
  std::optional<Modality> modality;
  std::optional<Concern> concern;
  bool operator==(const Preferences&) const = default;
  [[nodiscard]] bool empty() const { return !therapist_gender && !modality && !concern; }
};

enum class Role : std::uint8_t {
  therapist,    // reads and answers
  coordinator,  // queue and calendar; content only if granted
  relief,       // acknowledges alerts and rings a therapist; reads nothing
  admin,        // users, rota, settings; never content
  analyst       // figures
};

// Words of the contract, both ways. parse() of anything else is empty.
std::string_view to_word(Level value);
std::string_view to_word(Channel value);
std::string_view to_word(State value);
std::string_view to_word(SelfHarmAnswer value);
std::string_view to_word(Gender value);
std::string_view to_word(Modality value);
std::string_view to_word(Concern value);
std::string_view to_word(Topic value);
std::string_view to_word(Role value);

template <class Enum>
std::optional<Enum> parse(std::string_view word);

template <>
std::optional<Level> parse<Level>(std::string_view word);
template <>
std::optional<Channel> parse<Channel>(std::string_view word);
template <>
std::optional<State> parse<State>(std::string_view word);
template <>
std::optional<SelfHarmAnswer> parse<SelfHarmAnswer>(std::string_view word);
template <>
std::optional<Gender> parse<Gender>(std::string_view word);
template <>
std::optional<Modality> parse<Modality>(std::string_view word);
template <>
std::optional<Concern> parse<Concern>(std::string_view word);
template <>
std::optional<Topic> parse<Topic>(std::string_view word);
template <>
std::optional<Role> parse<Role>(std::string_view word);

// The least level an answer to the question of SPEC §3 allows ("no" and "declined" lower nothing).
Level floor_of(SelfHarmAnswer answer);

}  // namespace kast::core
