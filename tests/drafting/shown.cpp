#include "drafting/shown.hpp"

#include "catch.hpp"
#include "reading/readers.hpp"
#include "source/source_text.hpp"

namespace rasoat::test {

Lines found(std::string_view text, const drafting::CheckOptions& options) {
  const SourceText source("", std::string(text));
  const auto read = read_document(source);
  if (!read) return {"unreadable"};
  const drafting::Draft draft(*read, options);
  Lines lines;
  for (const drafting::Finding& finding : drafting::check(draft)) {
    REQUIRE(finding.span.end <= read->text.size());
    std::string line(finding.rule);
    line.append(": ").append(finding.span.of(read->text));
    if (finding.replacement) line.append(" -> ").append(*finding.replacement);
    lines.push_back(std::move(line));
  }
  return lines;
}

Lines found_in_passage(std::string_view text) {
  drafting::CheckOptions options;
  options.extract = true;
  return found(text, options);
}

Lines found_by(std::string_view rule, std::string_view passage) {
  REQUIRE(drafting::is_rule(rule));
  Lines lines;
  for (const std::string& line : found_in_passage(passage)) {
    if (line.starts_with(std::string(rule) + ": ")) lines.push_back(line.substr(rule.size() + 2));
  }
  return lines;
}

std::string party_document() {
  return R"(TỈNH ỦY SÔNG VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM
        *                     Vân Giang, ngày 07 tháng 3 năm 2023
Số 12-KH/TU

KẾ HOẠCH
thực hiện Chỉ thị số 10-CT/TW, ngày 30/3/2007 của Ban Bí thư
-----

Thực hiện Chỉ thị số 10-CT/TW, ngày 30/3/2007 của Ban Bí thư, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:

I. MỤC ĐÍCH

Nâng cao chất lượng sinh hoạt chi bộ.

II. NHIỆM VỤ

1. Các huyện ủy báo cáo Ban Thường vụ Tỉnh ủy trước ngày 15/11/2023.

2. Ban Tổ chức Tỉnh ủy hướng dẫn cấp ủy các cấp.

Nơi nhận:                                 T/M BAN THƯỜNG VỤ
- Ban Bí thư,                                  BÍ THƯ
- Lưu Văn phòng Tỉnh ủy.

                                           Phan Thành Đô
)";
}

std::string state_document() {
  return R"(ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH SÔNG VÂN                 Độc lập - Tự do - Hạnh phúc

Số: 112/KH-UBND             Vân Giang, ngày 07 tháng 3 năm 2023

KẾ HOẠCH
Phòng, chống cháy rừng năm 2023

Thực hiện Chỉ thị số 04/CT-UBND ngày 14/4/2022 của Chủ tịch Ủy ban nhân dân tỉnh, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

1. Chi cục Kiểm lâm báo cáo Ủy ban nhân dân tỉnh trước ngày 15/11/2023.

2. Các huyện trực cháy trong mùa khô./.

Nơi nhận:                            TM. ỦY BAN NHÂN DÂN
- Tỉnh ủy (b/c);                          CHỦ TỊCH
- Lưu: VT, NC.

                                       Mã Thị Hiền
)";
}

std::string with(std::string text, std::string_view words, std::string_view by) {
  const std::size_t at = text.find(words);
  REQUIRE(at != std::string::npos);
  return text.replace(at, words.size(), by);
}

}  // namespace rasoat::test
