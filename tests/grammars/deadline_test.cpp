#include "grammars/deadline.hpp"

#include "catch.hpp"

using namespace rasoat::grammar;
using rasoat::make_date;

namespace {

constexpr std::string_view kKinds[] = {"date", "period", "recurring", "vague"};

// "kind rule": what is read, with what is left over after it if anything is.
std::string read(std::string_view text, DeadlinePlace place, const DeadlineBase& base) {
  const auto deadline = parse_deadline(text, base, place);
  if (!deadline) return "-";
  std::string shown(kKinds[static_cast<std::size_t>(deadline->kind)]);
  shown.append(" ").append(deadline->rule);
  const std::string_view rest = text.substr(deadline->length);
  return rest.empty() ? shown : shown.append(" |").append(rest);
}

const DeadlineBase kBase{make_date(2021, 8, 20), 2021};

}  // namespace

TEST_CASE("deadlines in running text") {
  const std::pair<const char*, const char*> cases[] = {
      {"trước ngày 15/11/2021", "date 2021-11-15"},
      {"trước ngày 15 tháng 11 năm 2021.", "date 2021-11-15 |."},
      {"chậm nhất là ngày\n05/01/2022", "date 2022-01-05"},
      {"xong trước ngày 30/6/2022", "date 2022-06-30"},
      {"hoàn thành trước ngày 01-10-2021", "date 2021-10-01"},
      {"đến hết ngày 31/12/2025", "date 2025-12-31"},
      {"trước ngày 05/6/2022, cả năm gửi trước ngày 30/11/2022", "date 2022-06-05; 2022-11-30"},
      {"trước ngày 05/6/2022 và báo cáo năm trước ngày 30/11/2022;", "date 2022-06-05; 2022-11-30 |;"},
      {"trước ngày 05/6/2022, năm gửi trước ngày 30/11", "date 2022-06-05 |, năm gửi trước ngày 30/11"},
      {"trước ngày 15/11", "date 2021-11-15"},
      {"trước ngày 15/3", "date 2022-03-15"},
      {"trong vòng 30 ngày kể từ ngày ký", "date +30d"},
      {"chậm nhất 10 ngày làm việc kể từ ngày ban hành Kế hoạch này", "date +10wd"},
      {"trong thời hạn 05 (năm) ngày làm việc, kể từ ngày nhận được Chỉ thị này", "date +5wd"},
      {"trong thời hạn 02 tháng kể từ ngày Quyết định này có hiệu lực", "date +60d"},
      {"trong quý IV năm 2018", "period 2018-Q4"},
      {"trong Quý II/2019", "period 2019-Q2"},
      {"trong năm 2019", "period 2019"},
      {"Hoàn thành trong năm 2025.", "period 2025 |."},
      {"trong tháng 11 năm 2025", "period 2025-11"},
      {"trong 6 tháng đầu năm 2022", "period 2022-H1"},
      {"từ năm 2019", "period from 2019"},
      {"từ năm 2021 đến năm 2025", "period 2021..2025"},
      {"từ ngày 01/10/2021 đến ngày 15/10/2021", "date 2021-10-15"},
      {"hoàn thành đến năm 2030", "period to 2030"},
      {"trước tháng 7 năm 2019", "period before 2019-07"},
      {"trước quý II/2022", "period before 2022-Q2"},
      {"hằng năm", "recurring yearly"},
      {"trước ngày 05 tháng sau", "recurring monthly next-month 5"},
      {"trước ngày 05 của tháng đầu quý sau", "recurring quarterly next-month 5"},
      {"trước ngày 15 tháng 01 năm sau", "recurring yearly next-year 01-15"},
      {"trước ngày 31 tháng 12 năm liền kề trước năm kế hoạch",
       "recurring yearly 12-31 | liền kề trước năm kế hoạch"},
      {"trước 17 giờ 00 ngày 20 hằng tháng", "recurring monthly 20"},
      {"Hàng năm, ", "recurring yearly |, "},
      {"mỗi quý một lần", "recurring quarterly"},
      {"hằng năm, trước ngày 15/11", "recurring yearly 11-15"},
      {"trước ngày 20 hằng tháng", "recurring monthly 20"},
      {"trước ngày 05/12 hằng năm", "recurring yearly 12-05"},
      {"trước ngày 10/6 và 10/12 hằng năm", "recurring 6-monthly 06-10 12-10"},
      {"trước ngày 15 tháng 6 và trước ngày 15 tháng 12 hằng năm", "recurring 6-monthly 06-15 12-15"},
      {"ngày 20/3, 20/6, 20/9 và 20/12 hằng năm", "recurring quarterly last-month 20"},
      {"trước ngày cuối cùng hằng tháng", "recurring monthly last"},
      {"trước thứ sáu hằng tuần", "recurring weekly friday"},
      {"hằng tuần vào thứ hai", "recurring weekly monday"},
      {"Hàng quý vào ngày 18 của tháng cuối quý; cuối năm vào ngày 10 tháng 11, ",
       "recurring quarterly last-month 18; yearly 11-10 |, "},
      {"trước ngày 25 của tháng cuối quý", "recurring quarterly last-month 25"},
      {"định kỳ cuối năm (vào ngày 20/11)", "recurring yearly 11-20"},
      {"định kỳ 06 tháng, năm hoặc đột xuất", "recurring 6-monthly; yearly; ad hoc"},
      {"định kỳ 06 tháng, năm hoặc theo yêu cầu đột xuất", "recurring 6-monthly; yearly; ad hoc"},
      {"định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12)",
       "recurring 6-monthly 06-15; yearly 12-15"},
      {"định kỳ 6 tháng, năm (trước ngày 10/6 và 10/12)", "recurring 6-monthly 06-10; yearly 12-10"},
      {"Định kỳ hằng quý, 6 tháng, 9 tháng và năm", "recurring quarterly; 6-monthly; 9-monthly; yearly"},
      {"hàng năm hoặc định kỳ báo cáo", "recurring yearly; periodic | báo cáo"},
      {"định kỳ và khi cần thiết", "recurring periodic; ad hoc"},
      {"định kỳ hàng tháng", "recurring monthly"},
      {"06 tháng một lần", "recurring 6-monthly"},
      {"Định kỳ 06 tháng, trước ngày 20 của tháng cuối kỳ", "recurring 6-monthly 06-20 12-20"},
      {"Định kỳ 6 tháng, trước ngày 25/6 và trước ngày 25/12 hằng năm", "recurring 6-monthly 06-25 12-25"},
      {"định kỳ 6 tháng (trước ngày 25/6 và 25/12 hằng năm)", "recurring 6-monthly 06-25 12-25"},
      {"Định kỳ 6 tháng, ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm", "recurring 6-monthly 06-15 12-15"},
      {"6 tháng một lần, trước ngày 25/6 và 25/12 hằng năm", "recurring 6-monthly 06-25 12-25"},
      {"Định kỳ 6 tháng, năm, trước ngày 25/6 và trước ngày 25/12 hằng năm",
       "recurring 6-monthly 06-25; yearly 12-25"},
      {"Hằng quý, trước ngày 20/3, 20/6, 20/9 và 20/12 hằng năm", "recurring quarterly last-month 20"},
      {"Định kỳ 6 tháng, trước ngày 25/6 hằng năm", "recurring 6-monthly; yearly 06-25"},
      {"hằng quý (trước ngày 20 tháng cuối kỳ báo cáo)", "recurring quarterly last-month 20"},
      {"định kỳ hằng tháng, trước ngày 25 của tháng cuối kỳ", "recurring monthly 25"},
      {"02 lần/năm", "recurring 6-monthly"},
      {"định kỳ hằng năm, giữa nhiệm kỳ, cuối nhiệm kỳ", "recurring yearly"},
      {"định kỳ 5 năm", "recurring 5-yearly"},
      {"định kỳ báo cáo", "recurring periodic | báo cáo"},
      {"trước ngày 01/6 và 15/11 hằng năm (hoặc đột xuất khi có yêu cầu)",
       "recurring 6-monthly 06-01 11-15; ad hoc"},
      {"kịp thời", "vague "},
      {"thường xuyên, liên tục", "vague "},
  };
  for (const auto& [text, expected] : cases) {
    INFO(text);
    CHECK(read(text, DeadlinePlace::prose, kBase) == expected);
  }
}

