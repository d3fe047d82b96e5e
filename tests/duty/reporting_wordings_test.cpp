// Wordings of reporting in rules, procedures and closing clauses: each clause in a plan, and what it states.
#include "catch.hpp"
#include "duty/shown.hpp"

using namespace rasoat::test;

TEST_CASE("a finished task before the report on it") {
  CHECK(in_plan("1. Các sở rà soát, thống kê các công trình khai thác nước, hoàn thành trước ngày 31/12/2025 "
                "và tổng hợp báo cáo về Sở Nội vụ.") ==
        Lines{"act | Các sở | 2025-12-31 | Các sở rà soát, thống kê các công trình khai thác nước, hoàn "
              "thành trước ngày 31/12/2025",
              "report | Các sở | - | tổng hợp báo cáo về Sở Nội vụ"});
}

TEST_CASE("what comes up in carrying out is reported, with nếu or without") {
  CHECK(in_plan("1. Yêu cầu Giám đốc sở, Chủ tịch Ủy ban nhân dân xã, phường tổ chức thực hiện nghiêm túc Kế "
                "hoạch này. Trong quá trình thực hiện có phát sinh khó khăn, vướng mắc thì kịp thời phản ánh "
                "về Sở Nội vụ để tổng hợp.") ==
        Lines{"report | Giám đốc sở; Chủ tịch Ủy ban nhân dân xã, phường | phát sinh khó khăn, vướng mắc | "
              "phản ánh về Sở Nội vụ"});
  CHECK(in_plan("1. Các sở tổ chức thực hiện Kế hoạch này. Quá trình thực hiện nếu có khó khăn, vướng mắc "
                "báo cáo về Sở Nội vụ để tổng hợp.") ==
        Lines{"report | Các sở | khó khăn, vướng mắc | nếu có khó khăn, vướng mắc báo cáo về Sở Nội vụ"});
  CHECK(in_plan("1. Các sở tổ chức thực hiện Kế hoạch này. Quá trình triển khai thực hiện, nếu phát sinh "
                "vướng mắc, kịp thời báo cáo UBND tỉnh (qua Sở Nội vụ).") ==
        Lines{"report | Các sở | vướng mắc | nếu phát sinh vướng mắc, kịp thời báo cáo UBND tỉnh (qua Sở Nội "
              "vụ)"});
  CHECK(in_plan("1. Các sở tổ chức thực hiện Kế hoạch này; trong quá trình triển khai có vướng mắc, phát "
                "sinh kịp thời báo cáo UBND tỉnh.") ==
        Lines{"report | Các sở | vướng mắc, phát sinh | có vướng mắc, phát sinh kịp thời báo cáo UBND tỉnh"});
}

TEST_CASE("what is beyond the receiver's powers goes up by the receiver") {
  CHECK(in_plan("1. Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo Sở Y tế để giải quyết "
                "theo thẩm quyền, trường hợp vượt thẩm quyền đề xuất, báo cáo UBND tỉnh.") ==
        Lines{"report | các đơn vị | vướng mắc | nếu có vướng mắc, các đơn vị báo cáo Sở Y tế"});
  CHECK(in_plan("1. Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Y tế để tổng hợp, "
                "giải quyết; trường hợp vượt thẩm quyền, báo cáo UBND tỉnh xem xét.") ==
        Lines{"report | các đơn vị | vướng mắc | phản ánh về Sở Y tế"});
}

