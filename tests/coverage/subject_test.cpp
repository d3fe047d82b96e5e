// Titles of one subject, and look-alikes.
#include "coverage/subject.hpp"

#include "catch.hpp"

using namespace rasoat;

namespace {

// A province, and a ward under it.
const std::vector<NameWords> kProvince = {read_words("Ủy ban nhân dân tỉnh Sông Vân")};
const std::vector<NameWords> kWard = {read_words("Ủy ban nhân dân phường Hồng Hà"),
                                      read_words("Ủy ban nhân dân tỉnh Sông Vân")};

bool same(const char* own, const char* above) {
  const Subject a = subject_of_title(own, kWard), b = subject_of_title(above, kProvince);
  CHECK(is_same(a, b) == is_same(b, a));
  return is_same(a, b);
}
bool ordered(const char* own, const char* clause) {
  return is_ordered(subject_of_title(own, kWard), subject_of_clause(clause, kWard));
}

}  // namespace

TEST_CASE("a plan under another speaks of its subject in other words") {
  const std::pair<const char*, const char*> cases[] = {
      {"Chuyển đổi số phường Hồng Hà năm 2024", "Chuyển đổi số tỉnh Sông Vân năm 2024"},
      {"CHUYỂN ĐỔI SỐ PHƯỜNG HỒNG HÀ NĂM 2024", "Về chuyển đổi số trên địa bàn tỉnh Sông Vân năm 2024"},
      {"Phát triển du lịch năm 2025", "Phát triển du lịch tỉnh Sông Vân giai đoạn 2021 - 2025"},
      {"Về việc ban hành Kế hoạch thực hiện Chương trình mục tiêu quốc gia năm 2026 trên địa bàn phường Hồng Hà",
       "Thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới, giảm nghèo bền vững và phát triển kinh "
       "tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi năm 2026"},
      {"Thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới, giảm nghèo bền vững năm 2026",
       "Thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới, giảm nghèo bền vững và phát triển kinh "
       "tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi năm 2026"},
      {"Tăng cường phòng, chống ma túy năm 2025 của UBND phường Hồng Hà",
       "Phòng chống ma tuý và cai nghiện trên địa bàn tỉnh năm 2025"},
      {"Phòng ngừa, ứng phó thiên tai và tìm kiếm cứu nạn",
       "Về công tác phòng ngừa, ứng phó với thiên tai và tìm kiếm cứu nạn năm 2025"},
      {"Quản lý và sử dụng tài sản công", "Tăng cường quản lý, sử dụng tài sản công"},
      {"Cải cách hành chính năm 2025", "Cải cách hành chính tỉnh Sông Vân năm 2025"},
      {"Phát triển kinh tế - xã hội năm 2026", "Nhiệm vụ, giải pháp chủ yếu phát triển kinh tế - xã hội năm 2026"},
  };
  for (const auto& [own, above] : cases) {
    INFO(own);
    CHECK(same(own, above));
  }
}

TEST_CASE("what every title says makes no subject the same") {
  const std::pair<const char*, const char*> cases[] = {
      {"Thực hiện công tác dân vận năm 2025 trên địa bàn phường Hồng Hà",
       "Thực hiện công tác văn thư, lưu trữ năm 2025 trên địa bàn tỉnh Sông Vân"},
      {"Chuyển đổi số năm 2026", "Phát triển kinh tế - xã hội năm 2026"},
      {"Chuyển đổi số năm 2026", "Chuyển đổi số năm 2025"},
      {"Chuyển đổi xanh năm 2025", "Chuyển đổi số năm 2025"},
      {"Phát triển kinh tế số năm 2026", "Phát triển kinh tế - xã hội năm 2026"},
      {"Phòng, chống thiên tai năm 2025", "Phòng, chống ma túy năm 2025"},
      {"Phòng, chống tham nhũng, tiêu cực năm 2025", "Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2025"},
      {"Kiểm soát thủ tục hành chính năm 2025", "Cải cách hành chính năm 2025"},
      {"Xử lý vi phạm hành chính năm 2025", "Cải cách hành chính năm 2025"},
      {"Thực hiện Chương trình mục tiêu quốc gia phát triển văn hóa năm 2026",
       "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2026"},
      {"Quản lý nhà nước về đất đai", "Quản lý nhà nước về khoáng sản"},
      {"Bảo vệ rừng năm 2025", "Bảo vệ môi trường năm 2025"},
      {"Kiểm tra công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ", "Tăng cường công tác kiểm tra"},
      {"Đại hội đại biểu Đảng bộ phường Hồng Hà lần thứ I", "Tổ chức chính quyền địa phương"},
      {"Hiến máu tình nguyện phường Hồng Hà", "Đại hội đại biểu Đảng bộ tỉnh Sông Vân lần thứ XV"},
      {"Tổ chức thực hiện nhiệm vụ năm 2025 trên địa bàn phường Hồng Hà",
       "Tổ chức thực hiện nhiệm vụ năm 2025 trên địa bàn tỉnh Sông Vân"},
      {"Chuyển đổi số", ""},
      {"", ""},
  };
  for (const auto& [own, above] : cases) {
    INFO(own);
    CHECK_FALSE(same(own, above));
  }
}

TEST_CASE("a title speaks of what a clause orders") {
  const char* const rules = "Tham mưu UBND tỉnh ban hành Quy chế quản lý, khai thác Kho dữ liệu dùng chung của tỉnh";
  CHECK(ordered("Ban hành Quy chế quản lý, khai thác Kho dữ liệu dùng chung tỉnh Sông Vân", rules));
  CHECK_FALSE(ordered("Ban hành Quy chế quản lý, sử dụng nhà công vụ", rules));
  CHECK_FALSE(ordered("Ban hành Quy chế làm việc của UBND phường Hồng Hà", rules));
  const char* const plan =
      "Ban hành kế hoạch chuyển đổi số năm 2024 của địa phương để tổ chức thực hiện Kế hoạch này, gửi Sở Khoa học "
      "và Công nghệ trước ngày 31/3/2024";
  CHECK(ordered("Chuyển đổi số phường Hồng Hà năm 2024", plan));
  CHECK_FALSE(ordered("Chuyển đổi số phường Hồng Hà năm 2025", plan));
  CHECK_FALSE(ordered("Phát triển khoa học và công nghệ", plan));  // whom it is sent to
  CHECK_FALSE(ordered("Cải cách hành chính năm 2024", plan));
  CHECK_FALSE(ordered("Cải cách hành chính năm 2024", "xây dựng kế hoạch thực hiện Kế hoạch này"));
  CHECK_FALSE(ordered("", plan));
  CHECK_FALSE(ordered("Chuyển đổi số", ""));
}
