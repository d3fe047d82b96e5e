// Wordings of offices: each clause in a plan or a letter, and the duties that it states.
#include "catch.hpp"
#include "duty/shown.hpp"

using namespace rasoat::test;

namespace {

Lines in_letter(const std::string& text) {
  return duties(
      std::string("ỦY BAN NHÂN DÂN\nTỈNH SÔNG VÂN\n\nSố: 1320/UBND-TH\nV/v báo cáo kết quả\n\nSông Vân, ngày "
                  "02 tháng 3 năm 2025\n\nKính gửi:\n\n- Sở Tài chính;\n\n- Sở Nội vụ.\n\n") +
      text + "\n");
}

}  // namespace

TEST_CASE("hours and week days stand before the day") {
  CHECK(in_plan("1. Các sở báo cáo kết quả về Sở Nội vụ trước 17 giờ 00 ngày 20/10/2025.") ==
        Lines{"report | Các sở | 2025-10-20 | Các sở báo cáo kết quả về Sở Nội vụ trước 17 giờ 00 ngày "
              "20/10/2025"});
  CHECK(
      in_plan("1. Các sở báo cáo kết quả về Sở Nội vụ trước 17h00 ngày 20/10/2025.") ==
      Lines{
          "report | Các sở | 2025-10-20 | Các sở báo cáo kết quả về Sở Nội vụ trước 17h00 ngày 20/10/2025"});
  CHECK(in_plan("1. Các sở báo cáo kết quả về Sở Nội vụ chậm nhất 16h30, ngày 20/10/2025.") ==
        Lines{"report | Các sở | 2025-10-20 | Các sở báo cáo kết quả về Sở Nội vụ chậm nhất 16h30, ngày "
              "20/10/2025"});
  CHECK(
      in_plan("1. Các sở báo cáo kết quả về Sở Nội vụ trước 17:00 ngày 20/10/2025.") ==
      Lines{
          "report | Các sở | 2025-10-20 | Các sở báo cáo kết quả về Sở Nội vụ trước 17:00 ngày 20/10/2025"});
  CHECK(in_plan("1. Các sở báo cáo kết quả về Sở Nội vụ trước thứ Ba, ngày 20/01/2026.") ==
        Lines{"report | Các sở | 2026-01-20 | Các sở báo cáo kết quả về Sở Nội vụ trước thứ Ba, ngày "
              "20/01/2026"});
  CHECK(in_plan("1. Các sở họp bàn vào 8 giờ 00 ngày 20/10/2025.") == Lines{});
}

TEST_CASE("days in the period that follows, and periods after a colon") {
  CHECK(in_plan("1. Các sở báo cáo hằng tháng trước ngày 05 tháng sau.") ==
        Lines{"report | Các sở | monthly next-month 5 | Các sở báo cáo hằng tháng trước ngày 05 tháng sau"});
  CHECK(in_plan("1. Hằng quý, các sở báo cáo Sở Nội vụ trước ngày 05 của tháng đầu quý sau.") ==
        Lines{"report | các sở | quarterly next-month 5 | Hằng quý, các sở báo cáo Sở Nội vụ trước ngày 05 "
              "của tháng đầu quý sau"});
  CHECK(in_plan("1. Hằng năm, các sở báo cáo Sở Nội vụ trước ngày 15 tháng 01 năm sau.") ==
        Lines{"report | các sở | yearly next-year 01-15 | Hằng năm, các sở báo cáo Sở Nội vụ trước ngày 15 "
              "tháng 01 năm sau"});
  CHECK(in_plan("1. Các sở báo cáo kết quả vào tháng 11 hằng năm.") ==
        Lines{"report | Các sở | yearly 11-30 | Các sở báo cáo kết quả vào tháng 11 hằng năm"});
  CHECK(in_plan("1. Các sở báo cáo theo định kỳ: hằng quý (trước ngày 10 của tháng cuối quý), 6 tháng (trước "
                "ngày 05/6), năm (trước ngày 05/12) về Sở Nội vụ.") ==
        Lines{"report | Các sở | quarterly last-month 10; 6-monthly 06-05; yearly 12-05 | Các sở báo cáo "
              "theo định kỳ: hằng quý (trước ngày 10 của tháng cuối quý), 6 tháng (trước ngày 05/6), năm "
              "(trước ngày 05/12) về Sở Nội vụ"});
  CHECK(in_plan("1. Các sở báo cáo kết quả 6 tháng gửi trước ngày 30/5, báo cáo năm gửi trước ngày 30/11 "
                "hằng năm về Sở Nội vụ.") ==
        Lines{"report | Các sở | 6-monthly 05-30; yearly 11-30 | Các sở báo cáo kết quả 6 tháng gửi trước "
              "ngày 30/5, báo cáo năm gửi trước ngày 30/11 hằng năm về Sở Nội vụ"});
  CHECK(
      in_plan("1. Các sở định kỳ 6 tháng, năm báo cáo kết quả. Thời hạn gửi báo cáo: trước ngày 14/6 đối với "
              "báo cáo 6 tháng, trước ngày 14/12 đối với báo cáo năm.") ==
      Lines{"report | Các sở | 6-monthly 06-14; yearly 12-14 | Các sở định kỳ 6 tháng, năm báo cáo kết quả"});
  CHECK(in_plan("1. Các sở báo cáo trước ngày 15/6/2026 và trước ngày 15/12/2026.") ==
        Lines{"report | Các sở | 2026-06-15; 2026-12-15 | Các sở báo cáo trước ngày 15/6/2026 và trước ngày "
              "15/12/2026"});
}

