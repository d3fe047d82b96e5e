// Any bytes: what is decoded is well-formed UTF-8, its passages lie inside it and in order. Words of any
// bytes are read as syllables or not.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "encoding/decode.hpp"
#include "encoding/font.hpp"
#include "encoding/recover.hpp"
#include "grammars/syllable.hpp"
#include "source/utf8.hpp"

namespace {

using rasoat::Encoding;
using rasoat::Units;

void require(bool holds) {
  if (!holds) std::abort();
}

void require_text(std::string_view text) {
  require(!rasoat::utf8::first_invalid(text));
}

void read_syllables(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at += 7) {
    const auto syllable = rasoat::grammar::read_syllable(text.substr(at, 12));
    require(syllable.proper_place <= 7);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const bool is_utf8 = !rasoat::utf8::first_invalid(bytes);
  read_syllables(bytes);
  for (const Encoding encoding :
       {Encoding::tcvn3, Encoding::tcvn5712, Encoding::vni, Encoding::viscii, Encoding::cp1258}) {
    const std::string text = rasoat::decode(bytes, encoding, Units::bytes);
    require_text(text);
    require(text.size() <= 3 * bytes.size());
    if (is_utf8) require_text(rasoat::decode(bytes, encoding, Units::characters));
  }
  if (is_utf8) {
    require_text(rasoat::decode(bytes, Encoding::mojibake, Units::characters));
    require_text(rasoat::decode_run(bytes, {Encoding::tcvn3, true}));
  }
  const auto decoded = rasoat::recover_text(bytes, is_utf8);
  if (!decoded) return 0;
  require_text(decoded->text);
  rasoat::Offset before = 0;
  for (const auto& passage : decoded->passages) {
    require(passage.span.start >= before && passage.span.start <= passage.span.end);
    require(passage.span.end <= decoded->text.size() && passage.percent <= 100);
    before = passage.span.end;
  }
  return 0;
}
