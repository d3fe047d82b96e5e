// The passages are laid out as a tree first, so that it is known which of them stand in a task block; then
// they are read in order, each with the addressees of what it stands under; last come deadlines and bodies
// that labels and cells give.
#include "duty/find.hpp"

#include <algorithm>
#include <unordered_map>

#include "duty/deliverable.hpp"
#include "duty/draft.hpp"
#include "duty/gate.hpp"
#include "duty/outline.hpp"
#include "duty/statement.hpp"
#include "duty/task_block.hpp"
#include "grammars/letter.hpp"

namespace rasoat {
namespace {

constexpr std::uint32_t kNoGroup = static_cast<std::uint32_t>(-1);

// What a node leaves for those under it.
struct Inherited {
  Addressees addressees;
  std::optional<Due> due;
  bool hands_down = false;  ///< a heading, a lead-in or a numbered paragraph
  bool lists = false;       ///< names under it are to be produced
};

class DutyFinder {
 public:
  DutyFinder(const Document& document, const std::vector<Reference>& references)
      : document_(document), references_(references), view_(document.view.text()), nodes_(outline(document)) {
    const Head& head = document.head;
    base_.issued_on = head.issued_on;
    if (!head.issued_on && head.title) base_.year = year_in(*head.title);
    only_assigned_ = head.type && (*head.type == "BC" || *head.type == "TTr");
    cite();
  }

  std::vector<Duty> find() {
    group_of_.assign(nodes_.size(), kNoGroup);
    gather_fields();
    for (std::size_t at = 0; at < nodes_.size();) {
      if (!nodes_[at].cell) {
        read_node(at++);
        continue;
      }
      std::size_t end = at;
      while (end < nodes_.size() && nodes_[end].cell) ++end;
      read_table(at, end);
      at = end;
    }
    return finish();
  }

 private:
  static std::optional<int> year_in(std::string_view title) {
    const std::size_t at = title.rfind("năm 20");
    if (at == std::string_view::npos || at + 11 > title.size()) return std::nullopt;
    int year = 0;
    for (const char digit : title.substr(at + 7, 4)) {
      if (digit < '0' || digit > '9') return std::nullopt;
      year = 10 * year + (digit - '0');
    }
    return year;
  }

  // A citation that a page break cuts is one in the view.
  Span in_view(Span source) const {
    constexpr Offset kLongest = 2000;
    Span view = document_.view.from_source(source);
    if (view.empty() || document_.view.source_end(view.end) >= source.end) return view;
    const Offset end = document_.view.from_source(source.end);
    if (end > view.end && end - view.start < kLongest) view.end = end;
    return view;
  }

  // The references' places in the view, each place once.
  void cite() {
    for (std::uint32_t i = 0; i < references_.size();) {
      std::uint32_t end = i + 1;
      while (end < references_.size() && references_[end].span == references_[i].span) ++end;
      cited_.push_back({in_view(references_[i].span), i, end});
      i = end;
    }
    std::stable_sort(cited_.begin(), cited_.end(),
                     [](const Cited& a, const Cited& b) { return a.view < b.view; });
  }

  // Task blocks

  static bool is_field(const Passage& node) {
    return !node.fields.empty() && node.fields.front().label.start == node.body.start;
  }

  // The node that a field speaks of: the nearest one above that is no field itself; for one inside a passage,
  // that passage.
  std::size_t owner_of(std::size_t at) const {
    if (!is_field(nodes_[at])) return at;
    std::size_t owner = nodes_[at].parent;
    while (owner != kNoPassage && is_field(nodes_[owner])) owner = nodes_[owner].parent;
    return owner;
  }

