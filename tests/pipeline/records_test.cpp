// Files that hold documents: a record for each, named by its way there.
#include "records.hpp"

#include <algorithm>

#include "catch.hpp"
#include "reading/zip_writer.hpp"

using namespace rasoat;
using namespace rasoat::test;

namespace {

constexpr const char* kPlan =
    "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN\nSố: 188/KH-UBND\n\nKẾ HOẠCH\n\nThực hiện Nghị quyết số 03-NQ/TU.\n";

std::string names(const std::string& bytes) {
  std::string out;
  for (const FileRecord& one : make_records(SourceText("kho/a", bytes), "a")) {
    if (const auto* record = std::get_if<Record>(&one)) {
      out += record->file + ";";
    } else {
      const auto& [file, error] = std::get<FailedRecord>(one);
      out += file + ": " + error.message + ";";
    }
  }
  return out;
}

std::string package(const std::string& header, const std::string& files) {
  return "<edXML><MessageHeader>" + header + "</MessageHeader>" + files + "</edXML>";
}

std::string attached(const std::string& base64) {
  return "<Attachment><AttachmentName>../kh.txt</AttachmentName><ContentTransferEncoded>" + base64 +
         "</ContentTransferEncoded></Attachment>";
}

// "Số: 188/KH-UBND\n\nKẾ HOẠCH\n\nThực hiện Nghị quyết số 03-NQ/TU.\n"
constexpr const char* kEncoded =
    "U+G7kTogMTg4L0tILVVCTkQKCkvhur4gSE/huqBDSAoKVGjhu7FjIGhp4buHbiBOZ2jhu4sgcXV54bq/"
    "dCBz4buRIDAzLU5RL1RVLgo=";

}  // namespace

TEST_CASE("every member has a record of its own") {
  CHECK(names(kPlan) == "a;");
  CHECK(names(zip({{"x.txt", kPlan}, {"../y/z.txt", kPlan}})) == "a/x.txt;a/y/z.txt;");
  CHECK(names(zip({{"x.txt", kPlan}, {"x.txt", kPlan}})) == "a/x.txt;a/x.txt (2);");
  CHECK(names(zip({{"x.rar", "Rar!\x1A\x07\x01"}, {"y.txt", kPlan}})) ==
        "a/x.rar: input-format-unread;a/y.txt;");
  CHECK(names(zip({})) == "a: input-no-members;");
  CHECK(names("From: b\nMIME-Version: 1.0\n\n" + std::string(kPlan)) == "a;");
}

TEST_CASE("archives in archives are opened so far and no further") {
  std::string bytes = zip({{"x.txt", kPlan}});
  CHECK(names(zip({{"b.zip", bytes}})) == "a/b.zip/x.txt;");
  for (int depth = 0; depth < 4; ++depth) bytes = zip({{"b.zip", bytes}});
  CHECK(names(bytes) == "a/b.zip/b.zip/b.zip/b.zip: input-nested-too-deep;");
}

TEST_CASE("a package's metadata stands where the document says nothing") {
  const std::string header =
      "<Code><CodeNumber>188</CodeNumber><CodeNotation>KH-UBND</CodeNotation></"
      "Code><PromulgationInfo><Place>Vân "
      "Giang</Place><PromulgationDate>2022/07/25</PromulgationDate></"
      "PromulgationInfo><ResponseFor><Code>1542/UBND-NC</Code>"
      "</ResponseFor>";
  const auto records = make_records(SourceText("a.edxml", package(header, attached(kEncoded))), "a.edxml");
  REQUIRE(records.size() == 1);
  const Record& record = std::get<Record>(records[0]);
  CHECK(record.file == "a.edxml/kh.txt");
  CHECK(record.document.designation == "188/KH-UBND");
  CHECK(record.document.place == "Vân Giang");
  REQUIRE(record.document.issued_on);
  CHECK(to_iso(*record.document.issued_on) == "2022-07-25");
  CHECK(record.references.size() == 1);
  CHECK(record.doubts.empty());
  const Edge answers{"self", "1542/UBND-NC", Relation::answers};
  CHECK(std::count(record.edges.begin(), record.edges.end(), answers) == 1);
}

TEST_CASE("metadata that disagrees with the document's head is a doubt") {
  const std::string header = "<Code><CodeNumber>189</CodeNumber><CodeNotation>KH-UBND</CodeNotation></Code>";
  const auto records = make_records(SourceText("a.edxml", package(header, attached(kEncoded))), "a.edxml");
  const Record& record = std::get<Record>(records.front());
  CHECK(record.document.designation == "188/KH-UBND");
  REQUIRE(record.doubts.size() == 1);
  CHECK(record.doubts[0].rule == "metadata-conflict");
  CHECK(record.doubts[0].arguments == std::vector<std::string>{"188/KH-UBND", "189/KH-UBND"});
}

TEST_CASE("a package without a readable file is known by its metadata") {
  const std::string header =
      "<Code><CodeNumber>07</CodeNumber><CodeNotation>QĐ-UBND</CodeNotation></Code><Subject>Thu "
      "hồi</Subject><ResponseFor>"
      "<Code>12/QĐ-UBND</Code></ResponseFor><Bussiness><BussinessDocType>1</BussinessDocType></Bussiness>";
  const auto records = make_records(SourceText("a.edxml", package(header, "")), "a.edxml");
  REQUIRE(records.size() == 1);
  const Record& record = std::get<Record>(records[0]);
  CHECK(record.reader == "edxml");
  CHECK(record.document.type == "QĐ");
  CHECK(record.document.title == "Thu hồi");
  CHECK(record.edges == std::vector<Edge>{{"self", "12/QĐ-UBND", Relation::repeals}});
}
