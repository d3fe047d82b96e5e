// Every finding over the archive, where it is and where it is not.
#include "coverage/shown.hpp"

using namespace shown;

namespace {

const Doc kNq("03.md", "03-NQ/TU", "2021-07-15", "Tỉnh ủy Sông Vân");
Doc khoi(const char* file = "12.md", const char* designation = "12-KH/ĐUK", const char* date = "2021-10-01") {
  return Doc(file, designation, date, "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh");
}

}  // namespace

TEST_CASE("citation-conflict: a date other than the document's own") {
  CHECK(findings({kNq, khoi().cites("03-NQ/TU", "2021-07-25").cites("03-NQ/TU", "2021-07-25")},
                 "citation-conflict") ==
        Lines{"12.md:1: 03-NQ/TU is dated 2021-07-25 here, but that document was issued on 2021-07-15"});
  CHECK(
      findings({kNq, khoi().cites("03-NQ/TU", "2021-07-15").cites("03-NQ/TU")}, "citation-conflict").empty());
  CHECK(findings({kNq, khoi().cites("03-NQ/TU", "2016-03-10")}, "citation-conflict").empty());
}

TEST_CASE("citation-conflict: two citations of one document that is not held") {
  CHECK(findings({khoi().cites("26-NQ/TW", "2018-05-19").cites("26-NQ/TW", "2018-09-15")},
                 "citation-conflict") ==
        Lines{"12.md:2: 26-NQ/TW is dated 2018-09-15 here and 2018-05-19 elsewhere"});
  CHECK(
      findings({khoi().cites("26-NQ/TW", "2018-05-19").cites("26-NQ/TW", "2008-08-05")}, "citation-conflict")
          .empty());
  CHECK(findings({khoi()
                      .cites("12/KH-UBND", "2021-01-05", "UBND huyện Hòa Lạc")
                      .cites("12/KH-UBND", "2021-02-06", "UBND huyện Đông Hải")},
                 "citation-conflict")
            .empty());
}

TEST_CASE("citation-conflict: an issuer that cannot be the document's") {
  const auto conflicts = [](const char* target, const char* issuer) {
    return findings({kNq, khoi().cites(target, "", issuer)}, "citation-conflict");
  };
  CHECK(conflicts("03-NQ/TU", "UBND tỉnh") ==
        Lines{"12.md:1: 03-NQ/TU is said to be of UBND tỉnh, but is of Tỉnh ủy Sông Vân"});
  CHECK(conflicts("28/2018/QĐ-TTg", "Chính phủ").size() == 1);
  CHECK(conflicts("03-NQ/TU", "Hội đồng nhân dân tỉnh").size() == 1);
  CHECK(conflicts("17/2022/NQ-HĐND", "Thường trực Hội đồng nhân dân tỉnh").empty());
  for (const char* issuer :
       {"Tỉnh ủy", "Ban Thường vụ Tỉnh ủy", "Ban Chấp hành Đảng bộ tỉnh khóa XIX", "Ban Chỉ đạo tỉnh"}) {
    INFO(issuer);
    CHECK(conflicts("03-NQ/TU", issuer).empty());
  }
  for (const char* issuer : {"Bộ Chính trị", "Ban Bí thư",
                             "Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XII", "Trung ương"}) {
    INFO(issuer);
    CHECK(conflicts("26-NQ/TW", issuer).empty());
  }
  CHECK(conflicts("05-HD/BTCTW", "Trung ương").empty());
  CHECK(conflicts("28/2018/QĐ-TTg", "Thủ tướng Chính phủ").empty());
}

TEST_CASE("citation-conflict: another title than the document's own") {
  const Doc titled = Doc("03.md", "03-NQ/TU", "2021-07-15", "Tỉnh ủy Sông Vân")
                         .title("về tăng cường công tác phòng, chống thiên tai, tìm kiếm cứu nạn");
  const auto conflicts = [&](const char* title) {
    return findings({titled, khoi().cites("03-NQ/TU").called(title)}, "citation-conflict");
  };
  CHECK(conflicts("tăng cường bảo vệ và phát triển rừng phòng hộ") ==
        Lines{"12.md:1: 03-NQ/TU is called “tăng cường bảo vệ và phát triển rừng phòng hộ” here, but its own "
              "title "
              "is “về tăng cường công tác phòng, chống thiên tai, tìm kiếm cứu nạn”"});
  for (const char* title :
       {"công tác phòng, chống thiên tai", "phòng cháy rừng", "TĂNG CƯỜNG CÔNG TÁC PHÒNG, CHỐNG THIÊN TAI",
        "công tác phòng, chống thiên tai trên địa bàn huyện"}) {
    INFO(title);
    CHECK(conflicts(title).empty());
  }
}

