// Identifiers of booking (core/id.hpp says what ids are).
#pragma once

#include "core/id.hpp"

namespace kast::core {

using OfferId = Id<struct OfferTag>;
using AppointmentId = Id<struct AppointmentTag>;

}  // namespace kast::core
