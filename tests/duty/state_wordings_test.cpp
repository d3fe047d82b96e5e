// Whom State offices name, and their days: each clause in a plan, and what it states.
#include "catch.hpp"
#include "duty/shown.hpp"

using namespace rasoat::test;

TEST_CASE("titles of bodies with a remark in brackets") {
  CHECK(in_plan("**2. UBND các huyện: Vân Đô, Kim Sa** (nơi có nhiều vụ việc phức tạp)\n\na) Xây dựng kế "
                "hoạch thực hiện Kế hoạch này trước ngày 15/6/2025.") ==
        Lines{"plan | UBND các huyện: Vân Đô, Kim Sa | 2025-06-15 | Xây dựng kế hoạch thực hiện Kế hoạch này "
              "trước ngày 15/6/2025"});
  CHECK(in_plan("**3. UBND huyện Tân Phú và UBND huyện Vân Đô (các huyện nghèo)**\n\na) Xây dựng kế hoạch "
                "thực hiện Kế hoạch này trước ngày 15/6/2025.") ==
        Lines{"plan | UBND huyện Tân Phú; UBND huyện Vân Đô | 2025-06-15 | Xây dựng kế hoạch thực hiện Kế "
              "hoạch này trước ngày 15/6/2025"});
  CHECK(
      in_plan("**1. Sở Nội vụ (cơ quan thường trực):**\n\na) Xây dựng kế hoạch thực hiện Kế hoạch này trước "
              "ngày 15/6/2025.") ==
      Lines{"plan | Sở Nội vụ | 2025-06-15 | Xây dựng kế hoạch thực hiện Kế hoạch này trước ngày 15/6/2025"});
  CHECK(
      in_plan(
          "1. Sở Nội vụ (chủ trì)\n\na) Xây dựng kế hoạch thực hiện Kế hoạch này trước ngày 15/6/2025.") ==
      Lines{"plan | Sở Nội vụ | 2025-06-15 | Xây dựng kế hoạch thực hiện Kế hoạch này trước ngày 15/6/2025"});
  CHECK(in_plan("1. UBND các huyện, thị xã (gọi chung là UBND cấp huyện)\n\na) Xây dựng kế hoạch thực hiện "
                "Kế hoạch này trước ngày 15/6/2025.") ==
        Lines{"plan | UBND các huyện, thị xã | 2025-06-15 | Xây dựng kế hoạch thực hiện Kế hoạch này trước "
              "ngày 15/6/2025"});
  CHECK(in_plan("1. Công an tỉnh (Phòng Cảnh sát quản lý hành chính về trật tự xã hội)\n\na) Xây dựng kế "
                "hoạch thực hiện Kế hoạch này trước ngày 15/6/2025.") ==
        Lines{"plan | Công an tỉnh | 2025-06-15 | Xây dựng kế hoạch thực hiện Kế hoạch này trước ngày "
              "15/6/2025"});
  CHECK(in_plan("1. UBND các huyện, thị xã (trừ huyện Vân Đô)\n\na) Xây dựng kế hoạch thực hiện Kế hoạch này "
                "trước ngày 15/6/2025.") ==
        Lines{"plan | UBND các huyện, thị xã trừ huyện Vân Đô | 2025-06-15 | Xây dựng kế hoạch thực hiện Kế "
              "hoạch này trước ngày 15/6/2025"});
}

