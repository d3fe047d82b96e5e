// A record as people read it, whole.
#include "export/record_text.hpp"

#include "catch.hpp"

namespace rasoat {
namespace {

Record sample() {
  Record record;
  record.file = "kh/12.md";
  Head& head = record.document;
  head.type = "KH";
  head.number = "12";
  head.designation = "12-KH/ĐUK";
  head.issued_on = make_date(2021, 10, 20);
  head.place = "Sông Vân";
  head.issuer = "Đảng ủy Khối các cơ quan";
  head.title = "thực hiện Nghị quyết\nsố 03-NQ/TU";
  head.signature = Signature{"T/M BAN THƯỜNG VỤ", std::nullopt, "Lê Văn Mẫu"};
  head.recipients = {"Như trên", "Lưu"};
  Reference full, again, own;
  full.line = 14;
  full.column = 3;
  full.quote = "Nghị quyết số\n03-NQ/TU";
  full.relation = Relation::implements;
  full.date = make_date(2021, 7, 15);
  full.issuer = "Tỉnh ủy";
  full.pinpoint = "khoản 2";
  full.target = "03-NQ/TU";
  own.line = 9;
  own.column = 11;
  own.quote = "Kế hoạch này";
  own.target = "self";
  again.line = 130;
  again.column = 1;
  again.quote = "Nghị quyết số 03-NQ/TU";
  again.target = full.target;
  record.references = {own, full, again};
  record.edges = {{"self", "03-NQ/TU", Relation::implements}};
  record.duties = {{{80, 99},
                    20,
                    1,
                    "Các chi bộ báo cáo",
                    {"Các chi bộ", "các đoàn thể"},
                    {"Văn phòng"},
                    DutyAction::report,
                    "Đảng ủy",
                    std::nullopt,
                    {"self", "03-NQ/TU"},
                    Due{"trước 15/11", DueKind::recurring, "yearly 11-15"}}};
  record.doubts = {{"two-dates", {5, 9}, "input-not-readable", {"x\033"}}};
  return record;
}

std::string text_of(const FileRecord& record, TextStyle style) {
  std::string out;
  write_text([&](std::string_view piece) { out += piece; }, record, style);
  return out;
}

TEST_CASE("a record in Vietnamese") {
  CHECK(text_of(sample(), {Language::vi, false}) ==
        R"(kh/12.md
KH · 12-KH/ĐUK
  Trích yếu     thực hiện Nghị quyết số 03-NQ/TU
  Ngày, nơi     20/10/2021 · Sông Vân
  Cơ quan       Đảng ủy Khối các cơ quan
  Người ký      T/M BAN THƯỜNG VỤ · Lê Văn Mẫu
  Nơi nhận      2

Văn bản được nhắc đến (3)
  03-NQ/TU · 15/07/2021 · Tỉnh ủy
    14:3      “Nghị quyết số 03-NQ/TU” → thực hiện · khoản 2
    130:1     “Nghị quyết số 03-NQ/TU”
  chính văn bản này
    9:11      “Kế hoạch này”

Quan hệ giữa các văn bản (1)
  chính văn bản này → thực hiện → 03-NQ/TU

Nhiệm vụ được giao (1)
  20:1      “Các chi bộ báo cáo”
            → báo cáo · Các chi bộ; các đoàn thể
            phối hợp      Văn phòng
            gửi đến       Đảng ủy
            về            chính văn bản này; 03-NQ/TU
            thời hạn      trước 15/11 · [yearly 11-15]

Chỗ chưa chắc (1)
  ở byte 5  không đọc được: x�  two-dates

Tổng cộng: 3 chỗ nhắc đến 1 văn bản khác · 1 quan hệ · 1 nhiệm vụ · 1 chỗ chưa chắc
)");
}

TEST_CASE("dates and words follow the language") {
  const std::string text = text_of(sample(), {Language::en, false});
  CHECK(text.find("\n  Date, place   2021-10-20 · Sông Vân\n") != text.npos);
  CHECK(text.find("  03-NQ/TU · 2021-07-15 · Tỉnh ủy\n    14:3      “Nghị quyết số 03-NQ/TU” → implements · "
                  "khoản 2\n") != text.npos);
}

TEST_CASE("colours change nothing but the colours") {
  const std::string coloured = text_of(sample(), {Language::vi, true});
  std::string plain;
  for (std::size_t at = 0; at < coloured.size(); ++at) {
    if (coloured[at] == '\033') {
      at = coloured.find('m', at);
    } else {
      plain += coloured[at];
    }
  }
  CHECK(coloured != plain);
  CHECK(plain == text_of(sample(), {Language::vi, false}));
}

TEST_CASE("what a document does not say is left out") {
  Record record;
  record.file = "x\033.md";
  CHECK(text_of(record, {Language::en, false}) ==
        "x\uFFFD.md\n(no number or symbol)\n\n"
        "In all: 0 references to 0 other documents · relations: 0 · duties: 0 · doubts: 0\n");
  record.document.draft = true;
  CHECK(text_of(record, {Language::en, false}).find("(no number or symbol) · draft\n") != std::string::npos);
}

TEST_CASE("a file that could not be read says why") {
  const FailedRecord failed{"a.md", {"unreadable-document", {}, 4, "input-not-utf8", {}}};
  CHECK(text_of(failed, {Language::en, false}) == "a.md\nat byte 4: is not UTF-8 text\n");
}

TEST_CASE("documents without number are called as they are printed") {
  Record record;
  record.file = "a.md";
  Reference law;
  law.quote = "Luật Cán bộ,\ncông chức";
  law.kind = ReferenceKind::named;
  law.target = "named:luat-can-bo-cong-chuc";
  Reference shorter = law;
  shorter.quote = "Luật CBCC";
  record.references = {law, shorter};
  record.edges = {{"12-KH/ĐUK", law.target, Relation::guides}, {"self", "partial:de-an-06", Relation::cites}};
  const std::string said = text_of(record, {});
  CHECK(said.find("  Luật Cán bộ, công chức\n") != std::string::npos);
  CHECK(said.find(" → Luật Cán bộ, công chức\n") != std::string::npos);
  CHECK(said.find("named:") == std::string::npos);
  CHECK(said.find("partial:de-an-06") != std::string::npos);  // printed nowhere in the record
}

}  // namespace
}  // namespace rasoat
