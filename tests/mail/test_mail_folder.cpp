#include <filesystem>
#include <fstream>
#include <iterator>

#include <doctest/doctest.h>

#include "mail/transport/atomic_file.hpp"
#include "mail/transport/mail_folder.hpp"
#include "tests/mail/servers.hpp"
#include "tests/support/temp_dir.hpp"

using namespace kast;
namespace fs = std::filesystem;

namespace {

std::string content_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

mail::Delivery put(mail::MailFolder& folder, const std::string& id, const std::string& message) {
  return tests::finish([&](mail::CurlEngine&) {
    return folder.deliver({"", "a@example.com"}, message, id);
  });
}

}  // namespace

TEST_CASE("a mail is one file that only its owner may read, and no other file stays") {
  const tests::TempDir dir;
  const auto folder = mail::MailFolder::open(dir.path() / "out").value();
  CHECK(put(*folder, "00ff", "one\r\n").outcome == mail::Outcome::delivered);
  CHECK(put(*folder, "00ff", "two\r\n").outcome == mail::Outcome::delivered);
  CHECK(content_of(dir.path() / "out/00ff.eml") == "two\r\n");
  CHECK(fs::status(dir.path() / "out/00ff.eml").permissions() ==
        (fs::perms::owner_read | fs::perms::owner_write));
  CHECK(std::distance(fs::directory_iterator(dir.path() / "out"), {}) == 1);
  CHECK(folder->shows_kind());
}

TEST_CASE("a row's name cannot lead out of the folder") {
  const tests::TempDir dir;
  const auto folder = mail::MailFolder::open(dir.path() / "out").value();
  for (const auto* id : {"../00", "", "0", "xx", "00/00"}) {
    CHECK(put(*folder, id, "x").outcome == mail::Outcome::refused);
  }
  CHECK(fs::is_empty(dir.path() / "out"));
}

TEST_CASE("a folder that is gone defers, and nothing half-written is seen") {
  const tests::TempDir dir;
  const auto folder = mail::MailFolder::open(dir.path() / "out").value();
  fs::remove_all(dir.path() / "out");
  const auto end = put(*folder, "00", "x");
  CHECK(end.outcome == mail::Outcome::deferred);
  CHECK(end.reason.starts_with("mail folder: "));
  CHECK(end.reason.find(dir.path().string()) == std::string::npos);
  // a link in place of the temporary file is not followed
  fs::create_directories(dir.path() / "out");
  std::ofstream(dir.path() / "victim") << "keep";
  fs::create_symlink(dir.path() / "victim", dir.path() / "out/.00.eml.tmp");
  CHECK(put(*folder, "00", "x").outcome == mail::Outcome::deferred);
  CHECK(content_of(dir.path() / "victim") == "keep");
  CHECK_FALSE(fs::exists(dir.path() / "out/00.eml"));
}
