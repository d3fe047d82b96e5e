// Passages read as statements, with what they inherit and hand down.
#include <algorithm>

#include "duty/duty_finder.hpp"
#include "duty/gate.hpp"
#include "duty/noun_phrase.hpp"
#include "duty/saying.hpp"
#include "duty/statement.hpp"
#include "duty/task_block.hpp"
#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/recurrence.hpp"
#include "grammars/vocabulary/table.hpp"

namespace rasoat {
namespace {

bool issues_document(const Draft& draft) {
  return draft.action == DutyAction::issue && !draft.due;
}

// One of these, or a deadline, is in every statement of a duty.
constexpr Roles kStating = {Role::make,   Role::amend,  Role::have,  Role::report, Role::reflect, Role::send,
                            Role::review, Role::assess, Role::guide, Role::plan,   Role::issue,   Role::norm};

}  // namespace

// Forgets what was left by nodes under which this one does not stand: nodes stand right behind what they
// stand under, so nothing later stands under those either.
void DutyFinder::leave(std::size_t at) {
  const std::size_t parent = nodes_[at].parent;
  while (!left_.empty() && (parent == kNoPassage || left_.back().node > parent)) left_.pop_back();
}

Inherited& DutyFinder::left_by(std::size_t at) {
  if (!is_parent(at)) return leaf_;
  if (left_.empty() || left_.back().node != at) left_.emplace_back().node = at;
  return left_.back();
}

const Inherited* DutyFinder::left_at(std::size_t node) const {
  const auto left = std::ranges::find(left_.rbegin(), left_.rend(), node, &Inherited::node);
  return left == left_.rend() ? nullptr : &*left;
}

const Inherited* DutyFinder::above(std::size_t at) const {
  const std::size_t parent = nodes_[at].parent;
  if (parent == kNoPassage) return nullptr;
  for (std::size_t i = left_.size(); i-- > 0;) {
    if (left_[i].node <= parent && left_[i].hands_down) return &left_[i];
  }
  return nullptr;
}

bool DutyFinder::stands_in_list(std::size_t at) const {
  const Inherited* left = left_at(nodes_[at].parent);
  return left && left->lists;
}

// "Theo đề nghị của Bộ trưởng …;" above "Chính phủ ban hành Nghị định …": the formula by which a document is
// issued, told in the notes of a consolidated text.
bool DutyFinder::follows_bases(std::size_t at) const {
  constexpr std::size_t kLooked = 40;
  if (at == 0) return false;
  return says(nodes_[at - 1].body.of(view_).substr(0, kLooked), Saying::issuing_base);
}

// "CƠ QUAN BÁO CÁO", "TÊN ĐƠN VỊ": the head of a form.
bool DutyFinder::is_capitals(const Tokens& tokens) {
  const auto small = [](const Token& token) {
    return !token.all_capitals && (token.role < Role::deadline || token.role == Role::citation);
  };
  return std::ranges::none_of(tokens.list, small);
}

void DutyFinder::read_node(std::size_t at) {
  const Passage& node = nodes_[at];
  leave(at);
  leaf_ = {};
  Inherited& left = left_by(at);
  const Inherited* inherited = above(at);
  if (inherited && is_parent(at)) left.addressees = inherited->addressees;
  left.first_duty = duties_.size();
  if (is_parent(at)) left.narrates = narrates(at) || is_narrative_title(at);
  if (is_parent(at)) left.shared = dates_list(node);
  if (is_field(node) && node.fields.front().kind != FieldKind::task && is_plain_value(node) &&
      !orders_by_itself(node))
    return;
  Span body = node.body;
  if (!node.fields.empty() && !dates_reports(node))
    body = is_field(node) ? node.fields.front().value : Span{body.start, node.fields.front().label.start};
  const Offset printed = body.start;
  body.start = past_regime(body);
  const bool regime = body.start != printed;
  if (body.empty() || !is_worth_reading(at, body)) return;
  read_tokens(view_, body, cited_, base_, false, tokens_);
  const Tokens& tokens = tokens_;
  if (node.leads_in) return lead_into_body(at, tokens);
  if (tokens.list.empty() || read_dated_report(at) || read_dated_names(at, tokens) ||
      is_idle(at, inherited, tokens))
    return;
  if (inherited && !is_parent(at)) left.addressees = inherited->addressees;
  if (take_shared_due(at, tokens) || read_addressee(at, tokens) || is_capitals(tokens)) return;
  if (node.heading && !regime && !has_running_text(tokens) && !tells_those_below(tokens)) {
    if (group_of_[at] != kNoGroup && !is_title(at)) read_task(at, tokens);
    return;
  }
  if (inherited && inherited->lists && read_listed(at, tokens, *inherited)) return;
  if (group_of_[at] != kNoGroup && !groups_[group_of_[at]].empty()) {
    if (is_title(at) && !is_field(node)) return;
    const std::size_t found = duties_.size();
    read_task(at, tokens);
    if (is_field(node) && duties_.size() == found) read_described(at);
    return;
  }
  StatementContext context{left.addressees, base_.issued_on, only_assigned_ || narrates(at),
                           false,           &recipients_,    &named_};
  // Every clause under "Các nhiệm vụ hoàn thành trước ngày 30/6:" is a task.
  const SharedDue* shared = shared_above(at);
  context.task = shared && !shared->action;
  Statement statement = read_statement(view_, tokens, context);
  const bool announced = statement.lead_in && announces(tokens);
  const bool opening =
      statement.lead_in && !node.labelled && makes_document(statement) && (announced || by_issuer(statement));
  name_reports(node, statement);
  if (statement.lead_in && statement.lists && at + 1 < nodes_.size() && nodes_[at + 1].parent == at)
    statement.drafts.pop_back();
  if (announced || opening) drop_plans(statement);
  drop_own(node, statement);
  if (!node.labelled && std::ranges::any_of(statement.drafts, issues_document) && follows_bases(at))
    std::erase_if(statement.drafts, issues_document);
  keep(at, statement.drafts);
  if (opening || !is_parent(at)) return;
  left.addressees = std::move(statement.after);
  if (statement.lead_in && is_issuer(left.addressees) && tells_recipients(tokens))
    left.addressees = {recipients_, {}, true};
  left.hands_down = statement.lead_in || ((node.labelled || node.heading) && !enforces(body));
  left.lists = statement.lists;
  left.due = statement.lead_due;
}

bool DutyFinder::narrates(std::size_t at) const {
  const Inherited* left = left_at(nodes_[at].parent);
  return left && left->narrates;
}

// "I- TÌNH HÌNH", "1. Kết quả thực hiện".
bool DutyFinder::is_narrative_title(std::size_t at) const {
  static const grammar::PhraseTable kTitles = [] {
    grammar::PhraseTable titles;
    for (const grammar::Row& row :
         grammar::read_table(grammar::vocabulary_file("narrative_titles.tsv"), {"words"})) {
      for (const std::string_view phrase : grammar::split(row[0], ';')) titles.add(phrase, 0);
    }
    return titles;
  }();
  constexpr std::size_t kLongest = 120;
  const Passage& node = nodes_[at];
  const std::string_view title = node.body.of(view_);
  const std::size_t stop = std::min(title.find('.'), title.size());
  if (!(node.heading || node.labelled) || title.size() > kLongest || stop + 1 < title.size()) return false;
  const std::size_t words = title.find_first_not_of(" *_\n");
  return words != std::string_view::npos && kTitles.longest(title.substr(words)).has_value();
}

// "… Chủ tịch UBND tỉnh yêu cầu các sở, ngành thực hiện các nội dung sau:" at the end of an opening: whom all
// that follows tells, unless it is parts of a plan that follow (aims, contents, …).
void DutyFinder::lead_into_body(std::size_t at, const Tokens& tokens) {
  if (tokens.list.empty()) return;
  Statement statement = read_statement(view_, tokens, {{}, base_.issued_on, only_assigned_});
  if (!statement.lead_in || !statement.after.assigned || !is_parent(at)) return;
  const std::string_view first = nodes_[at + 1].view.of(view_);
  const bool part = nodes_[at + 1].heading && (first.starts_with('I') || first.starts_with('A') ||
                                               grammar::slug(first.substr(0, 8)).starts_with("phan-"));
  if (part) return;
  left_by(at).addressees = std::move(statement.after);
  left_by(at).hands_down = true;
}

// "Chủ tịch Ủy ban nhân dân tỉnh có ý kiến như sau:", "… yêu cầu:" in a letter: what follows is for those it
// is sent to, unless the sentence reports.
bool DutyFinder::tells_recipients(const Tokens& tokens) const {
  if (recipients_.empty()) return false;
  const std::vector<Token>& list = tokens.list;
  std::size_t first = list.size() - 1;
  while (first > 0 && list[first - 1].role != Role::stop) --first;
  bool tells = false;
  for (std::size_t at = first; at < list.size(); ++at) {
    const Role now = list[at].role;
    if (now == Role::report || now == Role::send) return false;
    tells = tells || now == Role::assign || now == Role::urge || now == Role::guide;
  }
  const std::string words =
      grammar::slug(view_.substr(list[first].view.start, list.back().view.end - list[first].view.start));
  return tells || words.find("co-y-kien") != std::string::npos ||
         words.find("thong-bao-") != std::string::npos;
}

// "Chế độ báo cáo: hằng quý báo cáo Sở Tài chính …": what follows the label.
Offset DutyFinder::past_regime(Span body) const {
  constexpr std::size_t kLongest = 60;
  const std::string_view text = body.of(view_);
  const std::size_t colon = text.substr(0, kLongest).find(':');
  if (colon == std::string_view::npos || colon + 1 >= text.size()) return body.start;
  const std::string label = grammar::slug(text.substr(0, colon));
  const bool regime =
      (label.starts_with("che-do-") || label.starts_with("cong-tac-")) && label.ends_with("bao-cao");
  const std::size_t next = text.find_first_not_of(" \n", colon + 1);
  return regime && next != std::string_view::npos ? body.start + static_cast<Offset>(next) : body.start;
}

// "… định kỳ báo cáo. Thời hạn gửi báo cáo: trước ngày …": no label of a task, but the passage's own last
// sentence.
bool DutyFinder::dates_reports(const Passage& node) const {
  if (is_field(node) || node.fields.size() != 1 || node.fields.front().kind != FieldKind::due) return false;
  const std::size_t before = view_.find_last_not_of(" \n\t", node.fields.front().label.start - 1);
  const bool goes_on = before != std::string_view::npos &&
                       std::string_view(";,(").find(view_[before]) != std::string_view::npos;
  return goes_on || grammar::slug(node.fields.front().label.of(view_)).find("bao-cao") != std::string::npos;
}

// "Chánh Văn phòng, Giám đốc các sở … chịu trách nhiệm thi hành Quyết định này": they act in nothing that
// follows, which is another text.
bool DutyFinder::enforces(Span body) const {
  constexpr std::size_t kLongest = 900;
  return body.size() < kLongest &&
         grammar::slug(body.of(view_)).find("chiu-trach-nhiem-thi-hanh") != std::string::npos;
}

// It may state a duty, or what stands under it needs its addressees.
bool DutyFinder::is_worth_reading(std::size_t at, Span body) const {
  const Passage& node = nodes_[at];
  if (node.heading || is_parent(at) || group_of_[at] != kNoGroup || body.size() < 200) return true;
  if (stands_in_list(at)) return true;
  return may_state_duty(body.of(view_));
}

// Nothing in it can be a duty, date one, or name one of a list, and nothing stands under it: most passages.
bool DutyFinder::is_idle(std::size_t at, const Inherited* inherited, const Tokens& tokens) const {
  if (is_parent(at) || group_of_[at] != kNoGroup || !tokens.dues.empty() || tokens.roles.any_of(kStating))
    return false;
  if (inherited && inherited->lists) return false;
  const SharedDue* shared = shared_above(at);
  return !shared || shared->action;
}

// "Thời hạn báo cáo: Các sở báo cáo UBND tỉnh trước ngày 15/11": no label of a task, but a sentence with a
// title.
bool DutyFinder::orders_by_itself(const Passage& node) const {
  if (node.fields.size() != 1 || !is_field(node) || node.fields.front().kind != FieldKind::due) return false;
  const Span value = node.fields.front().value;
  Tokens tokens;
  read_tokens(view_, value, cited_, base_, false, tokens);
  const std::vector<Token>& list = tokens.list;
  std::size_t at = 0;
  while (at < list.size() && (list[at].role == Role::deadline || list[at].role == Role::comma)) ++at;
  if (!starts_name(list, at, list.size())) return false;
  return std::any_of(list.begin() + static_cast<std::ptrdiff_t>(at), list.end(), [](const Token& token) {
    return token.role == Role::report || token.role == Role::send || token.role == Role::make;
  });
}

bool DutyFinder::is_plain_value(const Passage& node) const {
  for (const Field& field : node.fields) {
    if (field.kind == FieldKind::lead && blank_free(field.value) &&
        names_of_value(view_, field.value, base_).empty())
      return false;
  }
  return true;
}

// Other passages of its group stand under it.
bool DutyFinder::is_title(std::size_t at) const {
  return at + 1 < nodes_.size() && nodes_[at + 1].parent == at && group_of_[at + 1] == group_of_[at];
}

// "Báo cáo năm: các đảng ủy gửi về … chậm nhất là ngày 30 tháng 11": the label names what is sent, and how
// often.
void DutyFinder::name_reports(const Passage& node, Statement& statement) const {
  constexpr std::size_t kLongest = 48;
  for (Draft& draft : statement.drafts) {
    if (draft.sentence.start < node.body.start || draft.sentence.start >= node.body.end) continue;
    const std::string_view text = view_.substr(draft.sentence.start, node.body.end - draft.sentence.start);
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon > kLongest) continue;
    std::string label = grammar::slug(text.substr(0, colon));
    if (label.starts_with("doi-voi-")) label.erase(0, 8);
    if (!label.starts_with("bao-cao-")) continue;
    const std::size_t unit = text.substr(0, colon).rfind("áo") + std::string_view("áo").size();
    if (!draft.due || (draft.action != DutyAction::act && draft.action != DutyAction::report)) continue;
    const std::string told = unwrapped(text.substr(unit, colon - unit)) + " (" + draft.due->text + ")";
    const auto read = grammar::parse_recurrence(told, true);
    const bool whole = read && read->length == told.size();
    if (whole && draft.due->kind == DueKind::date)
      draft.due = Due{draft.due->text, DueKind::recurring, read->rule};
    draft.action = DutyAction::report;
  }
}

