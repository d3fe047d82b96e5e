// Walks the mentions in the order of the text with two things in mind: the relation that governs the clause
// when it is the document's own purpose, and the group of mentions just read, whose members a following "thực
// hiện …" is said of.
#include "reference/relations.hpp"

#include <algorithm>
#include <map>

#include "document/folded.hpp"
#include "reference/annexed_list.hpp"
#include "reference/change.hpp"
#include "reference/clause.hpp"
#include "reference/clause_walk.hpp"
#include "reference/context.hpp"

namespace rasoat {
namespace {

bool states_purpose(ZoneKind zone) {
  return zone == ZoneKind::title || zone == ZoneKind::bases || zone == ZoneKind::opening ||
         zone == ZoneKind::final_clause;
}

bool changes_documents(Relation relation) {
  return relation <= Relation::supplements;
}

// What decides whether two objects of one verb belong together: the body, Central bodies as one.
std::string_view body_of(const ResolvedMention& mention) {
  if (mention.mention.designation) return mention.mention.designation->body();
  if (mention.target.find("-trung-uong-") != std::string::npos || mention.target.ends_with("-cua-dang"))
    return "TW";
  return {};
}

class Reader {
 public:
  Reader(const Document& document, const std::vector<ResolvedMention>& mentions)
      : view_(document.view.text()),
        mentions_(mentions),
        own_type_(document.head.type.value_or("")),
        decides_(context::changes_documents(own_type_)),
        reports_(own_type_ == "BC" ||
                 (own_type_ == "CV" && context::begins_with_report(document.head.title.value_or("")))),
        walk_(document),
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
        note("self", mentions_[i].target, relation);
      }
    }
    for (const auto& [ends, relation] : edges_) found_.edges.push_back({ends.first, ends.second, relation});
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
      if (between.boundary) lead_.reset();
      if (between.article || step.fresh) announced_.reset();
      if (between.boundary && announced_in_line_) announced_.reset();
      if (between.announces) {
        announced_ = between.announces;
        announced_in_line_ = between.in_line;
      }
      if (step.fresh) task_.reset();
      if (between.task) task_ = between.task;
      if (between.boundary || (between.semicolon && !between.passive)) {
        group_.clear();
        changers_.clear();
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
    const bool purpose = states_purpose(zone);
    if (zone == ZoneKind::appendix && decides_ && !annexed_.empty() &&
        mentions_[first].kind == ReferenceKind::numbered) {
      if (const auto change = annexed_.change_of(mentions_[first].mention.span.start)) {
        set(first, end, *change);
        return begin_top(first, end, *change);
      }
    }
    const bool amender = between.joined && !passive_subjects_.empty();
    if (may_change(zone) && mentions_[first].kind == ReferenceKind::numbered && !between.cue && !amender &&
        lapses_after(view_.substr(mentions_[first].mention.span.end))) {
      set(first, end, part_only(first, Relation::repeals));
      return begin_top(first, end, Relation::repeals);
    }
    const bool of_this =
        between.own_noun && between.cue && purpose && zone != ZoneKind::bases && !between.titled;
    const bool under_announcement =
        between.announces && !group_.empty() && mentions_[group_.front()].kind == ReferenceKind::self;
    if (group_.empty() || of_this || under_announcement) {
      said_.reset();
      auto relation = purpose ? own_relation(first, zone, between) : amended_in_body(first, zone, between);
      if (!relation && announced_ && may_change(zone) && mentions_[first].kind == ReferenceKind::numbered) {
        relation = part_only(first, *announced_);
        said_ = announced_;
      }
      if (relation) set(first, end, *relation);
      lead_ = said_ ? said_ : relation;
      return begin_top(first, end, relation.value_or(Relation::cites));
    }
    if (amender) return note_passive(first, end);
    passive_subjects_.clear();
    if (between.cue && !between.apart) return chain(first, end, zone, between);
    if (between.joined && !together(first) && second_of_basis(first, end, zone)) {
      for (const std::size_t subject : subjects_) note_all(subject, first, end, chain_);
      return begin_group(first, end, std::vector(subjects_));
    }
    if (between.joined && together(first)) {
      set(first, end, group_relation_);
      for (const std::size_t subject : subjects_) note_all(subject, first, end, chain_);
      for (std::size_t i = first; i < end; ++i) group_.push_back(i);
      return;
    }
    // "… sửa đổi, bổ sung Thông tư A quy định …, Thông tư B quy định … và Thông tư C": further objects of the
    // chain.
    const bool enumerated = between.and_last || between.comma_last;
    if (!subjects_.empty() && changes_documents(chain_) && enumerated && !between.semicolon &&
        mentions_[first].mention.type == mentions_[group_.front()].mention.type) {
      for (const std::size_t subject : subjects_) note_all(subject, first, end, chain_);
      for (std::size_t i = first; i < end; ++i) group_.push_back(i);
      return;
    }
    // "A sửa đổi Nghị định B hướng dẫn thi hành Luật C và Nghị định D": back to what A changes.
    if (!changers_.empty() && !changes_documents(chain_) && between.and_last && !between.semicolon &&
        mentions_[first].kind == ReferenceKind::numbered && mentions_[first].mention.type == changed_type_ &&
        !is_older(changers_.front(), first)) {
      for (const std::size_t changer : changers_) note_all(changer, first, end, change_);
      chain_ = change_;
      return begin_group(first, end, changers_);
    }
    // "Căn cứ Quyết định A về … và Quyết định B": a second object of the document's own verb.
    const bool like_top = subjects_.empty() || mentions_[first].mention.type == top_type_;
    if ((purpose || changes_documents(top_relation_)) && (between.and_last || between.and_place) &&
        like_top && top_relation_ != Relation::cites && mentions_[first].kind == ReferenceKind::numbered) {
      const bool under = said_ && announced_ && changes_documents(top_relation_);
      Relation relation = top_relation_;
      if (under || between.and_place) relation = part_only(first, under ? *said_ : relation);
      set(first, end, relation);
      return begin_top(first, end, relation);
    }
    begin_group(first, end, {});
    group_relation_ = Relation::cites;
  }

