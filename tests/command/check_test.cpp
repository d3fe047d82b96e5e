// rasoat check and rasoat rules as users run them.
#include <filesystem>

#include "catch.hpp"
#include "command/program.hpp"
#include "record/json_place.hpp"

using namespace rasoat;

namespace {

const char* const kPassage = "Kết luận của Bộ chính trị.\n";

// The value of a key in flat JSON text, for a look at single fields.
bool holds(const std::string& json, std::string_view part) {
  return json.find(part) != std::string::npos;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
    ++found;
  return found;
}

}  // namespace

TEST_CASE("check shows the place as a compiler does") {
  const Said said =
      run({"check", "-", "--extract", "--lang", "en", "--fail-on", "warning"}, {.input = kPassage});
  CHECK(said.status == 1);
  CHECK(said.err.empty());
  CHECK(said.out ==
        "-:1:14: warning: “Bộ chính trị” has the wrong capitals; write “Bộ Chính trị” [fixed-name]\n"
        "    | Kết luận của Bộ chính trị.\n"
        "    |              ^^^^^^^^^^^^\n"
        "    = write: Bộ Chính trị\n"
        "0 errors, 1 warnings, 0 remarks\n");
}

TEST_CASE("check marks the place under decomposed letters too") {
  const Said said = run({"check", "-", "--extract", "--lang", "en"},
                        {.input = "Ke\xCC\x82\xCC\x81t lua\xCC\xA3\xCC\x82n cu\xCC\x89"
                                  "a Bộ chính trị.\n"});
  CHECK(said.status == 0);
  CHECK(holds(said.out, "-:1:19: warning"));
  CHECK(holds(said.out, "    |              ^^^^^^^^^^^^\n"));
}

TEST_CASE("check is silent when all is well") {
  const Said said = run({"check", "-", "--extract"}, {.input = "Kết luận của Bộ Chính trị.\n"});
  CHECK(said.status == 0);
  CHECK(said.out.empty());
  CHECK(said.err.empty());
}

TEST_CASE("check: status follows --fail-on, wrong usage and unreadable drafts") {
  CHECK(run({"check", "-", "--extract"}, {.input = kPassage}).status == 0);  // a warning is no error
  CHECK(run({"check", "-", "--extract", "--fail-on", "never"}, {.input = "Ðảng ủy\n"}).status == 0);
  CHECK(run({"check", "-", "--extract"}, {.input = "Ðảng ủy\n"}).status == 1);
  CHECK(run({"check", "/no/such/file"}).status == 2);
  CHECK(run({"check"}).status == 2);
  CHECK(run({"check", "-", "--config", "/no/such/file"}, {.input = kPassage}).status == 2);
}

TEST_CASE("check: what is no document says so in one finding") {
  const Said said = run({"check", "-", "--lang", "en"}, {.input = "hello world\n"});
  CHECK(said.status == 1);
  CHECK(holds(said.out, "no document: neither head"));
  CHECK(holds(said.out, "1 errors, 0 warnings, 0 remarks"));
}

TEST_CASE("check reads folders, several files and the configuration beside them") {
  const Folder folder;
  folder.file("a.txt", kPassage);
  folder.file("b.txt", "Các nghành họp.\n");
  folder.file("rasoat.xml",
              "<rasoat>\n<suppress rule='syllable' text='nghành' reason='x'/>\n"
              "<suppress rule='syllable' text='nghàng' reason='x'/>\n</rasoat>");
  const Said said = run({"check", folder.path().string(), "--extract", "--format", "json", "--lang", "en"});
  CHECK_FALSE(first_malformed(said.out));
  CHECK(count(said.out, "\"rule\":\"fixed-name\"") == 1);
  CHECK(count(said.out, "\"rule\":\"syllable\"") == 0);
  CHECK(count(said.out, "\"rule\":\"suppression-unused\"") == 1);
  CHECK(holds(said.out, "\"line\":3"));
  const Said off = run({"check", folder.path().string() + "/b.txt", "--extract", "--config",
                        folder.file("own.xml", "<rasoat><rule id='syllable' severity='error'/></rasoat>")});
  CHECK(off.status == 1);
}

TEST_CASE("a suppression for a draft that is not checked is not stale") {
  const Folder folder;
  folder.file("a.txt", kPassage);
  folder.file("b.txt", "Các cấp họp.\n");
  folder.file("rasoat.xml",
              "<rasoat>\n<suppress rule='syllable' text='nghành' file='b.txt' reason='x'/>\n</rasoat>");
  const std::string path = folder.path().string();
  CHECK_FALSE(holds(run({"check", path + "/a.txt", "--extract"}).out, "nghành"));
  CHECK(holds(run({"check", path + "/b.txt", "--extract"}).out, "nghành"));
}

