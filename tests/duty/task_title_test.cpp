// Orders read from whom the sentence leads to, from the title of a task, or from what comes of it.
#include "catch.hpp"
#include "duty/shown.hpp"

using namespace rasoat::test;

namespace {

Lines in_directive(const std::string& text) {
  return duties(std::string("TỈNH ỦY HÀ LÂM\n\\*\n\nSố 25-CT/TU\n\nHà Lâm, ngày 10 tháng 3 năm 2025\n\nCHỈ "
                            "THỊ\n\nvề tăng cường công tác dân vận\n\n") +
                text + "\n");
}

}  // namespace

TEST_CASE("who leads others is not who does it") {
  CHECK(in_directive("4- Ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo Ủy ban nhân dân tỉnh xây dựng kế "
                     "hoạch thực hiện Chỉ thị.") ==
        Lines{"plan | Ủy ban nhân dân tỉnh | - | Ủy ban nhân dân tỉnh xây dựng kế hoạch thực hiện Chỉ thị"});
  CHECK(in_directive(
            "4- Đảng ủy Ủy ban nhân dân tỉnh lãnh đạo Sở Tài chính xây dựng kế hoạch thực hiện Chỉ thị.") ==
        Lines{"plan | Sở Tài chính | - | Sở Tài chính xây dựng kế hoạch thực hiện Chỉ thị"});
  CHECK(in_directive("4- Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo việc ban hành nghị quyết về chính sách hỗ "
                     "trợ trong quý III/2025.") ==
        Lines{"issue | Đảng đoàn Hội đồng nhân dân tỉnh | 2025-Q3 | Đảng đoàn Hội đồng nhân dân tỉnh lãnh "
              "đạo việc ban hành nghị quyết về chính sách hỗ trợ trong quý III/2025"});
  CHECK(in_directive("4- Ban Nội chính Tỉnh ủy báo cáo lãnh đạo Ban Chỉ đạo kết quả trước ngày 15/4/2025.") ==
        Lines{"report | Ban Nội chính Tỉnh ủy | 2025-04-15 | Ban Nội chính Tỉnh ủy báo cáo lãnh đạo Ban Chỉ "
              "đạo kết quả trước ngày 15/4/2025"});
  CHECK(in_directive("4- Lãnh đạo Sở Tài chính báo cáo Ban Thường vụ Tỉnh ủy trước ngày 15/4/2025.") ==
        Lines{"report | Lãnh đạo Sở Tài chính | 2025-04-15 | Lãnh đạo Sở Tài chính báo cáo Ban Thường vụ "
              "Tỉnh ủy trước ngày 15/4/2025"});
}

TEST_CASE("a draft that is advised, by when it is done") {
  CHECK(in_directive("2- Giao Văn phòng Tỉnh ủy chủ trì tham mưu Kế hoạch tổng kết 10 năm thực hiện Nghị "
                     "quyết số 12-NQ/TU trước ngày 15/4/2025.") ==
        Lines{"plan | Văn phòng Tỉnh ủy | 2025-04-15 | Văn phòng Tỉnh ủy chủ trì tham mưu Kế hoạch tổng kết "
              "10 năm thực hiện Nghị quyết số 12-NQ/TU trước ngày 15/4/2025"});
  CHECK(in_directive("2- Ban Dân vận Tỉnh ủy tham mưu Ban Thường vụ Tỉnh ủy về công tác dân vận.").empty());
  CHECK(in_directive(
            "2- Các cấp ủy trực thuộc Tỉnh ủy xây dựng kế hoạch thực hiện; hoàn thành trong tháng 4/2025; "
            "định kỳ hằng năm báo cáo kết quả về Ban Thường vụ Tỉnh ủy (qua Ban Dân vận Tỉnh ủy).") ==
        Lines{"plan | Các cấp ủy trực thuộc Tỉnh ủy | 2025-04 | Các cấp ủy trực thuộc Tỉnh ủy xây dựng kế "
              "hoạch thực hiện",
              "report | Các cấp ủy trực thuộc Tỉnh ủy | yearly | định kỳ hằng năm báo cáo kết quả về Ban "
              "Thường vụ Tỉnh ủy (qua Ban Dân vận Tỉnh ủy)"});
}

TEST_CASE("the title of a task orders, its contents describe") {
  CHECK(in_plan("6. Xây dựng Cổng thông tin về dữ liệu\n\n- Nội dung: Cổng thông tin cung cấp thông tin; "
                "hướng dẫn người dân; xây dựng báo cáo tự động.\n\n- Cơ quan thực hiện: Công an tỉnh.\n\n- "
                "Thời gian thực hiện: năm 2026.") ==
        Lines{"act | Công an tỉnh | 2026 | Xây dựng Cổng thông tin về dữ liệu"});
  CHECK(in_plan("6. Chiến lược dữ liệu\n\n- Nội dung: Tham mưu Ủy ban nhân dân tỉnh ban hành Chiến lược dữ "
                "liệu.\n\n- Cơ quan thực hiện: Công an tỉnh.\n\n- Thời gian thực hiện: tháng 9/2026.") ==
        Lines{"issue | Công an tỉnh | 2026-09 | Tham mưu Ủy ban nhân dân tỉnh ban hành Chiến lược dữ liệu"});
}

