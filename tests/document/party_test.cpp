// Party documents: head of two columns with "*", number without colon, extracts without any head.
#include "catch.hpp"
#include "document/shown.hpp"

using namespace rasoat::test;

TEST_CASE("a plan of a provincial committee, columns one after the other") {
  const char* const text =
      "TỈNH ỦY SÔNG VÂN\n*\nSố 12-KH/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n-----\nSông Vân, ngày 07 tháng 12 năm "
      "2022\n\nKẾ HOẠCH\n"
      "thực hiện Nghị quyết số 05-NQ/TW về bảo vệ rừng đầu nguồn\n-----\n\n"
      "Thực hiện Nghị quyết số 05-NQ/TW, ngày 01/9/2022 của Bộ Chính trị, Ban Thường vụ Tỉnh ủy xây dựng kế "
      "hoạch như sau:\n\n"
      "I- MỤC ĐÍCH, YÊU CẦU\n\n1- Nâng cao nhận thức.\n\n2- Rõ trách nhiệm.\n\nII- NỘI DUNG\n\nRà soát.\n\n"
      "Nơi nhận:\n- Các huyện ủy,\n- Lưu Văn phòng Tỉnh ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n\nTrần Văn "
      "Sông\n";
  CHECK(shown_head(text) == Lines{"KH", "12", "12-KH/TU", "2022-12-07", "Sông Vân", "TỈNH ỦY SÔNG VÂN",
                                  "thực hiện Nghị quyết số 05-NQ/TW về bảo vệ rừng đầu nguồn"});
  CHECK(shown_signature(text) == Lines{"T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Trần Văn Sông"});
  CHECK(shown_recipients(text) == Lines{"Các huyện ủy", "Lưu Văn phòng Tỉnh ủy"});
  CHECK(shown_sections(text) == Lines{"1 [I] MỤC ĐÍCH, YÊU CẦU", "1 [II] NỘI DUNG"});
  const Lines zones = {
      "head: TỈNH ỦY SÔNG VÂN * Số 12-KH/",          "title: KẾ HOẠCH thực hiện Nghị quyế",
      "opening: Thực hiện Nghị quyết số 05-NQ",      "body: I- MỤC ĐÍCH, YÊU CẦU 1- Nâng",
      "recipients: Nơi nhận: - Các huyện ủy, - Lưu", "signature: T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ"};
  CHECK(zones_like(text, zones) == zones);
}

TEST_CASE("the lower body of the head issues") {
  const char* const text =
      "| TỈNH ỦY SÔNG VÂN<br>**BAN TUYÊN GIÁO**<br>\\* | **ĐẢNG CỘNG SẢN VIỆT NAM** |\n|---|---|\n"
      "| Số 31-HD/BTGTU | *Sông Vân, ngày 05 tháng 01 năm 2023* |\n\n## HƯỚNG DẪN\n\n**tổ chức học tập "
      "chuyên đề**\n\n-----\n\n"
      "Ban Tuyên giáo Tỉnh ủy hướng dẫn như sau:\n\n**1. Nội dung**\n\nMột chuyên đề.\n\n**2. Thời "
      "gian**\n\nTrong năm.\n\n"
      "**K/T TRƯỞNG BAN**\n**PHÓ TRƯỞNG BAN**\n\n**Lê Thị Vân**\n";
  CHECK(shown_head(text) == Lines{"HD", "31", "31-HD/BTGTU", "2023-01-05", "Sông Vân", "BAN TUYÊN GIÁO",
                                  "tổ chức học tập chuyên đề"});
  CHECK(shown_signature(text) == Lines{"K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Lê Thị Vân"});
}

TEST_CASE("a body whose name goes on under a word that cannot stand alone") {
  CHECK(shown_head("VĂN PHÒNG\nTỈNH ỦY\n*\nSố 04-TB/VPTU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTHÔNG BÁO\nvề lịch "
                   "trực\n\nVăn phòng thông báo như sau:\n") ==
        Lines{"TB", "04", "04-TB/VPTU", "-", "-", "VĂN PHÒNG TỈNH ỦY", "về lịch trực"});
  CHECK(shown_head("ĐẢNG BỘ TỈNH SÔNG VÂN\nĐẢNG ỦY KHỐI CÁC CƠ QUAN\nVÀ DOANH NGHIỆP TỈNH\n*\nSố "
                   "9-CV/ĐUK\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\n"
                   "Kính gửi: Các chi bộ\n\nĐề nghị báo cáo.\n")[5] ==
        "ĐẢNG ỦY KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH");
}

