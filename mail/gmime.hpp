// Ownership of GMime's objects, and its one start. Internal to mail/.
#pragma once

#include <memory>

#include <gmime/gmime.h>

namespace kast::mail {

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
struct FreeText {
  void operator()(char* text) const { g_free(text); }
};
struct FreeDate {
  void operator()(GDateTime* date) const { g_date_time_unref(date); }
};

template <class Object>
using Owned = std::unique_ptr<Object, Unref>;
using OwnedText = std::unique_ptr<char, FreeText>;
using OwnedDate = std::unique_ptr<GDateTime, FreeDate>;

// Any number of times, from any thread.
void start_gmime();

}  // namespace kast::mail
