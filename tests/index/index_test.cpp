#include "index/index.hpp"

#include <algorithm>
#include <random>

#include "catch.hpp"
#include "command/program.hpp"

namespace rasoat {
namespace {

namespace fs = std::filesystem;

IndexedFile file(const std::string& path, const std::string& contents) {
  return {path, {path.size(), 17, 18, 19}, true, contents, "summary of " + path};
}

IndexPlace in(const Folder& folder) {
  return {folder.path() / "index", false};
}

std::unique_ptr<Index> opened(const Folder& folder, std::string_view key = "key") {
  auto index = Index::open(in(folder), key);
  REQUIRE(index);
  return std::move(*index);
}

std::vector<IndexedFile> sample() {
  std::vector<IndexedFile> files;
  for (int i = 100; i < 160; ++i) files.push_back(file("f" + std::to_string(i), "c" + std::to_string(i)));
  return files;
}
std::string records_of(const IndexedFile& file) {
  return "records of " + file.contents + std::string(file.contents.back() == '7' ? 40'000 : 300, '.');
}

void fill(const Folder& folder) {
  const auto index = opened(folder);
  for (const IndexedFile& one : sample()) index->put(one, records_of(one));
  REQUIRE(index->finish());
}

TEST_CASE("what was put is there when it is opened again, by path; any bytes") {
  const Folder folder;
  const IndexedFile odd{
      std::string("a\0b\xFF", 4), {~std::uint64_t{0}, -1, -2, ~std::uint64_t{0}}, false, "", ""};
  fill(folder);
  {
    const auto index = opened(folder);
    index->put(odd, std::string("\0\xFF", 2));
    CHECK(index->finish());
  }
  const auto index = opened(folder);
  auto files = sample();
  files.insert(files.begin(), odd);
  CHECK((index->files() == files));
  CHECK(index->records("c107") == records_of(file("f107", "c107")));
  CHECK(index->records("") == std::string("\0\xFF", 2));
  CHECK_FALSE(index->records("c999"));
}

TEST_CASE("another build finds nothing, nor does the first one after it") {
  const Folder folder;
  fill(folder);
  CHECK(opened(folder, "another")->files().empty());
  CHECK(opened(folder)->files().empty());
}

TEST_CASE("two builds at one index never take each other's rows") {
  const Folder folder;
  const auto one = opened(folder, "one");
  one->put(file("a", "c"), "of one");
  CHECK(one->finish());
  const auto other = opened(folder, "other");
  CHECK(other->files().empty());
  one->put(file("b", "d"), "of one");
  CHECK_FALSE(one->finish());
  CHECK(other->files().empty());
  other->put(file("a", "c"), "of other");
  CHECK(other->finish());
  CHECK_FALSE(one->records("c"));
  CHECK(other->records("c") == "of other");
}

TEST_CASE("an index that is only looked at stays as it is, damaged or not") {
  const Folder folder;
  fill(folder);
  std::string bytes = folder.content("index");
  const std::size_t at = bytes.find("summary of f130");
  REQUIRE(at != std::string::npos);
  bytes[at] = 'S';
  folder.file("index", bytes);
  const auto index = Index::open(in(folder), "key", false);
  REQUIRE(index);
  CHECK((*index)->files().empty());
  CHECK((*index)->is_damaged());
  (*index)->put(file("x", "x"), "x");
  (*index)->finish();
  CHECK(folder.content("index") == bytes);
}

TEST_CASE("a file put again replaces what was known, and records of no file are dropped") {
  const Folder folder;
  fill(folder);
  const auto index = opened(folder);
  index->put(file("f100", "fresh"), "fresh records");
  index->put(file("f101", "c102"), std::nullopt);  // now the same as f102
  const std::string gone[] = {"f103", "f102", "never was"};
  index->forget(gone);
  CHECK(index->finish());
  CHECK(index->files().size() == 58);
  CHECK(index->records("fresh") == "fresh records");
  CHECK(index->records("c102"));
  for (const char* dropped : {"c100", "c101", "c103"}) CHECK_FALSE(index->records(dropped));
}

TEST_CASE("deleted records leave no trace in the file") {
  const Folder folder;
  {
    const auto index = opened(folder);
    index->put(file("a", "a"), "mật: " + std::string(30, 'x'));
    index->put(file("b", "b"), "b");
    CHECK(index->finish());
    CHECK(folder.content("index").find("mật") != std::string::npos);
  }
  const auto index = opened(folder);
  const std::string gone[] = {"a"};
  index->forget(gone);
  CHECK(index->finish());
  CHECK(folder.content("index").find("mật") == std::string::npos);
}

TEST_CASE("two at once both read and write") {
  const Folder folder;
  const auto one = opened(folder), other = opened(folder);
  for (int i = 0; i < 20; ++i) {
    one->put(file("one" + std::to_string(i), "c1"), "1");
    other->put(file("other" + std::to_string(i), "c2"), "2");
    CHECK(one->finish());
    CHECK(other->finish());
  }
  CHECK(one->files().size() == 40);
  CHECK(other->records("c1") == "1");
}

// Whatever was done to the bytes: nothing but what was put comes out, and the index can be used again.
void check_harmless(const Folder& folder) {
  const auto files = sample();
  auto index = Index::open(in(folder), "key");
  if (index) {
    for (const IndexedFile& one : (*index)->files()) CHECK(std::ranges::find(files, one) != files.end());
    for (const IndexedFile& one : files) {
      const auto records = (*index)->records(one.contents);
      if (records) CHECK(*records == records_of(one));
    }
    for (const IndexedFile& one : files) (*index)->put(one, records_of(one));
    (*index)->finish();
  } else {
    // Only where the mark of an index is gone from a file that the user named.
    CHECK(index.error().message == "index-foreign");
    return;
  }
  index->reset();
  // What was damaged may show only when it is read again; then it is made anew.
  for (int run = 0; run < 3; ++run) {
    auto again = Index::open(in(folder), "key");
    REQUIRE(again);
    if ((*again)->files() == files) return;
    for (const IndexedFile& one : files) (*again)->put(one, records_of(one));
    (*again)->finish();
  }
  FAIL_CHECK("the index does not heal");
}

TEST_CASE("damaged bytes anywhere are never believed") {
  const Folder folder;
  fill(folder);
  const std::string whole = folder.content("index");
  std::mt19937 random(4);
  for (int round = 0; round < 60; ++round) {
    std::string bytes = whole;
    const std::size_t least = round % 3 == 0 ? 0 : 100;  // two thirds behind the header
    for (int i = 0; i < 1 + round % 7; ++i)
      bytes[least + random() % (bytes.size() - least)] = static_cast<char>(random());
    folder.file("index", bytes);  // in place: the inode stays
    INFO(round);
    check_harmless(folder);
  }
}

TEST_CASE("a file cut off anywhere, grown, or with pages exchanged is never believed") {
  const Folder folder;
  fill(folder);
  const std::string whole = folder.content("index");
  for (const std::size_t size : {whole.size() - 1, whole.size() / 2, whole.size() / 3, std::size_t{16384},
                                 std::size_t{4096}, std::size_t{100}}) {
    INFO(size);
    folder.file("index", whole.substr(0, size));
    check_harmless(folder);
  }
  folder.file("index", whole + whole);
  check_harmless(folder);
  constexpr std::size_t kPage = 16384;
  for (std::size_t page = 1; (page + 2) * kPage <= whole.size(); ++page) {
    std::string bytes = whole;
    std::swap_ranges(bytes.begin() + static_cast<std::ptrdiff_t>(page * kPage),
                     bytes.begin() + static_cast<std::ptrdiff_t>((page + 1) * kPage),
                     bytes.begin() + static_cast<std::ptrdiff_t>((page + 1) * kPage));
    folder.file("index", bytes);
    check_harmless(folder);
  }
}

TEST_CASE("the key of contents holds the extension, which may decide on the reader") {
  CHECK(contents_key("ab", "x/y.md") == "ab.md");
  CHECK(contents_key("ab", "x.z/y") == "ab");
  CHECK(contents_key("ab", "y.tar.gz") == "ab.gz");
  CHECK(contents_key("ab", ".txt") == "ab.txt");
  CHECK(contents_key("ab", "x/y.pdf", "cd") == "ab.pdf/cd");
  CHECK(readers_of("ab.pdf/cd") == "cd");
  CHECK(readers_of("ab.pdf") == "");
}

}  // namespace
}  // namespace rasoat
