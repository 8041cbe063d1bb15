#include "store/vault/context.hpp"

namespace kast::vault {

Bytes associated_data(const Context& context) {
  const auto epoch = u32(context.key_epoch);
  Bytes out(1, '\x01');
  out.reserve(1 + 5 * 8 + context.table.size() + context.column.size() + 2 * core::kIdBytes + 4);
  for (const auto field :
       {context.table, context.column, as_view(context.inquiry.view()),
        as_view(std::span<const std::byte>{context.row}), std::string_view{epoch}}) {
    out += u64(field.size());
    out += field;
  }
  return out;
}

}  // namespace kast::vault
