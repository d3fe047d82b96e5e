// Orders of directives, letters and conclusions as offices word them: openings and lead-ins, what is told of
// the past, days and bodies.
#include "catch.hpp"
#include "duty/shown.hpp"

using namespace rasoat::test;

namespace {

Lines in_directive(const std::string& text) {
  return duties(std::string("ỦY BAN NHÂN DÂN\nTỈNH SÔNG VÂN\n\nSố: 12/CT-UBND\n\nSông Vân, ngày 02 tháng 3 "
                            "năm 2025\n\nCHỈ THỊ\n\nVề việc tăng cường công tác phòng cháy, chữa cháy\n\n") +
                text + "\n");
}

Lines in_letter(const std::string& text) {
  return duties(std::string("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HẢI BÌNH\n\nSố: 2240/UBND-NC\n\nHải Bình, ngày 02 "
                            "tháng 8 năm 2025\n\nV/v rà soát cán bộ\n\nKính gửi:\n- Các sở, ban, ngành thành "
                            "phố;\n- Ủy ban nhân dân các xã, phường.\n\n") +
                text + "\n");
}

Lines in_party_letter(const std::string& text) {
  return duties(
      std::string("TỈNH ỦY HÀ LÂM\n\\*\n\nSố 1204-CV/TU\n\nHà Lâm, ngày 10 tháng 9 năm 2025\n\n*V/v đôn "
                  "đốc*\n\nKính gửi:\n- Các huyện ủy, thành ủy;\n- Đảng ủy các cơ quan Đảng tỉnh.\n\n") +
      text + "\n");
}

}  // namespace

TEST_CASE("the end of an opening tells whom all that follows tells") {
  CHECK(in_directive("Thời gian qua, tình hình cháy nổ diễn biến phức tạp. Để khắc phục, Chủ tịch Ủy ban "
                     "nhân dân tỉnh yêu cầu Thủ trưởng các sở, ban, ngành, Chủ tịch Ủy ban nhân dân các xã, "
                     "phường thực hiện tốt các nội dung sau:\n\n1. Xây dựng kế hoạch thực hiện Chỉ thị này "
                     "trước ngày 15/4/2025.\n\n2. Báo cáo kết quả về Công an tỉnh trước ngày 20/11/2025.") ==
        Lines{"plan | Thủ trưởng các sở, ban, ngành; Chủ tịch Ủy ban nhân dân các xã, phường | 2025-04-15 | "
              "Xây dựng kế hoạch thực hiện Chỉ thị này trước ngày 15/4/2025",
              "report | Thủ trưởng các sở, ban, ngành; Chủ tịch Ủy ban nhân dân các xã, phường | 2025-11-20 "
              "| Báo cáo kết quả về Công an tỉnh trước ngày 20/11/2025"});
  CHECK(in_directive(
            "Để khắc phục, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành, Ủy ban nhân dân các xã, "
            "phường:\n\n1. Xây dựng kế hoạch thực hiện Chỉ thị này trước ngày 15/4/2025.\n\n2. Công an tỉnh "
            "tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 30/11/2025.") ==
        Lines{"plan | các sở, ban, ngành; Ủy ban nhân dân các xã, phường | 2025-04-15 | Xây dựng kế hoạch "
              "thực hiện Chỉ thị này trước ngày 15/4/2025",
              "report | Công an tỉnh | 2025-11-30 | Công an tỉnh tổng hợp, báo cáo Ủy ban nhân dân tỉnh "
              "trước ngày 30/11/2025"});
  CHECK(in_directive("Sau khi nghe báo cáo, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu tỉnh Lâm Hà:\n\n1. Xây "
                     "dựng kế hoạch trước ngày 15/4/2025.") ==
        Lines{"plan | tỉnh Lâm Hà | 2025-04-15 | Xây dựng kế hoạch trước ngày 15/4/2025"});
  CHECK(in_directive("Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở thực hiện các nội dung sau:\n\nI. MỤC "
                     "ĐÍCH\n\n1. Xây dựng kế hoạch sát thực tế.\n\nII. YÊU CẦU\n\n1. Báo cáo kịp thời.")
            .empty());
}

