// Made archives, end to end: the program reads them as a user's, and must say what the maker meant.
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "archive.hpp"
#include "catch.hpp"
#include "command/program.hpp"
#include "maker/agreement.hpp"

using namespace maker_test;
namespace fs = std::filesystem;

namespace {

maker::Options wanted(const fs::path& out, std::uint64_t seed, bool messy, std::size_t documents = 400) {
  maker::Options options;
  options.out = out;
  options.seed = seed;
  options.messy = messy;
  options.documents = documents;
  return options;
}

// Makes an archive and audits it; the file of the audit.
fs::path audited(const maker::Options& options) {
  REQUIRE(maker::make_archive(options));
  const fs::path audit = options.out / "audit.json";
  const rasoat::Said said = rasoat::run({"audit", (options.out / "archive").string(), "--as-of", "2022-10-15",
                                         "--format", "json", "--fail-on", "never", "-o", audit.string()});
  INFO(said.err);
  REQUIRE(said.status == 0);
  return audit;
}

std::string lines(const std::vector<std::string>& all) {
  std::string out;
  for (std::size_t i = 0; i < all.size() && i < 20; ++i) out += all[i] + "\n";
  return out;
}

std::map<std::string, std::string> contents(const fs::path& folder) {
  std::map<std::string, std::string> out;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ostringstream bytes;
    bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    out[fs::relative(entry.path(), folder).string()] = bytes.str();
  }
  return out;
}

// FNV-1a over names and bytes: one number for a whole archive.
std::uint64_t fingerprint(const std::map<std::string, std::string>& files) {
  std::uint64_t hash = 0xCBF29CE484222325;
  const auto add = [&](const std::string& text) {
    for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3;
  };
  for (const auto& [name, bytes] : files) add(name), add(bytes);
  return hash;
}

}  // namespace

TEST_CASE("the audit of a made archive says what its maker meant, plain and messy") {
  for (const std::uint64_t seed : {1, 2, 3, 4, 5, 6}) {
    INFO("seed " << seed);
    const rasoat::Folder folder;
    const fs::path plain = folder.path() / "plain", messy = folder.path() / "messy";
    const fs::path of_plain = audited(wanted(plain, seed, false)),
                   of_messy = audited(wanted(messy, seed, true));
    CHECK(lines(disagreements(plain / "truth.json", of_plain)) == "");
    CHECK(lines(disagreements(messy / "truth.json", of_messy)) == "");
    CHECK(said(of_plain) == said(of_messy));
    CHECK(contents(plain)["truth.json"] == contents(messy)["truth.json"]);
    CHECK(contents(plain) != contents(messy));
  }
}

TEST_CASE("a made archive has something of everything") {
  std::map<std::string, std::size_t> seen;
  for (const std::uint64_t seed : {1, 2, 3}) {
    const rasoat::Folder folder;
    const fs::path out = folder.path() / "a";
    REQUIRE(maker::make_archive(wanted(out, seed, false, 800)));
    for (const char* status : {"met", "late", "missing", "pending", "uncertain", "unobserved"})
      seen[status] += count_of(out / "truth.json", status);
  }
  for (const auto& [status, count] : seen) {
    INFO(status);
    CHECK(count > 3);
  }
}

TEST_CASE("the same seed and options give the same bytes, another seed others") {
  const rasoat::Folder folder;
  const auto made = [&](const char* name, std::uint64_t seed, bool messy) {
    const fs::path out = folder.path() / name;
    REQUIRE(maker::make_archive(wanted(out, seed, messy, 120)));
    return contents(out);
  };
  const auto first = made("a", 7, false);
  CHECK(first.size() == 120 + 2 + 1 + first.count("archive/policy.xml") + 1);
  CHECK(first == made("b", 7, false));
  CHECK(made("c", 7, true) == made("d", 7, true));
  CHECK(fingerprint(first) != fingerprint(made("e", 8, false)));
}

TEST_CASE("a folder with something in it is left alone") {
  const rasoat::Folder folder;
  folder.file("mine.txt", "keep");
  CHECK_FALSE(maker::make_archive(wanted(folder.path(), 1, false, 5)));
  CHECK(folder.names() == std::vector<std::string>{"mine.txt"});
}
