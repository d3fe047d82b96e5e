// Any text at any of its words: every grammar reads nothing, or something that ends inside the text.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "grammars/anatomy_phrases.hpp"
#include "grammars/condition.hpp"
#include "grammars/date.hpp"
#include "grammars/deadline.hpp"
#include "grammars/designation.hpp"
#include "grammars/heading.hpp"
#include "grammars/issuer.hpp"
#include "grammars/law_name.hpp"
#include "grammars/named_resolution.hpp"
#include "grammars/number_line.hpp"
#include "grammars/ordinal.hpp"
#include "grammars/period.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/pinpoint.hpp"
#include "grammars/place_date.hpp"
#include "grammars/recurrence.hpp"
#include "grammars/vocabulary/document_types.hpp"

namespace {

using namespace rasoat::grammar;

template <typename Read>
void require_inside(const Read& read, std::string_view text) {
  if (read && read->length > text.size()) std::abort();
}

void require_inside(std::uint32_t length, std::string_view text) {
  if (length > text.size()) std::abort();
}

void read_all(std::string_view text) {
  const DeadlineBase base{rasoat::make_date(2021, 8, 19), 2021};
  require_inside(parse_date(text), text);
  require_inside(parse_designation(text), text);
  require_inside(parse_designation(text, "NQ"), text);
  require_inside(parse_document_number(text), text);
  require_inside(parse_heading_label(text), text);
  require_inside(parse_named_resolution(text), text);
  require_inside(parse_number_line(text), text);
  require_inside(parse_ordinal(text), text);
  require_inside(parse_place_date(text), text);
  require_inside(parse_condition(text), text);
  require_inside(parse_condition(text, true), text);
  require_inside(parse_deadline(text, base, DeadlinePlace::prose), text);
  require_inside(parse_deadline(text, base, DeadlinePlace::field), text);
  require_inside(parse_period(text, base, DeadlinePlace::field), text);
  require_inside(parse_recurrence(text, true), text);
  require_inside(read_type_word(text), text);
  require_inside(issuer_length(text), text);
  require_inside(more_issuers_length(text), text);
  require_inside(area_length(text), text);
  require_inside(term_length(text), text);
  require_inside(meeting_length(text), text);
  require_inside(law_name_length(text), text);
  require_inside(parse_fixed_name(text, read_word(text)).length, text);
  require_inside(pinpoint_length(text), text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 1024) return 0;  // every word is tried
  const std::string text(reinterpret_cast<const char*>(data), size);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n') continue;
    read_all(std::string_view(text).substr(at));
    const Pinpoint before = pinpoint_before(text, static_cast<std::uint32_t>(at));
    if (before.start > before.end || before.end > at) std::abort();
  }
  return 0;
}
