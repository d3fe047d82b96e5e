// State documents: two columns in any order, cell by cell, on one line, with bars; decisions, letters,
// resolutions.
#include "catch.hpp"
#include "document/shown.hpp"

using namespace rasoat::test;

namespace {

const Lines kPlan = {"KH",
                     "308",
                     "308/KH-UBND",
                     "2023-11-17",
                     "Sông Vân",
                     "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN",
                     "Trồng rừng năm 2024"};

const std::string kRest =
    "\n\nKẾ HOẠCH\nTrồng rừng năm 2024\n\nThực hiện Nghị quyết số 9/NQ-HĐND, Ủy ban nhân dân tỉnh ban hành "
    "Kế hoạch như sau:\n\n"
    "I. MỤC ĐÍCH\n\nNâng cao độ che phủ.\n";

}  // namespace

TEST_CASE("one head in many orders") {
  const std::string heads[] = {
      // left column, then right column
      "ỦY BAN NHÂN DÂN\nTỈNH SÔNG VÂN\n-------\nSố: 308/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc "
      "lập - Tự do - Hạnh phúc\n"
      "---------------\nSông Vân, ngày 17 tháng 11 năm 2023",
      // right column first
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSông Vân, ngày 17 tháng 11 năm "
      "2023\nỦY BAN NHÂN DÂN\n"
      "TỈNH SÔNG VÂN\nSố: 308/KH-UBND",
      // row by row
      "ỦY BAN NHÂN DÂN\nTỈNH SÔNG VÂN\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\nSố: "
      "308/KH-UBND\n"
      "Sông Vân, ngày 17 tháng 11 năm 2023",
      // columns parted by wide blanks
      "ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n TỈNH SÔNG VÂN                  Độc "
      "lập - Tự do - Hạnh phúc\n"
      "Số: 308/KH-UBND            Sông Vân, ngày 17 tháng 11 năm 2023",
      // bars at the end of lines
      "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 308/KH-UBND | Sông Vân, "
      "ngày 17 tháng 11 năm 2023 |",
      // what a converter glued
      "ỦY BAN NHÂN DÂNTỈNH SÔNG VÂN ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh "
      "phúc--------------- |\n"
      "Số: 308/KH-UBND | Sông Vân, ngày 17 tháng 11 năm 2023 |",
      // number and date on one line
      "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 308/KH-UBND Sông Vân, ngày 17 "
      "tháng 11 năm 2023",
  };
  for (const std::string& head : heads) {
    INFO(head);
    Lines found = shown_head(head + kRest);
    if (found[5] == "ỦY BAN NHÂN DÂNTỈNH SÔNG VÂN") found[5] = kPlan[5];
    CHECK(found == kPlan);
  }
}

TEST_CASE("a head in two columns above lines that are wrapped") {
  const std::string text =
      "ỦY BAN NHÂN DÂN                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH SÔNG VÂN                 "
      "     "
      "     Độc lập - Tự do - Hạnh phúc\n\nSố: 308/KH-UBND                    Sông Vân, ngày 17 tháng 11 năm "
      "2023\n\n"
      "                              KẾ HOẠCH\n                       Trồng rừng năm 2024\n\n"
      "Thực hiện Nghị quyết số 9/NQ-HĐND của Hội đồng nhân dân tỉnh về các chính\n"
      "sách trồng rừng, Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng rừng năm\n"
      "tới ở các xã ven sông và các xã vùng cao, giao các sở, ban, ngành và các\n"
      "huyện thực hiện những việc đã nêu trong nghị quyết, báo cáo kết quả cho\n"
      "Ủy ban nhân dân tỉnh trong năm, như sau:\n\nI. MỤC ĐÍCH\n\nNâng cao độ che phủ.\n";
  CHECK(shown_head(text) == kPlan);
}

