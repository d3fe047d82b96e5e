// rasoat text: the text to which every offset of a record refers, byte for byte; or, for those who work on
// the engine, what the rooms between the file and the references made of it.
#include <array>

#include "console.hpp"
#include "document/document.hpp"
#include "inputs.hpp"
#include "output.hpp"
#include "reading/readers.hpp"
#include "run.hpp"

namespace rasoat {
namespace {

constexpr std::array<std::string_view, 8> kBlocks = {"paragraph", "heading", "list-item",  "table-cell",
                                                     "footnote",  "rule",    "page-break", "furniture"};
constexpr std::array<std::string_view, 10> kZones = {"site",      "head",    "title",        "bases",
                                                     "opening",   "body",    "final-clause", "recipients",
                                                     "signature", "appendix"};

// "START-END name: words" on one line.
void write_part(Output& output, Span span, std::string_view name, std::string_view words) {
  std::string line = std::to_string(span.start) + "-" + std::to_string(span.end) + " ";
  line.append(name).append(": ");
  for (const char c : words) {
    if (c == '\n') {
      line += "⏎";
    } else {
      line += c;
    }
  }
  output.write(line += '\n');
}

void write_blocks(Output& output, const ReadDocument& read) {
  for (const Block& block : read.blocks) {
    std::string name(kBlocks[static_cast<std::size_t>(block.kind)]);
    if (block.level != 0) name += " " + std::to_string(block.level);
    if (block.joins_next) name += " +";
    write_part(output, block.span, name, block.span.of(read.text));
  }
}

void write_zones(Output& output, const ReadDocument& read) {
  const Document document = take_apart(read);
  for (const Zone& zone : document.zones) {
    write_part(output, document.view.to_source(zone.view), kZones[static_cast<std::size_t>(zone.kind)],
               zone.view.of(document.view.text()));
  }
}

}  // namespace

int run_text(const Invocation& invocation, Console& console, Output& output) {
  const auto fail = [&](const Error& error) {
    console.error(error);
    return 2;
  };
  const auto inputs = inputs_of(invocation, output);
  if (!inputs) return fail(inputs.error());
  const auto source = SourceText::read(inputs->front().file);
  if (!source) return fail(source.error());
  const auto read = read_document(*source);
  if (!read) return fail(read.error());
  if (invocation.show == "blocks") {
    write_blocks(output, *read);
  } else if (invocation.show == "zones") {
    write_zones(output, *read);
  } else if (invocation.show == "view") {
    const Document document = take_apart(*read);
    output.write(document.view.text());
  } else {
    output.write(read->text);
  }
  return 0;
}

}  // namespace rasoat
