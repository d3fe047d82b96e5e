// reference-first-citation: a numbered document is cited, and nowhere with its date, or nowhere with its
// issuer. A date or an issuer at a later citation, shared by a list, or told by the words before it ("X đã
// ban hành …") will do; laws go by name; a citation in a title is not judged.
#include <algorithm>

#include "drafting/citations.hpp"
#include "drafting/rule.hpp"
#include "grammars/designation.hpp"
#include "grammars/letter.hpp"

namespace rasoat::drafting {
namespace {

bool goes_by_name(const Reference& reference) {
  return reference.type == "Luật" || reference.type == "PL" ||
         reference.designation->find("/QH") != std::string::npos ||
         reference.designation->find("/UBTVQH") != std::string::npos ||
         reference.designation->starts_with("TCVN") || reference.designation->starts_with("QCVN");
}

// Legal documents carry their year in the number, and new ones cite them by type, number and title (Nghị định
// 78/2025/NĐ-CP, Điều 68).
constexpr Date kCitedByTitle{std::chrono::year(2025), std::chrono::April, std::chrono::day(1)};

bool carries_year(const Reference& reference) {
  const auto read = grammar::parse_designation(*reference.designation);
  return read && !read->year().empty();
}

// "(Ban hành kèm theo Quyết định số …)": what issued it stands above.
bool is_attachment(const Draft& draft, const Reference& reference) {
  const Offset from = reference.span.start - std::min<Offset>(reference.span.start, 24);
  return grammar::slug(draft.source().substr(from, reference.span.start - from)).ends_with("kem-theo");
}

// Nothing but commas, numbers and "và" part two members of a list.
bool is_listed(std::string_view between) {
  if (between.size() > 60) return false;
  const std::string slug = grammar::slug(between);
  return slug.empty() || slug == "va" || slug == "so" || slug == "va-so" || slug == "cac" || slug == "cung";
}

// What a document has that its list shares: looks at the members after it, then before.
bool shared_by_list(const Draft& draft, const Reference& reference, bool (*has)(const Reference&)) {
  const auto& all = draft.found.references;
  const auto at = all.begin() + (&reference - all.data());
  for (auto one = at; one + 1 != all.end() && one - at < 30; ++one) {
    const Offset from = std::min(one->span.end, (one + 1)->span.start);
    if (!is_listed(draft.source().substr(from, (one + 1)->span.start - from))) break;
    if (has(*(one + 1))) return true;
  }
  for (auto one = at; one != all.begin() && at - one < 30; --one) {
    const Offset from = std::min((one - 1)->span.end, one->span.start);
    if (!is_listed(draft.source().substr(from, one->span.start - from))) break;
    if (has(*(one - 1))) return true;
  }
  return false;
}

bool has_date(const Reference& reference) {
  return reference.date.has_value();
}
bool has_issuer(const Reference& reference) {
  return reference.issuer.has_value();
}

// "Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số …", "đề nghị của Sở Nội vụ tại Tờ trình số …", and what
// follows: "… do Bộ Nội vụ ban hành", "ngày 15/7/2021", "năm 2021".
bool told_around(const Draft& draft, const Reference& reference, bool issuer) {
  const std::string_view text = draft.source();
  const Offset reach = issuer ? 600 : 160;
  const Offset from = reference.span.start - std::min<Offset>(reference.span.start, reach);
  std::string_view before = text.substr(from, reference.span.start - from);
  if (const std::size_t stop = before.rfind("\n\n"); stop != std::string_view::npos)
    before.remove_prefix(stop);
  const std::string_view after = text.substr(reference.span.end, 60);
  const std::string left = "-" + grammar::slug(before) + "-", right = "-" + grammar::slug(after) + "-";
  const auto holds = [](const std::string& slug, const char* word) {
    return slug.find(word) != std::string::npos;
  };
  if (!issuer) {
    // "Ngày 12/5/2022, Tỉnh ủy ban hành Chỉ thị số …"
    const std::size_t day = left.rfind("-ngay-");
    return right.starts_with("-ngay-") || right.starts_with("-nam-") ||
           (day != std::string::npos && holds(left.substr(day), "-ban-hanh-"));
  }
  // A list whose members have their titles between them: "… số 18 “…”, … số 19 “…” của Hội nghị Trung ương
  // 6".
  const std::string_view rest = text.substr(reference.span.end, 600);
  const std::size_t end = std::min({rest.find(". "), rest.find(";"), rest.find("\n\n"), rest.size()});
  if (rest.substr(0, end).find("” của ") != std::string_view::npos ||
      rest.substr(0, end).find("\" của ") != std::string_view::npos)
    return true;
  return holds(left, "-ban-hanh-") || holds(left, "-tai-") || holds(left, "-de-nghi-cua-") ||
         holds(left, "-cua-") || right.starts_with("-cua-") || right.starts_with("-do-") ||
         holds(right, "-cua-");
}

void check_rule(const Draft& draft, Report& report) {
  for (const auto& [target, citations] : numbered_citations(draft)) {
    const Reference* first = nullptr;
    bool dated = false, issued = false;
    for (const Reference* one : citations) {
      const Offset at = draft.document.view.from_source(one->span.start);
      const bool judged = draft.document.zone_at(at) != ZoneKind::appendix && !is_attachment(draft, *one);
      // "Kết luận liên ngành tư pháp Trung ương số …": the words before the number name who issued it.
      issued = issued || grammar::slug(one->quote).starts_with("so-");
      if (first == nullptr && judged && !stands_in_title(draft, *one)) first = one;
      dated = dated || one->date || shared_by_list(draft, *one, has_date) || told_around(draft, *one, false);
      issued =
          issued || one->issuer || shared_by_list(draft, *one, has_issuer) || told_around(draft, *one, true);
    }
    if (first == nullptr || goes_by_name(*first) || (dated && issued)) continue;
    if (carries_year(*first) && (dated || issued || (draft.day && *draft.day >= kCitedByTitle))) continue;
    report.at(first->span,
              dated    ? "check-first-citation-issuer"
              : issued ? "check-first-citation-date"
                       : "check-first-citation-both",
              {target});
  }
}

}  // namespace

extern const RuleBody reference_first_citation;
const RuleBody reference_first_citation{
    check_rule,
    R"(Thực hiện Chỉ thị số 17-CT/TU, cấp ủy các cấp tổ chức quán triệt.
)",
    R"(Thực hiện Chỉ thị số 17-CT/TU, ngày 12/5/2022 của Ban Thường vụ Tỉnh ủy, cấp ủy các cấp tổ chức quán triệt.
)"};

}  // namespace rasoat::drafting
