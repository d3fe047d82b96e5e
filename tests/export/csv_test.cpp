// Cells as spreadsheets take them: quoted where they must be, never a formula.
#include "export/csv.hpp"

#include "catch.hpp"

using rasoat::csv_record;

TEST_CASE("plain cells stand as they are, others are quoted") {
  CHECK(csv_record({"41-KH/TU", "", "Sở Nội vụ"}) == "41-KH/TU,,Sở Nội vụ\r\n");
  CHECK(csv_record({"a,b", "a\"b"}) == "\"a,b\",\"a\"\"b\"\r\n");
  CHECK(csv_record({}) == "\r\n");
}

TEST_CASE("no cell is a formula") {
  for (const std::string start : {"=", "+", "-", "@", "\t"}) CHECK(csv_record({start + "1"}).front() == '\'');
  CHECK(csv_record({"=1,2"}) == "\"'=1,2\"\r\n");
  CHECK(csv_record({"\r=1"}) == "'\uFFFD=1\r\n");
  CHECK(csv_record({"a=1", "1-2"}) == "a=1,1-2\r\n");
}

TEST_CASE("no cell steers a terminal") {
  CHECK(csv_record({"\033[31m"}) == "\uFFFD[31m\r\n");
  CHECK(csv_record({"a\nb"}) == "a\uFFFDb\r\n");
}
