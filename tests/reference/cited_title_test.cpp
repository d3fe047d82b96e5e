// The title after a citation: where it begins, and what ends it.
#include "reference/cited_title.hpp"

#include <string>

#include "catch.hpp"

using namespace rasoat;

namespace {

// The mention is everything before '|'.
std::string title_of(std::string text) {
  const std::size_t end = text.find('|');
  text.erase(end, 1);
  const Span span = cited_title(text, static_cast<Offset>(end), static_cast<Offset>(text.size()));
  return std::string(span.of(text));
}

}  // namespace

TEST_CASE("the words after về are the title of what is cited") {
  const std::pair<const char*, const char*> cases[] = {
      {"Nghị quyết số 05-NQ/TU của Tỉnh ủy| về phát triển du lịch.", "phát triển du lịch"},
      {"Nghị quyết số 05-NQ/TU|, về việc phát triển du lịch;", "phát triển du lịch"},
      {"Chỉ thị số 07-CT/TU|\nvề phòng, chống\nthiên tai\n\nSở", "phòng, chống\nthiên tai"},
      {"KẾ HOẠCH SỐ 25-KH/TU| VỀ XÂY DỰNG ĐỘI NGŨ, GIAI ĐOẠN 2021", "XÂY DỰNG ĐỘI NGŨ, GIAI ĐOẠN 2021"},
      {"Chỉ thị số 07-CT/TU| về phòng, chống thiên tai, Ban Thường vụ Tỉnh ủy xây dựng",
       "phòng, chống thiên tai"},
      {"Chỉ thị số 07-CT/TU| về phòng, chống thiên tai (gọi tắt là Chỉ thị 07)", "phòng, chống thiên tai"},
      {"Chỉ thị số 07-CT/TU| về chuẩn 3.0 và", "chuẩn 3.0"},
      {"Kế hoạch số 25-KH/TU| về Ban Thường vụ Tỉnh ủy", ""},
      {"Kế hoạch số 25-KH/TU| quy định về mức chi", ""},
      {"Kế hoạch số 25-KH/TU|\n\nvề mức chi", ""},
      {"Kế hoạch số 25-KH/TU| về", ""},
      {"Kế hoạch số 25-KH/TU|", ""},
  };
  for (const auto& [text, expected] : cases) {
    INFO(text);
    CHECK(title_of(text) == expected);
  }
}

TEST_CASE("a title ends before the next mention, and somewhere") {
  const std::string text = "A về phát triển du lịch và Nghị quyết số 06-NQ/TU";
  CHECK(cited_title(text, 1, static_cast<Offset>(text.find("Nghị"))).of(text) == "phát triển du lịch");
  const std::string endless = "A về " + std::string(100'000, 'x');
  CHECK(cited_title(endless, 1, static_cast<Offset>(endless.size())).size() < 1'000);
}
