// Walks the mentions in the order of the text with two things in mind: the relation that governs the clause
// when it is the document's own purpose, and the group of mentions just read, whose members a following "thực
// hiện …" is said of.
#include "reference/relations.hpp"

#include <algorithm>

#include "document/folded.hpp"
#include "reference/annexed_list.hpp"
#include "reference/change.hpp"
#include "reference/clause.hpp"
#include "reference/clause_walk.hpp"
#include "reference/own_purpose.hpp"
#include "reference/stated_edges.hpp"

namespace rasoat {
namespace {

// What an opening says of the directives that the document is made on.
bool carries_out(Relation relation) {
  return relation == Relation::implements || relation == Relation::reports_on ||
         relation == Relation::answers;
}

// What decides whether two objects of one verb belong together: the body, Central bodies as one.
std::string body_of(const ResolvedMention& mention) {
  if (mention.mention.designation) return mention.mention.designation->body;
  if (mention.target.find("-trung-uong-") != std::string::npos || mention.target.ends_with("-cua-dang"))
    return "TW";
  return {};
}

class Reader {
 public:
  Reader(const Document& document, const std::vector<ResolvedMention>& mentions)
      : view_(document.view.text()),
        mentions_(mentions),
        walk_(document),
        purpose_(document, mentions, walk_),
        annexed_(document) {
    found_.of_mention.assign(mentions.size(), Relation::cites);
  }

  Relations read() {
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

 private:
  void read_one(std::size_t first, std::size_t end) {
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
      if (enacted_ && between.leads == Relation::based_on)
        note_all(*enacted_, first, end, Relation::based_on);
      relate(first, end, step.zone, between);
    }
    walk_.pass(span);
  }