// "1. Các sở báo cáo về UBND tỉnh:" leads into a list, although it looks like a title.
bool DutyFinder::tells_those_below(const Tokens& tokens) const {
  const auto orders = [](const Token& token) {
    return token.role == Role::report || token.role == Role::send;
  };
  return tokens.list.back().role == Role::colon && starts_name(tokens.list, 0, tokens.list.size()) &&
         std::ranges::any_of(tokens.list, orders);
}

bool DutyFinder::has_running_text(const Tokens& tokens) {
  bool colon = false;
  for (const Token& token : tokens.list) {
    if (colon) return true;
    colon = token.role == Role::colon || token.role == Role::stop;
  }
  return false;
}

// "… ban hành Kế hoạch …, cụ thể như sau:" is what this very document does.
bool DutyFinder::announces(const Tokens& tokens) const {
  const Span last{tokens.list.size() > 6 ? tokens.list[tokens.list.size() - 6].view.start
                                         : tokens.list.front().view.start,
                  tokens.list.back().view.end};
  return grammar::slug(last.of(view_)).find("nhu-sau") != std::string::npos;
}

bool DutyFinder::is_document(const Draft& draft) {
  return draft.action == DutyAction::plan || draft.action == DutyAction::issue;
}

bool DutyFinder::makes_document(const Statement& statement) {
  return std::any_of(statement.drafts.begin(), statement.drafts.end(), is_document);
}

