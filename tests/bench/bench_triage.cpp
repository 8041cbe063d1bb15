// What one assessment costs at 100 B, 500 B, 5 kB and 64 kB, beside a bare scan of the same
// literals (Vectorscan where installed) and memchr over the same bytes, in the same run.
#include <algorithm>
#include <chrono>
#include <cstring>
#include <map>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#ifdef KAST_HAVE_VECTORSCAN
#include <hs.h>
#endif

#include "triage/buffers.hpp"

namespace {

using namespace kast::triage;

// Ordinary talk with some danger in it, cut to length; the clock is the only thing not repeatable.
std::string message(std::size_t bytes) {
  static constexpr std::string_view kText =
      "Hei, jeg er en mann på 43 år og lurer på om dere har ledig time i neste uke. Jeg har kjøpt "
      "sex "
      "noen ganger det siste året, og kona har begynt å spørre hvor pengene blir av. Det er "
      "vanskelig å "
      "snakke om, og jeg sover dårlig. Helst vil jeg snakke med en kvinne, gjerne på telefon "
      "først. Noen "
      "kvelder tenker jeg at det hadde vært best for alle om jeg forsvant, men jeg vil ha hjelp. ";
  std::string out;
  while (out.size() < bytes) out += kText;
  out.resize(bytes);
  while (!out.empty() && (static_cast<unsigned char>(out.back()) & 0x80U) != 0) out.pop_back();
  return out;
}

void assess(benchmark::State& state) {
  const auto text = message(static_cast<std::size_t>(state.range(0)));
  Workspace workspace;
  Input input;
  input.text = text;
  const auto& lexicon = builtin_lexicon();
  find_signals(lexicon, input, workspace);
  std::vector<double> ns;
  for (auto _ : state) {
    const auto begin = std::chrono::steady_clock::now();
    benchmark::DoNotOptimize(find_signals(lexicon, input, workspace).level);
    const auto end = std::chrono::steady_clock::now();
    ns.push_back(std::chrono::duration<double, std::nano>(end - begin).count());
  }
  std::sort(ns.begin(), ns.end());
  if (!ns.empty()) state.counters["p99_ns"] = ns[ns.size() * 99 / 100];
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(text.size()));
}
BENCHMARK(assess)->Arg(100)->Arg(500)->Arg(5000)->Arg(64000);

void memchr_only(benchmark::State& state) {
  const auto text = message(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(std::memchr(text.data(), '\x01', text.size()));
}
BENCHMARK(memchr_only)->Arg(100)->Arg(500)->Arg(5000)->Arg(64000);

#ifdef KAST_HAVE_VECTORSCAN
int on_match(unsigned, unsigned long long, unsigned long long, unsigned, void* count) {
  ++*static_cast<std::size_t*>(count);
  return 0;
}

void vectorscan(benchmark::State& state) {
  std::vector<std::string> literals;
  for (const auto& l : builtin_lexicon().compiled().literals) {
    std::string text = l.text;  // bounded as in our automaton
    if (l.shape == Shape::word || l.shape == Shape::prefix) text.insert(0, 1, ' ');
    if (l.shape == Shape::word || l.shape == Shape::suffix) text += ' ';
    literals.push_back(std::move(text));
  }
  std::vector<const char*> pointers;
  std::vector<std::size_t> lengths;
  std::vector<unsigned> flags(literals.size(), HS_FLAG_CASELESS);
  std::vector<unsigned> ids;
  for (const auto& l : literals) {
    pointers.push_back(l.c_str());
    lengths.push_back(l.size());
    ids.push_back(static_cast<unsigned>(ids.size()));
  }
  hs_database_t* database = nullptr;
  hs_compile_error_t* error = nullptr;
  if (hs_compile_lit_multi(pointers.data(), flags.data(), ids.data(), lengths.data(),
                           static_cast<unsigned>(literals.size()), HS_MODE_BLOCK, nullptr,
                           &database, &error) != HS_SUCCESS)
    return state.SkipWithError("vectorscan refused the literals");
  hs_scratch_t* scratch = nullptr;
  hs_alloc_scratch(database, &scratch);
  const auto text = message(static_cast<std::size_t>(state.range(0)));
  std::size_t count = 0;
  for (auto _ : state)
    hs_scan(database, text.data(), static_cast<unsigned>(text.size()), 0, scratch, on_match,
            &count);
  benchmark::DoNotOptimize(count);
  hs_free_scratch(scratch);
  hs_free_database(database);
}
BENCHMARK(vectorscan)->Arg(100)->Arg(500)->Arg(5000)->Arg(64000);
#endif

// Keeps the CPU time of every run, and says at the end how far from the bars of SPEC §12 it is.
class Ratios : public benchmark::ConsoleReporter {
 public:
  Ratios() : ConsoleReporter(OO_None) {}
  void ReportRuns(const std::vector<Run>& runs) override {
    ConsoleReporter::ReportRuns(runs);
    for (const auto& run : runs) ns_[run.benchmark_name()] = run.GetAdjustedCPUTime();
  }
  void Finalize() override {
    ConsoleReporter::Finalize();
    for (const auto* size : {"100", "500", "5000", "64000"}) {
      const auto ours = ns_["assess/" + std::string(size)];
      GetOutputStream() << size << " bytes: " << ours / 1000 << " us";
      if (const auto bare = ns_["vectorscan/" + std::string(size)]; bare > 0)
        GetOutputStream() << ", " << ours / bare << " times Vectorscan over the same words";
      GetOutputStream() << '\n';
    }
    GetOutputStream() << "bars: 500 bytes at most 10 times Vectorscan, 64000 at most 1000 us\n";
  }

 private:
  std::map<std::string, double> ns_;
};

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 64;
  Ratios reporter;
  benchmark::RunSpecifiedBenchmarks(&reporter);
  return 0;
}