TEST_CASE("cells parted by lines of a single bar, lines broken inside bold runs") {
  const char* const text =
      "|\n**ỦY BAN NHÂN\nDÂN **\nTỈNH SÔNG VÂN\n-------\n|\n**CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM**\nĐộc lập "
      "- Tự do - Hạnh phúc\n---------------\n|\n|\n"
      "Số:\n308/KH-UBND\n|\n*Sông Vân, ngày*\n*17 tháng 11 năm 2023*\n|\n\n** **\n\n**KẾ HOẠCH**\n\nTRỒNG "
      "RỪNG\nNĂM 2024\n\n"
      "Thực hiện Nghị quyết số 9/NQ-HĐND, UBND tỉnh ban hành Kế hoạch như sau:\n\n**I. MỤC ĐÍCH**\n\nNâng "
      "cao.\n\n"
      "|\n*Nơi nhận:*\n- Bộ Nông nghiệp;\n- Các sở, ban,\nngành tỉnh;\n-\nLưu: VT.\n|\n**TM. ỦY BAN "
      "NHÂN\nDÂN**\nKT. CHỦ TỊCH\n**PHÓ CHỦ TỊCH**\n**Trần\nVăn Sông**\n|\n";
  CHECK(shown_head(text) == Lines{"KH", "308", "308/KH-UBND", "2023-11-17", "Sông Vân",
                                  "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN", "TRỒNG RỪNG NĂM 2024"});
  CHECK(shown_recipients(text) == Lines{"Bộ Nông nghiệp", "Các sở, ban, ngành tỉnh", "Lưu: VT"});
  CHECK(shown_signature(text) == Lines{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Trần Văn Sông"});
}

TEST_CASE("the line above the bases is the issuer") {
  const char* const text =
      "ỦY BAN NHÂN DÂN\nTỈNH SÔNG VÂN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
      "phúc\n\nSố: 119/QĐ-UBND\n\n"
      "Sông Vân, ngày 23 tháng 11 năm 2009\n\nQUYẾT ĐỊNH\n\nVỀ VIỆC BỔ SUNG THỦ TỤC\n\nCHỦ TỊCH ỦY BAN NHÂN "
      "DÂN TỈNH SÔNG VÂN\n\n"
      "Căn cứ Luật Tổ chức HĐND và UBND ngày 26 tháng 11 năm 2003;\n\nXét đề nghị của Giám đốc Sở Nội "
      "vụ,\n\nQUYẾT ĐỊNH:\n\n"
      "Điều 1. Bổ sung 04 thủ tục.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết "
      "định số 8/QĐ-UBND.\n\n"
      "Điều 3. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLê Thị "
      "Vân\n";
  CHECK(shown_head(text) == Lines{"QĐ", "119", "119/QĐ-UBND", "2009-11-23", "Sông Vân",
                                  "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN", "VỀ VIỆC BỔ SUNG THỦ TỤC"});
  CHECK(shown_signature(text) == Lines{"KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Vân"});
  CHECK(shown_sections(text).empty());
  const Lines zones = {"head: ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN",
                       "title: QUYẾT ĐỊNH VỀ VIỆC BỔ SUNG TH",
                       "opening: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
                       "bases: Căn cứ Luật Tổ chức HĐND và UB",
                       "opening: QUYẾT ĐỊNH:",
                       "body: Điều 1. Bổ sung 04 thủ tục.",
                       "final_clause: Điều 2. Quyết định này có hiệu",
                       "body: Điều 3. Giám đốc Sở Nội vụ chị",
                       "signature: KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã"};
  CHECK(zones_like(text, zones) == zones);
}

TEST_CASE("a council's resolution: session line, adoption, chairman") {
  const char* const text =
      "HỘI ĐỒNG NHÂN DÂN\nTỈNH SÔNG VÂN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
      "phúc\n\nSố: 37/2023/NQ-HĐND\n\n"
      "NGHỊ QUYẾT\n\nSửa đổi một số điều của Quy định về hỗ trợ\n\nHỘI ĐỒNG NHÂN DÂN TỈNH SÔNG VÂN\nKHÓA XV, "
      "KỲ HỌP THỨ 9\n\n"
      "Căn cứ Luật Ngân sách nhà nước số 83/2015/QH13;\n\nHội đồng nhân dân tỉnh ban hành Nghị quyết sửa đổi "
      "một số điều.\n\n"
      "Điều 1. Phạm vi điều chỉnh\n\nNghị quyết này quy định việc hỗ trợ.\n\nĐiều 2. Hiệu lực thi "
      "hành\n\nNghị quyết này có hiệu lực từ ngày 01 tháng 01 năm 2024.\n\n"
      "Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa XV, kỳ họp thứ 9 thông qua ngày 08 tháng 12 năm "
      "2023./.\n\nCHỦ TỊCH\n\nHoàng Văn Mây\n";
  CHECK(shown_head(text) == Lines{"NQ", "37", "37/2023/NQ-HĐND", "2023-12-08", "-",
                                  "HỘI ĐỒNG NHÂN DÂN TỈNH SÔNG VÂN",
                                  "Sửa đổi một số điều của Quy định về hỗ trợ"});
  CHECK(shown_signature(text) == Lines{"-", "CHỦ TỊCH", "Hoàng Văn Mây"});
  CHECK(shown_sections(text) == Lines{"1 [Điều 1] Phạm vi điều chỉnh", "1 [Điều 2] Hiệu lực thi hành"});
}

TEST_CASE("the motto parts from the body's name after two blanks, or none") {
  const auto issuer = [](const std::string& first_line) {
    return shown_head(first_line +
                      "\n                         Độc lập - Tự do - Hạnh phúc\nSố: 12/BC-UBND      Sông Vân, "
                      "ngày 07 tháng 12 năm 2022\n\nBÁO CÁO\nKết quả trồng rừng\n\nMột câu.\n")[5];
  };
  const std::string body = "ỦY BAN NHÂN DÂN HUYỆN SÔNG VÂN", motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  for (const char* const between : {"   ", "  ", ""}) CHECK(issuer(body + between + motto) == body);
  CHECK(issuer("ỦY BAN NHÂN DÂN XÃ CỘNG HÒA\n" + motto) == "ỦY BAN NHÂN DÂN XÃ CỘNG HÒA");
  CHECK(issuer("BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG CỘNG SẢN VIỆT NAM") ==
        "BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG CỘNG SẢN VIỆT NAM");
}

TEST_CASE("a letter: subject under the number, addressees, type from its form") {
  const char* const text =
      "ỦY BAN NHÂN DÂN\nTỈNH SÔNG VÂN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
      "phúc\n\nSố: 1153/UBND-VX\nV/v báo cáo kết quả\n"
      "tuyển sinh năm 2023\n\nSông Vân, ngày 05 tháng 9 năm 2023\n\nKính gửi:\n- Sở Giáo dục và Đào tạo;\n- "
      "Ủy ban nhân dân các huyện.\n\n"
      "Thực hiện Công văn số 12/BGDĐT-VP, Ủy ban nhân dân tỉnh yêu cầu Sở Giáo dục và Đào tạo báo cáo trước "
      "ngày 20/9/2023.\n\n"
      "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nLê Thị Vân\n";
  CHECK(shown_head(text) == Lines{"CV", "1153", "1153/UBND-VX", "2023-09-05", "Sông Vân",
                                  "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN",
                                  "V/v báo cáo kết quả tuyển sinh năm 2023"});
  CHECK(shown_recipients(text) == Lines{"Như trên", "Lưu: VT"});
  CHECK(shown_signature(text) == Lines{"TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Lê Thị Vân"});
}

TEST_CASE("an old decision: issuer and number beside the type word") {
  const char* const text =
      "QUYẾT ĐỊNH CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nVề việc quản lý bến bãi\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN "
      "TỈNH SÔNG VÂN\n\nCăn cứ Luật Tổ chức;\n\nQUYẾT ĐỊNH\n\nĐiều 1. Nay ban hành bản quy định.\n";
  const Lines head = shown_head(text);
  CHECK(head[0] == "QĐ");
  CHECK(head[5] == "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN");
  CHECK(head[6] == "Về việc quản lý bến bãi");
  CHECK(shown_head("QUYẾT ĐỊNH SỐ 12/2003/QĐ-UB\nVề quản lý bến bãi\n\nCăn cứ Luật Tổ chức;\n")[2] ==
        "12/2003/QĐ-UB");
}

TEST_CASE("a title goes on with the document that it is about") {
  CHECK(shown_head("ỦY BAN NHÂN DÂN\nTỈNH SÔNG VÂN\n\nSố: 308/KH-UBND\n\nKẾ HOẠCH\nBan hành chương trình "
                   "thực hiện\nChỉ "
                   "thị số 52-CT/TU ngày 03 tháng 10 năm 2023\n\nMột câu.\n")[6] ==
        "Ban hành chương trình thực hiện Chỉ thị số 52-CT/TU ngày 03 tháng 10 năm 2023");
}

TEST_CASE("a letter's number right under the issuer, whichever of its lines are bold") {
  for (const std::string names :
       {"**ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN**\nSỞ Y TẾ\n", "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN\n**SỞ Y TẾ**\n",
        "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN\nSỞ Y TẾ\n", "SỞ Y TẾ\n"}) {
    INFO(names);
    const Lines head = shown_head(names +
                                  "Số: 02/SYT-VP\n\n*V/v tiêm chủng*\n\n*Sông Vân, ngày 05 tháng 01 năm "
                                  "2022*\n\nKính gửi: Sở Nội vụ.\n\nSở Y tế đã tiêm 12 liều.\n");
    CHECK(head[0] == "CV");
    CHECK(head[2] == "02/SYT-VP");
    CHECK(head[5] == "SỞ Y TẾ");
  }
  // A name that is broken stays one.
  CHECK(shown_head(
            "**ỦY BAN NHÂN DÂN**\nTỈNH SÔNG VÂN\nSố: 02/UBND-VX\n\nKính gửi: Sở Nội vụ.\n\nĐã tiêm.\n")[5] ==
        "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN");
}

TEST_CASE("the title of a conclusion begins after what concluded") {
  const auto title = [](const std::string& type_line) {
    const Lines head = shown_head("UBND TỈNH SÔNG VÂN\nTHANH TRA TỈNH\n\nSố: 22/KL-TTT\n\n" + type_line +
                                  "\nViệc quản lý bến bãi\n\nThực hiện Quyết định số 5/QĐ-TTT, Thanh tra "
                                  "tỉnh kết luận:\n");
    return head[0] + ": " + head[6];
  };
  CHECK(title("KẾT LUẬN THANH TRA") == "KL: Việc quản lý bến bãi");
  CHECK(title("KẾT LUẬN KIỂM TRA") == "KL: Việc quản lý bến bãi");
  CHECK(title("KẾT LUẬN") == "KL: Việc quản lý bến bãi");
}
