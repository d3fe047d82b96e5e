#include "duty/task_block.hpp"

#include <algorithm>

#include "duty/noun_phrase.hpp"
#include "duty/recurring_day.hpp"
#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;

const std::vector<Cited> kNoCitations;

bool is_mark(Role role) {
  return role == Role::stop || role == Role::semicolon || role == Role::comma || role == Role::dash ||
         role == Role::colon || role == Role::conj || role == Role::quote || role == Role::manner;
}

// A value that holds no verb is a list of names even where they are unknown ones: its parts between
// semicolons.
std::vector<std::string> listed_names(std::string_view view, const Tokens& tokens) {
  constexpr std::size_t kMostTokens = 80;
  std::vector<std::string> names;
  if (tokens.list.size() > kMostTokens) return names;
  std::optional<Span> name;
  const auto close = [&] {
    if (name) names.push_back(unwrapped(name->of(view)));
    name.reset();
  };
  for (std::size_t at = 0; at < tokens.list.size(); ++at) {
    const Token& token = tokens.list[at];
    if (is_verb(token.role) && !token.capital) return {};
    const bool joint = token.role == Role::comma || token.role == Role::conj;
    const bool parts = joint && at + 1 < tokens.list.size() &&
                       starts_name(tokens.list, at + 1, tokens.list.size()) &&
                       (tokens.list[at + 1].capital || tokens.list[at + 1].role == Role::det);
    if (token.role == Role::semicolon || token.role == Role::stop || parts) {
      close();
      continue;
    }
    name = Span{name ? name->start : token.view.start, token.view.end};
  }
  close();
  return names;
}

// "Sở A trong phạm vi quản lý, Sở B": on to the next name after a mark.
bool skip_to_name(const Tokens& tokens, std::size_t& at) {
  const Role role = tokens.list[at].role;
  if (role != Role::basis && role != Role::manner && role != Role::of && role != Role::open) return false;
  for (++at; at < tokens.list.size(); ++at) {
    const Role before = tokens.list[at - 1].role;
    if ((before == Role::comma || before == Role::semicolon || before == Role::conj) &&
        starts_name(tokens.list, at, tokens.list.size()))
      return true;
  }
  return true;
}

// "uy-ban" of "Ủy ban nhân dân các xã", of "UBND phường A": the first two words.
std::string body_kind_words(const std::string& name) {
  std::string slug = grammar::slug(name);
  if (slug.starts_with("ubnd-") || slug == "ubnd") return "uy-ban";
  for (const std::string_view plural : {"cac-", "tung-", "moi-"}) {
    if (slug.starts_with(plural)) slug.erase(0, plural.size());
  }
  const std::size_t first = slug.find('-');
  return slug.substr(0, first == std::string::npos ? first : slug.find('-', first + 1));
}

// Which column of the table is of which kind.
struct Columns {
  std::vector<std::optional<FieldKind>> kinds;

  bool complete() const { return has(FieldKind::task) && (has(FieldKind::lead) || has(FieldKind::due)); }
  bool has(FieldKind kind) const {
    return std::find(kinds.begin(), kinds.end(), std::optional(kind)) != kinds.end();
  }
};

class TableReader {
 public:
  TableReader(std::string_view view, const std::vector<Passage>& nodes, const grammar::DeadlineBase& base)
      : view_(view), nodes_(nodes), base_(base) {}

  std::vector<TaskRow> read(std::size_t first, std::size_t end) {
    for (std::size_t at = first; at < end;) {
      std::size_t next = at + 1;
      while (next < end && !nodes_[next].row_start) ++next;
      take_row(at, next);
      at = next;
    }
    return std::move(rows_);
  }

 private:
  std::string_view text(std::size_t node) const { return nodes_[node].body.of(view_); }

  void take_row(std::size_t first, std::size_t end) {
    Columns heads;
    for (std::size_t at = first; at < end; ++at) heads.kinds.push_back(column_kind(text(at)));
    if (heads.complete()) {
      columns_ = std::move(heads);
      return;
    }
    if (columns_.kinds.empty()) return;
    std::size_t cells = end - first;
    for (std::size_t at = first + 1; at < end; ++at) cells += nodes_[at].skipped;
    // Rows that lack a cell: without number, or cut short after the task.
    std::size_t shift = 0;
    if (cells < columns_.kinds.size()) {
      const bool numbered = grammar::read_word(text(first)).has_digit && text(first).size() < 8;
      const bool number_column = !columns_.kinds[0] && columns_.kinds.size() > cells;
      if (cells < 2 || columns_.kinds.size() - cells > 2) return;
      shift = number_column && !numbered ? 1 : 0;
    }
    TaskRow row;
    product_ = {};
    bool task = false;
    std::size_t column = shift;
    for (std::size_t at = first; at < end; ++at, ++column) {
      if (at > first) column += nodes_[at].skipped;
      if (column >= columns_.kinds.size() || !columns_.kinds[column]) continue;
      take_cell(row, task, *columns_.kinds[column], at);
    }
    if (!product_.empty()) take_product(view_, product_, base_, row.fields);
    if (task && !row.fields.empty()) rows_.push_back(std::move(row));
  }

