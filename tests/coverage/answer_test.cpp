// Answers as State bodies give them: a directive among the bases, kinds issued by decision, letters that
// answer.
#include "coverage/shown.hpp"

using namespace shown;

namespace {

Doc directive(const char* title = "chuyển đổi số tỉnh Sông Vân năm 2021") {
  return Doc("41.md", "41/KH-UBND", "2021-08-19", "Ủy ban nhân dân tỉnh Sông Vân", "Sông Vân").title(title);
}
Doc asking(const char* quote = "xây dựng kế hoạch thực hiện Kế hoạch này") {
  return directive().duty(DutyAction::plan, {"Ủy ban nhân dân huyện Tân Phú"}, "2021-11-30", {"self"}, quote);
}
Doc of_district(const char* designation, const char* title, Relation relation = Relation::based_on) {
  return Doc("12.md", designation, "2021-10-01", "Ủy ban nhân dân huyện Tân Phú")
      .title(title)
      .cites("41/KH-UBND", "2021-08-19", "", relation);
}
const Lines kMet{"ubnd-tp plan 2021-11-30 met < 12.md"}, kMissing{"ubnd-tp plan 2021-11-30 missing"};

}  // namespace

TEST_CASE("a plan with the directive among its bases carries it out where it speaks of the same") {
  CHECK(expectations({asking(), of_district("12/KH-UBND", "Chuyển đổi số huyện Tân Phú năm 2021")}) == kMet);
  CHECK(expectations({asking(), of_district("12/KH-UBND", "Cải cách hành chính năm 2021")}) == kMissing);
  CHECK(expectations({asking(), of_district("12/KH-UBND", "Chuyển đổi số huyện Tân Phú năm 2022")}) ==
        kMissing);
  CHECK(expectations({asking(), of_district("12/KH-UBND", "Thực hiện nhiệm vụ năm 2021 trên địa bàn")}) ==
        kMissing);
  CHECK(expectations({asking(), of_district("12/TTr-UBND", "Chuyển đổi số huyện Tân Phú năm 2021")}) ==
        kMissing);
  CHECK(expectations({asking(), of_district("12/KH-UBND", "Chuyển đổi số năm 2021", Relation::cites)}) ==
        kMissing);
  CHECK(expectations({asking(), of_district("12/KH-UBND", "Chuyển đổi số năm 2021").draft(),
                      Doc("x.md", "13/CV-UBND", "2021-09-09", "Ủy ban nhân dân huyện Tân Phú")}) == kMissing);
  // Of the district above, not of the commune that is asked.
  const Doc commune =
      directive().duty(DutyAction::plan, {"Ủy ban nhân dân xã Bình An"}, "2021-11-30", {"self"});
  CHECK(expectations({commune, of_district("12/KH-UBND", "Chuyển đổi số năm 2021"),
                      Doc("x.md", "13/CV-UBND", "2021-09-09", "Ủy ban nhân dân xã Bình An")}) ==
        Lines{"ubnd-ba plan 2021-11-30 missing"});
}

TEST_CASE("… or as the clause that orders it, and reports on such a plan are reports on the directive") {
  const Doc general =
      directive("phát triển kinh tế - xã hội năm 2021")
          .duty(DutyAction::plan, {"Ủy ban nhân dân huyện Tân Phú"}, "2021-11-30", {"self"},
                "ban hành kế hoạch trồng rừng sản xuất, gửi Sở Tài chính trước ngày 30/11/2021");
  CHECK(expectations(
            {general, of_district("12/KH-UBND", "Trồng rừng sản xuất trên địa bàn huyện Tân Phú")}) == kMet);
  CHECK(expectations({general, of_district("12/KH-UBND", "Quản lý tài chính trên địa bàn huyện Tân Phú")}) ==
        kMissing);
  const Doc reporting = directive().duty(DutyAction::report, {"Ủy ban nhân dân huyện Tân Phú"}, "2022-06-30",
                                         {"self"}, "báo cáo");
  const Doc report = Doc("30.md", "30/BC-UBND", "2022-06-20", "Ủy ban nhân dân huyện Tân Phú")
                         .reports_on("12/KH-UBND", "2021-10-01");
  CHECK(expectations({reporting, of_district("12/KH-UBND", "Chuyển đổi số năm 2021"), report}) ==
        Lines{"ubnd-tp report 2022-06-30 met < 30.md"});
  CHECK(expectations({reporting, of_district("12/KH-UBND", "Cải cách hành chính năm 2021"), report}) ==
        Lines{"ubnd-tp report 2022-06-30 missing"});
}