  // Where new wording begins or ends, nothing that was said before it goes on.
  void cross_quotation() {
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

  void relate(std::size_t first, std::size_t end, ZoneKind zone, const Between& between) {
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
  bool changed_by_annex(std::size_t first, std::size_t end, ZoneKind zone) {
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
  bool lapses(std::size_t first, std::size_t end, ZoneKind zone, const Between& between) {
    if (!purpose_.may_change(zone) || mentions_[first].kind != ReferenceKind::numbered || between.cue ||
        !lapses_after(view_.substr(mentions_[first].mention.span.end)))
      return false;
    set(first, end, purpose_.part_only(first, Relation::repeals));
    begin_top(first, end, Relation::repeals);
    return true;
  }

  // No other document stands before it of which the words between would be said.
  bool speaks_of_self(ZoneKind zone, const Between& between) const {
    const bool of_this =
        between.own_noun && between.cue && states_purpose(zone) && zone != ZoneKind::bases && !between.titled;
    const bool under_announcement =
        between.announces && !group_.empty() && mentions_[group_.front()].kind == ReferenceKind::self;
    return group_.empty() || of_this || under_announcement;
  }

  void begin_own(std::size_t first, std::size_t end, ZoneKind zone, const Between& between) {
    const auto relation = purpose_.of_first(first, zone, between);
    if (relation) set(first, end, *relation);
    begin_top(first, end, relation.value_or(Relation::cites));
    if (relation == Relation::based_on) note_detailed(first, end);
    awaits_details_ = !relation && zone == ZoneKind::bases && between.cue == Relation::guides;
  }

  // "Thông tư này thay thế A và bãi bỏ B"
  bool second_task(std::size_t first, std::size_t end, ZoneKind zone, const Between& between) {
    if (!between.and_cue || between.passive || !purpose_.may_change(zone) ||
        !changes_documents(top_relation_) || *between.cue > Relation::repeals)
      return false;
    say_of_self(first, end, *between.cue);
    begin_top(first, end, found_.of_mention[first]);
    return true;
  }

  // "Căn cứ các Nghị định của Chính phủ quy định chi tiết thi hành Luật A (số B, số C)": the decrees are the
  // bases, the law is what they guide.
  bool detailed_law(std::size_t first, std::size_t end, const Between& between) {
    if (!awaits_details_ || !between.opens_list || mentions_[first].kind != ReferenceKind::numbered)
      return false;
    detailed_ = group_;
    set(first, end, Relation::based_on);
    begin_top(first, end, Relation::based_on);
    note_detailed(first, end);
    return true;
  }

  void note_detailed(std::size_t first, std::size_t end) {
    for (std::size_t i = first; i < end; ++i) {
      for (const std::size_t law : detailed_) edges_.note(mentions_[i], mentions_[law], Relation::guides);
    }
  }

  // A further object of the verb that governs the group before.
  bool another_object(std::size_t first, std::size_t end, ZoneKind zone, const Between& between) {
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
  bool back_to_changer(std::size_t first, std::size_t end, const Between& between) {
    if (changers_.empty() || changes_documents(chain_) || !between.and_last || between.semicolon ||
        mentions_[first].kind != ReferenceKind::numbered || mentions_[first].mention.type != changed_type_ ||
        is_older(changers_.front(), first))
      return false;
    for (const std::size_t changer : changers_) note_all(changer, first, end, change_);
    chain_ = change_;
    begin_group(first, end, changers_);
    return true;
  }

  // "Căn cứ Quyết định A về … và Quyết định B", "Thực hiện chỉ đạo của … tại A và chỉ đạo của … tại B": a
  // second object of the document's own verb.
  bool second_of_top(std::size_t first, std::size_t end, ZoneKind zone, const Between& between) {
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

  void begin_top(std::size_t first, std::size_t end, Relation relation) {
    changers_.clear();
    begin_group(first, end, {});
    group_relation_ = relation;
    top_relation_ = relation;
    top_type_ = mentions_[first].mention.type;
    passive_subjects_.clear();
  }

  // "Quyết định này thay thế A; B"
  void say_of_self(std::size_t first, std::size_t end, Relation said) {
    const Relation relation = purpose_.part_only(first, said);
    set(first, end, relation);
    purpose_.begin_list(said, relation != said);
  }

  // "A … được sửa đổi bởi B, C": the changed one is the document of the same type before, A and not a law
  // that A details.
  void note_passive(std::size_t first, std::size_t end) {
    amenders_.clear();
    for (std::size_t i = first; i < end; ++i) amenders_.push_back(i);
    for (std::size_t i = first; i < end; ++i) {
      for (const std::size_t subject : passive_subjects_)
        edges_.note(mentions_[i].target, mentions_[subject].target, passive_relation_);
    }
  }

  void begin_passive(std::size_t first, Relation relation) {
    passive_relation_ = relation;
    passive_subjects_ = group_;
    const auto same_type = [&](std::size_t i) {
      return mentions_[i].mention.type == mentions_[first].mention.type;
    };
    if (std::none_of(group_.begin(), group_.end(), same_type) &&
        std::any_of(subjects_.begin(), subjects_.end(), same_type)) {
      passive_subjects_ = subjects_;
    }
  }

  // "A … thực hiện B": said of every member of the group before, which this document itself may be.
  void chain(std::size_t first, std::size_t end, ZoneKind zone, const Between& between) {
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
    const bool asked =
        purpose_.reports() && zone == ZoneKind::opening && between.titled && !between.passive &&
        (top_relation_ == Relation::reports_on || top_relation_ == Relation::answers) && subjects_.empty() &&
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
    const std::vector<std::size_t> subjects = between.titled && !amenders_.empty() ? amenders_ : group_;
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
  bool is_older(std::size_t one, std::size_t other) const {
    const auto& former = mentions_[one].mention.designation;
    const auto& latter = mentions_[other].mention.designation;
    return former && latter && !former->year.empty() && !latter->year.empty() && former->year < latter->year;
  }

  // Types by which somebody asks for a document that another body issues.
  bool proposes(std::size_t index) const {
    const grammar::DocumentType* type = mentions_[index].mention.type;
    return !type || type->code == "TTr" || type->code == "CV" || type->code == "BC" || type->code == "TB";
  }

  // "Nghị quyết số 214/NQ-CP … (Nghị quyết 214/NQ-CP)": the short form of what was just cited.
  bool repeats_in_brackets(std::size_t index) const {
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

  // A further object of the same verb: only while its body is the first one's.
  bool together(std::size_t index) const {
    if (subjects_.empty()) return true;
    const std::string body = body_of(mentions_[index]);
    return body == body_of(mentions_[group_.front()]) && !body.empty();
  }

  // "A về thực hiện B và C;" in a list of bases: where each ends with ';', C is no basis of its own.
  bool second_of_basis(std::size_t first, std::size_t end, ZoneKind zone) const {
    if (zone != ZoneKind::bases && zone != ZoneKind::opening) return false;
    if (chain_ != Relation::implements || mentions_[first].kind == ReferenceKind::self) return false;
    // "A … thực hiện B … (A) và C": the short form shows that the title of A has ended.
    if (group_.back() + 1 != first) return false;
    return item_ends_after(view_.substr(mentions_[end - 1].mention.span.end));
  }

  void begin_group(std::size_t first, std::size_t end, std::vector<std::size_t> subjects) {
    group_.clear();
    amenders_.clear();
    for (std::size_t i = first; i < end; ++i) group_.push_back(i);
    subjects_ = std::move(subjects);
  }

  void set(std::size_t first, std::size_t end, Relation relation) {
    for (std::size_t i = first; i < end; ++i) {
      if (mentions_[i].kind != ReferenceKind::self) found_.of_mention[i] = relation;
    }
  }

  void note_all(std::size_t subject, std::size_t first, std::size_t end, Relation relation) {
    for (std::size_t i = first; i < end; ++i) edges_.note(mentions_[subject], mentions_[i], relation);
  }

  std::string_view view_;
  const std::vector<ResolvedMention>& mentions_;
  ClauseWalk walk_;
  OwnPurpose purpose_;
  AnnexedLists annexed_;
  std::optional<std::size_t>
      amender_;  ///< the last document of this one's type that is said to change another
  std::optional<std::size_t> enacted_;  ///< the one whose legal bases the passage gives
  Relations found_;
  StatedEdges edges_;

  std::vector<std::size_t> group_;  ///< the mentions just read that belong together
  Relation group_relation_ = Relation::cites;
  std::vector<std::size_t> subjects_;  ///< whose object the group is
  Relation chain_ = Relation::implements;
  Relation top_relation_ = Relation::cites;  ///< of the last mention that the document's own verb governs
  const grammar::DocumentType* top_type_ = nullptr;
  std::vector<std::size_t> passive_subjects_;
  bool awaits_details_ = false;        ///< decrees are told by the law that they detail: their numbers follow
  std::vector<std::size_t> detailed_;  ///< that law
  std::vector<std::size_t> changers_;  ///< the subjects of the clause's last verb of change
  Relation change_ = Relation::amends;
  const grammar::DocumentType* changed_type_ = nullptr;  ///< of its object
  std::vector<std::size_t> amenders_;                    ///< the mentions that the last passive verb named
  Relation passive_relation_ = Relation::amends;
};

}  // namespace

Relations read_relations(const Document& document, const std::vector<ResolvedMention>& mentions) {
  return Reader(document, mentions).read();
}

}  // namespace rasoat
