// Rules on letters and words, and the look-alikes that they let pass.
#include "catch.hpp"
#include "drafting/shown.hpp"
#include "text/nfc.hpp"

using namespace rasoat;
using test::found_by;
using test::Lines;

TEST_CASE("letters that only look right") {
  CHECK(found_by("homoglyph", "Ðảng ủy xã họp.\n") == Lines{"Ðảng -> Đảng"});
  CHECK(found_by("homoglyph", "Thông tư số 06/2022/TT-B\u0422\u0421 đã nêu.\n") ==
        Lines{"B\u0422\u0421 -> BTC"});
  CHECK(found_by("homoglyph", "Kế hoạch số 1O/KH-UBND.\n") == Lines{"1O -> 10"});
  for (const char* right :
       {"Đảng ủy xã họp.\n", "Dịch từ tiếng Nga: Москва.\n", "Hạt bụi 96μm, góc α và β.\n",
        "Số 10/KH-UBND.\n", "số lượng 12 người\n", "số O/người\n"}) {
    INFO(right);
    CHECK(found_by("homoglyph", right) == Lines{});
  }
}

TEST_CASE("decomposed letters, a finding a line") {
  const std::string text = "a\u0309 b\n\u0110a\u0309ng u\u0309y xa\u0303\n";
  CHECK(found_by("combining-marks", text) ==
        Lines{"a\u0309 -> ả", "\u0110a\u0309ng u\u0309y xa\u0303 -> Đảng ủy xã"});
  CHECK(found_by("combining-marks", "Đảng ủy xã\n") == Lines{});
  CHECK(text::to_nfc("e\u0302\u0301") == "ế");
}

TEST_CASE("one style of tone marks") {
  CHECK(found_by("tone-style", "hòa bình, hòa giải, hoà thuận\n") == Lines{"hoà"});
  CHECK(found_by("tone-style", "Đảng ủy, cấp ủy; Tỉnh uỷ\n") == Lines{"uỷ"});
  CHECK(found_by("tone-style", "ủy ban; hoà bình\n") == Lines{});  // not across rhymes
  CHECK(found_by("tone-style", "quý, quỹ, toàn, hoàn, tùy, khóa\n") == Lines{});
}

TEST_CASE("words that no syllable can be") {
  CHECK(found_by("syllable", "Các nghành tổ chức hòan thành.\n") == Lines{"nghành -> ngành", "hòan -> hoàn"});
  CHECK(found_by("syllable", "Việc thựchiện nhiệm vụ.\n").size() == 1);
  CHECK(found_by("syllable", "Các thonn chuyeenr số liệu dduowcj giao trước.\n") ==
        Lines{"thonn -> thon", "chuyeenr -> chuyển", "dduowcj -> được"});
  CHECK(found_by("syllable", "Quán beer có roof, rooms; mua boots.\n").empty());
  for (const char* right : {"Bố trí internet, logistics, video, vi-rút cho các xã.\n",
                            "Liên hệ thu@tỉnh.vn, tại địa chỉ a.b.vn.\n", "Thôn Đắk Rơ Nga, xã Ia Grai.\n",
                            "Không viết “nghành” như vậy.\n", "Lắp 3km đường ống phi 20mm.\n",
                            "Nghiêng, khuya, quyển, giếng, gì, kỹ, quốc, xoong, quơ.\n"}) {
    INFO(right);
    CHECK(found_by("syllable", right) == Lines{});
  }
}

TEST_CASE("a misspelled word with what one slip makes of it") {
  struct Slip {
    const char *words, *found;
  };
  for (const Slip& slip : {Slip{"Việc đưọc giao.\n", "đưọc -> được"},
                           {"Gửi trưóc ngày lễ.\n", "trưóc -> trước"},
                           {"Việc đuợc giao.\n", "đuợc -> được"},
                           {"Các truờng học.\n", "truờng -> trường"},
                           {"Theo phưong châm đó.\n", "phưong -> phương"},
                           {"Trách nhiệm của nguời đứng đầu.\n", "nguời -> người"},
                           {"Nguời đứng đầu.\n", "Nguời -> Người"},
                           {"QUY ĐỊNH VỀ TRUỜNG HỌC\n", "TRUỜNG -> TRƯỜNG"},
                           {"Các ngiêm túc.\n", "ngiêm -> nghiêm"},
                           {"Các báo cáô đã gửi.\n", "cáô -> cáo"},
                           {"Các nghịị quyết.\n", "nghịị -> nghị"},
                           {"Có khuyêt điểm.\n", "khuyêt -> khuyết"},
                           {"Chỉ thị về phòngt chống.\n", "phòngt -> phòng"},
                           {"Một phongt trào.\n", "phongt -> phong"},
                           {"Họp trog năm.\n", "trog -> trong"},
                           {"Các ủy bann họp.\n", "bann -> ban"},
                           {"Phục vụ Nhânn dân.\n", "Nhânn -> Nhân"},
                           {"Việc cácơ quan làm.\n", "cácơ"}}) {
    INFO(slip.words);
    CHECK(found_by("syllable", slip.words) == Lines{slip.found});
  }
  for (const char* right :
       {"Lắp đèn 50 watt, thẻ tag, blog của làng.\n", "Ông Krông Ngưl ở buôn Đăk Rlấp.\n",
        "Thuở ấy, quơ tay, huơ chân.\n", "Trang web, app, comm của thôn.\n", "Bà Y Ngông Niê Kđăm.\n"}) {
    INFO(right);
    CHECK(found_by("syllable", right) == Lines{});
  }
}