TEST_CASE("a report that names the directive reports on it where it speaks of the same") {
  const Doc reporting = directive().duty(DutyAction::report, {"Ủy ban nhân dân huyện Tân Phú"}, "2022-06-30",
                                         {"self"}, "báo cáo");
  const Lines met{"ubnd-tp report 2022-06-30 met < 12.md"}, missing{"ubnd-tp report 2022-06-30 missing"};
  for (const Relation relation : {Relation::based_on, Relation::cites}) {
    CHECK(expectations({reporting, of_district("12/BC-UBND", "Kết quả chuyển đổi số huyện Tân Phú năm 2021",
                                               relation)}) == met);
    CHECK(expectations({reporting, of_district("12/BC-UBND", "Kết quả cải cách hành chính năm 2021",
                                               relation)}) == missing);
    CHECK(expectations({reporting, of_district("12/BC-UBND", "Kết quả chuyển đổi số năm 2020", relation)}) ==
          missing);
    CHECK(expectations({reporting, of_district("12/KH-UBND", "Chuyển đổi số huyện Tân Phú năm 2021",
                                               relation)}) == missing);
  }
}

TEST_CASE("a decision answers for what it issues") {
  const auto issued = [](const char* title) {
    return of_district("12/QĐ-UBND", title, Relation::implements);
  };
  CHECK(expectations({asking(), issued("Về việc ban hành Kế hoạch chuyển đổi số năm 2021")}) == kMet);
  CHECK(expectations({asking(), issued("Phê duyệt Đề án chuyển đổi số")}) == kMet);
  CHECK(expectations({asking(), issued("Thành lập Ban Chỉ đạo chuyển đổi số")}) == kMissing);
  CHECK(expectations({asking(), issued("Sửa đổi, bổ sung Kế hoạch chuyển đổi số năm 2021")}) == kMissing);
  CHECK(expectations({asking(), issued("Phê duyệt Kế hoạch số 15/KH-PNV")}) == kMissing);
  CHECK(expectations({asking(), issued("")}) == kMissing);
}

TEST_CASE("a plan may be of the kind that the clause names") {
  const Doc option = of_district("12/PA-UBND", "Ứng phó thiên tai năm 2021", Relation::implements);
  CHECK(expectations({asking("ban hành Phương án ứng phó thiên tai, xong trước ngày 30/11/2021"), option}) ==
        kMet);
  CHECK(expectations({asking("xây dựng kế hoạch, phương án ứng phó thiên tai"), option}) == kMet);
  CHECK(expectations({asking("xây dựng kế hoạch hoặc phương án ứng phó"), option}) == kMet);
  CHECK(expectations({asking("xây dựng kế hoạch thực hiện Phương án này"), option}) == kMissing);
  CHECK(expectations({asking("xây dựng kế hoạch thực hiện phương án sắp xếp"), option}) == kMissing);
  CHECK(expectations({asking("xây dựng kế hoạch"), option}) == kMissing);
}

