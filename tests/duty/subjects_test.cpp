// Orders whose subject is a plan or a report, is left to the letter's head, or stands behind an exception;
// and times that do not say from when they run.
#include "catch.hpp"
#include "duty/shown.hpp"

using namespace rasoat::test;

namespace {

Lines in_letter(const std::string& text) {
  return duties(
      std::string(
          "UBND TỈNH SÔNG VÂN\nSỞ NỘI VỤ\n\nSố: 120/SNV-TCCC\n\nSông Vân, ngày 02 tháng 3 năm 2025\n\nV/v "
          "báo cáo kết quả\n\nKính gửi:\n- Các sở, ban, ngành;\n- Ủy ban nhân dân các huyện.\n\n") +
      text + "\n");
}

}  // namespace

TEST_CASE("a time that does not say from when it runs") {
  CHECK(in_plan("1. Ủy ban nhân dân các xã báo cáo Sở Tư pháp trong thời hạn 03 ngày.") ==
        Lines{"report | Ủy ban nhân dân các xã | trong thời hạn 03 ngày | Ủy ban nhân dân các xã báo cáo Sở "
              "Tư pháp trong thời hạn 03 ngày"});
  CHECK(in_plan("1. Sở Y tế trong 05 ngày làm việc báo cáo Ủy ban nhân dân tỉnh.") ==
        Lines{"report | Sở Y tế | trong 05 ngày làm việc | Sở Y tế trong 05 ngày làm việc báo cáo Ủy ban "
              "nhân dân tỉnh"});
  CHECK(in_plan("1. Các xã báo cáo Ủy ban nhân dân tỉnh chậm nhất sau 24 giờ.") ==
        Lines{"report | Các xã | chậm nhất sau 24 giờ | Các xã báo cáo Ủy ban nhân dân tỉnh chậm nhất sau 24 "
              "giờ"});
}

TEST_CASE("a plan or a report is the subject, and whose it is follows") {
  CHECK(
      in_plan("1. Kế hoạch của các đơn vị gửi về Sở Nội vụ trước ngày 15/3/2025 để tổng hợp.") ==
      Lines{
          "plan | các đơn vị | 2025-03-15 | Kế hoạch của các đơn vị gửi về Sở Nội vụ trước ngày 15/3/2025"});
  CHECK(in_plan("1. Kế hoạch thực hiện của các sở, ngành phải được ban hành trước ngày 15/3/2025.") ==
        Lines{"plan | các sở, ngành | 2025-03-15 | Kế hoạch thực hiện của các sở, ngành phải được ban hành "
              "trước ngày 15/3/2025"});
  CHECK(in_plan("1. Báo cáo của các đơn vị gửi về Sở Nội vụ trước ngày 15/12/2025 và gửi bản mềm qua thư "
                "điện tử.") == Lines{"report | các đơn vị | 2025-12-15 | Báo cáo của các đơn vị gửi về Sở "
                                     "Nội vụ trước ngày 15/12/2025"});
  CHECK(in_plan("1. Các kế hoạch hoàn thành trước ngày 15/3/2025.").empty());
  CHECK(in_plan("1. Kế hoạch gửi về Sở Nội vụ trước ngày 15/3/2025.").empty());
}

TEST_CASE("who need not comes first") {
  CHECK(
      in_plan("1. Trừ Sở Tài chính, các sở, ban, ngành xây dựng kế hoạch thực hiện trước ngày 30/4/2025.") ==
      Lines{"plan | các sở, ban, ngành trừ Sở Tài chính | 2025-04-30 | các sở, ban, ngành xây dựng kế hoạch "
            "thực hiện trước ngày 30/4/2025"});
}

TEST_CASE("what is said of a body or of those who deliver is no order") {
  CHECK(in_plan("1. Đơn vị có báo cáo gửi trước ngày 15/12/2025 được cộng 02 điểm thi đua.").empty());
  CHECK(in_plan("1. Các sở tập trung thực hiện để kịp báo cáo Quốc hội tại Kỳ họp thứ 9.").empty());
}

TEST_CASE("who draws up is not described by it") {
  CHECK(in_plan("1. Sở Tư pháp xây dựng dự thảo báo cáo, trình Chủ tịch Ủy ban nhân dân tỉnh ký ban hành "
                "trước ngày 20/11/2025.") ==
        Lines{"report | Sở Tư pháp | 2025-11-20 | Sở Tư pháp xây dựng dự thảo báo cáo, trình Chủ tịch Ủy ban "
              "nhân dân tỉnh ký ban hành trước ngày 20/11/2025"});
  CHECK(in_plan(
            "1. Cơ quan thống kê cấp tỉnh báo cáo Ủy ban nhân dân tỉnh kết quả trước ngày 20 hằng tháng.") ==
        Lines{"report | Cơ quan thống kê cấp tỉnh | monthly 20 | Cơ quan thống kê cấp tỉnh báo cáo Ủy ban "
              "nhân dân tỉnh kết quả trước ngày 20 hằng tháng"});
}