TEST_CASE("what finishes, sends or submits a plan or report tells by when it is due") {
  CHECK(in_plan("1. Các sở xây dựng báo cáo kết quả và gửi về Sở Nội vụ trước ngày 15/12/2025.") ==
        Lines{"report | Các sở | 2025-12-15 | Các sở xây dựng báo cáo kết quả và gửi về Sở Nội vụ trước ngày "
              "15/12/2025"});
  CHECK(in_plan("1. Các sở xây dựng kế hoạch thực hiện, hoàn thành chậm nhất ngày 31/3/2026.") ==
        Lines{"plan | Các sở | 2026-03-31 | Các sở xây dựng kế hoạch thực hiện, hoàn thành chậm nhất ngày "
              "31/3/2026"});
  CHECK(in_plan("1. Các sở xây dựng kế hoạch thực hiện; hoàn thành trước ngày 31/3/2026.") ==
        Lines{"plan | Các sở | 2026-03-31 | Các sở xây dựng kế hoạch thực hiện"});
  CHECK(in_plan("1. Các sở xây dựng kế hoạch thực hiện. Hoàn thành trước ngày 31/3/2026.") ==
        Lines{"plan | Các sở | 2026-03-31 | Các sở xây dựng kế hoạch thực hiện"});
  CHECK(in_plan("1. Các sở ban hành kế hoạch và tổ chức thực hiện, hoàn thành trước ngày 31/3/2026.") ==
        Lines{"plan | Các sở | 2026-03-31 | Các sở ban hành kế hoạch và tổ chức thực hiện, hoàn thành trước "
              "ngày 31/3/2026"});
  CHECK(in_plan("1. Các sở xây dựng kế hoạch thực hiện, báo cáo UBND tỉnh trước ngày 31/3/2026.") ==
        Lines{"plan | Các sở | 2026-03-31 | Các sở xây dựng kế hoạch thực hiện"});
  CHECK(in_plan("1. Các sở xây dựng kế hoạch thực hiện, xong trong tháng 9/2025, gửi Sở Nội vụ một bản để "
                "theo dõi.") ==
        Lines{"plan | Các sở | 2025-09 | Các sở xây dựng kế hoạch thực hiện, xong trong tháng 9/2025"});
  CHECK(in_plan(
            "1. Các sở xây dựng kế hoạch thực hiện và báo cáo kết quả về UBND tỉnh trước ngày 31/3/2026.") ==
        Lines{"plan | Các sở | - | Các sở xây dựng kế hoạch thực hiện",
              "report | Các sở | 2026-03-31 | báo cáo kết quả về UBND tỉnh trước ngày 31/3/2026"});
  CHECK(in_plan("1. Các sở xây dựng kế hoạch thực hiện, báo cáo UBND tỉnh trước ngày 15/12 hằng năm.") ==
        Lines{"plan | Các sở | - | Các sở xây dựng kế hoạch thực hiện",
              "report | Các sở | yearly 12-15 | báo cáo UBND tỉnh trước ngày 15/12 hằng năm"});
}

