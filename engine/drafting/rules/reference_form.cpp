// reference-form: a reference's designation breaks the form of its system: 38 KL/TW, NQ26/TW. Line ends
// inside it and references in quotations or in capitals are not judged.
#include <algorithm>

#include "drafting/citations.hpp"
#include "drafting/rule.hpp"
#include "grammars/letter.hpp"
#include "grammars/letter_table.hpp"

namespace rasoat::drafting {
namespace {

bool breaks_line(std::string_view printed) {
  return printed.find('\n') != std::string_view::npos;
}

// What the grammar may have read as part of it and is none: the first letter of the next word; the parts of a
// symbol that it does not know; the slash that joint circulars have after their type.
bool is_doubtful(const Draft& draft, const Mention& mention, Span place) {
  const std::string_view view = draft.view();
  if (place.end < view.size() && grammar::read_letter(view.substr(place.end)).base != 0) return true;
  const std::string_view type = mention.designation->type;
  if (type == "TTLT" || type == "NQLT") return true;
  return mention.type != nullptr && !type.empty() && mention.type->code != type;
}

bool in_capitals(const Draft& draft, const Mention& mention) {
  const grammar::Word first = grammar::read_word(draft.view().substr(mention.span.start));
  return first.all_capitals && first.letters > 2;
}

// What to write for an abbreviation glued to its number: the designation, with the type word and "số" where
// they do not stand before it. Nothing where the number stands for a time without types (NĐ30/CP).
std::optional<std::string> parted(const Draft& draft, const Mention& mention) {
  if (mention.designation->type.empty()) return std::nullopt;
  const std::string_view before = draft.view().substr(0, mention.span.start);
  const std::string slug =
      grammar::slug(before.substr(before.size() - std::min<std::size_t>(before.size(), 60)));
  const std::string type = grammar::slug(mention.type->word);
  const std::string& right = mention.designation->text;
  if (("-" + slug).ends_with("-so")) return right;
  if (slug.ends_with(type)) return "số " + right;
  return std::string(mention.type->word).append(" số ").append(right);
}

void check_rule(const Draft& draft, Report& report) {
  for (const Mention& mention : draft.mentions) {
    if (mention.form != MentionForm::numbered || !mention.designation || !mention.designation->deviant)
      continue;
    const auto place = designation_of(draft, mention);
    if (!place || draft.is_quoted(place->start) || !is_reference(draft, mention) ||
        (in_capitals(draft, mention) && !is_glued(draft, mention)))
      continue;
    const std::string printed(place->of(draft.view()));
    const std::string& right = mention.designation->text;
    if (printed == right || is_doubtful(draft, mention, *place) ||
        breaks_line(draft.to_source(*place).of(draft.source())))
      continue;
    if (is_glued(draft, mention)) {
      if (const auto whole = parted(draft, mention))
        report.at(draft.to_source(*place), "check-reference-form", {printed, *whole}).replacement = *whole;
      continue;
    }
    Finding& finding = report.at(draft.to_source(*place), "check-reference-form", {printed, right});
    finding.replacement = right;
    if (is_joined_line(printed, right)) finding.severity = Severity::info;
    finding.safe =
        !mention.type || mention.designation->type.empty() || mention.type->code == mention.designation->type;
  }
}

}  // namespace

extern const RuleBody reference_form;
const RuleBody reference_form{check_rule,
                              R"(Thực hiện Kết luận số 38 KL/TW, ngày 02/11/2022 của Ban Bí thư.
)",
                              R"(Thực hiện Kết luận số 38-KL/TW, ngày 02/11/2022 của Ban Bí thư.
)"};

}  // namespace rasoat::drafting