TEST_CASE("check as JSON has the fields of the contract") {
  const Said said = run({"check", "-", "--extract", "--format", "json", "--lang", "en"}, {.input = kPassage});
  CHECK(
      said.out ==
      "[{\"file\":\"-\",\"findings\":[{\"rule\":\"fixed-name\",\"severity\":\"warning\",\"start\":19,\"end\":"
      "36,"
      "\"line\":1,\"column\":14,\"message\":\"“Bộ chính trị” has the wrong capitals; write “Bộ Chính trị”\","
      "\"replacement\":\"Bộ Chính trị\",\"safe\":true,\"norm\":null,\"related\":[]}]}]\n");
}

TEST_CASE("check as SARIF 2.1.0") {
  const Said said =
      run({"check", "-", "--extract", "--format", "sarif", "--lang", "en"}, {.input = kPassage});
  CHECK_FALSE(first_malformed(said.out));
  // What the schema requires of a log, a run, a tool, a result, and the values that it allows.
  CHECK(holds(said.out, "\"version\":\"2.1.0\""));
  CHECK(holds(said.out, "\"runs\":[{\"tool\":{\"driver\":{\"name\":\"rasoat\""));
  CHECK(holds(said.out, "\"columnKind\":\"unicodeCodePoints\""));
  CHECK(holds(said.out, "\"ruleId\":\"fixed-name\",\"ruleIndex\":"));
  CHECK(holds(said.out, "\"level\":\"warning\",\"message\":{\"text\":"));
  CHECK(
      holds(said.out,
            "\"region\":{\"startLine\":1,\"startColumn\":14,\"endLine\":1,\"endColumn\":26,\"byteOffset\":19,"
            "\"byteLength\":17}"));
  CHECK(holds(said.out,
              "\"fixes\":[{\"description\":{\"text\":\"write: Bộ Chính trị\"},\"artifactChanges\":[{"
              "\"artifactLocation\":{\"uri\":\"-\"},\"replacements\":[{\"deletedRegion\":{"));
  CHECK(holds(said.out, "\"insertedContent\":{\"text\":\"Bộ Chính trị\"}"));
  CHECK(count(said.out, "\"level\":\"info\"") == 0);  // the schema knows note
  const Folder folder;
  const std::string file = folder.file("dự thảo 1.txt", kPassage);
  CHECK(holds(run({"check", file, "--extract", "--format", "sarif"}).out,
              "/d%E1%BB%B1%20th%E1%BA%A3o%201.txt\""));
}

TEST_CASE("check for GitHub") {
  const Said said =
      run({"check", "-", "--extract", "--format", "github", "--lang", "en"}, {.input = kPassage});
  CHECK(said.out ==
        "::warning file=-,line=1,endLine=1,col=14,endColumn=26,title=fixed-name::“Bộ chính trị” has the "
        "wrong capitals; write “Bộ Chính trị”\n");
}

TEST_CASE("check as a page: escaped, closed to everything from outside, linked both ways") {
  const Said said = run({"check", "-", "--extract", "--format", "html"},
                        {.input = "<script>alert(1)</script> & Bộ chính trị.\n"});
  CHECK(holds(said.out, "<html lang=\"vi\">"));
  CHECK(holds(said.out, "default-src 'none'; style-src 'sha256-"));
  CHECK_FALSE(holds(said.out, "<script"));
  CHECK(holds(said.out, "&lt;script&gt;alert(1)&lt;/script&gt; &amp; "));
  CHECK(holds(said.out, "id=\"md1-1\">Bộ chính trị<a href=\"#fd1-1\">1</a></mark>"));
  CHECK(holds(said.out, "<li id=\"fd1-1\">"));
  CHECK(holds(said.out, "href=\"#md1-1\""));
  CHECK(holds(said.out, "<details id=\"r-fixed-name\">"));
  for (const char* outside : {"http://", "https://", " src=", "style=", "onclick"}) {
    INFO(outside);
    CHECK_FALSE(holds(said.out, outside));
  }
}

