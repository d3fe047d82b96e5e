// designation-type: the symbol's type is not the document's: KẾ HOẠCH numbered 12-NQ/TU. Quy định and Quyết
// định share QĐ, and longer codes (CTrHĐ, KHPH) belong to the type they begin with.
#include <algorithm>

#include "drafting/own_designation.hpp"
#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"
#include "grammars/vocabulary/document_types.hpp"

namespace rasoat::drafting {
namespace {

bool agree(std::string_view type, std::string_view code) {
  return type == code || type.starts_with(code) || code.starts_with(type) || (type == "QC" && code == "QĐ") ||
         (type == "ĐA" && code == "QĐ");
}

void check_rule(const Draft& draft, Report& report) {
  const auto own = own_designation(draft);
  const auto line = draft.line(LineRole::type);
  if (!own || !line || own->read.type.empty() || own->read.type == "VBHN") return;
  const Span words = trimmed(draft.view(), *line);
  const auto word = grammar::read_type_word(words.of(draft.view()));
  if (!word || agree(word->type->code, own->read.type)) return;
  const auto types = grammar::document_types();
  const std::string_view code = word->type->code;
  if (std::ranges::any_of(types, [&](const grammar::DocumentType& one) {
        return one.code == own->read.type && word->type->word == one.word;
      }))
    return;
  Finding& finding = report.at(
      draft.to_source(own->designation), "check-designation-type",
      {std::string(own->designation.of(draft.view())), std::string(word->type->word), std::string(code)});
  finding.related.push_back({{}, draft.to_source(words)});
}

}  // namespace

extern const RuleBody designation_type;
const RuleBody designation_type{check_rule, changed_plan("Số 12-KH/TU", "Số 12-NQ/TU"), kSamplePlan};

}  // namespace rasoat::drafting
