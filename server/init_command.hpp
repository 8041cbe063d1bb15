// `kast init` and `kast user`: the people and keys of a real installation.
#pragma once

#include <string>

#include "config/settings.hpp"
#include "core/result.hpp"
#include "server/install.hpp"

namespace kast::server {

// Makes the data folder, keys, recovery key and the first therapist; prints what is shown once.
core::Result<void> init_installation(const config::Settings& settings, const NewUser& first);

// `recovery_key`: grants content to a therapist; needed because the team key is on no disk.
core::Result<void> user_add(const config::Settings& settings, const NewUser& user,
                            const std::string& recovery_key);
core::Result<void> user_reset(const config::Settings& settings, const std::string& username,
                              const std::string& recovery_key);
core::Result<void> user_disable(const config::Settings& settings, const std::string& username);

}  // namespace kast::server
