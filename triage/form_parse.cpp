// The small language of forms:
//   word  a|b  stem*  *end  *part*  <class>  [a b | c]  (maybe)  _  _5  !not  {10-17}  ^  $
//   joint+word
// "~8 a b c" asks for a, b and c in any order within eight words; there [a b] stand side by side
// and !x means that no x is near.
#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "triage/lexicon_parse.hpp"

namespace kast::triage {
namespace {

using Rows = std::vector<RawForm>;
inline constexpr int kWidest = 16;

class FormParser {
 public:
  explicit FormParser(std::string_view text) : text_(text) {}

  core::Result<Rows> run() {
    if (text_.starts_with('~')) unordered();
    auto rows = choice('\0');
    if (error_.empty() && at_ < text_.size()) error_ = "unexpected closing bracket";
    if (error_.empty()) finish(rows);
    if (!error_.empty()) return core::fail(core::ErrorCode::invalid_input, error_);
    return rows;
  }

 private:
  void unordered() {
    near_ = true;
    at_ = std::min(text_.find(' '), text_.size());
    if (const int window = window_of(text_); window < 1 || window > kWidest)
      error_ = fmt::format("a window is ~1 to ~{}", kWidest);
  }

  void skip() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }

  // sequences separated by " | " up to the closing bracket
  Rows choice(char close) {
    Rows all;
    for (;;) {
      for (auto& row : sequence(close)) all.push_back(std::move(row));
      if (!error_.empty()) return all;
      if (at_ < text_.size() && text_[at_] == '|') {
        ++at_;
        continue;
      }
      if (close != '\0') {
        if (at_ >= text_.size() || text_[at_] != close) return fail("a bracket is not closed");
        ++at_;
      }
      return all;
    }
  }

  Rows sequence(char close) {
    Rows rows{{}};
    for (;;) {
      skip();
      if (!error_.empty() || at_ >= text_.size() || text_[at_] == '|' ||
          (close != '\0' && text_[at_] == close) || text_[at_] == ')' || text_[at_] == ']')
        return rows;
      append(rows, item());
    }
  }

  Rows item() {
    const char c = text_[at_];
    if (c == '[') {
      ++at_;
      auto rows = choice(']');
      for (auto& row : rows) {
        for (std::size_t i = 1; i < row.size(); ++i) row[i].tied = true;
      }
      return rows;
    }
    if (c == '(') {
      ++at_;
      return optional(choice(')'));
    }
    return atom(next_word());
  }

  std::string_view next_word() {
    const auto begin = at_;
    while (at_ < text_.size() &&
           std::string_view(" ()[]").find(text_[at_]) == std::string_view::npos)
      ++at_;
    return text_.substr(begin, at_ - begin);
  }

  // Single words stay one optional element; longer ones double the rows.
  static Rows optional(Rows rows) {
    bool single = true;
    for (const auto& row : rows)
      single = single && row.size() == 1 && row[0].ask == Ask::slot && row[0].gap == 0;
    if (single && !rows.empty()) {
      RawElement one;
      one.optional = true;
      for (auto& row : rows)
        one.words.insert(one.words.end(), row[0].words.begin(), row[0].words.end());
      return {{one}};
    }
    rows.push_back({});
    return rows;
  }

  Rows atom(std::string_view word) {
    RawElement e;
    if (word.empty()) return fail("a word is missing");
    if (word == "^" || word == "$") {
      e.ask = word == "^" ? Ask::clause_begin : Ask::clause_end;
      return {{e}};
    }
    if (word.front() == '_') return gap(word.substr(1));
    if (word.front() == '!') {
      e.ask = Ask::not_after;  // finish() makes a leading one not_before
      word.remove_prefix(1);
    }
    return words(e, word);
  }

  Rows words(RawElement e, std::string_view word) {
    Rows split;
    while (!word.empty()) {
      const auto bar = word.find('|');
      const auto one = word.substr(0, bar);
      word = bar == std::string_view::npos ? std::string_view{} : word.substr(bar + 1);
      if (one.empty()) return fail("an alternative is empty");
      if (one.front() == '{' && e.ask == Ask::slot) {
        for (auto& row : number(one)) split.push_back(std::move(row));
        continue;
      }
      if (const auto plus = one.find('+'); plus != std::string_view::npos && plus > 0)
        split.push_back(joint(one, plus, e));
      else
        inflect(one, e.words);
    }
    if (!e.words.empty()) split.insert(split.begin(), RawForm{e});
    return split;
  }

