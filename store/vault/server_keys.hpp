// The server key: 32 random bytes in a 0600 file (or systemd credential), the same on every node.
// It guards what the server must use while nobody is logged in; whoever steals the disk with its
// configuration has it. From it come keys apart for each use (labels.hpp). Immutable after
// loading and thread-safe.
#pragma once

#include <filesystem>

#include "core/result.hpp"
#include "store/vault/context.hpp"
#include "store/vault/derive.hpp"
#include "store/vault/token.hpp"

namespace kast::vault {

// What the server seals for itself, each under its own key.
enum class ServerSeal : std::uint8_t {
  matching,  // facts an open case is assigned by
  staff,     // staff's addresses, calendar-feed URLs
  transit,   // private halves of transit pairs
  webhook    // webhook URLs and secrets
};

class ServerKeys {
 public:
  static constexpr const char* kFileName = "server.key";

  // Makes the folder (0700) if need be and DIR/server.key. ErrorCode::conflict when it exists.
  static core::Result<ServerKeys> create(const std::filesystem::path& dir, core::Random& random);
  // Errors as key_file.hpp; the detail names the path.
  static core::Result<ServerKeys> load(const std::filesystem::path& dir);
  // For tests.
  static ServerKeys from_key(const Key& server_key) { return ServerKeys(server_key); }

  // Layout of seal.hpp.
  Bytes seal(ServerSeal use, const Context& context, std::string_view plain,
             core::Random& random) const;
  [[nodiscard]] core::Result<std::string> open(ServerSeal use, const Context& context,
                                               std::string_view sealed) const;
  [[nodiscard]] core::Result<Key> open_secret(ServerSeal use, const Context& context,
                                              std::string_view sealed) const;
  // Padded as text is.
  Bytes seal_matching(const Context& context, std::string_view facts, core::Random& random) const;
  [[nodiscard]] core::Result<std::string> open_matching(const Context& context,
                                                        std::string_view sealed) const;

  // 16 bytes under which an address is found again. `address` is normalised by the caller (case,
  // IDNA): this hashes what it gets. With the server key, a guessed address can be confirmed.
  [[nodiscard]] Bytes blind_index(std::string_view address) const;

  // 32 bytes; one label a use.
  [[nodiscard]] Bytes mac(Label label, Parts parts) const;
  [[nodiscard]] Bytes mac(Label label, std::initializer_list<std::string_view> parts) const;

  // The same token for the same parts: a page repeated to the same person carries the same link.
  // Not for sessions (std::logic_error).
  [[nodiscard]] Token derived_token(TokenPurpose purpose,
                                    std::initializer_list<std::string_view> parts) const;

  // 16 bytes, for page_nonce.hpp.
  [[nodiscard]] Bytes form_nonce_mac(std::initializer_list<std::string_view> parts) const;

 private:
  explicit ServerKeys(const Key& server_key);
  [[nodiscard]] const Key& key_of(ServerSeal use) const;

  Key matching_, staff_, transit_, webhook_, blind_index_, form_nonce_, token_, mac_;
};

}  // namespace kast::vault
