// Whether settings, each right in itself, fit together and keep what the service promises.
#pragma once

#include "config/problems.hpp"
#include "config/settings.hpp"

namespace kast::config {

struct Findings {
  Problems errors;    // the service must not start like this; load() refuses it
  Problems warnings;  // it may, but somebody should know: `kast check-config` says them
};

// Looks at files that are named (are they there, who may read them) but not into them. `place`
// stays empty.
Findings check(const Settings& settings);

}  // namespace kast::config
