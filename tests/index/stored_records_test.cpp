#include "index/stored_records.hpp"

#include "catch.hpp"
#include "record/arbitrary.hpp"

namespace rasoat {
namespace {

std::string& file_of(FileRecord& record) {
  return std::visit([](auto& one) -> std::string& { return one.file; }, record);
}

std::vector<FileRecord> one_of(const char* file) {
  Record record;
  record.file = file;
  return {record};
}

TEST_CASE("records come back under whatever name the file has now") {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    std::vector<FileRecord> records = {arbitrary_record(seed), arbitrary_record(seed + 1000)};
    file_of(records[0]) = "kho/a.zip/b";
    file_of(records[1]) = "kho/a.zip";
    for (FileRecord& one : records) {
      if (auto* failed = std::get_if<FailedRecord>(&one)) failed->error.message = "input-broken";
    }
    const auto before = records;
    const auto bytes = stored_records(records, "kho/a.zip");
    CHECK((records == before));
    REQUIRE(bytes);
    const auto back = read_stored_records(*bytes, "kho/a.zip");
    REQUIRE(back.has_value());
    CHECK((*back == before));
    const auto moved = read_stored_records(*bytes, "x");
    REQUIRE(moved.has_value());
    CHECK(std::visit([](const auto& one) { return one.file; }, (*moved)[0]) == "x/b");
    CHECK(std::visit([](const auto& one) { return one.file; }, (*moved)[1]) == "x");
  }
}

TEST_CASE("a failure that may not come again is not kept") {
  const auto kept = [](const char* message) {
    std::vector<FileRecord> records = {FailedRecord{"a", {"unreadable-document", {}, 3, message, {"PDF"}}}};
    return stored_records(records, "a").has_value();
  };
  for (const char* message :
       {"input-encrypted", "input-not-utf8", "input-archive-broken", "input-format-unread"})
    CHECK(kept(message));
  for (const char* message : {"input-not-readable", "input-missing", "input-reader-missing",
                              "input-reader-time", "input-reader-memory", "input-reader-crashed",
                              "input-reader-answer", "input-no-text", "input-something-new"})
    CHECK_FALSE(kept(message));
}

TEST_CASE("a record of another file is not kept under this one") {
  auto records = one_of("b");
  CHECK_FALSE(stored_records(records, "a"));
}

TEST_CASE("anything else than stored records is nothing") {
  auto records = one_of("a");
  const std::string bytes = *stored_records(records, "a");
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK_FALSE(read_stored_records(bytes.substr(0, size), "a").has_value());
  CHECK_FALSE(read_stored_records("\n", "a").has_value());
  CHECK_FALSE(read_stored_records("{}\n", "a").has_value());
  CHECK_FALSE(read_stored_records(bytes + "{", "a").has_value());
}

}  // namespace
}  // namespace rasoat
