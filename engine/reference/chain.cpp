// "A … thực hiện B", "A được sửa đổi bởi B", "A về … và B": what is said of the mentions just read.
#include <algorithm>

#include "reference/clause.hpp"
#include "reference/relation_reader.hpp"

namespace rasoat {
namespace {

// What decides whether two objects of one verb belong together: the body, Central bodies as one.
std::string_view body_of(const ResolvedMention& mention) {
  if (mention.mention.type && mention.mention.type->code == "Luật") return "QH";
  if (mention.mention.designation) return mention.mention.designation->body();
  if (mention.target.find("-trung-uong-") != std::string::npos || mention.target.ends_with("-cua-dang"))
    return "TW";
  return {};
}

// Those of which a verb is said. No sentence says one thing of more documents, and each object is related to
// all of them.
std::vector<std::size_t> subjects_among(const std::vector<std::size_t>& group) {
  constexpr std::ptrdiff_t kMost = 32;
  return {group.begin(), group.begin() + std::min(std::ssize(group), kMost)};
}

}  // namespace

// A further object of the verb that governs the group before.
bool RelationReader::another_object(std::size_t first, std::size_t end, ZoneKind zone,
                                    const Between& between) {
  if (!subjects_.empty() && changes_documents(chain_) && is_older(subjects_.front(), first)) return false;
  if (between.joined && !together(first) && second_of_basis(first, end, zone)) {
    for (const std::size_t subject : subjects_) note_all(subject, first, end, chain_);
    begin_group(first, end, std::vector(subjects_));
    return true;
  }
  // "… sửa đổi, bổ sung Thông tư A quy định …, Thông tư B quy định … và Thông tư C": further objects of the
  // chain.
  const bool enumerated = !subjects_.empty() && changes_documents(chain_) && !between.semicolon &&
                          (between.and_last || between.comma_last) &&
                          mentions_[first].mention.type == mentions_[group_.front()].mention.type;
  const bool goes_on = between.joined && together(first);
  if (!goes_on && !enumerated) return false;
  if (goes_on) set(first, end, group_relation_);
  if (subjects_.empty() && group_relation_ == Relation::based_on) note_detailed(first, end);
  for (const std::size_t subject : subjects_) note_all(subject, first, end, chain_);
  for (std::size_t i = first; i < end; ++i) group_.push_back(i);
  return true;
}

// "A sửa đổi Nghị định B hướng dẫn thi hành Luật C và Nghị định D": back to what A changes.
bool RelationReader::back_to_changer(std::size_t first, std::size_t end, const Between& between) {
  if (changers_.empty() || changes_documents(chain_) || !between.and_last || between.semicolon ||
      mentions_[first].kind != ReferenceKind::numbered || mentions_[first].mention.type != changed_type_ ||
      is_older(changers_.front(), first))
    return false;
  for (const std::size_t changer : changers_) note_all(changer, first, end, change_);
  chain_ = change_;
  begin_group(first, end, changers_);
  return true;
}

// "A … được sửa đổi bởi B, C": the changed one is the document of the same type before, A and not a law
// that A details.
void RelationReader::note_passive(std::size_t first, std::size_t end) {
  amenders_.clear();
  for (std::size_t i = first; i < end; ++i) amenders_.push_back(i);
  for (std::size_t i = first; i < end; ++i) {
    for (const std::size_t subject : passive_subjects_)
      edges_.note(mentions_[i].target, mentions_[subject].target, passive_relation_);
  }
}

void RelationReader::begin_passive(std::size_t first, Relation relation) {
  passive_relation_ = relation;
  passive_subjects_ = subjects_among(group_);
  const auto same_type = [&](std::size_t i) {
    return mentions_[i].mention.type == mentions_[first].mention.type;
  };
  if (std::none_of(group_.begin(), group_.end(), same_type) &&
      std::any_of(subjects_.begin(), subjects_.end(), same_type)) {
    passive_subjects_ = subjects_;
  }
}

// "A … thực hiện B": said of every member of the group before, which this document itself may be.
void RelationReader::chain(std::size_t first, std::size_t end, ZoneKind zone, const Between& between) {
  const bool of_self = mentions_[group_.front()].kind == ReferenceKind::self;
  if (of_self) {
    if (!between.passive &&
        (states_purpose(zone) || (changes_documents(*between.cue) && zone != ZoneKind::site)))
      say_of_self(first, end, *between.cue);
    return begin_top(first, end, found_.of_mention[first]);
  }
  // "Tờ trình … về việc ban hành Nghị quyết sửa đổi …": what this very document does, said of its draft.
  // A plain "theo" says nothing of a document that stands before it somewhere in the sentence.
  // "Quyết định … ban hành Kế hoạch triển khai thi hành Luật …" is said of that decision.
  const bool draft = between.own_noun && states_purpose(zone) &&
                     (between.titled || zone == ZoneKind::bases) && proposes(group_.front());
  // "Thực hiện Công văn … về việc báo cáo kết quả thực hiện Chỉ thị …": the report that the letter asks for
  // is this one.
  const bool asked = purpose_.reports() && zone == ZoneKind::opening && between.titled && !between.passive &&
                     (top_relation_ == Relation::reports_on || top_relation_ == Relation::answers) &&
                     subjects_.empty() &&
                     (between.cue == Relation::reports_on || (draft && between.cue == Relation::implements));
  if (asked) set(first, end, Relation::reports_on);
  if (draft || (between.cue == Relation::based_on && !states_purpose(zone))) {
    begin_group(first, end, {});
    group_relation_ = Relation::cites;
    return;
  }
  if (between.passive) {
    begin_passive(first, *between.cue);
    return note_passive(first, end);
  }
  chain_ = *between.cue;
  // "A được đính chính bởi B về việc đính chính C": the title is B's.
  const std::vector<std::size_t> subjects =
      subjects_among(between.titled && !amenders_.empty() ? amenders_ : group_);
  const grammar::DocumentType* type = mentions_[subjects.front()].mention.type;
  if (changes_documents(chain_) && type && type->code == purpose_.own_type()) amender_ = subjects.front();
  for (const std::size_t subject : subjects) note_all(subject, first, end, chain_);
  if (changes_documents(chain_)) {
    changers_ = subjects;
    change_ = chain_;
    changed_type_ = mentions_[first].mention.type;
  }
  begin_group(first, end, subjects);
  group_relation_ = Relation::cites;
}

// Nobody changes what is still to come.
bool RelationReader::is_older(std::size_t one, std::size_t other) const {
  const auto& former = mentions_[one].mention.designation;
  const auto& latter = mentions_[other].mention.designation;
  return former && latter && former->year_at && latter->year_at && former->year() < latter->year();
}

// Types by which somebody asks for a document that another body issues.
bool RelationReader::proposes(std::size_t index) const {
  const grammar::DocumentType* type = mentions_[index].mention.type;
  return !type || type->code == "TTr" || type->code == "CV" || type->code == "BC" || type->code == "TB";
}

// A further object of the same verb: only while its body is the first one's.
bool RelationReader::together(std::size_t index) const {
  if (subjects_.empty()) return true;
  const std::string_view body = body_of(mentions_[index]);
  return body == body_of(mentions_[group_.front()]) && !body.empty();
}

// "A về thực hiện B và C;" in a list of bases: where each ends with ';', C is no basis of its own.
bool RelationReader::second_of_basis(std::size_t first, std::size_t end, ZoneKind zone) const {
  if (zone != ZoneKind::bases && zone != ZoneKind::opening) return false;
  if (chain_ != Relation::implements || mentions_[first].kind == ReferenceKind::self) return false;
  // "A … thực hiện B … (A) và C": the short form shows that the title of A has ended.
  if (group_.back() + 1 != first) return false;
  return item_ends_after(view_.substr(mentions_[end - 1].mention.span.end));
}

}  // namespace rasoat
