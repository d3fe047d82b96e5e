// Until when a document is carried out, as its text says.
#include <string>

#include "catch.hpp"
#include "duty/shown.hpp"

using namespace rasoat::test;

namespace {

std::string end_of_plan(const std::string& text) {
  const std::string head =
      "Số: 12-KH/TU\n\nSông Vân, ngày 02 tháng 3 năm 2021\n\nKẾ HOẠCH\n\nvề công tác dân vận\n\n"
      "I. NHIỆM VỤ\n\n";
  const std::string found = expiry(head + text + "\n");
  return found.substr(0, found.find(" | "));
}

std::string in_decision(const std::string& text) {
  const std::string head =
      "Số: 12/QĐ-UBND\n\nSông Vân, ngày 02 tháng 3 năm 2021\n\nQUYẾT ĐỊNH\n\n"
      "Ban hành Kế hoạch phát triển rừng\n\n";
  const std::string found = expiry(head + text + "\n");
  return found.substr(0, found.find(" | "));
}

}  // namespace

TEST_CASE("a sentence says until when the document is carried out") {
  struct Case {
    const char* text;
    const char* rule;
  };
  const Case cases[] = {
      {"Kế hoạch này được thực hiện đến hết ngày 31/12/2023.", "2023-12-31"},
      {"Kế hoạch này có hiệu lực kể từ ngày ký đến hết ngày 31 tháng 12 năm 2023.", "2023-12-31"},
      {"Kế hoạch có hiệu lực thi hành từ ngày 01/4/2021 đến ngày 30/9/2023 và thay cho mọi việc trước.",
       "2023-09-30"},
      {"Kế hoạch này triển khai thực hiện từ năm 2021 đến năm 2025.", "2021..2025"},
      {"Kế hoạch được tổ chức thực hiện trong giai đoạn 2021 - 2025.", "2021..2025"},
      {"Kế hoạch này thực hiện trong năm 2022.", "2022"},
      {"Kế hoạch này được thực hiện trong 02 năm (2022 và 2023).", "2022..2023"},
      {"Kế hoạch này kết thúc vào ngày 30/6/2022.", "2022-06-30"},
      {"Kế hoạch này bắt đầu thực hiện từ ngày 01/4/2021 và kết thúc vào ngày 30/6/2022.", "2022-06-30"},
      {"Kế hoạch này hết hiệu lực kể từ ngày 01/01/2024.", "2023-12-31"},
      {"Việc thực hiện Kế hoạch này kết thúc trong quý II năm 2022.", "2022-Q2"},
      {"Thời gian thực hiện Kế hoạch: từ tháng 4/2021 đến hết tháng 9/2023.", "2021-04..2023-09"},
      {"Các đơn vị nghiêm túc chấp hành. Kế hoạch này được triển khai đến hết năm 2024.", "to 2024"},
      {"Kế hoạch này có hiệu lực\nkể từ ngày ký đến hết\nngày 31/12/2023.", "2023-12-31"},
      {"**Kế hoạch này** có hiệu lực đến hết ngày **31/12/2023**.", "2023-12-31"},
  };
  for (const Case& one : cases)
    CHECK(std::string(one.text) + end_of_plan(one.text) == std::string(one.text) + one.rule);
}