TEST_CASE("a letter's lead-in by its issuer is for those it is sent to") {
  CHECK(in_letter("Thực hiện Công văn số 12/BNV-CCVC, Chủ tịch Ủy ban nhân dân thành phố có ý kiến như "
                  "sau:\n\n1. Rà soát đội ngũ cán bộ theo hướng dẫn của Bộ Nội vụ.\n\n2. Kết quả rà soát báo "
                  "cáo về Sở Nội vụ để tổng hợp, thời gian xong trước ngày 30/8/2025.") ==
        Lines{"report | Các sở, ban, ngành thành phố; Ủy ban nhân dân các xã, phường | 2025-08-30 | Kết quả "
              "rà soát báo cáo về Sở Nội vụ"});
  CHECK(in_letter("Ủy ban nhân dân thành phố yêu cầu như sau:\n\n1. Khẩn trương rà soát, báo cáo Sở Nội vụ "
                  "trước ngày 30/8/2025.") ==
        Lines{"report | Các sở, ban, ngành thành phố; Ủy ban nhân dân các xã, phường | 2025-08-30 | Khẩn "
              "trương rà soát, báo cáo Sở Nội vụ trước ngày 30/8/2025"});
  CHECK(in_letter("Chủ tịch Ủy ban nhân dân thành phố yêu cầu:\n\n1. Khẩn trương rà soát, báo cáo Sở Nội vụ "
                  "trước ngày 30/8/2025.") ==
        Lines{"report | Các sở, ban, ngành thành phố; Ủy ban nhân dân các xã, phường | 2025-08-30 | Khẩn "
              "trương rà soát, báo cáo Sở Nội vụ trước ngày 30/8/2025"});
  CHECK(in_letter("Ủy ban nhân dân thành phố thông báo nội dung sau:\n\n1. Khẩn trương rà soát, báo cáo Sở "
                  "Nội vụ trước ngày 30/8/2025.") ==
        Lines{"report | Các sở, ban, ngành thành phố; Ủy ban nhân dân các xã, phường | 2025-08-30 | Khẩn "
              "trương rà soát, báo cáo Sở Nội vụ trước ngày 30/8/2025"});
  CHECK(in_letter("Ủy ban nhân dân thành phố giao các đơn vị thực hiện:\n\n1. Khẩn trương rà soát, báo cáo "
                  "Sở Nội vụ trước ngày 30/8/2025.") ==
        Lines{"report | Các sở, ban, ngành thành phố; Ủy ban nhân dân các xã, phường | 2025-08-30 | Khẩn "
              "trương rà soát, báo cáo Sở Nội vụ trước ngày 30/8/2025"});
  CHECK(in_letter("Ủy ban nhân dân thành phố báo cáo kết quả thực hiện như sau:\n\n1. Khẩn trương rà soát, "
                  "báo cáo Sở Nội vụ trước ngày 30/8/2025.")
            .empty());
}

TEST_CASE("those above are those named last") {
  CHECK(in_party_letter("Đến nay còn một số nơi chưa thực hiện, gồm: Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy "
                        "phường Đông Xuyên. Ban Thường vụ Tỉnh ủy yêu cầu các đảng ủy nêu trên khẩn trương "
                        "gửi báo cáo về Văn phòng Tỉnh ủy trong ngày 12/9/2025.") ==
        Lines{"report | Đảng ủy các cơ quan Đảng tỉnh; Đảng ủy phường Đông Xuyên | 2025-09-12 | các đảng ủy "
              "nêu trên khẩn trương gửi báo cáo về Văn phòng Tỉnh ủy trong ngày 12/9/2025"});
  CHECK(in_party_letter(
            "Yêu cầu các huyện ủy nêu trên gửi báo cáo về Văn phòng Tỉnh ủy trước ngày 12/9/2025.") ==
        Lines{"report | Các huyện ủy, thành ủy | 2025-09-12 | các huyện ủy "
              "nêu trên gửi báo cáo về Văn phòng Tỉnh ủy trước ngày 12/9/2025"});
}

