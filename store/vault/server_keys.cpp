#include "store/vault/server_keys.hpp"

#include <stdexcept>
#include <system_error>
#include <vector>

#include "store/vault/key_file.hpp"
#include "store/vault/seal.hpp"

namespace kast::vault {
namespace {

core::Result<void> make_folder(const std::filesystem::path& dir) {
  std::error_code error;
  if (std::filesystem::create_directories(dir, error)) {
    std::filesystem::permissions(dir, std::filesystem::perms::owner_all, error);
  }
  if (error) {
    return core::fail(core::ErrorCode::unavailable, dir.string() + ": " + error.message());
  }
  return {};
}

}  // namespace

ServerKeys::ServerKeys(const Key& server_key)
    : matching_(derive(labels::kServerMatching, server_key.view())),
      staff_(derive(labels::kServerStaff, server_key.view())),
      transit_(derive(labels::kServerTransit, server_key.view())),
      webhook_(derive(labels::kServerWebhook, server_key.view())),
      blind_index_(derive(labels::kServerBlindIndex, server_key.view())),
      form_nonce_(derive(labels::kServerFormNonce, server_key.view())),
      token_(derive(labels::kServerToken, server_key.view())),
      mac_(derive(labels::kServerMac, server_key.view())) {}

core::Result<ServerKeys> ServerKeys::create(const std::filesystem::path& dir,
                                            core::Random& random) {
  if (const auto made = make_folder(dir); !made) return made.error();
  const auto key = Key::random(random);
  if (const auto written = write_secret_file(dir / kFileName, key.view()); !written) {
    return written.error();
  }
  return ServerKeys(key);
}

core::Result<ServerKeys> ServerKeys::load(const std::filesystem::path& dir) {
  const auto key = read_secret_file(dir / kFileName);
  if (!key) return key.error();
  return ServerKeys(*key);
}

const Key& ServerKeys::key_of(ServerSeal use) const {
  switch (use) {
    case ServerSeal::matching:
      return matching_;
    case ServerSeal::staff:
      return staff_;
    case ServerSeal::transit:
      return transit_;
    case ServerSeal::webhook:
      return webhook_;
  }
  throw std::logic_error("an unknown use of the server key");
}

Bytes ServerKeys::seal(ServerSeal use, const Context& context, std::string_view plain,
                       core::Random& random) const {
  return vault::seal(key_of(use), context, plain, random);
}

core::Result<std::string> ServerKeys::open(ServerSeal use, const Context& context,
                                           std::string_view sealed) const {
  return vault::open(key_of(use), context, sealed);
}

core::Result<Key> ServerKeys::open_secret(ServerSeal use, const Context& context,
                                          std::string_view sealed) const {
  return open_key(key_of(use), context, sealed);
}

Bytes ServerKeys::seal_matching(const Context& context, std::string_view facts,
                                core::Random& random) const {
  return seal_text(matching_, context, facts, random);
}

core::Result<std::string> ServerKeys::open_matching(const Context& context,
                                                    std::string_view sealed) const {
  return open_text(matching_, context, sealed);
}

Bytes ServerKeys::blind_index(std::string_view address) const {
  return derive_bytes(labels::kBlindIndex, blind_index_.view(), {address}, 16);
}

Bytes ServerKeys::mac(Label label, Parts parts) const {
  return derive_bytes(label, mac_.view(), parts);
}

Bytes ServerKeys::mac(Label label, std::initializer_list<std::string_view> parts) const {
  return mac(label, Parts{parts.begin(), parts.size()});
}

Token ServerKeys::derived_token(TokenPurpose purpose,
                                std::initializer_list<std::string_view> parts) const {
  if (purpose == TokenPurpose::session)
    throw std::logic_error("a session's token is never derived");
  std::vector<std::string_view> all{to_word(purpose)};
  all.insert(all.end(), parts);
  return Token::from_key(purpose, derive(labels::kDerivedToken, token_.view(), Parts{all}));
}

Bytes ServerKeys::form_nonce_mac(std::initializer_list<std::string_view> parts) const {
  return derive_bytes(labels::kFormNonce, form_nonce_.view(), parts, 16);
}

}  // namespace kast::vault