TEST_CASE("a label gives the time where it can be said of the whole document only") {
  CHECK(end_of_plan("3. Thời gian thực hiện: Từ ngày 15/3/2021 đến ngày 30/11/2022.") == "2022-11-30");
  CHECK(end_of_plan("3. Thời gian thực hiện\n\nTừ tháng 3/2021 đến tháng 12/2022.") == "2021-03..2022-12");
  CHECK(end_of_plan("- Thời gian thực hiện: Năm 2022.") == "2022");
  CHECK(end_of_plan("- Thời gian thực hiện: giai đoạn 2021 - 2025.") == "2021..2025");
  CHECK(end_of_plan("II. PHẠM VI, THỜI GIAN\n\n2. Thời gian: từ năm 2021 đến năm 2025.") == "2021..2025");
  CHECK(end_of_plan("II. THỜI GIAN: từ năm 2021 đến năm 2025.") == "2021..2025");
  // Of tasks.
  CHECK(end_of_plan("2. Tháng hành động\n\nb) Thời gian: từ ngày 15/11/2021 đến ngày 15/12/2021.") == "-");
  CHECK(end_of_plan(
            "1. Lập danh sách.\n\n- Đơn vị chủ trì: Sở Nội vụ.\n\n- Thời gian thực hiện: Năm 2022.") == "-");
  CHECK(end_of_plan(
            "1. Lập danh sách.\n\n- Thời gian thực hiện: Năm 2022.\n\n2. Kiểm tra.\n\n- Thời gian thực hiện: "
            "Năm 2023.") == "-");
  CHECK(end_of_plan("- Thời gian: từ ngày 10/3/2021 đến ngày 12/3/2021.") == "-");
  CHECK(end_of_plan("3. Thời gian thực hiện: trước ngày 30/11/2022.") == "-");
  CHECK(end_of_plan("3. Thời gian thực hiện: Năm 2021 và các năm tiếp theo.") == "-");
}

TEST_CASE("of several sentences the last one holds") {
  CHECK(end_of_plan(
            "Kế hoạch này được thực hiện đến hết năm 2024. Kế hoạch này kết thúc vào ngày 30/6/2023.") ==
        "2023-06-30");
  CHECK(end_of_plan(
            "Kế hoạch này được thực hiện đến hết ngày 30/6/2023. Kế hoạch này thực hiện trong năm 2023.") ==
        "2023");
}

TEST_CASE("what a document demands by a day is no end of it") {
  const char* none[] = {
      "Kế hoạch này có hiệu lực kể từ ngày ký.",
      "Kế hoạch này có hiệu lực từ ngày 01/4/2021.",
      "Kế hoạch này được thực hiện từ năm 2021 và các năm tiếp theo.",
      "Kế hoạch này thực hiện đến khi có văn bản thay thế.",
      "Kế hoạch này đề ra mục tiêu đến năm 2025 có 90% xã đạt chuẩn.",
      "Kế hoạch này thực hiện đến năm 2025 đạt 90% chỉ tiêu.",
      "Kế hoạch số 05-KH/TU được thực hiện đến hết ngày 31/12/2021.",
      "Đề án này được thực hiện đến hết ngày 31/12/2021.",
      "Các đơn vị thực hiện Kế hoạch này đến hết ngày 31/12/2021 phải báo cáo.",
      "Phấn đấu đến hết năm 2023, Kế hoạch được thực hiện.",
      "Kế hoạch của các đơn vị thực hiện đến năm 2022.",
  };
  for (const char* text : none) CHECK(std::string(text) + end_of_plan(text) == std::string(text) + "-");
}

TEST_CASE("what a decision issues ends with it") {
  CHECK(in_decision("Điều 2. Quyết định này có hiệu lực kể từ ngày ký đến hết ngày 31/12/2025.") ==
        "2025-12-31");
  CHECK(in_decision(
            "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.\n\nKế hoạch này được thực hiện đến hết năm "
            "2025.") == "to 2025");
  CHECK(in_decision("Đề án này được thực hiện đến hết năm 2025.") == "-");
}

TEST_CASE("the place of an end is that of its sentence") {
  CHECK(
      expiry(
          "Số: 12-KH/TU\n\nKẾ HOẠCH\n\nvề dân vận\n\nI. NHIỆM VỤ\n\nCác chi bộ chấp hành. Kế hoạch này được "
          "thực hiện đến hết ngày 31/12/2023.\n") ==
      "2023-12-31 | Kế hoạch này được thực hiện đến hết ngày 31/12/2023");
}
