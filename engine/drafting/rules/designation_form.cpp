// designation-form: the own designation breaks the form of its system: 12/KH/ĐUK (Party: 12-KH/ĐUK),
// 383-KH/UBND (State: 383/KH-UBND); "Số:" in a Party document, "Số" without colon in a State one; a number
// under 10 without its zero.
#include <optional>

#include "drafting/citations.hpp"
#include "drafting/own_designation.hpp"
#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"
#include "grammars/letter.hpp"

namespace rasoat::drafting {
namespace {

// In the other system's order, put right; nothing where the parts are not both known.
std::optional<std::string> right_form(const Draft& draft, const grammar::Designation& read) {
  using Form = grammar::DesignationForm;
  if (read.type.empty() || read.body().empty() || !read.year().empty()) {
    if (read.deviant) return read.text;
    // "7/2013/TT-BNV"
    return read.number().size() == 1 && read.number()[0] != '0' ? std::optional("0" + read.text)
                                                                : std::nullopt;
  }
  if (read.form != Form::party && read.form != Form::state) return std::nullopt;
  std::string number(read.number());
  if (number.size() == 1 && number[0] != '0') number.insert(0, "0");
  const bool party = draft.is_party();
  return number.append(party ? "-" : "/").append(read.type).append(party ? "/" : "-").append(read.body());
}

// "l32-CV/TU".
bool has_letters_for_figures(std::string_view printed) {
  const std::size_t end = printed.find_first_not_of("0123456789lO");
  return printed.substr(0, end).find_first_of("lO") != std::string_view::npos;
}

void check_label(const Draft& draft, const OwnDesignation& own, Report& report) {
  const std::string_view label = own.label.of(draft.view());
  if (grammar::slug(label) != "so") return;
  const bool colon = label.ends_with(':');
  if (colon != draft.is_party()) return;
  const std::string word(label.substr(0, std::string_view("Số").size()));
  const std::string right = draft.is_party() ? word : word + ":";
  Finding& finding =
      report.at(draft.to_source(own.label), colon ? "check-number-colon" : "check-number-no-colon", {right});
  finding.severity = colon ? Severity::error : Severity::warning;
  finding.replacement = right;
  finding.safe = true;
}

void check_rule(const Draft& draft, Report& report) {
  const auto own = own_designation(draft);
  if (!own || !draft.system) return;
  check_label(draft, *own, report);
  const auto right = right_form(draft, own->read);
  const std::string printed(own->designation.of(draft.view()));
  if (!right || *right == printed || has_letters_for_figures(printed)) return;  // homoglyph says it

  Finding& finding =
      report.at(draft.to_source(own->designation), "check-designation-form", {printed, *right});
  finding.replacement = *right;
  if (is_joined_line(printed, *right)) finding.severity = Severity::info;
  finding.safe = !draft.head().type || *draft.head().type == own->read.type;
}

}  // namespace

extern const RuleBody designation_form;
const RuleBody designation_form{check_rule, changed_plan("Số 12-KH/TU", "Số 12/KH/TU"), kSamplePlan};

}  // namespace rasoat::drafting
