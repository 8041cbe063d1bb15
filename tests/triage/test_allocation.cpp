// Once warm, an assessment allocates nothing: a flood of messages costs time, not memory.
#include <atomic>
#include <cstdlib>
#include <new>
#include <string>

#include <doctest/doctest.h>

#include "triage/engine.hpp"

namespace {
std::atomic<std::size_t> allocations{0};
}

void* operator new(std::size_t size) {
  ++allocations;
  if (void* p = std::malloc(size == 0 ? 1 : size)) return p;
  throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t& /*tag*/) noexcept {
  ++allocations;
  return std::malloc(size == 0 ? 1 : size);
}
void operator delete(void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }

TEST_CASE("normalise, scan, match and combine allocate nothing once warm") {
  using namespace kast::triage;
  const auto& lexicon = builtin_lexicon();
  Workspace workspace;
  const std::string danger =
      "Hei. Jeg vil ikke leve lenger, s e l v m o r d, k1ll myself, jegvilikkeleve, "
      "selvmrdstanker.\n"
      "> sitert: jeg vil dø\n\nHilsen meg";
  const std::string ordinary =
      "Hei, kan jeg få en time hos en kvinne på torsdag? Helst på telefon.";
  for (int i = 0; i < 3; ++i) {
    find_signals(lexicon, {danger}, workspace);
    find_signals(lexicon, {ordinary}, workspace);
  }
  const auto before = allocations.load();
  for (int i = 0; i < 100; ++i) {
    find_signals(lexicon, {danger}, workspace);
    find_signals(lexicon, {ordinary}, workspace);
  }
  CHECK(allocations.load() == before);
}
