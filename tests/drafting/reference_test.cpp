// Rules on citations, and the look-alikes that they let pass.
#include "catch.hpp"
#include "drafting/shown.hpp"
#include "reading/readers.hpp"

using namespace rasoat;
using test::found_by;
using test::Lines;

TEST_CASE("the form of a reference's designation") {
  CHECK(found_by("reference-form", "Theo Kết luận số 38 KL/TW, ngày 02/11/2022 của Ban Bí thư.\n") ==
        Lines{"38 KL/TW -> 38-KL/TW"});
  CHECK(found_by("reference-form",
                 "Theo Thông tư số 27-2017/TT-NHNN ngày 20/11/2017 của Ngân hàng Nhà nước.\n") ==
        Lines{"27-2017/TT-NHNN -> 27/2017/TT-NHNN"});
  CHECK(found_by("reference-form", "Theo Luật số 88-2019/QH14 ngày 20/11/2019 của Quốc hội.\n") ==
        Lines{"88-2019/QH14 -> 88/2019/QH14"});
  CHECK(found_by("reference-form", "Theo Nghị định số 68/2024/NĐ- CP của Chính phủ.\n") ==
        Lines{"68/2024/NĐ- CP -> 68/2024/NĐ-CP"});
  CHECK(found_by("reference-form", "Theo NQ26/TW, ngày 19/5/2018 của Ban Chấp hành Trung ương.\n") ==
        Lines{"NQ26/TW -> Nghị quyết số 26-NQ/TW"});
  CHECK(found_by("reference-form", "Theo Nghị quyết số NQ26/TW, ngày 19/5/2018 của Trung ương.\n") ==
        Lines{"NQ26/TW -> 26-NQ/TW"});
  CHECK(found_by("reference-form", "Theo NĐ30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n") ==
        Lines{"NĐ30/2020/NĐ-CP -> Nghị định số 30/2020/NĐ-CP"});
  for (const char* right : {"Theo Kết luận số 38-KL/TW, ngày 02/11/2022 của Ban Bí thư.\n",
                            "Theo Quyết định số 06/QĐ-TTg ngày 02/01/2025 của Thủ tướng Chính phủ.\n",
                            "Theo NĐ30/CP ngày 01/4/1992 của Chính phủ.\n",
                            "Theo NQ 26-NQ/TW, ngày 19/5/2018 của Ban Chấp hành Trung ương.\n",
                            "THEO QUYẾT ĐỊNH SỐ 06/QĐ-TTG NGÀY 02/01/2025\n",
                            "Theo Kết luận số 38-\nKL/TW, ngày 02/11/2022 của Ban Bí thư.\n",
                            "Thông tư liên tịch số 88/2016/TTLT/BTC-BTNMT ngày 22/6/2016.\n",
                            "Tránh lỗi viết “Kết luận số 38 KL/TW” trong văn bản.\n"}) {
    INFO(right);
    CHECK(found_by("reference-form", right) == Lines{});
  }
}

TEST_CASE("type word and symbol") {
  CHECK(found_by("reference-type", "Theo Chỉ thị số 49-NQ/TW, ngày 02/6/2005 của Bộ Chính trị.\n") ==
        Lines{"Chỉ thị số 49-NQ/TW"});
  CHECK(
      found_by("reference-type", "Theo Kế hoạch số 45/QĐ-UBND ngày 16/01/2022 của Ủy ban nhân dân tỉnh.\n") ==
      Lines{"Kế hoạch số 45/QĐ-UBND"});
  for (const char* right : {"Theo Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương.\n",
                            "Theo Quyết định số 37-QĐ/TW, ngày 25/10/2021 của Ban Bí thư.\n",
                            "Theo Quy chế số 12-QC/TU, ngày 25/10/2021 của Tỉnh ủy.\n",
                            "Theo Văn bản số 12/UBND-NC ngày 25/10/2021 của Ủy ban nhân dân tỉnh.\n"}) {
    INFO(right);
    CHECK(found_by("reference-type", right) == Lines{});
  }
}

