#include "catch.hpp"
#include "written_document.hpp"

using namespace rasoat;

namespace {

// "kind target" of every reference, a line each.
std::string meant(const WrittenDocument& written) {
  std::string out;
  for (const Reference& reference : find_references(written.document).references) {
    out += std::string(name_of(reference.kind)) + " " + reference.target + "\n";
  }
  return out;
}

constexpr ZoneKind body = ZoneKind::body;

}  // namespace

TEST_CASE("a short form means the full citation of its number and type") {
  const WrittenDocument before(
      {{body, "Quy định số 4842-QĐ/TU, ngày 30/7/2019. Theo Khoản 3, Điều 4, Quy định 4842: hàng tháng"}},
      "KH");
  CHECK(meant(before) == "numbered 4842-QĐ/TU\npartial 4842-QĐ/TU\n");
  const auto references = find_references(before.document).references;
  CHECK(references[1].pinpoint == "Khoản 3, Điều 4");
  CHECK_FALSE(references[1].designation);

  const WrittenDocument after({{body, "(kèm KH4447) bổ sung Kế hoạch số 4447/KH-UBND"}}, "CV");
  CHECK(meant(after) == "partial 4447/KH-UBND\nnumbered 4447/KH-UBND\n");

  const WrittenDocument other_type({{body, "Nghị quyết số 06-NQ/TU; triển khai Đề án 06 và QĐ 217"}}, "KH");
  CHECK(meant(other_type) == "numbered 06-NQ/TU\npartial partial:de-an-06\npartial partial:quyet-dinh-217\n");

  const WrittenDocument nothing({{body, "(số liệu theo HD 31)"}}, "KH");
  CHECK(meant(nothing) == "");
}

TEST_CASE("the document itself") {
  const WrittenDocument own({{ZoneKind::head, "Số 12/KH/ĐUK"},
                             {body, "Kế hoạch này; (kèm theo Kế hoạch số 12-KH/ĐUK); nội dung Kế hoạch."}},
                            "KH", "12/KH/ĐUK", "Ban Thường vụ Đảng ủy Khối");
  CHECK(meant(own) == "self self\nself self\nself self\n");
  const WrittenDocument by_issuer(
      {{body, "nêu trong Kế hoạch của Ban Thường vụ Tỉnh ủy và Kế hoạch của UBND tỉnh."}}, "KH", "",
      "Ban Thường vụ Tỉnh ủy");
  CHECK(meant(by_issuer) == "self self\n");
  const WrittenDocument programme({{body, "Triển khai Chương trình này tại các trường."}}, "KH");
  CHECK(meant(programme) == "");
  const WrittenDocument annex(
      {{body, "Ban hành kèm theo Quyết định này Quy chế; trách nhiệm trong Quy chế này; Luật này"}}, "QĐ");
  CHECK(meant(annex) == "self self\nself self\n");
}

TEST_CASE("another document that bears the same number") {
  WrittenDocument other_body(
      {{ZoneKind::head, "Số: 01/KH-UBND"},
       {body,
        "Thực hiện Kế hoạch số 01/KH-UBND ngày 21/02/2020 của Ủy ban nhân dân huyện Lam "
        "Khê. Nội dung theo Kế hoạch số 01/KH-UBND; Kế hoạch này."}},
      "KH", "01/KH-UBND", "ỦY BAN NHÂN DÂN THỊ TRẤN PHỐ KHÊ");
  other_body.document.head.issued_on = make_date(2020, 2, 26);
  CHECK(meant(other_body) == "numbered 01/KH-UBND\nnumbered 01/KH-UBND\nself self\n");
  WrittenDocument other_year({{body, "Sửa đổi Kế hoạch số 05-KH/HU, ngày 11/3/2017 của Huyện ủy."}}, "KH",
                             "05-KH/HU", "HUYỆN ỦY LAM KHÊ");
  other_year.document.head.issued_on = make_date(2021, 4, 2);
  CHECK(meant(other_year) == "numbered 05-KH/HU\n");
  WrittenDocument itself(
      {{body,
        "(Kèm theo Kế hoạch số 01/KH-UBND ngày 25/02/2020 của UBND huyện); Kế hoạch số 01/KH-UBND của "
        "Ủy ban nhân dân huyện Lam Khê"}},
      "KH", "01/KH-UBND", "ỦY BAN NHÂN DÂN HUYỆN LAM KHÊ");
  itself.document.head.issued_on = make_date(2020, 2, 26);
  CHECK(meant(itself) == "self self\nself self\n");
}