TEST_CASE("an organ named alone belongs to the body above it") {
  const auto issuer = [](const std::string& head) {
    return shown_head(
        head + "\n*\nSố 04-NQ/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNGHỊ QUYẾT\nvề trồng rừng\n\nMột câu.\n")[5];
  };
  CHECK(issuer("ĐẢNG BỘ TỈNH SÔNG VÂN\nBAN CHẤP HÀNH") == "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH SÔNG VÂN");
  CHECK(issuer("BAN CHẤP HÀNH\nĐẢNG BỘ TỈNH SÔNG VÂN") == "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH SÔNG VÂN");
  CHECK(issuer("TỈNH ĐOÀN SÔNG VÂN\nBAN THƯỜNG VỤ") == "BAN THƯỜNG VỤ TỈNH ĐOÀN SÔNG VÂN");
  CHECK(issuer("TỈNH ỦY SÔNG VÂN\nỦY BAN KIỂM TRA") == "ỦY BAN KIỂM TRA");
  CHECK(issuer("UBND TỈNH SÔNG VÂN\nSỞ NỘI VỤ") == "SỞ NỘI VỤ");
  CHECK(issuer("BAN TỔ CHỨC") == "BAN TỔ CHỨC");
  CHECK(issuer("HỘI ĐỒNG NHÂN DÂN\nTỈNH SÔNG VÂN KHÓA XV, KỲ HỌP THỨ 9") ==
        "HỘI ĐỒNG NHÂN DÂN TỈNH SÔNG VÂN");
}

TEST_CASE("an extract that says so beside its type word") {
  for (const char* const type :
       {"BÁO CÁO (trích)\n\n", "BÁO CÁO ( Trích )\n\n", "**BÁO CÁO** *(trích)*\n\n", "BÁO CÁO (trích)\n",
        "BÁO CÁO (Lược trích)\n", "TRÍCH BÁO CÁO\n", "TRÍCH BÁO CÁO\n\n"}) {
    const std::string text = std::string(type) +
                             "kết quả thực hiện Kế hoạch số 150/KH-UBND\n\nSở Tài chính báo cáo như sau:\n\n"
                             "1. Sáu khoản lệ phí giảm một nửa.\n";
    const Lines head = shown_head(text);
    CHECK(head.front() == "BC");
    CHECK(head[6] == "kết quả thực hiện Kế hoạch số 150/KH-UBND");
  }
  CHECK(shown_head("BÁO CÁO (trích dẫn sai)\nkết quả thực hiện\n").front() == "-");
  CHECK(shown_head("Trích báo cáo\nkết quả thực hiện\n").front() == "-");
  CHECK(shown_head("BÁO CÁO (trích dẫn sai)\n\nkết quả thực hiện\n").front() == "-");
}

TEST_CASE("an extract without head: the opening tells the issuer") {
  const char* const text =
      "## KẾ HOẠCH\n\n**thực hiện ba nhiệm vụ trọng tâm\nnhiệm kỳ 2020 - 2025**\n\n-----\n\nQuán triệt Nghị "
      "quyết Đại hội, nhiệm kỳ 2020 - 2025, "
      "Ban Thường vụ Đảng ủy Khối xây dựng Kế hoạch thực hiện như sau:\n\n### **I. MỤC ĐÍCH**\n\n1. Nâng "
      "cao.\n\n2. Xác định.\n";
  CHECK(shown_head(text) == Lines{"KH", "-", "-", "-", "-", "Ban Thường vụ Đảng ủy Khối",
                                  "thực hiện ba nhiệm vụ trọng tâm nhiệm kỳ 2020 - 2025", "no head"});
}

TEST_CASE("number and date only under the appendix") {
  const char* const text =
      "**HƯỚNG DẪN**\n\n**XÂY DỰNG ĐỘI NGŨ\nBÁO CÁO VIÊN**\n\n-----\n\n- Căn cứ Quy định số 9-QĐ/TW,\n\nBan "
      "Dân vận Tỉnh ủy\nhướng dẫn như sau:\n\n"
      "**I. NGUYÊN TẮC\nCHUNG**\n\n- Chọn người.\n\n**PHỤ LỤC**\n\nSỐ\nLƯỢNG BÁO CÁO VIÊN\n\n*(Kèm theo "
      "Hướng dẫn số 7-HD/BDVTU, ngày 27/11/2022 của\nBan Dân vận)*\n";
  CHECK(shown_head(text) == Lines{"HD", "7", "7-HD/BDVTU", "2022-11-27", "-", "Ban Dân vận Tỉnh ủy",
                                  "XÂY DỰNG ĐỘI NGŨ BÁO CÁO VIÊN", "no head"});
  CHECK(shown_sections(text) == Lines{"1 [I] NGUYÊN TẮC CHUNG", "1 [PHỤ LỤC] SỐ LƯỢNG BÁO CÁO VIÊN"});
}

