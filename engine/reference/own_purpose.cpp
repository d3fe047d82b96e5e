#include "reference/own_purpose.hpp"

#include "reference/change.hpp"
#include "reference/context.hpp"

namespace rasoat {

bool states_purpose(ZoneKind zone) noexcept {
  return zone == ZoneKind::title || zone == ZoneKind::bases || zone == ZoneKind::opening ||
         zone == ZoneKind::final_clause;
}

bool changes_documents(Relation relation) noexcept {
  return relation <= Relation::supplements;
}

OwnPurpose::OwnPurpose(const Document& document, const std::vector<ResolvedMention>& mentions,
                       const ClauseWalk& walk)
    : view_(document.view.text()),
      mentions_(mentions),
      walk_(walk),
      own_type_(document.head.type.value_or("")),
      decides_(context::changes_documents(own_type_)),
      reports_(own_type_ == "BC" ||
               (own_type_ == "CV" && context::begins_with_report(document.head.title.value_or("")))) {
  const auto own = grammar::parse_designation(document.head.designation.value_or(""), own_type_);
  if (own) own_body_ = own->body();
}

void OwnPurpose::enter(const ClauseStep& step) {
  const Between& between = step.between;
  if (between.boundary) begin_list(std::nullopt, false);
  if (between.article || step.fresh) announced_.reset();
  if (between.boundary && announced_in_line_) announced_.reset();
  if (between.announces) {
    announced_ = between.announces;
    announced_in_line_ = between.in_line;
  }
  if (step.fresh) task_.reset();
  if (between.task) task_ = between.task;
}

std::optional<Relation> OwnPurpose::of_first(std::size_t index, ZoneKind zone, const Between& between) {
  said_.reset();
  auto relation =
      states_purpose(zone) ? governed(index, zone, between) : amended_in_body(index, zone, between);
  if (!relation && announced_ && may_change(zone) && mentions_[index].kind == ReferenceKind::numbered) {
    relation = part_only(index, *announced_);
    said_ = announced_;
  }
  begin_list(said_ ? said_ : relation, lead_parts_ && relation);
  return relation;
}

Relation OwnPurpose::of_second(std::size_t index, Relation relation, const Between& between) const {
  const bool under = said_ && announced_ && changes_documents(relation);
  return under || between.and_place ? part_only(index, under ? *said_ : relation) : relation;
}

bool OwnPurpose::may_change(ZoneKind zone) const {
  return zone == ZoneKind::final_clause || (decides_ && zone == ZoneKind::body);
}

std::optional<Relation> OwnPurpose::governed(std::size_t index, ZoneKind zone, const Between& between) {
  if (mentions_[index].kind == ReferenceKind::self) return std::nullopt;
  if (zone == ZoneKind::bases) {
    // "Xét đề nghị của Tổ trưởng Tổ công tác thực hiện Đề án 30": who proposes, not what it rests on.
    if (between.proposal && between.cue == Relation::implements) return std::nullopt;
    // "các Nghị định của Chính phủ quy định chi tiết thi hành Luật …": the law stands in a title.
    if (between.cue == Relation::guides && between.other_noun &&
        mentions_[index].kind == ReferenceKind::named)
      return std::nullopt;
    if (answers_request(index, between.directive)) return Relation::answers;
    // "Căn cứ …;" and on the next line "Thực hiện Chỉ thị …;".
    const bool carries_out = between.leads == Relation::implements && between.cue == Relation::implements;
    return carries_out && !between.deep ? by_own_type(Relation::implements) : Relation::based_on;
  }
  if (zone == ZoneKind::final_clause) return changed(index, between);
  // "Sửa đổi nhiệm vụ trong Chương trình thực hiện Nghị quyết …" changes the programme, whose resolution it
  // is.
  if (between.opens && between.cue == Relation::implements) return std::nullopt;
  // "Qua quá trình triển khai tại các xã theo Quyết định …": far from the start, and not said of this
  // document.
  if (zone == ZoneKind::opening && between.deep && between.cue == Relation::based_on && !between.own_noun)
    return std::nullopt;
  const Occasion occasion = between.directive.occasion;
  if (zone == ZoneKind::opening && occasion == Occasion::received && may_answer(index))
    return Relation::answers;
  if (between.cue) return by_own_type(*between.cue, index);
  if (between.opens && between.tied) return Relation::amends;
  if (zone == ZoneKind::opening && between.tied && between.leads == Relation::implements)
    return by_own_type(*between.leads);
  if (const auto directed = by_directive(index, zone, between)) return directed;
  const bool listed = between.joined || between.directive.further;
  if (between.semicolon && !between.boundary && listed) return lead_;
  if (zone == ZoneKind::opening && task_ && between.boundary && between.bare)
    return by_own_type(*task_, index);
  return std::nullopt;
}

// "Thực hiện nhiệm vụ được giao tại" + mention, "Theo yêu cầu của … tại" + mention, "nhận được" + mention.
std::optional<Relation> OwnPurpose::by_directive(std::size_t index, ZoneKind zone,
                                                 const Between& between) const {
  const DirectiveWords& directive = between.directive;
  if (zone == ZoneKind::title)
    return directive.last == Relation::implements ? std::optional(by_own_type(Relation::implements))
                                                  : std::nullopt;
  if (zone != ZoneKind::opening) return std::nullopt;
  if (directive.occasion == Occasion::told)
    return reports_ && is_letter_of_another(index) ? std::optional(Relation::answers) : std::nullopt;
  if (directive.verb) {
    if (answers_request(index, directive)) return Relation::answers;
    if (directive.follows && directive.occasion == Occasion::ordered && asks(index))
      return by_own_type(Relation::implements);
    return by_own_type(*directive.verb, index);
  }
  if (between.own_noun && directive.last == Relation::implements) return by_own_type(Relation::implements);
  return std::nullopt;
}

// An article of an amending document says so where it stands: "Điều 1. Sửa đổi, bổ sung … Nghị quyết số …".
std::optional<Relation> OwnPurpose::amended_in_body(std::size_t index, ZoneKind zone,
                                                    const Between& between) {
  if (!may_change(zone)) return std::nullopt;
  return mentions_[index].kind == ReferenceKind::self ? std::nullopt : changed(index, between);
}

// The verb of change just before the mention; or the one that begins the clause, said of a part of it.
std::optional<Relation> OwnPurpose::changed(std::size_t index, const Between& between) {
  if (between.cue && changes_documents(*between.cue) && !between.passive)
    return between.planned ? std::nullopt : std::optional(part_only(index, *between.cue));
  if (between.announces && between.in_line && !between.cue) {
    said_ = between.announces;
    return part_only(index, *said_);
  }
  if (between.semicolon && !between.boundary && between.listed && !between.cue && lead_ &&
      changes_documents(*lead_) && !stays_after(view_.substr(mentions_[index].mention.span.end))) {
    if (announced_ == lead_) said_ = lead_;
    const Relation relation = part_only(index, *lead_);
    return lead_parts_ && relation == *lead_ ? std::nullopt : std::optional(relation);
  }
  const bool governed = between.cue && !changes_documents(*between.cue);
  if (between.opens && between.tied && !governed && !between.passive) return Relation::amends;
  return std::nullopt;
}

Relation OwnPurpose::part_only(std::size_t index, Relation relation) const {
  return change_of_part(view_, walk_.previous_end(), mentions_[index].mention.span.start, relation);
}

Relation OwnPurpose::by_own_type(Relation relation) const {
  if (relation == Relation::implements && reports_) return Relation::reports_on;
  if (relation == Relation::implements && own_type_ == "HD") return Relation::guides;
  return relation;
}

// Somebody asks by it for another document: it has a number and is no law.
bool OwnPurpose::asks(std::size_t index) const {
  const grammar::DocumentType* type = mentions_[index].mention.type;
  return type && mentions_[index].kind == ReferenceKind::numbered && !context::is_law(type->code);
}

// Reports and letters answer; the rest carries out.
bool OwnPurpose::may_answer(std::size_t index) const {
  return (reports_ || own_type_ == "CV") && asks(index);
}

// "Theo yêu cầu (đề nghị) của … tại" + mention.
bool OwnPurpose::answers_request(std::size_t index, const DirectiveWords& directive) const {
  const bool requested = directive.occasion == Occasion::ordered || directive.occasion == Occasion::asked;
  return directive.verb && directive.follows && requested && may_answer(index);
}

bool OwnPurpose::is_letter_of_another(std::size_t index) const {
  const Mention& mention = mentions_[index].mention;
  const auto first_part = [](std::string_view body) { return body.substr(0, body.find('-')); };
  return asks(index) && mention.type->code == "CV" && mention.designation &&
         first_part(mention.designation->body()) != first_part(own_body_);
}

// "Báo cáo kết quả rà soát theo Kết luận …": a report reports on what asks for it; what is law stays a
// basis.
Relation OwnPurpose::by_own_type(Relation relation, std::size_t index) const {
  const grammar::DocumentType* type = mentions_[index].mention.type;
  const bool asks = type && mentions_[index].kind == ReferenceKind::numbered && !context::is_law(type->code);
  if (relation == Relation::based_on && reports_ && asks) return Relation::reports_on;
  return by_own_type(relation);
}

}  // namespace rasoat
