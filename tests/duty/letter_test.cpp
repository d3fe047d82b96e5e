// Letters (công văn) order in their first paragraph; other documents only announce there what they order.
#include "catch.hpp"
#include "duty/shown.hpp"

using namespace rasoat::test;

namespace {

std::string letter(const std::string& text, const std::string& number = "Số: 02/SYT-VP") {
  return "UBND TỈNH SÔNG VÂN\nSỞ Y TẾ\n\n" + number +
         "\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
         "Vân Giang, ngày 05 tháng 01 năm 2022\n\nKính gửi: Các trung tâm y tế\n\n" +
         text + "\n";
}

}  // namespace

TEST_CASE("a letter without numbered parts orders in its paragraphs") {
  CHECK(
      duties(letter("Thực hiện Công văn số 12/UBND-VX ngày 04/01/2022 của Ủy ban nhân dân tỉnh, Sở Y tế đề "
                    "nghị các trung tâm y tế báo cáo kết quả về Sở trước ngày 20/01/2022.")) ==
      Lines{"report | các trung tâm y tế | 2022-01-20 | các trung tâm y tế báo cáo kết quả về Sở trước ngày "
            "20/01/2022"});
  CHECK(
      duties(letter("Sở Y tế có ý kiến như sau:\n\nGiao Phòng Nghiệp vụ xây dựng kế hoạch trước ngày "
                    "28/02/2022.\n\nYêu cầu các trung tâm y tế báo cáo Sở Y tế trước ngày 15/02/2022./.")) ==
      Lines{"plan | Phòng Nghiệp vụ | 2022-02-28 | Phòng Nghiệp vụ xây dựng kế hoạch trước ngày 28/02/2022",
            "report | các trung tâm y tế | 2022-02-15 | các trung tâm y tế báo cáo Sở Y tế trước ngày "
            "15/02/2022"});
}

TEST_CASE("what a letter's opening announces, or reports itself, is no duty") {
  CHECK(duties(letter("Thực hiện Công văn số 12/UBND-VX ngày 04/01/2022 của Ủy ban nhân dân tỉnh về việc báo "
                      "cáo kết quả tiêm chủng, Sở Y tế báo cáo kết quả như sau:\n\nĐến ngày 31/12/2021, toàn "
                      "tỉnh đã tiêm 120.000 liều.\n\nSở Y tế báo cáo Ủy ban nhân dân tỉnh xem xét./."))
            .empty());
}

TEST_CASE("a committee's own report under its superior's name is no duty") {
  const auto report = [](const char* who) {
    return duties(
        "TỈNH ỦY SÔNG VÂN\nHUYỆN ỦY TÂN PHÚ\n\\*\n\nSố 03-CV/HU\n\n*báo cáo kết quả trồng rừng*\n\n"
        "**ĐẢNG CỘNG SẢN VIỆT NAM**\n\n*Tân Phú, ngày 18 tháng 10 năm 2021*\n\nKính gửi: Ban Thường "
        "vụ Tỉnh ủy.\n\n" +
        std::string(who) +
        " báo cáo kết quả thực hiện Kế hoạch số 01-KH/TU như sau:\n\n## I- KẾT QUẢ\n\n1. Trồng 12 ha.\n");
  };
  CHECK(report("Ban Thường vụ Huyện ủy Tân Phú").empty());
  CHECK(report("Huyện ủy").empty());
  CHECK(report("Đề nghị Ban Thường vụ Huyện ủy Vân Đô").size() == 1);
}

TEST_CASE("the opening of a plan with parts only announces them") {
  const std::string opening =
      "Thực hiện Kế hoạch số 12/KH-UBND ngày 04/01/2022, Sở Y tế yêu cầu các trung tâm y tế xây dựng kế "
      "hoạch "
      "và báo cáo Sở trước ngày 20/01/2022 với các nội dung sau:\n\n";
  const std::string plan =
      "UBND TỈNH SÔNG VÂN\nSỞ Y TẾ\n\nSố: 02/KH-SYT\n\nVân Giang, ngày 05 tháng 01 năm 2022\n\nKẾ "
      "HOẠCH\nTiêm "
      "chủng năm 2022\n\n";
  const std::string parts =
      "I. MỤC ĐÍCH\n\nBảo vệ sức khỏe.\n\nII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng Sở theo dõi.\n";
  CHECK(duties(plan + opening + parts).empty());
  CHECK(duties(letter(opening + parts)).size() == 2);
}

TEST_CASE("at whose bidding a letter asks") {
  for (const char* const bidding : {"Thừa lệnh Giám đốc Sở", "Được sự đồng ý của Ủy ban nhân dân tỉnh"}) {
    CAPTURE(bidding);
    CHECK(duties(letter("1. " + std::string(bidding) +
                        ", Sở Y tế đề nghị Trung tâm Y tế Tân Phú gửi báo cáo kết quả về Sở "
                        "Y tế trước ngày 20/01/2022."))[0]
              .starts_with("report | Trung tâm Y tế Tân Phú | 2022-01-20 |"));
  }
  CHECK(duties(letter("Được sự đồng ý của Ủy ban nhân dân tỉnh, Sở Y tế tổ chức tiêm chủng.")).empty());
}
