// Each text marks the citations that must be found: [words](what is meant). Whatever is not marked must not
// be found.
#include <string>
#include <vector>

#include "catch.hpp"
#include "reference/mention.hpp"
#include "text/matching_view.hpp"

using namespace rasoat;

namespace {

struct Marked {
  std::string text;
  std::string wanted;  // "words → meaning" a line each
};

// Several meanings of one citation (a shared head) are parted by blanks.
Marked read_marks(std::string_view marked) {
  Marked read;
  while (!marked.empty()) {
    const std::size_t open = marked.find('[');
    read.text += marked.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = marked.find("](", open);
    const std::size_t end = marked.find("}", close);
    const std::string words(marked.substr(open + 1, close - open - 1));
    std::string meanings(marked.substr(close + 2, end - close - 2));
    while (!meanings.empty()) {
      const std::size_t bar = meanings.find(" | ");
      read.wanted += words + " → " + meanings.substr(0, bar) + "\n";
      meanings = bar == std::string::npos ? "" : meanings.substr(bar + 3);
    }
    read.text += words;
    marked.remove_prefix(end + 1);
  }
  return read;
}

std::string meaning(const Mention& mention, std::string_view view) {
  std::string out;
  switch (mention.form) {
    case MentionForm::numbered:
      out = mention.designation->text;
      break;
    case MentionForm::number:
      out = "number " + std::string(mention.type->code) + " " + std::string(mention.number.of(view));
      break;
    case MentionForm::named:
    case MentionForm::titled:
      out = mention.slug;
      break;
    case MentionForm::pointing:
      out = "this";
      break;
    case MentionForm::of_issuer:
      out = "of";
      break;
    case MentionForm::back:
      out = "back";
      break;
    case MentionForm::bare:
      return {};
  }
  if (mention.date) out += " " + to_iso(*mention.date);
  if (!mention.issuer.empty()) out += " @" + std::string(mention.issuer.of(view));
  return out;
}

std::string found_in(const std::string& text) {
  const MatchingView view(text);
  std::string found;
  for (const Mention& mention : find_mentions(view.text())) {
    const std::string meant = meaning(mention, view.text());
    if (meant.empty()) continue;
    found += std::string(view.to_source(mention.span).of(text)) + " → " + meant + "\n";
  }
  return found;
}

}  // namespace

