// rasoat index and the options about it as users run them; that results are the same with an index and
// without is tested in tests/index/same_results.
#include <sys/stat.h>

#include "catch.hpp"
#include "small_archive.hpp"

namespace rasoat {
namespace {

Circumstances in(const Folder& folder) {
  return {.environment = {"LANG=en_US.UTF-8"}, .folder = folder.path()};
}

// The line of the result without the path before it.
std::string counts(const Said& said) {
  return said.out.substr(std::min(said.out.find(','), said.out.size()));
}

TEST_CASE("index says how the files were come by") {
  const Folder folder;
  write_small_archive(folder);
  ::usleep(100'000);  // a file written a moment ago is opened once more
  const auto json = [&] { return run({"index", "kho", "--format", "json"}, in(folder)); };
  CHECK(counts(json()) == ",\"unchanged\":0,\"same\":0,\"read\":3,\"forgotten\":0}\n");
  CHECK(counts(json()) == ",\"unchanged\":3,\"same\":0,\"read\":0,\"forgotten\":0}\n");
  std::filesystem::rename(folder.path() / "kho/vd", folder.path() / "kho/ve");
  CHECK(counts(json()) == ",\"unchanged\":2,\"same\":1,\"read\":0,\"forgotten\":1}\n");
  folder.file("kho/tp/09.txt", "Số 9-KH/HU\n");
  CHECK(counts(json()) == ",\"unchanged\":2,\"same\":0,\"read\":1,\"forgotten\":0}\n");
  struct stat status = {};
  REQUIRE(::stat((folder.path() / "kho/.rasoat/index.sqlite").c_str(), &status) == 0);
  CHECK((status.st_mode & 07777) == 0600);
}

TEST_CASE("index in words, with the index elsewhere, and compared with the files") {
  const Folder folder;
  write_small_archive(folder);
  const std::string index = std::filesystem::canonical(folder.path()) / "chi-muc";
  const Said made = run({"index", "kho", "--index", "chi-muc"}, in(folder));
  CHECK(made.status == 0);
  CHECK(made.out == index +
                        "\n  0 files unchanged, not opened\n  0 files opened, their contents known\n"
                        "  3 files read\n  0 files gone, dropped from the index\n");
  folder.file("kho/41.txt", "Số 41-KH/TU\n");
  const Said verified = run({"index", "kho", "--index", "chi-muc", "--verify"}, in(folder));
  CHECK(verified.status == 0);
  CHECK(verified.out ==
        index +
            "\n  2 files as the index says\n  1 files not in the index yet, or changed since; the "
            "next run reads them\n  0 files about which the index is wrong; delete it\n");
  CHECK(folder.names() == std::vector<std::string>{"chi-muc", "kho"});
  CHECK_FALSE(std::filesystem::exists(folder.path() / "kho/.rasoat"));
}

TEST_CASE("there is nothing to verify where there is no index, and none is made for it") {
  const Folder folder;
  write_small_archive(folder);
  const Said said = run({"index", "kho", "--verify"}, in(folder));
  CHECK(said.status == 2);
  CHECK(said.err.find("the index cannot be used: No such file or directory") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(folder.path() / "kho/.rasoat"));
}

TEST_CASE("options about the index that contradict each other, or lead nowhere") {
  const Folder folder;
  write_small_archive(folder);
  const Said both = run({"audit", "kho", "--index", "a", "--no-index"}, in(folder));
  CHECK(both.status == 2);
  CHECK(both.err == "rasoat: --index and --no-index exclude each other\n");
  const Said nowhere = run({"bodies", "kho", "--index", "no/such/folder"}, in(folder));
  CHECK(nowhere.status == 0);
  CHECK(nowhere.err.find("the index cannot be used") != std::string::npos);
  CHECK(nowhere.out == run({"bodies", "kho", "--no-index"}, in(folder)).out);
}

}  // namespace
}  // namespace rasoat
