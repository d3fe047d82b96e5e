// Words that look like a duty, or like the deadline of one, and are part of something else.
#include "catch.hpp"
#include "duty/shown.hpp"

using namespace rasoat::test;

TEST_CASE("what describes a body says nothing of what it must do") {
  CHECK(duties("1. Cơ quan chủ trì soạn thảo cung cấp dự thảo chương trình, đề án cho Liên hiệp các hội.\n")
            .empty());
  CHECK(duties("1. Cơ quan chủ trì soạn thảo xây dựng kế hoạch lấy ý kiến.\n") ==
        Lines{"plan | Cơ quan chủ trì | - | Cơ quan chủ trì soạn thảo xây dựng kế hoạch lấy ý kiến"});
  CHECK(duties("1. Thành phần Hội đồng: Chủ tịch Hội đồng là lãnh đạo Sở Nội vụ, lãnh đạo cơ quan thuế nếu "
               "cần thiết.\n")
            .empty());
}

TEST_CASE("what is only encouraged is no duty") {
  CHECK(duties("1. Khuyến khích Hội Nông dân tỉnh xây dựng kế hoạch hành động.\n").empty());
  CHECK(duties("1. Khuyến khích doanh nghiệp đầu tư; Sở Nội vụ xây dựng kế hoạch.\n") ==
        Lines{"plan | Sở Nội vụ | - | Sở Nội vụ xây dựng kế hoạch"});
}

TEST_CASE("the title of a cited document asks for nothing") {
  CHECK(
      duties("1. Sở Y tế thanh toán theo Nghị định số 46/2018/NĐ-CP ngày 17 tháng 10 năm 2018 của Chính phủ "
             "quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Luật Bảo hiểm y tế.\n")
          .empty());
  CHECK(duties("1. Sở Y tế thực hiện Quyết định số 46/2018/QĐ-UBND ban hành Quy chế phối hợp và quy định về "
               "trực ban.\n")
            .empty());
  CHECK(
      duties(
          "1. Theo Quyết định số 46/2018/QĐ-UBND ban hành Quy chế phối hợp, Sở Y tế xây dựng kế hoạch.\n") ==
      Lines{"plan | Sở Y tế | - | Sở Y tế xây dựng kế hoạch"});
}

TEST_CASE("a list of what is carried out goes on after a citation") {
  CHECK(duties("1. Các sở, ngành xây dựng kế hoạch thực hiện Chỉ thị số 52-CT/TW, Kế hoạch hành động trong "
               "quý II năm "
               "2026.\n") == Lines{"plan | Các sở, ngành | 2026-Q2 | Các sở, ngành xây dựng kế hoạch thực "
                                   "hiện Chỉ thị số 52-CT/TW, Kế hoạch hành "
                                   "động trong quý II năm 2026"});
}

TEST_CASE("what recipients do when they need it") {
  CHECK(duties("1. Sở Nội vụ gửi danh sách để Văn phòng theo dõi, trao đổi khi cần thiết.\n").empty());
}

TEST_CASE("when something was issued is no deadline") {
  CHECK(duties("1. Sở Tài chính phổ biến các nghị định mới ban hành trong năm 2025.\n").empty());
  CHECK(duties("1. Sở Tài chính phổ biến các nghị định trong năm 2025.\n") ==
        Lines{"act | Sở Tài chính | 2025 | Sở Tài chính phổ biến các nghị định trong năm 2025"});
}

TEST_CASE("files passed on are no report") {
  CHECK(duties("1. Sở Tư pháp chuyển toàn bộ hồ sơ cho Bộ Tư pháp kiểm tra.\n").empty());
  CHECK(duties("1. Sở Tư pháp chuyển báo cáo cho Bộ Tư pháp.\n") ==
        Lines{"report | Sở Tư pháp | - | Sở Tư pháp chuyển báo cáo cho Bộ Tư pháp"});
}

TEST_CASE("a regime of reports that rules speak of") {
  CHECK(
      duties(
          "1. Sở Nội vụ thực hiện chế độ báo cáo theo quy định của pháp luật về chế độ báo cáo định kỳ.\n") ==
      Lines{"report | Sở Nội vụ | periodic | Sở Nội vụ thực hiện chế độ báo cáo theo quy định của pháp luật "
            "về chế độ báo cáo định kỳ"});
}

TEST_CASE("a period and the same period with its day are one") {
  CHECK(
      duties("1. Báo cáo tháng: Sở Tài chính báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày 10 hằng "
             "tháng.\n") ==
      Lines{"report | Sở Tài chính | monthly 10 | Báo cáo tháng: Sở Tài chính báo cáo kết quả về Ủy ban nhân "
            "dân tỉnh trước ngày 10 hằng tháng"});
}

TEST_CASE("the day of sending in brackets after each period") {
  CHECK(
      duties("1. Sở Nội vụ định kỳ 6 tháng (gửi trước ngày 15/6) và hằng năm (gửi trước ngày 15/11) báo cáo "
             "kết quả thực hiện về Ủy ban nhân dân tỉnh.\n") ==
      Lines{"report | Sở Nội vụ | 6-monthly 06-15; yearly 11-15 | Sở Nội vụ định kỳ 6 tháng (gửi trước ngày "
            "15/6) và hằng năm (gửi trước ngày 15/11) báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh"});
}

