// Duties with qualifiers, exceptions, conditions and days told elsewhere: each clause in a plan, and what it
// states.
#include "catch.hpp"
#include "duty/shown.hpp"

using namespace rasoat::test;

TEST_CASE("an exception behind a verb is one of its own sentence") {
  CHECK(in_plan(
            "1. Các sở báo cáo kết quả trước ngày 01/4/2025. Các sở xây dựng kế hoạch trước ngày 31/5/2025, "
            "trừ Sở Nội vụ.") ==
        Lines{"report | Các sở | 2025-04-01 | Các sở báo cáo kết quả trước ngày 01/4/2025",
              "plan | Các sở trừ Sở Nội vụ | 2025-05-31 | Các sở xây dựng kế hoạch trước ngày 31/5/2025, trừ "
              "Sở Nội vụ"});
}

TEST_CASE("a plan's qualifiers take no deadline from it") {
  CHECK(in_plan("1. Các đảng ủy xây dựng chương trình hoặc kế hoạch thực hiện sát hợp, có lộ trình và phân "
                "công cụ thể, xong trước ngày 30/4/2025.") ==
        Lines{"plan | Các đảng ủy | 2025-04-30 | Các đảng ủy xây dựng chương trình hoặc kế hoạch thực hiện "
              "sát hợp"});
  CHECK(in_plan(
            "1. Các đảng ủy xây dựng kế hoạch thực hiện, xác định rõ lộ trình, xong trước ngày 30/4/2025.") ==
        Lines{"plan | Các đảng ủy | 2025-04-30 | Các đảng ủy xây dựng kế hoạch thực hiện"});
}

TEST_CASE("reports named before who sends them") {
  CHECK(in_plan("1. Báo cáo năm: các đảng ủy gửi về Đảng ủy Khối chậm nhất là ngày 30 tháng 11.") ==
        Lines{"report | các đảng ủy | yearly 11-30 | Báo cáo năm: các đảng ủy gửi về Đảng ủy Khối chậm nhất "
              "là ngày 30 tháng 11"});
  CHECK(in_plan("1. Báo cáo quý: các đảng ủy gửi về Đảng ủy Khối trước ngày 25 tháng cuối quý.") ==
        Lines{"report | các đảng ủy | quarterly last-month 25 | Báo cáo quý: các đảng ủy gửi về Đảng ủy Khối "
              "trước ngày 25 tháng cuối quý"});
  CHECK(in_plan("1. Đối với báo cáo năm: các đảng ủy gửi Đảng ủy Khối trước ngày 30/11.") ==
        Lines{"report | các đảng ủy | yearly 11-30 | các đảng ủy gửi Đảng ủy Khối trước ngày 30/11"});
}

TEST_CASE("days told behind the clause") {
  CHECK(in_plan("2. Các đảng ủy hằng năm xây dựng chương trình kiểm tra, giám sát, gửi Huyện ủy để theo dõi; "
                "thời hạn: trước ngày 31/01.") == Lines{"plan | Các đảng ủy | yearly 01-31 | Các đảng ủy "
                                                        "hằng năm xây dựng chương trình kiểm tra, giám sát"});
  CHECK(in_plan("2. Các đảng ủy báo cáo hằng năm; thời hạn gửi: trước ngày 15/11.") ==
        Lines{"report | Các đảng ủy | yearly 11-15 | Các đảng ủy báo cáo hằng năm"});
  CHECK(in_plan("2. Các đảng ủy báo cáo kết quả hằng năm. Báo cáo gửi trước ngày 15/11.") ==
        Lines{"report | Các đảng ủy | yearly 11-15 | Các đảng ủy báo cáo kết quả hằng năm"});
  CHECK(in_plan("2. Các đảng ủy xây dựng kế hoạch thực hiện; gửi trước ngày 15/11/2025.") ==
        Lines{"plan | Các đảng ủy | 2025-11-15 | Các đảng ủy xây dựng kế hoạch thực hiện"});
  CHECK(in_plan("2. Các đảng ủy xây dựng kế hoạch, thời hạn: trước ngày 15/11/2025.") ==
        Lines{"plan | Các đảng ủy | 2025-11-15 | Các đảng ủy xây dựng kế hoạch"});
}

