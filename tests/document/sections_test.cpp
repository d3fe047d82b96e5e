// Which lines title a part: set off, in capitals, or plain with siblings that read like titles too.
#include "catch.hpp"
#include "document/shown.hpp"

using namespace rasoat::test;

namespace {

// A plan's head and opening, so that what follows is body.
Lines sections(const std::string& body) {
  return shown_sections(
      "**KẾ HOẠCH**\n\n**trồng rừng**\n\n-----\n\nThực hiện Nghị quyết số 9/NQ-HĐND, UBND tỉnh ban hành Kế "
      "hoạch như sau:\n\n" +
      body);
}

Lines plain_sections(const std::string& body) {
  return shown_sections(
      "KẾ HOẠCH\ntrồng rừng\n\nThực hiện Nghị quyết số 9/NQ-HĐND, UBND tỉnh ban hành Kế hoạch như sau:\n\n" +
      body);
}

}  // namespace

TEST_CASE("titles that are set off, and those run into their text") {
  CHECK(sections(
            "### I. MỤC ĐÍCH, YÊU CẦU\n\n1. Nâng cao nhận thức.\n\n**2. Nhiệm vụ trọng tâm:** Trên cơ sở "
            "chức năng, các sở thực hiện.\n\n"
            "*2.1. Về giống cây*\n\n- Chọn giống.\n\n**1. **Các sở, ban, ngành thực hiện.\n\n**3. Sở Nội "
            "vụ** chủ trì thực hiện.\n\n"
            "**4**. Rà soát lại.\n\n#### **2.2. Về đất**\n\nRà soát.\n\n*a) Đất ven\nsông:*\n\nRà soát.\n") ==
        Lines{"1 [I] MỤC ĐÍCH, YÊU CẦU", "2 [2] Nhiệm vụ trọng tâm", "3 [2.1] Về giống cây", "3 [2.2] Về đất",
              "4 [a] Đất ven sông"});
}

TEST_CASE("plain titles that all siblings share") {
  CHECK(plain_sections("I- MỤC ĐÍCH\n\n1. Mục đích\n\n- Rà soát.\n\n2. Yêu cầu\n\n- Kịp thời.\n\nIII- TỔ "
                       "CHỨC THỰC HIỆN\n\n1. Các huyện ủy:\n\nXây dựng kế hoạch.\n\n"
                       "2. Ủy ban nhân dân tỉnh:\n\nChỉ đạo các sở.\n") ==
        Lines{"1 [I] MỤC ĐÍCH", "2 [1] Mục đích", "2 [2] Yêu cầu", "1 [III] TỔ CHỨC THỰC HIỆN",
              "2 [1] Các huyện ủy", "2 [2] Ủy ban nhân dân tỉnh"});
  CHECK(plain_sections("a) Nhiệm vụ:\n\n- Rà soát.\n\nb) Cơ quan thực hiện:\n\n- Sở Nội vụ.\n\nc) Thời gian "
                       "thực hiện: Trong năm 2023.\n")
            .empty());
}

TEST_CASE("a plain title with content of its own stands among running text") {
  CHECK(plain_sections("1. Kế hoạch này áp dụng cho các xã.\n\n2. Trách nhiệm của Sở Nội vụ\n\na) Chủ trì rà "
                       "soát.\n\nb) Báo cáo.\n\n3. Sở Tài chính bố trí kinh phí.\n") ==
        Lines{"1 [2] Trách nhiệm của Sở Nội vụ"});
  CHECK(plain_sections(
            "1. Các xã ven sông trồng tre.\n\n2. Mức hỗ trợ:\n\na) Cây tre: 12.000 đồng.\n\n3. Sở Nội "
            "vụ\n\nRà soát biên chế kiểm lâm.\n\n4. Bước 1: Khảo sát\n\n- Đo đất.\n\nb) Về giống "
            "cây\n\n- Chọn giống.\n") ==
        Lines{"1 [2] Mức hỗ trợ", "1 [3] Sở Nội vụ", "1 [4] Bước 1: Khảo sát", "2 [b] Về giống cây"});
  // Bold stands for the label alone where what follows is a sentence's subject.
  CHECK(
      sections("**1.** Các sở, ban, ngành tỉnh:\n\n- Rà soát.\n\n**2.** Kế hoạch này thay thế kế hoạch cũ.\n")
          .empty());
}