TEST_CASE("check as a page shows the document, not its marks") {
  const std::string draft =
      "**TỈNH ỦY SÔNG VÂN**\n\n*\n\nSố 41-KH/TU\n\n**ĐẢNG CỘNG SẢN VIỆT NAM**\n\n*Vân Giang, ngày 19 tháng 8 "
      "năm "
      "2021*\n\n## **KẾ HOẠCH**\n\nphát triển <du lịch>\n\nTheo kết luận của **Bộ** chính trị.\n\n| Việc | "
      "Bộ "
      "chính trị<br>khác |\n|---|---|\n| *một* | hai |\n\n|\n**Nơi nhận:**\n- Lưu Văn phòng.\n|\n**T/M BAN "
      "THƯỜNG "
      "VỤ**\nBÍ THƯ\n\nMã Thị Hiền\n|\n";
  const Said said = run({"check", "-", "--format", "html"}, {.input = draft});
  CHECK(holds(said.out, "<p class=\"centre\"><b>TỈNH ỦY SÔNG VÂN</b></p>"));
  CHECK(holds(said.out, "heading apart\" role=\"heading\" aria-level=\"4\"><b>"));
  CHECK(holds(said.out, "phát triển &lt;du lịch&gt;</p>"));
  CHECK(holds(said.out, "<b><mark class=\"warning\" id=\"md1-"));  // in two looks, one number
  CHECK(holds(said.out, "Bộ</mark></b><mark class=\"warning\"> chính trị<a href=\"#fd1-"));
  CHECK(holds(said.out, "<td><p><i>một</i></p>\n</td>"));
  CHECK(holds(said.out, "</mark><br>khác</p>"));
  const std::string sheet = said.out.substr(0, said.out.find("<ol>"));
  for (const char* mark : {"**", "##", "&lt;br", "|", "---"}) {
    INFO(mark);
    CHECK_FALSE(holds(sheet.substr(sheet.find("<div")), mark));
  }
  CHECK(holds(said.out, ">Viết hoa tên riêng</a> (fixed-name)"));
  CHECK(holds(said.out, ">dòng 15</a>"));
}

TEST_CASE("check quotes lines of a Word document as they are printed") {
  const Folder folder;
  folder.file("a.md", "Đoạn **một**\n\n| Việc | Của **Bộ** chính trị<br>khác |\n|---|---|\n| a | b |\n");
  const std::string in = folder.path().string() + "/a.md", docx = folder.path().string() + "/a.docx";
  CHECK(run({"check", in, "--extract", "--format", "docx", "-o", docx}).status == 0);
  const Said said = run({"check", docx, "--extract", "--lang", "en"});
  CHECK(holds(said.out, "\n    | Của Bộ chính trị\n    |     ^^^^^^^^^^^^\n"));
  CHECK(holds(run({"check", docx, "--extract", "--format", "html"}).out, ">đoạn 3</a>"));
}

TEST_CASE("comments say nothing twice, and their rule by its name") {
  const Folder folder;
  const std::string in = folder.file("in.txt", kPassage), out = folder.path().string() + "/out.docx";
  CHECK(run({"check", in, "--extract", "--format", "docx", "-o", out}).status == 0);
  const Said said = shell("unzip -p out.docx word/comments.xml", {.folder = folder.path()});
  CHECK(holds(said.out, "viết “Bộ Chính trị”"));
  CHECK_FALSE(holds(said.out, ">viết: "));
  CHECK(holds(said.out, ">quy tắc: Viết hoa tên riêng (fixed-name)<"));
}

TEST_CASE("check --fix keeps the format that the name of the result promises") {
  const Folder folder;
  const std::string in = folder.file("in.txt", kPassage), to = folder.path().string() + "/";
  for (const char* name : {"x.docx", "x.pdf", "x.html"}) {
    INFO(name);
    const Said said = run({"check", in, "--extract", "--fix", "-o", to + name});
    CHECK(said.status == 2);
    CHECK(holds(said.err, "có đuôi như dự thảo"));
    CHECK_FALSE(std::filesystem::exists(to + name));
  }
  for (const char* name : {"x.txt", "x.md", "x", "x.2"})
    CHECK(run({"check", in, "--extract", "--fix", "-o", to + name, "--fail-on", "never"}).status == 0);
}

TEST_CASE("empty drafts say so") {
  const Folder folder;
  for (const char* content : {"", " \n\n", "\xEF\xBB\xBF\n"}) {
    const Said said = run({"check", folder.file("a.md", content), "--lang", "en"});
    CHECK(said.status == 2);
    CHECK(holds(said.err, "is empty"));
  }
}

