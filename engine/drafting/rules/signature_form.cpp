// signature-form: the signing marks of the other system: TM., KT., TL., TUQ. in a Party document (T/M, K/T,
// T/L; no TUQ.), T/M, K/T, T/L in a State one; K/T for a collective; in the Party, a body's name after the
// office under T/M.
#include <algorithm>
#include <array>

#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"
#include "grammars/letter.hpp"

namespace rasoat::drafting {
namespace {

struct Mark {
  std::string_view printed;
  std::string_view right;  ///< of the other system; empty where it has none
};
constexpr std::array<Mark, 4> kState = {{{"TM.", "T/M"}, {"KT.", "K/T"}, {"TL.", "T/L"}, {"TUQ.", ""}}};
constexpr std::array<Mark, 3> kParty = {{{"T/M", "TM."}, {"K/T", "KT."}, {"T/L", "TL."}}};

// The ends of offices that name a body as well.
constexpr std::array<std::string_view, 5> kBodies = {"bi-thu-tinh-uy", "bi-thu-huyen-uy", "bi-thu-thanh-uy",
                                                     "bi-thu-dang-uy", "bi-thu-quan-uy"};

// The mark at the start of a line or after wide blanks.
std::size_t find_mark(std::string_view zone, std::string_view mark) {
  for (std::size_t at = zone.find(mark); at != std::string_view::npos; at = zone.find(mark, at + 1)) {
    const bool starts =
        at == 0 || zone[at - 1] == '\n' || (at >= 2 && zone[at - 1] == ' ' && zone[at - 2] == ' ');
    const std::size_t end = at + mark.size();
    if (starts && end < zone.size() && (zone[end] == ' ' || grammar::read_letter(zone.substr(end)).base != 0))
      return at;
  }
  return std::string_view::npos;
}

void say(const Draft& draft, Span zone, std::size_t at, const Mark& mark, Report& report) {
  const Offset start = zone.start + static_cast<Offset>(at);
  const Span span{start, start + static_cast<Offset>(mark.printed.size())};
  const std::string right(mark.right);
  Finding& finding =
      report.at(draft.to_source(span), right.empty() ? "check-signature-no-tuq" : "check-signature-mark",
                {std::string(mark.printed), right});
  if (right.empty()) return;
  finding.replacement = right;
  if (draft.view().substr(span.end, 1) != " ") *finding.replacement += " ";
  finding.safe = true;
}

// "K/T BAN THƯỜNG VỤ": a collective has no deputy who signs for it.
void check_collective(const Draft& draft, Span zone, Report& report) {
  const std::string_view words = zone.of(draft.view());
  for (const std::string_view mark : {"KT.", "K/T"}) {
    const std::size_t at = find_mark(words, mark);
    if (at == std::string_view::npos) continue;
    const std::string after = grammar::slug(words.substr(at + mark.size(), 80));
    if (!after.starts_with("ban-thuong-vu") && !after.starts_with("ban-chap-hanh") &&
        !after.starts_with("uy-ban-nhan-dan") && !after.starts_with("hoi-dong-nhan-dan"))
      continue;
    const Offset start = zone.start + static_cast<Offset>(at);
    const Span span{start, start + static_cast<Offset>(mark.size())};
    const std::string right = draft.is_party() ? "T/M" : "TM.";
    report.at(draft.to_source(span), "check-signature-collective", {std::string(mark), right}).replacement =
        right;
  }
}

// "BÍ THƯ TỈNH ỦY" under T/M: the column of the signature, or of the recipients beside it, that prints the
// office.
void check_office(const Draft& draft, Report& report) {
  const auto& head = draft.head().signature;
  if (!draft.is_party() || !head || !head->authority || !head->position ||
      !head->authority->starts_with("T/M"))
    return;
  const std::string office = grammar::slug(*head->position);
  const bool names_body =
      std::ranges::any_of(kBodies, [&](std::string_view body) { return office.ends_with(body); });
  if (!names_body) return;
  for (const Zone& zone : draft.document.zones) {
    if (zone.kind != ZoneKind::signature && zone.kind != ZoneKind::recipients) continue;
    const bool found = each_column(draft.view(), zone.view, [&](Span rest) {
      const std::string_view words = rest.of(draft.view());
      const auto end = static_cast<Offset>(std::min({words.find('\n'), words.find("   "), words.size()}));
      const Span column = trimmed(draft.view(), {rest.start, rest.start + end});
      if (grammar::slug(column.of(draft.view())) != office) return false;
      report.at(draft.to_source(column), "check-signature-office", {*head->position});
      return true;
    });
    if (found) return;
  }
}

void check_rule(const Draft& draft, Report& report) {
  const auto zone = draft.zone(ZoneKind::recipients);
  const auto signature = draft.zone(ZoneKind::signature);
  if (!draft.system || (!zone && !signature)) return;
  for (const Zone& one : draft.document.zones) {
    if (one.kind != ZoneKind::signature && one.kind != ZoneKind::recipients) continue;
    const std::string_view words = one.view.of(draft.view());
    const auto look = [&](const Mark& mark) {
      const std::size_t at = find_mark(words, mark.printed);
      if (at != std::string_view::npos) say(draft, one.view, at, mark, report);
    };
    if (draft.is_party()) std::ranges::for_each(kState, look);
    if (draft.is_state()) std::ranges::for_each(kParty, look);
    check_collective(draft, one.view, report);
  }
  check_office(draft, report);
}

}  // namespace

extern const RuleBody signature_form;
const RuleBody signature_form{check_rule,
                              changed_plan("Nơi nhận:                                 T/M BAN THƯỜNG VỤ",
                                           "Nơi nhận:                                 TM. BAN THƯỜNG VỤ"),
                              kSamplePlan};

}  // namespace rasoat::drafting
