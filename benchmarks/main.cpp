// rasoat_benchmark [--json] [--size MB] [--rounds N] [--references PER_KB] [--only NAME] [FILE…]: makes the
// text, measures every contestant once a round, and prints medians. `--write` writes the text to standard
// output instead, as one document if `--one` is there.
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>

#include "contestants.hpp"
#include "office_prose.hpp"

namespace {

using namespace rasoat::benchmark;

struct Options {
  bool json = false;
  std::size_t megabytes = 200;
  std::size_t rounds = 5;
  double references = 1;
  std::string only;  ///< the contestant to measure; all where it is empty
  bool write = false;
  bool one = false;
  std::vector<std::string> files;
};

struct Result {
  Contestant contestant;
  std::uint64_t bytes = 0;
  std::uint64_t found = 0;
  std::vector<double> seconds;

  double median() const {
    std::vector<double> sorted = seconds;
    std::sort(sorted.begin(), sorted.end());
    return sorted[sorted.size() / 2];
  }
  double speed() const { return static_cast<double>(bytes) / median() / 1e6; }
};

Options read_options(int count, char** arguments) {
  Options options;
  for (int i = 1; i < count; ++i) {
    const std::string_view argument = arguments[i];
    const auto value = [&] { return i + 1 < count ? arguments[++i] : ""; };
    if (argument == "--json")
      options.json = true;
    else if (argument == "--size")
      options.megabytes = std::strtoul(value(), nullptr, 10);
    else if (argument == "--rounds")
      options.rounds = std::strtoul(value(), nullptr, 10);
    else if (argument == "--references")
      options.references = std::strtod(value(), nullptr);
    else if (argument == "--only")
      options.only = value();
    else if (argument == "--write")
      options.write = true;
    else if (argument == "--one")
      options.one = true;
    else
      options.files.emplace_back(argument);
  }
  options.rounds = std::max<std::size_t>(options.rounds, 1);
  return options;
}

Documents make_documents(const Options& options) {
  const std::size_t bytes = options.megabytes * 1000000;
  const ProseOrder order{bytes, options.one ? bytes : 64000, options.references, 1};
  if (options.files.empty()) return make_prose(order);
  std::vector<std::string> texts;
  for (const std::string& file : options.files) {
    std::ifstream in(file, std::ios::binary);
    texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return recombine(texts, order);
}

std::vector<Result> measure(const Documents& documents, const std::string& file, const Options& options) {
  std::vector<Result> results;
  std::vector<Documents> samples;
  for (auto& list : {stages(), rivals(file)}) {
    for (const Contestant& contestant : list) {
      if (!options.only.empty() && contestant.name != options.only) continue;
      Result& result = results.emplace_back(Result{contestant, 0, 0, {}});
      Documents& sample = samples.emplace_back();
      for (std::size_t i = 0; i < documents.size(); i += contestant.every) {
        result.bytes += documents[i].size();
        if (contestant.every > 1) sample.push_back(documents[i]);
      }
    }
  }
  for (std::size_t round = 0; round <= options.rounds; ++round) {
    for (std::size_t i = 0; i < results.size(); ++i) {
      Stopwatch stopwatch;
      stopwatch.start();
      results[i].found = results[i].contestant.run(samples[i].empty() ? documents : samples[i], stopwatch);
      stopwatch.stop();
      // The first round warms up: tables, RE2's automaton, the files' pages.
      if (round > 0) results[i].seconds.push_back(stopwatch.seconds());
    }
  }
  return results;
}

double speed_of(const std::vector<Result>& results, std::string_view name) {
  for (const Result& result : results) {
    if (result.contestant.name == name) return result.speed();
  }
  return 0;
}

void print_table(const std::vector<Result>& results) {
  const double re2 = speed_of(results, "RE2");
  std::printf("%-16s %10s %8s %12s %14s\n", "", "MB/s", "x RE2", "found", "found per KB");
  for (const Result& result : results) {
    std::printf("%-16s %10.1f %8.2f %12llu %14.3f   %s\n", result.contestant.name.c_str(), result.speed(),
                result.speed() / re2, static_cast<unsigned long long>(result.found),
                static_cast<double>(result.found) * 1024 / static_cast<double>(result.bytes),
                result.contestant.what.c_str());
  }
}

void print_json(const std::vector<Result>& results, const Options& options) {
  std::printf("{\"bytes\": %llu, \"references_per_kb\": %g, \"rounds\": %zu, \"results\": [",
              static_cast<unsigned long long>(results[0].bytes), options.references, options.rounds);
  for (std::size_t i = 0; i < results.size(); ++i) {
    const Result& result = results[i];
    std::printf(
        "%s{\"name\": \"%s\", \"bytes\": %llu, \"found\": %llu, \"mb_per_s\": %.1f, \"times_re2\": %.2f, "
        "\"seconds\": [",
        i == 0 ? "" : ", ", result.contestant.name.c_str(), static_cast<unsigned long long>(result.bytes),
        static_cast<unsigned long long>(result.found), result.speed(),
        result.speed() / speed_of(results, "RE2"));
    for (std::size_t round = 0; round < result.seconds.size(); ++round)
      std::printf("%s%.4f", round == 0 ? "" : ", ", result.seconds[round]);
    std::printf("]}");
  }
  std::printf("]}\n");
}

// The documents one after another in a file of its own, for programs that read files.
class TextFile {
 public:
  explicit TextFile(const Documents& documents)
      : path_(std::filesystem::temp_directory_path() /
              ("rasoat-benchmark-" + std::to_string(getpid()) + ".txt")) {
    std::ofstream out(path_, std::ios::binary);
    for (const std::string& document : documents) out << document;
    if (!out.flush()) throw std::runtime_error("cannot write " + path_.string());
  }
  ~TextFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  TextFile(const TextFile&) = delete;
  TextFile& operator=(const TextFile&) = delete;

  std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace

int main(int count, char** arguments) try {
  const Options options = read_options(count, arguments);
  const Documents documents = make_documents(options);
  if (options.write) {
    for (const std::string& document : documents) std::fwrite(document.data(), 1, document.size(), stdout);
    return std::fflush(stdout) == 0 ? 0 : 2;
  }
  const TextFile file(documents);
  const std::vector<Result> results = measure(documents, file.path(), options);
  options.json ? print_json(results, options) : print_table(results);
} catch (const std::exception& failure) {
  std::fprintf(stderr, "rasoat_benchmark: %s\n", failure.what());
  return 2;
}
