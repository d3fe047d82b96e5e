// reference-conflict: two citations of one document give different dates, or one of them a body that cannot
// have issued it. Numbers begin anew each year or term, so dates of different years, or citations with
// different titles, mean two documents.
#include <algorithm>
#include <array>

#include "authority/symbols.hpp"
#include "coverage/title.hpp"
#include "drafting/archive_findings.hpp"
#include "drafting/citation_parts.hpp"
#include "drafting/citations.hpp"
#include "drafting/rule.hpp"

namespace rasoat::drafting {
namespace {

// Whether the two may well be two documents that bear one number.
bool may_be_two(const Reference& a, const Reference& b) {
  if (a.type != b.type || (a.date && b.date && a.date->year() != b.date->year())) return true;
  return a.title && b.title && is_other_title(*a.title, *b.title) && is_other_title(*b.title, *a.title);
}

void check_dates(const Draft& draft, const std::string& target, const Citations& citations, Report& report) {
  const Reference* first = nullptr;
  for (const Reference* one : citations) {
    if (!one->date) continue;
    if (first == nullptr) first = one;
    if (one->date == first->date || may_be_two(*first, *one)) continue;
    Finding& finding = report.at(date_words(draft, *one), "check-reference-conflict",
                                 {target, to_iso(*one->date), to_iso(*first->date)});
    finding.related.push_back({{}, date_words(draft, *first)});
  }
}

// "Ban Tổ chức Tỉnh ủy" of a document of the Tỉnh ủy: a body of its own, that issues under its own symbol.
// The office (Văn phòng) signs for the committee.
bool is_committee_of(const std::string& issuer, const DesignationParts& designation) {
  static const std::array<std::string, 5> kCommittees = {
      fold_symbol("BTC"), fold_symbol("BTG"), fold_symbol("BDV"), fold_symbol("BNC"), fold_symbol("UBKT")};
  const auto symbols = symbols_of(read_body_name(issuer));
  return !symbols.empty() && std::ranges::all_of(symbols, [&](std::string_view symbol) {
    return symbol != designation.symbol && std::ranges::any_of(kCommittees, [&](const std::string& one) {
             return symbol.starts_with(one) && !designation.symbol.starts_with(one);
           });
  });
}

bool cannot_issue(const Reference& reference, const DesignationParts& designation) {
  return is_other_issuer(*reference.issuer, designation) || is_committee_of(*reference.issuer, designation);
}

void check_issuers(const Draft& draft, const std::string& target, const Citations& citations,
                   Report& report) {
  const auto designation = read_designation(target);
  if (!designation) return;
  const Reference* first = nullptr;
  for (const Reference* one : citations) {
    if (!one->issuer) continue;
    if (first == nullptr) first = one;
    if (cannot_issue(*one, *designation) == cannot_issue(*first, *designation) || may_be_two(*first, *one))
      continue;
    Finding& finding = report.at(issuer_words(draft, *one), "check-reference-issuer",
                                 {target, *one->issuer, *first->issuer});
    finding.related.push_back({{}, issuer_words(draft, *first)});
  }
}

void check_rule(const Draft& draft, Report& report) {
  for (const auto& [target, citations] : numbered_citations(draft)) {
    check_dates(draft, target, citations, report);
    check_issuers(draft, target, citations, report);
  }
  take_over(draft, check_conflicts, "citation-conflict-date", report, date_words);
  take_over(draft, check_conflicts, "citation-conflict-issuer", report, issuer_words);
}

}  // namespace

extern const RuleBody reference_conflict;
const RuleBody reference_conflict{
    check_rule,
    R"(Căn cứ Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy về phát triển du lịch.

Mục tiêu của Nghị quyết số 03-NQ/TU, ngày 17/5/2021 của Tỉnh ủy không thay đổi.
)",
    R"(Căn cứ Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy về phát triển du lịch.

Mục tiêu của Nghị quyết số 03-NQ/TU, ngày 15/7/2021 của Tỉnh ủy không thay đổi.
)"};

}  // namespace rasoat::drafting