TEST_CASE("several bodies under one word") {
  CHECK(in_plan("1. Giao Giám đốc các Sở: Nội vụ, Tài chính báo cáo UBND tỉnh trước ngày 30/4/2025.") ==
        Lines{"report | Giám đốc các Sở: Nội vụ, Tài chính | 2025-04-30 | Giám đốc các Sở: Nội vụ, Tài chính "
              "báo cáo UBND tỉnh trước ngày 30/4/2025"});
  CHECK(in_plan("1. Giám đốc các Sở: Nội vụ, Tài chính báo cáo UBND tỉnh trước ngày 30/4/2025.") ==
        Lines{"report | Giám đốc các Sở: Nội vụ, Tài chính | 2025-04-30 | Giám đốc các Sở: Nội vụ, Tài chính "
              "báo cáo UBND tỉnh trước ngày 30/4/2025"});
  CHECK(in_plan("1. Các Sở: Nội vụ, Tài chính, Lao động - Thương binh và Xã hội báo cáo UBND tỉnh trước ngày "
                "30/4/2025.") ==
        Lines{"report | Các Sở: Nội vụ, Tài chính, Lao động - Thương binh và Xã hội | 2025-04-30 | Các Sở: "
              "Nội vụ, Tài chính, Lao động - Thương binh và Xã hội báo cáo UBND tỉnh trước ngày 30/4/2025"});
  CHECK(
      in_plan("1. Các sở, ngành: Nội vụ, Tài chính, Công an tỉnh báo cáo UBND tỉnh trước ngày 30/4/2025.") ==
      Lines{"report | Các sở, ngành: Nội vụ, Tài chính, Công an tỉnh | 2025-04-30 | Các sở, ngành: Nội vụ, "
            "Tài chính, Công an tỉnh báo cáo UBND tỉnh trước ngày 30/4/2025"});
  CHECK(in_plan("1. Giao các Sở Nội vụ, Tài chính và Công an tỉnh báo cáo UBND tỉnh trước ngày 30/4/2025.") ==
        Lines{"report | các Sở Nội vụ, Tài chính; Công an tỉnh | 2025-04-30 | các Sở Nội vụ, Tài chính và "
              "Công an tỉnh báo cáo UBND tỉnh trước ngày 30/4/2025"});
  CHECK(
      in_plan(
          "1. Yêu cầu các Sở Nội vụ, Tài chính và UBND các huyện báo cáo UBND tỉnh trước ngày 30/4/2025.") ==
      Lines{"report | các Sở Nội vụ, Tài chính; UBND các huyện | 2025-04-30 | các Sở Nội vụ, Tài chính và "
            "UBND các huyện báo cáo UBND tỉnh trước ngày 30/4/2025"});
  CHECK(in_plan("1. Giám đốc các Sở: Nội vụ, Tài chính; Chủ tịch UBND các huyện: Tân Phú, Vân Đô báo cáo "
                "UBND tỉnh trước ngày 30/4/2025.") ==
        Lines{"report | Giám đốc các Sở: Nội vụ, Tài chính; Chủ tịch UBND các huyện: Tân Phú, Vân Đô | "
              "2025-04-30 | Giám đốc các Sở: Nội vụ, Tài chính; Chủ tịch UBND các huyện: Tân Phú, Vân Đô báo "
              "cáo UBND tỉnh trước ngày 30/4/2025"});
  CHECK(in_plan("1. Giao các Sở Nội vụ, Tài chính báo cáo UBND tỉnh trước ngày 30/4/2025.") ==
        Lines{"report | các Sở Nội vụ, Tài chính | 2025-04-30 | các Sở Nội vụ, Tài chính báo cáo UBND tỉnh "
              "trước ngày 30/4/2025"});
  CHECK(in_plan("1. Giao các Sở: Nội vụ, Tài chính, Lao động - Thương binh và Xã hội báo cáo UBND tỉnh trước "
                "ngày 30/4/2025.") ==
        Lines{"report | các Sở: Nội vụ, Tài chính, Lao động - Thương binh và Xã hội | 2025-04-30 | các Sở: "
              "Nội vụ, Tài chính, Lao động - Thương binh và Xã hội báo cáo UBND tỉnh trước ngày 30/4/2025"});
}

