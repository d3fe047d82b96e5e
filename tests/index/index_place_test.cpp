#include "index/index_place.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include "catch.hpp"
#include "command/program.hpp"
#include "index/index.hpp"

namespace rasoat {
namespace {

namespace fs = std::filesystem;

mode_t mode_of(const fs::path& file) {
  struct stat status = {};
  return ::lstat(file.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
}

std::string refusal(const IndexPlace& place, bool make = true) {
  const auto found = find_index_file(place, make);
  return found ? "" : found.error().message;
}

// A real index at this place.
void make_index(const IndexPlace& place) {
  REQUIRE(Index::open(place, "key"));
}

TEST_CASE("an archive's index lies in a hidden folder for its owner alone, which git passes over") {
  const Folder folder;
  const mode_t mask = ::umask(0);
  const IndexPlace place = place_in_archive(folder.path());
  const auto found = find_index_file(place, true);
  ::umask(mask);
  REQUIRE(found);
  CHECK(found->writable);
  CHECK_FALSE(found->is_ours);
  CHECK(found->file == fs::canonical(folder.path()) / ".rasoat" / "index.sqlite");
  CHECK(mode_of(folder.path() / ".rasoat") == 0700);
  CHECK(mode_of(found->file) == 0600);
  CHECK(folder.content(".rasoat/.gitignore") == "*\n");
}

TEST_CASE("looking for an index makes none") {
  const Folder folder;
  CHECK(refusal(place_in_archive(folder.path()), false) == "index-not-usable");
  CHECK(refusal({folder.path() / "index", false}, false) == "index-not-usable");
  CHECK(folder.names().empty());
}

TEST_CASE(
    "links, folders, pipes and files with other names are no place for an index, and stay as they are") {
  const Folder folder, elsewhere;
  const std::string other = elsewhere.file("other", "somebody's");
  const auto prepare = [&](const auto& make) {
    const fs::path hidden = folder.path() / ".rasoat";
    fs::remove_all(hidden);
    fs::create_directory(hidden);
    make(hidden / "index.sqlite");
    return refusal(place_in_archive(folder.path()));
  };
  CHECK(prepare([&](const fs::path& at) { fs::create_symlink(other, at); }) == "index-not-file");
  CHECK(prepare([&](const fs::path& at) { fs::create_symlink(elsewhere.path() / "fresh", at); }) ==
        "index-not-file");
  CHECK(prepare([](const fs::path& at) { fs::create_directory(at); }) == "index-not-file");
  CHECK(prepare([](const fs::path& at) { REQUIRE(::mkfifo(at.c_str(), 0600) == 0); }) == "index-not-file");
  CHECK(prepare([&](const fs::path& at) { fs::create_hard_link(other, at); }) == "index-not-file");
  fs::remove_all(folder.path() / ".rasoat");
  fs::create_directory_symlink(elsewhere.path(), folder.path() / ".rasoat");
  CHECK(refusal(place_in_archive(folder.path())) == "index-not-folder");
  fs::remove(folder.path() / ".rasoat");
  folder.file(".rasoat", "a file");
  CHECK(refusal(place_in_archive(folder.path())) == "index-not-folder");
  CHECK(elsewhere.names() == std::vector<std::string>{"other"});
  CHECK(elsewhere.content("other") == "somebody's");
}

TEST_CASE(
    "a file that the user named is left alone unless it is an index; one in an archive is ours to replace") {
  const Folder folder;
  const IndexPlace named{folder.path() / "named", false}, own = place_in_archive(folder.path());
  for (const std::string& bytes : {std::string("a letter"), std::string(4096, '\0'),
                                   std::string("SQLite format 3\0", 16) + std::string(200, '\1')}) {
    folder.file("named", bytes);
    CHECK(refusal(named) == "index-foreign");
    CHECK(folder.content("named") == bytes);
    folder.file(".rasoat/index.sqlite", bytes);
    const auto found = find_index_file(own, true);
    REQUIRE(found);
    CHECK_FALSE(found->is_ours);
  }
  folder.file("named", "");
  CHECK(refusal(named).empty());
}

TEST_CASE(
    "an index is believed where it was made, not where it was copied to, and no journal beside such a one") {
  const Folder folder;
  const IndexPlace made{folder.path() / "made", false}, copied{folder.path() / "copied", false};
  make_index(made);
  fs::copy_file(made.file, copied.file);
  folder.file("made-journal", "j");
  folder.file("copied-journal", "j");
  REQUIRE(find_index_file(made, true));
  CHECK(find_index_file(made, true)->is_ours);
  CHECK(fs::exists(folder.path() / "made-journal"));
  CHECK_FALSE(find_index_file(copied, false)->is_ours);
  CHECK(fs::exists(folder.path() / "copied-journal"));
  CHECK_FALSE(find_index_file(copied, true)->is_ours);
  CHECK_FALSE(fs::exists(folder.path() / "copied-journal"));
}

TEST_CASE("the mode is put right") {
  const Folder folder;
  const IndexPlace place{folder.path() / "index", false};
  make_index(place);
  ::chmod(place.file.c_str(), 0664);
  REQUIRE(find_index_file(place, true));
  CHECK(mode_of(place.file) == 0600);
}

}  // namespace
}  // namespace rasoat