TEST_CASE("a line broken inside a sentence is no title") {
  CHECK(plain_sections(
            "1. Một câu dài.\n\n2. Giới thiệu 60 cán bộ đoàn xã vào nguồn quy hoạch theo tinh thần đồng chí "
            "Lò\nThị Pẩu đã nêu. Bồi dưỡng theo Hướng dẫn của Trung ương Đoàn ở huyện Suối Trầm.\n")
            .empty());
}

TEST_CASE("a short line with a full stop is a title where it begins like one and an own list follows") {
  CHECK(plain_sections(
            "1. Một câu dài về rừng.\n\n2. Nhiệm vụ của Hội đồng.\n\na) Rà soát.\n\n3. Thu hồi đất.\n\n"
            "Một câu.\n") == Lines{"1 [2] Nhiệm vụ của Hội đồng"});
  CHECK(plain_sections(
            "Điều 1. Phạm vi điều chỉnh.\n\nQuy định về rừng.\n\nĐiều 2. Hiệu lực thi hành.\n\nMột câu.\n") ==
        Lines{"1 [Điều 1] Phạm vi điều chỉnh", "1 [Điều 2] Hiệu lực thi hành"});
  CHECK(plain_sections(
            "Điều 1. Bổ sung 04 thủ tục.\n\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.\n\nMột câu.\n")
            .empty());
}

TEST_CASE("a long bold line with a full stop is a title, a bold sentence is none") {
  const std::string title =
      "Nghiên cứu giải pháp thu hút, tuyển dụng; đào tạo, đào tạo lại; sử dụng, phát huy hiệu quả nguồn nhân "
      "lực quản lý chợ nổi trên địa bàn";
  REQUIRE(title.size() > 160);
  CHECK(sections("**5. " + title + ".**\n\n- Một câu.\n") == Lines{"1 [5] " + title});
  CHECK(sections("**5. " + title + " theo Kế hoạch này của huyện.**\n\n- Một câu.\n").empty());
  CHECK(sections("**5. " + title + "; " + title + ".**\n\n- Một câu.\n").empty());
  CHECK(sections("**5. " + title + ";**\n\n- Một câu.\n").empty());
}

TEST_CASE("fields of forms, standards and designations are no titles") {
  CHECK(
      sections(
          "**1. Họ và tên:** ……………\n\nMột câu.\n\n**CC/CCCD: ……**\n\n5. CC/CCCD/CMND: ………\n\nMột câu.\n\n2.7 "
          "QCVN 02:2019\n\nMột câu.\n\n04- NQ/TU, ngày 09/7/2021\n\nMột câu.\n")
          .empty());
}

TEST_CASE("a line among running text that is a sentence, a lead-in or an item is no title") {
  const char* const lines[] = {
      "Giao Sở Nội vụ:",
      "Các quyết định sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực:",
      "Quyết định này thay thế quy định về bến bãi",
      "Nhiệm kỳ của Trưởng thôn là 05 năm",
      "Doanh nghiệp trồng rừng có nghĩa vụ:",
      "Sở Nội vụ chủ trì, phối hợp với các huyện:",
      "Tiếp nhận, kiểm tra và có ý kiến về hồ sơ:",
      "Trình Ủy ban nhân dân tỉnh",
      "Thông tư số 12/2019/TT-BNV ngày 25/10/2019 của Bộ trưởng Bộ",
      "Cơ quan theo quy định của Bộ Quốc phòng hoặc Bộ",
      "Cách thức nộp hồ sơ: Nộp trực tiếp tại xã Suối Trầm",
  };
  for (const std::string line : lines) {
    INFO(line);
    CHECK(plain_sections("1. Một câu dài.\n\n2. " + line + "\n\na) Một câu.\n\n3. Câu nữa.\n").empty());
  }
  // Letters with a colon, and a line that has nothing of its own.
  CHECK(plain_sections("a) Một câu dài.\n\nb) Cơ quan thực hiện:\n\n- Sở Nội vụ.\n").empty());
  CHECK(plain_sections("1. Một câu dài.\n\n2. Mức hỗ trợ\n\n3. Câu nữa.\n").empty());
  CHECK(plain_sections("1. Một câu dài.\n\n2. Mức hỗ trợ\n\n| Cây | Đồng |\n\nMột câu nữa.\n").empty());
}

