// Automatic numbers, as Word prints them.
#include "catch.hpp"
#include "reading/office.hpp"

using namespace rasoat::test;

namespace {

std::string level(int at, const char* format, const char* text, const char* more = "") {
  return "<w:lvl w:ilvl=\"" + std::to_string(at) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format +
         "\"/><w:lvlText w:val=\"" + text + "\"/>" + more + "</w:lvl>";
}

ZipMember numbering(std::string content) {
  return {"word/numbering.xml", "<w:numbering>" + content + "</w:numbering>"};
}

std::string definition(int id, const std::string& levels) {
  return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + levels + "</w:abstractNum>";
}

std::string list(int id, int of, const std::string& overrides = "") {
  return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" + std::to_string(of) +
         "\"/>" + overrides + "</w:num>";
}

std::string item(int id, int at, std::string_view text = "x") {
  return paragraph(text, "<w:numPr><w:ilvl w:val=\"" + std::to_string(at) + "\"/><w:numId w:val=\"" +
                             std::to_string(id) + "\"/></w:numPr>");
}

// The labels only: what stands before "x" on each line.
std::string labels(const std::string& body, const std::string& lists, std::vector<ZipMember> parts = {}) {
  parts.push_back(numbering(lists));
  const std::string text = docx_text(body, parts) + "\n";
  std::string out;
  bool first = true;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    const std::string line = text.substr(at, end - at);
    if (!line.empty()) {
      out += (first ? "" : "|") + line.substr(0, line.rfind('x'));
      first = false;
    }
    at = end + 1;
  }
  return out;
}

const std::string kOutline = definition(
    0, level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "decimal", "%2.%3.") +
           level(3, "lowerLetter", "%4)") + level(4, "bullet", "-") + level(5, "bullet", "\uF0B7"));

}  // namespace

TEST_CASE("levels count, restart and print the levels above them") {
  CHECK(labels(item(1, 0) + item(1, 1) + item(1, 2) + item(1, 2) + item(1, 3) + item(1, 3) + item(1, 2) +
                   item(1, 3) + item(1, 1) + item(1, 2) + item(1, 0) + item(1, 1),
               kOutline + list(1, 0)) == "I. |1. |1.1. |1.2. |a) |b) |1.3. |a) |2. |2.1. |II. |1. ");
  // A level whose upper one was not counted yet prints where that starts.
  CHECK(labels(item(1, 2) + item(1, 1) + item(1, 2), kOutline + list(1, 0)) == "1.1. |1. |1.1. ");
}

TEST_CASE("bullets stand as dashes and dots, further in per level") {
  CHECK(labels(item(1, 4) + item(1, 5), kOutline + list(1, 0)) == "        - |          • ");
}

TEST_CASE("lists of one definition count on until one says where it starts") {
  const std::string restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
  CHECK(labels(item(1, 0) + item(2, 0) + item(1, 0), kOutline + list(1, 0) + list(2, 0)) == "I. |II. |III. ");
  CHECK(labels(item(1, 0) + item(2, 0) + item(2, 0) + item(1, 0),
               kOutline + list(1, 0) + list(2, 0, restart)) == "I. |I. |II. |III. ");
  const std::string own =
      "<w:lvlOverride w:ilvl=\"0\">" + level(0, "decimal", "Điều %1.") + "</w:lvlOverride>";
  CHECK(labels(item(2, 0) + item(2, 0), kOutline + list(2, 0, own)) == "Điều 1. |Điều 2. ");
}

TEST_CASE("levels that never restart, that are all decimal, that print nothing, that start elsewhere") {
  const auto two = [&](const std::string& second) {
    return labels(item(1, 0) + item(1, 1) + item(1, 0) + item(1, 1),
                  definition(0, level(0, "upperRoman", "%1.") + second) + list(1, 0));
  };
  CHECK(two(level(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>")) == "I. |1) |II. |2) ");
  CHECK(two(level(1, "decimal", "%1.%2", "<w:isLgl/>")) == "I. |1.1 |II. |2.1 ");
  CHECK(two(level(1, "none", "")) == "I. ||II. |");
  CHECK(two(level(1, "decimalZero", "%2.", "<w:start w:val=\"9\"/>")) == "I. |09. |II. |09. ");
  CHECK(two(level(1, "decimal", "100%")) == "I. |100% |II. |100% ");
}

TEST_CASE("styles put paragraphs into lists, at the level that is theirs, and paragraphs leave them") {
  const ZipMember styles{
      "word/styles.xml",
      "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"Khoan\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
      "</w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:basedOn "
      "w:val=\"Khoan\"/></w:style></w:styles>"};
  const std::string lists = definition(0, level(0, "decimal", "%1.") +
                                              level(1, "lowerLetter", "%2)", "<w:pStyle w:val=\"Khoan\"/>")) +
                            list(1, 0);
  const auto styled = [](const char* style, const char* more = "") {
    return paragraph("x", "<w:pStyle w:val=\"" + std::string(style) + "\"/>" + more);
  };
  CHECK(labels(styled("Khoan") + styled("Con") +
                   styled("Khoan", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") +
                   styled("Khoan", "<w:numPr><w:ilvl w:val=\"0\"/></w:numPr>"),
               lists, {styles}) == "a) |b) ||1. ");
}

TEST_CASE("lists that are not there, numbers out of range, labels without end") {
  CHECK(labels(item(9, 0) + item(1, 8), kOutline + list(1, 7)) == "|");
  CHECK(labels(item(1, 99), kOutline + list(1, 0)) == "I. ");
  const std::string endless(100'000, 'a');
  CHECK(labels(item(1, 0), definition(0, level(0, "decimal", endless.c_str())) + list(1, 0)).size() < 100);
}

TEST_CASE("an empty paragraph with a number prints it") {
  CHECK(docx_text(item(1, 1, ""), {numbering(kOutline + list(1, 0))}) == "1.");
}
