// The one table of rules: id, severity at most, group, what it needs. Ids are never used again for another
// rule.
#include <array>

#include "drafting/check.hpp"

namespace rasoat::drafting {
extern const RuleBody no_document;
extern const RuleBody missing_heading;
extern const RuleBody missing_issuer;
extern const RuleBody missing_designation;
extern const RuleBody blank_number;
extern const RuleBody missing_place_date;
extern const RuleBody blank_date;
extern const RuleBody missing_title;
extern const RuleBody missing_signature;
extern const RuleBody missing_recipients;
extern const RuleBody designation_form;
extern const RuleBody designation_type;
extern const RuleBody date_form;
extern const RuleBody signature_form;
extern const RuleBody recipients_form;
extern const RuleBody heading_numbering;
extern const RuleBody heading_style;
extern const RuleBody reference_form;
extern const RuleBody reference_type;
extern const RuleBody reference_first_citation;
extern const RuleBody reference_date;
extern const RuleBody reference_conflict;
extern const RuleBody reference_title;
extern const RuleBody reference_unknown;
extern const RuleBody reference_replaced;
extern const RuleBody reference_ambiguous;
extern const RuleBody short_form_undefined;
extern const RuleBody short_form_unused;
extern const RuleBody short_form_redefined;
extern const RuleBody duty_without_recipient;
extern const RuleBody duty_without_deadline;
extern const RuleBody duty_deadline_past;
extern const RuleBody duty_deadline_late;
extern const RuleBody duty_unknown_body;
extern const RuleBody superior_uncited;
extern const RuleBody superior_duty_uncovered;
extern const RuleBody homoglyph;
extern const RuleBody combining_marks;
extern const RuleBody tone_style;
extern const RuleBody syllable;
extern const RuleBody fixed_name;
extern const RuleBody legacy_encoding;
extern const RuleBody unbalanced_quotes;
namespace {

using enum Severity;
using enum Group;
constexpr bool kSafe = true, kNorm = true;

constexpr std::array kRules = std::to_array<Rule>({
    // clang-format off
    {"no-document", error, form, &no_document},
    {"missing-heading", error, form, &missing_heading, !kSafe, kNorm},
    {"missing-issuer", error, form, &missing_issuer, !kSafe, kNorm},
    {"missing-designation", error, form, &missing_designation, !kSafe, kNorm},
    {"blank-number", info, form, &blank_number},
    {"missing-place-date", error, form, &missing_place_date, !kSafe, kNorm},
    {"blank-date", info, form, &blank_date},
    {"missing-title", error, form, &missing_title, !kSafe, kNorm},
    {"missing-signature", error, form, &missing_signature, !kSafe, kNorm},
    {"missing-recipients", error, form, &missing_recipients, !kSafe, kNorm},
    {"designation-form", error, form, &designation_form, kSafe, kNorm},
    {"designation-type", error, form, &designation_type, !kSafe, kNorm},
    {"date-form", error, form, &date_form, kSafe, kNorm},
    {"signature-form", warning, form, &signature_form, kSafe, kNorm},
    {"recipients-form", warning, form, &recipients_form, !kSafe, kNorm},
    {"heading-numbering", error, form, &heading_numbering},
    {"heading-style", warning, form, &heading_style},
    {"reference-form", error, references, &reference_form, kSafe, !kNorm},
    {"reference-type", error, references, &reference_type},
    {"reference-first-citation", warning, references, &reference_first_citation, !kSafe, kNorm},
    {"reference-date", error, references, &reference_date},
    {"reference-conflict", error, references, &reference_conflict},
    {"reference-title", warning, references, &reference_title},
    {"reference-unknown", info, references, &reference_unknown, !kSafe, !kNorm, Needs::archive},
    {"reference-replaced", error, references, &reference_replaced, !kSafe, !kNorm, Needs::archive},
    {"reference-ambiguous", warning, references, &reference_ambiguous},
    {"short-form-undefined", warning, references, &short_form_undefined},
    {"short-form-unused", info, references, &short_form_unused},
    {"short-form-redefined", error, references, &short_form_redefined},
    {"duty-without-recipient", info, duties, &duty_without_recipient},
    {"duty-without-deadline", info, duties, &duty_without_deadline},
    {"duty-deadline-past", error, duties, &duty_deadline_past},
    {"duty-deadline-late", warning, duties, &duty_deadline_late, !kSafe, !kNorm, Needs::archive},
    {"duty-unknown-body", warning, duties, &duty_unknown_body, !kSafe, !kNorm, Needs::registry},
    {"superior-uncited", warning, duties, &superior_uncited},
    {"superior-duty-uncovered", warning, duties, &superior_duty_uncovered, !kSafe, !kNorm, Needs::archive},
    {"homoglyph", error, text, &homoglyph, kSafe, !kNorm},
    {"combining-marks", info, text, &combining_marks, kSafe, !kNorm},
    {"tone-style", info, text, &tone_style},
    {"syllable", warning, text, &syllable},
    {"fixed-name", warning, text, &fixed_name, kSafe, !kNorm},
    {"legacy-encoding", warning, text, &legacy_encoding},
    {"unbalanced-quotes", info, text, &unbalanced_quotes},
    // clang-format on
});

}  // namespace

std::span<const Rule> rules() {
  return kRules;
}

}  // namespace rasoat::drafting