TEST_CASE("a plan that is only reported: its title names its type") {
  const Lines head = shown_head(
      "Những nội dung chính Kế hoạch của Ban Thường vụ Tỉnh ủy về trồng rừng\n-----\n1. Mục đích\n- Rà "
      "soát.\n2. Yêu cầu\n- Kịp thời.\n");
  CHECK(head[0] == "KH");
  CHECK(head[6] == "Những nội dung chính Kế hoạch của Ban Thường vụ Tỉnh ủy về trồng rừng");
}

TEST_CASE("a letter of a Party office prints its subject without V/v") {
  const char* const text =
      "**TỈNH ỦY SÔNG VÂN**\n**THÀNH ỦY VÂN GIANG**\n\\*\nSố 512-CV/ThU\n\n*báo cáo kết quả thực hiện Kế "
      "hoạch "
      "năm 2023*\n\n**ĐẢNG CỘNG SẢN VIỆT NAM**\n\n*Vân Giang, ngày 13 tháng 11 năm 2023*\n\n*Kính gửi:* Ban "
      "Thường vụ "
      "Tỉnh ủy\n\nThành ủy Vân Giang báo cáo như sau:\n\nTrong năm, thành phố mở hai lớp.\n";
  CHECK(shown_head(text) == Lines{"CV", "512", "512-CV/ThU", "2023-11-13", "Vân Giang", "THÀNH ỦY VÂN GIANG",
                                  "báo cáo kết quả thực hiện Kế hoạch năm 2023"});
  // Without addressees a line under the number is nothing in particular.
  CHECK(shown_head(
            "THÀNH ỦY VÂN GIANG\n*\nSố 512-CV/ThU\n\nbáo cáo kết quả\n\nTrong năm, thành phố mở hai lớp.\n")
            [6] == "-");
}

TEST_CASE("the line of the issuer under the type word is no part of the title") {
  CHECK(shown_head("TỈNH ỦY SÔNG VÂN\n*\nSố 10-CT/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nCHỈ THỊ\n\nCỦA BAN THƯỜNG VỤ "
                   "TỈNH ỦY\nvề "
                   "kỷ luật công vụ\n\n-----\n\nMột câu.\n")[6] == "về kỷ luật công vụ");
}

TEST_CASE("a title goes on with the number that it cites and with the second of two years") {
  CHECK(shown_head(
            "HUYỆN ỦY LAM KHÊ\nĐẢNG ỦY XÃ PHỐ KHÊ\n*\nSố 01-CV/ĐU\nbáo cáo kết quả thực hiện Kế hoạch số\n"
            "02- KH /ĐU, ngày 26/4/2021\n\nĐẢNG CỘNG SẢN VIỆT NAM\nPhố Khê, ngày 09 tháng 5 năm 2022\n\n"
            "Kính gửi: Ban Thường vụ Huyện ủy.\n")
            .back()
            .ends_with("Kế hoạch số 02- KH /ĐU, ngày 26/4/2021"));
  CHECK(shown_head(
            "HUYỆN ỦY LAM KHÊ\nĐẢNG ỦY XÃ PHỐ KHÊ\n*\nSố 01-CV/ĐU\nbáo cáo kết quả thực hiện Kế hoạch số\n"
            "02 - KH /HU,\nngày 17 tháng 12 năm 2020\ncủa Ban Thường vụ Huyện ủy tháng 2/2022\n\n"
            "ĐẢNG CỘNG SẢN VIỆT NAM\nPhố Khê, ngày 09 tháng 5 năm 2022\n\nKính gửi: Ban Thường vụ Huyện "
            "ủy.\n")
            .back()
            .ends_with("02 - KH /HU, ngày 17 tháng 12 năm 2020 của Ban Thường vụ Huyện ủy tháng 2/2022"));
  CHECK(shown_head("HUYỆN ỦY LAM KHÊ\n*\nSố 05-KH/HU\n\nKẾ HOẠCH\nvề phát triển đảng viên giai đoạn 2021\n"
                   "- 2023, định hướng đến năm 2030\n-----\n\nHuyện ủy xây dựng kế hoạch như sau:\n")
            .back() == "về phát triển đảng viên giai đoạn 2021 - 2023, định hướng đến năm 2030");
}