TEST_CASE("areas and parts in brackets, and areas left out") {
  CHECK(
      in_plan("1. Sở Nội vụ (Cơ quan thường trực) có trách nhiệm báo cáo UBND tỉnh trước ngày 30/4/2025.") ==
      Lines{"report | Sở Nội vụ | 2025-04-30 | Sở Nội vụ (Cơ quan thường trực) có trách nhiệm báo cáo UBND "
            "tỉnh trước ngày 30/4/2025"});
  CHECK(in_plan("4. UBND các huyện, thị xã (trừ huyện Vân Đô) báo cáo UBND tỉnh trước ngày 31/5/2025.") ==
        Lines{"report | UBND các huyện, thị xã trừ huyện Vân Đô | 2025-05-31 | UBND các huyện, thị xã (trừ "
              "huyện Vân Đô) báo cáo UBND tỉnh trước ngày 31/5/2025"});
  CHECK(
      in_plan(
          "4. UBND các huyện (trừ huyện Vân Đô và huyện Tân Phú) báo cáo UBND tỉnh trước ngày 31/5/2025.") ==
      Lines{"report | UBND các huyện trừ huyện Vân Đô và huyện Tân Phú | 2025-05-31 | UBND các huyện (trừ "
            "huyện Vân Đô và huyện Tân Phú) báo cáo UBND tỉnh trước ngày 31/5/2025"});
  CHECK(in_plan("4. UBND các huyện (trừ Vân Đô) báo cáo UBND tỉnh trước ngày 31/5/2025.") ==
        Lines{"report | UBND các huyện trừ Vân Đô | 2025-05-31 | UBND các huyện (trừ Vân Đô) báo cáo UBND "
              "tỉnh trước ngày 31/5/2025"});
  CHECK(in_plan("4. UBND các huyện, thị xã, trừ huyện Vân Đô, báo cáo UBND tỉnh trước ngày 31/5/2025.") ==
        Lines{"report | UBND các huyện, thị xã trừ huyện Vân Đô | 2025-05-31 | UBND các huyện, thị xã, trừ "
              "huyện Vân Đô, báo cáo UBND tỉnh trước ngày 31/5/2025"});
  CHECK(in_plan("4. UBND các huyện (Tân Phú, Vân Đô) báo cáo UBND tỉnh trước ngày 31/5/2025.") ==
        Lines{"report | UBND các huyện (Tân Phú, Vân Đô) | 2025-05-31 | UBND các huyện (Tân Phú, Vân Đô) báo "
              "cáo UBND tỉnh trước ngày 31/5/2025"});
  CHECK(in_plan(
            "4. Các sở, ngành liên quan (Sở Nội vụ, Sở Tài chính) báo cáo UBND tỉnh trước ngày 31/5/2025.") ==
        Lines{"report | Các sở, ngành liên quan (Sở Nội vụ, Sở Tài chính) | 2025-05-31 | Các sở, ngành liên "
              "quan (Sở Nội vụ, Sở Tài chính) báo cáo UBND tỉnh trước ngày 31/5/2025"});
  CHECK(in_plan("4. Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp) báo cáo UBND tỉnh trước ngày 31/5/2025.") ==
        Lines{"report | Sở Nội vụ | 2025-05-31 | Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp) báo cáo UBND "
              "tỉnh trước ngày 31/5/2025"});
}

TEST_CASE("areas after areas") {
  CHECK(in_plan("4. UBND huyện Tân Phú, huyện Vân Đô báo cáo UBND tỉnh trước ngày 31/5/2025.") ==
        Lines{"report | UBND huyện Tân Phú, huyện Vân Đô | 2025-05-31 | UBND huyện Tân Phú, huyện Vân Đô báo "
              "cáo UBND tỉnh trước ngày 31/5/2025"});
  CHECK(in_plan("4. UBND huyện Tân Phú, Vân Đô và thị xã Kim Bình báo cáo UBND tỉnh trước ngày 31/5/2025.") ==
        Lines{"report | UBND huyện Tân Phú, Vân Đô và thị xã Kim Bình | 2025-05-31 | UBND huyện Tân Phú, Vân "
              "Đô và thị xã Kim Bình báo cáo UBND tỉnh trước ngày 31/5/2025"});
  CHECK(in_plan("4. UBND 02 huyện Tân Phú, Vân Đô báo cáo UBND tỉnh trước ngày 31/5/2025.") ==
        Lines{"report | UBND 02 huyện Tân Phú, Vân Đô | 2025-05-31 | UBND 02 huyện Tân Phú, Vân Đô báo cáo "
              "UBND tỉnh trước ngày 31/5/2025"});
  CHECK(in_plan("4. Các huyện, thị xã báo cáo UBND tỉnh trước ngày 31/5/2025.") ==
        Lines{"report | Các huyện, thị xã | 2025-05-31 | Các huyện, thị xã báo cáo UBND tỉnh trước ngày "
              "31/5/2025"});
}

