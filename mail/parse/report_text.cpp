#include "mail/parse/report_text.hpp"

#include <algorithm>
#include <array>

#include "mail/compose/address.hpp"
#include "mail/parse/header_text.hpp"
#include "mail/parse/report_fields.hpp"

namespace kast::mail {
namespace {

constexpr std::size_t kOpening = 600;  // bytes within which the known words stand

// How the reports of servers begin that write no fields; lower case, white space as single spaces.
constexpr std::array<std::string_view, 16> kOpenings{
    "this is the qmail-send program at",                                 // qmail
    "this message was created automatically by mail delivery software",  // Exim
    "an error has occurred while attempting to deliver a message",       // OpenSMTPD
    "a message is delayed for more than",                                // OpenSMTPD
    "did not reach the following recipient",                             // Exchange 5.5, 2000
    "did not reach some or all of the intended recipients",              // Exchange
    "was not delivered to:",                                             // Domino
    "----- transcript of session follows -----",                         // Sendmail
    "----- the following addresses had permanent fatal errors -----",    // Sendmail
    "sorry, we were unable to deliver your message to the following",    // Yahoo
    "could not be delivered to one or more recipients",                  // Postfix
    "delivery to the following recipient failed permanently",            // Gmail
    "delivery to the following recipients failed permanently",           // Gmail
    "delivery to the following recipient has been delayed",              // Gmail
    "your message wasn't delivered to",                                  // Gmail, Outlook
    "** message not delivered **"};                                      // Gmail

// Where the copy of our own mail begins.
constexpr std::array<std::string_view, 7> kCopies{"below this line is a copy of the message",
                                                  "this is a copy of the message",
                                                  "copy of the original message",
                                                  "unsent message follows",
                                                  "original message -----",
                                                  "message header follows",
                                                  "original message follows"};

struct Words {
  std::string_view words;
  Delivered outcome;
};

constexpr std::array<Words, 26> kMeanings{{{"user unknown", Delivered::hard},
                                           {"unknown user", Delivered::hard},
                                           {"unknown recipient", Delivered::hard},
                                           {"no such user", Delivered::hard},
                                           {"does not exist", Delivered::hard},
                                           {"not listed in", Delivered::hard},
                                           {"is not recognized", Delivered::hard},
                                           {"recipient not found", Delivered::hard},
                                           {"host unknown", Delivered::hard},
                                           {"host not found", Delivered::hard},
                                           {"permanent error", Delivered::hard},
                                           {"failed permanently", Delivered::hard},
                                           {"mailbox full", Delivered::soft},
                                           {"mailbox is full", Delivered::soft},
                                           {"over quota", Delivered::soft},
                                           {"quota exceeded", Delivered::soft},
                                           {"in the queue too long", Delivered::soft},
                                           {"cannot send message for", Delivered::soft},
                                           {"timed out", Delivered::soft},
                                           {"host name lookup failure", Delivered::soft},
                                           {"message not delivered", Delivered::soft},
                                           {"is delayed for more than", Delivered::delayed},
                                           {"has been delayed", Delivered::delayed},
                                           {"not yet been delivered", Delivered::delayed},
                                           {"will keep trying", Delivered::delayed},
                                           {"temporary failure report", Delivered::delayed}}};

// Lower case, every run of white space one space.
std::string folded(std::string_view text) {
  std::string out;
  for (const char c : ascii_lower(text)) {
    const bool blank = static_cast<unsigned char>(c) <= ' ';
    if (!blank) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  return out;
}

template <std::size_t N>
std::size_t first_of(std::string_view text, const std::array<std::string_view, N>& phrases) {
  std::size_t first = text.npos;
  for (const auto phrase : phrases) first = std::min(first, text.find(phrase));
  return first;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "5.1.1" or "550" at `at`, not within a longer number or an IP address; "" when there is none.
std::string code_at(std::string_view text, std::size_t at) {
  const bool begins = at == 0 || (!is_digit(text[at - 1]) && text[at - 1] != '.');
  if (!begins || (text[at] != '4' && text[at] != '5')) return {};
  std::size_t end = at;
  while (end < text.size() && end < at + 10 && (is_digit(text[end]) || text[end] == '.')) ++end;
  std::string code(text.substr(at, end - at));
  while (code.ends_with('.')) code.pop_back();
  const auto dots = std::count(code.begin(), code.end(), '.');
  const bool enhanced = dots == 2 && code.size() >= 5 && code[1] == '.';
  const bool reply = dots == 0 && code.size() == 3 && code[1] <= '5';
  return enhanced || reply ? code : std::string();
}

// An enhanced status, else a reply code as one of the class it belongs to.
std::string find_status(std::string_view text) {
  std::string status;
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::string code = code_at(text, at);
    if (code.find('.') != code.npos) return code;
    if (!code.empty() && status.empty()) status = code.substr(0, 1) + ".0.0";
  }
  return status;
}

Delivered meaning(std::string_view text) {
  Delivered found = Delivered::unknown;
  for (const auto& [words, outcome] : kMeanings) {
    if (text.find(words) != text.npos && gravity(outcome) > gravity(found)) found = outcome;
    const bool waits = outcome == Delivered::delayed && found == Delivered::unknown;
    if (waits && text.find(words) != text.npos) found = outcome;
  }
  return found;
}

// The first word with "@" in it that is an address once marks are taken off.
std::string find_recipient(std::string_view text) {
  constexpr std::string_view kMarks = "<>()[]:;,.\"'";
  for (std::size_t at = 0; (at = text.find('@', at)) != text.npos; ++at) {
    std::size_t begin = text.find_last_of(" <(\n\t:;,", at);
    begin = begin == text.npos ? 0 : begin + 1;
    const std::size_t end = std::min(text.find_first_of(" >)\n\t:;,", at), text.size());
    std::string_view word = text.substr(begin, end - begin);
    while (!word.empty() && kMarks.find(word.back()) != kMarks.npos) word.remove_suffix(1);
    while (!word.empty() && kMarks.find(word.front()) != kMarks.npos) word.remove_prefix(1);
    if (word.size() > kMaxAddressBytes) continue;
    if (auto address = check_address(word)) return std::move(*address);
  }
  return {};
}

// A line "Message-ID: <…>" of the copy.
std::string find_message_id(std::string_view text) {
  const std::string lower = ascii_lower(text);
  const std::size_t at = lower.find("\nmessage-id:");
  return at == lower.npos ? std::string() : returned_message_id(text.substr(at + 1, 600));
}

}  // namespace

bool opens_like_report(std::string_view text) {
  return first_of(folded(text.substr(0, kOpening)), kOpenings) != std::string::npos;
}

DeliveryReport read_report_text(std::string_view text) {
  const std::size_t copy = std::min(first_of(ascii_lower(text), kCopies), text.size());
  const std::string prose = folded(text.substr(0, copy));
  const std::size_t opening = first_of(prose, kOpenings);
  DeliveryReport report;
  if (opening == prose.npos) return report;
  const std::string_view told = std::string_view(prose).substr(opening);
  report.status = find_status(told);
  report.outcome = meaning(prose);
  // What a server says of one address is surer than its general words, but for a delay.
  const Delivered by_status = outcome_of_status(report.status);
  if (by_status != Delivered::unknown && report.outcome != Delivered::delayed &&
      report.outcome != Delivered::hard) {
    report.outcome = by_status;
  }
  report.recipient = find_recipient(told);
  report.message_id = find_message_id(text.substr(copy));
  report.source = ReportSource::text;
  return report;
}

}  // namespace kast::mail