TEST_CASE("what is no deadline in running text") {
  for (const char* text : {"năm 2025",
                           "quý IV năm 2018",
                           "tháng 7",
                           "đột xuất",
                           "theo yêu cầu",
                           "đến năm 2030",
                           "ngày 15/7/2021",
                           "15/11",
                           "trong thời gian tới",
                           "trong vòng 10 ngày kể từ ngày nhận đủ hồ sơ",
                           "năm",
                           "quý vị",
                           "hàng hóa",
                           "trước hết",
                           "từ năm 2019 đến nay",
                           "trước ngày khai mạc",
                           "trong 5 bước",
                           "",
                           "trong",
                           "(",
                           "hằng",
                           "định"}) {
    INFO(text);
    CHECK(read(text, DeadlinePlace::prose, kBase) == "-");
  }
}

TEST_CASE("deadlines in fields and cells") {
  const std::pair<const char*, const char*> cases[] = {
      {"Quý IV/2025", "period 2025-Q4"},
      {"Quí IV-2025", "period 2025-Q4"},
      {"Năm 2025 và các năm tiếp theo", "period from 2025"},
      {"2026-2030", "period 2026..2030"},
      {"năm 2026 - 2027", "period 2026..2027"},
      {"Giai đoạn 2021 - 2025", "period 2021..2025"},
      {"31/12/2025", "date 2025-12-31"},
      {"12/2025", "period 2025-12"},
      {"Tháng 9 - 10/2021", "period 2021-09..2021-10"},
      {"Quý III, IV năm 2021", "period 2021-Q3..2021-Q4"},
      {"Quý IV", "period 2021-Q4"},
      {"Đột xuất", "recurring ad hoc"},
      {"Hằng năm", "recurring yearly"},
      {"6 tháng, năm", "recurring 6-monthly; yearly"},
      {"Thực hiện thường xuyên", "vague "},
      {"2025", "period 2025"},
      {"Đến năm 2030", "period to 2030"},
      {"Từ tháng 9/2021 đến tháng 12/2021", "period 2021-09..2021-12"},
      {"Từ tháng 3 đến tháng 5 năm 2022", "period 2022-03..2022-05"},
      {"Quý IV/2021 - Quý II/2022", "period 2021-Q4..2022-Q2"},
      {"Theo kế hoạch của Bộ", "-"},
      {"Kế hoạch", "-"},
      {"1234", "-"},
      {"2.500", "-"},
  };
  for (const auto& [text, expected] : cases) {
    INFO(text);
    CHECK(read(text, DeadlinePlace::field, kBase) == expected);
  }
}