TEST_CASE("days of halves and years") {
  CHECK(in_plan("1. Sở Nội vụ báo cáo UBND tỉnh định kỳ 06 tháng (trước ngày 20/6 của năm), năm (trước ngày "
                "20/12 hàng năm).") ==
        Lines{"report | Sở Nội vụ | 6-monthly 06-20; yearly 12-20 | Sở Nội vụ báo cáo UBND tỉnh định kỳ 06 "
              "tháng (trước ngày 20/6 của năm), năm (trước ngày 20/12 hàng năm)"});
  CHECK(
      in_plan("1. Báo cáo 6 tháng: Sở Nội vụ gửi UBND tỉnh trước ngày 15/6. Báo cáo năm: Sở Nội vụ gửi UBND "
              "tỉnh trước ngày 15/12.") ==
      Lines{"report | Sở Nội vụ | 6-monthly 06-15 | Báo cáo 6 tháng: Sở Nội vụ gửi UBND tỉnh trước ngày 15/6",
            "report | Sở Nội vụ | yearly 12-15 | Báo cáo năm: Sở Nội vụ gửi UBND tỉnh trước ngày 15/12"});
  CHECK(in_plan("1. Sở Nội vụ báo cáo UBND tỉnh kết quả thực hiện trước ngày 20/6 (đối với báo cáo 6 tháng) "
                "và trước ngày 20/12 (đối với báo cáo năm).") ==
        Lines{"report | Sở Nội vụ | 6-monthly 06-20; yearly 12-20 | Sở Nội vụ báo cáo UBND tỉnh kết quả thực "
              "hiện trước ngày 20/6 (đối với báo cáo 6 tháng) và trước ngày 20/12 (đối với báo cáo năm)"});
  CHECK(in_plan("1. Sở Nội vụ báo cáo UBND tỉnh mỗi năm 02 lần (trước ngày 15/6 và 15/12).") ==
        Lines{"report | Sở Nội vụ | 6-monthly 06-15 12-15 | Sở Nội vụ báo cáo UBND tỉnh mỗi năm 02 lần "
              "(trước ngày 15/6 và 15/12)"});
  CHECK(in_plan("1. UBND các huyện, thị xã gửi báo cáo quý, 6 tháng, 9 tháng và năm về UBND tỉnh trước ngày "
                "10 của tháng cuối kỳ báo cáo.") ==
        Lines{"report | UBND các huyện, thị xã | 6-monthly 06-10 12-10; quarterly last-month 10; yearly "
              "12-10 | UBND các huyện, thị xã gửi báo cáo quý, 6 tháng, 9 tháng và năm về UBND tỉnh trước "
              "ngày 10 của tháng cuối kỳ báo cáo"});
  CHECK(in_plan("1. Sở Nội vụ gửi báo cáo tháng, quý, 6 tháng, năm về UBND tỉnh trước ngày 10 của tháng cuối "
                "kỳ báo cáo.") == Lines{"report | Sở Nội vụ | monthly 10; quarterly last-month 10; 6-monthly "
                                        "06-10 12-10; yearly 12-10 | Sở Nội vụ gửi báo cáo tháng, quý, 6 "
                                        "tháng, năm về UBND tỉnh trước ngày 10 của tháng cuối kỳ báo cáo"});
  CHECK(in_plan("1. Sở Nội vụ báo cáo UBND tỉnh trước ngày 10/3, 10/6, 10/9 và 05/12 hằng năm.") ==
        Lines{"report | Sở Nội vụ | quarterly 03-10 06-10 09-10 12-05 | Sở Nội vụ báo cáo UBND tỉnh trước "
              "ngày 10/3, 10/6, 10/9 và 05/12 hằng năm"});
  CHECK(in_plan("1. Hằng năm, các sở gửi báo cáo về Sở Nội vụ trước ngày 20/11; Sở Nội vụ tổng hợp, báo cáo "
                "UBND tỉnh trước ngày 05/12.") ==
        Lines{"report | các sở | yearly 11-20 | Hằng năm, các sở gửi báo cáo về Sở Nội vụ trước ngày 20/11",
              "report | Sở Nội vụ | yearly 12-05 | Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước ngày 05/12"});
}

TEST_CASE("a sentence behind a label is an order") {
  CHECK(
      in_plan(
          "1. Thời gian gửi báo cáo: Trước ngày 15/11/2025, các sở, ban, ngành gửi báo cáo về UBND tỉnh.") ==
      Lines{"report | các sở, ban, ngành | 2025-11-15 | Trước ngày 15/11/2025, các sở, ban, ngành gửi báo "
            "cáo về UBND tỉnh"});
  CHECK(in_plan("1. Thời hạn báo cáo: Các sở báo cáo UBND tỉnh trước ngày 15/11/2025.") ==
        Lines{"report | Các sở | 2025-11-15 | Các sở báo cáo UBND tỉnh trước ngày 15/11/2025"});
  CHECK(in_plan("1. Báo cáo kết quả: Các sở báo cáo UBND tỉnh trước ngày 15/11/2025.") ==
        Lines{"report | Các sở | 2025-11-15 | Các sở báo cáo UBND tỉnh trước ngày 15/11/2025"});
  CHECK(in_plan("1. Chế độ thông tin, báo cáo: Trước ngày 15/11/2025, các sở báo cáo UBND tỉnh.") ==
        Lines{"report | các sở | 2025-11-15 | Trước ngày 15/11/2025, các sở báo cáo UBND tỉnh"});
}

