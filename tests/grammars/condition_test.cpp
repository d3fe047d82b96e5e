#include "grammars/condition.hpp"

#include "catch.hpp"

using namespace rasoat::grammar;

namespace {

constexpr std::string_view kKinds[] = {"supposed", "awaited", "need", "asked", "counted", "timed"};

std::string read(std::string_view text) {
  const auto condition = parse_condition(text);
  if (!condition) return "-";
  return std::string(kKinds[static_cast<std::size_t>(condition->kind)]) + " [" +
         std::string(condition->event.of(text)) + "]" + std::string(text.substr(condition->length));
}

}  // namespace

TEST_CASE("conditions on which something is due") {
  const std::pair<const char*, const char*> cases[] = {
      {"nếu có khó khăn, vướng mắc, các cơ quan báo cáo",
       "supposed [khó khăn, vướng mắc], các cơ quan báo cáo"},
      {"nếu có vướng mắc, phát sinh, địa phương báo cáo",
       "supposed [vướng mắc, phát sinh], địa phương báo cáo"},
      {"nếu có khó khăn, vướng mắc đề nghị các xã phản ánh",
       "supposed [khó khăn, vướng mắc] đề nghị các xã phản ánh"},
      {"Nếu có vướng mắc các đơn vị phản ánh", "supposed [vướng mắc] các đơn vị phản ánh"},
      {"có khó khăn, vướng mắc, kịp thời báo cáo", "supposed [khó khăn, vướng mắc], kịp thời báo cáo"},
      {"sau khi Đề án được ban hành)", "awaited [Đề án được ban hành])"},
      {"ngay sau khi Chính phủ, các bộ ban hành, Sở trình", "awaited [Chính phủ, các bộ ban hành], Sở trình"},
      {"Trường hợp vượt thẩm quyền, Sở báo cáo", "supposed [vượt thẩm quyền], Sở báo cáo"},
      {"khi thấy cần thiết.", "need [khi thấy cần thiết]."},
      {"khi có yêu cầu của cấp trên", "asked [khi có yêu cầu] của cấp trên"},
      {"trong thời hạn 10 ngày làm việc, kể từ ngày nhận đủ hồ sơ, Sở trả lời",
       "counted [trong thời hạn 10 ngày làm việc, kể từ ngày nhận đủ hồ sơ], Sở trả lời"},
      {"trong thời hạn 10 ngày, Sở trả lời", "timed [trong thời hạn 10 ngày], Sở trả lời"},
      {"chậm nhất sau 24 giờ.", "timed [chậm nhất sau 24 giờ]."},
      {"trong 03 ngày làm việc phải trả lời", "timed [trong 03 ngày làm việc] phải trả lời"},
      {"trong 10 ngày", "-"},
      {"sau 10 ngày", "-"},
      {"Không quá 07 ngày làm việc", "-"},
      {"trong thời hạn", "-"},
      {"trong năm 2021", "-"},
      {"khi", "-"},
      {"nếu", "-"},
      {"", "-"},
      {"khichen", "-"},
  };
  for (const auto& [text, expected] : cases) {
    INFO(text);
    CHECK(read(text) == expected);
  }
}