TEST_CASE("a day without a year comes back where nothing tells the year") {
  CHECK(read("trước ngày 15/11", DeadlinePlace::prose, {}) == "recurring yearly 11-15");
  CHECK(read("trước ngày 15/11", DeadlinePlace::prose, {std::nullopt, 2022}) == "date 2022-11-15");
  CHECK(read("trong quý IV", DeadlinePlace::prose, {}) == "period ");
  CHECK(read("trước ngày 31/02", DeadlinePlace::prose, {}) == "-");
}

TEST_CASE("days of a year without end are read no further than anybody names them") {
  for (const char* day : {"cuối tháng 6 và ", "15/6 và ", "ngày 15 tháng 6, "}) {
    std::string text;
    for (int i = 0; i < 200'000; ++i) text += day;
    INFO(day);
    for (std::size_t at = 0; at < 100 * std::string_view(day).size(); at += std::string_view(day).size())
      CHECK(read(std::string_view(text).substr(at), DeadlinePlace::prose, {}).size() > 0);
    const auto whole = parse_deadline(text, {}, DeadlinePlace::prose);
    CHECK((!whole || whole->length < 2'000));
  }
}

TEST_CASE("periods named by what is due for them, without end") {
  CHECK(read("hằng năm, tổng kết năm", DeadlinePlace::prose, {}) == "recurring yearly");
  std::string text = "hằng năm, ";
  for (int i = 0; i < 200'000; ++i) text += "báo cáo ";
  CHECK(read(text, DeadlinePlace::prose, {}).starts_with("recurring yearly |"));
}
