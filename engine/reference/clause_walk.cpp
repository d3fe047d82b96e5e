#include "reference/clause_walk.hpp"

#include <algorithm>

#include "reference/annexed_plan.hpp"
#include "reference/clause.hpp"

namespace rasoat {

ClauseWalk::ClauseWalk(const Document& document)
    : zones_(zones_with_annexed_plan(document)),
      view_(document.view.text()),
      own_type_(document.head.type.value_or("")),
      quotations_(view_) {}

ClauseStep ClauseWalk::to(Span mention) {
  ClauseStep step;
  const auto zone = zone_around(mention.start);
  step.zone = zone == zones_.end() ? ZoneKind::body : zone->kind;
  const Offset zone_start = zone == zones_.end() ? 0 : zone->view.start;
  step.crosses_quotation = cross_quotation(mention.start, step.zone);
  if (!quotation_.empty()) step.zone = ZoneKind::site;
  step.fresh = step.crosses_quotation || previous_end_ <= zone_start || step.zone != zone_;
  // A basis that goes on after ';' on a line of its own.
  goes_on_ = step.zone == ZoneKind::opening && zone_ == ZoneKind::bases &&
             (follows_semicolon(mention.start) || (goes_on_ && same_clause(mention.start)));
  if (goes_on_) {
    step.zone = ZoneKind::bases;
    step.fresh = false;
  }
  step.between = words_before(
      mention.start, step.fresh ? std::max(zone_start, quotation_.start) : previous_end_, step.fresh);
  zone_ = step.zone;
  return step;
}

// The last that begins before the place; the end of all before the first.
std::vector<Zone>::const_iterator ClauseWalk::zone_around(Offset at) const {
  const auto after = std::upper_bound(zones_.begin(), zones_.end(), at,
                                      [](Offset place, const Zone& zone) { return place < zone.view.start; });
  return after == zones_.begin() ? zones_.end() : after - 1;
}

bool ClauseWalk::same_clause(Offset start) const {
  if (start <= previous_end_) return true;
  const ClauseEnds ends = last_clause(view_.substr(previous_end_, start - previous_end_));
  return !ends.boundary && !ends.semicolon;
}

bool ClauseWalk::follows_semicolon(Offset at) const {
  while (at > 0 && (view_[at - 1] == ' ' || view_[at - 1] == '\n')) --at;
  return at > 0 && view_[at - 1] == ';';
}

bool ClauseWalk::cross_quotation(Offset start, ZoneKind zone) {
  const bool may_quote = zone != ZoneKind::title && zone != ZoneKind::opening;
  const Span around = may_quote ? quotations_.around(start) : Span{};
  if (around == quotation_) return false;
  if (!quotation_.empty()) previous_end_ = std::max(previous_end_, quotation_.end);
  quotation_ = around;
  return true;
}

// The words of the clause before a mention, from `from` on at most; the clause goes on with the mention
// before unless it is fresh.
Between ClauseWalk::words_before(Offset start, Offset from, bool fresh) {
  constexpr Offset kFarthest = 600;
  const Offset nearest = start - std::min(start, kFarthest);
  const bool goes_on = !fresh && from >= nearest;
  from = std::max(from, nearest);
  while (from < start && (static_cast<unsigned char>(view_[from]) & 0xC0) == 0x80) ++from;
  const Offset lead =
      goes_on ? std::max(std::min(clause_start_, from), from - std::min(from, kFarthest)) : from;
  Between between =
      read_between(view_.substr(lead, from - lead), view_.substr(from, start - from), own_type_);
  if (!goes_on) between.boundary = true;
  if (between.boundary || between.semicolon) clause_start_ = start - static_cast<Offset>(between.clause);
  return between;
}

}  // namespace rasoat