  // Labels in a row speak of the passages before them, back to the labels before those; where none stand
  // between, of the passage that they stand under.
  void gather_fields() {
    std::uint32_t group = kNoGroup;
    std::size_t covered = 0;  // nodes before it belong to earlier groups
    std::size_t group_owner = kNoPassage;
    for (std::size_t at = 0; at < nodes_.size(); ++at) {
      if (nodes_[at].cell) continue;
      if (nodes_[at].fields.empty()) {
        if (!(group != kNoGroup && take_listed_value(at, groups_[group]))) group = kNoGroup;
        continue;
      }
      const bool task = nodes_[at].fields.front().kind == FieldKind::task;
      const std::size_t owner = owner_of(at);
      if (owner == kNoPassage || (task && is_field(nodes_[at]) && nodes_[at].fields.size() == 1)) {
        group = kNoGroup;
        continue;
      }
      if (group == kNoGroup || owner != group_owner || owner == at) {
        group = static_cast<std::uint32_t>(groups_.size());
        group_owner = owner;
        groups_.emplace_back();
        cover(group, owner, std::max(covered, owner + 1), at);
      }
      for (const Field& field : nodes_[at].fields) take_field(groups_[group], field);
      covered = at + 1;
      if (owner == at) group = kNoGroup;
    }
  }

  void cover(std::uint32_t group, std::size_t owner, std::size_t first, std::size_t end) {
    bool any = false;
    for (std::size_t at = first; at < end; ++at) {
      if (nodes_[at].cell || (is_field(nodes_[at]) && nodes_[at].fields.front().kind != FieldKind::task))
        continue;
      group_of_[at] = group;
      any = true;
    }
    if (!any) group_of_[owner] = group;
  }

  void take_field(TaskFields& fields, const Field& field) {
    if (!blank_free(field.value)) return;
    switch (field.kind) {
      case FieldKind::lead:
        append(fields.lead, names_of_value(view_, field.value, base_));
        break;
      case FieldKind::with:
        append(fields.with, names_of_value(view_, field.value, base_));
        break;
      case FieldKind::due:
        if (!fields.due) fields.due = due_of_value(view_, field.value, base_);
        break;
      default:
        break;
    }
  }

  // "Đơn vị thực hiện:" with the names in a list under it.
  bool take_listed_value(std::size_t at, TaskFields& fields) {
    const std::size_t parent = nodes_[at].parent;
    if (parent == kNoPassage || nodes_[parent].fields.size() != 1 || !is_field(nodes_[parent])) return false;
    const Field& field = nodes_[parent].fields.front();
    if (blank_free(field.value) || (field.kind != FieldKind::lead && field.kind != FieldKind::with))
      return false;
    append(field.kind == FieldKind::lead ? fields.lead : fields.with,
           names_of_value(view_, nodes_[at].body, base_));
    return true;
  }

  bool blank_free(Span span) const {
    return span.of(view_).find_first_not_of(" \n\t.;") != std::string_view::npos;
  }

  static void append(std::vector<std::string>& names, const std::vector<std::string>& more) {
    names.insert(names.end(), more.begin(), more.end());
  }

  // Passages

  const Inherited* above(std::size_t at) const {
    for (std::size_t up = nodes_[at].parent; up != kNoPassage; up = nodes_[up].parent) {
      const auto left = left_.find(up);
      if (left != left_.end() && left->second.hands_down) return &left->second;
    }
    return nullptr;
  }

  // The first node under another stands right after it.
  bool is_parent(std::size_t at) const { return at + 1 < nodes_.size() && nodes_[at + 1].parent == at; }

  // What a node leaves is asked for by those under it only: that of all others is not kept.
  Inherited& left_by(std::size_t at) { return is_parent(at) ? left_[at] : leaf_; }

  bool stands_in_list(std::size_t at) const {
    const auto left = left_.find(nodes_[at].parent);
    return left != left_.end() && left->second.lists;
  }