TEST_CASE("parts that tell how things were order nothing") {
  CHECK(in_plan("I- TÌNH HÌNH\n\nNhững năm qua, các huyện ủy, thành ủy đã quan tâm lãnh đạo; hằng năm đều "
                "báo cáo kết quả với Ban Thường vụ Tỉnh ủy.\n\nII- NHIỆM VỤ\n\nCác huyện ủy xây dựng kế "
                "hoạch thực hiện.") ==
        Lines{"plan | Các huyện ủy | - | Các huyện ủy xây dựng kế hoạch thực hiện"});
  CHECK(in_plan("I. KẾT QUẢ ĐẠT ĐƯỢC\n\n1. Các huyện ủy đã ban hành kế hoạch, hằng quý báo cáo Tỉnh "
                "ủy.\n\n2. Các huyện ủy thực hiện chế độ báo cáo hằng quý khá nền nếp.")
            .empty());
  CHECK(in_plan("I. THỰC TRẠNG\n\nTrong 6 tháng đầu năm, các sở tích cực triển khai, báo cáo kết quả về Sở "
                "Nội vụ trước ngày 30/4/2025.")
            .empty());
  CHECK(in_plan("II. TỔ CHỨC THỰC HIỆN\n\n1. Các sở báo cáo kết quả về Sở Nội vụ trước ngày 30/4/2025.") ==
        Lines{"report | Các sở | 2025-04-30 | Các sở báo cáo kết quả về Sở Nội vụ trước ngày 30/4/2025"});
  CHECK(
      in_plan(
          "1. Tình hình thực hiện\n\nCác sở báo cáo hằng quý.\n\n2. Nhiệm vụ\n\nCác sở báo cáo hằng năm.") ==
      Lines{"report | Các sở | yearly | Các sở báo cáo hằng năm"});
}

TEST_CASE("two days of a year, named or counted") {
  CHECK(in_plan("Mỗi năm hai kỳ, các sở báo cáo Sở Nội vụ (kỳ 6 tháng trước ngày 20/5, kỳ cả năm trước ngày "
                "20/11).") ==
        Lines{"report | các sở | 6-monthly 05-20; yearly 11-20 | Mỗi năm hai kỳ, các sở báo cáo Sở Nội vụ "
              "(kỳ 6 tháng trước ngày 20/5, kỳ cả năm trước ngày 20/11)"});
  CHECK(
      in_plan("1. Các sở báo cáo mỗi năm hai kỳ (kỳ 6 tháng trước ngày 20/5, kỳ cả năm trước ngày 20/11).") ==
      Lines{"report | Các sở | 6-monthly 05-20; yearly 11-20 | Các sở báo cáo mỗi năm hai kỳ (kỳ 6 tháng "
            "trước ngày 20/5, kỳ cả năm trước ngày 20/11)"});
  CHECK(in_plan("1. Các sở báo cáo 6 tháng và một năm (ngày 20 của tháng 5 và tháng 11).") ==
        Lines{"report | Các sở | - | Các sở báo cáo 6 tháng và một năm (ngày 20 của tháng 5 và tháng 11)"});
}

