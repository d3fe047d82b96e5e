#include "index/file_stamp.hpp"

#include <sys/stat.h>

#include "catch.hpp"
#include "command/program.hpp"

namespace rasoat {
namespace {

constexpr std::int64_t kMillisecond = 1'000'000, kSecond = 1'000 * kMillisecond;

TEST_CASE("a stamp is a regular file's, through links; nothing else has one") {
  const Folder folder;
  const std::string file = folder.file("a", "bytes");
  std::filesystem::create_symlink("a", folder.path() / "link");
  std::filesystem::create_symlink("nowhere", folder.path() / "dangling");
  REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
  const auto stamp = stamp_of(file);
  REQUIRE(stamp);
  CHECK(stamp->size == 5);
  CHECK(stamp->modified > 1'600'000'000 * kSecond);
  CHECK(stamp_of(folder.path() / "link") == stamp);
  for (const char* none : {"dangling", "pipe", "missing", "."}) {
    INFO(none);
    CHECK_FALSE(stamp_of(folder.path() / none));
  }
}

TEST_CASE("other bytes of the same size under a time set back are another stamp") {
  const Folder folder;
  const std::string file = folder.file("a", "bytes");
  const auto before = stamp_of(file);
  const auto time = std::filesystem::last_write_time(file);
  ::usleep(20'000);  // the kernel's clock goes in steps
  folder.file("a", "other");
  std::filesystem::last_write_time(file, time);
  const auto after = stamp_of(file);
  REQUIRE((before && after));
  CHECK(before->size == after->size);
  CHECK(before->inode == after->inode);
  CHECK(before != after);
}

TEST_CASE("a stamp is settled once its clock has surely gone on") {
  const std::int64_t now = 1'700'000'000 * kSecond + 123'456'789;
  const auto settled = [&](std::int64_t modified, std::int64_t changed) {
    return is_settled({1, modified, changed, 1}, now);
  };
  CHECK(settled(now - kSecond, now - kSecond));
  CHECK_FALSE(settled(now, now - kSecond));
  CHECK_FALSE(settled(now - kSecond, now));
  CHECK_FALSE(settled(now - kMillisecond, now - kSecond));
  CHECK_FALSE(settled(now + kSecond, now - kSecond));  // of the future
  // Whole seconds are those of a file system that may keep every second one only.
  const std::int64_t whole = 1'700'000'000 * kSecond;
  CHECK_FALSE(settled(whole - kSecond, now - 5 * kSecond));
  CHECK(settled(whole - 3 * kSecond, now - 5 * kSecond));
}

TEST_CASE("the clock is that of the file system on which the file lies") {
  const Folder folder;
  const std::string file = folder.file("a", "");
  std::filesystem::last_write_time(file,
                                   std::filesystem::file_time_type::clock::now() - std::chrono::hours(9));
  const auto clock = clock_at(file);
  REQUIRE(clock);
  CHECK(stamp_of(folder.file("b", ""))->modified - *clock < kSecond);
  CHECK_FALSE(clock_at(folder.path() / "missing"));
}

}  // namespace
}  // namespace rasoat