  void read_node(std::size_t at) {
    const Passage& node = nodes_[at];
    leaf_ = {};
    Inherited& left = left_by(at);
    const Inherited* inherited = above(at);
    if (inherited) left.addressees = inherited->addressees;
    if (is_field(node) && node.fields.front().kind != FieldKind::task && is_plain_value(node)) return;
    Span body = node.body;
    if (!node.fields.empty())
      body = is_field(node) ? node.fields.front().value : Span{body.start, node.fields.front().label.start};
    if (body.empty() || !is_worth_reading(at, body)) return;
    const Tokens tokens = read_tokens(view_, body, cited_, base_, false);
    if (tokens.list.empty()) return;
    if (read_addressee(at, tokens)) return;
    if (node.heading && !has_running_text(tokens)) {
      if (group_of_[at] != kNoGroup && !is_title(at)) read_task(at, tokens);
      return;
    }
    if (inherited && inherited->lists && read_listed(at, tokens, *inherited)) return;
    if (group_of_[at] != kNoGroup && !groups_[group_of_[at]].empty()) {
      if (is_title(at) && !is_field(node)) return;
      return read_task(at, tokens);
    }
    StatementContext context{inherited ? inherited->addressees : Addressees{}, base_.issued_on,
                             only_assigned_, false};
    Statement statement = read_statement(view_, tokens, context);
    const bool announced = statement.lead_in && announces(tokens);
    const bool opening = statement.lead_in && !node.labelled && makes_document(statement) &&
                         (announced || by_issuer(statement));
    if (statement.lead_in && statement.lists && at + 1 < nodes_.size() && nodes_[at + 1].parent == at)
      statement.drafts.pop_back();
    if (announced || opening) drop_plans(statement);
    if (!node.labelled) drop_own(statement);
    keep(at, statement.drafts);
    if (opening) return;
    left.addressees = statement.after;
    left.hands_down = statement.lead_in || node.labelled || node.heading;
    left.lists = statement.lists;
    left.due = statement.lead_due;
  }

  // It may state a duty, or what stands under it needs its addressees.
  bool is_worth_reading(std::size_t at, Span body) const {
    const Passage& node = nodes_[at];
    if (node.heading || is_parent(at) || group_of_[at] != kNoGroup || body.size() < 200) return true;
    if (stands_in_list(at)) return true;
    return may_state_duty(body.of(view_));
  }

  bool is_plain_value(const Passage& node) const {
    for (const Field& field : node.fields) {
      if (field.kind == FieldKind::lead && blank_free(field.value) &&
          names_of_value(view_, field.value, base_).empty())
        return false;
    }
    return true;
  }

  // Other passages of its group stand under it.
  bool is_title(std::size_t at) const {
    return at + 1 < nodes_.size() && nodes_[at + 1].parent == at && group_of_[at + 1] == group_of_[at];
  }

  static bool has_running_text(const Tokens& tokens) {
    bool colon = false;
    for (const Token& token : tokens.list) {
      if (colon) return true;
      colon = token.role == Role::colon || token.role == Role::stop;
    }
    return false;
  }

  // "… ban hành Kế hoạch …, cụ thể như sau:" is what this very document does.
  bool announces(const Tokens& tokens) const {
    const Span last{tokens.list.size() > 6 ? tokens.list[tokens.list.size() - 6].view.start
                                           : tokens.list.front().view.start,
                    tokens.list.back().view.end};
    return grammar::slug(last.of(view_)).find("nhu-sau") != std::string::npos;
  }

  static bool is_document(const Draft& draft) {
    return draft.action == DutyAction::plan || draft.action == DutyAction::issue;
  }

  static bool makes_document(const Statement& statement) {
    return std::any_of(statement.drafts.begin(), statement.drafts.end(), is_document);
  }

  static void drop_plans(Statement& statement) { std::erase_if(statement.drafts, is_document); }

  // "Bộ trưởng … ban hành Thông tư quy định …", "Ủy ban nhân dân tỉnh … báo cáo …": what the issuer does with
  // this document.
  void drop_own(Statement& statement) const {
    std::erase_if(statement.drafts, [&](const Draft& draft) {
      return !draft.due && draft.action != DutyAction::act && draft.action != DutyAction::review &&
             is_issuer(draft.addressees);
    });
  }

