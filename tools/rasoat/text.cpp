// rasoat text: the text to which every offset of a record refers, byte for byte.
#include "console.hpp"
#include "inputs.hpp"
#include "output.hpp"
#include "reading/readers.hpp"
#include "run.hpp"

namespace rasoat {

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
  output.write(read->text);
  return 0;
}

}  // namespace rasoat