TEST_CASE("lists of short items, sentences and lead-ins are no titles") {
  CHECK(plain_sections("1. Sông Vân\n\n2. Đồng Mây\n\n3. Núi Đá\n\nHết danh sách.\n").empty());
  CHECK(plain_sections("1. Hồ sơ bao gồm:\n\na) Đơn đề nghị;\n\nb) Bản sao.\n").empty());
  CHECK(plain_sections("1. Sửa đổi khoản 2 như sau:\n\nMột câu.\n\n2. Sửa đổi khoản 3 như sau:\n\nMột câu.\n")
            .empty());
  CHECK(plain_sections("1. Họ và tên: ………\n\nMột câu đầy đủ.\n").empty());
  CHECK(plain_sections("1. Mục đích. Nhằm nâng cao nhận thức của người dân\n\nMột câu đầy đủ.\n").empty());
  CHECK(plain_sections("Điều 5 Luật này quy định về rừng\n\nMột câu đầy đủ.\n").empty());
  CHECK(sections("**Điều 2. Quyết định này có hiệu lực kể từ ngày ký.**\n\n**Điều 3.** Chánh Văn phòng thi "
                 "hành.\n\n**Điều 1.**\n")
            .empty());
}

TEST_CASE("parts of a regulation, labels alone on their line") {
  CHECK(plain_sections("Chương I\n\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\nMột câu.\n\nChương II\n\nTRÁCH "
                       "NHIỆM CỦA CÁC SỞ\nVÀ CÁC HUYỆN\n\nMục 1\n\nCÁC SỞ\n\nĐiều 2. Sở Nội vụ\n\n"
                       "Một câu.\n\nMục 2. CÁC HUYỆN\n\nĐiều 3.\n\nMột câu.\n\nPhần thứ hai\n\nTỔ CHỨC THỰC "
                       "HIỆN\n\nMột câu.\n") ==
        Lines{"2 [Chương I] QUY ĐỊNH CHUNG", "4 [Điều 1] Phạm vi",
              "2 [Chương II] TRÁCH NHIỆM CỦA CÁC SỞ VÀ CÁC HUYỆN", "3 [Mục 1] CÁC SỞ", "4 [Điều 2] Sở Nội vụ",
              "3 [Mục 2] CÁC HUYỆN", "1 [Phần thứ hai] TỔ CHỨC THỰC HIỆN"});
}

TEST_CASE("new wording in quotation marks is not the document's own") {
  CHECK(plain_sections("Điều 1. Sửa đổi một số điều của Quy định\n\n1. Sửa đổi Điều 6 như sau:\n\n“Điều 6. "
                       "Quy trình\n\n1. Trước ngày 20.\n\nĐiều 6a. Hồ sơ\n\nMột bộ.”\n\n"
                       "Điều 2. Hiệu lực thi hành\n\nMột câu.\n") ==
        Lines{"1 [Điều 1] Sửa đổi một số điều của Quy định", "1 [Điều 2] Hiệu lực thi hành"});
  // A quotation that is never closed ends where the document's own articles go on.
  CHECK(plain_sections(
            "Điều 1. Sửa đổi\n\n“Điều 6. Quy trình\n\nTrước ngày 20.\n\nĐiều 2. Hiệu lực\n\nMột câu.\n") ==
        Lines{"1 [Điều 1] Sửa đổi", "1 [Điều 2] Hiệu lực"});
}

