#include "triage/automaton.hpp"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>

namespace kast::triage {
namespace {

// The trie while it is being built; children by byte class.
struct Trie {
  std::vector<std::map<std::uint8_t, std::uint32_t>> children{1};
  std::vector<std::vector<std::uint16_t>> out{1};
  std::vector<std::uint32_t> fail;
  std::vector<std::uint32_t> order;  // breadth first

  void add(std::string_view literal, const std::array<std::uint8_t, 256>& class_of,
           std::uint16_t id) {
    std::uint32_t at = 0;
    for (const char c : literal) {
      const auto [it, fresh] = children[at].try_emplace(
          class_of[static_cast<unsigned char>(c)], static_cast<std::uint32_t>(children.size()));
      at = it->second;
      if (fresh) {
        children.emplace_back();
        out.emplace_back();
      }
    }
    out[at].push_back(id);
  }

  [[nodiscard]] std::uint32_t go(std::uint32_t at, std::uint8_t cls) const {
    for (;;) {
      if (const auto it = children[at].find(cls); it != children[at].end()) return it->second;
      if (at == 0) return 0;
      at = fail[at];
    }
  }

  void link() {
    fail.assign(children.size(), 0);
    order = {0};
    for (std::size_t i = 0; i < order.size(); ++i) {
      const auto at = order[i];
      for (const auto& [cls, child] : children[at]) {
        fail[child] = at == 0 ? 0 : go(fail[at], cls);
        const auto& more = out[fail[child]];
        out[child].insert(out[child].end(), more.begin(), more.end());
        order.push_back(child);
      }
    }
  }
};

}  // namespace

bool Automaton::build(std::span<const std::string_view> literals) {
  class_of_.fill(0);
  std::uint8_t classes = 1;  // class 0: bytes no literal holds
  for (const auto literal : literals) {
    for (const char c : literal) {
      auto& cls = class_of_[static_cast<unsigned char>(c)];
      if (cls == 0) cls = classes++;
    }
  }
  shift_ = static_cast<unsigned>(std::bit_width(static_cast<unsigned>(classes - 1)));
  Trie trie;
  for (std::size_t i = 0; i < literals.size(); ++i)
    trie.add(literals[i], class_of_, static_cast<std::uint16_t>(i));
  trie.link();
  const auto count = trie.children.size();
  if (count > kMaxStates) return false;

  // Breadth first, so that the shallow states, which nearly every byte visits, lie together; those
  // that report something behind all others.
  auto by_number = trie.order;
  const auto ending = std::stable_partition(by_number.begin(), by_number.end(),
                                            [&](auto state) { return trie.out[state].empty(); });
  first_end_ = static_cast<std::uint32_t>(ending - by_number.begin());
  std::vector<std::uint32_t> number(count);
  for (std::uint32_t i = 0; i < count; ++i) number[by_number[i]] = i;
  start_ = static_cast<std::uint16_t>(number[0]);

  next_.assign(count << shift_, start_);
  for (const auto state : trie.order) {
    const auto row = static_cast<std::size_t>(number[state]) << shift_;
    if (state != 0) {
      const auto fail_row = static_cast<std::size_t>(number[trie.fail[state]]) << shift_;
      std::copy_n(next_.begin() + static_cast<std::ptrdiff_t>(fail_row), std::size_t{1} << shift_,
                  next_.begin() + static_cast<std::ptrdiff_t>(row));
    }
    for (const auto& [cls, child] : trie.children[state])
      next_[row + cls] = static_cast<std::uint16_t>(number[child]);
  }

  out_begin_.assign(1, 0);
  out_.clear();
  for (auto i = first_end_; i < count; ++i) {
    auto list = trie.out[by_number[i]];
    std::sort(list.begin(), list.end());
    out_.insert(out_.end(), list.begin(), list.end());
    out_begin_.push_back(static_cast<std::uint32_t>(out_.size()));
  }
  return true;
}

}  // namespace kast::triage
