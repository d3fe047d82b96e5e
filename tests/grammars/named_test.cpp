#include <string>

#include "catch.hpp"
#include "grammars/issuer.hpp"
#include "grammars/law_name.hpp"
#include "grammars/named_resolution.hpp"
#include "grammars/pinpoint.hpp"

using namespace rasoat::grammar;

namespace {

struct Case {
  const char* text;  // what is read, then what follows, parted by |
  const char* slugs;
};

FixedName fixed_name(std::string_view text) {
  return parse_fixed_name(text, read_word(text));
}

}  // namespace

TEST_CASE("resolutions named by their meeting") {
  const Case cases[] = {
      {"Trung ương 4 khóa XII| và", "trung-uong-4-khoa-xii"},
      {"Trung ương 4 (khóa XII)| và", "trung-uong-4-khoa-xii"},
      {"Trung ương 4 khóa XI, XII| và", "trung-uong-4-khoa-xi trung-uong-4-khoa-xii"},
      {"Trung ương 4 khóa XI, khóa XII| gắn", "trung-uong-4-khoa-xi trung-uong-4-khoa-xii"},
      {"Hội nghị Trung ương 4 (khóa XI, XII, XIII)|,",
       "trung-uong-4-khoa-xi trung-uong-4-khoa-xii trung-uong-4-khoa-xiii"},
      {"Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng khóa XII| về", "trung-uong-7-khoa-xii"},
      {"Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa 12| về", "trung-uong-7-khoa-xii"},
      {"Trung ương 4 các khóa XI, XII|;", "trung-uong-4-khoa-xi trung-uong-4-khoa-xii"},
      {"Trung ương 4 (khóa XI), (khóa XII)| và", "trung-uong-4-khoa-xi trung-uong-4-khoa-xii"},
      {"TW 4 khoá XII|;", "trung-uong-4-khoa-xii"},
      {"Hội nghị Trung ương 6 khóa XII| (thực hiện", "trung-uong-6-khoa-xii"},
      {"Đại hội XIII của Đảng| và", "dai-hoi-xiii-cua-dang"},
      {"Đại hội Đảng toàn quốc lần thứ XIII|,", "dai-hoi-xiii-cua-dang"},
      {"Đại hội đại biểu toàn quốc lần thứ XIII của Đảng|.", "dai-hoi-xiii-cua-dang"},
      {"Đại hội lần thứ XIII của Đảng|.", "dai-hoi-xiii-cua-dang"},
      {"Đại hội XIII|, Chỉ thị", "dai-hoi-xiii-cua-dang"},
      {"Đại hội XI Đảng bộ tỉnh|.", "dai-hoi-xi-dang-bo-tinh"},
      {"Đại hội Đảng bộ tỉnh lần thứ XI|.", "dai-hoi-xi-dang-bo-tinh"},
      {"Đại hội đại biểu Đảng bộ Khối các cơ quan và doanh nghiệp lần thứ VIII, nhiệm kỳ 2020 - 2025|, Ban",
       "dai-hoi-viii-dang-bo-khoi-cac-co-quan-va-doanh-nghiep"},
      {"Đại hội Đảng bộ huyện Sông Vân nhiệm kỳ 2020-2025|;", "dai-hoi-dang-bo-huyen-song-van-2020-2025"},
      {"|Đại hội đảng bộ các cấp", ""},
      {"|Đại hội Đảng các cấp", ""},
      {"|Trung ương và", ""},
      {"|của Đảng", ""},
  };
  for (const Case& c : cases) {
    const std::string text = c.text;
    const std::size_t bar = text.find('|');
    const std::string whole = text.substr(0, bar) + text.substr(bar + 1);
    INFO(text);
    const auto found = parse_named_resolution(whole);
    std::string slugs;
    if (found) {
      for (const std::string& slug : found->slugs) slugs += (slugs.empty() ? "" : " ") + slug;
    }
    CHECK(slugs == c.slugs);
    CHECK(whole.substr(0, found ? found->length : 0) == text.substr(0, bar));
  }
}

TEST_CASE("names of laws") {
  const char* cases[] = {
      "Tổ chức chính quyền địa phương| số 72/2025/QH15",
      "Cán bộ, công chức|, Luật Viên chức",
      "sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế| số 46/2014/QH13",
      "Tổ chức HĐND và UBND| ngày 26",
      "Tổ chức Hội đồng Nhân dân và Ủy ban Nhân dân (sửa đổi)| ngày 21/6/1994",
      "Ngân sách Nhà nước| đã được",
      "Phòng, chống tham nhũng| năm 2018",
      "Đấu thầu|;",
      "Hình sự| năm 2015",
      "Ưu đãi người\ncó công với cách mạng| số 02",
      "Sông nước bao la| quy định",
      "sửa đổi, bổ sung một số điều của Luật sửa đổi, bổ sung một số điều của Luật Nhà ở|;",
      "sửa đổi, bổ sung một số điều của Luật Nhà ở, Luật Đất đai và Luật Đầu tư|.",
      "sửa đổi, bổ sung một số điều của 12 luật có liên quan đến chợ nổi| ngày 20/11/2018",
      "sửa đổi, bổ sung một số điều của 12 Luật có liên quan đến chợ nổi, bến đò và sông| ngày 20/11/2018",
      "sửa đổi, bổ sung một số điều của 12 Luật có liên quan đến chợ nổi|, Sở Nội vụ",
      "sửa đổi, bổ sung một số điều của các luật về thuế| và các nghị định",
      "|sửa đổi, bổ sung 02 luật theo quy định",
      "Việc làm| đang tham gia trước ngày 01 tháng 10 năm 2021",
      "|\nNăm 2026 - 2027",
      "|Số 45/2019/QH14",
      "|Ngày 12 tháng 5",
      "|của Quốc hội",
      "|pháp",
      "|"};
  for (const std::string text : cases) {
    const std::size_t bar = text.find('|');
    const std::string whole = text.substr(0, bar) + text.substr(bar + 1);
    INFO(text);
    CHECK(whole.substr(0, law_name_length(whole)) == text.substr(0, bar));
  }
}