TEST_CASE("days behind the verb of what comes back") {
  CHECK(
      in_plan(
          "1. Các sở định kỳ hằng quý, năm báo cáo kết quả về Sở Nội vụ trước ngày 20 của tháng cuối kỳ.") ==
      Lines{"report | Các sở | quarterly last-month 20; yearly 12-20 | Các sở định kỳ hằng quý, năm báo cáo "
            "kết quả về Sở Nội vụ trước ngày 20 của tháng cuối kỳ"});
  CHECK(in_plan("1. Các sở định kỳ 6 tháng, năm báo cáo kết quả về Sở Nội vụ trước ngày 15/6 và 15/12.") ==
        Lines{"report | Các sở | 6-monthly 06-15; yearly 12-15 | Các sở định kỳ 6 tháng, năm báo cáo kết quả "
              "về Sở Nội vụ trước ngày 15/6 và 15/12"});
  CHECK(in_plan("1. Các sở định kỳ hằng tháng báo cáo kết quả về Sở Nội vụ trước ngày 20.") ==
        Lines{"report | Các sở | monthly 20 | Các sở định kỳ hằng tháng báo cáo kết quả về Sở Nội vụ trước "
              "ngày 20"});
  CHECK(in_plan(
            "1. Các sở báo cáo kết quả hằng quý về Sở Nội vụ, thời gian trước ngày 20 của tháng cuối quý.") ==
        Lines{"report | Các sở | quarterly last-month 20 | Các sở báo cáo kết quả hằng quý về Sở Nội vụ"});
  CHECK(in_plan("1. Các sở báo cáo kết quả hằng quý về Sở Nội vụ (thời gian gửi: trước ngày 20 của tháng "
                "cuối quý).") ==
        Lines{"report | Các sở | quarterly last-month 20 | Các sở báo cáo kết quả hằng quý về Sở Nội vụ "
              "(thời gian gửi: trước ngày 20 của tháng cuối quý)"});
  CHECK(in_plan("1. Các sở báo cáo kết quả quý I, 6 tháng, 9 tháng và năm, gửi Sở Nội vụ trước ngày 15 tháng "
                "cuối kỳ.") ==
        Lines{"report | Các sở | quarterly last-month 15; 6-monthly 06-15 12-15; yearly 12-15 | Các sở báo "
              "cáo kết quả quý I, 6 tháng, 9 tháng và năm, gửi Sở Nội vụ trước ngày 15 tháng cuối kỳ"});
}

TEST_CASE("so many times a year") {
  CHECK(
      in_plan("1. Các sở báo cáo về Sở Nội vụ 02 lần/năm: lần 1 trước ngày 15/6, lần 2 trước ngày 15/12.") ==
      Lines{"report | Các sở | 6-monthly 06-15 12-15 | Các sở báo cáo về Sở Nội vụ 02 lần/năm: lần 1 trước "
            "ngày 15/6, lần 2 trước ngày 15/12"});
  CHECK(
      in_plan("1. Các sở báo cáo về Sở Nội vụ mỗi năm 01 lần trước ngày 15/12.") ==
      Lines{"report | Các sở | yearly 12-15 | Các sở báo cáo về Sở Nội vụ mỗi năm 01 lần trước ngày 15/12"});
  CHECK(in_plan("1. Các sở báo cáo về Sở Nội vụ mỗi năm 2 lần vào ngày 15/6 và 15/12.") ==
        Lines{"report | Các sở | 6-monthly 06-15 12-15 | Các sở báo cáo về Sở Nội vụ mỗi năm 2 lần vào ngày "
              "15/6 và 15/12"});
}

TEST_CASE("results that whoever acted before sends") {
  CHECK(in_plan("1. Kết quả thực hiện báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 10/12 hằng năm.").empty());
  CHECK(in_plan("1. Các sở tổ chức thực hiện Kế hoạch này. Kết quả thực hiện báo cáo UBND tỉnh (qua Sở Nội "
                "vụ) trước ngày 10/12 hằng năm.") ==
        Lines{"report | Các sở | yearly 12-10 | Kết quả thực hiện báo cáo UBND tỉnh (qua Sở Nội vụ) trước "
              "ngày 10/12 hằng năm"});
  CHECK(
      in_plan("1. Các sở tổ chức thực hiện Kế hoạch này. Kết quả thực hiện gửi về Sở Nội vụ trước ngày 10/12 "
              "hằng năm để tổng hợp.") ==
      Lines{"report | Các sở | yearly 12-10 | Kết quả thực hiện gửi về Sở Nội vụ trước ngày 10/12 hằng năm"});
  CHECK(in_plan("1. Các sở tổ chức thực hiện Kế hoạch này; kết quả thực hiện gửi về Sở Nội vụ trước ngày "
                "10/12/2025 để tổng hợp.") ==
        Lines{"report | Các sở | 2025-12-10 | kết quả thực hiện gửi về Sở Nội vụ trước ngày 10/12/2025"});
  CHECK(
      in_plan("1. Các sở tổ chức thực hiện Kế hoạch này. Báo cáo kết quả thực hiện gửi về Sở Nội vụ trước "
              "ngày 10/12/2025.") ==
      Lines{
          "report | Các sở | 2025-12-10 | Báo cáo kết quả thực hiện gửi về Sở Nội vụ trước ngày 10/12/2025"});
}

