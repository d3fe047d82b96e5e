// Any bytes give a record or an error with its place; every span of a record holds what the record says of
// it, and the record survives being written and read.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "pipeline.hpp"
#include "reading/readers.hpp"
#include "record/json.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check_spans(const rasoat::Record& record, std::string_view text) {
  for (const rasoat::Reference& reference : record.references) {
    require(reference.span.end <= text.size() && reference.span.start < reference.span.end);
    require(reference.span.of(text) == reference.quote);
    require(!reference.target.empty() && reference.line > 0 && reference.column > 0);
  }
  for (const rasoat::Duty& duty : record.duties) {
    require(duty.span.end <= text.size() && duty.span.start < duty.span.end);
  }
  for (const rasoat::Section& section : record.document.sections) require(section.span.end <= text.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const rasoat::SourceText source("a.md", std::string(reinterpret_cast<const char*>(data), size));
  const rasoat::FileRecord made = rasoat::make_record(source, "a.md");
  if (const auto* failed = std::get_if<rasoat::FailedRecord>(&made)) {
    require(failed->error.offset.value_or(0) <= size);
    return 0;
  }
  const auto read = rasoat::read_document(source);
  require(read.has_value());
  check_spans(std::get<rasoat::Record>(made), read->text);
  std::string written;
  rasoat::append_json(written, made, rasoat::Language::vi);
  const auto back = rasoat::parse_json(written);
  require(back && *back == made);
  return 0;
}
