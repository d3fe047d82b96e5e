// Sentences cut by footnotes, page breaks and furniture come together again.
#include "catch.hpp"
#include "reading/shown.hpp"

using namespace rasoat::test;
using Blocks = std::vector<std::string>;

TEST_CASE("a footnote that cuts a sentence comes after it") {
  CHECK(shown_blocks("- Rà soát lại các mô hình đã đăng ký để đánh giá hiệu quả. Kiểm tra,\n\n<sup>(3)</sup> "
                     "Lựa chọn nội dung.\n\n"
                     "rà soát lại.\n\nTiếp theo.\n") ==
        Blocks{"list_item 1+ [- Rà soát lại các mô hình đã đăng ký để đánh giá hiệu quả. Kiểm tra,]",
               "paragraph [rà soát lại.]", "footnote [<sup>(3)</sup> Lựa chọn nội dung.]",
               "paragraph [Tiếp theo.]"});
}

TEST_CASE("two footnotes and a third part") {
  CHECK(shown_blocks("Ban Thường vụ Đảng ủy sắp xếp, bố trí cán bộ\n\n<sup>(1)</sup> Một.\n\nlãnh đạo, quản "
                     "lý phù hợp vị trí,\n\n"
                     "<sup>(2)</sup> Hai.\n\nnăng lực công tác.\n") ==
        Blocks{"paragraph+ [Ban Thường vụ Đảng ủy sắp xếp, bố trí cán bộ]",
               "paragraph+ [lãnh đạo, quản lý phù hợp vị trí,]", "paragraph [năng lực công tác.]",
               "footnote [<sup>(1)</sup> Một.]", "footnote [<sup>(2)</sup> Hai.]"});
}

TEST_CASE("a footnote between whole sentences stays where it is") {
  CHECK(shown_blocks("Đã xong việc.\n\n<sup>(1)</sup> Một.\n\nViệc khác.\n") ==
        Blocks{"paragraph [Đã xong việc.]", "footnote [<sup>(1)</sup> Một.]", "paragraph [Việc khác.]"});
}

TEST_CASE("an empty line inside a sentence") {
  CHECK(shown_blocks("Thực hiện nghiêm Quy định số 01-QĐ/ĐUK của Ban Thường vụ Đảng ủy, ngày\n\n17/9/2020 về "
                     "chế độ họp.\n") ==
        Blocks{"paragraph+ [Thực hiện nghiêm Quy định số 01-QĐ/ĐUK của Ban Thường vụ Đảng ủy, ngày]",
               "paragraph [17/9/2020 về chế độ họp.]"});
  CHECK(
      shown_blocks(
          "trong quá trình triển khai thực hiện định kỳ báo cáo, phản ánh cuối\n\n\n\nnăm báo cáo kết quả.\n")
          [0]
              .rfind("paragraph+", 0) == 0);
}

TEST_CASE("what does not go on is not joined") {
  for (const char* text : {
           "KẾ HOẠCH\n\nthực hiện Nghị quyết số 03 của tỉnh\n",
           "THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH CỦA TỈNH NĂM HAI NGHÌN HAI MƯƠI BA\n\nthực hiện như sau\n",
           "Các cơ quan, đơn vị của tỉnh thực hiện nghiêm túc những nội dung sau.\n\nviệc thứ nhất\n",
           "Các cơ quan, đơn vị của tỉnh thực hiện nghiêm túc những nội dung này\n\n- việc thứ nhất\n",
           "Các cơ quan, đơn vị của tỉnh thực hiện nghiêm túc những nội dung này\n\n1. việc thứ nhất\n",
           "Các cơ quan, đơn vị của tỉnh thực hiện nghiêm túc những nội dung này\n\n-----\n\nviệc thứ nhất\n",
           "**Các cơ quan, đơn vị của tỉnh thực hiện nghiêm túc những nội dung này**\n\nviệc thứ nhất\n",
       }) {
    INFO(text);
    for (const std::string& block : shown_blocks(text)) CHECK(block.find('+') == std::string::npos);
  }
}

TEST_CASE("furniture and page numbers inside a sentence") {
  CHECK(shown_blocks("hoàn thành trước ngày 01 tháng 7 năm\nKý bởi: CÔNG BÁO\nNgày ký: 2026\n\nCÔNG BÁO/Số "
                     "1/Ngày 01-02-2026\n12\n\n"
                     "2026 và báo cáo.\n") ==
        Blocks{"paragraph+ [hoàn thành trước ngày 01 tháng 7 năm]", "paragraph [2026 và báo cáo.]",
               "furniture [Ký bởi: CÔNG BÁO~Ngày ký: 2026]", "furniture [CÔNG BÁO/Số 1/Ngày 01-02-2026]",
               "furniture [12]"});
  CHECK(shown_blocks("Các cơ quan, đơn vị của tỉnh căn cứ chức năng, nhiệm vụ được giao khẩn\n\n2\n\ntrương "
                     "triển khai kế hoạch năm.\n") ==
        Blocks{"paragraph+ [Các cơ quan, đơn vị của tỉnh căn cứ chức năng, nhiệm vụ được giao khẩn]",
               "paragraph [trương triển khai kế hoạch năm.]", "furniture [2]"});
}