  void take_cell(TaskRow& row, bool& task, FieldKind kind, std::size_t at) {
    const Span value = nodes_[at].body;
    switch (kind) {
      case FieldKind::lead:
        row.fields.lead = names_of_value(view_, value, base_);
        break;
      case FieldKind::with:
        row.fields.with = names_of_value(view_, value, base_);
        break;
      case FieldKind::due:
        take_due(row.fields.due, due_of_value(view_, value, base_));
        break;
      case FieldKind::task:
        if (!task) row.task = at;
        task = true;
        break;
      case FieldKind::product:
        product_ = value;
        break;
      case FieldKind::aside:
        break;
    }
  }

  std::string_view view_;
  const std::vector<Passage>& nodes_;
  const grammar::DeadlineBase& base_;
  Columns columns_;
  Span product_;  // of the row
  std::vector<TaskRow> rows_;
};

}  // namespace

std::vector<std::string> names_of_value(std::string_view view, Span value,
                                        const grammar::DeadlineBase& base) {
  Tokens tokens;
  read_tokens(view, value, kNoCitations, base, false, tokens);
  std::vector<std::string> names;
  for (std::size_t at = 0; at < tokens.list.size();) {
    // "… theo chức năng, nhiệm vụ quản lý được giao": how they act, no further name.
    if (tokens.list[at].role == Role::manner && !names.empty() && skip_to_name(tokens, at)) continue;
    if (is_mark(tokens.list[at].role)) {
      ++at;
      continue;
    }
    const auto phrase = read_noun_phrase(view, tokens.list, at, tokens.list.size(), NameList::lines);
    if (!phrase && !names.empty() && skip_to_name(tokens, at)) continue;
    if (!phrase) return listed_names(view, tokens);
    const std::vector<std::string> more = printed_names(view, *phrase);
    names.insert(names.end(), more.begin(), more.end());
    at = phrase->end;
  }
  return names;
}

std::optional<Due> due_of_value(std::string_view view, Span value, const grammar::DeadlineBase& base) {
  std::string_view text = value.of(view);
  while (!text.empty() && std::string_view(" \n\t.;,:").find(text.back()) != std::string_view::npos)
    text.remove_suffix(1);
  while (!text.empty() && std::string_view(" \n\t-").find(text.front()) != std::string_view::npos)
    text.remove_prefix(1);
  if (text.empty()) return std::nullopt;
  const auto start = static_cast<Offset>(text.data() - view.data());
  Tokens tokens;
  read_tokens(view, {start, start + static_cast<Offset>(text.size())}, kNoCitations, base, true, tokens);
  std::optional<Due> due;
  std::vector<std::size_t> found;
  for (std::size_t at = 0; at < tokens.list.size(); ++at) {
    if (tokens.list[at].role == Role::deadline || tokens.list[at].role == Role::condition)
      found.push_back(at);
  }
  // "Theo kế hoạch hằng năm của Bộ" and "Thường xuyên, theo yêu cầu" give no time.
  const bool referred = grammar::read_word(text).key == "theo"_word;
  due = Due{};
  for (const std::size_t at : found) {
    const Due& one = tokens.dues[tokens.list[at].index].due;
    const bool loose = one.rule == "ad hoc" && found.size() > 1;
    if (due->kind == DueKind::none && !loose &&
        !(referred && one.kind == DueKind::recurring && !one.rule.starts_with("periodic")))
      due = one;
  }
  due->text = unwrapped(text);
  return due;
}

void take_product(std::string_view view, Span value, const grammar::DeadlineBase& base, TaskFields& fields) {
  Tokens tokens;
  read_tokens(view, value, kNoCitations, base, false, tokens);
  if (tokens.list.empty()) return;
  const Role first = tokens.list.front().role;
  // "Báo cáo của Sở …" names a report, no order to write one.
  const std::string words = grammar::slug(tokens.list.front().view.of(view));
  const bool report = words.starts_with("bao-cao") || words.starts_with("van-ban-bao-cao");
  if (!report && first != Role::plan) return;
  fields.product = report ? DutyAction::report : DutyAction::plan;
  for (std::size_t at = 1; at + 1 < tokens.list.size(); ++at) {
    if (tokens.list[at].first != "của"_word) continue;
    const auto phrase = read_noun_phrase(view, tokens.list, at + 1, tokens.list.size());
    if (!phrase) continue;
    const std::string issuer = printed_names(view, *phrase).front();
    const bool own = std::ranges::any_of(fields.lead, [&](const std::string& lead) {
      return body_kind_words(lead) == body_kind_words(issuer);
    });
    if (!own) fields.issuer = issuer;
    return;
  }
}

std::vector<TaskRow> read_task_table(std::string_view view, const std::vector<Passage>& nodes,
                                     std::size_t first, std::size_t end, const grammar::DeadlineBase& base) {
  return TableReader(view, nodes, base).read(first, end);
}

}  // namespace rasoat