TEST_CASE("bodies whose names hold a verb") {
  CHECK(duties("1. Văn phòng đăng ký đất đai báo cáo kết quả về Sở Nông nghiệp và Môi trường.\n") ==
        Lines{"report | Văn phòng đăng ký đất đai | - | Văn phòng đăng ký đất đai báo cáo kết quả về Sở Nông "
              "nghiệp và Môi trường"});
  CHECK(
      duties("1. Cơ quan đại diện ở nước ngoài báo cáo kết quả về Bộ Ngoại giao.\n") ==
      Lines{
          "report | Cơ quan đại diện ở nước ngoài | - | Cơ quan đại diện ở nước ngoài báo cáo kết quả về Bộ "
          "Ngoại giao"});
}

TEST_CASE("the head of a form names nobody's duty") {
  CHECK(duties("Mẫu 01\n\n**CƠ QUAN BÁO CÁO**\n\nSố: …/BC-…\n").empty());
}

TEST_CASE("a report of figures, a report sent to nobody named") {
  CHECK(duties("1. Sở Nội vụ báo cáo số liệu hằng tháng.\n") ==
        Lines{"report | Sở Nội vụ | monthly | Sở Nội vụ báo cáo số liệu hằng tháng"});
  CHECK(
      duties("1. Sở Nội vụ gửi báo cáo kết quả thực hiện trước ngày 15/12/2026.\n") ==
      Lines{
          "report | Sở Nội vụ | 2026-12-15 | Sở Nội vụ gửi báo cáo kết quả thực hiện trước ngày 15/12/2026"});
  CHECK(duties("1. Sở Nội vụ tiếp thu ý kiến của các đơn vị gửi báo cáo.\n").empty());
}

TEST_CASE("who is given the drawing up of documents decides on something else") {
  CHECK(
      duties(
          "1. Người đứng đầu đơn vị được giao chủ trì xây dựng, thẩm định thông tư, nghị định tại Bộ Công an "
          "quyết định nội dung chi.\n")
          .empty());
}

TEST_CASE("the day up to which figures are counted") {
  CHECK(
      duties("1. Hằng năm, Sở Nội vụ báo cáo tình hình tính đến ngày 31 tháng 12 về Bộ Nội vụ.\n") ==
      Lines{
          "report | Sở Nội vụ | yearly | Hằng năm, Sở Nội vụ báo cáo tình hình tính đến ngày 31 tháng 12 về "
          "Bộ Nội vụ"});
}

TEST_CASE("the ends of months of every year") {
  CHECK(
      duties("1. Định kỳ cuối tháng 6 và cuối tháng 12 hằng năm, Sở Nội vụ báo cáo về Bộ Nội vụ.\n") ==
      Lines{"report | Sở Nội vụ | 6-monthly 06-30 12-31 | Định kỳ cuối tháng 6 và cuối tháng 12 hằng năm, Sở "
            "Nội vụ báo cáo về Bộ Nội vụ"});
}

TEST_CASE("funds are no addressees") {
  CHECK(duties("1. Quỹ tiền thưởng hằng năm của người quản lý thực hiện theo quy định của Chính phủ.\n")
            .empty());
}

TEST_CASE("the formula by which an amending document was issued") {
  CHECK(duties(
            "Căn cứ Luật Viên chức;\n\nTheo đề nghị của Bộ trưởng Bộ Nội vụ;\n\nChính phủ ban hành Nghị định "
            "sửa đổi, bổ sung một số điều của Nghị định số 51/2016/NĐ-CP.\n\nĐiều 1. Phạm vi\n\nMột câu.\n")
            .empty());
}

TEST_CASE("what another body is asked to repeal is not what is drawn up") {
  CHECK(duties("1. Sở Nội vụ xây dựng phương án kiến nghị cơ quan có thẩm quyền bãi bỏ các quy định cũ.\n") ==
        Lines{"plan | Sở Nội vụ | - | Sở Nội vụ xây dựng phương án kiến nghị cơ quan có thẩm quyền bãi bỏ "
              "các quy "
              "định cũ"});
}

TEST_CASE("departments that draw up are not the department of construction") {
  CHECK(duties("1. Các sở xây dựng kế hoạch thực hiện Chương trình này.\n") ==
        Lines{"plan | Các sở | - | Các sở xây dựng kế hoạch thực hiện Chương trình này"});
  CHECK(duties("1. Sở Xây dựng xây dựng kế hoạch.\n") ==
        Lines{"plan | Sở Xây dựng | - | Sở Xây dựng xây dựng kế hoạch"});
  CHECK(duties("1. SỞ XÂY DỰNG\n\nXây dựng kế hoạch.\n") ==
        Lines{"plan | SỞ XÂY DỰNG | - | Xây dựng kế hoạch"});
}