TEST_CASE("a letter's subject without V/v, under its number") {
  CHECK(
      shown_head(
          "**TỈNH ỦY SÔNG VÂN**\n\n**THÀNH ỦY VÂN GIANG**\n\n\\*\n\nSố 512-CV/ThU\n\n*báo cáo kết quả trồng "
          "rừng*\n\n**ĐẢNG CỘNG SẢN VIỆT NAM**\n\n*Vân Giang, ngày 13 tháng 11 năm 2023*\n\n*Kính gửi:* Ban "
          "Thường vụ Tỉnh ủy\n\nMột câu.\n") == Lines{"CV", "512", "512-CV/ThU", "2023-11-13", "Vân Giang",
                                                      "THÀNH ỦY VÂN GIANG", "báo cáo kết quả trồng rừng"});
}

TEST_CASE("a letter's subject under the place and day, above its addressees") {
  const auto title = [](const std::string& below_number) {
    return shown_head(
               "ĐẢNG BỘ TỈNH SÔNG VÂN            ĐẢNG CỘNG SẢN VIỆT NAM\nTHÀNH ỦY VÂN GIANG\n        *\n"
               "Số 512-CV/ThU            Vân Giang, ngày 13 tháng 11 năm 2023\n" +
               below_number)
        .back();
  };
  CHECK(title("báo cáo kết quả\ntrồng rừng\n\nKính gửi: Ban Thường vụ Tỉnh ủy.\n\nMột câu.\n") ==
        "báo cáo kết quả trồng rừng");
  CHECK(title("\nBáo cáo kết quả\n\nKính gửi: Ban Thường vụ Tỉnh ủy.\n\nMột câu.\n") == "Báo cáo kết quả");
  CHECK(title("\nKính gửi: Ban Thường vụ Tỉnh ủy.\n\nMột câu.\n") == "-");
  CHECK(title("\nbáo cáo kết quả\n\nMột câu.\n") == "-");
}

TEST_CASE("a cell of the head whose lines stand on one line") {
  CHECK(shown_head(
            "| TỈNH ỦY SÔNG VÂN **HUYỆN ỦY ĐÔNG LĨNH** \\* Số 52-KH/HU | **ĐẢNG CỘNG SẢN VIỆT NAM** *Đông "
            "Lĩnh, "
            "ngày 22 tháng 01 năm 2024* |\n|---|---|\n\n**KẾ HOẠCH**\n**tổng kết Nghị quyết số 09-NQ/HU**\n\n"
            "Một câu.\n") == Lines{"KH", "52", "52-KH/HU", "2024-01-22", "Đông Lĩnh", "HUYỆN ỦY ĐÔNG LĨNH",
                                   "tổng kết Nghị quyết số 09-NQ/HU"});
  CHECK(
      shown_head(
          "| **ỦY BAN NHÂN DÂN** **TỈNH SÔNG VÂN** Số: 12/KH-UBND | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** "
          "**Độc lập - "
          "Tự do - Hạnh phúc** *Vân Giang, ngày 02 tháng 3 năm 2024* |\n|---|---|\n\n**KẾ HOẠCH**\n\n**Trồng "
          "rừng**\n\nMột câu.\n") == Lines{"KH", "12", "12/KH-UBND", "2024-03-02", "Vân Giang",
                                           "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN", "Trồng rừng"});
}

TEST_CASE("a star beside or between other lines of the head emphasises nothing") {
  const Lines wanted = {"HD",        "07",          "07-HD/BTCTU",      "2021-11-24",
                        "Vân Giang", "BAN TỔ CHỨC", "về rà soát cán bộ"};
  CHECK(shown_head("TỈNH ỦY SÔNG VÂN                ĐẢNG CỘNG SẢN VIỆT NAM\nBAN TỔ CHỨC\n"
                   "*                Vân Giang, ngày 24 tháng 11 năm 2021\nSố 07-HD/BTCTU\n\n"
                   "HƯỚNG DẪN\nvề rà soát cán bộ\n-----\n\nMột câu.\n") == wanted);
  CHECK(
      shown_head(
          "| TỈNH ỦY SÔNG VÂN<br>**BAN TỔ CHỨC**<br>*<br>Số 07-HD/BTCTU | **ĐẢNG CỘNG SẢN VIỆT NAM**<br>*Vân "
          "Giang, "
          "ngày 24 tháng 11 năm 2021* |\n\n**HƯỚNG DẪN**\n\n**về rà soát cán bộ**\n\n-----\n\nMột câu.\n") ==
      wanted);
}