TEST_CASE("citations with a number") {
  const char* cases[] = {
      "Thực hiện [Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Ban Chấp hành Đảng bộ tỉnh khóa XIX](03-NQ/TU "
      "2021-07-15 @Ban Chấp hành Đảng bộ tỉnh khóa XIX} về cán bộ",
      "theo [Kế hoạch số 375/KH-UBND, ngày 13 tháng 10 năm 2021 của UBND tỉnh](375/KH-UBND 2021-10-13 @UBND "
      "tỉnh} và",
      "[Quyết định số 142/QĐ-TTg của\nThủ tướng Chính phủ](142/QĐ-TTg @Thủ tướng Chính phủ} phê duyệt Chiến "
      "lược",
      "[Quyết định số 142/QĐ-TTg của Thủ tướng Chính phủ ngày 02/02/2024](142/QĐ-TTg 2024-02-02 @Thủ tướng "
      "Chính phủ} phê duyệt",
      "[Quyết định\n1229/QĐ-UBND](1229/QĐ-UBND} về việc",
      "[Thông báo kết luận số 22-TB/TW](22-TB/TW}, [Kết luận số 38 KL/TW](38-KL/TW}",
      "[Chương trình hành động số 32-CT/TU](32-CTr/TU} của cấp ủy",
      "[Nghị quyết số 26-NQ/TW ngày 19/5/2018 Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa "
      "XII](26-NQ/TW 2018-05-19 @Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XII} về",
      "[nghị quyết số 18-NQ/TW](18-NQ/TW}, [công văn số 125/SGDĐT-VP](125/SGDĐT-VP}",
      "[Hướng dẫn sổ 06-HD/BTCTW-BTGTW](06-HD/BTCTW-BTGTW}, chia cho",
      "[Chỉ thị so 41-CT/TW](41-CT/TW} và [Chỉ thị sô 42-CT/TW](42-CT/TW}, so với năm trước",
      "tại các văn bản: [Số 202/TTr-BVHTTDL ngày 11 tháng 5 năm 2026](202/TTr-BVHTTDL 2026-05-11}, [số "
      "192/TTr-BVHTTDL \nngày 06 tháng 5 năm 2026](192/TTr-BVHTTDL 2026-05-06}",
      "[Báo cáo thẩm tra số 164/BC-BKTNS](164/BC-BKTNS}; [Kế hoạch hành động số 328-KH/TU](328-KH/TU}",
      "[Văn bản số 71/SNV-VP ngày 12/11/2025](71/SNV-VP 2025-11-12};",
      "[Nghị định số 64-CP](64-CP} và [Công văn 285/CCTTHC](285/CCTTHC}",
      "[Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP](55/2005/TTLT-BNV-VPCP}",
      "tiêu chuẩn [TCVN\n14423:2025](TCVN 14423:2025} về an ninh mạng",
      "[Luật Đầu tư công số\n58/2024/QH15](58/2024/QH15}; [Pháp lệnh Ưu đãi người có công với cách mạng số "
      "02/2020/UBTVQH14](02/2020/UBTVQH14}",
      "[Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế số 46/2014/QH13](46/2014/QH13}",
      "[Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15 và "
      "Luật Các tổ "
      "chức tín dụng số 32/2024/QH15]("
      "luat-sua-doi-bo-sung-mot-so-dieu-cua-luat-dat-dai-luat-nha-o-va-luat-cac-to-"
      "chuc-tin-dung};",
      "[Luật Nuôi ong lấy mật ở vùng cao số 12/2031/QH19](12/2031/QH19}",
      "[QĐ số 217-QĐ/TW](217-QĐ/TW}, [NQ 26-NQ/TW](26-NQ/TW}, [NĐ30/CP](30/CP}",
      "(theo [NQ26/TW](26-NQ/TW})",
      "[Nghị quyết số 28-NQ/TW (khóa XII) ngày 25-10-2017](28-NQ/TW 2017-10-25} về",
      "[Quyết định 217](number QĐ 217} và [Quyết định\n218 năm 2013](number QĐ 218}",
      "Xét [Báo cáo giải trình,\ntiếp thu số 473/BC-UBND](473/BC-UBND} và [Báo cáo tiếp thu, giải trình số "
      "507/UBND-KT](507/UBND-KT};",
      "[Thông tư số 49/2025/TT-BCT ngày ngày 09 tháng 9 năm 2025 của Bộ trưởng Bộ Công "
      "Thương](49/2025/TT-BCT "
      "2025-09-09 @Bộ trưởng Bộ Công Thương}",
      "[Nghị định số 49/2013/NĐ-CP ngày14/5/2013 của Chính phủ](49/2013/NĐ-CP 2013-05-14 @Chính phủ}",
      "[Thông tư số 24/2024/TT-BYT ngày tháng năm 2024 của Bộ trưởng Bộ Y tế](24/2024/TT-BYT @Bộ trưởng Bộ Y "
      "tế}",
      "[Thông tư số 24/2024/TT-BYT](24/2024/TT-BYT} ngày hội",
      "[Thông tư số 31/2019/TT-BLĐTBXH của Bộ Lao động Thương binh và Xã hội](31/2019/TT-BLĐTBXH @Bộ Lao "
      "động Thương "
      "binh và Xã hội} và",
      "[Quyết định số 7/QĐ-UBND của Ủy ban nhân dân tỉnh Sông Vân](7/QĐ-UBND @Ủy ban nhân dân tỉnh Sông Vân} "
      "Ban hành "
      "quy định",
      "[Thông tư liên tịch số 85/2016/TTLT-BQP-BYT-BTC của liên Bộ Quốc phòng, Bộ Y tế và Bộ Tài "
      "chính](85/2016/TTLT-BQP-BYT-BTC @liên Bộ Quốc phòng, Bộ Y tế và Bộ Tài chính}",
      "khen thưởng, KỶ\nLUẬT VÀ TỔ CHỨC THỰC HIỆN",
      "[số **41-KH/TU](41-KH/TU}** và [Nghị quyết số **03**-NQ/TU](03-NQ/TU}",
  };
  for (const char* marked : cases) {
    const Marked read = read_marks(marked);
    INFO(read.text);
    CHECK(found_in(read.text) == read.wanted);
  }
}

TEST_CASE("enumerations with a shared head") {
  const char* cases[] = {
      "[Nghị quyết số 18, 19-NQ/TW](18-NQ/TW | 19-NQ/TW} của",
      "[Nghị quyết số 18 và 19-NQ/TW](18-NQ/TW | 19-NQ/TW}",
      "các [Quyết định số 217-QĐ/TW](217-QĐ/TW}, [218-QĐ/TW](218-QĐ/TW} của ai",
      "[Nghị quyết số 18-NQ/TW](18-NQ/TW} và [số 19-NQ/TW](19-NQ/TW}",
      "[Nghị quyết Trung ương 4 khóa XI, XII](nghi-quyet-trung-uong-4-khoa-xi | "
      "nghi-quyet-trung-uong-4-khoa-xii} và",
  };
  for (const char* marked : cases) {
    const Marked read = read_marks(marked);
    INFO(read.text);
    CHECK(found_in(read.text) == read.wanted);
  }
}

