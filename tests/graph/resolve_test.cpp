// The settled questions about which document a citation means.
#include "archive_builder.hpp"
#include "catch.hpp"
#include "graph/archive_graph.hpp"
#include "registry_sample.hpp"

using namespace rasoat;
using builder::Doc;

namespace {

// What each citation of a file means, in the order of their first mention: ids, '|' between those that fit
// equally, '!' after one with a wrong date.
std::vector<std::string> meanings(std::vector<FileRecord> records, const std::string& file,
                                  const Organisations* registry = nullptr) {
  const ArchiveGraph graph = join_records(std::move(records), registry);
  std::vector<std::string> out;
  for (std::size_t i = 0; i < graph.records.size(); ++i) {
    if (graph.records[i].file != file) continue;
    for (const std::uint32_t c : graph.citations[i].of_reference) {
      if (c == kNone) {
        out.push_back("self");
        continue;
      }
      const Citation& citation = graph.citations[i].list[c];
      std::string text;
      for (const NodeIndex node : citation.nodes)
        text.append(text.empty() ? "" : "|").append(graph.nodes[node].id);
      out.push_back(text + (citation.wrong_date ? "!" : ""));
    }
  }
  return out;
}

using Out = std::vector<std::string>;

const Doc kPlan41("41.md", "41-KH/TU", "2021-08-19", "Tỉnh ủy Sông Vân", "Sông Vân");

Doc plan_of_khoi() {
  return Doc("12.md", "12-KH/ĐUK", "2021-10-01", "Đảng ủy Khối", "Sông Vân");
}

}  // namespace

TEST_CASE("a citation means the document that agrees with it") {
  const auto meaning = [](const char* target, const char* date, const char* issuer) {
    return meanings({kPlan41, plan_of_khoi().cites(target, date, issuer)}, "12.md").front();
  };
  CHECK(meaning("41-KH/TU", "2021-08-19", "Ban Thường vụ Tỉnh ủy") == "file:41.md");
  CHECK(meaning("41-KH/TU", "2021-08-19", "") == "file:41.md");
  CHECK(meaning("41-KH/TU", "", "") == "file:41.md");
  CHECK(meaning("041 -kh/tu", "", "Tỉnh uỷ") == "file:41.md");
  CHECK(meaning("41-KH/TU", "", "Tỉnh ủy Hà Giang") == "cited:41-KH/TU@?");
  CHECK(meaning("41-KH/TU", "2021-08-19", "Tỉnh ủy Hà Giang") == "cited:41-KH/TU@2021-08-19");
  CHECK(meaning("41-KH/TW", "", "") == "cited:41-KH/TW@?");
  CHECK(meaning("42-KH/TU", "", "") == "cited:42-KH/TU@?#tinh-uy-song-van");
}

TEST_CASE("a document carries out another body's that bears its own number") {
  const Doc above("h.md", "01/KH-UBND", "2020-02-21", "Ủy ban nhân dân huyện Lam Khê", "Lam Khê");
  const auto below = [] {
    return Doc("x.md", "01/KH-UBND", "2020-02-26", "Ủy ban nhân dân xã Phố Khê", "Phố Khê");
  };
  const char* const issuer = "Ủy ban nhân dân huyện Lam Khê";
  CHECK(meanings({above, below().implements("01/KH-UBND", "", issuer)}, "x.md") == Out{"file:h.md"});
  CHECK(meanings({above, below().implements("01/KH-UBND", "2020-02-21")}, "x.md") == Out{"file:h.md"});
  CHECK(meanings({above, below().cites("01/KH-UBND")}, "x.md") == Out{""});
}