  // The one addressee is the document's issuer.
  bool is_issuer(const Addressees& addressees) const {
    if (addressees.actors.size() != 1) return false;
    const std::string actor = grammar::slug(addressees.actors.front());
    if (!document_.head.issuer) return false;
    const std::string issuer = grammar::slug(*document_.head.issuer);
    return actor.size() > 3 && !issuer.empty() &&
           (issuer.ends_with(actor) || actor.find(issuer) != std::string::npos || issuer.starts_with(actor));
  }

  bool by_issuer(const Statement& statement) const { return is_issuer(statement.after); }

  // A passage that only names bodies: "1. Sở Nội vụ", "Trách nhiệm của …", "Đề nghị …:".
  bool read_addressee(std::size_t at, const Tokens& tokens) {
    const Passage& node = nodes_[at];
    if (!node.heading && !node.labelled && tokens.list.back().role != Role::colon && tokens.list.size() > 12)
      return false;
    std::size_t first = 0;
    const bool of_duty = tokens.list.size() > 1 &&
                         starts_with(tokens, {"trách nhiệm", "nhiệm vụ", "trách nhiệm của", "yêu cầu"});
    if (of_duty) {
      first = 1;
      while (first < tokens.list.size() && first < 4 && tokens.list[first].role != Role::head &&
             tokens.list[first].role != Role::det)
        ++first;
    } else if (tokens.list.front().role == Role::assign || starts_with(tokens, {"đối với"})) {
      first = 1;
      if (first < tokens.list.size() && tokens.list[first].role == Role::colon) ++first;
    }
    const auto phrase = read_noun_phrase(view_, tokens.list, first, tokens.list.size());
    if (!phrase) return of_duty && read_unknown_addressee(at, tokens);
    if (first == 0 && is_topic(tokens, *phrase)) return false;
    std::size_t end = phrase->end;
    bool colon = false;
    while (end < tokens.list.size() &&
           (tokens.list[end].role == Role::colon || tokens.list[end].role == Role::stop ||
            tokens.list[end].role == Role::semicolon)) {
      colon = colon || tokens.list[end].role == Role::colon;
      ++end;
    }
    if (end < tokens.list.size() && !(of_duty && node.heading)) return false;
    if (!node.heading && !colon && !(node.labelled && next_is_under(at))) return false;
    left_by(at).addressees = {printed_names(view_, *phrase), {}, tokens.list.front().role == Role::assign};
    left_by(at).hands_down = true;
    return true;
  }

  // "Trách nhiệm của đối tượng kiểm kê:" names one that the vocabulary does not know.
  bool read_unknown_addressee(std::size_t at, const Tokens& tokens) {
    constexpr std::size_t kMostTokens = 16;
    const Passage& node = nodes_[at];
    if (!node.heading && !(node.labelled && next_is_under(at))) return false;
    std::size_t first = 0;
    while (first < tokens.list.size() && tokens.list[first].role != Role::of) {
      if (first > 2) return false;
      ++first;
    }
    std::size_t end = ++first;
    while (end < tokens.list.size() && tokens.list[end].role != Role::colon &&
           tokens.list[end].role != Role::stop && tokens.list[end].role != Role::open)
      ++end;
    if (first >= end || end - first > kMostTokens) return false;
    const Role start = tokens.list[first].role;
    if (is_verb(start) || start == Role::nominal || start == Role::matter || start == Role::citation)
      return false;
    left_by(at).addressees = {
        {unwrapped(view_.substr(tokens.list[first].view.start,
                                tokens.list[end - 1].view.end - tokens.list[first].view.start))},
        {},
        false};
    left_by(at).hands_down = true;
    return true;
  }

  // "Doanh nghiệp số", "Cán bộ quản lý": a heading that names a matter rather than whom it tells.
  bool is_topic(const Tokens& tokens, const NounPhrase& phrase) const {
    const Token& head = tokens.list[phrase.first];
    if (head.role != Role::head || phrase.names.size() > 1) return false;
    const bool named = phrase.end > phrase.first + 1 && tokens.list[phrase.first + 1].capital;
    return !named && starts_with(tokens, {"doanh nghiệp", "hợp tác xã", "hộ gia đình", "hộ kinh doanh",
                                          "cán bộ", "công chức", "viên chức", "người lao động",
                                          "cơ sở giáo dục", "cơ sở y tế", "cán bộ quản lý"});
  }

