// rasoat trace end to end: one document, several that fit, none.
#include "catch.hpp"
#include "small_archive.hpp"

namespace rasoat {
namespace {

Said trace(const Folder& folder, std::vector<std::string> more) {
  std::vector<std::string> arguments = {"trace", "--archive", "kho", "--as-of", "2021-12-31"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return run(arguments, {.environment = {"LANG=en_US.UTF-8"}, .folder = folder.path()});
}

void add_second_41(const Folder& folder) {
  folder.file("kho/41-2016.txt",
              "TỈNH ỦY SÔNG VÂN\n*\nSố 41-KH/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSông Vân, ngày 02 tháng 3 năm "
              "2016\n\nKẾ HOẠCH\ntrồng rừng\n\nTrồng rừng.\n");
}

TEST_CASE("what a plan rests on, what it asks and who has not, what carries it out") {
  const Folder folder;
  write_small_archive(folder);
  const Said said = trace(folder, {"41-kh/tu"});
  CHECK(said == Said{0,
                     "41-KH/TU · 2021-08-19 · Tỉnh ủy Sông Vân · 41.txt\n"
                     "thực hiện Nghị quyết số 03-NQ/TW, ngày 15/7/2021 của Bộ Chính trị về trồng rừng\n"
                     "\n"
                     "Rests on (1)\n"
                     "  level 1   implements        03-NQ/TW · 2021-07-15 · Bộ Chính trị · not held\n"
                     "\n"
                     "What it asks for, as of 2021-12-31\n"
                     "  41-KH/TU (2021-08-19): 2 bodies owed a plan: 1 late, 1 missing\n"
                     "    Plan · 41.txt:14\n"
                     "      “Các huyện ủy xây dựng kế hoạch thực hiện Kế hoạch này trước ngày 31/10/2021”\n"
                     "      late            Huyện ủy Tân Phú · due 2021-10-31 · 5 days late\n"
                     "                      → 09-KH/HU · 2021-11-05 · tp/09.txt\n"
                     "      missing         Huyện ủy Vân Đô · due 2021-10-31\n"
                     "\n"
                     "Implemented by (1)\n"
                     "  level 1   09-KH/HU · 2021-11-05 · Huyện ủy Tân Phú\n",
                     ""});
  // However it is named.
  for (const char* const asked : {"41.txt", "kho/41.txt", "Kế hoạch số 41-KH/TU", "041-KH/TU"})
    CHECK(trace(folder, {asked}) == said);
}

TEST_CASE("what is only cited is shown as such, with what stands below it") {
  const Folder folder;
  write_small_archive(folder);
  CHECK(trace(folder, {"3-NQ/TW", "--lang", "vi"}) ==
        Said{0,
             "03-NQ/TW · 15/07/2021 · Bộ Chính trị · kho không có\n"
             "\n"
             "Kho không có văn bản này, nên không biết văn bản giao việc gì\n"
             "\n"
             "Thực hiện (2)\n"
             "  bậc 1     41-KH/TU · 19/08/2021 · Tỉnh ủy Sông Vân\n"
             "  bậc 2     09-KH/HU · 05/11/2021 · Huyện ủy Tân Phú (qua 41-KH/TU)\n"
             "\n"
             "Các văn bản thực hiện lại giao việc, tính đến ngày 31/12/2021\n"
             "  41-KH/TU (19/08/2021): 2 nơi phải có kế hoạch: 1 chậm, 1 chưa có\n",
             ""});
}

TEST_CASE("a trace as JSON") {
  const Folder folder;
  write_small_archive(folder);
  const Said said = trace(folder, {"09-KH/HU", "--format", "json"});
  CHECK(
      said ==
      Said{0,
           R"({"id":"file:tp/09.txt","designation":"09-KH/HU","date":"2021-11-05",)"
           R"("issuer":"HUYỆN ỦY TÂN PHÚ","file":"tp/09.txt","implemented_by":[],"rests_on":[)"
           R"({"id":"file:41.txt","depth":1,"through":null,"relation":"implements"},)"
           R"({"id":"cited:03-NQ/TW@2021-07-15","depth":2,"through":"file:41.txt","relation":"implements"}],)"
           R"("expectations":[],"as_of":"2021-12-31"})"
           "\n",
           ""});
}

TEST_CASE("several fit: all are listed, a day or an issuer chooses") {
  const Folder folder;
  write_small_archive(folder);
  add_second_41(folder);
  CHECK(trace(folder, {"41-KH/TU"}) ==
        Said{2, "",
             "rasoat: “41-KH/TU” is 2 documents; choose with --date or --issuer:\n"
             "rasoat: - 41-KH/TU · 2016-03-02 · Tỉnh ủy Sông Vân · 41-2016.txt\n"
             "rasoat: - 41-KH/TU · 2021-08-19 · Tỉnh ủy Sông Vân · 41.txt\n"});
  const Said chosen = trace(folder, {"41-KH/TU", "--date", "2016-03-02"});
  CHECK(chosen.status == 0);
  CHECK(chosen.out ==
        "41-KH/TU · 2016-03-02 · Tỉnh ủy Sông Vân · 41-2016.txt\ntrồng rừng\n\nIt asks nothing of a definite "
        "body by "
        "a usable day\n");
  CHECK(trace(folder, {"41-KH/TU", "--issuer", "Tỉnh ủy"}).status == 2);
  CHECK(trace(folder, {"41-KH/TU", "--date", "2016-03-03"}) ==
        Said{2, "",
             "rasoat: no “41-KH/TU” has that --date, --issuer; there is:\n"
             "rasoat: - 41-KH/TU · 2016-03-02 · Tỉnh ủy Sông Vân · 41-2016.txt\n"
             "rasoat: - 41-KH/TU · 2021-08-19 · Tỉnh ủy Sông Vân · 41.txt\n"});
}

TEST_CASE("none fits: the nearest are named") {
  const Folder folder;
  write_small_archive(folder);
  CHECK(trace(folder, {"42-KH/TU"}) == Said{2, "",
                                            "rasoat: the archive neither holds nor cites “42-KH/TU”; most "
                                            "like it: 41-KH/TU, 09-KH/HU, 12-BC/HU\n"});
  CHECK(trace(folder, {"\033[31m"}).err.find('\033') == std::string::npos);
}

TEST_CASE("what is asked must be said, and where") {
  const Circumstances how{.environment = {"LANG=en"}};
  CHECK(run({"trace"}, how).err ==
        "rasoat: trace: the designation of a document was expected; see rasoat trace --help\n");
  CHECK(run({"trace", "41-KH/TU"}, how).err == "rasoat: trace: --archive ARCHIVE was expected\n");
  CHECK(run({"trace", "a", "b", "--archive", "c"}, how).err ==
        "rasoat: trace takes one name only; “b” is too many\n");
  CHECK(run({"trace", "a", "--archive", "c", "--extracts", "d"}, how).err ==
        "rasoat: “c”: with --extracts the archive is named by --base\n");
  CHECK(run({"trace", "a", "--archive", "c", "--date", "2021"}, how).err ==
        "rasoat: --date: “2021” is no day written YYYY-MM-DD, such as 2022-12-31\n");
  CHECK(run({"trace", "a", "--archive", "/nowhere"}, how) ==
        Said{2, "", "rasoat: /nowhere: no such folder\n"});
  CHECK(run({"audit", "a", "--issuer", "b"}, how).err == "rasoat: --issuer belongs to: trace, graph\n");
}

TEST_CASE("records made before serve as well") {
  const Folder folder;
  write_small_archive(folder);
  const Circumstances how{.environment = {"LANG=en"}, .folder = folder.path()};
  CHECK(run({"extract", "kho/41.txt", "kho/tp/09.txt", "kho/vd/12.txt", "--base", "kho", "--format=jsonl",
             "-o", "r.jsonl"},
            how)
            .status == 0);
  CHECK(run({"trace", "41-KH/TU", "--extracts", "r.jsonl", "--base", "kho", "--as-of", "2021-12-31"}, how) ==
        trace(folder, {"41-KH/TU"}));
}

}  // namespace
}  // namespace rasoat