TEST_CASE("pointers to another document") {
  const WrittenDocument pointers({{body,
                                   "Kết luận số 38-KL/TW của Bộ Chính trị. Cụ thể hóa Kết luận của Bộ Chính "
                                   "trị, đã nêu trong Kết luận."}},
                                 "KH");
  CHECK(meant(pointers) == "numbered 38-KL/TW\nanaphor 38-KL/TW\nanaphor 38-KL/TW\n");
  const WrittenDocument none({{body,
                               "Cụ thể hóa Kết luận của Bộ Chính trị. Nghị định của Chính phủ quy định cơ "
                               "chế; xây dựng Kế hoạch, ban hành Kế hoạch."}},
                             "KH");
  CHECK(meant(none) == "");
  const WrittenDocument counted({{body, "Thông tư số 69/2023/TT-BTC; không thay thế 03 Thông tư nêu trên."}},
                                "TT");
  CHECK(meant(counted) == "numbered 69/2023/TT-BTC\n");
}

TEST_CASE("a quoted wording speaks of the document it goes into") {
  const WrittenDocument quoted({{body,
                                 "Sửa đổi Điều 5 Thông tư số 26/2018/TT-BYT như sau: “5. Theo Thông tư này, "
                                 "mọi cơ sở …”. Thông tư này có hiệu lực."}},
                               "TT");
  CHECK(meant(quoted) == "numbered 26/2018/TT-BYT\nanaphor 26/2018/TT-BYT\nself self\n");
}

TEST_CASE("kinds of documents are no documents") {
  const WrittenDocument kinds(
      {{body,
        "theo Nghị quyết của Quốc hội, Quyết định của Thủ tướng Chính phủ; theo Quyết định của Tổng Kiểm "
        "toán nhà nước; Trường Đại học Luật Hà Nội; thi hành Luật trên phạm vi cả nước"}},
      "QĐ", "", "Tổng Kiểm toán nhà nước");
  CHECK(meant(kinds) == "");
  const WrittenDocument own({{body, "Sau khi Nghị quyết của HĐND thành phố có hiệu lực thi hành"}}, "NQ", "",
                            "Hội đồng nhân dân thành phố Vân Giang");
  CHECK(meant(own) == "self self\n");
}

TEST_CASE("one congress under two names is one document") {
  const WrittenDocument written({{body,
                                  "Nghị quyết Đại hội Đảng bộ Khối các cơ quan lần thứ VIII và Nghị quyết "
                                  "Đại hội VIII Đảng bộ Khối các cơ quan tỉnh"}},
                                "KH");
  CHECK(meant(written) ==
        "named named:nghi-quyet-dai-hoi-viii-dang-bo-khoi-cac-co-quan-tinh\nnamed "
        "named:nghi-quyet-dai-hoi-viii-dang-bo-khoi-cac-co-quan-tinh\n");
}

TEST_CASE("new wording speaks of the document that it is for") {
  // Without a colon, after the heading of an article; other marks; an amender in the heading; marks inside.
  const WrittenDocument articles(
      {{body,
        "Điều 1. Sửa đổi khoản 2 Điều 4 Thông tư số 12/2015/TT-BTC đã được sửa\nđổi, bổ sung tại Thông tư số "
        "22/2019/TT-BTC\n\n“2. Mẫu “số 3” kèm theo Thông tư này.”\n\nĐiều 2. Sửa đổi Điều 6 Thông tư số "
        "13/2015/TT-BTC\n\n‟Điều 6. Theo Thông tư số 99/2016/TT-BTC và Thông tư này.”\n\nĐiều 3. Sửa đổi "
        "khoản 3 "
        "như sau:\n\n“3. Thông tư này”\n\nĐiều 4. Thông tư này có hiệu lực"}},
      "TT", "25/2026/TT-BTC");
  CHECK(meant(articles) ==
        "numbered 12/2015/TT-BTC\nnumbered 22/2019/TT-BTC\nanaphor 12/2015/TT-BTC\nnumbered 13/2015/TT-BTC\n"
        "numbered 99/2016/TT-BTC\nanaphor 13/2015/TT-BTC\nanaphor 13/2015/TT-BTC\nself self\n");
  // A mark that is never closed takes nothing with it, and a quoted name is no new wording.
  const WrittenDocument open({{body, "Theo Thông tư số 12/2015/TT-BTC như sau: “2. Mẫu. Thông tư này"}},
                             "TT");
  CHECK(meant(open) == "numbered 12/2015/TT-BTC\nself self\n");
  const WrittenDocument name(
      {{body,
        "Thay cụm từ tại Thông tư số 12/2015/TT-BTC bằng “Cục Thuế”. Thông tư này có hiệu lực “ngay”."}},
      "TT");
  CHECK(meant(name) == "numbered 12/2015/TT-BTC\nself self\n");
}

TEST_CASE("a joint circular calls itself a circular") {
  const WrittenDocument joint(
      {{body, "Theo Thông tư số 08/2023/TT-BYT. Đối tượng của Thông tư này và Thông tư liên tịch này."}},
      "TTLT", "21/2016/TTLT-BYT-BCA");
  CHECK(meant(joint) == "numbered 08/2023/TT-BYT\nself self\nself self\n");
}

