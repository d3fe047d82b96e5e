// rasoat audit end to end: exact output, statuses, bad files among good ones, wrong settings.
#include "catch.hpp"
#include "small_archive.hpp"

namespace rasoat {
namespace {

Circumstances in(const Folder& folder) {
  return {.environment = {"LANG=en_US.UTF-8"}, .folder = folder.path()};
}

Said audit(const Folder& folder, std::vector<std::string> more = {}) {
  std::vector<std::string> arguments = {"audit", "kho", "--as-of", "2021-12-31"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return run(arguments, in(folder));
}

TEST_CASE("an audit says first what is there, then what is missing and where it was asked for") {
  const Folder folder;
  write_small_archive(folder);
  const Said said = audit(folder);
  CHECK(said.status == 1);
  CHECK(said.err.empty());
  CHECK(said.out ==
        "Audit of kho as of 2021-12-31\n"
        "documents: 3\n"
        "\n"
        "Summary\n"
        "  2 things asked for by a day: 1 late, 1 missing\n"
        "  41-KH/TU (2021-08-19): 2 bodies owed a plan: 1 late, 1 missing\n"
        "\n"
        "Missing or wrong (1)\n"
        "  41.txt:14  “Các huyện ủy xây dựng kế hoạch thực hiện Kế hoạch này trước ngày 31/10/2021”\n"
        "    Huyện ủy Vân Đô has issued no plan for 41-KH/TU (due 2021-10-31)  [missing-plan]\n"
        "\n"
        "Late, contradictory, uncertain (1)\n"
        "  41.txt:14  “Các huyện ủy xây dựng kế hoạch thực hiện Kế hoạch này trước ngày 31/10/2021”\n"
        "    Huyện ủy Tân Phú issued its plan for 41-KH/TU 5 days late (due 2021-10-31)  [late-plan]\n"
        "      → tp/09.txt\n"
        "\n"
        "Directive by directive: who implements it, who owes what (2)\n"
        "\n"
        "  41-KH/TU · 2021-08-19 · Tỉnh ủy Sông Vân · 41.txt\n"
        "    Implemented by 1\n"
        "      level 1   09-KH/HU · 2021-11-05 · Huyện ủy Tân Phú\n"
        "    Plan · 41.txt:14\n"
        "      “Các huyện ủy xây dựng kế hoạch thực hiện Kế hoạch này trước ngày 31/10/2021”\n"
        "      late            Huyện ủy Tân Phú · due 2021-10-31 · 5 days late\n"
        "                      → 09-KH/HU · 2021-11-05 · tp/09.txt\n"
        "      missing         Huyện ủy Vân Đô · due 2021-10-31\n"
        "\n"
        "  03-NQ/TW · 2021-07-15 · Bộ Chính trị · not held\n"
        "    Implemented by 2\n"
        "      level 1   41-KH/TU · 2021-08-19 · Tỉnh ủy Sông Vân\n"
        "      level 2   09-KH/HU · 2021-11-05 · Huyện ủy Tân Phú (through 41-KH/TU)\n"
        "\n"
        "Documents that are cited and not held (1)\n"
        "  03-NQ/TW · 2021-07-15 · citing documents: 1, mentions: 2\n");
}

TEST_CASE("in Vietnamese days and words are Vietnamese, file names and rules the same") {
  const Folder folder;
  write_small_archive(folder);
  const Said said = audit(folder, {"--lang", "vi"});
  CHECK(said.status == 1);
  CHECK(
      said.out.starts_with("Rà soát kho, tính đến ngày 31/12/2021\n3 văn bản\n\nTóm tắt\n"
                           "  2 việc được giao có thời hạn: 1 chậm, 1 chưa có\n"
                           "  41-KH/TU (19/08/2021): 2 nơi phải có kế hoạch: 1 chậm, 1 chưa có\n"));
  CHECK(said.out.find("    Huyện ủy Vân Đô chưa ban hành kế hoạch thực hiện 41-KH/TU (hạn 31/10/2021)  "
                      "[missing-plan]\n") != std::string::npos);
}

TEST_CASE("a day that no text prints is said to be the policy's; a doubt names its period") {
  const Folder folder;
  write_small_archive(folder);
  std::string plan = folder.content("kho/41.txt");
  const std::string printed = " trước ngày 31/10/2021", own = "kế hoạch thực hiện Kế hoạch này";
  plan.erase(plan.find(printed), printed.size());
  folder.file("kho/41.txt", plan);
  CHECK(
      audit(folder).out.find("Huyện ủy Vân Đô has issued no plan for 41-KH/TU (due 2021-10-18 by the general "
                             "deadline (policy.xml))") != std::string::npos);
  CHECK(
      audit(folder, {"--lang=vi"})
          .out.find("chưa có         Huyện ủy Vân Đô · hạn 18/10/2021 theo thời hạn chung (policy.xml)\n") !=
      std::string::npos);
  // Without its day the plan's yearly reports are open.
  plan.replace(plan.find("xây dựng kế hoạch thực hiện Kế hoạch này"), std::string("xây dựng " + own).size(),
               "hằng năm, trước ngày 15/11, báo cáo kết quả thực hiện Kế hoạch này");
  const std::string day = "Sông Vân, ngày 19 tháng 8 năm 2021";
  plan.erase(plan.find(day), day.size());
  folder.file("kho/41.txt", plan);
  const Said said = audit(folder, {"--as-of", "2022-12-31"});
  for (const char* year : {"2021", "2022"}) {
    INFO(year);
    CHECK(said.out.find("it is not certain that Huyện ủy Vân Đô reported on 41-KH/TU for " +
                        std::string(year) + ": the directive prints no date  [uncertain-evidence]") !=
          std::string::npos);
  }
}

TEST_CASE("--fail-on: which findings make the status 1") {
  const Folder folder;
  write_small_archive(folder);
  CHECK(audit(folder).status == 1);
  CHECK(audit(folder, {"--fail-on", "error"}).status == 1);
  CHECK(audit(folder, {"--fail-on", "never"}).status == 0);
  // Before the due day nothing is missing or late.
  const std::string early = "2021-10-30";
  CHECK(run({"audit", "kho", "--as-of", early}, in(folder)).status == 0);
  CHECK(run({"audit", "kho", "--as-of", early, "--fail-on=info"}, in(folder)).status == 0);
  folder.file(
      "kho/vd/13.txt",
      "TỈNH ỦY SÔNG VÂN\nHUYỆN ỦY VÂN ĐÔ\n*\nSố 13-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nVân Đô, ngày 12 tháng "
      "11 năm 2021\n\nKẾ HOẠCH\nthực hiện Kế hoạch số 41-KH/TU, ngày 19/8/2021 của Ban Thường vụ Tỉnh "
      "ủy\n\nThực hiện Kế hoạch số 41-KH/TU, ngày 19/8/2021 của Ban Thường vụ Tỉnh ủy.\n");
  CHECK(audit(folder).status == 0);  // two late ones: warnings
  CHECK(audit(folder, {"--fail-on", "warning"}).status == 1);
  CHECK(audit(folder, {"--fail-on", "info"}).status == 1);
  folder.file("kho/note.txt", "mua sữa\n");
  CHECK(run({"audit", "kho", "--as-of", early, "--fail-on=warning"}, in(folder)).status == 0);
  CHECK(run({"audit", "kho", "--as-of", early, "--fail-on=info"}, in(folder)).status == 1);  // no-document
}

TEST_CASE("the table of an audit") {
  const Folder folder;
  write_small_archive(folder);
  const Said said = audit(folder, {"--format", "csv", "--fail-on=never"});
  CHECK(said ==
        Said{0,
             "\xEF\xBB\xBF"
             "directive,directive_date,directive_file,body,body_name,action,kind,period,due,status,days_late,"
             "reason,asked_by,evidence,days_overdue\r\n"
             "41-KH/TU,2021-08-19,41.txt,tp,Huyện ủy Tân "
             "Phú,plan,,,2021-10-31,late,5,,41.txt:14,tp/09.txt,5\r\n"
             "41-KH/TU,2021-08-19,41.txt,vd,Huyện ủy Vân Đô,plan,,,2021-10-31,missing,,,41.txt:14,,61\r\n",
             ""});
}

TEST_CASE("the JSON of an audit, and the same of records made before") {
  const Folder folder;
  write_small_archive(folder);
  const Said said = audit(folder, {"--format", "json"});
  CHECK(said.status == 1);
  CHECK(said.out.starts_with(R"({"version":")"));
  CHECK(said.out.contains(
      R"(,"as_of":"2021-12-31","archive":"kho","documents":3,"unreadable":0,"own_outputs":0,)"
      R"("registry":true,"language":"en","directives":[{"id":"cited:03-NQ/TW@2021-07-15","designation":"03-NQ/TW",)"));
  CHECK(
      said.out.find(
          R"("body":"tp","body_name":"Huyện ủy Tân Phú","action":"plan","kind":null,"period":null,"due":"2021-10-31","due_by_policy":false,"status":"late",)"
          R"("days_late":5,"reason":null,"asked_by":[{"file":"41.txt","start":)") != std::string::npos);
  CHECK(said.out.ends_with("\"related\":[]}]}\n"));

  const Said records = run({"extract", "kho/vd/12.txt", "kho/41.txt", "kho/tp/09.txt", "--base", "kho",
                            "--format", "jsonl", "-o", "records.jsonl"},
                           in(folder));
  CHECK(records == Said{0, "", ""});
  CHECK(run({"audit", "--extracts", "records.jsonl", "--base", "kho", "--as-of", "2021-12-31", "--format",
             "json"},
            in(folder)) == said);
}

TEST_CASE("an unreadable file among good ones is a finding; the rest goes on") {
  const Folder folder;
  write_small_archive(folder);
  folder.file("kho/x.txt", "\xE9t\xE9\n");
  const Said said = audit(folder);
  CHECK(said.status == 1);
  CHECK(said.err.empty());
  CHECK(said.out.find("documents: 3; unreadable files: 1\n") != std::string::npos);
  CHECK(said.out.find("  x.txt\n    is not UTF-8 text  [unreadable-document]\n") != std::string::npos);
  CHECK(said.out.find("[missing-plan]") != std::string::npos);
}

TEST_CASE("nothing to read is an error, whatever --fail-on says") {
  const Folder folder;
  std::filesystem::create_directory(folder.path() / "kho");
  for (const std::vector<std::string>& more :
       {std::vector<std::string>{}, {"--fail-on", "never"}, {"--format", "json"}}) {
    CHECK(audit(folder, more) == Said{2, "", "rasoat: kho: the folder holds no document\n"});
  }
  CHECK(run({"audit", "nowhere"}, in(folder)) == Said{2, "", "rasoat: nowhere: no such folder\n"});
  folder.file("kho/x.txt", "\xE9t\xE9\n");
  CHECK(audit(folder).status == 2);
}

TEST_CASE("wrong settings name their file and line") {
  const Folder folder;
  write_small_archive(folder);
  CHECK(audit(folder, {"--organisations", "nowhere.xml"}) ==
        Said{2, "", "rasoat: nowhere.xml: no such file\n"});
  folder.file("kho/policy.xml", "<policy>\n<expct/>\n</policy>\n");
  CHECK(audit(folder) ==
        Said{2, "",
             "rasoat: kho/policy.xml:2: <policy> takes no element <expct>; expected: accept, "
             "deadline, notice, expect\n"});
}

TEST_CASE("the result never replaces what it is made from") {
  const Folder folder;
  write_small_archive(folder);
  const std::string before = folder.content("kho/41.txt");
  CHECK(audit(folder, {"-o", "kho/41.txt"}) ==
        Said{2, "", "rasoat: kho/41.txt: is one of the inputs; choose another name for the result\n"});
  CHECK(folder.content("kho/41.txt") == before);
  CHECK(audit(folder, {"-o", "kho/organisations.xml"}).status == 2);
}

TEST_CASE("what is not due yet, or not observed, is one row of a directive where it is much") {
  const Folder folder;
  write_small_archive(folder);
  std::string bodies = folder.content("kho/organisations.xml");
  std::string more;
  for (const char* name : {"An Hải", "Bình Sơn"})
    more += "<body id=\"" + std::to_string(more.size()) +
            "\" symbol=\"HU\" classes=\"huyện ủy\"><name>Huyện ủy " + name + "</name></body>";
  bodies.insert(bodies.find("  </body>\n</org"), more);
  folder.file("kho/organisations.xml", bodies);
  const auto said = [&](const char* day) { return run({"audit", "kho", "--as-of", day}, in(folder)).out; };
  // Three rows stay rows.
  CHECK(said("2021-12-31").find("not observed    Huyện ủy An Hải · due 2021-10-31 · ") != std::string::npos);
  CHECK(said("2021-10-31")
            .find("    not due yet       things: 4, bodies: 4 · the nearest due 2021-10-31: Huyện ủy An Hải; "
                  "Huyện "
                  "ủy Bình Sơn; Huyện ủy Tân Phú; …\n") != std::string::npos);
  CHECK(said("2021-10-31").find("not due yet     Huyện ủy") == std::string::npos);
  // One directive by itself is shown in full.
  CHECK(run({"trace", "41-KH/TU", "--archive", "kho", "--as-of", "2021-10-31"}, in(folder))
            .out.find("not due yet     Huyện ủy Tân Phú") != std::string::npos);
}

TEST_CASE("--exclude leaves files out") {
  const Folder folder;
  write_small_archive(folder);
  const Said said = audit(folder, {"--exclude", "tp/*"});
  CHECK(said.out.find("documents: 2\n") != std::string::npos);
  CHECK(said.out.find("1 missing, 1 not observed") != std::string::npos);
}

}  // namespace
}  // namespace rasoat
