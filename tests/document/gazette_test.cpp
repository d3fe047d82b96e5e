// Text of the Công báo: running heads, wrapped lines, heads that a converter put after the title,
// consolidated texts.
#include "catch.hpp"
#include "document/shown.hpp"

using namespace rasoat::test;

namespace {

const std::string kBody =
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 \nnăm 2025 và các văn bản hướng dẫn thi "
    "hành; \n"
    "Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường về \nviệc trồng rừng, \n"
    "Chính phủ ban hành Nghị định quy định chi tiết một số điều \ncủa Luật Lâm nghiệp. \nChương I \nQUY ĐỊNH "
    "CHUNG \n"
    "Điều 1. Phạm vi điều chỉnh \nNghị định này quy định về trồng rừng, bảo vệ rừng đầu nguồn \nvà các nội "
    "dung có liên quan. \n"
    "Ký bởi: CÔNG BÁO NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCơ quan: VĂN PHÒNG\nNgày ký: 2026-05-25 "
    "08:00:52 +07:00\n\n"
    "CÔNG BÁO/Số 283/Ngày 25-05-2026 \n111\n \nĐiều 2. Đối tượng áp dụng \nNghị định này áp dụng đối với các "
    "chủ rừng được giao rừng \ntrên địa bàn cả nước. \n"
    "Điều 3. Hiệu lực thi hành \n1. Nghị định này có hiệu lực thi hành kể từ ngày ký ban hành. \n"
    "2. Nghị định này thay thế Nghị định số 1/2020/NĐ-CP. \n \nTM. CHÍNH PHỦ \nKT. THỦ TƯỚNG \nPHÓ THỦ TƯỚNG "
    "\n [ \nLê Thị Vân \n";

}  // namespace

TEST_CASE("a decree with running heads and a heading of the gazette") {
  const std::string text =
      "CÔNG BÁO/Số 283/Ngày 25-05-2026 \n110\n \n \nVĂN BẢN QUY PHẠM PHÁP LUẬT \n \nCHÍNH PHỦ \n__________ "
      "\n \nSố: 126/2026/NĐ-CP \n"
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM \nĐộc lập - Tự do - Hạnh phúc \n________________ \nHà Nội, ngày 11 "
      "tháng 5 năm 2026 \n \n"
      "NGHỊ ĐỊNH \nQuy định chi tiết một số điều của Luật Lâm nghiệp \nvề trồng rừng \n____________ \n \n" +
      kBody;
  CHECK(shown_head(text) == Lines{"NĐ", "126", "126/2026/NĐ-CP", "2026-05-11", "Hà Nội", "CHÍNH PHỦ",
                                  "Quy định chi tiết một số điều của Luật Lâm nghiệp về trồng rừng"});
  CHECK(shown_sections(text) == Lines{"1 [Chương I] QUY ĐỊNH CHUNG", "2 [Điều 1] Phạm vi điều chỉnh",
                                      "2 [Điều 2] Đối tượng áp dụng", "2 [Điều 3] Hiệu lực thi hành"});
  CHECK(shown_signature(text) == Lines{"TM. CHÍNH PHỦ", "KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG", "Lê Thị Vân"});
  const Lines zones = {"site: VĂN BẢN QUY PHẠM PHÁP LUẬT",
                       "head: CHÍNH PHỦ __________ Số:",
                       "title: NGHỊ ĐỊNH Quy định chi tiết m",
                       "bases: Căn cứ Luật Tổ chức chính quyề",
                       "opening: Chính phủ ban hành Nghị định q",
                       "body: Chương I QUY ĐỊNH CHUNG Điều 1",
                       "final_clause: Điều 3. Hiệu lực thi hành 1. N",
                       "signature: TM. CHÍNH PHỦ KT. THỦ TƯỚNG PHÓ"};
  CHECK(zones_like(text, zones) == zones);
  CHECK(shown_view(text).find("CÔNG BÁO") == std::string::npos);
}

TEST_CASE("a head that stands after the first page's text") {
  const std::string text =
      "CÔNG BÁO/Số 283/Ngày 25-05-2026 \n110\nNGHỊ ĐỊNH \nQuy định chi tiết một số điều của Luật Lâm nghiệp "
      "\n \n" +
      kBody.substr(0, kBody.find("Ký bởi")) +
      "CHÍNH PHỦ \n_________ \nSố: 135/2026/NĐ-CP \nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM \nĐộc lập - Tự do - "
      "Hạnh phúc \nHà Nội, ngày 07 tháng 4 năm 2026 \n" +
      kBody.substr(kBody.find("Ký bởi"));
  CHECK(shown_head(text) == Lines{"NĐ", "135", "135/2026/NĐ-CP", "2026-04-07", "Hà Nội", "CHÍNH PHỦ",
                                  "Quy định chi tiết một số điều của Luật Lâm nghiệp"});
}

TEST_CASE("a consolidated text takes number, date and issuer from its attestation") {
  const std::string text =
      "VĂN BẢN HỢP NHẤT - BỘ XÂY DỰNG \n \nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM \nĐộc lập - Tự do - Hạnh phúc "
      "\n \nTHÔNG TƯ1 \nQuy định về bến bãi trên sông \n"
      "Thông tư số 5/2020/TT-BXD ngày 12 tháng 7 năm 2020 của Bộ trưởng Bộ Xây dựng, có hiệu lực kể từ ngày "
      "20 tháng 7 năm 2020, được sửa đổi bởi: \n"
      "Thông tư số 9/2023/TT-BXD ngày 15 tháng 11 năm 2023. \nCăn cứ Luật Xây dựng; \nĐiều 1. Phạm vi "
      "\nThông tư này quy định về bến bãi. \n"
      "Điều 2. Hiệu lực \nThông tư này có hiệu lực kể từ ngày ký./. \n \nBỘ XÂY DỰNG \n \nSố: 38/VBHN-BXD \n "
      "\nXÁC THỰC VĂN BẢN HỢP NHẤT \nHà Nội, ngày 26 tháng 5 năm 2026 \n"
      "KT. BỘ TRƯỞNG \nTHỨ TRƯỞNG \nLê Thị Vân \n";
  CHECK(shown_head(text) == Lines{"TT", "38", "38/VBHN-BXD", "2026-05-26", "Hà Nội", "BỘ XÂY DỰNG",
                                  "Quy định về bến bãi trên sông"});
}

TEST_CASE("a name broken over lines, headed by the gazette's own heading") {
  const std::string text =
      "BỘ GIÁO DỤC - KHOA HỌC VÀ VĂN HÓA \nBỘ GIÁO DỤC - KHOA HỌC \nVÀ VĂN HÓA \nSố: 01/2025/TT-BGKV \nCỘNG "
      "HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM \n"
      "Độc lập - Tự do - Hạnh phúc \nHà Nội, ngày 10 tháng 01 năm 2025 \nTHÔNG TƯ \nQuy định về trường học "
      "\n \nCăn cứ Luật Giáo dục; \n";
  CHECK(shown_head(text)[5] == "BỘ GIÁO DỤC - KHOA HỌC VÀ VĂN HÓA");
}