TEST_CASE("a time that runs from a request or a signature") {
  CHECK(in_plan("1. Trong thời hạn 05 ngày kể từ ngày nhận được văn bản đề nghị, Sở Y tế thẩm định hồ sơ.") ==
        Lines{"act | Sở Y tế | Trong thời hạn 05 ngày kể từ ngày nhận được văn bản đề nghị | Trong thời hạn "
              "05 ngày kể từ ngày nhận được văn bản đề nghị, Sở Y tế thẩm định hồ sơ"});
  CHECK(in_plan("1. Sau khi nhận được văn bản đề nghị, Sở Y tế thẩm định hồ sơ.") ==
        Lines{"act | Sở Y tế | nhận được văn bản đề nghị | Sau khi nhận được văn bản đề nghị, Sở Y tế thẩm "
              "định hồ sơ"});
  CHECK(
      in_plan("1. Trong thời hạn 05 ngày làm việc kể từ khi nhận được nội dung yêu cầu, Sở Y tế thực hiện "
              "phân loại, xử lý.") ==
      Lines{
          "act | Sở Y tế | Trong thời hạn 05 ngày làm việc kể từ khi nhận được nội dung yêu cầu | Trong thời "
          "hạn 05 ngày làm việc kể từ khi nhận được nội dung yêu cầu, Sở Y tế thực hiện phân loại, xử lý"});
  CHECK(in_plan("1. Sau khi thực hiện mở tài khoản, UBND xã phối hợp với Sở Y tế ký kết hợp đồng.") ==
        Lines{"act | UBND xã | thực hiện mở tài khoản | Sau khi thực hiện mở tài khoản, UBND xã phối hợp với "
              "Sở Y tế ký kết hợp đồng"});
  CHECK(in_plan("1. Trong vòng không quá 02 giờ kể từ khi xảy ra sự cố, Sở Y tế khắc phục.") ==
        Lines{"act | Sở Y tế | Trong vòng không quá 02 giờ kể từ khi xảy ra sự cố | Trong vòng không quá 02 "
              "giờ kể từ khi xảy ra sự cố, Sở Y tế khắc phục"});
  CHECK(in_plan("1. Trong thời hạn 05 ngày kể từ ngày ký kết hợp đồng, Sở Y tế công bố kết quả.") ==
        Lines{"act | Sở Y tế | Trong thời hạn 05 ngày kể từ ngày ký kết hợp đồng | Trong thời hạn 05 ngày kể "
              "từ ngày ký kết hợp đồng, Sở Y tế công bố kết quả"});
}

TEST_CASE("what is put together is sent") {
  CHECK(in_plan("1. UBND các huyện rà soát, thống kê thiệt hại, gửi Sở Y tế, Sở Tài chính.") ==
        Lines{"report | UBND các huyện | - | UBND các huyện rà soát, thống kê thiệt hại, gửi Sở Y tế, Sở Tài "
              "chính"});
  CHECK(in_plan("1. UBND các huyện tổng hợp số liệu gửi về Sở Y tế để tổng hợp.") ==
        Lines{"report | UBND các huyện | - | UBND các huyện tổng hợp số liệu gửi về Sở Y tế"});
}