TEST_CASE("citation-conflict: two titles of a document that is not held") {
  const auto conflicts = [&](const char* one, const char* other) {
    return findings({khoi("a.md").cites("26-NQ/TW", "2018-05-19").called(one),
                     khoi("b.md", "13-KH/ĐUK", "2021-10-02").cites("26-NQ/TW", "2018-05-19").called(other)},
                    "citation-conflict");
  };
  CHECK(
      conflicts("tập trung xây dựng đội ngũ cán bộ các cấp", "cải cách chính sách bảo hiểm xã hội").size() ==
      1);
  CHECK(conflicts(
            "tập trung xây dựng đội ngũ cán bộ các cấp, đủ phẩm chất, năng lực và uy tín, ngang tầm nhiệm vụ",
            "xây dựng đội ngũ cán bộ các cấp")
            .empty());
  CHECK(conflicts("xây dựng đội ngũ cán bộ", "bảo hiểm xã hội").empty());
}

TEST_CASE("cites-later: a document dated after the one that cites it") {
  CHECK(findings({Doc("31.md", "31/KH-STC", "2022-09-20", "Sở Tài chính"),
                  khoi().cites("31/KH-STC", "2022-09-20", "Sở Tài chính")},
                 "cites-later") ==
        Lines{"12.md:1: cites 31/KH-STC of 2022-09-20, later than this document itself (2021-10-01)"});
  CHECK(findings({khoi().cites("26-NQ/TW", "2022-05-19")}, "cites-later").size() == 1);
  CHECK(findings({kNq, khoi().cites("03-NQ/TU", "2021-07-15")}, "cites-later").empty());
  CHECK(findings({kNq, khoi().cites("03-NQ/TU", "2022-07-15")}, "cites-later")
            .empty());  // a wrong date, not a later document
  CHECK(findings({khoi().cites("13-KH/TU", "2021-10-01")}, "cites-later").empty());
}

TEST_CASE("cites-replaced: a document that was replaced before") {
  const Doc replacing = Doc("09.md", "09-NQ/TU", "2022-04-17", "Tỉnh ủy Sông Vân")
                            .cites("03-NQ/TU", "2021-07-15", "", Relation::replaces);
  const auto late = khoi("13.md", "13-KH/ĐUK", "2022-05-01");
  CHECK(findings({kNq, replacing, Doc(late).cites("03-NQ/TU", "2021-07-15")}, "cites-replaced") ==
        Lines{"13.md:1: cites 03-NQ/TU, which 09-NQ/TU replaced or repealed on 2022-04-17"});
  CHECK(findings({kNq, replacing, khoi().cites("03-NQ/TU")}, "cites-replaced").empty());
  CHECK(
      findings({kNq, replacing, khoi("13.md", "13-KH/ĐUK", "2022-04-17").cites("03-NQ/TU")}, "cites-replaced")
          .empty());
  CHECK(findings({kNq, Doc(replacing).draft(), Doc(late).cites("03-NQ/TU")}, "cites-replaced").empty());
  // Not where the text itself says so.
  CHECK(findings(
            {kNq, replacing,
             Doc(late).cites("03-NQ/TU").cites("09-NQ/TU").edge("09-NQ/TU", "03-NQ/TU", Relation::replaces)},
            "cites-replaced")
            .empty());
  // What is only cited can be replaced too.
  CHECK(findings({Doc("09.md", "09-NQ/TU", "2022-04-17", "Tỉnh ủy Sông Vân")
                      .cites("02-NQ/TU", "2020-12-12", "", Relation::repeals),
                  Doc(late).cites("02-NQ/TU", "2020-12-12")},
                 "cites-replaced")
            .size() == 1);
}

TEST_CASE("implements-cycle: documents that implement each other") {
  const auto circle = findings(
      {khoi("a.md", "01-KH/ĐUK", "2021-10-01").cites("26-NQ/TW").implements("02-KH/ĐUK", "2021-10-02"),
       khoi("b.md", "02-KH/ĐUK", "2021-10-02").implements("01-KH/ĐUK")},
      "implements-cycle");
  CHECK(circle == Lines{"a.md:2: these documents implement each other in a circle: 01-KH/ĐUK → 02-KH/ĐUK"});
  CHECK(findings({khoi("a.md", "01-KH/ĐUK", "2021-10-01"),
                  khoi("b.md", "02-KH/ĐUK", "2021-10-02").implements("01-KH/ĐUK")},
                 "implements-cycle")
            .empty());
}