TEST_CASE("a plan by another verb, and one named by its works") {
  CHECK(in_plan("1. Các huyện ủy cụ thể hóa bằng kế hoạch của cấp mình, hoàn thành trước ngày 31/3/2026.") ==
        Lines{"plan | Các huyện ủy | 2026-03-31 | Các huyện ủy cụ thể hóa bằng kế hoạch của cấp mình, hoàn "
              "thành trước ngày 31/3/2026"});
  CHECK(in_plan("1. Các huyện ủy cụ thể hóa Chỉ thị số 12-CT/TU thành kế hoạch, hoàn thành trước ngày "
                "31/3/2026.") == Lines{"plan | Các huyện ủy | 2026-03-31 | Các huyện ủy cụ thể hóa Chỉ thị "
                                       "số 12-CT/TU thành kế hoạch, hoàn thành trước ngày 31/3/2026"});
  CHECK(
      in_plan(
          "1. Sở Nội vụ xây dựng Kế hoạch thu gom, xử lý bao gói thuốc, hoàn thành trước ngày 15/02/2026.") ==
      Lines{"plan | Sở Nội vụ | 2026-02-15 | Sở Nội vụ xây dựng Kế hoạch thu gom, xử lý bao gói thuốc, hoàn "
            "thành trước ngày 15/02/2026"});
  CHECK(in_plan("1. Sở Nội vụ xây dựng kế hoạch kiểm tra, đánh giá chất lượng, trình UBND tỉnh trước ngày "
                "15/02/2026.") == Lines{"plan | Sở Nội vụ | 2026-02-15 | Sở Nội vụ xây dựng kế hoạch kiểm "
                                        "tra, đánh giá chất lượng, trình UBND tỉnh trước ngày 15/02/2026"});
  CHECK(in_plan("1. Sở Nội vụ xây dựng, điều chỉnh các quy hoạch, kế hoạch trên địa bàn.") ==
        Lines{"plan | Sở Nội vụ | - | Sở Nội vụ xây dựng, điều chỉnh các quy hoạch, kế hoạch trên địa bàn"});
  CHECK(in_plan("1. Sở Nội vụ tổ chức đánh giá thực hiện Kế hoạch.") ==
        Lines{"review | Sở Nội vụ | - | Sở Nội vụ tổ chức đánh giá thực hiện Kế hoạch"});
  CHECK(in_plan("1. Sở Nội vụ theo dõi để có kế hoạch điều tiết hoạt động.") == Lines{});
  CHECK(in_plan("1. Sở Nội vụ bồi dưỡng đội ngũ cán bộ, công chức xây dựng chính sách, pháp luật.") ==
        Lines{});
}

