// libFuzzer over the reading of mail: raw bytes to values, and what the filters make of them. Small
// limits, so that the fuzzer meets them. Built only with KAST_FUZZ; mail/test_replay_mail.cpp runs
// the seeds in every build.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/text.hpp"
#include "mail/parse/filters.hpp"
#include "mail/parse/read_mail.hpp"

using namespace kast;

namespace {

void require(bool promise) {
  if (!promise) __builtin_trap();
}

bool is_line(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) return false;
  }
  return core::is_utf8(text);
}

mail::ReadLimits limits() {
  mail::ReadLimits small;
  small.raw = 64UL << 10;
  small.text = 2000;
  small.decoded = 32UL << 10;
  small.header_lines = 200;
  small.boundary_lines = 100;
  small.parts = 40;
  small.depth = 6;
  small.addresses = 8;
  return small;
}

void check(const mail::ParsedMail& got, const mail::ReadLimits& small, std::size_t raw) {
  require(core::is_utf8(got.text) && got.text.find('\0') == got.text.npos);
  require(got.text.size() <= small.text);
  require(is_line(got.subject) && got.subject.size() <= small.subject);
  require(is_line(got.from_text) && is_line(got.message_id));
  for (const auto* list : {&got.from, &got.sender, &got.reply_to, &got.to, &got.cc,
                           &got.delivered_to, &got.in_reply_to, &got.references}) {
    require(list->size() <= small.addresses);
    for (const auto& entry : *list) require(is_line(entry) && !entry.empty());
  }
  require(got.steps <= 16 * raw + 100'000);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are text here
  const std::string_view raw{reinterpret_cast<const char*>(data), size};
  const auto small = limits();
  const auto got = mail::read_mail(raw, small);
  check(got, small, size);
  const auto verdict = mail::judge_mail(got, {{"svar@example.org"}, "example.org", "example.org"});
  require(verdict.may_answer() == !verdict.answer_to.empty());
  require(!verdict.named_by.empty());
  require(is_line(verdict.report.recipient) && is_line(verdict.report.message_id));
  return 0;
}
