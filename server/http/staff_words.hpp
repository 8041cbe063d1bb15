// What staff read in place of the contract's words, in Norwegian.
#pragma once

#include <string>
#include <string_view>

#include <boost/json/object.hpp>

#include "core/inquiry.hpp"

namespace kast::server::http {

std::string in_words(core::Level level);
std::string in_words(core::State state);
std::string in_words(core::Channel channel);

// What was done: an entry's kind (claim, note, assign, level, close, link, release, reply).
std::string act_in_words(const std::string& kind);

// Of a signal as it is stored (SPEC §11 TRIAGE); a word that isn't known comes back as it is.
std::string category_in_words(const std::string& word);
std::string level_in_words(const std::string& word);
std::string modifiers_in_words(const boost::json::object& signal);  // ", i fortid, sitert"

}  // namespace kast::server::http