TEST_CASE("citations by name, by short form, by pointing") {
  const char* cases[] = {
      "[Nghị quyết Đại hội đại biểu toàn quốc\nlần thứ XIII của Đảng](nghi-quyet-dai-hoi-xiii-cua-dang}",
      "[NQTW4](nghi-quyet-trung-uong-4}, [NQTW 4 (khóa XII)](nghi-quyet-trung-uong-4-khoa-xii}",
      "[Luật Đất đai 2024](luat-dat-dai-2024}; [Bộ luật lao động](bo-luat-lao-dong}",
      "PHÁP LUẬT VỀ GIÁ; 100% vốn Điều lệ; số .../2025/QĐ-TTg",
      "[Luật Cán bộ, công chức](luat-can-bo-cong-chuc}, [Luật Viên chức năm 2010](luat-vien-chuc-2010}",
      "[Luật Ngân sách Nhà nước đã được Quốc hội thông qua ngày 20/3/1996](luat-ngan-sach-nha-nuoc-1996 "
      "1996-03-20} và",
      "[Hiến pháp năm 2013](hien-phap-2013}; [Điều lệ Đảng](dieu-le-dang}, [Điều lệ](dieu-le-dang}, nghị "
      "quyết",
      "[Quy định 4842](number QĐ 4842}: Hàng tháng",
      "[Đề án 06](number ĐA 06} theo quy định",
      "(kèm [KH4447](number KH 4447})",
      "(theo [HD 31](number HD 31})",
      "[Kế hoạch này](this}, [kế hoạch này](this}",
      "[Kết luận của Bộ Chính trị](of @Bộ Chính trị}",
      "[Nghị quyết nêu trên](back}",
      "[Quy chế Đấu thầu](quy-che-dau-thau} ban hành kèm theo [Nghị định số 88/1999/NĐ-CP](88/1999/NĐ-CP}",
      "thực hiện nghiêm [quy định những điều đảng viên không được "
      "làm](quy-dinh-ve-nhung-dieu-dang-vien-khong-duoc-lam};",
  };
  for (const char* marked : cases) {
    const Marked read = read_marks(marked);
    INFO(read.text);
    CHECK(found_in(read.text) == read.wanted);
  }
}

TEST_CASE("what is no citation") {
  const char* cases[] = {"các chỉ thị, nghị quyết của Đảng",
                         "ngày 24/9/2018",
                         "nhiệm kỳ 2020 - 2025",
                         "giai đoạn 2021-2025",
                         "Kế hoạch 03 nhiệm vụ trọng tâm",
                         "hướng dẫn, quyết định, kết luận kịp thời",
                         "tư tưởng Hồ Chí Minh",
                         "số tài khoản 0101-234-567",
                         "điện thoại 0912.345.678",
                         "quyết định 5 thành viên",
                         "Điều 5 khoản 3",
                         "tỷ lệ 10/10",
                         "Kế hoạch 5 năm",
                         "Chương trình 2021 - 2025",
                         "TT 01",
                         "Dự án 4",
                         "CÔNG BÁO",
                         "Luật pháp",
                         "Nghị quyết Đại hội Đảng các cấp",
                         "Điều lệ tổ chức và hoạt động",
                         "Thông tư\n3\n",
                         "số ... /KH-UBND",
                         "- Số lượng: 14/2001\n- Loại",
                         "",
                         "1",
                         "số",
                         "Nghị quyết số",
                         "Nghị quyết số 03-"};
  for (const std::string text : cases) {
    INFO(text);
    CHECK(found_in(text) == "");
  }
}

TEST_CASE("spelling, normalisation and damage make no difference") {
  const std::string wanted = "03-NQ/TU 2021-07-15 @Tỉnh ủy";
  const char* cases[] = {
      "Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy",
      "Nghị quyết số 03\u2013NQ/TU, ngày 15/7/2021 của Tỉnh ủy",
      "Nghị quyết số 03\u2011NQ\u2044TU, ngày 15/7/2021 của Tỉnh ủy",
      "Nghị quyết\u00A0số\u00A003-NQ/TU,\u00A0ngày 15/7/2021 của Tỉnh ủy",
      "Nghị quyết số 03-\u200BNQ/TU, ngày 15/7/2021 của Tỉnh ủy",
      "Nghị quyết số 03-NQ/TU, ngày\n15/7/2021 của\nTỉnh ủy",
      "Nghị\r\nquyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy",
      "Nghi\u0323 quyê\u0301t sô\u0301 03-NQ/TU, nga\u0300y 15/7/2021 cu\u0309a Ti\u0309nh u\u0309y"};
  for (const std::string text : cases) {
    INFO(text);
    const MatchingView view(text);
    const auto mentions = find_mentions(view.text());
    REQUIRE(mentions.size() == 1);
    CHECK(view.to_source(mentions[0].span) == Span{0, static_cast<Offset>(text.size())});
    std::string meant = meaning(mentions[0], view.text());
    if (const auto line = meant.find('\n'); line != std::string::npos) meant[line] = ' ';
    CHECK(meant == wanted);
  }
}
