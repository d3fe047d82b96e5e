// One document in every format: what is said of it is what is said of its plain text.
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
  std::vector<std::string> extensions = {"docx", "odt", "html"};
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
