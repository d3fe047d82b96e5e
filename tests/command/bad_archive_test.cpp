// Archives with things in them that are no documents, cannot be read, or change while they are read:
// findings, never failures. And an archive without a registry, which says so.
#include <sys/stat.h>
#include <unistd.h>

#include "catch.hpp"
#include "small_archive.hpp"

namespace rasoat {
namespace {

namespace fs = std::filesystem;

Said audit(const Folder& folder, std::vector<std::string> more = {}) {
  std::vector<std::string> arguments = {"audit", "kho", "--as-of", "2021-12-31", "--fail-on=never"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return run(arguments, {.environment = {"LANG=en_US.UTF-8"}, .folder = folder.path()});
}

bool holds(const Said& said, std::string_view words) {
  return said.out.find(words) != std::string::npos;
}

TEST_CASE("links that lead in a circle, or nowhere, are said and followed no further") {
  const Folder folder;
  write_small_archive(folder);
  fs::create_symlink("..", folder.path() / "kho/tp/up");            // a folder above itself
  fs::create_directory_symlink("vd", folder.path() / "kho/again");  // a folder that is there already
  fs::create_symlink("self", folder.path() / "kho/self");
  fs::create_symlink("nowhere", folder.path() / "kho/gone.txt");
  const Said said = audit(folder);
  CHECK(said.status == 0);
  CHECK(said.err.empty());
  CHECK(holds(said, "documents: 3; unreadable files: 2\n"));
  CHECK(holds(said, "  gone.txt\n    no such file  [unreadable-document]\n"));
  CHECK(
      holds(said, "  self\n    cannot be read: Too many levels of symbolic links  [unreadable-document]\n"));
  CHECK(holds(said, "[missing-plan]"));
  // A link to a file is a file.
  fs::create_symlink("../41.txt", folder.path() / "kho/vd/copy.txt");
  CHECK(holds(audit(folder),
              "  vd/copy.txt\n    holds the same document as 41-KH/TU (41.txt)  "
              "[duplicate-document]\n"));
}

TEST_CASE("pipes and devices are not waited for") {
  const Folder folder;
  write_small_archive(folder);
  REQUIRE(::mkfifo((folder.path() / "kho/pipe").c_str(), 0600) == 0);
  fs::create_symlink("/dev/zero", folder.path() / "kho/zero");
  const Said said = audit(folder);
  CHECK(said.status == 0);
  CHECK(holds(said, "documents: 3; unreadable files: 2\n"));
  CHECK(holds(said, "  pipe\n    is a pipe or a device, not a file  [unreadable-document]\n"));
  CHECK(holds(said, "  zero\n    is a pipe or a device, not a file  [unreadable-document]\n"));
}

TEST_CASE("a folder that may not be listed is said by its name") {
  if (::geteuid() == 0) return;  // who may do anything meets no such folder
  const Folder folder;
  write_small_archive(folder);
  fs::permissions(folder.path() / "kho/vd", fs::perms::none);
  const Said said = audit(folder);
  fs::permissions(folder.path() / "kho/vd", fs::perms::owner_all);
  CHECK(holds(said, "documents: 2; unreadable files: 1\n"));
  CHECK(holds(said, "  vd\n    cannot be read: Permission denied  [unreadable-document]\n"));
}

TEST_CASE("names that are not UTF-8 are written so that they can be read back") {
  const Folder folder;
  write_small_archive(folder);
  fs::rename(folder.path() / "kho/tp", folder.path() / "kho/t\xFFp");
  folder.file("kho/\xE9.txt", "\xE9");
  const Said said = audit(folder);
  CHECK(said.status == 0);
  CHECK(holds(said, "      → t\\xFFp/09.txt\n"));
  CHECK(holds(said, "  \\xE9.txt\n    is not UTF-8 text  [unreadable-document]\n"));
  CHECK(holds(audit(folder, {"--format", "json"}), R"("file":"t\\xFFp/09.txt")"));
}

TEST_CASE("files and folders that come and go while they are read end nothing") {
  const Folder folder;
  write_small_archive(folder);
  const Said said = shell(
      "touch busy; for _ in {1..5000}; do [ -e busy ] || break; mv kho/tp kho/.tp; mv kho/.tp kho/tp\n"
      "  mv kho/vd/12.txt kho/.12; mv kho/.12 kho/vd/12.txt; : >kho/new; rm kho/new; done &\n"
      "for _ in {1..30}; do \"$rasoat\" audit kho --fail-on=never --jobs 4 >/dev/null || echo \"status $?\"; "
      "done\n"
      "rm busy; wait",
      {.folder = folder.path()});
  CHECK(said == Said{0, "", ""});
}

TEST_CASE("two files of one document are one document, and said") {
  const Folder folder;
  write_small_archive(folder);
  folder.file("kho/x/copy.txt", folder.content("kho/tp/09.txt"));
  folder.file("kho/x/other.txt", folder.content("kho/tp/09.txt") + "\nĐã sửa một chỗ.\n");
  const Said said = audit(folder);
  CHECK(holds(said, "documents: 5\n"));
  CHECK(holds(said, "2 bodies owed a plan: 1 late, 1 missing\n"));
  CHECK(holds(said,
              "  x/copy.txt\n    holds the same document as 09-KH/HU (tp/09.txt)  [duplicate-document]\n"));
  CHECK(holds(said,
              "  x/other.txt\n    has the number and date of 09-KH/HU (tp/09.txt) but other words  "
              "[conflicting-duplicate]\n"));
}

TEST_CASE("without a registry the heads tell the bodies, and the output says so") {
  const Folder folder;
  write_small_archive(folder);
  const std::string sentence = "no registry of bodies (organisations.xml)";
  CHECK_FALSE(holds(audit(folder), sentence));
  CHECK(holds(audit(folder, {"--format", "json"}), R"("unreadable":0,"own_outputs":0,"registry":true,)"));
  fs::rename(folder.path() / "kho/organisations.xml", folder.path() / "o.xml");
  const Said said = audit(folder);
  CHECK(said.status == 0);
  CHECK(holds(said, "documents: 3\n" + sentence));
  CHECK(holds(said, "without a registry it is not known who “Các huyện ủy” are  [vague-addressee]\n"));
  CHECK(holds(said, "level 1   09-KH/HU · 2021-11-05 · "));
  CHECK(holds(audit(folder, {"--format", "json"}), R"("unreadable":0,"own_outputs":0,"registry":false,)"));
  CHECK_FALSE(holds(audit(folder, {"--organisations", "o.xml"}), sentence));
  CHECK(holds(audit(folder, {"--lang", "vi"}), "chưa có danh mục cơ quan (organisations.xml)"));
}

TEST_CASE("settings that would burst the memory are refused with file and line") {
  const Folder folder;
  write_small_archive(folder);
  folder.file("bomb.xml", "<!DOCTYPE b [\n<!ENTITY a 'ha'>\n<!ENTITY b '&a;&a;'>\n]>\n<organisations/>\n");
  CHECK(audit(folder, {"--organisations", "bomb.xml"}) ==
        Said{2, "", "rasoat: bomb.xml:1: takes no document type declaration (<!DOCTYPE …>)\n"});
  std::string deep = "<policy>\n";
  for (int i = 0; i < 5'000'000; ++i) deep += "<accept>\n";
  folder.file("deep.xml", deep);
  CHECK(audit(folder, {"--policy", "deep.xml"}) ==
        Said{2, "", "rasoat: deep.xml:101: elements stand more than 100 deep in one another\n"});
}

}  // namespace
}  // namespace rasoat
