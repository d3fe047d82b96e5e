// A registry drawn from an archive: which bodies, called how, one under another.
#include "coverage/registry_proposal.hpp"

#include "authority/body_kind.hpp"
#include "coverage/shown.hpp"

using namespace shown;

namespace {

// "  Huyện ủy Tân Phú [HU district party] 2", indented by depth.
Lines proposed(std::vector<FileRecord> records) {
  const RegistryProposal proposal = propose_registry(join_records(std::move(records), nullptr));
  Lines lines;
  for (std::size_t i = 0; i < proposal.organisations.bodies.size(); ++i) {
    const RegistryBody& body = proposal.organisations.bodies[i];
    std::string line;
    for (auto parent = body.parent; parent; parent = proposal.organisations.bodies[*parent].parent)
      line += "  ";
    line += body.name + " [" + body.symbol.value_or("-") + ' ' +
            std::string(body.level ? name_of(*body.level) : "-") + ' ' +
            std::string(body.system ? name_of(*body.system) : "-") + "] " +
            std::to_string(proposal.documents[i]);
    lines.push_back(line);
  }
  return lines;
}

std::string sentence_case(const char* name) {
  return in_sentence_case(read_words(name));
}

}  // namespace

TEST_CASE("names in capitals become names as a sentence prints them") {
  CHECK(sentence_case("HUYỆN ỦY ĐÔNG LĨNH") == "Huyện ủy Đông Lĩnh");
  CHECK(sentence_case("ĐẢNG ỦY THỊ TRẤN PHỐ LĨNH") == "Đảng ủy thị trấn Phố Lĩnh");
  CHECK(sentence_case("ỦY BAN NHÂN DÂN THÀNH PHỐ VÂN GIANG") == "Ủy ban nhân dân thành phố Vân Giang");
  CHECK(sentence_case("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG") == "Sở Nông nghiệp và Môi trường");
  CHECK(sentence_case("ĐẢNG ỦY SỞ Y TẾ") == "Đảng ủy Sở Y tế");
  CHECK(sentence_case("") == "");
}

TEST_CASE("bodies of heads, with names as the texts print them, under whom they answer") {
  const Lines lines = proposed({Doc("41.md", "41-KH/TU", "2021-08-19", "TỈNH ỦY SÔNG VÂN", "Sông Vân")
                                    .duty(DutyAction::plan, {"Huyện ủy Tân Phú"}, "2021-12-31"),
                                Doc("09.md", "09-KH/HU", "2021-09-10", "HUYỆN ỦY TÂN PHÚ", "Tân Phú")
                                    .implements("41-KH/TU", "2021-08-19"),
                                Doc("10.md", "10-KH/HU", "2021-09-12", "HUYỆN ỦY VÂN ĐÔ", "Vân Đô")
                                    .implements("41-KH/TU", "2021-08-19"),
                                Doc("15.md", "15-KH/ĐU", "2021-10-01", "ĐẢNG ỦY XÃ BÌNH AN", "Bình An")
                                    .implements("09-KH/HU", "2021-09-10")});
  CHECK(lines == Lines{"Tỉnh ủy Sông Vân [TU province party] 1", "  Huyện ủy Tân Phú [HU district party] 1",
                       "    Đảng ủy xã Bình An [ĐU commune party] 1",
                       "  Huyện ủy Vân Đô [HU district party] 1"});
}

TEST_CASE("two that may stand above, and nothing that tells: above none") {
  const Lines lines = proposed({Doc("09.md", "09-KH/HU", "2021-09-10", "HUYỆN ỦY TÂN PHÚ"),
                                Doc("10.md", "10-KH/HU", "2021-09-12", "HUYỆN ỦY VÂN ĐÔ"),
                                Doc("15.md", "15-KH/ĐU", "2021-10-01", "ĐẢNG ỦY XÃ BÌNH AN")});
  CHECK(std::ranges::find(lines, "Đảng ủy xã Bình An [ĐU commune party] 1") != lines.end());
}

TEST_CASE("definite bodies that are only addressed, offices under theirs") {
  const Lines lines =
      proposed({Doc("41.md", "41-KH/TU", "2021-08-19", "TỈNH ỦY SÔNG VÂN", "Sông Vân")
                    .duty(DutyAction::report, {"Ban Tuyên giáo Tỉnh ủy"}, "2021-12-31")
                    .duty(DutyAction::report, {"Các huyện ủy", "Sở", "cán bộ"}, "2021-12-31")
                    .duty(DutyAction::report, {"Huyện ủy Tân Phú, Huyện ủy Vân Đô"}, "2021-12-31")
                    .duty(DutyAction::report, {"Bộ Chính trị"}, "2021-12-31")});
  CHECK(lines ==
        Lines{"Tỉnh ủy Sông Vân [TU province party] 1", "  Ban Tuyên giáo Tỉnh ủy [BTGTU province party] 0"});
}

TEST_CASE("a joint document is of its first body, which keeps its name") {
  const Lines lines =
      proposed({Doc("1.md", "12/KH-UBND", "2021-08-19", "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN", "Sông Vân"),
                Doc("2.md", "06/CTr-UBND-MTTQ", "2021-09-19",
                    "ỦY BAN NHÂN DÂN TỈNH - ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH SÔNG VÂN", "Sông Vân")});
  CHECK(lines == Lines{"Ủy ban nhân dân tỉnh Sông Vân [UBND province state] 2"});
}

TEST_CASE("a proposal serves as a registry: classes find their members") {
  const std::vector<FileRecord> records = {
      plan_41().duty(DutyAction::plan, {"Các huyện ủy"}, "2021-12-31"),
      Doc("09.md", "09-KH/HU", "2021-09-10", "HUYỆN ỦY TÂN PHÚ", "Tân Phú")
          .implements("41-KH/TU", "2021-08-19"),
      Doc("10.md", "10-BC/HU", "2021-09-12", "HUYỆN ỦY VÂN ĐÔ", "Vân Đô")
          .reports_on("41-KH/TU", "2021-08-19")};
  AuditSettings with = settings(false);
  CHECK(expectations(records, with).empty());
  with.organisations = propose_registry(join_records(records, nullptr)).organisations;
  CHECK(expectations(records, with) ==
        Lines{"huyen-uy-tan-phu plan 2021-12-31 met < 09.md", "huyen-uy-van-do plan 2021-12-31 missing"});
}

TEST_CASE("nothing gives nothing") {
  CHECK(proposed({}).empty());
  CHECK(proposed({Doc("a.md", "", "")}).empty());
}