TEST_CASE("appendices and what is attached") {
  const char* const text =
      "**QUYẾT ĐỊNH**\n\n**VỀ VIỆC BAN HÀNH QUY CHẾ**\n\n**ỦY BAN NHÂN DÂN TỈNH**\n\n*Căn cứ Luật Tổ "
      "chức;*\n\n**QUYẾT ĐỊNH:**\n\n**Điều 1.** Ban hành kèm theo Quyết định này Quy chế.\n\n"
      "|\nNơi nhận:\n- Như Điều 2.\n|\n**CHỦ TỊCH**\n**Lê Thị Vân**\n|\n\n**QUY CHẾ**\n\nQUẢN LÝ BẾN "
      "BÃI\n\n*(Ban hành kèm theo Quyết định số 9/QĐ-UBND)*\n\n**Chương I**\n\n**QUY ĐỊNH CHUNG**\n\n"
      "**Điều 1. Phạm vi**\n\nMột câu.\n\n**Chương II**\n\n**CĂN CỨ TÍNH PHÍ**\n\n**PHỤ LỤC II**\n\nDANH MỤC "
      "BẾN BÃI\n\n*(Kèm theo Quyết định số "
      "9/QĐ-UBND)*\n\n**I. BẾN SÔNG**\n\nMột câu.\n\n**BIỂU GIÁ DỊCH VỤ**\n\n(Kèm theo Quyết định số "
      "9/QĐ-UBND)\n\n**QUYẾT ĐỊNH**\n\n**Tạm dừng bến bãi**\n\n**CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ**\n\n*Căn cứ "
      "Luật Tổ chức;*\n\nMột câu.\n";
  CHECK(shown_sections(text) == Lines{"1 [QUY CHẾ] QUẢN LÝ BẾN BÃI", "1 [Chương I] QUY ĐỊNH CHUNG",
                                      "3 [Điều 1] Phạm vi", "1 [Chương II] CĂN CỨ TÍNH PHÍ",
                                      "1 [PHỤ LỤC II] DANH MỤC BẾN BÃI", "2 [I] BẾN SÔNG",
                                      "1 [] BIỂU GIÁ DỊCH VỤ", "1 [QUYẾT ĐỊNH] Tạm dừng bến bãi"});
}

TEST_CASE("the title of an appendix stands above, beside or under what it is attached to") {
  const std::string decision =
      "**QUYẾT ĐỊNH**\n\n**VỀ BẾN BÃI**\n\n**ỦY BAN NHÂN DÂN TỈNH**\n\n*Căn cứ Luật Tổ chức;*\n\n**QUYẾT "
      "ĐỊNH:**\n\n**Điều 1.** Ban hành kèm theo Quyết định này danh mục.\n\n**CHỦ TỊCH**\n\n**Lê Thị "
      "Vân**\n\n";
  const std::string attached = "(Kèm theo Quyết định số 9/QĐ-UBND)";
  const std::pair<std::string, Lines> cases[] = {
      {"**PHỤ LỤC I**\n\n*" + attached + "*\n\n**DANH MỤC BẾN BÃI**\n\n1. Bến sông.\n",
       {"1 [PHỤ LỤC I] DANH MỤC BẾN BÃI"}},
      {"**Phụ lục II**\n*" + attached + "*\nBIỂU GIÁ\n\nMột câu.\n", {"1 [Phụ lục II] BIỂU GIÁ"}},
      {"PHỤ LỤC III " + attached + " MẪU ĐƠN\n\nMột câu.\n", {"1 [PHỤ LỤC III] MẪU ĐƠN"}},
      {"PHỤ LỤC IV. BIỂU GIÁ " + attached + "\n\nMột câu.\n", {"1 [PHỤ LỤC IV] BIỂU GIÁ"}},
      {"**Phụ lục V " + attached + "**\n\n**MẪU BÁO CÁO**\n", {"1 [Phụ lục V] MẪU BÁO CÁO"}},
      // The head of a form, a table, a sentence.
      {"Phụ lục VI\n\n" + attached + "\n\nTÊN TỔ CHỨC\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n",
       {"1 [Phụ lục VI] "}},
      {"Phụ lục VII\n\n" + attached + "\n\nSTT\n\nTên bến\n", {"1 [Phụ lục VII] "}},
      {"Phụ lục VIII\n\n" + attached + "\n\nMột câu dài.\n", {"1 [Phụ lục VIII] "}},
  };
  for (const auto& [text, wanted] : cases) {
    INFO(text);
    CHECK(shown_sections(decision + text) == wanted);
  }
}

TEST_CASE("headings without label") {
  CHECK(sections("## Đặc điểm tình hình\n\nMột câu.\n\n## Nhiệm vụ[3]\n\nMột câu.\n") ==
        Lines{"1 [] Đặc điểm tình hình", "1 [] Nhiệm vụ"});
}
