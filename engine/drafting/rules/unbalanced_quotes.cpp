// unbalanced-quotes: “ without ”, or ( without ) in a paragraph. Quotations may go over paragraphs; list
// labels (a), 1)) and apostrophes do not count; tables and headings are not looked at.
#include "drafting/rule.hpp"
#include "drafting/words.hpp"

namespace rasoat::drafting {
namespace {

constexpr std::string_view kOpen = "“", kClose = "”";

struct Paragraph {
  Span view;
  bool carries = false;  ///< goes on in the next one
};

std::vector<Paragraph> paragraphs(const Draft& draft) {
  std::vector<Paragraph> found;
  for (const Block& block : draft.document.blocks) {
    if (block.kind != BlockKind::paragraph && block.kind != BlockKind::list_item) continue;
    const Span view = draft.document.view.from_source(block.span);
    const ZoneKind zone = draft.document.zone_at(view.start);
    if (zone == ZoneKind::site || zone == ZoneKind::head || zone == ZoneKind::signature ||
        zone == ZoneKind::recipients || zone == ZoneKind::appendix)
      continue;
    const bool joins = !found.empty() && found.back().carries && found.back().view.end <= view.start;
    if (joins) {
      found.back().view.end = view.end;
      found.back().carries = block.joins_next;
    } else {
      found.push_back({view, block.joins_next});
    }
  }
  return found;
}

void say(const Draft& draft, Offset at, bool open, std::string_view mark, std::string_view lacking,
         Report& report) {
  report.at(draft.to_source({at, at + static_cast<Offset>(mark.size())}),
            open ? "check-unbalanced-open" : "check-unbalanced-close",
            {std::string(mark), std::string(lacking)});
}

// The straight marks and apostrophes of a paragraph up to a place. They may open what a curly mark closes:
// another slip, if any. Asked for places in their order.
class StraightMarks {
 public:
  explicit StraightMarks(std::string_view view) : view_(view) {}

  bool open_before(std::size_t place) {
    for (; at_ < place; ++at_) {
      const std::string_view rest = view_.substr(at_);
      if (rest.starts_with("\n\n")) single_ = false, double_ = 0;
      double_ += rest.front() == '"';
      single_ = single_ || rest.starts_with("‘") || rest.starts_with("''");
    }
    return single_ || double_ % 2 == 1;
  }

 private:
  std::string_view view_;
  std::size_t at_ = 0;
  std::size_t double_ = 0;
  bool single_ = false;
};

// Over the whole text: a quotation may take several paragraphs, and quotations stand in one another.
void check_quotes(const Draft& draft, Report& report) {
  const std::string_view view = draft.view();
  std::vector<Offset> open;
  StraightMarks straight(view);
  // Notes cut the quotations of a consolidated text.
  const auto& own = draft.head().designation;
  const bool consolidated = own && own->find("VBHN") != std::string::npos;
  for (std::size_t at = view.find('\xE2'); at != std::string_view::npos; at = view.find('\xE2', at + 1)) {
    const std::string_view rest = view.substr(at);
    const auto place = static_cast<Offset>(at);
    if (rest.starts_with(kOpen) || rest.starts_with("„") || rest.starts_with("‟")) open.push_back(place);
    if (!rest.starts_with(kClose)) continue;
    if (open.empty() && (straight.open_before(at) || consolidated)) continue;
    if (open.empty()) {
      say(draft, place, false, kClose, kOpen, report);
    } else {
      open.pop_back();
    }
  }
  if (consolidated) return;
  for (const Offset place : open) say(draft, place, true, kOpen, kClose, report);
}

bool ends_in_open_mark(std::string_view text) {
  return text.ends_with(kOpen) || text.ends_with("„") || text.ends_with("‟");
}

// A letter or a number and ')' at the start of a line, of a paragraph, or after a mark: a label.
bool is_label(std::string_view view, Span paragraph, Offset at) {
  Offset start = at;
  while (start > paragraph.start && view[start - 1] != ' ' && view[start - 1] != '"' &&
         !ends_in_open_mark(view.substr(0, start)) && view[start - 1] != '\n' && at - start < 8)
    --start;
  const std::string_view word = view.substr(start, at - start);
  if (word.empty() || word.size() > 7) return false;
  if (word.find('.') != std::string_view::npos) return true;  // a.1), 2.1)
  const grammar::Word read = grammar::read_word(word);
  return read.length == word.size() &&
         (read.letters <= 1 || read.has_digit || word.find_first_not_of("ivxIVX") == std::string_view::npos);
}

struct Bracket {
  Offset at = 0;
  bool open = false;
  std::size_t paragraph = 0;
};

void find_brackets(std::string_view view, Span paragraph, std::size_t index, std::vector<Bracket>& found) {
  std::vector<Offset> open;
  for (Offset at = paragraph.start; at < paragraph.end; ++at) {
    if (view[at] == '(') open.push_back(at);
    if (view[at] != ')') continue;
    if (!open.empty()) {
      open.pop_back();
    } else if (!is_label(view, paragraph, at)) {
      found.push_back({at, false, index});
    }
  }
  for (const Offset at : open) found.push_back({at, true, index});
}

// A bracket that opens in one paragraph and closes in the next was parted by a line break.
void check_brackets(const Draft& draft, Report& report) {
  std::vector<Bracket> found;
  const std::vector<Paragraph> all = paragraphs(draft);
  for (std::size_t i = 0; i < all.size(); ++i) find_brackets(draft.view(), all[i].view, i, found);
  for (std::size_t i = 0; i < found.size(); ++i) {
    const Bracket& one = found[i];
    if (one.open && i + 1 < found.size() && !found[i + 1].open &&
        found[i + 1].paragraph <= one.paragraph + 2) {
      ++i;
      continue;
    }
    say(draft, one.at, one.open, one.open ? "(" : ")", one.open ? ")" : "(", report);
  }
}

void check_rule(const Draft& draft, Report& report) {
  check_quotes(draft, report);
  check_brackets(draft, report);
}

}  // namespace

extern const RuleBody unbalanced_quotes;
const RuleBody unbalanced_quotes{check_rule,
                                 "Phát động phong trào “Toàn dân đoàn kết (gọi tắt là phong trào.\n",
                                 "Phát động phong trào “Toàn dân đoàn kết” (gọi tắt là phong trào).\n"};

}  // namespace rasoat::drafting
