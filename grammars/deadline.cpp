// A deadline is read in three ways, the longest wins: as days counted from the document's own date, as a
// recurrence, as a place on the calendar. Words such as "kịp thời" stand for none of them.
#include "grammars/deadline.hpp"

#include <algorithm>
#include <array>

#include "grammars/deadline_words.hpp"
#include "grammars/period.hpp"
#include "grammars/recurrence.hpp"
#include "grammars/vocabulary/document_types.hpp"

namespace rasoat::grammar {
namespace {

using Role = DeadlineWord;

// "Kế hoạch này", "văn bản này".
bool take_this_document(Cursor& cursor) {
  Cursor at = cursor;
  if (const auto type = read_type_word(at.rest())) {
    at.skip(type->length);
  } else if (!at.take(words<"văn bản">)) {
    return false;
  }
  if (!at.take(gap >> words<"này">)) return false;
  cursor = at;
  return true;
}

// "kể từ ngày ký", "kể từ ngày Kế hoạch này được ban hành", "từ khi nhận được văn bản này".
bool take_own_anchor(Cursor& cursor) {
  Cursor at = cursor;
  if (!at.take(maybe_gap >> -(x3::lit(',') >> maybe_gap) >>
               (words<"kể từ"> | words<"tính từ"> | words<"từ"> | words<"sau">) >> gap >>
               -((words<"ngày"> | words<"khi"> | words<"thời điểm">) >> gap)))
    return false;
  bool document = take_this_document(at);
  if (document && !at.take(gap)) return false;
  Cursor event = at;
  const bool received = event.take(words<"nhận">);
  if (!at.take(word_of(Role::issue) >> !(gap >> words<"kết"> >> !(gap >> words<"luận">))))
    return false;  // "ký kết hợp đồng"
  Cursor after = at;
  if (!document && after.take(gap)) document = take_this_document(after);
  if (received && !document) return false;
  cursor = document && after.length() > at.length() ? after : at;
  return true;
}

// "trong vòng 30 ngày kể từ ngày ký".
std::optional<Deadline> counted(std::string_view text) {
  Cursor cursor(text);
  cursor.take((word_of(Role::done) | word_of(Role::doing)) >> gap);
  cursor.take(word_of(Role::within) >> gap);
  unsigned count = 0;
  constexpr x3::uint_parser<unsigned, 10, 1, 3> up_to_three;
  if (!cursor.take(up_to_three >> no_digit >> maybe_gap, count) || count == 0) return std::nullopt;
  cursor.take(x3::lit('(') >> x3::omit[+(x3::char_ - x3::char_("()\n"))] >> ')' >> maybe_gap);
  unsigned days = count;
  bool working = false;
  if (cursor.take(words<"ngày">)) {
    working = cursor.take(gap >> words<"làm việc">);
  } else if (cursor.take(words<"tháng">)) {
    days = 30 * count;
  } else if (cursor.take(words<"tuần">)) {
    days = 7 * count;
  } else {
    return std::nullopt;
  }
  cursor.take(maybe_gap >> ',');
  if (!take_own_anchor(cursor)) return std::nullopt;
  return Deadline{DeadlineKind::date, "+" + std::to_string(days) + (working ? "wd" : "d"), cursor.length()};
}

// Which of the ways to read a deadline may fit.
struct DeadlineReaders {
  bool counted = true;
  bool recurrence = true;
  bool period = true;
  bool vague = true;
};

// By the first word; the rest of each reader's shapes begin with none of its words. The values of fields,
// which are few, are read in every way.
DeadlineReaders deadline_readers(std::string_view text, DeadlinePlace place) {
  if (place == DeadlinePlace::field || text.empty()) return {};
  const Word word = read_word(text);
  if (text[0] >= '0' && text[0] <= '9') {
    const bool possible = number_may_go_on(text);
    return {possible, possible, false, false};
  }
  if (word.length == 0 || word.has_digit) return {};
  return {starts_counted_deadline(word.key), starts_recurrence(word.key), starts_period(word.key),
          starts_vague_deadline(word.key)};
}

constexpr std::array<bool, 256> kFigures = [] {
  std::array<bool, 256> figures{};
  for (const char c : std::string_view("0123456789IVX")) figures[static_cast<unsigned char>(c)] = true;
  return figures;
}();

}  // namespace

const WordSet& deadline_openers() noexcept {
  return first_words_of_deadlines();
}

bool may_start_deadline(const Word& word, std::string_view text, DeadlinePlace place) noexcept {
  constexpr std::size_t kFarthest = 72;
  if (word.has_digit)
    return place == DeadlinePlace::field || text[0] < '0' || text[0] > '9' || number_may_go_on(text);
  if (!opens_deadline(text, word, place == DeadlinePlace::field)) return false;
  if (starts_deadline_by_itself(word.key)) return true;
  // "trong", "đến", "hoàn thành": a figure must follow soon.
  const std::string_view near = text.substr(0, kFarthest);
  return std::any_of(near.begin(), near.end(),
                     [](char c) { return kFigures[static_cast<unsigned char>(c)]; });
}

std::optional<Deadline> parse_deadline(std::string_view text, const DeadlineBase& base, DeadlinePlace place) {
  const DeadlineReaders readers = deadline_readers(text, place);
  std::optional<Deadline> best;
  const auto take_longer = [&](std::optional<Deadline> other) {
    if (other && (!best || other->length > best->length)) best = std::move(other);
  };
  if (readers.counted) best = counted(text);
  if (readers.recurrence) {
    if (const auto recurrence = parse_recurrence(text, place == DeadlinePlace::field))
      take_longer(Deadline{DeadlineKind::recurring, recurrence->rule, recurrence->length});
  }
  if (readers.period) take_longer(parse_period(text, base, place));
  if (best || !readers.vague) return best;
  Cursor vague(text);
  if (vague.take(word_of(Role::vague))) best = Deadline{DeadlineKind::vague, {}, vague.length()};
  return best;
}

}  // namespace rasoat::grammar
