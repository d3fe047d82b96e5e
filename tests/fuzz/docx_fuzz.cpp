// Any bytes as a Word file, and any bytes as its parts: a document or an error; with the map, the same text,
// every passage of which lies in it and in order.
#include "office.hpp"
#include "reading/docx/docx.hpp"

using namespace rasoat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (bytes.empty()) return 0;
  const bool raw = bytes[0] == 'P';
  const SourceText source(
      "a.docx", raw ? std::string(bytes)
                    : fuzz::package(bytes, {"word/document.xml", "word/styles.xml", "word/numbering.xml",
                                            "word/footnotes.xml", "word/endnotes.xml", "word/header1.xml",
                                            "word/_rels/document.xml.rels"}));
  const auto read = read_docx(source);
  const auto mapped = read_docx_with_map(source);
  fuzz::require(read.has_value() == mapped.has_value());
  if (!read) return 0;
  fuzz::check(*read);
  fuzz::require(read->text == mapped->document.text);
  Offset end = 0;
  for (const MappedRun& run : mapped->map.runs) {
    fuzz::require(run.text.start >= end && run.text.start < run.text.end &&
                  run.text.end <= read->text.size());
    fuzz::require(run.place.part < mapped->map.parts.size());
    end = run.text.end;
  }
  return 0;
}
