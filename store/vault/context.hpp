// Where a sealed value stands. It is authenticated with the value (associated data, SPEC §9), so a
// value moved to another row, column, table, inquiry or key epoch does not open.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/id.hpp"
#include "store/vault/bytes.hpp"

namespace kast::vault {

struct Context {
  std::string_view table;  // as in the schema; must outlive the call, so name it by a literal
  std::string_view column;
  core::InquiryId inquiry;                      // zeros where the row belongs to no inquiry
  std::array<std::byte, core::kIdBytes> row{};  // the row's id (`id.bytes`)
  std::uint32_t key_epoch = 0;  // team epoch, or the day of a transit key; 0 where there is none
};

// Byte 1 (version), then table, column, inquiry, row, epoch (u32), each with its length before it
// (u64); numbers little-endian.
Bytes associated_data(const Context& context);

}  // namespace kast::vault
