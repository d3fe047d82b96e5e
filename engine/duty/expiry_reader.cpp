#include "duty/expiry_reader.hpp"

#include <algorithm>
#include <array>
#include <chrono>

#include "duty/saying.hpp"
#include "duty/token.hpp"
#include "grammars/date.hpp"
#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;
using grammar::WordKey;

// expiry_words.tsv: what a sentence may begin with, and what may follow.
struct Vocabulary {
  grammar::PhraseTable starts, middles;

  Vocabulary() {
    constexpr std::array<std::string_view, 8> kRoles = {"label", "bare",   "subject", "between",
                                                        "ended", "lapsed", "until",   "span"};
    for (const grammar::Row& row :
         grammar::read_table(grammar::vocabulary_file("expiry_words.tsv"), {"words", "role"})) {
      const auto role =
          static_cast<std::uint32_t>(std::find(kRoles.begin(), kRoles.end(), row[1]) - kRoles.begin());
      grammar::PhraseTable& table =
          role <= static_cast<std::uint32_t>(ExpiryWord::subject) ? starts : middles;
      for (const std::string_view phrase : grammar::split(row[0], ';')) table.add(phrase, role);
    }
  }
};

const Vocabulary& vocabulary() {
  static const Vocabulary made;
  return made;
}

}  // namespace

std::optional<ExpiryWord> ExpiryReader::take_start() {
  const auto match = vocabulary().starts.longest(rest());
  if (!match) return std::nullopt;
  at_ += match->length;
  skip_blanks();
  if (take_word("của"_word)) skip_blanks();
  return static_cast<ExpiryWord>(match->value);
}

bool ExpiryReader::take_own_name(const Head& head) {
  const auto type = grammar::read_type_word(rest());
  if (!type) return false;
  const std::size_t before = at_;
  at_ += type->length;
  skip_blanks();
  const bool pointed = take_word("này"_word);
  const bool own = head.type && type->type->code == *head.type;
  if (own || (pointed && is_issued_with(head, *type->type))) return true;
  at_ = before;
  return false;
}

bool ExpiryReader::take_colon() {
  skip_blanks();
  if (at_ >= text_.size() || text_[at_] != ':') return false;
  ++at_;
  return true;
}

bool ExpiryReader::at_end() const {
  return rest().find_first_not_of(" \n\t.*_") == std::string_view::npos;
}

std::optional<Due> ExpiryReader::read_until(bool labelled) {
  constexpr std::size_t kMostSteps = 24;
  for (std::size_t step = 0; step < kMostSteps; ++step) {
    at_ = std::min(text_.find_first_not_of(" \n\t,(*_", at_), text_.size());
    if (at_ == text_.size()) return std::nullopt;
    const auto match = vocabulary().middles.longest(rest());
    const bool before_day = match && match->value >= static_cast<std::uint32_t>(ExpiryWord::until);
    if (!match || before_day) {
      const auto deadline = grammar::parse_deadline(rest(), base_, grammar::DeadlinePlace::field);
      if (deadline) {
        if (auto due = last_day(*deadline, labelled, match)) return due;
        if (!is_first_day(*deadline)) return std::nullopt;
        at_ += deadline->length;
        continue;
      }
    }
    if (!match) return std::nullopt;
    const auto role = static_cast<ExpiryWord>(match->value);
    ended_ = ended_ || role == ExpiryWord::ended;
    lapsed_ = lapsed_ || role == ExpiryWord::lapsed;
    labelled = labelled || role == ExpiryWord::span;  // "trong 02 năm (2022 và 2023)"
    at_ += match->length;
  }
  return std::nullopt;
}

void ExpiryReader::skip_blanks() {
  at_ = std::min(text_.find_first_not_of(" \n\t", at_), text_.size());
}

bool ExpiryReader::take_word(WordKey key) {
  const grammar::Word word = grammar::read_word(rest());
  if (word.key != key) return false;
  at_ += word.length;
  return true;
}

// "từ ngày 01/4/2021", or a day that is not said to be the last one: another may follow.
bool ExpiryReader::is_first_day(const grammar::Deadline& deadline) {
  return (deadline.kind == grammar::DeadlineKind::date || deadline.kind == grammar::DeadlineKind::period) &&
         !deadline.rule.starts_with("before") && deadline.length > 0;
}

// "Quyết định ban hành Kế hoạch …": "Kế hoạch này" is what the decision issues.
bool ExpiryReader::is_issued_with(const Head& head, const grammar::DocumentType& type) {
  if (!head.title || !head.type || (*head.type != "QĐ" && *head.type != "NQ")) return false;
  return grammar::slug(*head.title).find("ban-hanh-" + grammar::slug(type.word)) != std::string::npos;
}

// What stands here, if it is the last day: after "đến", at the end of a range, after "kết thúc", or a year
// or more in which all happens.
std::optional<Due> ExpiryReader::last_day(const grammar::Deadline& deadline, bool labelled,
                                          const std::optional<grammar::PhraseTable::Match>& word) {
  using grammar::DeadlineKind;
  const bool day = deadline.kind == DeadlineKind::date;
  if (!day && deadline.kind != DeadlineKind::period) return std::nullopt;
  const std::string& rule = deadline.rule;
  if (rule.empty() || rule.starts_with('+') || rule.starts_with("before")) return std::nullopt;
  if (lapsed_) return lapse(deadline);
  if (rule.starts_with("from ")) return std::nullopt;
  const auto led_by = [&](ExpiryWord role) {
    return word && word->value == static_cast<std::uint32_t>(role);
  };
  const bool wide = rule.size() == 4 || rule.find("..") != std::string::npos;
  const bool holds = ended_ || led_by(ExpiryWord::until) || is_range(deadline.length) ||
                     (wide && (labelled || led_by(ExpiryWord::span)));
  if (!holds) return std::nullopt;
  return kept(deadline, day ? DueKind::date : DueKind::period, rule);
}

// The day before the one from which it has no effect.
std::optional<Due> ExpiryReader::lapse(const grammar::Deadline& deadline) {
  std::string_view day = deadline.rule;
  if (day.starts_with("from ")) day.remove_prefix(5);
  const auto first = parse_iso_date(day);
  if (!first) return std::nullopt;
  return kept(deadline, DueKind::date, to_iso(std::chrono::sys_days{*first} - std::chrono::days{1}));
}

Due ExpiryReader::kept(const grammar::Deadline& deadline, DueKind kind, std::string rule) {
  Due due{unwrapped(rest().substr(0, deadline.length)), kind, std::move(rule)};
  at_ += deadline.length;
  return due;
}

// A first day stands before the last one.
bool ExpiryReader::is_range(std::size_t length) const {
  const std::string_view printed = rest().substr(0, length);
  if (says(grammar::read_word(printed).key, Saying::first_day)) return true;
  constexpr std::size_t kJoint = 4;  // " - d"
  const std::size_t digit = printed.find_first_of("0123456789");
  const auto date = grammar::parse_date(digit < printed.size() ? printed.substr(digit) : printed);
  return date && digit + date->length + kJoint < length;
}

}  // namespace rasoat
