// `kast triage`: for programs a line in, a line out (SPEC §11); for people the text with signals
// marked and why.
#pragma once

#include <iosfwd>
#include <string>

namespace kast::server {

// Answers a sysexits code: 0, or 74 when reading or writing failed.
int triage_lines(std::istream& in, std::ostream& out);
// `english`: words in English, else Norwegian.
int triage_for_people(std::istream& in, std::ostream& out, bool english);

}  // namespace kast::server