TEST_CASE("a citation does not mean what is younger than itself, unless it prints its day") {
  const Doc later("77.md", "77-KH/TU", "2021-12-01", "Tỉnh ủy Sông Vân", "Sông Vân");
  CHECK(meanings({later, plan_of_khoi().cites("77-KH/TU")}, "12.md") ==
        Out{"cited:77-KH/TU@?#tinh-uy-song-van"});
  CHECK(meanings({later, plan_of_khoi().cites("77-KH/TU", "2021-12-01")}, "12.md") == Out{"file:77.md"});
}

TEST_CASE("without a date the newest older document is meant") {
  const Doc old_one("2008.md", "26-NQ/TW", "2008-08-05"), new_one("2018.md", "26-NQ/TW", "2018-05-19");
  CHECK(meanings({old_one, new_one, plan_of_khoi().cites("26-NQ/TW")}, "12.md") == Out{"file:2018.md"});
  const Doc early("e.md", "05-KH/ĐUK", "2010-05-05", "Đảng ủy Khối", "Sông Vân");
  CHECK(meanings({old_one, new_one, Doc(early).cites("26-NQ/TW")}, "e.md") == Out{"file:2008.md"});
}

TEST_CASE("the term of a local committee is known from citations that print its number and a day") {
  const Doc old_one("2016.md", "05-NQ/TU", "2016-11-28", "Tỉnh ủy Sông Vân", "Sông Vân");
  const Doc new_one("2021.md", "05-NQ/TU", "2021-11-15", "Tỉnh ủy Sông Vân", "Sông Vân");
  const Doc telling = Doc("t.md", "13-KH/ĐUK", "2022-01-10", "Đảng ủy Khối", "Sông Vân")
                          .cites("04-NQ/TU", "2021-07-09", "Ban Chấp hành Đảng bộ tỉnh khóa XVII");
  const auto meaning = [&](const char* issuer, bool told) {
    std::vector<FileRecord> records = {
        old_one, new_one,
        Doc("12.md", "12-KH/ĐUK", "2022-02-01", "Đảng ủy Khối", "Sông Vân").cites("05-NQ/TU", "", issuer)};
    if (told) records.push_back(telling);
    return meanings(std::move(records), "12.md").front();
  };
  CHECK(meaning("Ban Chấp hành Đảng bộ tỉnh khóa XVI", true) == "file:2016.md");
  CHECK(meaning("Ban Chấp hành Đảng bộ tỉnh khóa XVII", true) == "file:2021.md");
  CHECK(meaning("Ban Chấp hành Đảng bộ tỉnh", true) == "file:2021.md");
  CHECK(meaning("Ban Chấp hành Đảng bộ tỉnh khóa XV", true).starts_with("cited:05-NQ/TU@?"));
  // Where nothing tells, the newest older one.
  CHECK(meaning("Ban Chấp hành Đảng bộ tỉnh khóa XVI", false) == "file:2021.md");
}

TEST_CASE("the term that a citation prints chooses among terms") {
  const Doc old_one("2008.md", "26-NQ/TW", "2008-08-05"), new_one("2018.md", "26-NQ/TW", "2018-05-19");
  const auto meaning = [&](const char* issuer) {
    return meanings({old_one, new_one, plan_of_khoi().cites("26-NQ/TW", "", issuer)}, "12.md").front();
  };
  CHECK(meaning("Ban Chấp hành Trung ương khóa X") == "file:2008.md");
  CHECK(meaning("Ban Chấp hành Trung ương Đảng (khóa XII)") == "file:2018.md");
  CHECK(meaning("Ban Chấp hành Trung ương khóa IX") == "cited:26-NQ/TW@?");
}

