// Views of what the scan did not know: letters drawn with digits and marks, letters apart, words
// run together, stretched letters, one mistake in a longer word. Only unknown words are touched, so
// that plain text pays little and keeps its meaning.
#include <algorithm>
#include <array>

#include "triage/buffers.hpp"
#include "triage/fold.hpp"
#include "triage/spelling.hpp"

namespace kast::triage {
namespace {

inline constexpr std::size_t kLongestChain = 48;
inline constexpr char kAnyLetter = '?';
inline constexpr std::size_t kTries = 3;

// The letter a digit or mark is drawn for; 0 for none. `one` is what 1, ! and | stand for.
char drawn_for(char c, char one) {
  switch (c) {
    case '0':
      return 'o';
    case '1':
    case '!':
    case '|':
      return one;
    case '3':
    case '\x01':  // €
      return 'e';
    case '4':
    case '@':
      return 'a';
    case '5':
    case '$':
      return 's';
    case '7':
    case '+':
      return 't';
    case '8':
      return 'b';
    case '9':
      return 'g';
    default:
      return 0;
  }
}

class Repairer {
 public:
  Repairer(const CompiledLexicon& lexicon, Workspace::Buffers& b) : lexicon_(lexicon), b_(b) {}

  void run() {
    auto& list = b_.tokens.list;
    bool moved = false;
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (!moved) {
        const auto consumed = chain(i);
        if (consumed > 0) {
          moved = true;  // from here on tokens are copied
          b_.rebuilt.list.assign(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(i));
          emit(i, consumed);
          i += consumed - 1;
          continue;
        }
        if (single(list[i])) {
          moved = true;
          b_.rebuilt.list.assign(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(i));
          emit(i, 1);
        }
        continue;
      }
      const auto consumed = chain(i);
      if (consumed > 0) {
        emit(i, consumed);
        i += consumed - 1;
      } else if (single(list[i])) {
        emit(i, 1);
      } else {
        b_.rebuilt.list.push_back(list[i]);
      }
    }
    if (moved) std::swap(b_.tokens.list, b_.rebuilt.list);
  }

 private:
  // --- many tokens that are one word ("s e l v m o r d", "se-lv-mo-rd", "su!cide")

  // How many tokens from i on make one known thing; pieces_ then holds it.
  std::size_t chain(std::size_t i) {
    const auto& list = b_.tokens.list;
    if (i + 1 >= list.size()) return list[i].lead != 0 && !list[i].known ? marked(i, 1) : 0;
    if (list[i].length == 1 && !list[i].picture) {
      if (const auto count = singles(i); count >= 2)
        return letters_run_.may_try(i, count) ? spelled(i, count) : 0;
    }
    if (!list[i + 1].glued && list[i].lead == 0) return 0;
    std::size_t count = 1;
    std::size_t letters = list[i].length;
    bool unknown = !list[i].known || list[i].lead != 0;
    while (i + count < list.size() && list[i + count].glued && letters < kLongestChain) {
      unknown = unknown || !list[i + count].known || list[i + count].glue == '*';
      letters += list[i + count].length;
      if (list[i + count].glue == '*') ++letters;
      ++count;
    }
    if (!unknown || letters < 3 || letters > kLongestChain + 8) return 0;
    if (!marks_run_.may_try(i, count)) return 0;
    const std::size_t least = list[i].lead != 0 ? 1 : 2;
    for (auto some = count; some >= least && count - some < kTries; --some) {
      if (const auto made = marked(i, some); made > 0) return made;
    }
    return 0;
  }

  // A run of pieces is tried from its first few places only, and with its last few left out: the
  // work a run can cause stays in proportion to its length.
  struct Run {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool may_try(std::size_t i, std::size_t count) {
      if (i >= end) {
        begin = i;
        end = i + count;
      }
      return i - begin < kTries;
    }
  };

  [[nodiscard]] std::size_t singles(std::size_t i) const {
    const auto& list = b_.tokens.list;
    std::size_t count = 0;
    while (i + count < list.size() && list[i + count].length == 1 && !list[i + count].picture &&
           count < kLongestChain)
      ++count;
    return count;
  }

  std::size_t spelled(std::size_t i, std::size_t count) {
    if (count == 2 && b_.tokens.list[i].known && b_.tokens.list[i + 1].known) return 0;
    for (auto some = count; some >= 2 && count - some < kTries; --some) {
      for (const char one : {'i', 'l'}) {
        join(i, some, one, false);
        if (known_exactly(b_.scratch) || split(b_.scratch) || misspelt(b_.scratch)) return some;
      }
    }
    return 0;
  }

  std::size_t marked(std::size_t i, std::size_t count) {
    for (const char one : {'i', 'l'}) {
      join(i, count, one, true);
      if (b_.scratch.size() < 3) continue;
      if (b_.scratch.find(kAnyLetter) != std::string::npos) return guessed() ? count : 0;
      if (known_exactly(b_.scratch)) return count;
      if (b_.scratch.size() >= 5 && misspelt(b_.scratch)) return count;
      if (b_.scratch.size() >= 8 && split(b_.scratch)) return count;
    }
    return 0;
  }