TEST_CASE("the days of reports, told in a list") {
  CHECK(
      in_plan("1. Các sở thực hiện chế độ báo cáo định kỳ như sau:\n\n- Báo cáo quý: trước ngày 15 của tháng "
              "cuối quý;\n\n- Báo cáo 6 tháng: trước ngày 15/6;\n\n- Báo cáo năm: trước ngày 15/12.") ==
      Lines{"report | Các sở | quarterly last-month 15; 6-monthly 06-15; yearly 12-15 | Báo cáo quý: trước "
            "ngày 15 của tháng cuối quý;  - Báo cáo 6 tháng: trước ngày 15/6;  - Báo cáo năm: trước ngày "
            "15/12"});
  CHECK(in_plan("1. Các sở báo cáo về UBND tỉnh:\n\na) Báo cáo 6 tháng đầu năm: Trước ngày 15 tháng 6;\n\nb) "
                "Báo cáo năm: Trước ngày 15 tháng 12 hằng năm.") ==
        Lines{"report | Các sở | 6-monthly 06-15; yearly 12-15 | Báo cáo 6 tháng đầu năm: Trước ngày 15 "
              "tháng 6;  b) Báo cáo năm: Trước ngày 15 tháng 12 hằng năm"});
  CHECK(in_plan("1. Các sở báo cáo kết quả (6 tháng: trước ngày 15/6; năm: trước ngày 15/12).") ==
        Lines{"report | Các sở | 6-monthly 06-15; yearly 12-15 | Các sở báo cáo kết quả (6 tháng: trước ngày "
              "15/6; năm: trước ngày 15/12)"});
  CHECK(in_plan("1. Giao Sở Nội vụ tổng hợp, định kỳ báo cáo UBND tỉnh vào ngày 25 hằng tháng.") ==
        Lines{"report | Sở Nội vụ | monthly 25 | định kỳ báo cáo UBND tỉnh vào ngày 25 hằng tháng"});
  CHECK(in_plan("1. Các huyện ủy tổng kết việc thực hiện Chỉ thị vào năm 2026.") ==
        Lines{"review | Các huyện ủy | 2026 | Các huyện ủy tổng kết việc thực hiện Chỉ thị vào năm 2026"});
  CHECK(in_plan("1. Các sở báo cáo kết quả, gồm:\n\n- Báo cáo năm: nêu rõ số liệu.") ==
        Lines{"report | Các sở | - | Các sở báo cáo kết quả, gồm"});
}

TEST_CASE("whom a clause leaves out, said behind it") {
  CHECK(in_plan("1. Các sở xây dựng kế hoạch trước ngày 31/3/2026, trừ Sở Nội vụ.") ==
        Lines{"plan | Các sở trừ Sở Nội vụ | 2026-03-31 | Các sở xây dựng kế hoạch trước ngày 31/3/2026, trừ "
              "Sở Nội vụ"});
  CHECK(in_plan("1. Các sở xây dựng kế hoạch trước ngày 31/3/2026. Riêng Sở Nội vụ không phải xây dựng kế "
                "hoạch riêng.") ==
        Lines{"plan | Các sở trừ Sở Nội vụ | 2026-03-31 | Các sở xây dựng kế hoạch trước ngày 31/3/2026"});
  CHECK(in_plan("1. Các sở xây dựng kế hoạch trước ngày 31/3/2026. Không áp dụng đối với Sở Nội vụ.") ==
        Lines{"plan | Các sở trừ Sở Nội vụ | 2026-03-31 | Các sở xây dựng kế hoạch trước ngày 31/3/2026"});
  CHECK(in_plan("1. Sở Tài chính xây dựng kế hoạch trước ngày 31/3/2026. Riêng Sở Nội vụ báo cáo UBND tỉnh "
                "trước ngày 30/4/2026.") ==
        Lines{"plan | Sở Tài chính | 2026-03-31 | Sở Tài chính xây dựng kế hoạch trước ngày 31/3/2026",
              "report | Sở Nội vụ | 2026-04-30 | Sở Nội vụ báo cáo UBND tỉnh trước ngày 30/4/2026"});
}

