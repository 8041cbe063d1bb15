#include "mail/parse/notes.hpp"

namespace kast::mail {

void note(Notes& notes, const Converted& converted) {
  if (converted.wrong) notes.insert(Salvage::charset_wrong);
  if (converted.unknown) notes.insert(Salvage::charset_unknown);
  if (converted.replaced) notes.insert(Salvage::bytes_replaced);
  if (converted.undone) notes.insert(Salvage::doubly_encoded);
}

}  // namespace kast::mail