TEST_CASE("check --fix writes what is safe, keeps the rest, and a second run finds nothing to fix") {
  const Folder folder;
  const std::string in = folder.file("in.txt",
                                     "\xEF\xBB\xBFÐảng ủy theo Kết luận số 38 KL/TW, ngày 02/11/2022 của "
                                     "Bộ chính trị.\r\nCác nghành họp.\r\n");
  const std::string out = folder.path().string() + "/out.txt";
  const Said said = run({"check", "--fix", in, "-o", out, "--extract", "--lang", "en", "--fail-on", "never"});
  CHECK(said.status == 0);
  CHECK(folder.content("out.txt") ==
        "\xEF\xBB\xBFĐảng ủy theo Kết luận số 38-KL/TW, ngày 02/11/2022 của Bộ Chính "
        "trị.\r\nCác nghành họp.\r\n");
  CHECK(holds(said.err, "put 3 places right; 1 are left to look at"));
  const Said again =
      run({"check", "--fix", out, "-o", folder.path().string() + "/again.txt", "--extract", "--lang", "en"});
  CHECK(holds(again.err, "put 0 places right"));
  CHECK(folder.content("again.txt") == folder.content("out.txt"));
  CHECK(run({"check", "--fix", in, "-o", in, "--extract"}).status == 2);
  CHECK(run({"check", "--fix", in}).status == 2);
}

TEST_CASE("check --fix leaves the list of the rest readable, and markup where it is") {
  const Folder folder;
  const std::string in = folder.file("in.md", "Kết luận của **Bộ** chính trị.\n\nCác nghành họp.\n");
  const Said said =
      run({"check", "--fix", in, "-o", folder.path().string() + "/out.md", "--extract", "--lang", "en"});
  CHECK(folder.content("out.md") == "Kết luận của **Bộ** Chính trị.\n\nCác nghành họp.\n");
  CHECK(holds(said.err, "\n    | Các nghành họp.\n    |     ^^^^^^\n"));
  CHECK(run({"check", "--fix", in, "-o", folder.path().string() + "/q.md", "--extract", "--quiet"})
            .err.empty());
}

TEST_CASE("check as comments in a Word document") {
  const Folder folder;
  const std::string in = folder.file("in.txt", kPassage);
  const std::string out = folder.path().string() + "/out.docx";
  CHECK(run({"check", in, "--extract", "--format", "docx", "-o", out}).status == 0);
  CHECK(run({"text", out}).out == kPassage);
  // The copy is a draft as good as the first one: commented once more, fixed, read.
  const std::string twice = folder.path().string() + "/twice.docx",
                    fixed = folder.path().string() + "/fixed.docx";
  CHECK(run({"check", out, "--extract", "--format", "docx", "-o", twice}).status == 0);
  CHECK(run({"text", twice}).out == kPassage);
  CHECK(run({"check", twice, "--extract", "--fix", "-o", fixed}).status == 0);
  CHECK(run({"text", fixed}).out == "Kết luận của Bộ Chính trị.\n");
  CHECK(run({"check", out, "--extract", "--format", "docx", "-o", out}).status == 2);
  CHECK(run({"check", in, "--extract", "--format", "docx", "-o", in}).status == 2);
}

TEST_CASE("several drafts, a file for each in a folder") {
  const Folder folder;
  folder.file("in/a.txt", kPassage);
  folder.file("in/b/a.txt", "Các nghành họp.\n");
  const std::string in = folder.path().string() + "/in", out = folder.path().string() + "/out/";
  CHECK(run({"check", in, "--extract", "--format", "docx"}).status == 2);
  CHECK(run({"check", in, "--extract", "--format", "html", "-o", out}).status == 0);
  CHECK(holds(folder.content("out/a.txt.html"), "Bộ chính trị"));
  CHECK(holds(folder.content("out/b/a.txt.html"), "nghành"));
  CHECK(run({"check", in, "--extract", "--format", "docx", "-o", out}).status == 0);
  CHECK(run({"text", out + "b/a.txt.docx"}).out == "Các nghành họp.\n");
  CHECK(run({"check", in, "--extract", "--fix", "-o", out, "--quiet"}).status == 0);
  CHECK(folder.content("out/a.txt") == "Kết luận của Bộ Chính trị.\n");
  CHECK(run({"check", in, "--extract", "--fix", "-o", in}).status == 2);  // onto the drafts themselves
  CHECK(folder.content("in/a.txt") == kPassage);
  CHECK(run({"check", in + "/a.txt", in + "/b/a.txt", "--extract", "--fix", "-o", out}).status == 2);
}