TEST_CASE("first citations") {
  CHECK(found_by("reference-first-citation", "Thực hiện Chỉ thị số 17-CT/TU, các cấp ủy quán triệt.\n") ==
        Lines{"Chỉ thị số 17-CT/TU"});
  CHECK(found_by("reference-first-citation", "Thực hiện Công văn số 311/BNV-VTLTNN về văn thư.\n") ==
        Lines{"Công văn số 311/BNV-VTLTNN"});
  for (const char* right :
       {"Thực hiện Công văn số 311/BNV-VTLTNN ngày 12/5/2022 của Bộ Nội vụ về văn thư.\n",
        "Thực hiện Chỉ thị số 17-CT/TU. Chỉ thị số 17-CT/TU, ngày 12/5/2022 của Tỉnh ủy đã nêu rõ.\n",
        "Tỉnh ủy đã ban hành Chỉ thị số 17-CT/TU ngày 12/5/2022.\n",
        "Theo đề nghị của Sở Nội vụ tại Tờ trình số 21/TTr-SNV ngày 12/5/2022.\n",
        "Thực hiện Quyết định số 01/QĐ-UBND, số 02/QĐ-UBND ngày 05/01/2022 của Ủy ban nhân dân tỉnh.\n",
        "Căn cứ Luật Đất đai số 31/2024/QH15;\n",
        "Báo cáo số 15-BC/TU, ngày 12/5/2022 của Tỉnh ủy về thực hiện Chỉ thị số 17-CT/TU.\n",
        "Căn cứ Nghị định số 78/2025/NĐ-CP của Chính phủ quy định chi tiết một số điều;\n"}) {
    INFO(right);
    CHECK(found_by("reference-first-citation", right) == Lines{});
  }
}

TEST_CASE("dates of citations") {
  CHECK(found_by("reference-date", "Theo Chỉ thị số 17-CT/TU, ngày 31/6/2022 của Tỉnh ủy.\n") ==
        Lines{"31/6/2022"});
  CHECK(found_by("reference-date", "Theo Chỉ thị số 17-CT/TU, ngày 01/01/1900 của Tỉnh ủy.\n").size() == 1);
  for (const char* right : {"Theo Chỉ thị số 17-CT/TU, ngày 29/02/2024 của Tỉnh ủy.\n", "Tỷ lệ 31/6/2022.\n",
                            "Không viết “ngày 31/6/2022” trong văn bản.\n"}) {
    INFO(right);
    CHECK(found_by("reference-date", right) == Lines{});
  }
}

TEST_CASE("two citations of one document") {
  CHECK(found_by("reference-conflict",
                 "Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy.\n\nNghị quyết số 03-NQ/TU, ngày "
                 "17/5/2021 của Tỉnh ủy.\n") == Lines{"17/5/2021"});
  // Who signs for a committee is no other issuer.
  CHECK(found_by("reference-conflict",
                 "Chỉ thị số 12-CT/TU, ngày 10/3/2022 của Ban Thường vụ Tỉnh ủy.\n\nChỉ thị số 12-CT/TU của "
                 "Tỉnh ủy.\n\nChỉ thị số 12-CT/TU của Văn phòng Tỉnh ủy.\n") == Lines{});
  // Numbers begin anew each term.
  CHECK(found_by("reference-conflict",
                 "Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy.\n\nNghị quyết số 03-NQ/TU, ngày "
                 "17/5/2016 của Tỉnh ủy.\n") == Lines{});
  CHECK(found_by(
            "reference-title",
            "Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy về phát triển du lịch cộng đồng vùng cao.\n\n"
            "Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy về việc phát triển du lịch cộng đồng.\n") ==
        Lines{});
}