TEST_CASE("a bare day behind who receives") {
  CHECK(in_plan("1. Sở Nội vụ có báo cáo giải trình gửi Văn phòng Ủy ban nhân dân tỉnh ngày 26/9/2025.") ==
        Lines{"report | Sở Nội vụ | 2025-09-26 | Sở Nội vụ có báo cáo giải trình gửi Văn phòng Ủy ban nhân "
              "dân tỉnh ngày 26/9/2025"});
  CHECK(in_plan("1. Các sở gửi báo cáo về Sở Nội vụ ngày 26/9/2025.") ==
        Lines{"report | Các sở | 2025-09-26 | Các sở gửi báo cáo về Sở Nội vụ ngày 26/9/2025"});
  CHECK(in_plan("1. Sở Y tế báo cáo kết quả Hội nghị ngày 26/9/2025.") ==
        Lines{"report | Sở Y tế | - | Sở Y tế báo cáo kết quả Hội nghị ngày 26/9/2025"});
}

TEST_CASE("whom a class leaves out, whatever its first word") {
  CHECK(in_plan(
            "1. Từng đảng ủy xã, phường, trừ Đảng ủy xã Bản Đông, xây dựng kế hoạch trước ngày 15/8/2025.") ==
        Lines{"plan | Từng đảng ủy xã, phường trừ Đảng ủy xã Bản Đông | 2025-08-15 | Từng đảng ủy xã, "
              "phường, trừ Đảng ủy xã Bản Đông, xây dựng kế hoạch trước ngày 15/8/2025"});
  CHECK(in_plan("1. Mỗi huyện ủy (trừ Huyện ủy Bản Đông) xây dựng kế hoạch trước ngày 15/8/2025.") ==
        Lines{"plan | Mỗi huyện ủy trừ Huyện ủy Bản Đông | 2025-08-15 | Mỗi huyện ủy (trừ Huyện ủy Bản Đông) "
              "xây dựng kế hoạch trước ngày 15/8/2025"});
  CHECK(in_plan("1. Huyện ủy, thành ủy xây dựng kế hoạch trước ngày 15/8/2025, trừ Huyện ủy Bản Đông.") ==
        Lines{"plan | Huyện ủy trừ Huyện ủy Bản Đông; thành ủy trừ Huyện ủy Bản Đông | 2025-08-15 | Huyện "
              "ủy, thành ủy xây dựng kế hoạch trước ngày 15/8/2025, trừ Huyện ủy Bản Đông"});
  CHECK(in_plan("1. 100% huyện ủy xây dựng kế hoạch trước ngày 15/8/2025.") ==
        Lines{"plan | 100% huyện ủy | 2025-08-15 | 100% huyện ủy xây dựng kế hoạch trước ngày 15/8/2025"});
  CHECK(in_plan("1. Các huyện ủy xây dựng kế hoạch trước ngày 15/4/2025, riêng Huyện ủy Bản Đông trước ngày "
                "30/4/2025.") ==
        Lines{"plan | Các huyện ủy trừ Huyện ủy Bản Đông | 2025-04-15 | Các huyện ủy xây dựng kế hoạch trước "
              "ngày 15/4/2025",
              "plan | Huyện ủy Bản Đông | 2025-04-30 | riêng Huyện ủy Bản Đông trước ngày 30/4/2025"});
}

TEST_CASE("by when a plan is sent, in brackets") {
  CHECK(
      in_plan(
          "1. Các huyện ủy xây dựng kế hoạch (gửi Ban Tổ chức Tỉnh ủy trước ngày 15/8/2025 để tổng hợp).") ==
      Lines{"plan | Các huyện ủy | 2025-08-15 | Các huyện ủy xây dựng kế hoạch (gửi Ban Tổ chức Tỉnh ủy "
            "trước ngày 15/8/2025 để tổng hợp)"});
}

