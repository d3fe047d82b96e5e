// heading-numbering: a gap or a repeat among the numbers of siblings: I, III; 1, 5; a, c. A sequence begins
// anew at 1, at whatever encloses it, and in appendices; tables and quotations are not looked at.
#include <map>
#include <utility>

#include "document/parts.hpp"
#include "document/quotation.hpp"
#include "drafting/rule.hpp"
#include "grammars/letter_table.hpp"
#include "reading/label_at.hpp"
#include "source/utf8.hpp"

namespace rasoat::drafting {
namespace {

// The place of a letter among those that label điểm: đ after d, and no f, j, w, z; 0 for any other.
std::uint16_t letter_number(std::string_view printed) {
  constexpr std::u32string_view kLetters = U"abcdđeghiklmnopqrstuvxy";
  if (printed.empty()) return 0;
  const grammar::Letter letter = grammar::read_letter(printed);
  const std::size_t at = kLetters.find(letter.base);
  const bool alone =
      letter.length == printed.size() && !letter.capital && letter.tone == grammar::Tone::level;
  return alone && at != std::u32string_view::npos ? static_cast<std::uint16_t>(at + 1) : std::uint16_t{0};
}

// How deep a label stands, from the outermost.
unsigned rank_of(const PlacedLabel& label) {
  return static_cast<unsigned>(label.kind) * 8u + label.parts;
}

struct Last {
  std::uint16_t number = 0;
  Span place;  // in the source
};

// The numbers under way, by rank.
class Numbering {
 public:
  Numbering(const Draft& draft, Report& report) : draft_(draft), report_(report) {}

  void read(const PlacedLabel& label) {
    const unsigned rank = rank_of(label);
    // What runs through the whole document goes on inside the next chapter.
    const bool article = label.kind == grammar::LabelKind::article;
    std::erase_if(last_, [&](const auto& one) {
      return one.first > rank &&
             (one.first / 8 != static_cast<unsigned>(grammar::LabelKind::article) || article);
    });
    const auto before = last_.find(rank);
    const Last now{label.number, label.printed};
    if (before == last_.end()) {
      last_.emplace(rank, now);
      return;
    }
    const Last old = std::exchange(before->second, now);
    if (now.number == old.number + 1) return;
    if (now.number == 1 && (old.number != 1 || !goes_on(old, label))) return;
    say(label, old);
  }
  void restart() { last_.clear(); }

 private:
  // Between the two there is but what the first says: nothing that heads or leads into another list.
  bool goes_on(const Last& old, const PlacedLabel& label) const {
    std::string_view between = draft_.source().substr(old.place.end, label.printed.start - old.place.end);
    for (bool title = true; !between.empty(); title = false) {  // of the first; it needs no full stop
      std::string_view line = between.substr(0, between.find('\n'));
      between.remove_prefix(std::min(between.size(), line.size() + 1));
      while (!line.empty() && std::string_view(" *_#\r").contains(line.back())) line.remove_suffix(1);
      if (!line.empty() && (title ? line.back() == ':' : !std::string_view(".;!?,").contains(line.back())))
        return false;
    }
    return true;
  }

  // The label as a line would begin with it: "Điều 3", "3.", "c)"; empty for kinds that are never run into
  // text.
  static std::string spelt(const PlacedLabel& label, std::uint16_t number) {
    constexpr std::u32string_view kLetters = U"abcdđeghiklmnopqrstuvxy";
    if (label.kind == grammar::LabelKind::article) return "Điều " + std::to_string(number);
    if (label.kind == grammar::LabelKind::arabic) return std::to_string(number);
    std::string letter;
    if (label.kind == grammar::LabelKind::letter && number <= kLetters.size())
      utf8::append(letter, kLetters[number - 1u]);
    return letter;
  }

  // It stands between the two though not as a paragraph of its own: at the start of a line in a quotation or
  // a table, or run into a paragraph after the end of a sentence ("… lãng phí.2. Giao").
  bool stands_between(const Last& old, const PlacedLabel& label, std::uint16_t number) const {
    const std::string wanted = spelt(label, number);
    if (wanted.empty()) return false;
    const std::string_view between =
        draft_.source().substr(old.place.end, label.printed.start - old.place.end);
    for (std::size_t at = between.find(wanted); at != std::string_view::npos;
         at = between.find(wanted, at + 1)) {
      const char next = at + wanted.size() < between.size() ? between[at + wanted.size()] : ' ';
      if (next >= '0' && next <= '9') continue;
      const std::size_t before = between.substr(0, at).find_last_not_of(" *“\"|-\t");
      if (before == std::string_view::npos) continue;
      if (between[before] == '\n' ||
          (label.kind == grammar::LabelKind::arabic && is_run_in(between, at, wanted.size(), before)))
        return true;
    }
    return false;
  }

