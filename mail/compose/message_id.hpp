// Message-IDs (RFC 5322 §3.6.4) in headers that we write.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kast::mail {

// id@domain in printable ASCII without white space or angle brackets, 250 bytes at most.
bool is_message_id(std::string_view id);

// The ids in a header's value, brackets taken off, what is no id left out. Of more than `most`, the
// first (the thread's root) and the last are kept, as RFC 5537 §3.4.4 does for References.
std::vector<std::string> message_ids(std::string_view value, std::size_t most = 20);

}  // namespace kast::mail
