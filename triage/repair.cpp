// Views of what the scan did not know: letters drawn with digits and marks, letters apart, words
// run together or broken up, stretched letters, one slip in a longer word. Only unknown words are
// touched, so that plain text pays little and keeps its meaning.
#include <algorithm>

#include "triage/buffers.hpp"
#include "triage/disguise.hpp"
#include "triage/fold.hpp"
#include "triage/reading.hpp"

namespace kast::triage {
namespace {

inline constexpr std::size_t kLongestChain = 48;
inline constexpr std::size_t kTries = 3;
inline constexpr std::size_t kShortestCompound = 8;  // letters of one written as two words
inline constexpr std::size_t kShortestRun = 5;       // letters of words run together

// A run of pieces is tried from its first few places only, and with its last few left out: the work
// a run can cause stays in proportion to its length.
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

bool is_mark_in_word(char mark) { return mark == '*' || mark == '#' || drawn_for(mark, 'i') != 0; }

class Repairer {
 public:
  Repairer(const CompiledLexicon& lexicon, Workspace::Buffers& b)
      : b_(b), list_(b.tokens.list), word_(b.scratch), reading_(lexicon, b.hits) {}

  void run() {
    for (std::size_t i = 0; i < list_.size();) {
      const auto used = together(i);
      if (used > 0 || alone(i)) {
        start_copying(i);
        emit(i, std::max<std::size_t>(used, 1));
      } else if (copying_) {
        b_.rebuilt.list.push_back(list_[i]);
      }
      i += std::max<std::size_t>(used, 1);
    }
    b_.steps_taken += reading_.steps();
    if (!copying_) return;
    std::swap(list_, b_.rebuilt.list);
    number_sentences();
  }

 private:
  // --- several tokens that are one word

  // How many tokens from i on make one known thing; the pieces then hold it.
  std::size_t together(std::size_t i) {
    const auto& t = list_[i];
    if (t.length == 1 && !t.picture) {
      if (const auto count = letters_apart(i); count >= 2)
        return letters_run_.may_try(i, count) ? spelled(i, count) : 0;
    }
    const bool glued = i + 1 < list_.size() && list_[i + 1].glued;
    const bool marked_alone = t.lead != 0 || t.tail != 0;
    if (glued) return broken_up(i);
    if (marked_alone) return marked(i, 1);
    return compound(i);
  }

  // "s e l v m o r d", "s.e.l.v": letters alone, up to a border that is not one of their dots.
  [[nodiscard]] std::size_t letters_apart(std::size_t i) const {
    std::size_t count = 0;
    while (i + count < list_.size() && count < kLongestChain) {
      const auto& t = list_[i + count];
      if (t.length != 1 || t.picture) break;
      if (count > 0 && t.before != Border::none && !t.glued) break;
      ++count;
    }
    const auto next = i + count;  // in "i n*ende" the n is the next word's
    if (next < list_.size() && list_[next].glued && is_mark_in_word(list_[next].glue)) --count;
    return count;
  }

  std::size_t spelled(std::size_t i, std::size_t count) {
    if (count == 2 && list_[i].known && list_[i + 1].known) return 0;
    using Read = bool (Reading::*)(std::string_view);
    for (const Read read : {&Reading::exactly, &Reading::run_together, &Reading::one_slip}) {
      for (auto some = count; some >= 2 && count - some < kTries; --some) {
        for (const char one : {'i', 'l'}) {
          joined(b_.tokens, i, some, one, false, word_);
          if ((reading_.*read)(word_)) return some;
        }
      }
    }
    return 0;
  }

  // "se-lv-mo-rd", "su!cide", "k*ll": parts without a space between.
  std::size_t broken_up(std::size_t i) {
    std::size_t count = 1;
    std::size_t letters = list_[i].length;
    bool unknown = !list_[i].known || list_[i].lead != 0;
    while (i + count < list_.size() && list_[i + count].glued && letters < kLongestChain) {
      const auto& t = list_[i + count];
      unknown = unknown || !t.known || t.glue == '*';
      letters += t.length + (t.glue == '*' ? 1U : 0U);
      ++count;
    }
    if (!unknown || letters < 3 || letters > kLongestChain + 8) return 0;
    if (!marks_run_.may_try(i, count)) return 0;
    const std::size_t least = list_[i].lead != 0 ? 1 : 2;
    for (auto some = count; some >= least && count - some < kTries; --some) {
      if (const auto made = marked(i, some); made > 0) return made;
    }
    return 0;
  }

  std::size_t marked(std::size_t i, std::size_t count) {
    for (const char one : {'i', 'l'}) {
      joined(b_.tokens, i, count, one, true, word_);
      if (word_.size() < 3) continue;
      if (word_.find(kAnyLetter) != std::string::npos)
        return reading_.with_vowels(word_) ? count : 0;
      if (reading_.exactly(word_)) return count;
      if (word_.size() >= 5 && reading_.one_slip(word_)) return count;
      if (word_.size() >= 8 && reading_.run_together(word_)) return count;
    }
    return 0;
  }

