// What words say where their role does not tell it: the table duty_sayings.tsv, which explains every saying.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "grammars/letter.hpp"

namespace rasoat {

enum class Saying : std::uint8_t {
  determiner,
  area,
  generic_body,
  described_body,
  listed_body,
  in_name,
  after_exception,
  person,
  finished,
  shared_matter,
  pointing,
  open_label,
  part_title,
  period,
  first_day,
  behind_term,
  shared_head,
  joint_body,
  topic,
  duty_title,
  office,
  told_part,
  body_part,
  bare_body,
  whole_class,
  recipients,
  recipients_above,
  carrying,
  carries_out,
  carries_plan,
  carried_out,
  assessed,
  does_work,
  compiles,
  leaves_amending,
  describes_plan,
  obliges,
  charges,
  plan_of_all,
  plan_document,
  issued_document,
  issuing_base,
  mentioned,
  term,
  in_term,
  half_year,
  six
};

inline constexpr std::size_t kSayingCount = static_cast<std::size_t>(Saying::six) + 1;

/// As it stands in the table.
std::string_view name_of(Saying saying) noexcept;

/// The word alone says it. Costs one look-up: for what is asked of most tokens.
bool says(grammar::WordKey word, Saying saying) noexcept;

/// The words as a whole say it, whatever their tones.
bool says(std::string_view words, Saying saying);
/// The same of words whose slug is at hand.
bool slug_says(std::string_view slug, Saying saying) noexcept;

/// How many bytes at the start of the text say it, 0 if none do; of shared_head, joint_body, topic and
/// duty_title only. Asks for the printed tones; the first two bytes rule most texts out.
std::size_t saying_length(std::string_view text, Saying saying) noexcept;

/// The words that say it, as printed in the table; valid for as long as the program runs.
std::span<const std::string_view> words_of(Saying saying) noexcept;

}  // namespace rasoat