TEST_CASE("words between a body and its verb") {
  CHECK(in_plan("1. Huyện ủy Tân Phú được chọn làm điểm, tiến hành sơ kết trước ngày 31/3/2026.") ==
        Lines{"review | Huyện ủy Tân Phú | 2026-03-31 | Huyện ủy Tân Phú được chọn làm điểm, tiến hành sơ "
              "kết trước ngày 31/3/2026"});
  CHECK(in_plan("1. Sở Nội vụ, theo chức năng, nhiệm vụ, báo cáo UBND tỉnh trước ngày 31/3/2026.") ==
        Lines{"report | Sở Nội vụ | 2026-03-31 | báo cáo UBND tỉnh trước ngày 31/3/2026"});
  CHECK(in_plan("1. Sở Nội vụ là cơ quan chủ trì, báo cáo UBND tỉnh trước ngày 31/3/2026.") ==
        Lines{"report | Sở Nội vụ | 2026-03-31 | Sở Nội vụ là cơ quan chủ trì, báo cáo UBND tỉnh trước ngày "
              "31/3/2026"});
  CHECK(in_plan("1. Đơn vị quản lý công trình có trách nhiệm báo cáo Sở Nội vụ trước ngày 30/6/2025.") ==
        Lines{"report | Đơn vị quản lý công trình | 2025-06-30 | Đơn vị quản lý công trình có trách nhiệm "
              "báo cáo Sở Nội vụ trước ngày 30/6/2025"});
  CHECK(in_plan("1. Sở Nội vụ làm rõ trách nhiệm của tập thể, cá nhân có liên quan, báo cáo UBND tỉnh trước "
                "ngày 10/5/2026.") ==
        Lines{"report | Sở Nội vụ | 2026-05-10 | báo cáo UBND tỉnh trước ngày 10/5/2026"});
  CHECK(in_plan("1. Các chi bộ có đảng viên dự bị báo cáo Đảng ủy trước ngày 30/6/2025.") ==
        Lines{"report | Các chi bộ có đảng viên dự bị | 2025-06-30 | Các chi bộ có đảng viên dự bị báo cáo "
              "Đảng ủy trước ngày 30/6/2025"});
  CHECK(in_plan("1. Thành phố Vân Giang, tỉnh Sông Vân khởi công dự án vào ngày 19 tháng 12 năm 2025.") ==
        Lines{"act | Thành phố Vân Giang; tỉnh Sông Vân | 2025-12-19 | Thành phố Vân Giang, tỉnh Sông Vân "
              "khởi công dự án vào ngày 19 tháng 12 năm 2025"});
  CHECK(
      in_plan(
          "1. Yêu cầu từng bộ, ngành, địa phương, công nhân, các chủ đầu tư báo cáo trước ngày 30/6/2025.") ==
      Lines{"report | từng bộ, ngành, địa phương, công nhân; các chủ đầu tư | 2025-06-30 | từng bộ, ngành, "
            "địa phương, công nhân, các chủ đầu tư báo cáo trước ngày 30/6/2025"});
  CHECK(in_plan("1. Bí thư chi bộ các thôn báo cáo kết quả trước ngày 30/6/2025.") ==
        Lines{"report | Bí thư chi bộ các thôn | 2025-06-30 | Bí thư chi bộ các thôn báo cáo kết quả trước "
              "ngày 30/6/2025"});
  CHECK(in_plan("1. Quỹ cứu trợ do công đoàn giữ, thu chi công khai từng quý.") == Lines{});
}

TEST_CASE("headings and lead-ins that name whom they tell") {
  CHECK(
      in_plan("1. Cơ quan chủ trì thẩm định\n\na) Lập báo cáo thẩm định trước ngày 30/6/2025.") ==
      Lines{"report | Cơ quan chủ trì thẩm định | 2025-06-30 | Lập báo cáo thẩm định trước ngày 30/6/2025"});
  CHECK(in_plan("1. Các tổ chức, cá nhân liên quan\n\na) Báo cáo kết quả về Sở Nội vụ.") ==
        Lines{"report | Các tổ chức, cá nhân liên quan | - | Báo cáo kết quả về Sở Nội vụ"});
  CHECK(in_plan(
            "4. Trách nhiệm của đối tượng thực hiện kiểm kê:\n\na) Báo cáo kết quả trước ngày 30/6/2025.") ==
        Lines{"report | đối tượng thực hiện kiểm kê | 2025-06-30 | Báo cáo kết quả trước ngày 30/6/2025"});
  CHECK(in_plan("1. Nội dung Sở Dân tộc có trách nhiệm chủ trì\n\na) Xây dựng kế hoạch công tác dân tộc.") ==
        Lines{"plan | Sở Dân tộc | - | Xây dựng kế hoạch công tác dân tộc"});
  CHECK(in_plan("1. Sở Nông nghiệp chỉ đạo Chi cục Thủy sản thực hiện các nội dung sau:\n\n- Báo cáo kết quả "
                "trước ngày 30/6/2025.") ==
        Lines{"report | Chi cục Thủy sản | 2025-06-30 | Báo cáo kết quả trước ngày 30/6/2025"});
  CHECK(in_plan("### 1. Các huyện ủy\n\n- Xây dựng kế hoạch trước ngày 20/3/2025.") ==
        Lines{"plan | Các huyện ủy | 2025-03-20 | Xây dựng kế hoạch trước ngày 20/3/2025"});
}

