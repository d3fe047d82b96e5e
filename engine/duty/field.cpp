// Labels are looked for backwards from colons, so that a passage without one costs nothing.
#include "duty/field.hpp"

#include <algorithm>
#include <array>

#include "duty/saying.hpp"
#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kLongestLabel = 72;
constexpr std::size_t kLongestRest = 28;

const grammar::PhraseTable& labels() {
  static const grammar::PhraseTable table = [] {
    constexpr std::array<std::string_view, 6> kKinds = {"lead", "with", "due", "task", "product", "aside"};
    grammar::PhraseTable made;
    for (const grammar::Row& row :
         grammar::read_table(grammar::vocabulary_file("task_fields.tsv"), {"words", "kind"})) {
      const auto kind =
          static_cast<std::uint32_t>(std::find(kKinds.begin(), kKinds.end(), row[1]) - kKinds.begin());
      for (const std::string_view phrase : grammar::split(row[0], ';')) made.add(phrase, kind);
    }
    return made;
  }();
  return table;
}

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t';
}

// Where the words before a colon begin: after the last mark.
std::size_t label_start(std::string_view text, std::size_t colon, std::size_t from) {
  std::size_t start = colon;
  while (start > from && colon - start < kLongestLabel &&
         std::string_view(".;:()|").find(text[start - 1]) == std::string_view::npos)
    --start;
  while (start < colon && (is_blank(text[start]) || text[start] == '-' || text[start] == '+')) ++start;
  return start;
}

// "Đơn vị chủ trì tham mưu thực hiện", "Thời gian hoàn thành dự kiến": a few more words.
bool may_go_on(FieldKind kind, std::string_view text) {
  const bool told = kind == FieldKind::lead || kind == FieldKind::with || kind == FieldKind::due;
  return told && says(grammar::read_word(text).key, Saying::open_label);
}

std::optional<FieldKind> label_at(std::string_view text, bool whole = false) {
  const auto match = labels().longest(text);
  if (!match) return std::nullopt;
  const std::string_view rest = text.substr(match->length);
  const auto kind = static_cast<FieldKind>(match->value);
  if (rest.find_first_not_of(" \n\t") == std::string_view::npos) return kind;
  return !whole && rest.size() <= kLongestRest && may_go_on(kind, text) ? std::optional(kind) : std::nullopt;
}

// "Trách nhiệm thực hiện", "Phân công thực hiện" without a colon: an article's title.
bool titles_part(std::string_view text) {
  return says(grammar::read_word(text).key, Saying::part_title);
}

}  // namespace

Fields find_fields(std::string_view view, Span passage) {
  Fields fields;
  const std::string_view text = view.substr(0, passage.end);
  std::size_t from = passage.start;
  for (std::size_t colon = text.find(':', from); colon != std::string_view::npos;
       colon = text.find(':', colon + 1)) {
    const std::size_t start = label_start(text, colon, from);
    const auto kind = label_at(text.substr(start, colon - start));
    if (!kind) continue;
    if (!fields.empty()) fields.back().value.end = static_cast<Offset>(start);
    fields.push_back({*kind,
                      {static_cast<Offset>(start), static_cast<Offset>(colon)},
                      {static_cast<Offset>(colon + 1), passage.end}});
    from = colon + 1;
  }
  if (fields.empty() && passage.size() <= kLongestLabel && !titles_part(text.substr(passage.start))) {
    // "Cơ quan chủ trì thẩm định" without a colon titles what stands under it.
    const auto kind = label_at(text.substr(passage.start), true);
    if (kind) fields.push_back({*kind, passage, {passage.end, passage.end}});
  }
  return fields;
}

std::optional<FieldKind> column_kind(std::string_view head) {
  while (!head.empty() && !grammar::read_word(head).length) head.remove_prefix(1);
  if (head.size() > 2 * kLongestLabel) return std::nullopt;
  auto match = labels().longest(head);
  std::string parted;  // "Cơ quan/đơn vị chủ trì" as "Cơ quan, đơn vị chủ trì"
  if (const std::size_t slash = head.find('/'); !match && slash != std::string_view::npos) {
    parted = std::string(head.substr(0, slash)) + ", " + std::string(head.substr(slash + 1));
    head = parted;
    match = labels().longest(head);
  }
  if (!match) return std::nullopt;
  const std::string_view rest = head.substr(match->length);
  // "Nội dung công việc (chi tiết)", "Thời gian thực hiện/hoàn thành".
  const bool more = !rest.empty() && rest.find_first_not_of(" \n") != std::string_view::npos;
  if (more && rest.size() > 40) return std::nullopt;
  return static_cast<FieldKind>(match->value);
}

}  // namespace rasoat