  // Its first token is one of these phrases.
  bool starts_with(const Tokens& tokens, std::initializer_list<std::string_view> phrases) const {
    const std::string_view first = tokens.list.front().view.of(view_);
    return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
      return grammar::read_word(first).key == grammar::read_word(phrase).key &&
             grammar::slug(first) == grammar::slug(phrase);
    });
  }

  bool next_is_under(std::size_t at) const {
    return at + 1 < nodes_.size() && (nodes_[at + 1].parent == at || !nodes_[at + 1].labelled);
  }

  // An item under "xây dựng các văn bản sau:" that names one of them.
  bool read_listed(std::size_t at, const Tokens& tokens, const Inherited& inherited) {
    std::size_t end = 0;
    while (end < tokens.list.size() && tokens.list[end].role != Role::stop) ++end;
    const auto action = named_deliverable(view_, tokens, 0, end);
    if (!action || end == 0) return false;
    Draft draft;
    draft.view = {tokens.list.front().view.start, tokens.list[end - 1].view.end};
    trim(draft.view);
    draft.action = *action;
    draft.addressees = inherited.addressees;
    std::vector<std::size_t> dues;
    for (std::size_t i = 0; i < tokens.list.size(); ++i) {
      if (tokens.list[i].role == Role::deadline || tokens.list[i].role == Role::condition) dues.push_back(i);
    }
    draft.due = joined_due(tokens, dues, base_.issued_on);
    if (!draft.due) draft.due = inherited.due;
    draft.sentence = draft.view;
    draft.task = group_of_[at] != kNoGroup;
    std::vector<Draft> drafts;
    drafts.push_back(std::move(draft));
    keep(at, drafts);
    return true;
  }

  void trim(Span& span) const {
    while (span.end > span.start &&
           std::string_view(" \n\t.;,:").find(view_[span.end - 1]) != std::string_view::npos)
      --span.end;
  }

  // A task of a block: every clause of it counts, since the block says who and by when.
  void read_task(std::size_t at, const Tokens& tokens) {
    StatementContext context{left_by(at).addressees, base_.issued_on, false, true};
    Statement statement = read_statement(view_, tokens, context);
    if (statement.drafts.empty()) name_task(at, tokens, statement);
    for (Draft& draft : statement.drafts) draft.task = true;
    keep(at, statement.drafts);
    left_by(at).addressees = statement.after;
    left_by(at).lists = statement.lists;
    left_by(at).hands_down = statement.lead_in;
  }

  void name_task(std::size_t at, const Tokens& tokens, Statement& statement) {
    const auto action = named_deliverable(view_, tokens, 0, tokens.list.size());
    const bool listed = nodes_[at].cell || stands_in_list(at);
    if (!action || !listed) return;
    Draft draft;
    draft.view = {tokens.list.front().view.start, tokens.list.back().view.end};
    trim(draft.view);
    draft.sentence = draft.view;
    draft.action = *action;
    statement.drafts.push_back(std::move(draft));
  }

  void keep(std::size_t at, std::vector<Draft>& drafts) {
    for (Draft& draft : drafts) {
      if (draft.task) fill_from_block(draft, group_of_[at]);
      if (!counts(draft)) continue;
      if (auto duty = lower(draft)) duties_.push_back(std::move(*duty));
    }
  }

  void read_table(std::size_t first, std::size_t end) {
    const std::vector<TaskRow> rows = read_task_table(view_, nodes_, first, end, base_);
    if (rows.empty()) {
      for (std::size_t at = first; at < end; ++at) read_node(at);
      return;
    }
    for (const TaskRow& row : rows) {
      group_of_[row.task] = static_cast<std::uint32_t>(groups_.size());
      groups_.push_back(row.fields);
      const Tokens tokens = read_tokens(view_, nodes_[row.task].body, cited_, base_, false);
      leaf_ = {};
      if (!tokens.list.empty()) read_task(row.task, tokens);
    }
  }