TEST_CASE("functions and purposes before the verb") {
  CHECK(in_plan("1. Sở Nội vụ theo chức năng, nhiệm vụ xây dựng kế hoạch trước ngày 15/11/2025.") ==
        Lines{"plan | Sở Nội vụ | 2025-11-15 | xây dựng kế hoạch trước ngày 15/11/2025"});
  CHECK(in_plan("1. Sở Nội vụ trong phạm vi chức năng, nhiệm vụ báo cáo UBND tỉnh trước ngày 15/11/2025.") ==
        Lines{"report | Sở Nội vụ | 2025-11-15 | báo cáo UBND tỉnh trước ngày 15/11/2025"});
  CHECK(in_plan("1. Các sở căn cứ Kế hoạch này để xây dựng kế hoạch cụ thể, gửi UBND tỉnh trước ngày "
                "15/11/2025.") ==
        Lines{"plan | Các sở | 2025-11-15 | xây dựng kế hoạch cụ thể, gửi UBND tỉnh trước ngày 15/11/2025"});
}

TEST_CASE("what tells by when after a semicolon") {
  CHECK(in_plan("1. Các sở ban hành kế hoạch thực hiện; gửi UBND tỉnh trước ngày 15/11/2025.") ==
        Lines{"plan | Các sở | 2025-11-15 | Các sở ban hành kế hoạch thực hiện"});
  CHECK(in_plan("1. Các sở ban hành kế hoạch thực hiện; hoàn thành trước ngày 15/11/2025.") ==
        Lines{"plan | Các sở | 2025-11-15 | Các sở ban hành kế hoạch thực hiện"});
}

TEST_CASE("hours with marks") {
  CHECK(in_plan("1. Sở Tài chính báo cáo UBND tỉnh trước 17 giờ 00' ngày 20/5/2025.") ==
        Lines{"report | Sở Tài chính | 2025-05-20 | Sở Tài chính báo cáo UBND tỉnh trước 17 giờ 00' ngày "
              "20/5/2025"});
  CHECK(
      in_plan("1. Sở Tài chính báo cáo UBND tỉnh trước 17h00’ ngày 20/5/2025.") ==
      Lines{
          "report | Sở Tài chính | 2025-05-20 | Sở Tài chính báo cáo UBND tỉnh trước 17h00’ ngày 20/5/2025"});
  CHECK(
      in_plan("1. Sở Tài chính báo cáo UBND tỉnh trước 17g00 ngày 20/5/2025.") ==
      Lines{
          "report | Sở Tài chính | 2025-05-20 | Sở Tài chính báo cáo UBND tỉnh trước 17g00 ngày 20/5/2025"});
}

TEST_CASE("guidance that a body is to have") {
  CHECK(in_plan("1. Sở Tài chính có văn bản hướng dẫn thực hiện Kế hoạch này trước ngày 28/6/2025.") ==
        Lines{"issue | Sở Tài chính | 2025-06-28 | Sở Tài chính có văn bản hướng dẫn thực hiện Kế hoạch này "
              "trước ngày 28/6/2025"});
}

TEST_CASE("tables of reports") {
  CHECK(in_plan("| TT | Tên báo cáo | Cơ quan thực hiện báo cáo | Cơ quan nhận báo cáo | Tần suất, thời hạn "
                "gửi |\n|---|---|---|---|---|\n| 1 | Báo cáo công tác phòng cháy | Công an tỉnh | UBND tỉnh "
                "| Hằng năm, trước ngày 10/12 |") ==
        Lines{"report | Công an tỉnh | yearly 12-10 | Báo cáo công tác phòng cháy"});
  CHECK(in_plan("| TT | Danh mục báo cáo | Cơ quan/đơn vị chủ trì | Hạn hoàn thành |\n|---|---|---|---|\n| 1 "
                "| Báo cáo công tác phòng cháy | Công an tỉnh | 10/12/2025 |") ==
        Lines{"report | Công an tỉnh | 2025-12-10 | Báo cáo công tác phòng cháy"});
  CHECK(in_plan("| TT | Hoạt động | Cơ quan chủ trì | Thời gian hoàn thành |\n|---|---|---|---|\n| 1 | Báo "
                "cáo công tác phòng cháy | Công an tỉnh | 10/12/2025 |") ==
        Lines{"report | Công an tỉnh | 2025-12-10 | Báo cáo công tác phòng cháy"});
}
