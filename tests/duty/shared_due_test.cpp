// Deadlines that are told apart from what is ordered: where it is sent, in the next sentence, in a heading.
#include "catch.hpp"
#include "duty/shown.hpp"

using namespace rasoat::test;

namespace {

// A letter, which orders in its first paragraph, with a head of its own.
Lines letter(const std::string& text) {
  return duties(
      "ỦY BAN NHÂN DÂN\nTỈNH SÔNG VÂN\n\nSố: 12/UBND-TH\n\nVân Giang, ngày 02 tháng 3 năm 2024\n\n"
      "Kính gửi: Các sở, ban, ngành\n\n" +
      text + "\n");
}

}  // namespace

TEST_CASE("where and by when what is drawn up is sent is its own deadline") {
  for (const char* const sent :
       {", gửi về Ban Thường vụ Tỉnh ủy trước ngày 30/4/2023", " và gửi về Tỉnh ủy trước ngày 30/4/2023",
        ", gửi Tỉnh ủy (qua Văn phòng Tỉnh ủy) trước ngày 30/4/2023", ", nộp Tỉnh ủy trước ngày 30/4/2023",
        ", nộp về Văn phòng Tỉnh ủy trước ngày 30/4/2023",
        ", gửi về Văn phòng Tỉnh ủy trước ngày 30/4/2023 để tổng hợp"}) {
    CAPTURE(sent);
    const Lines found =
        duties("1. Các huyện ủy xây dựng kế hoạch thực hiện Chỉ thị này" + std::string(sent) + ".\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0].starts_with("plan | Các huyện ủy | 2023-04-30 | Các huyện ủy xây dựng kế hoạch"));
  }
  CHECK(
      duties("1. Sở Nội vụ hằng năm xây dựng kế hoạch kiểm tra, gửi về Bộ Nội vụ trước ngày 30/11.\n") ==
      Lines{"plan | Sở Nội vụ | yearly 11-30 | Sở Nội vụ hằng năm xây dựng kế hoạch kiểm tra, gửi về Bộ Nội "
            "vụ trước ngày 30/11"});
}

TEST_CASE("what is sent besides is due by itself") {
  // Money, and a report that is named.
  CHECK(
      duties("1. Các huyện ủy xây dựng kế hoạch thực hiện Chỉ thị này, nộp đảng phí trước ngày 10/6/2023.\n")
          .size() == 2);
  CHECK(
      duties("1. Các huyện ủy xây dựng kế hoạch thực hiện Chỉ thị này, gửi báo cáo kết quả về Tỉnh ủy trước "
             "ngày 10/6/2023.\n") ==
      Lines{"plan | Các huyện ủy | - | Các huyện ủy xây dựng kế hoạch thực hiện Chỉ thị này",
            "report | Các huyện ủy | 2023-06-10 | gửi báo cáo kết quả về Tỉnh ủy trước ngày 10/6/2023"});
  // It has a day of its own.
  CHECK(duties("1. Các huyện ủy xây dựng kế hoạch trước ngày 15/4/2023, gửi về Tỉnh ủy trước ngày "
               "30/4/2023.\n")[0] ==
        "plan | Các huyện ủy | 2023-04-15 | Các huyện ủy xây dựng kế hoạch trước ngày 15/4/2023");
}

TEST_CASE("the next sentence tells by when") {
  CHECK(duties("1. Các huyện ủy xây dựng kế hoạch thực hiện Chỉ thị này. Kế hoạch gửi về Tỉnh ủy trước ngày "
               "30/4/2023.\n") ==
        Lines{"plan | Các huyện ủy | 2023-04-30 | Các huyện ủy xây dựng kế hoạch thực hiện Chỉ thị này"});
  CHECK(duties("1. Các sở báo cáo kết quả thực hiện Chỉ thị này. Báo cáo gửi về Sở Nội vụ trước ngày "
               "10/6/2023 để tổng hợp.\n") ==
        Lines{"report | Các sở | 2023-06-10 | Các sở báo cáo kết quả thực hiện Chỉ thị này"});
  // Another deliverable, or a sentence that orders something itself.
  CHECK(duties("1. Các huyện ủy xây dựng kế hoạch thực hiện Chỉ thị này. Báo cáo gửi về Tỉnh ủy trước ngày "
               "30/4/2023.\n")[0]
            .starts_with("plan | Các huyện ủy | - |"));
  CHECK(duties("1. Các huyện ủy xây dựng kế hoạch thực hiện Chỉ thị này. Gửi kế hoạch công tác về Tỉnh ủy "
               "trước ngày 30/4/2023.\n")[0]
            .starts_with("plan | Các huyện ủy | - |"));
}

TEST_CASE("a heading or a lead-in tells by when all under it is due") {
  const Lines both = {"report | Sở Tài chính | 2024-06-10 | Báo cáo tình hình thu ngân sách",
                      "report | Sở Nội vụ | 2024-06-10 | Báo cáo kết quả cải cách hành chính"};
  for (const char* const lead :
       {"I. CÁC BÁO CÁO GỬI TRƯỚC NGÀY 10/6/2024", "I. Báo cáo gửi trước ngày 10/6/2024",
        "Thời hạn gửi báo cáo: trước ngày 10/6/2024, cụ thể:",
        "Các báo cáo sau gửi về Ủy ban nhân dân tỉnh trước ngày 10/6/2024:"}) {
    CAPTURE(lead);
    CHECK(letter(std::string(lead) +
                 "\n\n1. Sở Tài chính: Báo cáo tình hình thu ngân sách.\n\n2. Sở Nội vụ: Báo cáo kết quả cải "
                 "cách hành chính.\n") == both);
  }
  // An item's own day, and what is no report, stay what they are.
  CHECK(letter("I. CÁC BÁO CÁO GỬI TRƯỚC NGÀY 10/6/2024\n\n1. Sở Tài chính: Báo cáo tình hình thu ngân sách "
               "trước ngày 05/6/2024.\n\n2. Sở Nội vụ: Xây dựng kế hoạch cải cách hành chính.\n") ==
        Lines{"report | Sở Tài chính | 2024-06-05 | Báo cáo tình hình thu ngân sách trước ngày 05/6/2024",
              "plan | Sở Nội vụ | - | Xây dựng kế hoạch cải cách hành chính"});
  // The next heading takes over.
  CHECK(letter("I. CÁC BÁO CÁO GỬI TRƯỚC NGÀY 10/6/2024\n\n1. Sở Tài chính: Báo cáo tình hình thu ngân "
               "sách.\n\nII. CÁC BÁO CÁO KHÁC\n\n1. Sở Nội vụ: Báo cáo kết quả cải cách hành chính.\n")[1] ==
        "report | Sở Nội vụ | - | Báo cáo kết quả cải cách hành chính");
}

TEST_CASE("what follows a list tells by when it is due") {
  const std::string list =
      "1. Sở Tài chính báo cáo tình hình thu ngân sách.\n\n2. Sở Nội vụ ban hành kế hoạch kiểm tra.\n\n";
  for (const char* const told : {"Các nội dung trên hoàn thành trước ngày 10/6/2024.",
                                 "Các nhiệm vụ nêu trên xong trước ngày 10/6/2024."}) {
    CAPTURE(told);
    CHECK(letter(list + told + "\n") ==
          Lines{"report | Sở Tài chính | 2024-06-10 | Sở Tài chính báo cáo tình hình thu ngân sách",
                "plan | Sở Nội vụ | 2024-06-10 | Sở Nội vụ ban hành kế hoạch kiểm tra"});
  }
  // A goal is no deadline of what stands above it.
  for (const char* const told : {"Các công trình trên địa bàn hoàn thành trước ngày 10/6/2024.",
                                 "Kết quả trên đã báo cáo trước ngày 10/6/2024."}) {
    CAPTURE(told);
    CHECK(letter(list + told + "\n")[1] == "plan | Sở Nội vụ | - | Sở Nội vụ ban hành kế hoạch kiểm tra");
  }
}