  // Where this document may change others: its final clauses, and the articles of one that decides.
  bool may_change(ZoneKind zone) const {
    return zone == ZoneKind::final_clause || (decides_ && zone == ZoneKind::body);
  }

  void begin_top(std::size_t first, std::size_t end, Relation relation) {
    changers_.clear();
    begin_group(first, end, {});
    group_relation_ = relation;
    top_relation_ = relation;
    top_type_ = mentions_[first].mention.type;
    passive_subjects_.clear();
  }

  // "A … được sửa đổi bởi B, C": the changed one is the document of the same type before, A and not a law
  // that A details.
  void note_passive(std::size_t first, std::size_t end) {
    amenders_.clear();
    for (std::size_t i = first; i < end; ++i) amenders_.push_back(i);
    for (std::size_t i = first; i < end; ++i) {
      for (const std::size_t subject : passive_subjects_)
        note(mentions_[i].target, mentions_[subject].target, passive_relation_);
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
        set(first, end, *between.cue);
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
        reports_ && zone == ZoneKind::opening && between.titled && !between.passive &&
        top_relation_ == Relation::reports_on && subjects_.empty() &&
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
    if (changes_documents(chain_) && type && type->code == own_type_) amender_ = subjects.front();
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
    return former && latter && former->year_at && latter->year_at && former->year() < latter->year();
  }

  // Types by which somebody asks for a document that another body issues.
  bool proposes(std::size_t index) const {
    const grammar::DocumentType* type = mentions_[index].mention.type;
    return !type || type->code == "TTr" || type->code == "CV" || type->code == "BC" || type->code == "TB";
  }

  std::optional<Relation> own_relation(std::size_t first, ZoneKind zone, const Between& between) {
    if (mentions_[first].kind == ReferenceKind::self) return std::nullopt;
    if (zone == ZoneKind::bases) {
      // "Xét đề nghị của Tổ trưởng Tổ công tác thực hiện Đề án 30": who proposes, not what it rests on.
      if (between.proposal && between.cue == Relation::implements) return std::nullopt;
      return Relation::based_on;
    }
    if (zone == ZoneKind::final_clause) return changed(first, between);
    // "Sửa đổi nhiệm vụ trong Chương trình thực hiện Nghị quyết …" changes the programme, whose resolution it
    // is.
    if (between.opens && between.cue == Relation::implements) return std::nullopt;
    // "Qua quá trình triển khai tại các xã theo Quyết định …": far from the start, and not said of this
    // document.
    if (zone == ZoneKind::opening && between.deep && between.cue == Relation::based_on && !between.own_noun)
      return std::nullopt;
    if (between.cue) return by_own_type(*between.cue, first);
    if (between.opens && between.tied) return Relation::amends;
    if (zone == ZoneKind::opening && between.tied && between.leads == Relation::implements)
      return by_own_type(*between.leads);
    if (between.semicolon && !between.boundary && between.joined) return lead_;
    if (zone == ZoneKind::opening && task_ && between.boundary && between.bare)
      return by_own_type(*task_, first);
    return std::nullopt;
  }

  // An article of an amending document says so where it stands: "Điều 1. Sửa đổi, bổ sung … Nghị quyết số …".
  std::optional<Relation> amended_in_body(std::size_t first, ZoneKind zone, const Between& between) {
    if (!may_change(zone)) return std::nullopt;
    return mentions_[first].kind == ReferenceKind::self ? std::nullopt : changed(first, between);
  }

  // The verb of change just before the mention; or the one that begins the clause, said of a part of it.
  std::optional<Relation> changed(std::size_t first, const Between& between) {
    if (between.cue && changes_documents(*between.cue) && !between.passive)
      return part_only(first, *between.cue);
    if (between.announces && between.in_line && !between.cue) {
      said_ = between.announces;
      return part_only(first, *said_);
    }
    if (between.semicolon && !between.boundary && between.listed && !between.cue && lead_ &&
        changes_documents(*lead_)) {
      if (announced_ == lead_) said_ = lead_;
      return part_only(first, *lead_);
    }
    const bool governed = between.cue && !changes_documents(*between.cue);
    if (between.opens && between.tied && !governed && !between.passive) return Relation::amends;
    return std::nullopt;
  }

  Relation part_only(std::size_t first, Relation relation) const {
    return change_of_part(view_, walk_.previous_end(), mentions_[first].mention.span.start, relation);
  }

  Relation by_own_type(Relation relation) const {
    if (relation == Relation::implements && reports_) return Relation::reports_on;
    if (relation == Relation::implements && own_type_ == "HD") return Relation::guides;
    return relation;
  }

  // "Báo cáo kết quả rà soát theo Kết luận …": a report reports on what asks for it; what is law stays a
  // basis.
  Relation by_own_type(Relation relation, std::size_t first) const {
    const grammar::DocumentType* type = mentions_[first].mention.type;
    const bool asks =
        type && mentions_[first].kind == ReferenceKind::numbered && !context::is_law(type->code);
    if (relation == Relation::based_on && reports_ && asks) return Relation::reports_on;
    return by_own_type(relation);
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
    const std::string_view body = body_of(mentions_[index]);
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
    for (std::size_t i = first; i < end; ++i) {
      // Charters and platforms are carried out by everyone: no edge says so. A law guides nobody.
      const grammar::DocumentType* type = mentions_[subject].mention.type;
      const bool law = type && (type->code == "Luật" || type->code == "PL");
      if (law && (relation == Relation::guides || relation == Relation::implements)) continue;
      const bool charter = mentions_[i].kind == ReferenceKind::named && !mentions_[i].mention.type;
      if (mentions_[i].kind != ReferenceKind::self && !charter)
        note(mentions_[subject].target, mentions_[i].target, relation);
    }
  }

  void note(const std::string& from, const std::string& to, Relation relation) {
    if (from == to || to == "self") return;
    const auto [place, added] = edges_.try_emplace({from, to}, relation);
    if (!added) place->second = std::min(place->second, relation);
  }

  std::string_view view_;
  const std::vector<ResolvedMention>& mentions_;
  std::string own_type_;
  bool decides_ = false;  ///< documents of its type change others in their articles
  bool reports_ = false;  ///< a report, or a letter whose subject begins with báo cáo
  ClauseWalk walk_;
  AnnexedLists annexed_;
  std::optional<std::size_t>
      amender_;  ///< the last document of this one's type that is said to change another
  std::optional<std::size_t> enacted_;  ///< the one whose legal bases the passage gives
  Relations found_;
  std::map<std::pair<std::string, std::string>, Relation> edges_;

  std::optional<Relation> lead_;    ///< of the list that the clause belongs to
  std::vector<std::size_t> group_;  ///< the mentions just read that belong together
  Relation group_relation_ = Relation::cites;
  std::vector<std::size_t> subjects_;  ///< whose object the group is
  Relation chain_ = Relation::implements;
  Relation top_relation_ = Relation::cites;  ///< of the last mention that the document's own verb governs
  const grammar::DocumentType* top_type_ = nullptr;
  std::optional<Relation> announced_;  ///< of "bãi bỏ các văn bản sau:" for the items after it
  bool announced_in_line_ = false;     ///< what it announces ends with the paragraph
  std::optional<Relation> said_;       ///< what the announcement says, whether of whole documents or of parts
  std::optional<Relation> task_;       ///< of "Thực hiện các văn bản sau:" likewise, in an opening
  std::vector<std::size_t> passive_subjects_;
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