TEST_CASE("guidance that comes out") {
  CHECK(in_plan("1. Ban Tổ chức Tỉnh ủy ra hướng dẫn thực hiện Kế hoạch này trong tháng 4/2025.") ==
        Lines{"issue | Ban Tổ chức Tỉnh ủy | 2025-04 | Ban Tổ chức Tỉnh ủy ra hướng dẫn thực hiện Kế hoạch "
              "này trong tháng 4/2025"});
  CHECK(in_plan("1. Ban Tổ chức Tỉnh ủy có hướng dẫn thực hiện Kế hoạch này trong tháng 4/2025.") ==
        Lines{"issue | Ban Tổ chức Tỉnh ủy | 2025-04 | Ban Tổ chức Tỉnh ủy có hướng dẫn thực hiện Kế hoạch "
              "này trong tháng 4/2025"});
  CHECK(
      in_plan("1. Ban Tuyên giáo Tỉnh ủy ra hướng dẫn tuyên truyền thực hiện Kết luận trong tháng 7/2025.") ==
      Lines{"issue | Ban Tuyên giáo Tỉnh ủy | 2025-07 | Ban Tuyên giáo Tỉnh ủy ra hướng dẫn tuyên truyền "
            "thực hiện Kết luận trong tháng 7/2025"});
}

TEST_CASE("a regime of reports as a label") {
  CHECK(in_plan("1. Ủy ban nhân dân các xã\n\na) Chủ trì rà soát.\n\nb) Chế độ báo cáo: hằng quý báo cáo Sở "
                "Tài chính trước ngày 25 tháng cuối quý.") ==
        Lines{"report | Ủy ban nhân dân các xã | quarterly last-month 25 | hằng quý báo cáo Sở Tài chính "
              "trước ngày 25 tháng cuối quý"});
}

TEST_CASE("the document carries out another, or comes back") {
  CHECK(in_plan("1. Chương trình hành động thực hiện Nghị quyết của cấp ủy ban hành xong trong tháng "
                "10/2025, gửi về Văn phòng Tỉnh ủy.") ==
        Lines{"plan | cấp ủy | 2025-10 | Chương trình hành động thực hiện Nghị quyết của cấp ủy ban hành "
              "xong trong tháng 10/2025"});
  CHECK(in_plan("1. Báo cáo năm của các cấp ủy trực thuộc gửi về Tỉnh ủy (qua Văn phòng Tỉnh ủy) không muộn "
                "hơn ngày 10/12.") ==
        Lines{"report | các cấp ủy trực thuộc | yearly 12-10 | Báo cáo năm của các cấp ủy trực thuộc gửi về "
              "Tỉnh ủy (qua Văn phòng Tỉnh ủy) không muộn hơn ngày 10/12"});
}

TEST_CASE("a time before something, or after it ran out") {
  CHECK(in_plan("1. Sau khi khóa sổ, các sở, ban, ngành gửi báo cáo về Sở Tài chính.") ==
        Lines{"report | các sở, ban, ngành | khóa sổ | Sau khi khóa sổ, các sở, ban, ngành gửi báo cáo về Sở "
              "Tài chính"});
  CHECK(in_plan("1. Trước khi thực hiện khóa sổ kế toán hằng năm, các cơ quan hoàn thành việc kiểm kê.") ==
        Lines{"act | các cơ quan | thực hiện khóa sổ kế toán hằng năm | Trước khi thực hiện khóa sổ kế toán "
              "hằng năm, các cơ quan hoàn thành việc kiểm kê"});
  CHECK(
      in_plan("1. Quá thời hạn quy định, đơn vị phải có văn bản báo cáo Sở Tài chính.") ==
      Lines{
          "report | đơn vị | quy định | Quá thời hạn quy định, đơn vị phải có văn bản báo cáo Sở Tài chính"});
}

