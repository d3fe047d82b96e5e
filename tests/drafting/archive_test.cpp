// Rules that need an archive or a registry: each fires on its wrong example and is silent on its right one.
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
    if (rule.needs != drafting::Needs::archive) continue;
    INFO(rule.id);
    ++rules;
    CHECK(finds(rule.id, body_in(std::string(rule.body->bad))));
    if (rule.id == "reference-unknown") continue;  // the frame cites something else, see below
    CHECK_FALSE(finds(rule.id, body_in(std::string(rule.body->good))));
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
  CHECK(finds(rule->id, body_in(dated(rule->body->bad)), &registry));
  CHECK_FALSE(finds(rule->id, body_in(dated(rule->body->good)), &registry));
}
