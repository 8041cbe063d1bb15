// Whether two mails are one and the same, whatever way they came.
#pragma once

#include <string_view>

#include "store/vault/server_keys.hpp"

namespace kast::server {

// Keyed hash of what a raw mail says: From, Date, Message-ID, Subject and all of its body. Headers
// that servers on the way add differ between two copies of one mail and don't count, nor do line
// ends or an mbox "From " line. A mail with neither Date nor Message-ID is known by all its bytes:
// the same cry for help, sent again, is no copy.
vault::Bytes mail_content(const vault::ServerKeys& keys, std::string_view raw);

}  // namespace kast::server