TEST_CASE("who receives, after what is said of the report") {
  CHECK(in_plan("1. Văn phòng báo cáo lãnh đạo Sở kết quả.") ==
        Lines{"report | Văn phòng | - | Văn phòng báo cáo lãnh đạo Sở kết quả"});
  CHECK(in_plan("1. Sở Y tế báo cáo xin ý kiến Ủy ban nhân dân tỉnh trước ngày 20/4/2025.") ==
        Lines{"report | Sở Y tế | 2025-04-20 | Sở Y tế báo cáo xin ý kiến Ủy ban nhân dân tỉnh trước ngày "
              "20/4/2025"});
  CHECK(in_plan("1. Sở Y tế báo cáo đề xuất Ủy ban nhân dân tỉnh trước ngày 20/4/2025.") ==
        Lines{"report | Sở Y tế | 2025-04-20 | Sở Y tế báo cáo đề xuất Ủy ban nhân dân tỉnh trước ngày "
              "20/4/2025"});
  CHECK(in_plan("1. Sở Y tế trình Ủy ban nhân dân tỉnh phê duyệt báo cáo trước ngày 20/4/2025.") ==
        Lines{"report | Sở Y tế | 2025-04-20 | Sở Y tế trình Ủy ban nhân dân tỉnh phê duyệt báo cáo trước "
              "ngày 20/4/2025"});
  CHECK(in_plan("1. Các sở tổng hợp báo cáo hằng năm gửi về Bộ Tư pháp (qua Cục Kiểm tra), Bộ Nội vụ, Bộ Tài "
                "chính trước ngày 15 tháng 01 của năm sau.") ==
        Lines{"report | Các sở | yearly next-year 01-15 | Các sở tổng hợp báo cáo hằng năm gửi về Bộ Tư pháp "
              "(qua Cục Kiểm tra), Bộ Nội vụ, Bộ Tài chính trước ngày 15 tháng 01 của năm sau"});
  CHECK(in_plan("1. Sở Y tế trình Giám đốc Sở Tài chính báo cáo Ủy ban nhân dân tỉnh.") ==
        Lines{"report | Sở Y tế | - | Sở Y tế trình Giám đốc Sở Tài chính báo cáo Ủy ban nhân dân tỉnh"});
}

TEST_CASE("reports off the calendar, and what may be done") {
  CHECK(in_plan("1. Các sở báo cáo đột xuất theo yêu cầu của Ủy ban nhân dân tỉnh.") ==
        Lines{"report | Các sở | ad hoc | Các sở báo cáo đột xuất theo yêu cầu của Ủy ban nhân dân tỉnh"});
  CHECK(in_plan("1. Các cơ quan có thể báo cáo trực tiếp Ủy ban nhân dân tỉnh.").empty());
}

TEST_CASE("bodies by what they are") {
  CHECK(in_plan("4. Các cơ quan, tổ chức, đơn vị còn lại\n\nBáo cáo kết quả về Sở Tài chính trước ngày "
                "20/4/2025.") == Lines{"report | Các cơ quan, tổ chức, đơn vị còn lại | 2025-04-20 | Báo cáo "
                                       "kết quả về Sở Tài chính trước ngày 20/4/2025"});
  CHECK(in_plan("1. Giám đốc Trung tâm phục vụ hành chính công báo cáo kết quả trước ngày 20/4/2025.") ==
        Lines{"report | Giám đốc Trung tâm phục vụ hành chính công | 2025-04-20 | Giám đốc Trung tâm phục vụ "
              "hành chính công báo cáo kết quả trước ngày 20/4/2025"});
  CHECK(in_plan("1. Ban quản lý dự án đầu tư xây dựng tỉnh báo cáo kết quả trước ngày 20/4/2025.") ==
        Lines{"report | Ban quản lý dự án đầu tư xây dựng tỉnh | 2025-04-20 | Ban quản lý dự án đầu tư xây "
              "dựng tỉnh báo cáo kết quả trước ngày 20/4/2025"});
  CHECK(in_plan("1. Các cơ sở đào tạo báo cáo kết quả trước ngày 20/4/2025.") ==
        Lines{"report | Các cơ sở đào tạo | 2025-04-20 | Các cơ sở đào tạo báo cáo kết quả trước ngày "
              "20/4/2025"});
  CHECK(in_plan("1. Ban Chỉ huy Quân sự xã báo cáo kết quả trước ngày 30/4/2025.") ==
        Lines{"report | Ban Chỉ huy Quân sự xã | 2025-04-30 | Ban Chỉ huy Quân sự xã báo cáo kết quả trước "
              "ngày 30/4/2025"});
  CHECK(in_plan("1. Giao Kho bạc Nhà nước khu vực, Bảo hiểm xã hội tỉnh, Thuế tỉnh báo cáo trước ngày "
                "30/4/2025.") ==
        Lines{"report | Kho bạc Nhà nước khu vực; Bảo hiểm xã hội tỉnh; Thuế tỉnh | 2025-04-30 | Kho bạc Nhà "
              "nước khu vực, Bảo hiểm xã hội tỉnh, Thuế tỉnh báo cáo trước ngày 30/4/2025"});
  CHECK(in_plan("1. Các đơn vị được giao nhiệm vụ tại Phụ lục khẩn trương xây dựng kế hoạch, hoàn thành "
                "trong quý IV/2025.") ==
        Lines{"plan | Các đơn vị được giao nhiệm vụ tại Phụ lục | 2025-Q4 | Các đơn vị được giao nhiệm vụ "
              "tại Phụ lục khẩn trương xây dựng kế hoạch, hoàn thành trong quý IV/2025"});
  CHECK(in_plan("1. Các đơn vị có tên tại Phụ lục nghiêm túc báo cáo kết quả trước ngày 30/4/2025.") ==
        Lines{"report | Các đơn vị có tên tại Phụ lục | 2025-04-30 | Các đơn vị có tên tại Phụ lục nghiêm "
              "túc báo cáo kết quả trước ngày 30/4/2025"});
}

