// The fixed phrases by which the parts of a document are told apart (vocabulary/anatomy.tsv).
#pragma once

#include <cstdint>
#include <string_view>

namespace rasoat::grammar {

/// The groups of the table, in which each is explained.
enum class PhraseGroup : std::uint8_t {
  motto,
  party_motto,
  draft,
  gazette,
  mark,
  subject,
  addressee,
  basis,
  opening,
  carries_out,
  enacts,
  attached,
  excerpt,
  session,
  recipients,
  signed_mark,
  attest,
  adopted,
  body,
  whole,
  office,
  verb,
  effect,
  ends,
  final_title,
  lead_in,
  orders,
  closes,
  takes_number,
  takes_name,
  predicate,
  leads,
  title,
  form,
  awaits,
  organ,
  dangles,
};

/// Bytes of the longest phrase of this group at the start of the text, whatever its case; 0 where none
/// stands.
std::uint32_t phrase_length(PhraseGroup group, std::string_view text) noexcept;

/// The text is a phrase of this group and nothing else (blanks aside).
bool is_phrase(PhraseGroup group, std::string_view text) noexcept;

/// The text ends with a phrase of this group.
bool ends_with_phrase(PhraseGroup group, std::string_view text) noexcept;

}  // namespace rasoat::grammar