TEST_CASE("what comes of a task that does not say it") {
  CHECK(in_plan("1. Tổ chức rà soát trẻ em bỏ học\n\n- Cơ quan chủ trì: Sở Giáo dục và Đào tạo.\n\n- Sản "
                "phẩm: Báo cáo của Sở Giáo dục và Đào tạo.\n\n- Thời gian hoàn thành: tháng 9/2025.") ==
        Lines{"report | Sở Giáo dục và Đào tạo | 2025-09 | Tổ chức rà soát trẻ em bỏ học"});
  CHECK(in_plan("1. Tổ chức rà soát trẻ em bỏ học\n\n- Cơ quan chủ trì: Sở Giáo dục và Đào tạo.\n\n- Sản "
                "phẩm: Kế hoạch của Ủy ban nhân dân tỉnh.\n\n- Thời gian hoàn thành: tháng 9/2025.") ==
        Lines{"plan | Sở Giáo dục và Đào tạo | 2025-09 | Tổ chức rà soát trẻ em bỏ học"});
  CHECK(in_plan("1. Tổ chức rà soát trẻ em bỏ học\n\n- Cơ quan chủ trì: Sở Giáo dục và Đào tạo.\n\n- Sản "
                "phẩm: Văn bản báo cáo của Sở.\n\n- Thời gian hoàn thành: tháng 9/2025.") ==
        Lines{"report | Sở Giáo dục và Đào tạo | 2025-09 | Tổ chức rà soát trẻ em bỏ học"});
  CHECK(in_plan("1. Tổ chức rà soát trẻ em bỏ học\n\n- Cơ quan chủ trì: Sở Giáo dục và Đào tạo.\n\n- Sản "
                "phẩm: Danh sách trẻ em.\n\n- Thời gian hoàn thành: tháng 9/2025.") ==
        Lines{"act | Sở Giáo dục và Đào tạo | 2025-09 | Tổ chức rà soát trẻ em bỏ học"});
}

TEST_CASE("words that say which bodies are meant, up to what they must do") {
  CHECK(in_plan("1. Các đơn vị chậm tiến độ phải báo cáo Sở Tài chính trước ngày 15/4/2025.") ==
        Lines{"report | Các đơn vị chậm tiến độ | 2025-04-15 | Các đơn vị chậm tiến độ phải báo cáo Sở Tài "
              "chính trước ngày 15/4/2025"});
  CHECK(
      in_plan("1. Đơn vị nào chưa hoàn thành phải báo cáo Sở Tài chính.") ==
      Lines{
          "report | Đơn vị nào chưa hoàn thành | - | Đơn vị nào chưa hoàn thành phải báo cáo Sở Tài chính"});
  CHECK(in_plan("1. Sở Y tế phải có văn bản đề nghị gửi Sở Tài chính trước ngày 15/4/2025.") ==
        Lines{"report | Sở Y tế | 2025-04-15 | Sở Y tế phải có văn bản đề nghị gửi Sở Tài chính trước ngày "
              "15/4/2025"});
}

TEST_CASE("how often and by which day stand in two fields") {
  CHECK(in_plan("1. Báo cáo kết quả phòng, chống đuối nước\n\na) Đối tượng thực hiện báo cáo: Ủy ban nhân "
                "dân cấp xã.\n\n"
                "b) Tần suất thực hiện báo cáo: Hằng năm.\n\nc) Thời hạn gửi báo cáo: Trước ngày 25 tháng 11 "
                "hằng năm.") ==
        Lines{"report | Ủy ban nhân dân cấp xã | yearly 11-25 | Báo cáo kết quả phòng, chống đuối nước"});
  CHECK(in_plan("1. Cấp giấy phép\n\na) Đối tượng thực hiện: Tổ chức.\n\nb) Thời hạn: 15 ngày kể từ ngày "
                "nhận hồ sơ.")
            .empty());
}

TEST_CASE("a line that names bodies may end with how they work") {
  const Lines told{
      "report | Ủy ban nhân dân các huyện, thị xã | 2025-09-15 | Báo cáo Sở Y tế trước ngày 15/9/2025"};
  CHECK(
      in_plan(
          "1. Ủy ban nhân dân các huyện, thị xã khẩn trương:\n\na) Báo cáo Sở Y tế trước ngày 15/9/2025.") ==
      told);
  CHECK(in_plan("1. Ủy ban nhân dân các huyện, thị xã tập trung thực hiện:\n\na) Báo cáo Sở Y tế trước ngày "
                "15/9/2025.") == told);
}