TEST_CASE("names in one another without end") {
  const auto repeated = [](const char* words) {
    std::string text;
    for (int i = 0; i < 200'000; ++i) text += words;
    return text;
  };
  CHECK(law_name_length(repeated("sửa đổi, bổ sung Luật ")) < 200);
  CHECK(issuer_length(repeated("Bộ Nội vụ và ")) > 0);  // a list of bodies may be long
  CHECK(issuer_length(repeated("Ban Chỉ đạo của ")) < 4'000);
  const auto found = parse_named_resolution("Trung ương 4 " + repeated("(khóa XI), "));
  CHECK((found && found->length < 400));
  CHECK(issuer_length("Bộ Nội vụ và Bộ Tài chính và Bộ Y tế|") ==
        std::string("Bộ Nội vụ và Bộ Tài chính và Bộ Y tế").size());
}

TEST_CASE("documents with a name of their own") {
  CHECK(fixed_name("Điều lệ Đảng, các").slug == "dieu-le-dang");
  CHECK(fixed_name("Điều lệ, nghị quyết").slug == "dieu-le-dang");
  CHECK(fixed_name("Điều lệ Hội Chữ thập đỏ").length == 0);
  CHECK(fixed_name("điều lệ đảng").length == 0);
  CHECK(fixed_name("Cương lĩnh chính trị").slug == "cuong-linh-chinh-tri");
  CHECK(fixed_name("quy định những điều đảng viên không được làm").type == "QĐ");
}

TEST_CASE("pinpoints before a citation") {
  const char* cases[] = {"nội dung |Khoản 3, Điều 4|, ",
                         "theo |điểm a khoản 2 Điều 5| ",
                         "theo |điểm a khoản 2 Điều 5| của ",
                         "|Phụ lục I| ban hành kèm\ntheo ",
                         "(tại |Phụ lục II| ",
                         "Bãi bỏ |mẫu số 05, mẫu số 06, mẫu số 07, mẫu số 11 tại Phụ lục| kèm theo ",
                         "các |Điều 5, 6 và 7| ",
                         "|khoản 1, 2 Điều 3| ",
                         "tại |Mục II.3| ",
                         "năm 2013 ||",
                         "ngày 5 ||",
                         "||",
                         "tại |điểm đ khoản 1 Điều 9| ",
                         "(|Mẫu số 02 - Phụ lục\nsố 02| ",
                         "theo |Mẫu B12, Phụ lục| ban hành kèm theo ",
                         "theo |Mẫu\nsố 07| ban hành kèm theo ",
                         "các |Mẫu số 05, Mẫu số 09| được ban hành kèm theo ",
                         "bổ sung |Mẫu số 03A và Mẫu 06B| ",
                         "theo |Mẫu số NA2| kèm theo ",
                         "thuộc |Phụ\nlục III| kèm theo ",
                         "tại |Phụ lục E| ",
                         "theo |Mục 2; Điều 9, Điều 10 Mục 3 và Mục 4| ",
                         "tại |Điều 3, Điều 9, các khoản 2, khoản 3 và khoản 5 Điều 10| ",
                         "các |điểm 2.2.17; 2.2.18 và 2.2.20| ",
                         "tại |khoản 3 Điều 4; khoản 3 Điều 6| của ",
                         "tại |số thứ tự 10.1 Mục A, Phụ lục I| ban hành kèm theo ",
                         "theo |Phụ lục| kèm ",
                         "theo |Mẫu số 12| ban hành kèm ",
                         "theo |Điều 5 hoặc Điều 6| ",
                         "theo |điểm b, c, d hoặc g khoản 1 Điều 2| của ",
                         "tại |Số thứ tự 3 và 10 Điều 1| ",
                         "một số điều, phụ lục của ||",
                         "loại A ||",
                         "Mẫu xe mới ||",
                         "theo quy trình 5; ||"};
  for (const std::string text : cases) {
    const std::size_t first = text.find('|');
    const std::size_t second = text.find('|', first + 1);
    const std::string wanted = text.substr(first + 1, second - first - 1);
    const std::string whole = text.substr(0, first) + wanted + text.substr(second + 1) + "Luật X";
    INFO(text);
    const Pinpoint found =
        pinpoint_before(whole, static_cast<std::uint32_t>(whole.size() - std::string_view("Luật X").size()));
    CHECK(whole.substr(found.start, found.end - found.start) == wanted);
  }
}