TEST_CASE("the last words of a document name it") {
  const WrittenDocument end(
      {{body, "Trên đây là Kế hoạch triển khai Đợt thi đua, đề nghị các cơ quan thực hiện."}}, "KH");
  CHECK(meant(end) == "self self\n");
  const WrittenDocument other({{body, "Trên đây là Báo cáo kết quả quý I. Đây là Kế hoạch triển khai."}},
                              "KH");
  CHECK(meant(other) == "");
}

TEST_CASE("a law does not cite itself") {
  WrittenDocument law({{ZoneKind::title, "LUẬT\nTHUẾ SÔNG NƯỚC"},
                       {ZoneKind::opening, "Quốc hội ban hành Luật Thuế sông nước."},
                       {body, "Theo Luật Thuế sông nước và Luật Đất đai."}},
                      "Luật");
  law.document.head.title = "Thuế sông nước";
  CHECK(meant(law) == "self self\nnamed named:luat-dat-dai\n");
}

TEST_CASE("in a plan on one law the bare word is that law") {
  const auto of = [](const char* title) {
    return meant(
        {{{ZoneKind::title, title}, {body, "Theo Luật Giá. Phổ biến nội dung Luật. Thi hành Luật này."}},
         "KH"});
  };
  const std::string law = "named named:luat-nha-o\n";
  CHECK(of("KẾ HOẠCH\nTriển khai thi hành Luật Nhà ở") ==
        law + "named named:luat-gia\nanaphor named:luat-nha-o\nanaphor named:luat-nha-o\n");
  CHECK(of("KẾ HOẠCH\nTriển khai thi hành Luật Nhà ở và Luật Đất đai") ==
        law +
            "named named:luat-dat-dai\nnamed named:luat-gia\nanaphor named:luat-gia\nanaphor "
            "named:luat-gia\n");
  CHECK(of("KẾ HOẠCH\nPhổ biến pháp luật") ==
        "named named:luat-gia\nanaphor named:luat-gia\nanaphor named:luat-gia\n");
}

TEST_CASE("a programme without a number is named by its issuer and what it carries out") {
  const auto of = [](const std::string& opening, ZoneKind zone = ZoneKind::opening) {
    return meant({{{zone, opening}}, "KH", "5/KH-SNV", "Sở Nội vụ"});
  };
  const std::string named =
      "named named:ke-hoach-hanh-dong-cua-ban-thuong-vu-thanh-uy-lam-khe-57-nq-tw\nnumbered 57-NQ/TW\n";
  const std::string plan = "Kế hoạch hành động của Ban Thường vụ Thành ủy Lam Khê";
  CHECK(of("Thực hiện " + plan + " về triển khai Nghị quyết số 57-NQ/TW") == named);
  CHECK(of("Căn cứ Luật Giá và " + plan + " thực hiện Nghị quyết số 57-NQ/TW") ==
        "named named:luat-gia\n" + named);
  // Yet to be drafted, issued by what was just cited, no number that tells it apart, no purpose.
  CHECK(of("Để xây dựng " + plan + " về triển khai Nghị quyết số 57-NQ/TW") == "numbered 57-NQ/TW\n");
  CHECK(of("Thực hiện Quyết định số 3-QĐ/TU ban hành " + plan + " thực hiện Nghị quyết số 57-NQ/TW") ==
        "numbered 3-QĐ/TU\nnumbered 57-NQ/TW\n");
  CHECK(of("Thực hiện " + plan + " về chuyển đổi số") == "");
  CHECK(of("Thực hiện " + plan + " về triển khai Nghị quyết số 57-NQ/TW", body) == "numbered 57-NQ/TW\n");
  CHECK(meant({{{ZoneKind::opening, "Thực hiện " + plan + " về triển khai Nghị quyết số 57-NQ/TW"}},
               "KH",
               "5-KH/TU",
               "Ban Thường vụ Thành ủy Lam Khê"})
            .find("named") == std::string::npos);
}

TEST_CASE("a short form that the text introduces means that document from there on") {
  const WrittenDocument plan({{body,
                               "Thực hiện Luật Lưu trữ (sau đây viết gọn là Luật), các sở tuyên truyền, phổ "
                               "biến Luật; theo Luật Đất đai và "
                               "các quy định của Luật; các Luật mới; Nghị quyết số 12/NQ-HĐND (gọi tắt là "
                               "“Nghị quyết”); đưa Nghị quyết vào "
                               "cuộc sống; theo Nghị quyết của cấp ủy"}},
                             "KH");
  CHECK(meant(plan) ==
        "named named:luat-luu-tru\nanaphor named:luat-luu-tru\nnamed named:luat-dat-dai\n"
        "anaphor named:luat-luu-tru\nnumbered 12/NQ-HĐND\nanaphor 12/NQ-HĐND\n");
  // Without one the word alone, led to by nothing, means none.
  const WrittenDocument bare({{body, "Thực hiện Luật Lưu trữ, các sở tuyên truyền, phổ biến Luật."}}, "BC");
  CHECK(meant(bare) == "named named:luat-luu-tru\n");
}