  // "ungdoms skolen": one word written as two, one of which means nothing alone.
  std::size_t compound(std::size_t i) {
    if (i + 1 >= list_.size()) return 0;
    const auto& first = list_[i];
    const auto& second = list_[i + 1];
    if ((first.known && second.known) || second.before != Border::none) return 0;
    if (first.length < 3 || second.length < 3) return 0;
    if (first.length + second.length < kShortestCompound || !plain(first) || !plain(second))
      return 0;
    word_.assign(b_.tokens.word(first)).append(b_.tokens.word(second));
    return reading_.compound(word_, first.length) ? 2 : 0;
  }

  static bool plain(const Token& t) {
    return !t.picture && !t.foreign && !t.mixed && t.number < 0 && t.length <= kLongestChain;
  }

  // --- one token

  // True when the token is to be replaced by the pieces.
  bool alone(std::size_t i) {
    auto& t = list_[i];
    if (t.known) return bare_vowel(i);
    if (t.picture || t.length < (t.mixed || t.foreign ? 2 : 3)) return false;
    return drawn(t) || alike(t) || stretched(t) || slipped(t);
  }

  bool drawn(const Token& t) {
    word_.assign(b_.tokens.word(t));
    if (!t.mixed) return false;
    for (const char one : {'i', 'l'}) {
      undrawn(b_.tokens.word(t), one, word_);
      if (reading_.exactly(word_)) return true;
    }
    return false;
  }

  bool alike(const Token& t) {
    return t.foreign && latin_again(b_.tokens.word(t), word_) && reading_.exactly(word_);
  }

  bool stretched(const Token& t) {
    return t.stretched && (reading_.exactly(word_) || reading_.unstretched(word_));
  }

  // What the steps before left in word_, other scripts apart.
  bool slipped(const Token& t) {
    if (t.number >= 0 || word_.size() < 3) return false;
    if (t.foreign && !latin_again(b_.tokens.word(t), word_)) return false;
    if (reading_.one_slip(word_)) return true;
    return word_.size() >= kShortestRun && word_.size() <= kLongestChain &&
           reading_.run_together(word_);
  }

  // "vil do", "a leve" in a sentence that is plainly Scandinavian: words of one or two letters are
  // read with the vowel that their keyboard lacks, too. Longer ones the lexicon spells itself.
  bool bare_vowel(std::size_t i) {
    const auto& t = list_[i];
    if (t.length > 2 || !scandinavian(i)) return false;
    const auto word = b_.tokens.word(t);
    word_.assign(word);
    char& last = word_.back();
    if (last == 'a')
      last = kAa;
    else if (word == "do" && !(i > 0 && ends_in_pa(list_[i - 1])))  // "på do" is a lavatory
      last = kOe;
    else
      return false;
    return reading_.also(word, word_);
  }

  [[nodiscard]] bool ends_in_pa(const Token& t) const {
    const auto word = b_.tokens.word(t);
    return t.length == 2 && word[0] == 'p' && (word[1] == 'a' || word[1] == kAa);
  }

  // Told once a sentence: a word that only these languages have.
  bool scandinavian(std::size_t i) {
    if (i >= told_until_) {
      told_ = false;
      told_until_ = i;
      do {
        told_ = told_ || list_[told_until_].is(WordClass::nordic);
        ++told_until_;
      } while (told_until_ < list_.size() && list_[told_until_].before != Border::hard);
      for (auto back = i; !told_ && back > 0 && list_[back].before != Border::hard; --back)
        told_ = list_[back - 1].is(WordClass::nordic);
    }
    return told_;
  }

  // --- the list anew

  void start_copying(std::size_t i) {
    if (copying_) return;
    copying_ = true;
    b_.rebuilt.list.assign(list_.begin(), list_.begin() + static_cast<std::ptrdiff_t>(i));
  }

  // The pieces in place of `count` tokens from i on.
  void emit(std::size_t i, std::size_t count) {
    for (std::size_t k = 0; k < reading_.count(); ++k) {
      Token t = list_[i];
      t.end = list_[i + count - 1].end;
      if (k > 0) t.before = Border::none;
      if (count > 1 || reading_.count() > 1) t.number = -1;
      reading_.give(k, t);
      b_.rebuilt.list.push_back(t);
    }
  }

  // Borders that stood between the letters of a word end no sentence.
  void number_sentences() {
    auto& sentences = b_.tokens.sentences;
    std::uint32_t number = 0;
    bool question = false;
    for (std::size_t i = 0; i < list_.size(); ++i) {
      if (i > 0 && list_[i].before == Border::hard) {
        sentences[number++].question = question;
        question = false;
      }
      question = question || sentences[list_[i].sentence].question;
      list_[i].sentence = number;
    }
    if (!list_.empty()) sentences[number].question = question;
  }

  Workspace::Buffers& b_;
  std::vector<Token>& list_;
  std::string& word_;
  Reading reading_;
  Run letters_run_;
  Run marks_run_;
  bool copying_ = false;
  bool told_ = false;
  std::size_t told_until_ = 0;
};

}  // namespace

void repair(const CompiledLexicon& lexicon, Workspace::Buffers& b) { Repairer(lexicon, b).run(); }

}  // namespace kast::triage
