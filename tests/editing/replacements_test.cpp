// Words written otherwise: only what differs changes, each word in the look of its run.
#include "catch.hpp"
#include "editing/changed_docx.hpp"
#include "editing/docx_replacements.hpp"

using namespace rasoat;
using namespace rasoat::test;

namespace {

// The text after the words were replaced, and how many replacements were made.
std::pair<std::string, std::size_t> replaced(const DocxFile& file, std::string_view words,
                                             std::string_view by) {
  const std::vector<DocxReplacement> all = {{span_of(file, words), std::string(by)}};
  const auto changed = replace_in_docx(file, all);
  REQUIRE(changed.has_value());
  CHECK(is_well_formed(member(changed->bytes, "word/document.xml")));
  return {text_of(changed->bytes), changed->count};
}

std::string runs(std::initializer_list<std::string> all) {
  std::string body = "<w:p>";
  for (const std::string& one : all) body += one;
  return body + "</w:p>";
}

}  // namespace

TEST_CASE("words are replaced where they stand") {
  struct Case {
    std::string body;
    const char *words, *by, *text;
  };
  const Case cases[] = {
      {paragraph("Số: 12/KH/TU"), "12/KH/TU", "12-KH/TU", "Số: 12-KH/TU\n"},
      {paragraph("Bộ chính trị"), "Bộ chính trị", "Bộ Chính trị", "Bộ Chính trị\n"},
      {runs({text_run("B"), text_run("ộ chí", "<w:b/>"), text_run("nh trị")}), "Bộ **chính** trị",
       "Bộ **Chính** trị", "Bộ **Chính** trị\n"},
      {runs({text_run("38"), text_run(" "), text_run("KL/TW")}), "38 KL/TW", "38-KL/TW", "38-KL/TW\n"},
      {paragraph("ngày 7 tháng 03"), "7", "07", "ngày 07 tháng 03\n"},
      {paragraph("ngày 7 tháng 03"), "03", "3", "ngày 7 tháng 3\n"},
      {paragraph("Đa\xCC\x89ng u\xCC\x89y"), "Đa\xCC\x89ng u\xCC\x89y", "Đảng ủy", "Đảng ủy\n"},
      {paragraph("a &amp; b"), "a & b", "a & c", "a & c\n"},
      {paragraph("TM. BAN"), "TM.", "T/M", "T/M BAN\n"},
      {paragraph("số 5"), "5", "<5>", "số <5>\n"},
      {runs({text_run("tm. ban", "<w:caps/>")}), "TM.", "T/M", "T/M BAN\n"},
  };
  for (const Case& one : cases) {
    INFO(one.body);
    CHECK(replaced(word_file(one.body), one.words, one.by) ==
          std::pair(std::string(one.text), std::size_t{1}));
  }
}

TEST_CASE("letters of old fonts are not written, what is ASCII is") {
  const auto old = [](std::string_view text) {
    return word_file(runs({text_run(text, "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>")}));
  };
  CHECK(replaced(old("Bé chÝnh trÞ"), "chính", "Chính") ==
        std::pair(std::string("Bộ Chính trị\n"), std::size_t{1}));
  CHECK(replaced(old("§¶ng uû"), "ỷ", "ủy") == std::pair(std::string("Đảng uỷ\n"), std::size_t{0}));
  CHECK(replaced(old("Sè 5"), "5", "năm") == std::pair(std::string("Số 5\n"), std::size_t{0}));
  CHECK(replaced(old("Sè 12/KH/TU"), "12/KH", "12-KH") ==
        std::pair(std::string("Số 12-KH/TU\n"), std::size_t{1}));
}

TEST_CASE("each word keeps its look") {
  const DocxFile file = word_file(
      runs({text_run("Ða\xCC\x89ng", "<w:i/>"), text_run(" u\xCC\x89y "), text_run("xa\xCC\x83", "<w:i/>")}));
  CHECK(replaced(file, "Ða\xCC\x89ng* u\xCC\x89y *xa\xCC\x83", "Đảng* ủy *xã").first == "*Đảng* ủy *xã*\n");
}

TEST_CASE("what the file itself does not print stays") {
  const DocxFile tab = word_file("<w:p><w:r><w:t>38</w:t><w:tab/><w:t>KL</w:t></w:r></w:p>");
  CHECK(replaced(tab, "38 KL", "38-KL") == std::pair(std::string("38 KL\n"), std::size_t{0}));
  const DocxFile lines = word_file(paragraph("38") + paragraph("KL"));
  CHECK(replaced(lines, "38\n\nKL", "38-KL").second == 0);
}
