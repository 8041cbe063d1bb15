#include "triage/tokens.hpp"

#include <algorithm>
#include <array>

#include "triage/ascii.hpp"

namespace kast::triage {
namespace {

inline constexpr char kEuro = '\x01';              // the one longer mark that is drawn for a letter
inline constexpr std::size_t kLongestToken = 400;  // longer runs (base64) are cut

class Tokenizer {
 public:
  Tokenizer(std::string_view text, Span span, Part part, Tokens& out)
      : text_(text.substr(0, span.end)), at_(span.begin), part_(part), out_(out) {}

  void run() {
    while (at_ < text_.size()) {
      const char plain = kPlain[static_cast<unsigned char>(text_[at_])];
      if (plain > 1) {
        run_of_letters();
        continue;
      }
      if (text_[at_] == ' ') {
        finish();
        mark_adjacent_ = false;
        spaced_ = true;
        ++at_;
        continue;
      }
      Folded f;
      if (plain == 0) {
        f = ascii_fold(text_[at_]);
      } else if (!nordic(text_, at_, f)) {
        f = fold_at(text_, at_);
      }
      take(f);
    }
    finish();
    if (!out_.list.empty()) pending_ = Border::hard;
  }

 private:
  // Plain letters up to the next other byte, without asking each of them anything.
  void run_of_letters() {
    begin_letters();
    std::array<char, 64> run;  // NOLINT(cppcoreguidelines-pro-type-member-init): written below
    const auto room = std::min({run.size(), text_.size() - at_, room_in_token()});
    std::size_t n = 0;
    for (; n < room; ++n) {
      const char c = kPlain[static_cast<unsigned char>(text_[at_ + n])];
      if (c <= 1 || (c == last_ && repeats_ >= 2)) break;
      repeats_ = c == last_ ? repeats_ + 1 : 1;
      run[n] = last_ = c;
    }
    letters_ += static_cast<int>(n);
    if (n == 0) return letter({&kPlain[static_cast<unsigned char>(text_[at_])], 1}, 1, false);
    out_.folded.append(run.data(), n);
    at_ += n;
    token_.end = static_cast<std::uint32_t>(at_);
  }

  void take(const Folded& f) {
    switch (f.glyph) {
      case Glyph::letter:
        return letter({f.text, f.length}, f.bytes, f.foreign);
      case Glyph::digit:
        return digit({f.text, f.length}, f.bytes);
      case Glyph::apostrophe:
        return apostrophe(f.bytes);
      case Glyph::invisible:
        return invisible(f);
      case Glyph::picture:
        return picture(f);
      default:
        return separator(f);
    }
  }

  void open() {
    if (in_word_) return;
    in_word_ = true;
    token_ = Token{};
    token_.begin = static_cast<std::uint32_t>(at_);
    token_.text = static_cast<std::uint32_t>(out_.folded.size());
    token_.part = part_;
    token_.before = pending_;
    token_.glued = !spaced_;
    token_.glue = !spaced_ && marks_ == 1 ? mark_ : '\0';
    token_.lead = spaced_ && marks_ == 1 && mark_adjacent_ ? mark_ : '\0';
    token_.in_quotes = out_.quote_open;
    token_.tag =
        at_ > 0 && (text_[at_ - 1] == '<' || text_[at_ - 1] == '/' || text_[at_ - 1] == '&');
    repeats_ = 0;
    last_ = 0;
    letters_ = digits_ = 0;
  }

  void append(std::string_view folded, std::size_t bytes) {
    for (const char c : folded) {
      repeats_ = c == last_ ? repeats_ + 1 : 1;
      last_ = c;
      if (repeats_ >= 3) token_.stretched = true;
      if (repeats_ <= 2) out_.folded.push_back(c);
    }
    at_ += bytes;
    token_.end = static_cast<std::uint32_t>(at_);
    if (out_.folded.size() - token_.text >= kLongestToken) finish();
  }

  [[nodiscard]] std::size_t room_in_token() const {
    return kLongestToken - 1 - std::min(kLongestToken - 1, out_.folded.size() - token_.text);
  }

  void begin_letters() {
    if (in_word_ && letters_ == 0 && digits_ > 0) {  // "17år": a number and a word
      finish();
      spaced_ = false;
      marks_ = 0;
    }
    open();
  }

  void letter(std::string_view folded, std::size_t bytes, bool foreign) {
    begin_letters();
    ++letters_;
    if (foreign) token_.foreign = true;
    append(folded, bytes);
  }

  void digit(std::string_view folded, std::size_t bytes) {
    open();
    if (letters_ == 0 && digits_ < 9)
      token_.number = (token_.number < 0 ? 0 : token_.number) * 10 + (folded.front() - '0');
    ++digits_;
    if (letters_ > 0) token_.mixed = true;
    last_ = 0;  // 1000 is no stretched letter
    append(folded, bytes);
  }

  void apostrophe(std::size_t bytes) {
    if (!in_word_) {
      Folded f;
      f.glyph = Glyph::symbol;
      f.bytes = static_cast<std::uint8_t>(bytes);
      return separator(f);
    }
    at_ += bytes;
    if (room_in_token() == 0) return;
    out_.folded.push_back('\'');  // taken back in finish() when nothing follows
    last_ = 0;
  }

  void invisible(const Folded& f) {
    if (in_word_ && !out_.folded.empty()) {
      char& c = out_.folded.back();
      if (f.ring && c == 'a') c = kAa;
      if (f.dots && c == 'a') c = kAe;
      if ((f.dots || f.stroke) && c == 'o') c = kOe;
      token_.end = static_cast<std::uint32_t>(at_ + f.bytes);
    }
    at_ += f.bytes;
  }