TEST_CASE("rules are issued by decision, guidance by letter") {
  const auto owing = [](const char* quote) {
    return directive().duty(DutyAction::issue, {"Ủy ban nhân dân huyện Tân Phú"}, "2021-11-30", {"self"},
                            quote);
  };
  const Doc rules = owing("ban hành Quy chế quản lý kho dữ liệu dùng chung");
  const auto answered = [](const char* kind, const char* status) {
    return Lines{std::string("ubnd-tp issue ") + kind + " 2021-11-30 " + status};
  };
  for (const Relation relation : {Relation::implements, Relation::based_on}) {
    CHECK(expectations({rules, of_district("12/QĐ-UBND", "Ban hành Quy chế quản lý kho dữ liệu dùng chung",
                                           relation)}) == answered("QC", "met < 12.md"));
    CHECK(expectations({rules, of_district("12/QĐ-UBND", "Quy chế quản lý kho dữ liệu dùng chung",
                                           relation)}) == answered("QC", "met < 12.md"));
  }
  CHECK(expectations({rules, of_district("12/QĐ-UBND", "Ban hành Quy chế làm việc")}) ==
        answered("QC", "missing"));
  CHECK(expectations({rules, of_district("12/QĐ-UBND", "Thực hiện Quy chế quản lý kho dữ liệu dùng chung",
                                         Relation::implements)}) == answered("QC", "missing"));
  CHECK(expectations({rules, of_district("12/KH-UBND", "Ban hành Quy chế quản lý kho dữ liệu dùng chung",
                                         Relation::implements)}) == answered("QC", "missing"));
  const Doc guidance = owing("ban hành văn bản hướng dẫn thực hiện");
  CHECK(expectations({guidance, of_district("12/UBND-VX", "V/v hướng dẫn thực hiện chuyển đổi số",
                                            Relation::implements)}) == answered("HD", "met < 12.md"));
  CHECK(expectations({guidance, of_district("12/UBND-VX", "V/v đề nghị hướng dẫn chuyển đổi số",
                                            Relation::implements)}) == answered("HD", "missing"));
}

TEST_CASE("a report may answer the letter that asks for it") {
  const Doc letter = Doc("41.md", "1320/UBND-KTTH", "2022-05-19", "Ủy ban nhân dân tỉnh Sông Vân", "Sông Vân")
                         .duty(DutyAction::report, {"Sở Tài chính"}, "2022-06-30", {"self"}, "báo cáo");
  const auto answer = [](const char* designation, const char* title) {
    return Doc("30.md", designation, "2022-06-28", "Sở Tài chính")
        .title(title)
        .cites("1320/UBND-KTTH", "2022-05-19", "", Relation::answers);
  };
  const Lines met{"stc report 2022-06-30 met < 30.md"}, missing{"stc report 2022-06-30 missing"};
  CHECK(expectations({letter, answer("30/BC-STC", "Rà soát tài sản công")}) == met);
  CHECK(expectations({letter, answer("30/STC-VP", "V/v báo cáo kết quả rà soát")}) == met);
  CHECK(expectations({letter, answer("30/STC-VP", "V/v cung cấp số liệu tài sản công")}) == met);
  CHECK(expectations({letter, answer("30/STC-VP", "V/v đề nghị gia hạn thời gian báo cáo")}) == missing);
  CHECK(expectations({letter, answer("30/STC-VP", "V/v xin lùi thời hạn báo cáo")}) == missing);
  CHECK(expectations({letter, answer("30/KH-STC", "Rà soát tài sản công")}) == missing);
}

TEST_CASE("a letter that asks others for reports is none itself") {
  const Doc owing =
      plan_41().duty(DutyAction::report, {"Ban Tổ chức Tỉnh ủy"}, "2022-06-30", {"self"}, "báo cáo");
  const Doc letter = Doc("30.md", "30-CV/BTCTU", "2022-06-20", "Ban Tổ chức Tỉnh ủy")
                         .title("V/v báo cáo kết quả thực hiện Kế hoạch 41")
                         .reports_on("41-KH/TU");
  const auto with = [&](const char* actor, const char* rule) {
    return Doc(letter).duty(DutyAction::report, {actor}, rule, {"self"}, "báo cáo");
  };
  CHECK(expectations({owing, letter}) == Lines{"btctu report 2022-06-30 met < 30.md"});
  CHECK(expectations({owing, with("Các huyện ủy", "2022-06-25")}) ==
        Lines{"btctu report 2022-06-30 missing"});
  CHECK(expectations({owing, with("Ban Tổ chức Tỉnh ủy", "2022-07-25")}).front() ==
        "btctu report 2022-07-25 missing");
  CHECK(expectations({owing, with("Các huyện ủy", "")}) == Lines{"btctu report 2022-06-30 met < 30.md"});
}