TEST_CASE("several years or periods with one day") {
  CHECK(in_plan("2. Các đảng ủy sơ kết vào quý I các năm 2026, 2028.") ==
        Lines{"review | Các đảng ủy | 2026-Q1; 2028-Q1 | Các đảng ủy sơ kết vào quý I các năm 2026, 2028"});
  CHECK(in_plan("2. UBND các huyện báo cáo 6 tháng, năm trước ngày 20 của tháng cuối kỳ báo cáo.") ==
        Lines{"report | UBND các huyện | 6-monthly 06-20 12-20; yearly 12-20 | UBND các huyện báo cáo 6 "
              "tháng, năm trước ngày 20 của tháng cuối kỳ báo cáo"});
  CHECK(in_plan("2. Định kỳ 6 tháng, năm (trước ngày 20 tháng cuối kỳ) UBND các huyện báo cáo Sở.") ==
        Lines{"report | UBND các huyện | 6-monthly 06-20 12-20; yearly 12-20 | Định kỳ 6 tháng, năm (trước "
              "ngày 20 tháng cuối kỳ) UBND các huyện báo cáo Sở"});
}

TEST_CASE("whom a class leaves out, with the reason or another day") {
  CHECK(in_plan("2. Các đảng ủy báo cáo trước ngày 30/4/2025; riêng Đảng ủy Quân sự huyện báo cáo trước ngày "
                "15/5/2025.") == Lines{"report | Các đảng ủy trừ Đảng ủy Quân sự huyện | 2025-04-30 | Các "
                                       "đảng ủy báo cáo trước ngày 30/4/2025",
                                       "report | Đảng ủy Quân sự huyện | 2025-05-15 | Đảng ủy Quân sự huyện "
                                       "báo cáo trước ngày 15/5/2025"});
  CHECK(in_plan("2. Các đảng ủy báo cáo trước ngày 30/4/2025. Riêng Đảng ủy Quân sự huyện báo cáo trước ngày "
                "15/5/2025.") == Lines{"report | Các đảng ủy trừ Đảng ủy Quân sự huyện | 2025-04-30 | Các "
                                       "đảng ủy báo cáo trước ngày 30/4/2025",
                                       "report | Đảng ủy Quân sự huyện | 2025-05-15 | Đảng ủy Quân sự huyện "
                                       "báo cáo trước ngày 15/5/2025"});
  CHECK(in_plan("2. Các đảng ủy (trừ Đảng ủy Quân sự huyện thực hiện theo chỉ đạo của Đảng ủy Quân sự tỉnh) "
                "báo cáo trước ngày 30/4/2025.") ==
        Lines{"report | Các đảng ủy trừ Đảng ủy Quân sự huyện | 2025-04-30 | Các đảng ủy (trừ Đảng ủy Quân "
              "sự huyện thực hiện theo chỉ đạo của Đảng ủy Quân sự tỉnh) báo cáo trước ngày 30/4/2025"});
  CHECK(in_plan("2. Các đảng ủy (không bao gồm Đảng ủy xã Tân Khê mới được thành lập) báo cáo trước ngày "
                "30/4/2025.") ==
        Lines{"report | Các đảng ủy trừ Đảng ủy xã Tân Khê | 2025-04-30 | Các đảng ủy (không bao gồm Đảng ủy "
              "xã Tân Khê mới được thành lập) báo cáo trước ngày 30/4/2025"});
}

TEST_CASE("who acts behind what they look at") {
  CHECK(in_plan("2. Các đảng ủy căn cứ đặc điểm địa phương, đơn vị xây dựng kế hoạch thực hiện trước ngày "
                "30/4/2025.") ==
        Lines{"plan | Các đảng ủy | 2025-04-30 | xây dựng kế hoạch thực hiện trước ngày 30/4/2025"});
  CHECK(in_plan("2. Các trường học báo cáo Phòng Giáo dục trước ngày 30/4/2025.") ==
        Lines{"report | Các trường học | 2025-04-30 | Các trường học báo cáo Phòng Giáo dục trước ngày "
              "30/4/2025"});
  CHECK(in_plan("2. UBND cấp xã, các trường học báo cáo UBND huyện trước ngày 30/4/2025.") ==
        Lines{"report | UBND cấp xã; các trường học | 2025-04-30 | UBND cấp xã, các trường học báo cáo UBND "
              "huyện trước ngày 30/4/2025"});
  CHECK(in_plan("2. Đối với các đảng ủy, chi bộ cơ sở: tổ chức tổng kết trước ngày 31/3/2025.") ==
        Lines{"review | các đảng ủy, chi bộ cơ sở | 2025-03-31 | tổ chức tổng kết trước ngày 31/3/2025"});
  CHECK(in_plan("2. Đối với các đảng ủy, chi bộ cơ sở, tổ chức tổng kết trước ngày 31/3/2025.") ==
        Lines{"review | các đảng ủy, chi bộ cơ sở | 2025-03-31 | tổ chức tổng kết trước ngày 31/3/2025"});
}