  void picture(const Folded& f) {
    finish();
    open();
    token_.picture = true;
    out_.folded.append(f.text, f.length);
    at_ += f.bytes;
    token_.end = static_cast<std::uint32_t>(at_);
    finish();
  }

  void finish() {
    if (!in_word_) return;
    in_word_ = false;
    while (out_.folded.size() > token_.text && out_.folded.back() == '\'') out_.folded.pop_back();
    token_.length = static_cast<std::uint16_t>(out_.folded.size() - token_.text);
    if (letters_ > 0 && digits_ > 0) token_.number = -1;
    out_.folded.push_back(' ');
    if (token_.before == Border::hard || out_.sentences.empty()) out_.sentences.emplace_back();
    token_.sentence = static_cast<std::uint32_t>(out_.sentences.size() - 1);
    out_.list.push_back(token_);
    pending_ = Border::none;
    spaced_ = false;
    marks_ = 0;
    lines_ = 0;
    stops_ = 0;
    stop_made_it_ = false;
  }

  void raise(Border border) { pending_ = border > pending_ ? border : pending_; }

  [[nodiscard]] bool between_digits() const {
    return at_ > 0 && at_ + 1 < text_.size() && text_[at_ - 1] >= '0' && text_[at_ - 1] <= '9' &&
           text_[at_ + 1] >= '0' && text_[at_ + 1] <= '9';
  }

  // "ikk*": the star stands for the word's last letter.
  void note_tail() {
    const char c = text_[at_];
    const bool last =
        at_ + 1 >= text_.size() || kPlain[static_cast<unsigned char>(text_[at_ + 1])] == 0;
    if (in_word_ && (c == '*' || c == '#') && last) token_.tail = c;
  }

  void separator(const Folded& f) {
    const bool decimal = (f.glyph == Glyph::stop || f.glyph == Glyph::comma) && between_digits();
    note_tail();
    finish();
    mark_adjacent_ = f.glyph == Glyph::symbol || f.glyph == Glyph::exclamation;
    switch (f.glyph) {
      case Glyph::space:
        spaced_ = true;
        break;
      case Glyph::line_end:
        line_end();
        break;
      case Glyph::question:
        if (!out_.sentences.empty()) out_.sentences.back().question = true;
        raise(Border::hard);
        break;
      case Glyph::exclamation:
        raise(Border::hard);
        break;
      case Glyph::stop:
        stop(decimal);
        break;
      case Glyph::comma:
        if (!decimal) raise(Border::soft);
        break;
      case Glyph::ellipsis:
        raise(Border::soft);
        break;
      case Glyph::quote_open:
        quote(true);
        break;
      case Glyph::quote_close:
        quote(false);
        break;
      case Glyph::quote:
        quote(!out_.quote_open);
        break;
      default:
        dash_or_symbol();
        break;
    }
    if (f.glyph != Glyph::space && f.glyph != Glyph::line_end) {
      ++marks_;
      mark_ = f.bytes == 1 ? text_[at_] : text_.substr(at_, 3) == "€" ? kEuro : '\0';
      if (spaced_ && marks_ > 1) mark_adjacent_ = false;
    }
    at_ += f.bytes;
  }

  void line_end() {
    spaced_ = true;
    if (text_[at_] == '\r') return;
    if (++lines_ >= 2) {
      raise(Border::hard);
      out_.quote_open = false;
    }
  }

  // One full stop ends a sentence; two or more are a pause.
  void stop(bool decimal) {
    if (decimal) return;
    if (++stops_ == 1 && pending_ != Border::hard) {
      pending_ = Border::hard;
      stop_made_it_ = true;
    } else if (stops_ == 2 && stop_made_it_ && lines_ < 2) {
      pending_ = Border::soft;
    }
  }

  void quote(bool opens) {
    raise(Border::soft);
    out_.quote_open = opens;
  }

  void dash_or_symbol() {
    const char c = text_[at_];
    const bool spaced_dash =
        c == '-' && (spaced_ || at_ + 1 >= text_.size() || text_[at_ + 1] == ' ');
    if (spaced_dash) raise(Border::soft);
  }

  std::string_view text_;
  std::size_t at_;
  Part part_;
  Tokens& out_;
  Token token_;
  Border pending_ = Border::hard;
  bool in_word_ = false;
  bool spaced_ = true;
  bool mark_adjacent_ = false;
  bool stop_made_it_ = false;
  char mark_ = 0;
  char last_ = 0;
  int marks_ = 0;
  int lines_ = 0;
  int stops_ = 0;
  int repeats_ = 0;
  int letters_ = 0;
  int digits_ = 0;
};

}  // namespace

void Tokens::clear() {
  folded.assign(1, ' ');
  list.clear();
  sentences.clear();
  quote_open = false;
}

void tokenize(std::string_view text, Span span, Part part, Tokens& out) {
  if (out.folded.empty()) out.folded.push_back(' ');
  out.quote_open = false;
  Tokenizer(text, span, part, out).run();
}

std::string fold_word(std::string_view word) {
  Tokens tokens;
  tokens.clear();
  tokenize(word, {0, static_cast<std::uint32_t>(word.size())}, Part::own, tokens);
  std::string out;
  for (const auto& token : tokens.list) {
    if (!out.empty()) out += ' ';
    out += tokens.word(token);
  }
  return out;
}

}  // namespace kast::triage
