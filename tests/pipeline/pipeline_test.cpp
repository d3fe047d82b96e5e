// From a source to its record: what the pipeline itself adds to what the rooms find.
#include "pipeline.hpp"

#include "catch.hpp"

namespace rasoat {
namespace {

TEST_CASE("a record carries the shown name and the digest of the bytes") {
  const FileRecord made = make_record(SourceText("/kho/a.md", "abc"), "a.md");
  REQUIRE(std::holds_alternative<Record>(made));
  const Record& record = std::get<Record>(made);
  CHECK(record.file == "a.md");
  CHECK(record.digest == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("two printings of the same words have the same wording but not the same digest") {
  const auto one = std::get<Record>(make_record(SourceText("a", "Kế hoạch số 3-KH/TU"), "a"));
  const auto other =
      std::get<Record>(make_record(SourceText("b", "Ke\u0302\u0301 hoạch\u00A0số 3\u2013KH/TU"), "b"));
  CHECK(one.digest != other.digest);
  CHECK(one.wording == other.wording);
}

TEST_CASE("lines broken otherwise are no other wording; other words are") {
  const auto wording = [](const char* text) {
    return std::get<Record>(make_record(SourceText("a", text), "a")).wording;
  };
  const std::string one = wording("Báo cáo trước\nngày 15/11.\n\nNơi nhận:  như trên\n");
  CHECK(one == wording("Báo cáo\r\ntrước ngày 15/11.\r\n\r\n\r\nNơi nhận: như trên"));
  CHECK(one != wording("Báo cáo trước\nngày 16/11.\n\nNơi nhận:  như trên\n"));
  CHECK(one != wording("Báo cáo trước\nngày 1 5/11.\n\nNơi nhận:  như trên\n"));
}

TEST_CASE("references know their line and column") {
  const auto record = std::get<Record>(make_record(
      SourceText("a", "Một dòng\r\n\r\nCăn cứ Nghị quyết số 03-NQ/TU và Nghị quyết số 04-NQ/TU.\n"), "a"));
  REQUIRE(record.references.size() == 2);
  CHECK(record.references[0].line == 3);
  CHECK(record.references[0].column == 8);
  CHECK(record.references[1].line == 3);
  CHECK(record.references[1].column == 34);
}

TEST_CASE("an annexed plan says of other documents what its decision says") {
  const auto relations = [](const std::string& annex) {
    const std::string decision =
        "ỦY BAN NHÂN DÂN\nTỈNH SÔNG VÂN\n\nSố: 12/QĐ-UBND\n\nSông Vân, ngày 02 tháng 3 năm 2025\n\nQUYẾT "
        "ĐỊNH\n\n"
        "Ban hành Kế hoạch lưu trữ trên địa bàn tỉnh\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Tổ chức "
        "chính "
        "quyền địa phương;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch lưu "
        "trữ.\n\nNơi "
        "nhận:\n- Như Điều 1;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n\n";
    std::string out;
    const FileRecord made = make_record(SourceText("a", decision + annex), "a");
    for (const Edge& edge : std::get<Record>(made).edges)
      out += edge.from + " " + std::string(name_of(edge.relation)) + " " + edge.to + "\n";
    return out;
  };
  const std::string issued = "(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 02/3/2025)\n\n";
  const std::string opening =
      "Thực hiện Quyết định số 1018/QĐ-TTg ngày 15/9/2024 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban "
      "hành "
      "Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\n1. Xác định công việc theo Nghị định số 30/2020/NĐ-CP.\n";
  const std::string law = "self based_on named:luat-to-chuc-chinh-quyen-dia-phuong\n";
  CHECK(relations("KẾ HOẠCH\n\nLưu trữ trên địa bàn tỉnh\n\n" + issued + opening) ==
        "self implements 1018/QĐ-TTg\n" + law);
  CHECK(relations("**KẾ HOẠCH**\n\n**Thi hành Nghị quyết số 12-NQ/TU về lưu trữ**\n\n" + issued +
                  "I. MỤC ĐÍCH\n\n1. Xác định công việc.\n") == "self implements 12-NQ/TU\n" + law);
  // Rules have no opening that carries anything out.
  CHECK(relations("QUY CHẾ\n\nLưu trữ\n\n" + issued + "Điều 1. Thực hiện Quyết định số 1018/QĐ-TTg.\n") ==
        law);
}

TEST_CASE("what cannot be read keeps no path but the shown one") {
  const FileRecord made = make_record(std::filesystem::path("/nowhere/a.md"), "a.md");
  REQUIRE(std::holds_alternative<FailedRecord>(made));
  const FailedRecord& failed = std::get<FailedRecord>(made);
  CHECK(failed.file == "a.md");
  CHECK(failed.error.path.empty());
  CHECK(failed.error.message == "input-missing");
}

TEST_CASE("what was guessed of a text's encoding is a doubt, and places refer to the decoded text") {
  const std::string text =
      "Căn cứ Nghị quyết số 03-NQ/TU của Tỉnh ủy.\n"
      "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Thöïc hieän Nghò quyeát soá 04-NQ/TU.\n";
  const auto record = std::get<Record>(make_record(SourceText("a", text), "a"));
  REQUIRE(record.doubts.size() == 1);
  const Doubt& doubt = record.doubts[0];
  CHECK(doubt.rule == "encoding-guessed");
  CHECK(doubt.message == "passage-encoding-guessed");
  CHECK(doubt.arguments == std::vector<std::string>{"VNI-Windows", "100"});
  const std::string_view first = "Căn cứ Nghị quyết số 03-NQ/TU của Tỉnh ủy.\n",
                         second = "Cộng hòa xã hội chủ nghĩa Việt Nam. Thực hiện ";
  CHECK(doubt.span.start == first.size());
  REQUIRE(record.references.size() == 2);
  CHECK(record.references[1].quote == "Nghị quyết số 04-NQ/TU");
  CHECK(record.references[1].span.start == first.size() + second.size());
  CHECK(record.references[1].line == 2);

  const auto whole = std::get<Record>(make_record(SourceText("a", text.substr(first.size())), "a"));
  REQUIRE(whole.doubts.size() == 1);
  CHECK(whole.doubts[0].message == "text-encoding-guessed");
}

}  // namespace
}  // namespace rasoat
