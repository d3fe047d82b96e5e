// One document in every format: what is said of it is what is said of its plain text.
#include <algorithm>
#include <cstdio>
#include <iterator>
#include <string>
#include <vector>

#include "catch.hpp"
#include "pipeline.hpp"
#include "record/json.hpp"
#include "records.hpp"

using namespace rasoat;

namespace {

Record record_of(const std::string& extension) {
  const std::string name = "188-KH-UBND." + extension;
  const FileRecord made = make_record(std::filesystem::path(RASOAT_FORMATS) / name, name);
  REQUIRE(std::holds_alternative<Record>(made));
  return std::get<Record>(made);
}

// The words, without blanks and markup.
std::string words(std::string_view quote) {
  std::string out;
  for (const char c : quote) {
    if (std::string_view(" \n*_\\|").find(c) == std::string_view::npos) out += c;
  }
  return out;
}

std::vector<std::string> references(const Record& record) {
  std::vector<std::string> out;
  for (const Reference& one : record.references) {
    out.push_back(words(one.quote) + " → " + one.target + " " + (one.date ? to_iso(*one.date) : "-") + " " +
                  one.issuer.value_or("-") + " " + one.pinpoint.value_or("-") + " " +
                  std::to_string(static_cast<int>(one.relation)));
  }
  return out;
}

std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += name + ";";
  return out;
}

std::vector<std::string> duties(const Record& record) {
  std::vector<std::string> out;
  for (const Duty& one : record.duties) {
    out.push_back(words(one.quote) + " → " + std::to_string(static_cast<int>(one.action)) + " " +
                  joined(one.actors) + " " + joined(one.with) + " " + one.to.value_or("-") + " " +
                  one.via.value_or("-") + " " + joined(one.about) + " " +
                  (one.due ? one.due->text + "=" + one.due->rule : "-"));
  }
  return out;
}

// The head without the places of its sections.
Head head(const Record& record) {
  Head out = record.document;
  for (Section& section : out.sections) section.span = {};
  return out;
}

// What is in a container, of several records the last one.
Record held_in(const std::string& extension) {
  const std::string name = "188-KH-UBND." + extension;
  const auto made = make_records(std::filesystem::path(RASOAT_FORMATS) / name, name);
  REQUIRE_FALSE(made.empty());
  REQUIRE(std::holds_alternative<Record>(made.back()));
  return std::get<Record>(made.back());
}

}  // namespace

TEST_CASE("every format gives the references, duties and head of the plain text") {
  const Record plain = record_of("md");
  CHECK(plain.references.size() >= 10);
  CHECK(plain.duties.size() >= 5);
  CHECK(plain.document.designation == "188/KH-UBND");
  CHECK(plain.document.sections.size() == 6);
  std::vector<std::string> extensions = {"docx", "doc", "odt", "rtf", "html"};
#ifdef RASOAT_HAS_PDF
  extensions.emplace_back("pdf");
#endif
  for (const std::string& extension : extensions) {
    INFO(extension);
    const Record record = record_of(extension);
    CHECK(record.reader == extension);
    CHECK(references(record) == references(plain));
    CHECK(duties(record) == duties(plain));
    CHECK(head(record) == head(plain));
  }
}

#ifdef RASOAT_HAS_OCR

std::vector<std::string> cited(const Record& record) {
  std::vector<std::string> all;
  for (const Reference& one : record.references)
    all.push_back(one.target + " " + (one.date ? to_iso(*one.date) : "-") + " " +
                  std::to_string(static_cast<int>(one.relation)));
  std::ranges::sort(all);
  return all;
}

// Recognising takes seconds: ctest runs this under the label long.
TEST_CASE("scans give the references and the number of the plain text", "[.scans]") {
  const Record plain = record_of("md");
  std::vector<std::pair<std::string, std::string>> files = {{"188-KH-UBND.tif", "tiff"},
                                                            {"188-KH-UBND.png", "png"}};
#ifdef RASOAT_HAS_PDF
  files.emplace_back("188-KH-UBND-scan.pdf", "pdf");
#endif
  for (const auto& [name, reader] : files) {
    INFO(name);
    const FileRecord made = make_record(std::filesystem::path(RASOAT_FORMATS) / name, name);
    if (const auto* failed = std::get_if<FailedRecord>(&made);
        failed != nullptr && failed->error.message == "input-no-language") {
      std::puts("The package tesseract-ocr-vie is missing.");
      return;
    }
    REQUIRE(std::holds_alternative<Record>(made));
    const Record& record = std::get<Record>(made);
    CHECK(record.reader == reader);
    std::vector<std::string> missed;
    std::ranges::set_difference(cited(plain), cited(record), std::back_inserter(missed));
    // The smallest print of the long picture hides one mention of two of "Đề án 06".
    CHECK(missed.size() <= (reader == "png" ? 1 : 0));
    CHECK(record.references.size() <= plain.references.size());
    CHECK(record.document.designation == plain.document.designation);
    CHECK(record.document.issued_on == plain.document.issued_on);
    CHECK(record.document.issuer == plain.document.issuer);
    REQUIRE_FALSE(record.doubts.empty());
    CHECK(record.doubts.front().rule == "text-recognised");
    const auto sure = std::stoi(record.doubts.front().arguments.at(2));
    CHECK((sure > 80 && sure <= 100));
    for (const Doubt& doubt : record.doubts) CHECK(doubt.span.start < doubt.span.end);
  }
}

#ifdef RASOAT_HAS_PDF

TEST_CASE("pages that were scanned on their side or on their head are turned", "[.scans]") {
  const std::string name = "188-KH-UBND-scan.pdf";
  const auto straight = make_record(std::filesystem::path(RASOAT_FORMATS) / name, name);
  if (!std::holds_alternative<Record>(straight)) return;  // no Vietnamese data, as said above
  const auto source = SourceText::read(std::filesystem::path(RASOAT_FORMATS) / name);
  REQUIRE(source);
  for (const char* turn : {"90", "180", "270"}) {
    INFO(turn);
    std::string bytes(source->bytes());
    constexpr std::string_view kPage = "/Type/Page/Parent";
    std::size_t pages = 0;
    for (std::size_t at = 0; (at = bytes.find(kPage, at)) != std::string::npos; ++at, ++pages)
      bytes.insert(at + 10, std::string("/Rotate ") + turn);
    REQUIRE(pages == 2);
    const FileRecord made = make_record(SourceText(name, std::move(bytes)), name);
    REQUIRE(std::holds_alternative<Record>(made));
    CHECK(cited(std::get<Record>(made)) == cited(std::get<Record>(straight)));
    CHECK(std::get<Record>(made).document.designation == "188/KH-UBND");
  }
}

#endif
#endif

TEST_CASE("what holds the document gives what it says") {
  const Record plain = record_of("md");
  const std::pair<const char*, const char*> cases[] = {
      {"zip", "188-KH-UBND.zip/Kế hoạch/188-KH-UBND.md"},
      {"eml", "188-KH-UBND.eml/Kế hoạch 188.docx"},
      {"edxml", "188-KH-UBND.edxml/188-KH-UBND.docx"},
  };
  for (const auto& [extension, file] : cases) {
    INFO(extension);
    const Record record = held_in(extension);
    CHECK(record.file == file);
    CHECK(references(record) == references(plain));
    CHECK(duties(record) == duties(plain));
    CHECK(head(record) == head(plain));
    CHECK(record.doubts.empty());
  }
}
