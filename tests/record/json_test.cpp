// What is written is the contract's record, and reading it back loses nothing.
#include "record/json.hpp"

#include "arbitrary.hpp"
#include "catch.hpp"

namespace rasoat {
namespace {

std::string json_of(const FileRecord& record, Language language = Language::vi) {
  std::string out;
  append_json(out, record, language);
  return out;
}

Record small_record() {
  Record record;
  record.file = "kh/12.md";
  record.digest = "00ff";
  record.wording = "ff00";
  record.reader = "markdown";
  record.document.type = "KH";
  record.document.issued_on = make_date(2021, 10, 20);
  record.document.signature = Signature{"T/M BAN THƯỜNG VỤ", std::nullopt, "Lê Văn Mẫu"};
  record.document.recipients = {"Như trên"};
  record.document.sections = {{1, "I", "MỤC ĐÍCH", {5, 9}}};
  record.document.has_head = true;
  record.references = {{{10, 20},
                        2,
                        3,
                        "Chỉ thị số 03-CT/TU",
                        ReferenceKind::numbered,
                        Relation::implements,
                        "CT",
                        "03",
                        "03-CT/TU",
                        make_date(2021, 7, 15),
                        std::nullopt,
                        std::nullopt,
                        "03-CT/TU",
                        "dạy nghề"}};
  record.edges = {{"self", "03-CT/TU", Relation::implements}};
  record.duties = {{{30, 40},
                    4,
                    1,
                    "báo cáo",
                    {"Các chi bộ"},
                    {},
                    DutyAction::report,
                    "Đảng ủy",
                    std::nullopt,
                    {"self"},
                    Due{"trước 15/11", DueKind::recurring, "yearly 11-15"}}};
  record.expiry =
      Expiry{{50, 60}, 5, 1, "đến hết năm 2023", Due{"đến hết năm 2023", DueKind::period, "to 2023"}};
  record.doubts = {{"some-rule", {1, 2}, "input-not-readable", {"abc"}}};
  return record;
}

TEST_CASE("a record is written as the contract shows it") {
  CHECK(json_of(small_record(), Language::en) ==
        R"({"file":"kh/12.md","digest":"00ff","wording":"ff00","reader":"markdown",)"
        R"("document":{"type":"KH","number":null,"designation":null,"issued_on":"2021-10-20","place":null,)"
        R"("issuer":null,"title":null,"signature":{"authority":"T/M BAN THƯỜNG VỤ","position":null,)"
        R"("name":"Lê Văn Mẫu"},"recipients":["Như trên"],"sections":[{"level":1,"label":"I",)"
        R"("heading":"MỤC ĐÍCH","start":5,"end":9}],"draft":false,"has_head":true},)"
        R"("references":[{"start":10,"end":20,"line":2,"column":3,"quote":"Chỉ thị số 03-CT/TU",)"
        R"("kind":"numbered","type":"CT","number":"03","designation":"03-CT/TU","date":"2021-07-15",)"
        R"("issuer":null,"title":"dạy nghề","pinpoint":null,"target":"03-CT/TU","relation":"implements"}],)"
        R"("edges":[{"from":"self","to":"03-CT/TU","relation":"implements"}],)"
        R"("duties":[{"start":30,"end":40,"line":4,"column":1,"quote":"báo cáo","actors":["Các chi bộ"],)"
        R"("with":[],"action":"report","to":"Đảng ủy","via":null,"about":["self"],)"
        R"("due":{"text":"trước 15/11","kind":"recurring","rule":"yearly 11-15"}}],)"
        R"("expiry":{"start":50,"end":60,"line":5,"column":1,"quote":"đến hết năm 2023",)"
        R"("due":{"text":"đến hết năm 2023","kind":"period","rule":"to 2023"}},)"
        R"("doubts":[{"rule":"some-rule","start":1,"end":2,"message":"cannot be read: abc",)"
        R"("message_id":"input-not-readable","arguments":["abc"]}]})");
}

TEST_CASE("a file that could not be read is written as an error record") {
  const FailedRecord failed{"a.md", {"unreadable-document", {}, 1024, "input-not-utf8", {}}};
  CHECK(json_of(failed, Language::en) ==
        R"({"file":"a.md","error":{"rule":"unreadable-document","message":"is not UTF-8 text","offset":1024,)"
        R"("message_id":"input-not-utf8","arguments":[]}})");
}

TEST_CASE("strings are escaped so that the line stays one line and valid") {
  struct Case {
    std::string_view bytes, written;
  };
  const Case cases[] = {
      {"a\"b\\c", R"(a\"b\\c)"},
      {"\n\r\t", R"(\n\r\t)"},
      {std::string_view("\0\x01\x1F", 3), R"(\u0000\u0001\u001f)"},
      {"\x7F", R"(\u007f)"},
      {"Đ\u00A0/", "Đ\u00A0/"},
      {"a\xFF\xFE"
       "b",
       "a\uFFFD\uFFFD"
       "b"},
      {"\xC4", "\uFFFD"},
      {"\xED\xA0\x80\n", "\uFFFD\uFFFD\uFFFD\\n"},
  };
  for (const Case& sample : cases) {
    const FailedRecord failed{std::string(sample.bytes), {}};
    const std::string start = "{\"file\":\"" + std::string(sample.written) + "\",";
    CHECK(json_of(failed).substr(0, start.size()) == start);
  }
}

TEST_CASE("any record survives the way to JSON and back, and so do its bytes") {
  for (std::uint32_t seed = 0; seed < 3000; ++seed) {
    const FileRecord record = arbitrary_record(seed);
    const Language language = seed % 2 == 0 ? Language::vi : Language::en;
    const std::string json = json_of(record, language);
    const auto back = parse_json(json);
    INFO("seed " << seed << ": " << json);
    REQUIRE(back);
    REQUIRE(*back == record);
    REQUIRE(json_of(*back, language) == json);
    REQUIRE(json.find('\n') == std::string::npos);
  }
}

TEST_CASE("the pieces of a large record are bounded and make the same bytes") {
  Record record = small_record();
  record.references.resize(20000, record.references.front());
  record.duties.front().quote.assign(3'000'000, '"');
  std::string joined;
  std::size_t largest = 0;
  write_json(
      [&](std::string_view piece) {
        joined += piece;
        largest = std::max(largest, piece.size());
      },
      record, Language::vi);
  CHECK(joined == json_of(record));
  CHECK(largest < 100'000);
}

}  // namespace
}  // namespace rasoat
