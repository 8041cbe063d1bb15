// mail_corpora [FOLDER]: reads every mail below FOLDER [KAST_MAIL_CORPORA, else shared/data/mail
// beside the repository or beside the folder above it] and prints what becomes of it, one line
// each, then the tally: accepted (a robot may answer), set aside (why). Exit 1 when a mail costs
// more steps than its size allows, or is turned into nothing; 77 when there is no such folder.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "mail/parse/filters.hpp"
#include "mail/parse/read_mail.hpp"

namespace {

namespace fs = std::filesystem;
namespace mail = kast::mail;

constexpr std::size_t kStepsAByte = 8;
constexpr std::size_t kStepsBeside = 10'000;

fs::path corpora(int argc, char** argv) {
  if (argc > 1) return argv[1];
  if (const char* set = std::getenv("KAST_MAIL_CORPORA"); set != nullptr) return set;
  const fs::path root = KAST_SOURCE_DIR;
  for (const auto& above : {root / "..", root / ".." / ".."}) {
    if (fs::is_directory(above / "shared/data/mail")) return above / "shared/data/mail";
  }
  return {};
}

// Licences and notes come along with the mails.
bool is_mail(const fs::path& path) {
  const auto name = path.filename().string();
  return name != "LICENSE" && !name.ends_with(".md");
}

std::vector<fs::path> mails(const fs::path& folder) {
  std::vector<fs::path> out;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && is_mail(entry.path())) out.push_back(entry.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::string fate(const mail::Verdict& verdict) {
  const std::string kind(to_word(verdict.kind));
  if (verdict.may_answer()) return "accepted: " + kind;
  if (verdict.kind == mail::MailKind::delivery_report) {
    return "set aside: delivery_report " + std::string(to_word(verdict.report.outcome));
  }
  if (verdict.kind != mail::MailKind::inquiry || verdict.machine_made()) {
    return "set aside: " + kind + " " + std::string(to_word(verdict.no_answer));
  }
  return "accepted unanswered: " + std::string(to_word(verdict.no_answer));
}

std::string details(const mail::ParsedMail& got, const mail::Verdict& verdict) {
  std::string out = std::to_string(got.text.size()) + " bytes";
  if (!got.attachments.empty()) out += ", attachments " + std::to_string(got.attachments.size());
  for (const auto note : got.salvage) out += " " + std::string(to_word(note));
  const auto& report = verdict.report;
  if (verdict.kind == mail::MailKind::delivery_report) {
    out += " | " + report.status + (report.recipient.empty() ? " nobody" : " somebody") +
           (report.message_id.empty() ? "" : " id") +
           (report.source == mail::ReportSource::text ? " by text" : "");
  }
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  const auto folder = corpora(argc, argv);
  if (folder.empty()) {
    std::cout << "SKIPPED: shared/data/mail is absent\n";
    return 77;
  }
  const mail::House house{{"svar@example.org"}, "example.org", "example.org"};
  std::map<std::string, int> tally;
  bool failed = false;
  for (const auto& path : mails(folder)) {
    std::ifstream in(path, std::ios::binary);
    const std::string raw{std::istreambuf_iterator<char>(in), {}};
    const auto got = mail::read_mail(raw);
    const auto verdict = judge_mail(got, house);
    const auto outcome = fate(verdict);
    ++tally[outcome];
    std::cout << fs::relative(path, folder).string() << "\t" << outcome << "\t"
              << details(got, verdict) << "\n";
    const bool lost = raw.size() > 4 && got.text.empty() && got.subject.empty() &&
                      got.attachments.empty() && got.report.fields.empty();
    const bool dear = got.steps > raw.size() * kStepsAByte + kStepsBeside;
    if (lost) std::cout << "  LOST\n";
    if (dear) std::cout << "  TOO MANY STEPS " << got.steps << "\n";
    failed = failed || lost || dear;
  }
  for (const auto& [outcome, count] : tally) std::cout << count << "\t" << outcome << "\n";
  return failed ? 1 : 0;
}