  // "k*ll", "s*lvm*rd": every vowel is tried for the stars, at most two.
  bool guessed() {
    static constexpr std::string_view kVowels{"aeiouy\xE5\xF8\xE6"};
    const auto first = b_.scratch.find(kAnyLetter);
    const auto second = b_.scratch.find(kAnyLetter, first + 1);
    for (const char a : kVowels) {
      b_.scratch[first] = a;
      if (second == std::string::npos) {
        if (known_exactly(b_.scratch)) return true;
        continue;
      }
      for (const char c : kVowels) {
        b_.scratch[second] = c;
        if (known_exactly(b_.scratch)) return true;
      }
    }
    return false;
  }

  void join(std::size_t i, std::size_t count, char one, bool marks) {
    auto& out = b_.scratch;
    out.clear();
    for (std::size_t k = 0; k < count; ++k) {
      const auto& t = b_.tokens.list[i + k];
      const char mark = k == 0 ? t.lead : t.glue;
      if (marks && mark != 0) {
        if (const char letter = drawn_for(mark, one); letter != 0)
          out += letter;
        else if (mark == '*' || mark == '#')
          out += kAnyLetter;
      }
      for (const char c : b_.tokens.word(t)) {
        const char letter = drawn_for(c, one);
        out += letter != 0 ? letter : c;
      }
    }
  }

  // --- one token

  // True when it became several tokens (pieces_).
  bool single(Token& t) {
    if (t.known || t.picture || t.length < (t.mixed ? 2 : 3)) return false;
    const std::string_view word = b_.tokens.word(t);
    b_.scratch.assign(word);
    if (t.mixed) {
      for (const char one : {'i', 'l'}) {
        for (std::size_t k = 0; k < word.size(); ++k) {
          const char letter = drawn_for(word[k], one);
          b_.scratch[k] = letter != 0 ? letter : word[k];
        }
        if (one_word(t)) return false;
      }
    }
    if (t.foreign && !lookalikes(t)) return false;
    if ((t.foreign || t.stretched) && one_word(t)) return false;
    if (t.stretched) {
      b_.scratch.erase(std::unique(b_.scratch.begin(), b_.scratch.end()), b_.scratch.end());
      if (one_word(t)) return false;
    }
    if (t.number >= 0 || b_.scratch.size() < 3) return false;
    if (misspelt(b_.scratch)) {
      take(t, pieces_[0]);
      return false;
    }
    return b_.scratch.size() >= 6 && b_.scratch.size() <= kLongestChain && split(b_.scratch);
  }

  bool one_word(Token& t) {
    if (!known_exactly(b_.scratch)) return false;
    take(t, pieces_[0]);
    return true;
  }

  // Cyrillic and Greek letters that look Latin; false when some letter has no look-alike.
  bool lookalikes(const Token& t) {
    const std::string_view word = b_.tokens.word(t);
    b_.scratch.clear();
    for (std::size_t at = 0; at < word.size();) {
      const auto c = static_cast<unsigned char>(word[at]);
      if (c < 0x80 || at + 1 >= word.size() ||
          (static_cast<unsigned char>(word[at + 1]) & 0xC0U) != 0x80U) {
        b_.scratch += word[at++];
        continue;
      }
      const char latin = latin_lookalike(next_code_point(word, at));
      if (latin == 0) return false;
      b_.scratch += latin;
    }
    return true;
  }

  static void take(Token& t, const Token& piece) {
    t.first_hit = piece.first_hit;
    t.hits = piece.hits;
    t.classes = piece.classes;
    t.misspelt = piece.misspelt;
    t.known = true;
  }

  // --- asking the lexicon

  Token& piece() {
    if (count_ == pieces_.size()) count_ = pieces_.size() - 1;
    auto& p = pieces_[count_++];
    p = Token{};
    p.first_hit = static_cast<std::uint32_t>(b_.hits.size());
    return p;
  }

  void hit(Token& p, std::uint16_t literal, bool wrong) {
    b_.hits.push_back(literal);
    ++p.hits;
    p.classes |= lexicon_.literals[literal].classes;
    p.misspelt = wrong;
  }

  // Runs the automaton over one word; true when the lexicon has it.
  bool known_exactly(std::string_view word) {
    count_ = 0;
    auto& p = piece();
    collect(p, word);
    if (p.hits == 0) count_ = 0;
    return p.hits > 0;
  }

  void collect(Token& p, std::string_view word) {
    const auto& a = lexicon_.automaton;
    auto state = a.step(a.start(), ' ');
    for (std::size_t i = 0; i <= word.size(); ++i) {
      state = a.step(state, i < word.size() ? static_cast<unsigned char>(word[i])
                                            : static_cast<unsigned char>(' '));
      if (!a.ends(state)) continue;
      for (const auto literal : a.literals_at(state)) hit(p, literal, false);
    }
  }

