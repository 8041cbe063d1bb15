#include "mail/parse/html_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "core/text.hpp"
#include "mail/parse/header_text.hpp"
#include "mail/parse/html_entities.hpp"
#include "mail/parse/html_lines.hpp"
#include "mail/parse/html_tokens.hpp"

namespace kast::mail {
namespace {

constexpr std::size_t kDeepest = 256;
constexpr std::size_t kMostQuotes = 8;  // marks before a line
constexpr std::size_t kMaxStyle = 4096;
constexpr std::size_t kMaxLink = 2000;
constexpr std::size_t kMaxAlt = 100;

using std::string_view;

template <std::size_t N>
bool is_one_of(string_view name, const std::array<string_view, N>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_void(string_view name) {
  static constexpr std::array<string_view, 14> kVoid{"br",    "hr",   "img",   "input", "meta",
                                                     "link",  "area", "base",  "col",   "embed",
                                                     "param", "wbr",  "track", "source"};
  return is_one_of(name, kVoid);
}

bool is_block(string_view name) {
  static constexpr std::array<string_view, 24> kBlocks{
      "div", "li",     "tr",      "ul",     "ol",     "table",  "section",  "article",
      "dl",  "dt",     "dd",      "form",   "header", "footer", "main",     "aside",
      "nav", "center", "address", "figure", "hr",     "body",   "fieldset", "option"};
  return is_one_of(name, kBlocks);
}

bool is_paragraph(string_view name) {
  static constexpr std::array<string_view, 9> kParagraphs{"p",  "h1", "h2",  "h3",        "h4",
                                                          "h5", "h6", "pre", "blockquote"};
  return is_one_of(name, kParagraphs);
}

// display:none and its kin, in whatever case and spacing.
bool hides(string_view style) {
  std::string tight;
  for (const char c : ascii_lower(style.substr(0, kMaxStyle))) {
    if (static_cast<unsigned char>(c) > ' ') tight += c;
  }
  static constexpr std::array<string_view, 5> kHiding{"display:none", "visibility:hidden",
                                                      "mso-hide:all", "font-size:0;", "opacity:0;"};
  tight += ';';
  return std::any_of(kHiding.begin(), kHiding.end(),
                     [&](auto rule) { return tight.find(rule) != tight.npos; });
}

bool is_hidden(const HtmlToken& tag) {
  if (html_attribute(tag.attributes, "hidden")) return true;
  const auto style = html_attribute(tag.attributes, "style");
  return style && hides(*style);
}

bool is_citation(const HtmlToken& tag) {
  if (tag.name != "blockquote") return false;
  if (html_attribute(tag.attributes, "cite")) return true;
  const auto type = html_attribute(tag.attributes, "type");
  const auto style_class = html_attribute(tag.attributes, "class");
  return (type && ascii_lower(*type) == "cite") ||
         (style_class && ascii_lower(*style_class).find("quote") != string_view::npos);
}

// An address worth showing; "" for none.
std::string link_target(const HtmlToken& tag) {
  const auto href = html_attribute(tag.attributes, "href");
  if (!href || href->size() > kMaxLink) return {};
  const std::string target(core::trim(without_entities(*href)));
  const std::string lower = ascii_lower(target.substr(0, 8));
  const bool shown = lower.starts_with("http:") || lower.starts_with("https:") ||
                     lower.starts_with("mailto:") || lower.starts_with("tel:");
  const bool plain = target.find_first_of("<> \n\r\t") == target.npos;
  return shown && plain ? target : std::string();
}

// The link without what everybody leaves out.
string_view bare(string_view link) {
  for (const string_view begin : {"https://", "http://", "mailto:", "tel:", "www."}) {
    if (link.starts_with(begin)) link.remove_prefix(begin.size());
  }
  while (link.ends_with('/')) link.remove_suffix(1);
  return link;
}

class Converter {
 public:
  HtmlText run(string_view html) {
    HtmlTokens tokens(html);
    while (const auto token = tokens.next()) {
      if (token->name.empty()) {
        words(token->text);
      } else if (token->closing) {
        close(token->name);
      } else {
        open(*token);
      }
    }
    return {visible_.take(), hidden_.take()};
  }

 private:
  struct Element {
    std::string name;
    bool hidden = false;  // what is in it is not seen
    bool quote = false;
    bool pre = false;
  };

  HtmlLines& lines() { return hiding_ > 0 ? hidden_ : visible_; }

  void put(string_view text) { lines().add(text, std::min(quotes_, kMostQuotes), pres_ > 0); }

  void words(string_view text) {
    while (!text.empty()) {
      const std::size_t plain = std::min(text.find('&'), text.size());
      put(text.substr(0, plain));
      text.remove_prefix(plain);
      if (text.empty()) return;
      std::string character;
      text.remove_prefix(add_entity(text, character));
      put(character);
    }
  }

  void around(string_view name) {
    if (is_paragraph(name)) {
      lines().end_paragraph();
    } else if (is_block(name)) {
      lines().end_line();
    }
  }

  void open(const HtmlToken& tag) {
    around(tag.name);
    if (is_void(tag.name)) return open_void(tag);
    push(tag);
    if (tag.name == "li") put("- ");
    if (tag.name == "td" || tag.name == "th") put(" ");
    if (tag.name == "a") {
      target_ = link_target(tag);
      link_begin_ = lines().size();
    }
  }

  void open_void(const HtmlToken& tag) {
    if (tag.name == "br") lines().break_line();
    if (tag.name != "img") return;
    const auto alt = html_attribute(tag.attributes, "alt");
    if (alt && alt->size() <= kMaxAlt) put(without_entities(*alt));
  }

  void push(const HtmlToken& tag) {
    if (open_.size() >= kDeepest) return;
    const Element element{tag.name, is_hidden(tag), is_citation(tag), tag.name == "pre"};
    hiding_ += element.hidden ? 1 : 0;
    quotes_ += element.quote ? 1 : 0;
    pres_ += element.pre ? 1 : 0;
    open_.push_back(element);
  }

  // Elements left open inside end with it. A closing tag that nothing opened says nothing.
  void close(const std::string& name) {
    if (name == "a") end_link();
    around(name);
    const auto found = std::find_if(open_.rbegin(), open_.rend(),
                                    [&](const Element& element) { return element.name == name; });
    if (found == open_.rend()) return;
    const auto keep = static_cast<std::size_t>(open_.rend() - found) - 1;
    while (open_.size() > keep) pop();
  }

  void pop() {
    const Element& element = open_.back();
    hiding_ -= element.hidden ? 1 : 0;
    quotes_ -= element.quote ? 1 : 0;
    pres_ -= element.pre ? 1 : 0;
    if (element.hidden) hidden_.end_line();
    open_.pop_back();
  }

  void end_link() {
    if (target_.empty()) return;
    const std::string target = std::move(target_);
    target_.clear();
    const bool same_lines = link_begin_ <= lines().size();
    const bool shown =
        same_lines && lines().since(link_begin_).find(bare(target)) != string_view::npos;
    if (!shown) put(" <" + target + ">");
  }

  HtmlLines visible_;
  HtmlLines hidden_;
  std::vector<Element> open_;
  std::size_t hiding_ = 0;
  std::size_t quotes_ = 0;
  std::size_t pres_ = 0;
  std::string target_;  // of the link that is open
  std::size_t link_begin_ = 0;
};

}  // namespace

HtmlText html_text(string_view html) { return Converter().run(html); }

}  // namespace kast::mail