TEST_CASE("what is due only if something happens is due on no day") {
  CHECK(in_plan("1. Các đảng ủy cơ sở nếu có đảng viên vi phạm thì báo cáo Huyện ủy trước ngày 31/3/2025.") ==
        Lines{"report | Các đảng ủy cơ sở | đảng viên vi phạm | Các đảng ủy cơ sở nếu có đảng viên vi phạm "
              "thì báo cáo Huyện ủy trước ngày 31/3/2025"});
  CHECK(in_plan("1. Trường hợp có thay đổi nhân sự, các đảng ủy báo cáo Huyện ủy trước ngày 31/3/2025.") ==
        Lines{"report | các đảng ủy | thay đổi nhân sự | Trường hợp có thay đổi nhân sự, các đảng ủy báo cáo "
              "Huyện ủy trước ngày 31/3/2025"});
  CHECK(in_plan("1. Các đảng ủy, nếu còn vướng mắc, báo cáo Huyện ủy trước ngày 31/3/2025.") ==
        Lines{"report | Các đảng ủy | còn vướng mắc | Các đảng ủy, nếu còn vướng mắc, báo cáo Huyện ủy trước "
              "ngày 31/3/2025"});
  CHECK(in_plan("1. Các đảng ủy, nếu phát sinh vướng mắc thì báo cáo Huyện ủy trước ngày 25 hằng tháng.") ==
        Lines{"report | Các đảng ủy | vướng mắc | Các đảng ủy, nếu phát sinh vướng mắc thì báo cáo Huyện ủy "
              "trước ngày 25 hằng tháng"});
  CHECK(in_plan("1. Các đảng ủy báo cáo kết quả và khó khăn, vướng mắc (nếu có) về Huyện ủy trước ngày "
                "31/3/2025.") == Lines{"report | Các đảng ủy | 2025-03-31 | Các đảng ủy báo cáo kết quả và "
                                       "khó khăn, vướng mắc (nếu có) về Huyện ủy trước ngày 31/3/2025"});
  CHECK(in_plan("1. Các đảng ủy báo cáo kết quả trước ngày 31/3/2025; nếu có vướng mắc, kịp thời báo cáo "
                "Huyện ủy.") ==
        Lines{"report | Các đảng ủy | 2025-03-31 | Các đảng ủy báo cáo kết quả trước ngày 31/3/2025",
              "report | Các đảng ủy | vướng mắc | nếu có vướng mắc, kịp thời báo cáo Huyện ủy"});
  CHECK(
      in_plan(
          "1. Các đảng ủy báo cáo kết quả trước ngày 31/3/2025, trường hợp đột xuất báo cáo theo yêu cầu.") ==
      Lines{"report | Các đảng ủy | 2025-03-31 | Các đảng ủy báo cáo kết quả trước ngày 31/3/2025",
            "report | Các đảng ủy | đột xuất | trường hợp đột xuất báo cáo theo yêu cầu"});
}

