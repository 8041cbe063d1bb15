#include "mail/compose/padding.hpp"

#include <string_view>

namespace kast::mail {

void pad_quoted_printable(std::string& message, std::size_t bucket) {
  constexpr std::string_view kSoftBreak = "=\r\n";
  constexpr std::string_view kEnd = "\r\n";  // "=" must not be the last thing in a body
  // room for the odd one or two bytes, which only fit in front of a soft break
  constexpr std::size_t kLeast = 2 + kSoftBreak.size() + kEnd.size();
  if (bucket == 0) return;
  std::size_t target = bucket;
  while (target < message.size() + kLeast) target *= 2;
  const std::size_t room = target - message.size() - kEnd.size();
  message.reserve(target);
  message.append(room % kSoftBreak.size(), ' ');
  for (std::size_t i = 0; i < room / kSoftBreak.size(); ++i) message += kSoftBreak;
  message += kEnd;
}

}  // namespace kast::mail
