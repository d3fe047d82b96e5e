// unbalanced-quotes: “ without ”, or ( without ), in a paragraph. A quotation that opens a paragraph may close
// in a later one; list labels (a), 1)) and apostrophes do not count; tables and headings are not looked at.
#include <optional>

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

bool is_blank_before(std::string_view view, Span paragraph, Offset at) {
  return view.substr(paragraph.start, at - paragraph.start).find_first_not_of(" \n-+*•") ==
         std::string_view::npos;
}

// Follows curly quotation marks over paragraphs.
class Quotes {
 public:
  Quotes(const Draft& draft, Report& report) : draft_(draft), report_(report) {}

  void read(Span paragraph) {
    const std::string_view view = draft_.view();
    for (Offset at = paragraph.start; at < paragraph.end; ++at) {
      if (view[at] != '\xE2') continue;
      const std::string_view rest = view.substr(at);
      if (rest.starts_with(kOpen)) open(paragraph, at);
      if (rest.starts_with(kClose)) close(at);
    }
    if (open_ && !carried_) say(*open_, "check-unbalanced-open", kOpen, kClose), open_.reset(), depth_ = 0;
  }

 private:
  void open(Span paragraph, Offset at) {
    if (depth_++ == 0) {
      open_ = at;
      carried_ = is_blank_before(draft_.view(), paragraph, at);
    }
  }
  void close(Offset at) {
    if (depth_ == 0) {
      say(at, "check-unbalanced-close", kClose, kOpen);
    } else if (--depth_ == 0) {
      open_.reset();
    }
  }
  void say(Offset at, const char* message, std::string_view mark, std::string_view lacking) {
    report_.at(draft_.to_source({at, at + static_cast<Offset>(mark.size())}), message,
               {std::string(mark), std::string(lacking)});
  }

  const Draft& draft_;
  Report& report_;
  std::optional<Offset> open_;
  unsigned depth_ = 0;
  bool carried_ = false;
};

// A letter or a number and ')' at the start of a line, of a paragraph, or after a mark: a label.
bool is_label(std::string_view view, Span paragraph, Offset at) {
  Offset start = at;
  while (start > paragraph.start && view[start - 1] != ' ' && view[start - 1] != '\n' && at - start < 8) --start;
  const std::string_view word = view.substr(start, at - start);
  if (word.empty() || word.size() > 5) return false;
  const grammar::Word read = grammar::read_word(word);
  return read.length == word.size() && (read.letters <= 2 || read.has_digit ||
                                        word.find_first_not_of("ivxIVX") == std::string_view::npos);
}

void check_brackets(const Draft& draft, Span paragraph, Report& report) {
  const std::string_view view = draft.view();
  std::vector<Offset> open;
  for (Offset at = paragraph.start; at < paragraph.end; ++at) {
    if (view[at] == '(') open.push_back(at);
    if (view[at] != ')') continue;
    if (!open.empty()) {
      open.pop_back();
    } else if (!is_label(view, paragraph, at)) {
      report.at(draft.to_source({at, at + 1}), "check-unbalanced-close", {")", "("});
    }
  }
  if (!open.empty()) report.at(draft.to_source({open.back(), open.back() + 1}), "check-unbalanced-open", {"(", ")"});
}

void check_rule(const Draft& draft, Report& report) {
  Quotes quotes(draft, report);
  for (const Paragraph& paragraph : paragraphs(draft)) {
    quotes.read(paragraph.view);
    check_brackets(draft, paragraph.view, report);
  }
}

}  // namespace

extern const RuleBody unbalanced_quotes;
const RuleBody unbalanced_quotes{check_rule, "Phát động phong trào “Toàn dân đoàn kết (gọi tắt là phong trào.\n",
                                 "Phát động phong trào “Toàn dân đoàn kết” (gọi tắt là phong trào).\n"};

}  // namespace rasoat::drafting
