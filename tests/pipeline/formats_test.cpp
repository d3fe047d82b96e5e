// One document in every format: what is said of it is what is said of its plain text.
#include <string>
#include <vector>

#include "catch.hpp"
#include "pipeline.hpp"
#include "record/json.hpp"

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

}  // namespace

TEST_CASE("every format gives the references, duties and head of the plain text") {
  const Record plain = record_of("md");
  CHECK(plain.references.size() >= 10);
  CHECK(plain.duties.size() >= 5);
  CHECK(plain.document.designation == "188/KH-UBND");
  CHECK(plain.document.sections.size() == 6);
  for (const std::string extension : {"docx", "odt", "html"}) {
    INFO(extension);
    const Record record = record_of(extension);
    CHECK(record.reader == extension);
    CHECK(references(record) == references(plain));
    CHECK(duties(record) == duties(plain));
    CHECK(head(record) == head(plain));
  }
}