  // The end

  static bool counts(const Draft& draft) {
    const bool dated = draft.due && draft.due->kind != DueKind::none;
    return !draft.addressees.actors.empty() && (draft.action != DutyAction::act || dated);
  }

  std::vector<Duty> finish() {
    nodes_ = {};
    // Most documents have them in order: to sort would take half as much memory again.
    const auto before = [](const Duty& a, const Duty& b) { return a.span < b.span; };
    if (!std::is_sorted(duties_.begin(), duties_.end(), before))
      std::stable_sort(duties_.begin(), duties_.end(), before);
    return std::move(duties_);
  }

  void fill_from_block(Draft& draft, std::uint32_t group) const {
    if (group == kNoGroup) return;
    const TaskFields& fields = groups_[group];
    if (!fields.lead.empty()) draft.addressees.actors = fields.lead;
    for (const std::string& name : fields.with) {
      if (std::find(draft.addressees.with.begin(), draft.addressees.with.end(), name) ==
          draft.addressees.with.end())
        draft.addressees.with.push_back(name);
    }
    if (fields.due && (!draft.due || draft.due->kind == DueKind::none)) draft.due = fields.due;
  }

  std::optional<Duty> lower(Draft& draft) const {
    Duty duty;
    duty.span = source_of(draft.view);
    if (duty.span.empty()) return std::nullopt;
    duty.quote = duty.span.of(document_.text);
    duty.actors = std::move(draft.addressees.actors);
    duty.with = std::move(draft.addressees.with);
    duty.action = draft.action;
    duty.to = std::move(draft.to);
    duty.via = std::move(draft.via);
    duty.about = about(draft);
    duty.due = std::move(draft.due);
    return duty;
  }

  // Where the clause runs on in a piece that stands before it in the source, up to the end of its first line.
  Span source_of(Span view) const {
    Span source = document_.view.to_source(view);
    if (source.start < source.end) return source;
    const std::size_t line_end = view_.find('\n', view.start);
    if (line_end == std::string_view::npos || line_end >= view.end || line_end == view.start) return {};
    source = document_.view.to_source({view.start, static_cast<Offset>(line_end)});
    return source.start < source.end ? source : Span{};
  }

  // The documents named where the duty is printed, else in its clause, else in its sentence, else this
  // document.
  std::vector<std::string> about(const Draft& draft) const {
    std::vector<std::string> targets = targets_in(draft.view);
    if (targets.empty()) targets = targets_in(draft.clause);
    if (targets.empty()) targets = targets_in(draft.sentence);
    if (targets.empty()) targets.emplace_back("self");
    return targets;
  }

  std::vector<std::string> targets_in(Span view) const {
    std::vector<std::string> targets;
    auto at = std::lower_bound(cited_.begin(), cited_.end(), view.start,
                               [](const Cited& one, Offset start) { return one.view.start < start; });
    for (; at != cited_.end() && at->view.start < view.end; ++at) {
      for (std::uint32_t i = at->first; i < at->end; ++i) {
        const std::string& target = references_[i].target;
        if (std::find(targets.begin(), targets.end(), target) == targets.end()) targets.push_back(target);
      }
    }
    return targets;
  }

  const Document& document_;
  const std::vector<Reference>& references_;
  std::string_view view_;
  std::vector<Passage> nodes_;
  grammar::DeadlineBase base_;
  bool only_assigned_ = false;
  std::vector<Cited> cited_;
  std::vector<std::uint32_t> group_of_;              // the labels that speak of each node
  std::unordered_map<std::size_t, Inherited> left_;  // by those that others stand under
  Inherited leaf_;                                   // by the node being read, if it is none of these
  std::vector<TaskFields> groups_;
  std::vector<Duty> duties_;
};

}  // namespace

std::vector<Duty> find_duties(const Document& document, const std::vector<Reference>& references) {
  return DutyFinder(document, references).find();
}

}  // namespace rasoat
