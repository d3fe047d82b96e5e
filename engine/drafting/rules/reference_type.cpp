// reference-type: the type word and the symbol disagree: "Kế hoạch số 03-NQ/TU". Quy định and Quyết định are
// both QĐ, and what a decision issues may be called by the decision's number.
#include <algorithm>

#include "drafting/citations.hpp"
#include "drafting/rule.hpp"
#include "grammars/vocabulary/document_types.hpp"

namespace rasoat::drafting {
namespace {

// What a decision (QĐ) issues.
bool may_be_issued(std::string_view word) {
  return word == "QC" || word == "ĐA" || word == "PA" || word == "QT" || word == "QH" || word == "CL" ||
         word == "DA";
}

// Types whose documents bear the symbol of another one, or are called by a wider word.
bool agree(std::string_view word, std::string_view symbol) {
  if (word == symbol || word.starts_with(symbol) || symbol.starts_with(word)) return true;
  if (symbol == "TC" || word == "CV" || word == "VB" || symbol == "CV") return true;
  if (symbol == "QĐ") return may_be_issued(word);
  return (word == "KL" && symbol == "TB") || (word == "TB" && symbol == "KL") ||
         (word == "Luật" || word == "PL" || word == "L") || symbol == "VBHN" || symbol == "NQLT";
}

void check_rule(const Draft& draft, Report& report) {
  for (const Mention& mention : draft.mentions) {
    if (mention.form != MentionForm::numbered || !mention.designation || mention.type == nullptr) continue;
    const std::string_view symbol = mention.designation->type;
    if (symbol.empty() || agree(mention.type->code, symbol)) continue;
    const auto place = designation_of(draft, mention);
    if (!place || draft.is_quoted(place->start) || !is_reference(draft, mention)) continue;
    const bool other = std::ranges::any_of(grammar::document_types(), [&](const grammar::DocumentType& one) {
      return one.code == symbol && one.word == mention.type->word;
    });
    if (other) continue;
    report.at(draft.to_source({mention.span.start, place->end}), "check-reference-type",
              {std::string(mention.type->word), std::string(place->of(draft.view())), std::string(symbol)});
  }
}

}  // namespace

extern const RuleBody reference_type;
const RuleBody reference_type{
    check_rule,
    R"(Thực hiện Kế hoạch số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy.
)",
    R"(Thực hiện Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy và Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương.
)"};

}  // namespace rasoat::drafting