TEST_CASE("parts of months, so many times a day") {
  CHECK(in_plan("1. Sở Y tế báo cáo kết quả trong tuần đầu tháng 11/2025.") ==
        Lines{"report | Sở Y tế | 2025-11 | Sở Y tế báo cáo kết quả trong tuần đầu tháng 11/2025"});
  CHECK(in_plan("1. Sở Y tế báo cáo kết quả trong tuần thứ hai của tháng 11/2025.") ==
        Lines{"report | Sở Y tế | 2025-11 | Sở Y tế báo cáo kết quả trong tuần thứ hai của tháng 11/2025"});
  CHECK(in_plan("1. Sở Y tế báo cáo kết quả trong nửa đầu tháng 11/2025.") ==
        Lines{"report | Sở Y tế | 2025-11 | Sở Y tế báo cáo kết quả trong nửa đầu tháng 11/2025"});
  CHECK(in_plan("1. Các xã báo cáo thiệt hại 02 lần/ngày về Ban Chỉ huy Phòng thủ dân sự tỉnh.") ==
        Lines{"report | Các xã | daily | Các xã báo cáo thiệt hại 02 lần/ngày về Ban Chỉ huy Phòng thủ dân "
              "sự tỉnh"});
}

TEST_CASE("an unknown verb before a known one") {
  CHECK(in_plan("1. Sở Nội vụ kết xuất số liệu, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/4/2025.") ==
        Lines{"report | Sở Nội vụ | 2025-04-20 | báo cáo Ủy ban nhân dân tỉnh trước ngày 20/4/2025"});
  CHECK(in_plan("1. Ủy ban nhân dân các xã bơm tiêu nước đệm, báo cáo Ủy ban nhân dân tỉnh trước ngày "
                "20/4/2025.") == Lines{"report | Ủy ban nhân dân các xã | 2025-04-20 | báo cáo Ủy ban nhân "
                                       "dân tỉnh trước ngày 20/4/2025"});
  CHECK(in_plan("1. Sở Nội vụ là cơ quan thường trực, báo cáo viên do Sở cử.").empty());
  CHECK(in_plan("1. Công an tỉnh tự rà soát, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/4/2025.") ==
        Lines{"report | Công an tỉnh | 2025-04-20 | Công an tỉnh tự rà soát, báo cáo Ủy ban nhân dân tỉnh "
              "trước ngày 20/4/2025"});
}