TEST_CASE("a letter tells those it is addressed to") {
  CHECK(
      in_letter("UBND tỉnh yêu cầu báo cáo kết quả thực hiện trước ngày 20/3/2025.") ==
      Lines{
          "report | Sở Tài chính; Sở Nội vụ | 2025-03-20 | báo cáo kết quả thực hiện trước ngày 20/3/2025"});
  CHECK(in_letter("Đề nghị các đơn vị nêu trên báo cáo kết quả trước ngày 20/3/2025.") ==
        Lines{"report | Sở Tài chính; Sở Nội vụ | 2025-03-20 | các đơn vị nêu trên báo cáo kết quả trước "
              "ngày 20/3/2025"});
  CHECK(in_letter("  UBND tỉnh yêu cầu các sở, ngành báo cáo trước ngày 20/3/2025.") ==
        Lines{"report | các sở, ngành | 2025-03-20 | các sở, ngành báo cáo trước ngày 20/3/2025"});
  CHECK(in_letter("Để có cơ sở báo cáo Chính phủ, đề nghị Sở Tài chính gửi báo cáo kết quả về UBND tỉnh "
                  "trước ngày 20/3/2025.") == Lines{"report | Sở Tài chính | 2025-03-20 | Sở Tài chính gửi "
                                                    "báo cáo kết quả về UBND tỉnh trước ngày 20/3/2025"});
  CHECK(in_letter("Căn cứ chương trình công tác, UBND tỉnh yêu cầu Sở Tài chính báo cáo kết quả trước ngày "
                  "20/3/2025.") ==
        Lines{"report | Sở Tài chính | 2025-03-20 | Sở Tài chính báo cáo kết quả trước ngày 20/3/2025"});
  CHECK(in_letter("Tại Công văn số 77/UBND-TH, UBND tỉnh yêu cầu Sở Nội vụ báo cáo trước ngày 20/3/2025.") ==
        Lines{});
  CHECK(
      in_letter("Yêu cầu các sở báo cáo kết quả như sau:\n\n- Trước ngày 20/11/2025: Sở Tài chính, Sở Nội "
                "vụ.\n\n- Sở Y tế: trước ngày 25/11/2025.") ==
      Lines{"report | Sở Tài chính; Sở Nội vụ | 2025-11-20 | Trước ngày 20/11/2025: Sở Tài chính, Sở Nội vụ",
            "report | Sở Y tế | 2025-11-25 | Sở Y tế: trước ngày 25/11/2025"});
  CHECK(in_letter("Các đơn vị sau gửi báo cáo trước ngày 20/11/2025: Sở Tài chính, Sở Nội vụ.") ==
        Lines{"report | Sở Tài chính; Sở Nội vụ | 2025-11-20 | Các đơn vị sau gửi báo cáo trước ngày "
              "20/11/2025"});
}

TEST_CASE("contents that order nothing describe the document that the title names") {
  const auto block = [](const char* due) {
    return in_plan(
        std::string(
            "1. Xây dựng Nghị định\n\n- Nghị định quy định về bến thuyền.\n\n+ Nội dung: quy định chi tiết "
            "khoản 2 Điều 5.\n\n+ Cơ quan chủ trì: Sở Xây dựng.\n\n+ Cơ quan phối hợp: Sở Tư pháp.\n\n+ Thời "
            "hạn ban hành: ") +
        due);
  };
  CHECK(block("trước ngày 01/9/2025.") ==
        Lines{"issue | Sở Xây dựng | 2025-09-01 | Nghị định quy định về bến thuyền"});
  CHECK(block("theo tiến độ được giao.").empty());
  // Contents that order are the task themselves.
  CHECK(in_plan("1. Quy chế bến thuyền\n\n- Nội dung: rà soát các bến thuyền.\n\n- Cơ quan chủ trì: Sở Xây "
                "dựng.\n\n- "
                "Thời gian: trước ngày 01/9/2025.") ==
        Lines{"act | Sở Xây dựng | 2025-09-01 | rà soát các bến thuyền"});
}