TEST_CASE("after a full citation a bare designation means the same document") {
  const Doc old_one("2008.md", "26-NQ/TW", "2008-08-05"), new_one("2018.md", "26-NQ/TW", "2018-05-19");
  CHECK(meanings({old_one, new_one, plan_of_khoi().cites("26-NQ/TW", "2008-08-05").cites("26-NQ/TW")},
                 "12.md") == Out{"file:2008.md", "file:2008.md"});
  CHECK(meanings({old_one, new_one, plan_of_khoi().cites("26-NQ/TW").cites("26-NQ/TW", "2008-08-05")},
                 "12.md") == Out{"file:2008.md", "file:2008.md"});
  CHECK(meanings({old_one, new_one,
                  plan_of_khoi()
                      .cites("26-NQ/TW", "2008-08-05")
                      .cites("26-NQ/TW")
                      .cites("26-NQ/TW", "2018-05-19")
                      .cites("26-NQ/TW")},
                 "12.md") == Out{"file:2008.md", "file:2008.md", "file:2018.md", "file:2018.md"});
  // … but not where it names another issuer.
  CHECK(meanings({plan_of_khoi()
                      .cites("41-KH/TU", "2020-02-02", "Tỉnh ủy Hà Giang")
                      .cites("41-KH/TU", "", "Tỉnh ủy Sông Vân"),
                  kPlan41},
                 "12.md") == Out{"cited:41-KH/TU@2020-02-02", "file:41.md"});
}

TEST_CASE("a later full citation does not foretell another district's plan") {
  const Doc own("30.md", "30-KH/HU", "2022-01-03", "Huyện ủy Tân Phú", "Tân Phú");
  const Doc answer = Doc("13.md", "13-KH/ĐU", "2022-08-08", "Đảng ủy xã Bình An", "Bình An")
                         .cites("30-KH/HU", "", "Ban Thường vụ Huyện ủy");
  // Made after this document; or of a committee named otherwise.
  for (const char* day : {"2022-08-29", "2022-02-01"}) {
    Doc citing = answer;
    const auto found =
        meanings({own, citing.cites("30-KH/HU", day, "Ban Thường vụ Huyện ủy Vân Đô")}, "13.md");
    REQUIRE(found.size() == 2);
    CHECK(found[0] == "file:30.md");
    CHECK(found[1] != found[0]);
  }
}

TEST_CASE("a wrong date resolves where one document bears the designation") {
  const auto meaning = [](const char* date) {
    return meanings({kPlan41, plan_of_khoi().cites("41-KH/TU", date)}, "12.md").front();
  };
  CHECK(meaning("2021-09-18") == "file:41.md!");
  CHECK(meaning("2012-08-19") == "file:41.md!");  // a slip of the year
  CHECK(meaning("2022-08-19") == "file:41.md!");  // … even into the future
  CHECK(meaning("2016-03-10") ==
        "cited:41-KH/TU@2016-03-10#tinh-uy-song-van");  // the term before had its own 41-KH/TU
}

TEST_CASE("a wrong date that two documents may have meant is ambiguous") {
  const Doc before("10-2017.txt", "10-CT/TU", "2017-09-05", "Tỉnh ủy Sông Vân", "Sông Vân");
  const Doc now("10-2021.txt", "10-CT/TU", "2021-04-21", "Tỉnh ủy Sông Vân", "Sông Vân");
  CHECK(meanings({before, now, plan_of_khoi().cites("10-CT/TU", "2021-04-12")}, "12.md") ==
        Out{"file:10-2017.txt|file:10-2021.txt"});
  CHECK(meanings({before, now, plan_of_khoi().cites("10-CT/TU", "2017-09-05")}, "12.md") ==
        Out{"file:10-2017.txt"});
  CHECK(meanings({before, now, plan_of_khoi().cites("10-CT/TU")}, "12.md") == Out{"file:10-2021.txt"});
}

