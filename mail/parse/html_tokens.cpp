#include "mail/parse/html_tokens.hpp"

#include <algorithm>

#include "mail/parse/header_text.hpp"

namespace kast::mail {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_space(char c) { return static_cast<unsigned char>(c) <= ' '; }

bool same_letters(std::string_view text, std::string_view lower) {
  return text.size() == lower.size() &&
         std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) {
           return a == b || (is_letter(a) && static_cast<char>(a | 0x20) == b);
         });
}

bool opens_tag(std::string_view html, std::size_t at) {
  const std::size_t name = at + 1 < html.size() && html[at + 1] == '/' ? at + 2 : at + 1;
  if (name >= html.size()) return false;
  return is_letter(html[name]) || (name == at + 1 && (html[name] == '!' || html[name] == '?'));
}

}  // namespace

std::optional<HtmlToken> HtmlTokens::next() {
  while (at_ < html_.size()) {
    if (html_[at_] == '<' && opens_tag(html_, at_)) {
      if (skip_markup()) continue;
      if (auto found = tag()) return found;
    }
    HtmlToken token;
    token.text = text_until_tag();
    return token;
  }
  return std::nullopt;
}

// From at_, one character at least.
std::string_view HtmlTokens::text_until_tag() {
  const std::size_t begin = at_++;
  while (at_ < html_.size() && (html_[at_] != '<' || !opens_tag(html_, at_))) ++at_;
  return html_.substr(begin, at_ - begin);
}

// Comments, declarations and processing instructions; false: none of them stands here.
bool HtmlTokens::skip_markup() {
  const char mark = html_[at_ + 1];
  if (mark != '!' && mark != '?') return false;
  const bool comment = html_.substr(at_).starts_with("<!--");
  if (comment && !no_comment_end_) {
    const std::size_t end = html_.find("-->", at_ + 4);
    if (end != html_.npos) {
      at_ = end + 3;
      return true;
    }
    no_comment_end_ = true;
  }
  const std::size_t end = no_tag_end_ ? html_.npos : html_.find('>', at_);
  no_tag_end_ = end == html_.npos;
  at_ = no_tag_end_ ? at_ + (comment ? 4 : 2) : end + 1;
  return true;
}

std::optional<HtmlToken> HtmlTokens::tag() {
  HtmlToken token;
  std::size_t begin = at_ + 1;
  token.closing = html_[begin] == '/';
  if (token.closing) ++begin;
  std::size_t name_end = begin;
  while (name_end < html_.size() && name_end < begin + 32 && !is_space(html_[name_end]) &&
         html_[name_end] != '>' && html_[name_end] != '/') {
    ++name_end;
  }
  const std::size_t end = tag_end(name_end);
  if (end == html_.npos) return std::nullopt;
  token.name = ascii_lower(html_.substr(begin, name_end - begin));
  token.attributes = html_.substr(name_end, end - name_end);
  at_ = end + 1;
  if (!token.closing) skip_content(token.name);
  return token;
}

// Where the tag's ">" is: quoted values may hold one.
std::size_t HtmlTokens::tag_end(std::size_t from) {
  if (no_tag_end_) return html_.npos;
  for (std::size_t at = from; at < html_.size() && !no_quote_end_; ++at) {
    if (html_[at] == '>') return at;
    if (html_[at] != '=') continue;
    at = html_.find_first_not_of(" \t\r\n", at + 1);
    if (at == html_.npos) break;
    if (html_[at] != '"' && html_[at] != '\'') {
      --at;
      continue;
    }
    at = html_.find(html_[at], at + 1);
    if (at == html_.npos) {
      no_quote_end_ = true;
      break;
    }
  }
  const std::size_t end = html_.find('>', from);
  no_tag_end_ = end == html_.npos;
  return end;
}

void HtmlTokens::skip_content(const std::string& name) {
  if (name != "script" && name != "style" && name != "title") return;
  if (no_end_of_.find("<" + name) != std::string::npos) return;
  for (std::size_t at = at_; (at = html_.find("</", at)) != html_.npos; ++at) {
    if (!same_letters(html_.substr(at + 2, name.size()), name)) continue;
    at_ = at;
    return;
  }
  no_end_of_ += "<" + name;
}

std::optional<std::string_view> html_attribute(std::string_view attributes, std::string_view name) {
  std::size_t at = 0;
  const auto skip = [&](auto wanted) {
    while (at < attributes.size() && wanted(attributes[at])) ++at;
  };
  while (at < attributes.size()) {
    skip([](char c) { return is_space(c) || c == '/'; });
    const std::size_t begin = at;
    skip([](char c) { return !is_space(c) && c != '=' && c != '/'; });
    if (at == begin) ++at;
    const bool found = same_letters(attributes.substr(begin, at - begin), name);
    skip(is_space);
    std::string_view value;
    if (at < attributes.size() && attributes[at] == '=') {
      ++at;
      skip(is_space);
      const char quote = at < attributes.size() ? attributes[at] : ' ';
      const bool quoted = quote == '"' || quote == '\'';
      const std::size_t from = quoted ? at + 1 : at;
      const std::size_t to =
          quoted ? attributes.find(quote, from) : attributes.find_first_of(" \t\r\n", from);
      value = attributes.substr(std::min(from, attributes.size()), to - from);
      at = to == attributes.npos ? attributes.size() : to + (quoted ? 1 : 0);
    }
    if (found) return value;
  }
  return std::nullopt;
}

}  // namespace kast::mail
