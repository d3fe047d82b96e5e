#include "reference/relation_reader.hpp"

#include <algorithm>
#include <utility>

#include "document/folded.hpp"
#include "reference/change.hpp"

namespace rasoat {
namespace {

// What an opening says of the directives that the document is made on.
bool carries_out(Relation relation) {
  return relation == Relation::implements || relation == Relation::reports_on ||
         relation == Relation::answers;
}

}  // namespace

RelationReader::RelationReader(const Document& document, const std::vector<ResolvedMention>& mentions)
    : view_(document.view.text()),
      mentions_(mentions),
      walk_(document),
      purpose_(document, mentions, walk_),
      annexed_(document) {
  found_.of_mention.assign(mentions.size(), Relation::cites);
}

Relations RelationReader::read() {
  for (std::size_t i = 0; i < mentions_.size();) {
    // Mentions of one enumeration with a shared head share a span.
    std::size_t end = i + 1;
    while (end < mentions_.size() && mentions_[end].mention.span == mentions_[i].mention.span) ++end;
    read_one(i, end);
    i = end;
  }
  for (std::size_t i = 0; i < mentions_.size(); ++i) {
    const Relation relation = found_.of_mention[i];
    // An annex is amended through the document that carries it.
    const bool carried = mentions_[i].mention.form == MentionForm::titled && changes_documents(relation);
    if (relation != Relation::cites && relation != Relation::defines &&
        mentions_[i].kind != ReferenceKind::self && !carried) {
      edges_.note("self", mentions_[i].target, relation);
    }
  }
  found_.edges = edges_.all();
  return std::move(found_);
}

void RelationReader::read_one(std::size_t first, std::size_t end) {
  const Span span = mentions_[first].mention.span;
  ClauseStep step = walk_.to(span);
  Between& between = step.between;
  if (step.crosses_quotation) cross_quotation();
  if (between.short_form || repeats_in_brackets(first)) {
    set(first, end, Relation::defines);
  } else {
    // A ';' inside the title of a basis begins no other one.
    if (step.zone == ZoneKind::bases && !between.boundary && !between.joined && !between.new_basis &&
        (between.cue || !between.tied))
      between.semicolon = false;
    purpose_.enter(step);
    if (between.boundary || (between.semicolon && !between.passive)) {
      group_.clear();
      changers_.clear();
      awaits_details_ = false;
      detailed_.clear();
    }
    if (enacted_ && between.leads == Relation::based_on) note_all(*enacted_, first, end, Relation::based_on);
    relate(first, end, step.zone, between);
  }
  walk_.pass(span);
}

// Where new wording begins or ends, nothing that was said before it goes on.
void RelationReader::cross_quotation() {
  const Span around = walk_.quotation();
  enacted_.reset();
  // "Thông tư số … có căn cứ ban hành như sau: “Căn cứ …”" in the notes of a consolidated text.
  constexpr Offset kNear = 100;
  const Offset before = around.start - std::min(around.start, kNear);
  if (!around.empty() && one_line(view_.substr(before, around.start - before)).contains("căn cứ ban hành"))
    enacted_ = amender_ ? amender_ : group_.empty() ? std::nullopt : std::optional(group_.front());
  amender_.reset();
  passive_subjects_.clear();
  subjects_.clear();
  top_relation_ = Relation::cites;
}

void RelationReader::relate(std::size_t first, std::size_t end, ZoneKind zone, const Between& between) {
  if (changed_by_annex(first, end, zone)) return;
  const bool amender = between.joined && !passive_subjects_.empty();
  if (!amender && lapses(first, end, zone, between)) return;
  if (speaks_of_self(zone, between)) return begin_own(first, end, zone, between);
  if (amender) return note_passive(first, end);
  passive_subjects_.clear();
  if (second_task(first, end, zone, between)) return;
  if (between.cue && !between.apart) return chain(first, end, zone, between);
  if (detailed_law(first, end, between) || another_object(first, end, zone, between)) return;
  if (back_to_changer(first, end, between) || second_of_top(first, end, zone, between)) return;
  begin_group(first, end, {});
  group_relation_ = Relation::cites;
}

// A row of the annex of what the articles repeal.
bool RelationReader::changed_by_annex(std::size_t first, std::size_t end, ZoneKind zone) {
  const bool listed = zone == ZoneKind::appendix && purpose_.decides() && !annexed_.empty() &&
                      mentions_[first].kind == ReferenceKind::numbered;
  const auto change =
      listed ? annexed_.change_of(mentions_[first].mention.span.start) : std::optional<Relation>();
  if (!change) return false;
  set(first, end, *change);
  begin_top(first, end, *change);
  return true;
}

// "A … hết hiệu lực"
bool RelationReader::lapses(std::size_t first, std::size_t end, ZoneKind zone, const Between& between) {
  if (!purpose_.may_change(zone) || mentions_[first].kind != ReferenceKind::numbered || between.cue ||
      !lapses_after(view_.substr(mentions_[first].mention.span.end)))
    return false;
  set(first, end, purpose_.part_only(first, Relation::repeals));
  begin_top(first, end, Relation::repeals);
  return true;
}

// No other document stands before it of which the words between would be said.
bool RelationReader::speaks_of_self(ZoneKind zone, const Between& between) const {
  const bool of_this =
      between.own_noun && between.cue && states_purpose(zone) && zone != ZoneKind::bases && !between.titled;
  const bool under_announcement =
      between.announces && !group_.empty() && mentions_[group_.front()].kind == ReferenceKind::self;
  return group_.empty() || of_this || under_announcement;
}

void RelationReader::begin_own(std::size_t first, std::size_t end, ZoneKind zone, const Between& between) {
  const auto relation = purpose_.of_first(first, zone, between);
  if (relation) set(first, end, *relation);
  begin_top(first, end, relation.value_or(Relation::cites));
  if (relation == Relation::based_on) note_detailed(first, end);
  awaits_details_ = !relation && zone == ZoneKind::bases && between.cue == Relation::guides;
}

// "Thông tư này thay thế A và bãi bỏ B"
bool RelationReader::second_task(std::size_t first, std::size_t end, ZoneKind zone, const Between& between) {
  if (!between.and_cue || between.passive || !purpose_.may_change(zone) ||
      !changes_documents(top_relation_) || *between.cue > Relation::repeals)
    return false;
  say_of_self(first, end, *between.cue);
  begin_top(first, end, found_.of_mention[first]);
  return true;
}

// "Căn cứ các Nghị định của Chính phủ quy định chi tiết thi hành Luật A (số B, số C)": the decrees are the
// bases, the law is what they guide.
bool RelationReader::detailed_law(std::size_t first, std::size_t end, const Between& between) {
  if (!awaits_details_ || !between.opens_list || mentions_[first].kind != ReferenceKind::numbered)
    return false;
  constexpr std::size_t kMostLaws = 16;
  detailed_.assign(group_.begin(),
                   group_.begin() + static_cast<std::ptrdiff_t>(std::min(group_.size(), kMostLaws)));
  set(first, end, Relation::based_on);
  begin_top(first, end, Relation::based_on);
  note_detailed(first, end);
  return true;
}

void RelationReader::note_detailed(std::size_t first, std::size_t end) {
  for (std::size_t i = first; i < end; ++i) {
    for (const std::size_t law : detailed_) edges_.note(mentions_[i], mentions_[law], Relation::guides);
  }
}

// "Căn cứ Quyết định A về … và Quyết định B", "Thực hiện chỉ đạo của … tại A và chỉ đạo của … tại B": a
// second object of the document's own verb.
bool RelationReader::second_of_top(std::size_t first, std::size_t end, ZoneKind zone,
                                   const Between& between) {
  const bool purpose = states_purpose(zone) || changes_documents(top_relation_);
  const bool like_top = subjects_.empty() || mentions_[first].mention.type == top_type_;
  const bool joined = purpose && (between.and_last || between.and_place) && like_top &&
                      top_relation_ != Relation::cites && mentions_[first].kind == ReferenceKind::numbered;
  const bool further = zone == ZoneKind::opening && between.directive.further && subjects_.empty() &&
                       !between.cue && carries_out(top_relation_);
  if (!joined && !further) return false;
  const Relation relation = joined ? purpose_.of_second(first, top_relation_, between) : top_relation_;
  set(first, end, relation);
  begin_top(first, end, relation);
  if (relation == Relation::based_on) note_detailed(first, end);
  return true;
}

void RelationReader::begin_top(std::size_t first, std::size_t end, Relation relation) {
  changers_.clear();
  begin_group(first, end, {});
  group_relation_ = relation;
  top_relation_ = relation;
  top_type_ = mentions_[first].mention.type;
  passive_subjects_.clear();
}

// "Quyết định này thay thế A; B"
void RelationReader::say_of_self(std::size_t first, std::size_t end, Relation said) {
  const Relation relation = purpose_.part_only(first, said);
  set(first, end, relation);
  purpose_.begin_list(said, relation != said);
}

// "Nghị quyết số 214/NQ-CP … (Nghị quyết 214/NQ-CP)": the short form of what was just cited.
bool RelationReader::repeats_in_brackets(std::size_t index) const {
  const Span span = mentions_[index].mention.span;
  if (index == 0 || span.start == 0 || view_[span.start - 1] != '(' ||
      !view_.substr(span.end).starts_with(')'))
    return false;
  for (std::size_t back = index; back-- > 0 && index - back < 4;) {
    if (view_.substr(mentions_[back].mention.span.end, span.start - mentions_[back].mention.span.end)
            .find("\n\n") != std::string_view::npos)
      return false;
    if (mentions_[back].target == mentions_[index].target) return true;
  }
  return false;
}

void RelationReader::begin_group(std::size_t first, std::size_t end, std::vector<std::size_t> subjects) {
  group_.clear();
  amenders_.clear();
  for (std::size_t i = first; i < end; ++i) group_.push_back(i);
  subjects_ = std::move(subjects);
}

void RelationReader::set(std::size_t first, std::size_t end, Relation relation) {
  for (std::size_t i = first; i < end; ++i) {
    if (mentions_[i].kind != ReferenceKind::self) found_.of_mention[i] = relation;
  }
}

void RelationReader::note_all(std::size_t subject, std::size_t first, std::size_t end, Relation relation) {
  for (std::size_t i = first; i < end; ++i) edges_.note(mentions_[subject], mentions_[i], relation);
}

Relations read_relations(const Document& document, const std::vector<ResolvedMention>& mentions) {
  return RelationReader(document, mentions).read();
}

}  // namespace rasoat