TEST_CASE("TU means the Tỉnh ủy of the province where it is written") {
  const Doc here("a.md", "03-NQ/TU", "2021-07-15", "TỈNH ỦY", "Hà Giang"),
      there("b.md", "03-NQ/TU", "2021-09-09", "TỈNH ỦY", "Cao Bằng");
  CHECK(meanings({here, there,
                  Doc("k.md", "12-KH/ĐUK", "2021-10-01", "Đảng ủy Khối", "Hà Giang").cites("03-NQ/TU")},
                 "k.md") == Out{"file:a.md"});
  CHECK(meanings({here, there,
                  Doc("k.md", "12-KH/ĐUK", "2021-10-01", "Đảng ủy Khối", "Cao Bằng").cites("03-NQ/TU")},
                 "k.md") == Out{"file:b.md"});
  // An unknown territory fits any; two fits are ambiguous.
  CHECK(meanings({here, there, Doc("k.md", "12-KH/ĐUK", "2021-10-01", "Đảng ủy Khối").cites("03-NQ/TU")},
                 "k.md") == Out{"file:a.md|file:b.md"});
  CHECK(meanings({here, Doc("k.md", "12-KH/ĐUK", "2021-10-01", "Đảng ủy Khối").cites("03-NQ/TU")}, "k.md") ==
        Out{"file:a.md"});
  CHECK(meanings({here, there,
                  Doc("k.md", "12-KH/ĐUK", "2021-10-01", "Đảng ủy Khối").cites("03-NQ/TU", "2021-07-15")},
                 "k.md") == Out{"file:a.md"});
  // A third province's is none of them.
  CHECK(meanings({here, there,
                  Doc("k.md", "12-KH/ĐUK", "2021-10-01", "Đảng ủy Khối", "Lào Cai").cites("03-NQ/TU")},
                 "k.md") == Out{"cited:03-NQ/TU@?"});
  // Central symbols have no territory.
  CHECK(meanings({Doc("c.md", "10-CT/TW", "2020-01-01", "Ban Bí thư", "Hà Nội"), here,
                  Doc("k.md", "12-KH/ĐUK", "2021-10-01", "Đảng ủy Khối", "Hà Giang").cites("10-CT/TW")},
                 "k.md") == Out{"file:c.md"});
}

TEST_CASE("UBND means the body that the issuer or the place tells") {
  const Organisations registry = sample_registry();
  const Doc province("p.md", "12/KH-UBND", "2021-01-05", "Ủy ban nhân dân tỉnh Sông Vân"),
      district("d.md", "12/KH-UBND", "2021-02-06", "Ủy ban nhân dân huyện Tân Phú", "Tân Phú");
  const auto meaning = [&](Doc citing) {
    return meanings({province, district, std::move(citing)}, "x.md", &registry).front();
  };
  const Doc from_district("x.md", "30/BC-UBND", "2021-10-10", "Ủy ban nhân dân huyện Tân Phú"),
      from_department("x.md", "30/KH-STC", "2021-10-10", "Sở Tài chính");
  const Doc from_party("x.md", "30-KH/TU", "2021-10-10", "Tỉnh ủy Sông Vân"),
      from_commune("x.md", "30/KH-UBND", "2021-10-10", "Ủy ban nhân dân xã Bình An");
  CHECK(meaning(Doc(from_district).cites("12/KH-UBND")) == "file:d.md");
  CHECK(meaning(Doc(from_district).cites("12/KH-UBND", "", "UBND tỉnh")) == "file:p.md");
  CHECK(meaning(Doc(from_district).cites("12/KH-UBND", "2021-01-05")) == "file:p.md");
  CHECK(meaning(Doc(from_department).cites("12/KH-UBND")) == "file:p.md");
  CHECK(meaning(Doc(from_department).cites("12/KH-UBND", "", "UBND huyện Tân Phú")) == "file:d.md");
  CHECK(meaning(Doc(from_department).cites("12/KH-UBND", "", "UBND huyện Hòa Lạc")) == "cited:12/KH-UBND@?");
  CHECK(meaning(Doc(from_party).cites("12/KH-UBND")) == "file:p.md");
  CHECK(meaning(Doc(from_commune).cites("12/KH-UBND")) == "file:d.md");
  CHECK(meaning(Doc(from_department).cites("13/KH-UBND", "2021-03-03", "UBND tỉnh")) ==
        "cited:13/KH-UBND@2021-03-03#ubnd");
}