  // ". 2. Giao": after a full stop, with one of its own, before a capital.
  static bool is_run_in(std::string_view text, std::size_t at, std::size_t size, std::size_t before) {
    const std::string_view after = text.substr(at + size);
    return (text[before] == '.' || text[before] == ';') && after.starts_with(". ") &&
           grammar::read_letter(after.substr(2)).capital;
  }

  bool stand_between(const Last& old, const PlacedLabel& label) const {
    for (std::uint16_t number = old.number + 1; number < label.number; ++number) {
      if (stands_between(old, label, number)) return true;
    }
    return false;
  }

  void say(const PlacedLabel& label, const Last& old) {
    const bool repeat = label.number == old.number;
    const std::string printed(label.printed.of(draft_.source()));
    const std::string earlier(old.place.of(draft_.source()));
    if (!repeat && label.number < old.number) return;  // another list
    if (repeat && stands_between(old, label, 1))
      return;  // a list of its own, whose first line was run into text
    if (!repeat && (label.number > old.number + 6 || stand_between(old, label))) return;
    Finding& finding =
        report_.at(label.printed, repeat ? "check-heading-repeat" : "check-heading-gap", {printed, earlier});
    finding.related.push_back({{}, old.place});
  }

  const Draft& draft_;
  Report& report_;
  std::map<unsigned, Last> last_;
};

// Not "Điều 8a": such a one stands between two others.
bool is_numbered(const PlacedLabel& label, std::string_view text) {
  using Kind = grammar::LabelKind;
  const std::string_view printed = label.printed.of(text);
  const bool inserted =
      label.kind == Kind::article && !printed.empty() && (printed.back() < '0' || printed.back() > '9');
  return !inserted && label.number != 0 && label.closed && label.kind != Kind::appendix &&
         label.kind != Kind::part && label.kind != Kind::bracket;
}

// A line broken in a sentence: "… tại khoản 1⏎Điều 6."; or a number before a colon.
bool is_continuation(const Draft& draft, const PlacedLabel& label) {
  const std::string_view text = draft.source();
  if (text.substr(label.printed.end, 1) == ":") return true;
  std::size_t at = label.printed.start;
  unsigned breaks = 0;
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\n' || text[at - 1] == '\r'))
    breaks += text[--at] == '\n';
  if (at == 0 || breaks != 1) return false;
  const char before = text[at - 1];
  return before == ',' || (before >= '0' && before <= '9') || (before >= 'a' && before <= 'z') ||
         static_cast<unsigned char>(before) >= 0x80;
}

bool is_consolidated(const Draft& draft) {
  const auto& own = draft.head().designation;
  return (own && own->find("VBHN") != std::string::npos) ||
         draft.view().find("(được bãi bỏ)") != std::string_view::npos;
}

void check_rule(const Draft& draft, Report& report) {
  if (is_consolidated(draft)) return;  // keeps the numbers of the document that was amended
  Numbering numbering(draft, report);
  Quotation quotation;
  for (const Block& block : draft.document.blocks) {
    if (!is_running_text(block) || block.kind == BlockKind::table_cell) continue;
    if (quotation.covers(draft.source(), block)) continue;
    const ZoneKind zone = draft.document.zone_at(draft.document.view.from_source(block.span.start));
    if (zone != ZoneKind::body && zone != ZoneKind::final_clause && zone != ZoneKind::opening) continue;
    const auto label = label_at(draft.source(), block.span);
    if (!label || is_continuation(draft, *label)) continue;
    if (label->kind == grammar::LabelKind::part || label->kind == grammar::LabelKind::appendix)
      numbering.restart();
    PlacedLabel one = *label;
    if (one.kind == grammar::LabelKind::letter) one.number = letter_number(one.printed.of(draft.source()));
    if (is_numbered(one, draft.source())) numbering.read(one);
  }
}

}  // namespace

extern const RuleBody heading_numbering;
const RuleBody heading_numbering{check_rule,
                                 R"(I. MỤC ĐÍCH

1. Quán triệt Nghị quyết của Tỉnh ủy.

5. Nâng cao trách nhiệm của cấp ủy.

II. NHIỆM VỤ

1. Tuyên truyền trong nhân dân.
)",
                                 R"(I. MỤC ĐÍCH

1. Quán triệt Nghị quyết của Tỉnh ủy.

2. Nâng cao trách nhiệm của cấp ủy.

II. NHIỆM VỤ

1. Tuyên truyền trong nhân dân.
)"};

}  // namespace rasoat::drafting
