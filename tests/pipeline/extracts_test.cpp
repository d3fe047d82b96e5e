#include "extracts.hpp"

#include <unistd.h>

#include <fstream>

#include "catch.hpp"
#include "record/json.hpp"

namespace rasoat {
namespace {

namespace fs = std::filesystem;

// A file that lives as long as the test.
class Extract {
 public:
  explicit Extract(std::string_view content) {
    static int number = 0;
    path_ = fs::temp_directory_path() /
            ("rasoat-extract-" + std::to_string(::getpid()) + "-" + std::to_string(number++));
    std::ofstream(path_, std::ios::binary) << content;
  }
  ~Extract() { fs::remove(path_); }
  Extract(const Extract&) = delete;
  Extract& operator=(const Extract&) = delete;

  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

FileRecord named(const std::string& file) {
  Record record;
  record.file = file;
  return record;
}

std::string line_of(const FileRecord& record) {
  std::string out;
  append_json(out, record, Language::vi);
  return out + "\n";
}

TEST_CASE("records come back in the order of files and lines") {
  const Extract one(line_of(named("b")) + "\n \r\n" + line_of(named("a")));
  const Extract two(line_of(FailedRecord{"c", {"unreadable-document", {}, {}, "input-missing", {}}}));
  const fs::path files[] = {one.path(), two.path(), one.path()};
  const auto records = read_extracts(files, 4);
  REQUIRE(records);
  REQUIRE(records->size() == 5);
  CHECK((*records)[0] == named("b"));
  CHECK((*records)[1] == named("a"));
  CHECK(std::get<FailedRecord>((*records)[2]).file == "c");
  CHECK((*records)[4] == named("a"));
}

TEST_CASE("many threads read what one does") {
  std::string content;
  for (int i = 0; i < 20000; ++i) content += line_of(named(std::to_string(i)));
  REQUIRE(content.size() > 4'000'000);
  const Extract file(content);
  const auto records = read_extracts(std::array{file.path()}, 8);
  REQUIRE(records);
  REQUIRE(records->size() == 20000);
  for (std::size_t i = 0; i < 20000; ++i) REQUIRE((*records)[i] == named(std::to_string(i)));
}

TEST_CASE("the first wrong line is named with its byte in the file") {
  const std::string good = line_of(named("a"));
  std::string content = good + "{\"file\":7}\n" + good + "x\n";
  const Extract file(content);
  const auto records = read_extracts(std::array{file.path()}, 2);
  REQUIRE_FALSE(records);
  CHECK(records.error().path == file.path());
  CHECK(records.error().offset == good.size() + 8);
  CHECK(records.error().message == "record-needs-text");
}

TEST_CASE("a file that cannot be read is an error") {
  const auto records = read_extracts(std::array{fs::path("/nowhere/x.jsonl")}, 2);
  REQUIRE_FALSE(records);
  CHECK(records.error().message == "input-missing");
}

}  // namespace
}  // namespace rasoat
