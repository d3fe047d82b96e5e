// duty-unknown-body: an addressee that the registry of organisations does not know, or that did not exist any
// more (or not yet) on the day of the draft.
#include <set>

#include "drafting/place.hpp"
#include "drafting/rule.hpp"

namespace rasoat::drafting {
namespace {

// The words that name it: in the clause, or in the paragraph before it; the clause where it stands in a
// heading above.
Span place_of(const Draft& draft, const Duty& duty, const std::string& actor) {
  const Span place = words_within(draft, duty.span, actor);
  if (place != duty.span) return place;
  const std::string_view view = draft.view();
  const Offset clause = draft.document.view.from_source(duty.span).start;
  std::string_view before = view.substr(0, clause);
  constexpr std::size_t kReach = 600;
  before.remove_prefix(before.size() - std::min(before.size(), kReach));
  if (const std::size_t line = before.rfind('\n'); line != std::string_view::npos) before.remove_prefix(line);
  const std::size_t at = before.rfind(actor);
  if (at == std::string_view::npos) return place;
  const auto start = static_cast<Offset>(clause - before.size() + at);
  return draft.to_source({start, start + static_cast<Offset>(actor.size())});
}

void check_actor(const Draft& draft, const Duty& duty, const std::string& actor, Report& report) {
  const ArchiveContext& archive = *draft.options.archive;
  const Authority& authority = *archive.graph->authority;
  const Standing& standing = authority.standing(archive.record);
  const Span place = place_of(draft, duty, actor);
  const AddressedBodies meant = authority.addressees(actor, {standing.body, standing.territory});
  if (meant.kind == AddressedBodies::Kind::stranger) {
    report.at(place, "check-duty-unknown-body", {actor});
  } else if (meant.kind == AddressedBodies::Kind::body && draft.day && meant.bodies.size() == 1 &&
             !authority.body(meant.bodies.front()).exists_on(*draft.day)) {
    report.at(place, "check-duty-gone-body", {actor, to_iso(*draft.day)});
  }
}

void check_rule(const Draft& draft, Report& report) {
  std::set<std::string> said;
  for (const Duty& duty : draft.duties) {
    for (const std::string& actor : duty.actors) {
      if (said.insert(actor).second) check_actor(draft, duty, actor, report);
    }
  }
}

}  // namespace

extern const RuleBody duty_unknown_body;
const RuleBody duty_unknown_body{
    check_rule, "1. Sở Hàng hải báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện trước ngày 15/11/2022.\n",
    "1. Sở Tài chính báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện trước ngày 15/11/2022.\n"};

}  // namespace rasoat::drafting
