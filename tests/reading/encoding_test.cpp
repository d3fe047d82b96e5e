// Text files that are not UTF-8, or not all of it: the document owns its text, every place refers to that,
// and what was guessed is said.
#include "catch.hpp"
#include "reading/readers.hpp"
#include "reading/shown.hpp"
#include "source/utf8.hpp"

using namespace rasoat;
using namespace rasoat::test;

namespace {

// TCVN3, as a typist of the nineties left it.
const std::string kPlan =
    "Sè: 12/KH-UB\n"
    "KÕ ho¹ch thùc hiÖn NghÞ quyÕt cña TØnh uû\n"
    "C¸c së, ban, ngµnh b¸o c¸o kÕt qu¶ tr­íc ngµy 15/11 h»ng n¨m.\n";

// The same characters as the bytes that CP1252 has for them.
std::string in_bytes(std::string_view text) {
  std::string bytes;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded next = utf8::decode(text.substr(at));
    bytes += static_cast<char>(next.character);
    at += next.length;
  }
  return bytes;
}

}  // namespace

TEST_CASE("text in an old encoding is read as what it says") {
  for (const std::string& bytes : {kPlan, in_bytes(kPlan)}) {
    const SourceText source("a.txt", bytes);
    const auto read = read_document(source);
    REQUIRE(read);
    CHECK(read->reader == "text");
    REQUIRE(read->generated);
    CHECK(read->text.data() == read->generated->data());
    CHECK(read->text ==
          "Số: 12/KH-UB\nKế hoạch thực hiện Nghị quyết của Tỉnh uỷ\n"
          "Các sở, ban, ngành báo cáo kết quả trước ngày 15/11 hằng năm.\n");
    REQUIRE(read->decoded.size() == 1);
    CHECK(read->decoded[0].encoding == Encoding::tcvn3);
    CHECK(read->decoded[0].span.size() == read->text.size());
    REQUIRE(read->blocks.size() == 3);
    CHECK(read->blocks[2].span.of(read->text).starts_with("Các sở"));
  }
}

TEST_CASE("a document that owns its text may be moved, however short the text") {
  const SourceText source("a.txt", std::string("\xFF\xFE"
                                               "a\0",
                                               4));
  auto read = read_document(source);
  REQUIRE(read);
  const ReadDocument moved = std::move(*read);
  CHECK(moved.text == "a");
  CHECK(moved.text.data() == moved.generated->data());
}

TEST_CASE("Markdown is known in UTF-16 too") {
  std::string bytes = "\xFF\xFE";
  for (const char c : std::string("# KE HOACH\n\n**So 12**\n")) bytes += std::string{c, '\0'};
  CHECK(shown_reader(bytes, "a.txt") == "markdown");
  CHECK(shown_reader(bytes, "a.md") == "markdown");
  CHECK(shown_blocks(bytes)[0] == "heading 1 [# KE HOACH]");
}

TEST_CASE("UTF-8 stays the file itself, and what no encoding fits an error") {
  const SourceText source("a.txt", "Kế hoạch số 12\n");
  const auto read = read_document(source);
  REQUIRE(read);
  CHECK_FALSE(read->generated);
  CHECK(read->text.data() == source.bytes().data());
  CHECK(read->decoded.empty());
  CHECK(shown_reader("Le Comit\xE9 a \xE9t\xE9 cr\xE9\xE9 \xE0 Gen\xE8ve") == "error: input-not-utf8 at 8");
}