// "Sở Tài chính sẽ báo cáo …" in its own letter, "Bộ trưởng … ban hành Thông tư quy định …", "Ủy ban nhân dân
// tỉnh … báo cáo …": what the issuer does with this document.
void DutyFinder::drop_own(const Passage& node, Statement& statement) const {
  const auto& type = document_.head.type;
  const bool tells = type && (*type == "CV" || *type == "BC" || *type == "TTr");
  std::erase_if(statement.drafts, [&](const Draft& draft) {
    if (tells && !draft.addressees.assigned && is_issuer(draft.addressees)) return true;
    return !node.labelled && !draft.due && draft.action != DutyAction::act &&
           draft.action != DutyAction::review && is_issuer(draft.addressees);
  });
}

namespace {

// "ban-thuong-vu-": what speaks for the body behind it.
const std::vector<std::string>& representatives() {
  static const std::vector<std::string> kSlugs = [] {
    std::vector<std::string> slugs;
    for (const grammar::Row& row :
         grammar::read_table(grammar::vocabulary_file("body_names.tsv"), {"kind", "printed", "means"})) {
      const bool any_word = row[1].find('*') != std::string_view::npos;
      if (row[0] == "start" && row[2].empty() && !any_word) slugs.push_back(grammar::slug(row[1]) + '-');
    }
    return slugs;
  }();
  return kSlugs;
}

}  // namespace

// The one addressee is the document's issuer.
bool DutyFinder::is_issuer(const Addressees& addressees) const {
  if (addressees.actors.size() != 1) return false;
  std::string actor = grammar::slug(addressees.actors.front());
  for (const std::string& start : representatives()) {
    if (actor.starts_with(start)) actor.erase(0, start.size());
  }
  for (const std::string_view office : {"chu-tich-", "giam-doc-", "bo-truong-"}) {
    if (actor.starts_with(office)) actor.erase(0, office.size());
  }
  if (!document_.head.issuer) return false;
  const std::string issuer = grammar::slug(*document_.head.issuer);
  const bool generic =
      actor.find('-') != std::string::npos && issuer.find('-' + actor + '-') != std::string::npos;
  return actor.size() > 3 && !issuer.empty() &&
         (issuer.ends_with(actor) || generic || actor.find(issuer) != std::string::npos ||
          issuer.starts_with(actor));
}

}  // namespace rasoat