TEST_CASE("whom offices name by what they are") {
  CHECK(in_plan("1. Tổ chức quản lý trực tiếp có trách nhiệm gửi văn bản đề nghị đến Sở Y tế trước ngày "
                "30/11/2025.") ==
        Lines{"report | Tổ chức quản lý trực tiếp | 2025-11-30 | Tổ chức quản lý trực tiếp có trách nhiệm "
              "gửi văn bản đề nghị đến Sở Y tế trước ngày 30/11/2025"});
  CHECK(in_plan("1. Các cá nhân báo cáo kết quả về Sở Y tế trước ngày 30/11/2025.") ==
        Lines{"report | Các cá nhân | 2025-11-30 | Các cá nhân báo cáo kết quả về Sở Y tế trước ngày "
              "30/11/2025"});
  CHECK(in_plan("1. Người được giao quản lý báo cáo kết quả về Sở Y tế trước ngày 30/11/2025.") ==
        Lines{"report | Người được giao | 2025-11-30 | Người được giao quản lý báo cáo kết quả về Sở Y tế "
              "trước ngày 30/11/2025"});
  CHECK(in_plan("1. Cơ quan, đơn vị, tổ chức báo cáo kết quả về Sở Y tế trước ngày 30/11/2025.") ==
        Lines{"report | Cơ quan, đơn vị, tổ chức | 2025-11-30 | Cơ quan, đơn vị, tổ chức báo cáo kết quả về "
              "Sở Y tế trước ngày 30/11/2025"});
  CHECK(in_plan("1. Các tổ chức cung cấp dịch vụ báo cáo kết quả về Sở Y tế trước ngày 30/11/2025.") ==
        Lines{"report | Các tổ chức cung cấp dịch vụ | 2025-11-30 | Các tổ chức cung cấp dịch vụ báo cáo kết "
              "quả về Sở Y tế trước ngày 30/11/2025"});
  CHECK(in_plan("1. Các ban quản lý dự án báo cáo kết quả trước ngày 31/3/2025.") ==
        Lines{"report | Các ban quản lý dự án | 2025-03-31 | Các ban quản lý dự án báo cáo kết quả trước "
              "ngày 31/3/2025"});
  CHECK(in_plan("1. Sở Nội vụ báo cáo kết quả về Hội đồng Thi đua - Khen thưởng tỉnh, UBND tỉnh trước ngày "
                "30/11/2025.") == Lines{"report | Sở Nội vụ | 2025-11-30 | Sở Nội vụ báo cáo kết quả về Hội "
                                        "đồng Thi đua - Khen thưởng tỉnh, UBND tỉnh trước ngày 30/11/2025"});
  CHECK(
      in_plan("1. Ban Kinh tế - Ngân sách báo cáo kết quả về Ban Văn hóa - Xã hội trước ngày 30/11/2025.") ==
      Lines{"report | Ban Kinh tế - Ngân sách | 2025-11-30 | Ban Kinh tế - Ngân sách báo cáo kết quả về Ban "
            "Văn hóa - Xã hội trước ngày 30/11/2025"});
  CHECK(in_plan("1. Các Tập đoàn: Bưu chính Viễn thông, Công nghiệp - Viễn thông Quân đội báo cáo kết quả "
                "trước ngày 31/3/2025.") ==
        Lines{"report | Các Tập đoàn: Bưu chính Viễn thông, Công nghiệp - Viễn thông Quân đội | 2025-03-31 | "
              "Các Tập đoàn: Bưu chính Viễn thông, Công nghiệp - Viễn thông Quân đội báo cáo kết quả trước "
              "ngày 31/3/2025"});
  CHECK(in_plan("1. Ủy ban nhân dân 02 huyện: Bình An, Hồng Hà báo cáo kết quả trước ngày 31/3/2025.") ==
        Lines{"report | Ủy ban nhân dân 02 huyện: Bình An, Hồng Hà | 2025-03-31 | Ủy ban nhân dân 02 huyện: "
              "Bình An, Hồng Hà báo cáo kết quả trước ngày 31/3/2025"});
}

TEST_CASE("a proposal that submits") {
  CHECK(in_plan("1. Sở Nội vụ có Tờ trình trình UBND tỉnh ban hành Quyết định trước 30/6/2025.") ==
        Lines{"issue | Sở Nội vụ | 2025-06-30 | Sở Nội vụ có Tờ trình trình UBND tỉnh ban hành Quyết định "
              "trước 30/6/2025"});
}