TEST_CASE("duplicates stand at the file whose path sorts later") {
  const Doc first = khoi("a.md"), second = khoi("b.md");
  CHECK(findings({Doc(second).wording("w"), Doc(first).wording("w")}, "duplicate-document") ==
        Lines{"b.md:1: holds the same document as 12-KH/ĐUK (a.md)"});
  CHECK(findings({Doc(second).wording("w"), Doc(first).wording("v")}, "conflicting-duplicate") ==
        Lines{"b.md:1: has the number and date of 12-KH/ĐUK (a.md) but other words"});
  CHECK(findings({Doc(second).wording("w"), Doc(first).wording("v")}, "duplicate-document").empty());
  CHECK(findings({first, khoi("b.md", "12-KH/ĐUK", "2021-10-02")}, "conflicting-duplicate").empty());
  // What is wrong in a copy is said once, and what it orders is ordered once.
  const Doc wrong = khoi("a.md")
                        .cites("03-NQ/TU", "2021-07-25")
                        .duty(DutyAction::plan, {"Các đảng ủy cơ sở"}, "2021-12-31")
                        .wording("w");
  Doc copy = khoi("b.md")
                 .cites("03-NQ/TU", "2021-07-25")
                 .duty(DutyAction::plan, {"Các đảng ủy cơ sở"}, "2021-12-31")
                 .wording("w");
  CHECK(findings({kNq, wrong, copy}, "citation-conflict").size() == 1);
  const Audit result = audit({kNq, wrong, copy}, settings());
  CHECK(expectations(result).size() == 2);
  CHECK(result.expectations.front().asked_by.size() == 1);
  // A copy with other words orders what it says, in the name of the document.
  const Audit differing = audit({kNq, wrong, Doc(copy).wording("v")}, settings());
  CHECK(expectations(differing).size() == 2);
  CHECK(differing.expectations.front().asked_by.size() == 2);
}

TEST_CASE("unreadable files and notes are said, and are no documents") {
  const Audit result = audit({khoi(), builder::unreadable("z.pdf"), Doc("notes.txt", "", "")}, settings());
  CHECK(result.documents == 1);
  CHECK(result.unreadable == 1);
  CHECK(findings(result, "unreadable-document") == Lines{"z.pdf:1: is not UTF-8 text"});
  CHECK(findings(result, "no-document") == Lines{"notes.txt:1: can be read but is no document"});
}

TEST_CASE("unknown-body: an issuer that the registry does not hold") {
  const Doc stranger("47.md", "47-KH/TĐTN", "2022-03-21", "Ban Thường vụ Tỉnh đoàn Sông Vân"),
      second("48.md", "48-KH/TĐTN", "2022-03-22", "Ban Thường vụ Tỉnh đoàn Sông Vân");
  CHECK(findings({stranger, second}, "unknown-body") ==
        Lines{"47.md:1: the registry does not know “Tỉnh đoàn Sông Vân”"});
  CHECK(findings({stranger, second}, "unknown-body", settings(false)).empty());
  CHECK(findings({khoi(), Doc("26.md", "26-NQ/TW", "2018-05-19", "Ban Chấp hành Trung ương")}, "unknown-body")
            .empty());
}

TEST_CASE("missing, late and uncertain stand at the sentence that asks") {
  const Doc asking =
      Doc("41.md", "41-KH/TU", "2021-08-19", "Tỉnh ủy Sông Vân")
          .cites("03-NQ/TU")
          .duty(DutyAction::plan, {"Đảng ủy Khối", "Huyện ủy Tân Phú", "Huyện ủy Vân Đô"}, "2021-11-30");
  const Audit result = audit({asking, khoi("12.md", "12-KH/ĐUK", "2021-12-10").implements("41-KH/TU"),
                              Doc("x.md", "01-CV/HU", "2021-09-09", "Huyện ủy Tân Phú"),
                              Doc("y.md", "", "", "Huyện ủy Vân Đô").type("KH").implements("41-KH/TU")},
                             settings());
  CHECK(findings(result, "missing-plan") ==
        Lines{"41.md:2 hu-tp: Huyện ủy Tân Phú has issued no plan for 41-KH/TU (due 2021-11-30)"});
  CHECK(findings(result, "late-plan") == Lines{"41.md:2 dukcq: Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh "
                                               "issued its plan for 41-KH/TU 10 (due 2021-11-30)"});
  CHECK(findings(result, "uncertain-evidence").size() == 1);
}