TEST_CASE("cells are those of who urges them") {
  CHECK(in_plan("1. Cấp ủy cơ sở chỉ đạo các chi bộ trực thuộc xây dựng kế hoạch sinh hoạt chuyên đề trước "
                "ngày 31/12 hằng năm.") ==
        Lines{"plan | các chi bộ trực thuộc Cấp ủy cơ sở | yearly 12-31 | các chi bộ trực thuộc xây dựng kế "
              "hoạch sinh hoạt chuyên đề trước ngày 31/12 hằng năm"});
  CHECK(in_plan("1. Các đảng ủy, chi ủy cơ sở lãnh đạo các chi bộ trực thuộc báo cáo kết quả trước ngày "
                "31/12/2025.") ==
        Lines{"report | các chi bộ trực thuộc Các đảng ủy, chi ủy cơ sở | 2025-12-31 | các chi bộ trực thuộc "
              "báo cáo kết quả trước ngày 31/12/2025"});
  CHECK(in_plan(
            "1. Đảng ủy xã Tân Phú chỉ đạo các chi bộ trực thuộc xây dựng kế hoạch trước ngày 31/12/2025.") ==
        Lines{"plan | các chi bộ trực thuộc Đảng ủy xã Tân Phú | 2025-12-31 | các chi bộ trực thuộc xây dựng "
              "kế hoạch trước ngày 31/12/2025"});
  CHECK(in_plan("1. Chỉ đạo các chi bộ trực thuộc xây dựng kế hoạch trước ngày 31/12/2025.") ==
        Lines{"plan | các chi bộ trực thuộc | 2025-12-31 | các chi bộ trực thuộc xây dựng kế hoạch trước "
              "ngày 31/12/2025"});
}

TEST_CASE("the days of reports that are named before") {
  CHECK(
      in_plan("2. UBND các huyện báo cáo quý, 6 tháng, năm về Sở trước ngày 25 của tháng cuối kỳ báo cáo.") ==
      Lines{"report | UBND các huyện | quarterly last-month 25; 6-monthly 06-25 12-25; yearly 12-25 | UBND "
            "các huyện báo cáo quý, 6 tháng, năm về Sở trước ngày 25 của tháng cuối kỳ báo cáo"});
  CHECK(in_plan("2. UBND các huyện báo cáo quý, 6 tháng, năm trước ngày 25 của tháng cuối kỳ báo cáo.") ==
        Lines{"report | UBND các huyện | quarterly last-month 25; 6-monthly 06-25 12-25; yearly 12-25 | UBND "
              "các huyện báo cáo quý, 6 tháng, năm trước ngày 25 của tháng cuối kỳ báo cáo"});
  CHECK(in_plan("1. Các đảng ủy báo cáo tháng, quý, 6 tháng, năm trước ngày 25 của tháng cuối kỳ.") ==
        Lines{"report | Các đảng ủy | monthly 25; quarterly last-month 25; 6-monthly 06-25 12-25; yearly "
              "12-25 | Các đảng ủy báo cáo tháng, quý, 6 tháng, năm trước ngày 25 của tháng cuối kỳ"});
  CHECK(in_plan("2. UBND các huyện báo cáo kết quả 6 tháng, năm về Sở Nội vụ trước ngày 15/6 và 15/12.") ==
        Lines{"report | UBND các huyện | 6-monthly 06-15; yearly 12-15 | UBND các huyện báo cáo kết quả 6 "
              "tháng, năm về Sở Nội vụ trước ngày 15/6 và 15/12"});
  CHECK(in_plan("2. UBND các huyện báo cáo 6 tháng, năm về Sở Nội vụ trước ngày 15/6 và 15/12.") ==
        Lines{"report | UBND các huyện | 6-monthly 06-15; yearly 12-15 | UBND các huyện báo cáo 6 tháng, năm "
              "về Sở Nội vụ trước ngày 15/6 và 15/12"});
  CHECK(
      in_plan(
          "2. UBND các huyện báo cáo 6 tháng gửi trước ngày 05/6/2025, cả năm gửi trước ngày 30/11/2025.") ==
      Lines{"report | UBND các huyện | 2025-06-05; 2025-11-30 | UBND các huyện báo cáo 6 tháng gửi trước "
            "ngày 05/6/2025, cả năm gửi trước ngày 30/11/2025"});
  CHECK(in_plan("2. UBND các huyện báo cáo kết quả, 6 tháng gửi trước ngày 05/6/2025, cả năm gửi trước ngày "
                "30/11/2025.") ==
        Lines{"report | UBND các huyện | 2025-06-05; 2025-11-30 | UBND các huyện báo cáo kết quả, 6 tháng "
              "gửi trước ngày 05/6/2025, cả năm gửi trước ngày 30/11/2025"});
  CHECK(
      in_plan(
          "2. UBND các huyện gửi báo cáo 6 tháng trước ngày 05/6/2025, báo cáo năm trước ngày 30/11/2025.") ==
      Lines{"report | UBND các huyện | 2025-06-05; 2025-11-30 | UBND các huyện gửi báo cáo 6 tháng trước "
            "ngày 05/6/2025, báo cáo năm trước ngày 30/11/2025"});
}