TEST_CASE("short titles of one document") {
  const std::string cited = "Quy định số 45-QĐ/TU, ngày 12/3/2016 của Tỉnh ủy về ";
  CHECK(found_by("reference-title", cited + "nêu gương.\n\n" + cited + "luân chuyển cán bộ.\n") == Lines{});
  CHECK(found_by("reference-title", cited + "trách nhiệm nêu gương.\n\n" + cited +
                                        "luân chuyển cán bộ trẻ.\n") == Lines{"luân chuyển cán bộ trẻ"});
  CHECK(found_by("reference-title", cited + "phân cấp cán bộ.\n\n" + cited + "quản lý cán bộ.\n") == Lines{});
}

TEST_CASE("what real documents taught") {
  // Blanks that a broken line left are a remark; others are errors. Legal documents of today are cited by
  // title.
  const auto severity_in = [](const std::string& sentence) {
    const SourceText source("", test::with(test::state_document(), "2. Các huyện trực cháy",
                                           "2. " + sentence + " Các huyện trực cháy"));
    const auto read = read_document(source);
    const drafting::Draft draft(*read, {});
    for (const auto& finding : drafting::check(draft)) {
      if (finding.rule == "reference-form") return finding.severity;
    }
    FAIL("nothing found: " << sentence);
    return Severity::info;
  };
  CHECK(severity_in("Theo Nghị định số 68/2019/NĐ- CP ngày 14/8/2019 của Chính phủ.") == Severity::info);
  CHECK(severity_in("Theo Nghị định số 68/2019/NĐ -CP ngày 14/8/2019 của Chính phủ.") == Severity::error);
  const std::string cited = "Theo Nghị định số 68/2024/NĐ-CP về chữ ký số.\n";
  drafting::CheckOptions options;
  options.extract = true;
  options.as_of = parse_iso_date("2025-03-31");
  CHECK(test::found(cited, options).size() == 1);
  options.as_of = parse_iso_date("2025-04-01");
  CHECK(test::found(cited, options) == Lines{});
  CHECK(found_by("short-form-undefined",
                 "Quyết định số 167/QĐ-TTg ngày 08/02/2022 của Thủ tướng Chính phủ (sau đây gọi tắt là "
                 "“Chương trình 167”). "
                 "Quản lý Chương trình 167.\n") == Lines{});
  CHECK(found_by("short-form-redefined",
                 "Ban Quản lý khu công nghiệp thành phố Hà Nội (sau đây gọi tắt là “Ban Quản lý”) họp. Trình "
                 "Ban Quản lý các khu "
                 "công nghiệp Thành phố (sau đây gọi tắt là “Ban Quản lý”).\n") == Lines{});
  CHECK(found_by("unbalanced-quotes", "1. Rà soát, nhất là ở cơ sở).\n\nii) Một.\n\na1) Hai.\n") ==
        Lines{")"});
}

TEST_CASE("short forms") {
  CHECK(found_by("short-form-undefined", "Theo Quy định 4842 của cấp trên.\n") == Lines{"Quy định 4842"});
  for (const char* right :
       {"Theo Quy định số 4842-QĐ/TU, ngày 12/5/2020 của Tỉnh ủy. Quy định 4842 nêu rõ.\n",
        "Thực hiện Nghị quyết Trung ương 4 khóa XII.\n"}) {
    INFO(right);
    CHECK(found_by("short-form-undefined", right) == Lines{});
  }
  CHECK(
      found_by("short-form-unused", "Đảng ủy Khối các cơ quan (sau đây gọi tắt là “Đảng ủy Khối”) họp.\n") ==
      Lines{"Đảng ủy Khối"});
}

TEST_CASE("duties") {
  CHECK(found_by("duty-without-recipient", "1. Các huyện ủy báo cáo kết quả trước ngày 15/11 hằng năm.\n")
            .size() == 1);
  CHECK(found_by("duty-without-deadline", "1. Các huyện ủy xây dựng kế hoạch thực hiện Nghị quyết này.\n")
            .size() == 1);
  CHECK(found_by("duty-without-deadline",
                 "1. Các huyện ủy báo cáo Ban Thường vụ Tỉnh ủy định kỳ 6 tháng kết quả thực hiện.\n") ==
        Lines{});
}
