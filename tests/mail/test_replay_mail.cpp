// The fuzzer's seeds and the test mails run through its checks in the normal build too.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <doctest/doctest.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

TEST_CASE("the mail fuzzer's seeds are replayed") {
  int files = 0;
  for (const char* folder : {"/tests/fuzz/seeds/mail", "/tests/data/mail"}) {
    for (const auto& entry :
         std::filesystem::directory_iterator(std::string(KAST_SOURCE_DIR) + folder)) {
      std::ifstream in(entry.path(), std::ios::binary);
      const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
      // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are bytes
      CHECK(LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()),
                                   bytes.size()) == 0);
      ++files;
    }
  }
  CHECK(files >= 12);
}
