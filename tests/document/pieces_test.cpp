// The view shows the text in reading order, furniture left out, halves of a sentence parted by one line end.
#include "document/pieces.hpp"

#include "catch.hpp"
#include "document/shown.hpp"

using namespace rasoat;
using namespace rasoat::test;

TEST_CASE("what needs no change is one piece") {
  const std::string_view text = "\n\nMột câu.\n\nHai câu.\n\n";
  const Block blocks[] = {{BlockKind::paragraph, 0, false, {2, 12}},
                          {BlockKind::paragraph, 0, false, {14, 23}}};
  CHECK(reading_pieces(text, blocks) == std::vector<Span>{{0, static_cast<Offset>(text.size())}});
  CHECK(reading_pieces("", {}).empty());
}

TEST_CASE("halves of a sentence meet, footnotes follow, furniture is gone") {
  CHECK(shown_view("- Rà soát lại các mô hình đã đăng ký để đánh giá hiệu quả. Kiểm tra,\n\n<sup>(3)</sup> "
                   "Lựa chọn nội dung.\n\nrà soát lại.\n\nTiếp theo.\n") ==
        "- Rà soát lại các mô hình đã đăng ký để đánh giá hiệu quả. Kiểm tra,\nrà soát lại.\n Lựa chọn nội "
        "dung.\n\n\nTiếp theo.\n");
  const std::string view = shown_view(
      "hoàn thành trước ngày 01 tháng 7 năm \nKý bởi: CÔNG BÁO\nNgày ký: 2026\n\nCÔNG BÁO/Số 1/Ngày "
      "01-02-2026\n12\n\n2026 và báo cáo.\n");
  CHECK(view == "hoàn thành trước ngày 01 tháng 7 năm \n2026 và báo cáo.\n");
}

TEST_CASE("whole sentences beside furniture stay paragraphs of their own") {
  CHECK(shown_view("Đã xong./.\nCÔNG BÁO/Số 1/Ngày 01-02-2026\n12\nĐiều 2. Hết.\n") ==
        "Đã xong./.\n\nĐiều 2. Hết.\n");
}