TEST_CASE("periods in brackets, reports of several periods in one breath") {
  CHECK(in_plan("1. Các đơn vị báo cáo định kỳ (tháng, quý, năm) về Sở Nội vụ.") ==
        Lines{"report | Các đơn vị | monthly; quarterly; yearly | Các đơn vị báo cáo định kỳ (tháng, quý, "
              "năm) về Sở Nội vụ"});
  CHECK(
      in_plan("1. Các đơn vị gửi báo cáo tháng trước ngày 20, báo cáo quý trước ngày 20 tháng cuối quý, báo "
              "cáo năm trước ngày 05/12.") ==
      Lines{
          "report | Các đơn vị | monthly 20; quarterly last-month 20; yearly 12-05 | Các đơn vị gửi báo cáo "
          "tháng trước ngày 20, báo cáo quý trước ngày 20 tháng cuối quý, báo cáo năm trước ngày 05/12"});
  CHECK(in_plan("1. Các đơn vị gửi báo cáo sơ kết 6 tháng trước ngày 15/6, báo cáo tổng kết năm trước ngày "
                "15/12.") ==
        Lines{"report | Các đơn vị | 6-monthly 06-15; yearly 12-15 | Các đơn vị gửi báo cáo sơ kết 6 tháng "
              "trước ngày 15/6, báo cáo tổng kết năm trước ngày 15/12"});
  CHECK(in_plan("1. Các đơn vị gửi báo cáo sơ kết 6 tháng trước ngày 15/6.") ==
        Lines{"report | Các đơn vị | 2025-06-15 | Các đơn vị gửi báo cáo sơ kết 6 tháng trước ngày 15/6"});
}

TEST_CASE("the steps of a procedure under who takes them") {
  CHECK(in_plan(
            "- Cấp xã (Ủy ban nhân dân cấp xã):\n\nBước 1: Căn cứ tiêu chí để phân định thôn;\n\nBước 2: Lập "
            "báo cáo kết quả phân định gửi Sở Dân tộc trong thời hạn 25 ngày kể từ ngày nhận văn bản.") ==
        Lines{"report | Ủy ban nhân dân cấp xã | trong thời hạn 25 ngày kể từ ngày nhận văn bản | Lập báo "
              "cáo kết quả phân định gửi Sở Dân tộc trong thời hạn 25 ngày kể từ ngày nhận văn bản"});
  CHECK(in_plan("- Ủy ban nhân dân cấp xã:\n\nBước 1. Ban hành kế hoạch trước ngày 15/3/2025;\n\nBước 2. Báo "
                "cáo kết quả về Sở Dân tộc trước ngày 15/11/2025.\n\n2. Sở Dân tộc tổng hợp.") ==
        Lines{"plan | Ủy ban nhân dân cấp xã | 2025-03-15 | Ban hành kế hoạch trước ngày 15/3/2025",
              "report | Ủy ban nhân dân cấp xã | 2025-11-15 | Báo cáo kết quả về Sở Dân tộc trước ngày "
              "15/11/2025"});
}

TEST_CASE("what a letter asks for without a subject is asked of those it is sent to") {
  CHECK(in_letter("Báo cáo kết quả về Sở Nội vụ trước ngày 15/12/2025.") ==
        Lines{"report | Các sở, ban, ngành; Ủy ban nhân dân các huyện | 2025-12-15 | Báo cáo kết quả về Sở "
              "Nội vụ trước ngày 15/12/2025"});
  CHECK(in_letter("Gửi báo cáo về Sở Nội vụ trước ngày 15/12/2025.") ==
        Lines{"report | Các sở, ban, ngành; Ủy ban nhân dân các huyện | 2025-12-15 | Gửi báo cáo về Sở Nội "
              "vụ trước ngày 15/12/2025"});
  CHECK(in_letter("Kết quả thực hiện gửi về Sở Nội vụ trước ngày 15/12/2025.") ==
        Lines{"report | Các sở, ban, ngành; Ủy ban nhân dân các huyện | 2025-12-15 | Kết quả thực hiện gửi "
              "về Sở Nội vụ trước ngày 15/12/2025"});
  CHECK(in_letter("Kế hoạch của các đơn vị gửi về Sở Nội vụ trước ngày 15/3/2025.") ==
        Lines{"plan | Các sở, ban, ngành; Ủy ban nhân dân các huyện | 2025-03-15 | Kế hoạch của các đơn vị "
              "gửi về Sở Nội vụ trước ngày 15/3/2025"});
  CHECK(in_letter("Thời gian báo cáo trước ngày 15/12/2025.") ==
        Lines{"report | Các sở, ban, ngành; Ủy ban nhân dân các huyện | 2025-12-15 | Thời gian báo cáo trước "
              "ngày 15/12/2025"});
  CHECK(in_letter("Báo cáo kết quả thực hiện.").empty());
  CHECK(in_letter("Báo cáo các sở, ban, ngành kết quả trước ngày 15/12/2025.").empty());
}