TEST_CASE("an audit lists who carries out what, and what is only cited") {
  const Audit result = audit({kNq,
                              khoi()
                                  .implements("41-KH/TU", "2021-08-19")
                                  .cites("41-KH/TU")
                                  .edge("41-KH/TU", "03-NQ/TU", Relation::implements)
                                  .cites("03-NQ/TU"),
                              khoi("13.md", "13-KH/ĐUK", "2021-10-02").cites("41-KH/TU").cites("05-CT/TW")},
                             settings());
  REQUIRE(result.directives.size() == 2);
  CHECK(result.directives[0].id == "file:03.md");
  REQUIRE(result.directives[0].implemented_by.size() == 2);
  CHECK(result.directives[0].implemented_by[0].id == "cited:41-KH/TU@2021-08-19#tu");
  CHECK(result.directives[0].implemented_by[1].id == "file:12.md");
  CHECK(result.directives[0].implemented_by[1].through == "cited:41-KH/TU@2021-08-19#tu");
  CHECK(result.directives[1].id == "cited:41-KH/TU@2021-08-19#tu");
  CHECK_FALSE(result.directives[1].file.has_value());
  REQUIRE(result.cited_only.size() == 2);
  CHECK(result.cited_only[0].designation == "41-KH/TU");
  CHECK(result.cited_only[0].mentions == 3);
  CHECK(result.cited_only[0].documents == 2);
  CHECK(result.cited_only[1].documents == 1);
}

TEST_CASE("a citation that fits two documents is said to be ambiguous") {
  const Audit result = audit({Doc("10-2017.md", "10-CT/TU", "2017-09-05", "Tỉnh ủy Sông Vân"),
                              Doc("10-2021.md", "10-CT/TU", "2021-04-21", "Tỉnh ủy Sông Vân"),
                              khoi().cites("10-CT/TU", "2021-04-12")},
                             settings());
  REQUIRE(result.ambiguities.size() == 1);
  REQUIRE(result.ambiguities[0].fits.size() == 2);
  CHECK(result.ambiguities[0].fits[0] == Ambiguity::Fit{"file:10-2017.md", "10-CT/TU", day("2017-09-05")});
  CHECK(result.ambiguities[0].fits[1].id == "file:10-2021.md");
  CHECK(findings(result, "citation-conflict").empty());
}

TEST_CASE("requests that end a report or a proposal go upwards and are not said to be vague") {
  const auto asked = [](const char* designation, const char* title) {
    return Doc("30.md", designation, "2022-06-28", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh")
        .title(title)
        .duty(DutyAction::issue, {"cấp có thẩm quyền"}, "", {"self"}, "sớm ban hành hướng dẫn");
  };
  const auto vague = [&](const char* designation, const char* title) {
    return findings({asked(designation, title)}, "vague-addressee").size();
  };
  CHECK(vague("30-BC/ĐUK", "kết quả công tác") == 0);
  CHECK(vague("30-TTr/ĐUK", "về việc bổ sung kinh phí") == 0);
  CHECK(vague("30-CV/ĐUK", "V/v báo cáo kết quả công tác") == 0);
  CHECK(vague("30-CV/ĐUK", "V/v đôn đốc báo cáo") == 1);
  CHECK(vague("30-KH/ĐUK", "kiểm tra") == 1);
}

TEST_CASE("an undated duty names the bodies that exist on the day of the document") {
  const auto undated = [](const char* date, const char* actor = "Các đảng ủy cơ sở") {
    return findings({Doc("12.md", "12-KH/ĐUK", date, "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh")
                         .duty(DutyAction::report, {actor}, "periodic", {"self"}, "báo cáo")},
                    "undated-duty");
  };
  CHECK(undated("2025-10-01", "Đảng ủy Sở Tài chính").size() == 1);
  CHECK(undated("2021-10-01") ==
        Lines{"12.md:1: a duty without a usable deadline (Đảng ủy Sở Tài chính; Đảng ủy Sở Y tế)"});
  CHECK(undated("2025-10-01") == Lines{"12.md:1: a duty without a usable deadline (Đảng ủy Sở Y tế)"});
}