TEST_CASE("laws of one number and year are told apart by their type") {
  const Doc law("l.md", "76/2015/QH13", "2015-06-19"), resolution("r.md", "76/2015/QH13", "2015-06-24");
  CHECK(meanings({Doc(law).type("Luật"), Doc(resolution).type("NQ"),
                  plan_of_khoi().cites("76/2015/QH13").of_type("Luật")},
                 "12.md") == Out{"file:l.md"});
  CHECK(meanings({Doc(law).type("Luật"), Doc(resolution).type("NQ"),
                  plan_of_khoi().cites("76/2015/QH13").of_type("NQ")},
                 "12.md") == Out{"file:r.md"});
}

TEST_CASE("drafts are cited by nobody, and a document does not cite itself") {
  CHECK(meanings({Doc(kPlan41).draft(), plan_of_khoi().cites("41-KH/TU", "2021-08-19")}, "12.md") ==
        Out{"cited:41-KH/TU@2021-08-19#tinh-uy-song-van"});
  CHECK(meanings({plan_of_khoi().cites("12-KH/ĐUK").cites("12-KH/ĐUK", "2021-10-01")}, "12.md") ==
        Out{"", ""});
  CHECK(meanings({plan_of_khoi().cites("12-KH/ĐUK", "2016-10-01")}, "12.md") ==
        Out{"cited:12-KH/ĐUK@2016-10-01"});
}

TEST_CASE("citations of one document that is not there make one node") {
  const Doc other = Doc("13.md", "13-KH/ĐUK", "2021-11-11", "Đảng ủy Khối", "Sông Vân");
  // The date printed most often is the node's; the other is wrong.
  const std::vector<FileRecord> archive = {
      plan_of_khoi().cites("26-NQ/TW", "2018-05-19").cites("26-NQ/TW", "2018-05-19"),
      Doc(other).cites("26-NQ/TW", "2018-09-15")};
  CHECK(meanings(archive, "12.md") == Out{"cited:26-NQ/TW@2018-05-19", "cited:26-NQ/TW@2018-05-19"});
  CHECK(meanings(archive, "13.md") == Out{"cited:26-NQ/TW@2018-05-19!"});
  // Another term's is another document, and the newest is meant where no date is printed.
  CHECK(meanings({plan_of_khoi().cites("26-NQ/TW", "2008-08-05"), Doc(other).cites("26-NQ/TW", "2018-05-19"),
                  Doc("14.md", "14-KH/ĐUK", "2021-12-12", "Đảng ủy Khối", "Sông Vân").cites("26-NQ/TW")},
                 "14.md") == Out{"cited:26-NQ/TW@2018-05-19"});
}

TEST_CASE("ids that would be equal are told apart") {
  CHECK(meanings({plan_of_khoi()
                      .cites("41-KH/TU", "2021-08-19", "Tỉnh ủy Hà Giang")
                      .cites("41-KH/TU", "2021-08-19", "Tỉnh ủy Cao Bằng")},
                 "12.md") == Out{"cited:41-KH/TU@2021-08-19#ha-giang", "cited:41-KH/TU@2021-08-19#cao-bang"});
}

TEST_CASE("named documents are one node each") {
  const std::vector<FileRecord> archive = {
      plan_of_khoi().cites("named:dieu-le-dang").cites("named:dieu-le-dang"),
      Doc("13.md", "13-KH/ĐUK", "2021-11-11", "Đảng ủy Khối")
          .cites("named:dieu-le-dang")
          .cites("partial:de-an-06")};
  CHECK(meanings(archive, "12.md") == Out{"cited:named:dieu-le-dang@?", "cited:named:dieu-le-dang@?"});
  CHECK(meanings(archive, "13.md") == Out{"cited:named:dieu-le-dang@?", "cited:partial:de-an-06@?"});
}
