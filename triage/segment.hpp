// Splits a mail or form text into the writer's own words, quoted text, reply headers and signature,
// as spans that cover the whole text in order. Knows Norwegian, Swedish, Danish, English and German
// habits of Outlook, Gmail, Apple Mail and plain "> ". In doubt a line counts as the writer's own,
// since only own words can alert.
#pragma once

#include <string_view>
#include <vector>

#include "triage/tokens.hpp"

namespace kast::triage {

struct Segment {
  Span span;
  Part part = Part::own;
  bool operator==(const Segment&) const = default;
};

// `out` is cleared first; neighbouring lines of one part are one segment.
void segment(std::string_view text, std::vector<Segment>& out);

}  // namespace kast::triage