TEST_CASE("damaged words inside a sound sentence") {
  CHECK(found_by("legacy-encoding", "2. Cục xử lý nghiêm việc găm hàng, ®Çu c¬, t¨ng gi¸ bÊt hîp lý.\n") ==
        Lines{"®Çu c¬, t¨ng gi¸ bÊt hîp"});
  CHECK(found_by("legacy-encoding",
                 "4. Về lễ kỷ niệm: Sá»Ÿ Lao Ä‘á»™ng tá»• chá»©c thÄƒm há»i cÃ¡c gia đình có công với nước "
                 "chu đáo.\n")
            .size() == 1);
  const char* vni =
      "2. Văn phòng Ủy ban nhân dân tỉnh bố trí lực lượng phoái hôïp thöïc hieän nhieäm vuï ñöôïc giao.\n";
  CHECK(found_by("legacy-encoding", vni) == Lines{"phoái hôïp thöïc hieän nhieäm vuï ñöôïc"});
  CHECK(found_by("syllable", vni) == Lines{});
  for (const char* right :
       {"Ông Müller và bà Müller họp tại Köln.\n", "Diện tích 12 m², khổ 20×30, 5±1 °C, ®, ©.\n",
        "Thăm Champs-Élysées, Orléans, Besançon, Nîmes.\n"}) {
    INFO(right);
    CHECK(found_by("legacy-encoding", right) == Lines{});
  }
}

TEST_CASE("fixed names") {
  CHECK(found_by("fixed-name", "Kết luận của Bộ chính trị.\n") == Lines{"Bộ chính trị -> Bộ Chính trị"});
  CHECK(found_by("fixed-name", "Ủy ban Mặt trận tổ quốc xã.\n") ==
        Lines{"Ủy ban Mặt trận tổ quốc -> Ủy ban Mặt trận Tổ quốc"});
  CHECK(found_by("fixed-name", "Nghị quyết của Ủy ban thường vụ Quốc hội.\n") ==
        Lines{"Ủy ban thường vụ Quốc hội -> Ủy ban Thường vụ Quốc hội"});
  CHECK(found_by("fixed-name", "Đồng chí Tổng bí thư.\n") == Lines{"Tổng bí thư -> Tổng Bí thư"});
  CHECK(found_by("fixed-name", "Quyết định của Chính Phủ và Tỉnh Ủy.\n") ==
        Lines{"Chính Phủ -> Chính phủ", "Tỉnh Ủy -> Tỉnh ủy"});
  CHECK(found_by("fixed-name", "Các ủy ban mặt trận Tổ quốc Việt Nam.\n") ==
        Lines{"mặt trận Tổ quốc Việt Nam -> Mặt trận Tổ quốc Việt Nam"});
  for (const char* right :
       {"Kết luận của Bộ Chính trị.\n", "Các tỉnh ủy, thành ủy, huyện ủy; ngân hàng nhà nước.\n",
        "tòa án nhân dân các cấp, chính phủ điện tử\n",
        "Các cán bộ Công an, bộ chính trị viên và đảng bộ Công an tỉnh.\n", "KẾT LUẬN CỦA BỘ CHÍNH TRỊ\n",
        "Cán bộ chính trị của đơn vị.\n", "Ví dụ sai: “Bộ chính trị”.\n",
        "Uỷ ban nhân dân xã, Ủy ban nhân dân huyện.\n", "ngân sách nhà nước, bộ tài chính\n"}) {
    INFO(right);
    CHECK(found_by("fixed-name", right) == Lines{});
  }
}

TEST_CASE("quotation marks and brackets") {
  CHECK(found_by("unbalanced-quotes", "Phong trào “Toàn dân đoàn kết được phát động.\n") == Lines{"“"});
  CHECK(found_by("unbalanced-quotes", "Chi tiết tại Phụ lục kèm theo).\n") == Lines{")"});
  for (const char* right : {"a) Một;\n\nb) Hai;\n\n1) Ba; b.1) Bốn.\n", "Bà H’Hen Niê.\n",
                            "“Điều 5. Thẩm quyền\n\n1. Khoản một.\n\n2. Khoản hai.”\n",
                            "Họp (có biên bản).\n", "“a) Người tham gia.”\n"}) {
    INFO(right);
    CHECK(found_by("unbalanced-quotes", right) == Lines{});
  }
}
