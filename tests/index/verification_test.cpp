#include "catch.hpp"
#include "command/program.hpp"
#include "command/small_archive.hpp"
#include "index_verification.hpp"

namespace rasoat {
namespace {

struct Archive {
  Archive() {
    write_small_archive(folder);
    for (const char* name : {"41.txt", "tp/09.txt", "vd/12.txt"})
      inputs.push_back({folder.path() / "kho" / name, name});
    ::usleep(100'000);  // so that stamps are settled
    auto opened = Index::open({folder.path() / "index", false}, "key");
    REQUIRE(opened);
    index = std::move(*opened);
  }

  Folder folder;
  std::vector<Input> inputs;
  std::unique_ptr<Index> index;
  IndexedReading how{folder.path() / "kho", 2, [](std::size_t) {}};
};

TEST_CASE("an index just made is right; a file changed since is outdated, one that is not known too") {
  Archive archive;
  const auto first = archive_records(archive.inputs, archive.index.get(), archive.how);
  CHECK(verify_index(archive.inputs, *archive.index, archive.how).right == 3);
  archive.folder.file("kho/41.txt", "Số 41-KH/TU\n");
  archive.inputs.push_back({archive.folder.file("kho/x.txt", "Số 1-KH/TU\n"), "x.txt"});
  const IndexVerification found = verify_index(archive.inputs, *archive.index, archive.how);
  CHECK(found.right == 2);
  CHECK(found.outdated == 2);
  CHECK(found.wrong.empty());
}

TEST_CASE("records that reading does not give are wrong, whoever sealed them") {
  Archive archive;
  archive_records(archive.inputs, archive.index.get(), archive.how);
  const auto files = archive.index->files();
  REQUIRE(files.size() == 3);
  IndexedFile forged = files[0];
  archive.index->put(forged, archive.index->records(files[1].contents));
  forged = files[1];
  forged.summary.clear();
  archive.index->put(forged, std::nullopt);
  forged = files[2];
  forged.contents = files[0].contents;  // and the stamp is that of the file
  archive.index->put(forged, std::nullopt);
  REQUIRE(archive.index->finish());
  const IndexVerification found = verify_index(archive.inputs, *archive.index, archive.how);
  CHECK(found.wrong == std::vector<std::string>{"41.txt", "tp/09.txt", "vd/12.txt"});
}

TEST_CASE("the counts say how the files were come by") {
  Archive archive;
  ReadingCounts counts;
  const auto read = [&] {
    return archive_records(archive.inputs, archive.index.get(), archive.how, &counts);
  };
  const auto plain = archive_records(archive.inputs, nullptr, archive.how);
  CHECK((read() == plain));
  CHECK((counts.unchanged == 0 && counts.same == 0 && counts.read == 3 && counts.forgotten == 0));
  CHECK((read() == plain));
  CHECK((counts.unchanged == 3 && counts.same == 0 && counts.read == 0));
  std::filesystem::last_write_time(archive.inputs[0].file, std::filesystem::file_time_type::clock::now());
  CHECK((read() == plain));
  CHECK((counts.unchanged == 2 && counts.same == 1 && counts.read == 0));
  archive.folder.file("kho/41.txt", archive.folder.content("kho/41.txt") + "2. Thêm.\n");
  CHECK((read() == archive_records(archive.inputs, nullptr, archive.how)));
  CHECK((counts.unchanged == 2 && counts.same == 0 && counts.read == 1));
  std::filesystem::remove(archive.inputs[2].file);
  archive.inputs.pop_back();
  CHECK((read() == archive_records(archive.inputs, nullptr, archive.how)));
  CHECK(counts.forgotten == 1);
}

TEST_CASE("what other programs may have read is read anew when they change, and nothing else") {
  Archive archive;
  archive.inputs.push_back(
      {archive.folder.file("kho/thu.eml",
                           "From: a@b.vn\nMIME-Version: 1.0\nContent-Type: text/plain; "
                           "charset=utf-8\n\nSố: 5-KH/TU\nKẾ HOẠCH\nvề công tác năm 2025\n"),
       "thu.eml"});
  ::usleep(100'000);
  ReadingCounts counts;
  const auto read = [&] {
    archive.index = *Index::open({archive.folder.path() / "index", false}, "key");
    return archive_records(archive.inputs, archive.index.get(), archive.how, &counts);
  };
  const auto plain = archive_records(archive.inputs, nullptr, archive.how);
  CHECK((read() == plain));
  CHECK((read() == plain));
  CHECK((counts.unchanged == 4 && counts.read == 0));

  // As another version would have left it, whose records differ.
  for (IndexedFile file : archive.index->files()) {
    const std::string readers(readers_of(file.contents));
    CHECK(readers.empty() == (file.path != "thu.eml"));
    if (readers.empty()) continue;
    file.contents.replace(file.contents.size() - readers.size(), readers.size(), "another");
    archive.index->put(file, archive.index->records(archive.index->files()[0].contents));
  }
  REQUIRE(archive.index->finish());
  const IndexVerification found = verify_index(archive.inputs, *archive.index, archive.how);
  CHECK((found.right == 3 && found.outdated == 1 && found.wrong.empty()));
  CHECK((read() == plain));
  CHECK((counts.unchanged == 3 && counts.same == 0 && counts.read == 1));
  CHECK((read() == plain));
  CHECK((counts.unchanged == 4 && counts.read == 0));
}

}  // namespace
}  // namespace rasoat