  bool maybe(std::uint64_t h) const {
    return ((lexicon_.bloom[(h >> 6U) & 4095U] >> (h & 63U)) & 1U) != 0;
  }

  // One letter left out, put in, exchanged or swapped.
  bool misspelt(std::string_view word) {
    if (word.size() < 4 || word.size() > 25) return false;
    count_ = 0;
    auto& p = piece();
    candidates(p, hash_of(word), word);
    b_.scratch2.assign(word.substr(1));
    for (std::size_t k = 0;; ++k) {
      candidates(p, hash_of(b_.scratch2), word);
      if (k + 1 >= word.size()) break;
      b_.scratch2[k] = word[k];
    }
    if (p.hits == 0) count_ = 0;
    return p.hits > 0;
  }

  void candidates(Token& p, std::uint64_t h, std::string_view word) {
    if (!maybe(h)) return;
    const auto range = lexicon_.deletions.equal_range(h);
    for (auto it = range.first; it != range.second; ++it) {
      if (p.hits >= 32 || !plausible_mistake(lexicon_.literals[it->second].text, word)) continue;
      const auto* begin = b_.hits.data() + p.first_hit;
      if (std::find(begin, begin + p.hits, it->second) == begin + p.hits) hit(p, it->second, true);
    }
  }

  // Words run together; every part must be known ("jegvil", "orkerikkeleve").
  bool split(std::string_view word) {
    if (word.size() > 60 || !splittable(word, 0, 0) || !has_joint(word)) return false;
    count_ = 0;
    std::size_t at = 0;
    for (std::size_t k = 0; k < parts_; ++k) {
      auto& p = piece();
      collect(p, word.substr(at, cuts_[k] - at));
      at = cuts_[k];
    }
    return true;
  }

  // Compounds are split by nobody; a sentence run together shows by its "jeg", "ikke", "want".
  [[nodiscard]] bool has_joint(std::string_view word) {
    std::size_t at = 0;
    for (std::size_t k = 0; k < parts_; ++k) {
      count_ = 0;
      const auto keep = b_.hits.size();
      auto& p = piece();
      collect(p, word.substr(at, cuts_[k] - at));
      b_.hits.resize(keep);
      if (p.is(WordClass::joint)) return true;
      at = cuts_[k];
    }
    return false;
  }

  bool splittable(std::string_view word, std::size_t from, std::size_t depth) {
    if (from == 0) dead_ = 0;
    if (from == word.size()) {
      parts_ = depth;
      return depth > 1;
    }
    if (depth == cuts_.size() || ((dead_ >> from) & 1U) != 0) return false;
    const auto& a = lexicon_.automaton;
    std::array<std::size_t, 24> ends{};
    std::size_t found = 0;
    auto state = a.step(a.start(), ' ');
    for (auto i = from; i < word.size() && i - from < 20; ++i) {
      state = a.step(state, static_cast<unsigned char>(word[i]));
      if (i - from < 1 && word.size() - from > 2) {
        if (word[i] != kAa && word[i] != 'i') continue;
      }
      const auto close = a.step(state, ' ');
      if (a.ends(close) && whole_word(close, i + 1 - from)) ends[found++] = i + 1;
    }
    while (found > 0) {  // the longest first
      cuts_[depth] = ends[--found];
      if (splittable(word, ends[found], depth + 1)) return true;
    }
    dead_ |= std::uint64_t{1} << from;
    return false;
  }

  [[nodiscard]] bool whole_word(std::uint16_t state, std::size_t length) const {
    const auto list = lexicon_.automaton.literals_at(state);
    return std::any_of(list.begin(), list.end(), [&](std::uint16_t id) {
      const auto& l = lexicon_.literals[id];
      return l.shape == Shape::word && l.text.size() == length;
    });
  }

  // Copies what pieces_ holds in place of `count` tokens from i on.
  void emit(std::size_t i, std::size_t count) {
    const auto& first = b_.tokens.list[i];
    const auto& last = b_.tokens.list[i + count - 1];
    for (std::size_t k = 0; k < count_; ++k) {
      Token t = first;
      t.end = last.end;
      t.before = k == 0 ? first.before : Border::none;
      t.number = -1;
      take(t, pieces_[k]);
      b_.rebuilt.list.push_back(t);
    }
  }

  const CompiledLexicon& lexicon_;
  Workspace::Buffers& b_;
  Run letters_run_;
  Run marks_run_;
  std::array<Token, 24> pieces_{};
  std::size_t count_ = 0;
  std::array<std::size_t, 24> cuts_{};
  std::size_t parts_ = 0;
  std::uint64_t dead_ = 0;
};

}  // namespace

void repair(const CompiledLexicon& lexicon, Workspace::Buffers& b) { Repairer(lexicon, b).run(); }

}  // namespace kast::triage