  // "selv+mord*" is one word or two.
  static RawForm joint(std::string_view one, std::size_t plus, RawElement& e) {
    e.words.push_back(std::string(one.substr(0, plus)) + std::string(one.substr(plus + 1)));
    RawElement head;
    RawElement tail;
    head.words.emplace_back(one.substr(0, plus));
    tail.words.emplace_back(one.substr(plus + 1));
    tail.tied = true;
    return {head, tail};
  }

  Rows gap(std::string_view digits) {
    int count = 3;
    if (!digits.empty()) {
      const auto [end, bad] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
      if (bad != std::errc{} || end != digits.data() + digits.size() || count < 1 || count > 8)
        return fail("a gap is _ or _1 to _8");
    }
    RawElement e;
    e.gap = count;
    return {{e}};  // no words: append() gives the gap to the next element
  }

  Rows number(std::string_view word) {
    RawElement e;
    e.ask = Ask::number;
    const auto dash = word.find('-');
    if (word.back() != '}' || dash == std::string_view::npos) return fail("a number is {low-high}");
    std::from_chars(word.data() + 1, word.data() + dash, e.low);
    std::from_chars(word.data() + dash + 1, word.data() + word.size() - 1, e.high);
    if (e.low > e.high) return fail("a number's range is upside down");
    return {{e}};
  }

  void append(Rows& rows, const Rows& more) {
    if (!error_.empty()) return;
    Rows out;
    for (const auto& row : rows) {
      for (const auto& tail : more) {
        out.push_back(row);
        out.back().insert(out.back().end(), tail.begin(), tail.end());
      }
    }
    if (out.size() > kMaxExpansions) error_ = "the form stands for too many rows; use classes";
    rows = std::move(out);
  }

  // Gaps move to the element they precede; leading "!" looks back.
  void finish(Rows& rows) {
    for (auto& row : rows) {
      RawForm clean;
      int gap = 0;
      for (auto& e : row) {
        if (e.ask == Ask::slot && e.words.empty()) {
          gap = e.gap;
          continue;
        }
        e.gap = gap;
        gap = 0;
        if (e.ask == Ask::not_after && near_)
          e.ask = Ask::absent;
        else if (e.ask == Ask::not_after && clean.empty())
          e.ask = Ask::not_before;
        clean.push_back(e);
      }
      if (!check(clean, gap)) return;
      row = std::move(clean);
    }
  }

  bool check(const RawForm& row, int trailing_gap) {
    bool required = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const auto ask = row[i].ask;
      const bool last = i + 1 == row.size();
      if (near_) {
        if (row[i].optional || row[i].gap > 0 || trailing_gap > 0 || ask == Ask::clause_begin ||
            ask == Ask::clause_end)
          error_ = "an unordered form has no (…), _, ^ or $";
        required = required || ask == Ask::slot;
        continue;
      }
      if (ask == Ask::clause_begin && i != 0) error_ = "^ stands first";
      if (ask == Ask::clause_end && !last) error_ = "$ stands last";
      if (ask == Ask::not_after && !last) error_ = "!word stands first or last";
      required = required || (ask == Ask::slot && !row[i].optional);
    }
    if (trailing_gap > 0) error_ = "a gap stands between two words";
    if (!required) error_ = "a form needs a word that is not optional";
    if (row.size() > kMostElements) error_ = "a form has at most 24 elements";
    return error_.empty();
  }

  Rows fail(std::string_view reason) {
    if (error_.empty()) error_ = reason;
    return {};
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool near_ = false;
  std::string error_;
};

}  // namespace

int window_of(std::string_view form) {
  if (!form.starts_with('~')) return 0;
  int window = 0;
  std::from_chars(form.data() + 1, form.data() + form.size(), window);
  return window;
}

core::Result<std::vector<RawForm>> parse_form(std::string_view text) {
  return FormParser(text).run();
}

}  // namespace kast::triage
