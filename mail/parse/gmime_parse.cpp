#include "mail/parse/gmime_parse.hpp"

#include <array>

namespace kast::mail {
namespace {

GMimeParserOptions* make_options() {
  start_gmime();
  GMimeParserOptions* options = g_mime_parser_options_new();
  g_mime_parser_options_set_address_compliance_mode(options, GMIME_RFC_COMPLIANCE_LOOSE);
  g_mime_parser_options_set_parameter_compliance_mode(options, GMIME_RFC_COMPLIANCE_LOOSE);
  g_mime_parser_options_set_rfc2047_compliance_mode(options, GMIME_RFC_COMPLIANCE_LOOSE);
  g_mime_parser_options_set_allow_addresses_without_domain(options, FALSE);
  std::array<const char*, 3> charsets{"utf-8", "windows-1252", nullptr};
  g_mime_parser_options_set_fallback_charsets(options, charsets.data());
  return options;
}

}  // namespace

GMimeParserOptions* parser_options() {
  static GMimeParserOptions* const kOptions = make_options();
  return kOptions;
}

Owned<GMimeMessage> parse_message(std::string_view raw) {
  const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(raw.data(), raw.size()));
  const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), parser_options()));
}

}  // namespace kast::mail
