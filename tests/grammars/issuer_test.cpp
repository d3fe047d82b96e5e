#include "grammars/issuer.hpp"

#include <string>

#include "catch.hpp"

using namespace rasoat::grammar;

TEST_CASE("an issuer's name ends where its name does") {
  // The name, then what follows it, parted by |.
  const char* cases[] = {
      "Bộ Chính trị| về",
      "Bộ chính trị|.",
      "Ban Chấp hành Đảng bộ tỉnh khóa XIX| về xây dựng",
      "Ban Thường vụ Tỉnh ủy| quản lý",
      "Ban Chấp hành Trung ương Đảng (khóa XII)| “về",
      "UBND tỉnh| và Kế hoạch này",
      "Ủy ban nhân dân tỉnh| và ban hành kế hoạch",
      "Chính phủ| quy định chuẩn",
      "Chính phủ| ban hành",
      "Ban Tuyên giáo và Dân vận Trung ương| ban hành Quy chế",
      "Ban Tổ chức Trung ương và Ban Tuyên giáo Trung ương| về thực hiện",
      "Hội đồng nhân dân tỉnh Thừa Thiên Huế| (nay",
      "HỘI ĐỒNG NHÂN DÂN TỈNH\nTHỪA THIÊN HUẾ| (NAY",
      "CHÍNH PHỦ| BAN HÀNH KẾ HOẠCH",
      "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh| xây dựng",
      "Đảng ủy Khối|;",
      "Thủ tướng Chính phủ| phê duyệt",
      "Tổ công tác chuyên trách cải cách thủ tục hành chính của Thủ tướng Chính phủ| về chuẩn bị",
      "Bộ trưởng Bộ Văn hoá, Thể thao và Du lịch| quy định",
      "Bộ Lao động - Thương binh và Xã hội| hướng dẫn",
      "Sở Kế hoạch và Đầu tư| tại",
      "Ban Bí thư Trung ương Đảng khóa X|”",
      "Ban Bí thư| và Hướng dẫn số 13",
      "UBND Thành phố| về việc",
      "Ủy ban nhân dân thành phố Hà Nội|,",
      "Ban Văn hóa - Xã hội|;",
      "Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh|, Huyện ủy ban hành",
      "Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và đề án 06| về Kế hoạch",
      "Ban Chỉ đạo trồng rừng|, các sở, ngành và địa phương",
      "Ban Chỉ đạo trồng rừng|, huyện ủy yêu cầu",
      "Ban Quản lý rừng|, chủ rừng và nhà thầu",
      "Quốc hội| về",
      "Ủy ban Thường vụ Quốc hội| về việc",
      "Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng khóa XII| về tập trung",
      "Hội nghị Trung ương 6 khóa XII| và các",
      "Tỉnh ủy| thực hiện",
      "Ban Chấp hành Trung ương khóa X| về nâng cao",
      "Bộ Nội vụ và Bộ Tài chính| hướng dẫn",
      "Bộ Tài chính| và Điều 5",
      "Ủy ban nhân dân tỉnh Sông Vân| Thành lập trạm",
      "Chính phủ|\nCác bộ",
      "UBND tỉnh| V/v",
      "|các cấp",
      "|nghị quyết",
      "|đảng viên",
      "|",
      "|Nguyễn Văn A"};
  for (const std::string text : cases) {
    const std::size_t bar = text.find('|');
    const std::string whole = text.substr(0, bar) + text.substr(bar + 1);
    INFO(text);
    CHECK(whole.substr(0, issuer_length(whole)) == text.substr(0, bar));
  }
}
