// Rules that need an archive or a registry: each fires on its wrong example and is silent on its right one.
#include <algorithm>

#include "archive_builder.hpp"
#include "catch.hpp"
#include "drafting/shown.hpp"
#include "graph/archive_graph.hpp"
#include "pipeline.hpp"
#include "reading/readers.hpp"

using namespace rasoat;

namespace {

Record archived(std::string file, std::string text) {
  return std::get<Record>(make_record(SourceText(file, std::move(text)), file));
}

// An archive with a plan that is there and a decision that was replaced.
std::vector<FileRecord> archive() {
  std::vector<FileRecord> records;
  const std::string head =
      "TỈNH ỦY SÔNG VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM\n        *                     Vân Giang, "
      "ngày 19 "
      "tháng 8 năm 2021\nSố 41-KH/TU\n\nKẾ HOẠCH\nphát triển du lịch cộng đồng vùng cao\n\nBan Thường vụ "
      "Tỉnh ủy xây "
      "dựng kế hoạch.\n";
  records.emplace_back(archived("41.txt", head));
  records.emplace_back(archived("21.txt",
                                "ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH SÔNG "
                                "VÂN                 Độc lập - Tự do - "
                                "Hạnh phúc\n\nSố: 21/2022/QĐ-UBND             Vân Giang, ngày 08 tháng 7 năm "
                                "2022\n\nQUYẾT ĐỊNH\nBan hành Quy chế "
                                "công tác văn thư\n\nĐiều 1. Ban hành Quy chế.\n\nĐiều 2. Quyết định này có "
                                "hiệu lực từ ngày 01/8/2022 và thay thế "
                                "Quyết định số 16/2015/QĐ-UBND ngày 12/5/2015 của Ủy ban nhân dân tỉnh.\n"));
  return records;
}

std::string body_in(const std::string& sentence) {
  return test::with(test::state_document(),
                    "1. Chi cục Kiểm lâm báo cáo Ủy ban nhân dân tỉnh trước ngày 15/11/2023.", sentence);
}

// Whether the rule finds something in the draft, joined with the archive and the registry.
bool finds(std::string_view rule, const std::string& text, const Organisations* registry = nullptr) {
  const SourceText source("draft.txt", text);
  const auto read = read_document(source);
  REQUIRE(read.has_value());
  drafting::Draft draft(*read, {});
  auto records = archive();
  records.emplace_back(drafting::record_of(draft, "draft.txt"));
  const ArchiveGraph graph = join_records(std::move(records), registry);
  drafting::ArchiveContext context;
  context.graph = &graph;
  context.file = "draft.txt";
  for (std::uint32_t i = 0; i < graph.records.size(); ++i) {
    if (graph.records[i].file == "draft.txt") context.record = i;
  }
  REQUIRE(context.record != kNone);
  draft.options.archive = &context;
  for (const auto& finding : drafting::check(draft)) {
    if (finding.rule == rule) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("each rule that needs an archive") {
  unsigned rules = 0;
  for (const drafting::Rule& rule : drafting::rules()) {
    if (rule.needs != drafting::Needs::archive || rule.group != drafting::Group::references) continue;
    INFO(rule.id);
    ++rules;
    CHECK(finds(rule.id, body_in(rule.body->bad.whole())));
    if (rule.id == "reference-unknown") continue;  // the frame cites something else, see below
    CHECK_FALSE(finds(rule.id, body_in(rule.body->good.whole())));
  }
  CHECK(rules == 2);
  CHECK_FALSE(finds("reference-unknown",
                    test::with(body_in("Thực hiện Kế hoạch số 41-KH/TU, ngày 19/8/2021 của Tỉnh ủy."),
                               "Chỉ thị số 04/CT-UBND ngày 14/4/2022 của Chủ tịch Ủy ban nhân dân tỉnh",
                               "nhiệm vụ năm 2023")));
}

TEST_CASE("a citation that disagrees with the document itself") {
  CHECK(finds("reference-conflict", body_in("Theo Kế hoạch số 41-KH/TU, ngày 20/8/2021 của Tỉnh ủy.")));
  CHECK_FALSE(finds("reference-conflict", body_in("Theo Kế hoạch số 41-KH/TU, ngày 19/8/2021 của Tỉnh ủy.")));
}

TEST_CASE("bodies that the registry does not know") {
  Organisations registry;
  for (const char* name : {"Ủy ban nhân dân tỉnh Sông Vân", "Sở Tài chính"}) {
    RegistryBody body;
    body.id = body.name = name;
    body.system = System::state;
    body.level = Level::province;
    body.territory = "Sông Vân";
    if (!registry.bodies.empty()) body.parent = 0;
    registry.bodies.push_back(body);
  }
  registry.bodies[0].symbol = "UBND";
  const drafting::Rule* const rule = drafting::find_rule("duty-unknown-body");
  REQUIRE(rule != nullptr);
  const auto dated = [](std::string_view text) { return test::with(std::string(text), "2022", "2023"); };
  CHECK(finds(rule->id, body_in(dated(rule->body->bad.whole())), &registry));
  CHECK_FALSE(finds(rule->id, body_in(dated(rule->body->good.whole())), &registry));
}

namespace {

// Tỉnh ủy and the party committee under it.
Organisations party_bodies() {
  Organisations registry;
  for (const auto& [name, symbol] :
       {std::pair("Tỉnh ủy Sông Vân", "TU"), std::pair("Đảng ủy Khối các cơ quan tỉnh", "ĐUK")}) {
    RegistryBody body;
    body.id = body.name = name;
    body.symbol = symbol;
    body.system = System::party;
    body.level = registry.bodies.empty() ? Level::province : Level::district;
    body.territory = "Sông Vân";
    if (!registry.bodies.empty()) {
      body.parent = 0;
      body.classes = {"đảng ủy trực thuộc Tỉnh ủy"};
    }
    registry.bodies.push_back(body);
  }
  return registry;
}

std::string of_province(const std::string& designation, const std::string& day, const std::string& type,
                        const std::string& body) {
  return "TỈNH ỦY SÔNG VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM\n        *                     Vân "
         "Giang, ngày " +
         day + "\nSố " + designation + "\n\n" + type + "\n\n" + body +
         "\n\n                    T/M BAN THƯỜNG VỤ\n          " +
         "              BÍ THƯ\n\n                     Phan Thành Đô\n";
}

// The findings of a plan of the committee whose opening and body are these, beside a directive that asks its
// kind for a yearly report, and a plan of the province that carries the directive out.
std::vector<drafting::Finding> found_beside(const std::string& body, bool with_plan) {
  const Organisations registry = party_bodies();
  std::vector<FileRecord> records;
  records.emplace_back(archived(
      "12.txt",
      of_province(
          "12-CT/TU", "05 tháng 01 năm 2022", "CHỈ THỊ\nvề công tác văn thư",
          "1. Các đảng ủy trực thuộc Tỉnh ủy xây dựng kế hoạch thực hiện Chỉ thị này, báo cáo Ban Thường vụ "
          "Tỉnh ủy kết quả thực hiện trước ngày 15/11 hằng năm.")));
  if (with_plan)
    records.emplace_back(archived(
        "30.txt",
        of_province(
            "30-KH/TU", "10 tháng 02 năm 2022",
            "KẾ HOẠCH\nthực hiện Chỉ thị số 12-CT/TU, ngày 05/01/2022 của Ban Thường vụ Tỉnh ủy",
            "Thực hiện Chỉ thị số 12-CT/TU, ngày 05/01/2022 của Ban Thường vụ Tỉnh ủy, Tỉnh ủy xây dựng kế "
            "hoạch như sau:")));
  const SourceText source(
      "draft.txt",
      "ĐẢNG BỘ TỈNH SÔNG VÂN               ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH      Vân "
      "Giang, ngày 20 tháng 3 năm 2022\n        *\nSố 07-KH/ĐUK\n\nKẾ HOẠCH\nthực hiện Chỉ thị số 12-CT/TU, "
      "ngày 05/01/2022 của Ban Thường vụ Tỉnh ủy\n\n" +
          body +
          "\n\nNơi nhận:                                 T/M BAN THƯỜNG VỤ\n- Tỉnh ủy,                       "
          "  "
          "            BÍ THƯ\n- Lưu Văn phòng Đảng ủy.\n\n                                           Mã Thị "
          "Hiền\n");
  const auto read = read_document(source);
  REQUIRE(read.has_value());
  drafting::Draft draft(*read, {});
  records.emplace_back(drafting::record_of(draft, "draft.txt"));
  const ArchiveGraph graph = join_records(std::move(records), &registry);
  drafting::ArchiveContext context;
  context.graph = &graph;
  context.file = "draft.txt";
  for (std::uint32_t i = 0; i < graph.records.size(); ++i) {
    if (graph.records[i].file == "draft.txt") context.record = i;
  }
  draft.options.archive = &context;
  return drafting::check(draft);
}

bool holds(const std::vector<drafting::Finding>& findings, std::string_view rule, std::string_view related) {
  return std::ranges::any_of(findings, [&](const drafting::Finding& one) {
    return one.rule == rule && one.related.size() == 1 && one.related.front().file == related;
  });
}

}  // namespace

TEST_CASE("what a superior document asks of the draft's body") {
  for (const std::string_view id : {"duty-deadline-late", "superior-duty-uncovered"}) {
    INFO(id);
    const drafting::Rule* const rule = drafting::find_rule(id);
    REQUIRE(rule != nullptr);
    CHECK(holds(found_beside(rule->body->bad.whole(), false), id, "12.txt"));
    CHECK_FALSE(holds(found_beside(rule->body->good.whole(), false), id, "12.txt"));
  }
}

TEST_CASE("the plan of the body above for the same directive") {
  const std::string opening = "Thực hiện Chỉ thị số 12-CT/TU, ngày 05/01/2022 của Ban Thường vụ Tỉnh ủy";
  const std::string rest =
      ", Đảng ủy Khối xây dựng kế hoạch như sau:\n\n1. Các chi bộ báo cáo Đảng ủy Khối.\n";
  CHECK(holds(found_beside(opening + rest, true), "superior-uncited", "30.txt"));
  CHECK_FALSE(holds(found_beside(opening + rest, false), "superior-uncited", "30.txt"));
  CHECK_FALSE(
      holds(found_beside(opening + " và Kế hoạch số 30-KH/TU, ngày 10/02/2022 của Tỉnh ủy" + rest, true),
            "superior-uncited", "30.txt"));
}
