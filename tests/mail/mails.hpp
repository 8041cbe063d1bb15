// Mails for the tests of mail/parse.
#pragma once

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

namespace mails {

// tests/data/mail/NAME.eml
inline std::string file(const std::string& name) {
  std::ifstream in(KAST_SOURCE_DIR "/tests/data/mail/" + name + ".eml", std::ios::binary);
  if (!in) throw std::runtime_error("no mail " + name);
  return {std::istreambuf_iterator<char>(in), {}};
}

// A mail of one part: `type` is its Content-Type, other header lines may follow it.
inline std::string part(const std::string& type, const std::string& body) {
  return "From: kari@example.com\r\nSubject: Hei\r\nContent-Type: " + type + "\r\n\r\n" + body;
}

// A mail of several parts, each written as headers, blank line, body.
inline std::string parts(const std::string& kind, const std::vector<std::string>& each) {
  std::string out = part("multipart/" + kind + "; boundary=grense", "");
  for (const auto& one : each) out += "--grense\r\n" + one + "\r\n";
  return out + "--grense--\r\n";
}

}  // namespace mails