TEST_CASE("-o of several drafts is a folder, in every format") {
  const Folder folder;
  folder.file("in/a.txt", kPassage);
  folder.file("in/b.txt", kPassage);
  folder.file("there.html", "mine");
  const std::string in = folder.path().string() + "/in", at = folder.path().string() + "/";
  for (const char* format : {"text", "json", "sarif", "html", "github", "docx"}) {
    INFO(format);
    const Said said = run({"check", in, "--extract", "--format", format, "-o", at + format});
    CHECK(said.status == 0);
    CHECK(holds(said.err, "mỗi dự thảo một tệp"));
    CHECK(std::distance(std::filesystem::directory_iterator(at + format), {}) == 2);
    const Said refused = run({"check", in, "--extract", "--format", format, "-o", at + "there.html"});
    CHECK(refused.status == 2);
    CHECK(holds(refused.err, "phải là một thư mục"));
  }
  CHECK(run({"check", in, "--extract", "--fix", "-o", at + "fixed"}).status == 0);
  CHECK(folder.content("fixed/b.txt") == "Kết luận của Bộ Chính trị.\n");
  CHECK(folder.content("there.html") == "mine");
  CHECK(run({"check", in + "/a.txt", "--extract", "--format", "html", "-o", at + "one.html"}).status == 0);
  CHECK(holds(folder.content("one.html"), "<html"));
}

TEST_CASE("check --watch checks each save, however an editor saves, and ends with Ctrl-C") {
  const Folder folder;
  folder.file("a.txt", "Các nghành họp.\n");
  const Said said = shell(
      "seen() { for i in $(seq 200); do grep -q \"$1\" out err && return; sleep 0.05; done; echo \"no $1\"; "
      "}\n"
      "$rasoat check --watch a.txt --extract --lang en >out 2>err & child=$!\n"
      "seen nghành; printf 'Bộ chính trị.' >a.txt; seen 'chính trị'\n"
      "printf 'Mặt trận tổ quốc.' >.b; mv .b a.txt; seen 'tổ quốc'\n"
      "mv a.txt a.txt~; printf 'Thựchiện, thựchiện.' >a.txt; seen thựchiện\n"
      "printf '<rasoat><word>thựchiện</word></rasoat>' >rasoat.xml; seen '^rasoat: checked'\n"
      "kill -INT $child; wait $child; echo $?",
      {.folder = folder.path()});
  CHECK(said.out == "130\n");
  CHECK(holds(folder.content("err"), "rasoat: watching"));
  CHECK(run({"check", "--watch", "-"}).status == 2);
  CHECK(run({"check", "--watch", "/no/such/folder/a.txt"}).status == 2);
}

TEST_CASE("check with an archive and a registry") {
  const Folder folder;
  folder.file(
      "kho/41.txt",
      "TỈNH ỦY SÔNG VÂN                    ĐẢNG CỘNG SẢN VIỆT NAM\n        *                     Vân Giang, "
      "ngày "
      "19 tháng 8 năm 2021\nSố 41-KH/TU\n\nKẾ HOẠCH\nphát triển du lịch\n\nBan Thường vụ Tỉnh ủy xây dựng kế "
      "hoạch.\n");
  const Said said =
      run({"check", "-", "--extract", "--archive", folder.path().string() + "/kho", "--format", "json"},
          {.input = "Theo Kế hoạch số 41-KH/TU, ngày 20/8/2021 của Tỉnh ủy.\n"});
  CHECK(holds(said.out, "\"rule\":\"reference-conflict\""));
  CHECK(holds(said.out, "\"related\":[{\"file\":\"41.txt\""));
  CHECK(run({"check", "-", "--archive", "/no/such/folder"}, {.input = kPassage}).status == 2);
}

TEST_CASE("rules lists and explains") {
  const Said list = run({"rules", "--lang", "en"});
  CHECK(list.status == 0);
  CHECK(holds(list.out, "  reference-form            error     "));
  const Said page = run({"rules", "reference-form"});
  CHECK(holds(page.out, "Sai\n    Thực hiện Kết luận số 38 KL/TW"));
  CHECK(holds(page.out, "Đúng\n    Thực hiện Kết luận số 38-KL/TW"));
  CHECK(holds(page.out, "<rule id=\"reference-form\" severity=\"off\"/>"));
  CHECK(holds(run({"rules", "combining-marks"}).out, "\u25CC"));  // else wrong and right look alike
  const Said wrong = run({"rules", "reference-fom", "--lang", "en"});
  CHECK(wrong.status == 2);
  CHECK(wrong.err == "rasoat: there is no rule “reference-fom”; did you mean “reference-form”?\n");
}
