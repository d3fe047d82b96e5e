// One pass over the words. The longest phrase at a place wins; a citation, a deadline or a condition swallows
// the words it is made of, so that no "kế hoạch" inside a citation is taken for a task.
#include "duty/token.hpp"

#include <algorithm>

#include "duty/duty_words.hpp"
#include "duty/saying.hpp"
#include "grammars/condition.hpp"
#include "grammars/deadline_words.hpp"
#include "grammars/letter.hpp"
#include "grammars/ordinal.hpp"
#include "grammars/recurrence.hpp"
#include "grammars/spelled_word.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;
using grammar::read_word;
using grammar::Word;

DueKind kind_of(grammar::DeadlineKind kind) {
  switch (kind) {
    case grammar::DeadlineKind::date:
      return DueKind::date;
    case grammar::DeadlineKind::period:
      return DueKind::period;
    case grammar::DeadlineKind::recurring:
      return DueKind::recurring;
    case grammar::DeadlineKind::vague:
      return DueKind::none;
  }
  return DueKind::none;
}

class Tokenizer {
 public:
  Tokenizer(std::string_view view, Span passage, const std::vector<Cited>& cited,
            const grammar::DeadlineBase& base, bool field, Tokens& tokens)
      : text_(view.substr(0, passage.end)),
        cited_(cited),
        base_(base),
        field_(field),
        at_(passage.start),
        start_(passage.start),
        tokens_(tokens) {
    tokens_.list.clear();
    tokens_.dues.clear();
    tokens_.roles = {};
    next_cited_ = static_cast<std::size_t>(
        std::lower_bound(cited.begin(), cited.end(), at_,
                         [](const Cited& one, Offset at) { return one.view.start < at; }) -
        cited.begin());
  }

  void read() {
    while (skip_blanks()) one();
  }

 private:
  std::string_view rest() const { return text_.substr(at_); }

  bool skip_blanks() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\t')) ++at_;
    return at_ < text_.size();
  }

  void add(Role role, std::size_t length, const Word& first, std::uint32_t index = 0) {
    const auto end = static_cast<Offset>(at_ + length);
    tokens_.list.push_back(
        {{static_cast<Offset>(at_), end}, first.key, role, first.capital, first.all_capitals, index});
    tokens_.roles.add(role);
    at_ = end;
  }

  void one() {
    if (citation()) return;
    const Word word = read_word(rest());
    if (word.length == 0) return mark();
    const WordUse use = use_of(word.key);
    if (rest().starts_with("100%")) return add(Role::det, 4, read_word("tất"));  // "100% huyện ủy"
    if ((use.opens_deadline || word.has_digit) && grammar::may_start_deadline(word, rest(), place_of(word)) &&
        deadline(word))
      return;
    if (word.key == "ngày"_word && follows_receiver() && day_of_sending(word)) return;
    if (use.opens_condition && may_open_condition(word) && condition(word)) return;
    auto match = duty_words().longest(rest(), word, use.phrases);
    if (match && (match->value & kSmallOnly) && names_something(match->length, word.length))
      match = duty_words().longest(rest().substr(0, word.length), word);
    if (match && (match->value & kNameOnly) && !has_capital_inside(match->length, word.length))
      match = duty_words().longest(rest().substr(0, word.length), word);
    if (match && (!(match->value & kCapitalOnly) || word.capital || follows_determiner())) {
      return add(static_cast<Role>(match->value & 0xFF), match->length, word);
    }
    add(Role::other, word.length, word);
  }

  bool has_capital_inside(std::size_t length, std::size_t first) const {
    const std::string_view phrase = rest().substr(0, length);
    for (std::size_t at = first; at < phrase.size();) {
      const Word word = read_word(phrase.substr(at));
      if (word.capital) return true;
      at += std::max<std::size_t>(word.length, 1);
    }
    return false;
  }

  // "Giao Ban Tổ chức Tỉnh ủy": a capital after the first word of the phrase.
  bool names_something(std::size_t length, std::size_t first) const {
    const std::string_view phrase = rest().substr(0, length);
    for (std::size_t at = first; at < phrase.size();) {
      const Word word = read_word(phrase.substr(at));
      if (word.capital && !word.all_capitals) return true;
      at += std::max<std::size_t>(word.length, 1);
    }
    return false;
  }

  bool follows_determiner() const {
    if (tokens_.list.empty()) return false;
    const Role before = tokens_.list.back().role;
    return before == Role::det || (before == Role::comma && tokens_.list.size() > 1 &&
                                   tokens_.list[tokens_.list.size() - 2].role == Role::head);
  }

  bool citation() {
    while (next_cited_ < cited_.size() && cited_[next_cited_].view.start < at_) ++next_cited_;
    if (next_cited_ == cited_.size() || cited_[next_cited_].view.start != at_) return false;
    const Span span = cited_[next_cited_].view;
    if (span.empty() || span.end > text_.size()) return false;
    Word first = read_word(rest().substr(0, span.size()));
    first.capital = true;
    first.all_capitals = false;
    add(Role::citation, span.size(), first, static_cast<std::uint32_t>(next_cited_));
    return true;
  }

  bool at_sentence_start() const {
    if (tokens_.list.empty()) return true;
    const Role before = tokens_.list.back().role;
    return before == Role::stop || before == Role::colon;
  }

  // Where a bare date or period may be a deadline.
  grammar::DeadlinePlace place_of(const Word& word) const {
    const bool opened = !tokens_.list.empty() && tokens_.list.back().role == Role::open;
    const bool bare = field_ || opened || (word.capital && at_sentence_start());
    return bare ? grammar::DeadlinePlace::field : grammar::DeadlinePlace::prose;
  }

  // A bare period at the start of a sentence is a deadline if a comma or a colon follows it: "Quý IV/2021, Sở
  // …".
  bool deadline(const Word& word) {
    if (!tokens_.list.empty() && (tokens_.list.back().role == Role::basis || closes_data(word))) return false;
    const bool opened = !tokens_.list.empty() && tokens_.list.back().role == Role::open;
    auto found = grammar::parse_deadline(
        rest(), base_, field_ || opened ? grammar::DeadlinePlace::field : grammar::DeadlinePlace::prose);
    if (!found && word.capital && at_sentence_start()) {
      found = grammar::parse_deadline(rest(), base_, grammar::DeadlinePlace::field);
      if (found && !std::string_view(",:").contains(after(found->length))) found.reset();
    }
    if (!found && follows_review() && word.key == "vào"_word)
      found = grammar::parse_deadline(rest(), base_, grammar::DeadlinePlace::field);
    if (auto days = days_of_recurrence(); days && (!found || days->length >= found->length))
      found = grammar::Deadline{grammar::DeadlineKind::recurring, std::move(days->rule), days->length};
    if (!found && !tokens_.list.empty() && tokens_.list.back().role == Role::report) found = adhoc_report();
    std::string periods;
    if (!found || found->kind == grammar::DeadlineKind::date) {
      auto days = days_of_reports(periods);
      if (!days) days = days_of_periods();
      if (days) {
        if (days->rule.starts_with("yearly ")) date_half_year();
        found = grammar::Deadline{grammar::DeadlineKind::recurring, std::move(days->rule), days->length};
      }
    } else if (found->kind == grammar::DeadlineKind::recurring) {
      take_shorter_periods(*found, periods);
    }
    if (!found) return false;
    FoundDue one;
    one.due = {periods + unwrapped(rest().substr(0, found->length)), kind_of(found->kind), found->rule};
    one.yearless = found->kind == grammar::DeadlineKind::date && found->rule.size() == 10 &&
                   one.due.text.find(found->rule.substr(0, 4)) == std::string::npos;
    one.weak = found->kind == grammar::DeadlineKind::period && !opened && !field_ && !at_sentence_start() &&
               (found->rule.starts_with("from ") || found->rule.starts_with("to ") ||
                found->rule.find("..") != std::string::npos);
    tokens_.dues.push_back(std::move(one));
    Word first = word;
    first.all_capitals = false;
    add(Role::deadline, found->length, first, static_cast<std::uint32_t>(tokens_.dues.size() - 1));
    return true;
  }

  // "gửi báo cáo về Sở Nội vụ ngày 26/9": a bare day behind who receives.
  bool follows_receiver() const {
    constexpr std::size_t kFarthest = 14;
    const std::vector<Token>& list = tokens_.list;
    if (list.size() < 2) return false;
    const Token& last = list.back();
    if (!last.capital && last.role != Role::place && last.role != Role::head) return false;
    for (std::size_t at = list.size(); at-- > 0 && list.size() - at < kFarthest;) {
      const Role role = list[at].role;
      if (role == Role::comma || role == Role::semicolon || role == Role::stop || role == Role::matter ||
          role == Role::citation || role == Role::colon)
        return false;
      if (role == Role::send) return true;
    }
    return false;
  }

  bool day_of_sending(const Word& word) {
    const auto found = grammar::parse_deadline(rest(), base_, grammar::DeadlinePlace::field);
    if (!found || found->kind != grammar::DeadlineKind::date || !base_.issued_on) return false;
    const auto day = parse_iso_date(found->rule);
    if (!day || *day <= *base_.issued_on) return false;
    FoundDue one;
    one.due = {unwrapped(rest().substr(0, found->length)), DueKind::date, found->rule};
    tokens_.dues.push_back(std::move(one));
    add(Role::deadline, found->length, word, static_cast<std::uint32_t>(tokens_.dues.size() - 1));
    return true;
  }

  // "báo cáo đột xuất"; but "kiểm tra đột xuất" says how it is done.
  std::optional<grammar::Deadline> adhoc_report() const {
    const auto match = grammar::deadline_phrases(grammar::DeadlineWord::adhoc).longest(rest());
    if (!match) return std::nullopt;
    return grammar::Deadline{grammar::DeadlineKind::recurring, "ad hoc", match->length};
  }

  // "hằng tháng báo cáo … (trước ngày 20)": the days, in brackets, of what recurs before them in the clause.
  std::optional<grammar::PrintedRecurrence> days_of_recurrence() const {
    constexpr std::size_t kFarthest = 60;
    const std::vector<Token>& list = tokens_.list;
    if (list.empty() || list.back().role != Role::open) return std::nullopt;
    for (std::size_t at = list.size(); at-- > 0 && list.size() - at < kFarthest;) {
      if (list[at].role == Role::semicolon || list[at].role == Role::stop) break;
      if (list[at].role != Role::deadline) continue;
      const Due& due = tokens_.dues[list[at].index].due;
      if (due.kind == DueKind::recurring) return grammar::parse_days_of(rest(), due.rule);
    }
    return std::nullopt;
  }

  // "định kỳ 6 tháng, năm báo cáo kết quả về Sở Nội vụ trước ngày 15/6 và 15/12": the days of what was said
  // to come back, behind its verb.
  std::optional<grammar::PrintedRecurrence> days_of_periods() const {
    constexpr std::size_t kFarthest = 40;
    const std::vector<Token>& list = tokens_.list;
    // "tính đến ngày 31 tháng 12": up to when, no day to report.
    if (list.empty() || list.back().role == Role::to || list.back().role == Role::of) return std::nullopt;
    bool told = false;
    for (std::size_t at = list.size(); at-- > 0 && list.size() - at < kFarthest;) {
      const Role role = list[at].role;
      if (role == Role::semicolon || role == Role::stop || role == Role::colon) break;
      told = told || role == Role::report || role == Role::send;
      if (role != Role::deadline) continue;
      const Due& due = tokens_.dues[list[at].index].due;
      // "gửi báo cáo quý, 6 tháng, năm về C trước ngày 10 của tháng cuối kỳ"
      for (std::size_t before = at; before-- > 0 && at - before < 5 && !told;)
        told = list[before].role == Role::report || list[before].role == Role::send;
      if (!told || due.kind != DueKind::recurring) break;
      return grammar::parse_days_of(rest(), due.rule);
    }
    return std::nullopt;
  }

  // "báo cáo quý, 6 tháng, năm trước ngày 25 của tháng cuối kỳ": a bare "quý", which opens no deadline by
  // itself.
  void take_shorter_periods(grammar::Deadline& found, std::string& periods) const {
    const std::vector<Token>& list = tokens_.list;
    std::size_t first = list.size();
    while (first > 1 && list[first - 1].role == Role::comma &&
           (list[first - 2].first == "quý"_word || list[first - 2].first == "tháng"_word))
      first -= 2;
    if (first == list.size() || first == 0 || list[first - 1].role != Role::report) return;
    const Offset start = list[first].view.start;
    auto whole = grammar::parse_recurrence(text_.substr(start), true);
    if (!whole || start + whole->length != at_ + found.length) return;
    found.rule = std::move(whole->rule);
    periods = unwrapped(text_.substr(start, at_ - start)) + " ";
  }

  // "báo cáo kết quả 6 tháng, năm về Sở Nội vụ trước ngày 15/6 và 15/12": the days of the reports that are
  // named before, in the same breath.
  std::optional<grammar::PrintedRecurrence> days_of_reports(std::string& periods) const {
    constexpr std::size_t kFarthest = 16;
    const std::vector<Token>& list = tokens_.list;
    std::size_t named = list.size();  // where the periods may begin
    for (std::size_t at = list.size(); at-- > 0 && list.size() - at < kFarthest;) {
      const Role role = list[at].role;
      if (role == Role::report) break;
      if (role == Role::semicolon || role == Role::stop || role == Role::deadline || role == Role::colon ||
          role == Role::open)
        return std::nullopt;
      const grammar::WordKey first = list[at].first;
      const bool digit = text_[list[at].view.start] >= '0' && text_[list[at].view.start] <= '9';
      const bool last = at + 1 == list.size();
      const bool months = first == "tháng"_word && (last || list[at + 1].role == Role::comma);
      if (digit || months || says(first, Saying::period)) named = at;
    }
    if (named == list.size() || named == 0) return std::nullopt;
    const std::string_view printed = text_.substr(list[named].view.start, at_ - list[named].view.start);
    const auto intervals = grammar::parse_recurrence(printed, true);
    if (!intervals || intervals->length >= printed.size()) return std::nullopt;
    if (printed.substr(intervals->length).find_first_of(",;:()") != std::string_view::npos)
      return std::nullopt;
    auto days = grammar::parse_days_of(rest(), intervals->rule);
    // "báo cáo kết quả 6 tháng đầu năm trước ngày 15/6": of one report, which may not come back.
    if (days && intervals->rule == "6-monthly" &&
        days->rule.size() < std::string_view("6-monthly 06-15 12-15").size())
      return std::nullopt;
    if (days) periods = unwrapped(printed.substr(0, intervals->length)) + "; ";
    return days;
  }

  // "báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12": beside the year's report that of its
  // half comes back, too.
  void date_half_year() {
    constexpr std::size_t kFarthest = 10;
    const std::vector<Token>& list = tokens_.list;
    for (std::size_t at = list.size(); at-- > 2 && list.size() - at < kFarthest;) {
      if (list[at].role == Role::stop || list[at].role == Role::semicolon) return;
      if (list[at].role != Role::deadline) continue;
      FoundDue& half = tokens_.dues[list[at].index];
      const bool six = says(list[at - 2].view.of(text_), Saying::six);
      if (!half.yearless || !six || list[at - 1].first != "tháng"_word) return;
      half.due = {
          unwrapped(text_.substr(list[at - 2].view.start, list[at].view.end - list[at - 2].view.start)),
          DueKind::recurring, "6-monthly " + half.due.rule.substr(5)};
      half.yearless = false;
      return;
    }
  }

  // "tổng kết việc thực hiện Chỉ thị vào năm 2026": when it is held, no goal.
  bool follows_review() const {
    constexpr std::size_t kFarthest = 16;
    const std::vector<Token>& list = tokens_.list;
    for (std::size_t at = list.size(); at-- > 0 && list.size() - at < kFarthest;) {
      if (list[at].role == Role::review) return true;
      if (list[at].role == Role::semicolon || list[at].role == Role::stop) return false;
    }
    return false;
  }

  // "số liệu tính đến ngày 31 tháng 12": the day up to which is counted.
  bool closes_data(const Word& word) const {
    const Token& before = tokens_.list.back();
    return before.role == Role::other && before.first == "tính"_word && word.key == "đến"_word;
  }

  char after(std::size_t length) const {
    const std::string_view behind = rest().substr(length);
    const std::size_t next = behind.find_first_not_of(" \n");
    return next == std::string_view::npos ? '.' : behind[next];
  }

  bool condition(const Word& word) {
    const auto found = grammar::parse_condition(rest(), open_brackets_ > 0);
    if (!found) return false;
    if (found->kind == grammar::ConditionKind::supposed && !opens_condition(word)) return false;
    // "các trường hợp …" is a thing, not a condition.
    if (!tokens_.list.empty() && tokens_.list.back().role == Role::det) return false;
    const std::string_view printed = rest().substr(0, found->length);
    FoundDue one;
    one.due = {unwrapped(printed), DueKind::event, unwrapped(found->event.of(printed))};
    one.needed =
        found->kind != grammar::ConditionKind::supposed && found->kind != grammar::ConditionKind::asked;
    one.timed = found->kind == grammar::ConditionKind::timed;
    one.supposed = found->kind == grammar::ConditionKind::supposed && word.key != "khi"_word;
    tokens_.dues.push_back(std::move(one));
    Word first = word;
    first.capital = first.all_capitals = false;
    add(Role::condition, found->length, first, static_cast<std::uint32_t>(tokens_.dues.size() - 1));
    return true;
  }

  // "Trước khi khóa sổ, …", "Quá thời hạn quy định, …" begin a sentence; inside one they tell nothing.
  bool may_open_condition(const Word& word) const {
    return (word.key != "trước"_word && word.key != "quá"_word) || at_sentence_start();
  }

  // "có khó khăn, vướng mắc" says on what condition only where a clause begins.
  bool opens_condition(const Word& word) const {
    const grammar::WordKey have = "có"_word;
    if (word.key != have && word.key != "gặp"_word) return true;
    if (tokens_.list.empty()) return true;
    const Role before = tokens_.list.back().role;
    return before == Role::comma || before == Role::stop || before == Role::semicolon || follows_process();
  }

  // "Trong quá trình thực hiện Kế hoạch này có phát sinh vướng mắc".
  bool follows_process() const {
    constexpr std::size_t kFarthest = 6;
    const std::vector<Token>& list = tokens_.list;
    for (std::size_t at = list.size(); at-- > 0 && list.size() - at < kFarthest;) {
      const Role role = list[at].role;
      if (role == Role::comma || role == Role::stop || role == Role::semicolon) return false;
      if (role == Role::basis)
        return grammar::slug(list[at].view.of(text_)).find("qua-trinh-") != std::string::npos;
    }
    return false;
  }

  void mark() {
    const std::string_view text = rest();
    switch (text[0]) {
      case ',':
        return add(Role::comma, 1, {});
      case ';':
        return add(Role::semicolon, 1, {});
      case ':':
        return add(Role::colon, 1, {});
      case '(':
      case '[':
        ++open_brackets_;
        return add(Role::open, 1, {});
      case ')':
      case ']':
        open_brackets_ -= open_brackets_ > 0;
        return add(Role::close, 1, {});
      case '"':
        return add(Role::quote, 1, {});
      case '.':
      case '!':
      case '?':
        return add(ends_sentence() ? Role::stop : Role::other, 1, {});
      case '-':
      case '/':
        return add(Role::dash, 1, {});
      default:
        break;
    }
    const unsigned length = utf8::decode(text).length;
    if (text.starts_with("“") || text.starts_with("”")) return add(Role::quote, length, {});
    if (text.starts_with("…")) return add(ends_sentence() ? Role::stop : Role::other, length, {});
    add(Role::other, length, {});
  }

  // A dot ends a sentence before the passage's end, a mark, or a capital letter after a blank.
  bool ends_sentence() const {
    std::size_t next = at_ + utf8::decode(rest()).length;
    const std::size_t blank = text_.find_first_not_of(" \n", next);
    if (blank == std::string_view::npos) return true;
    if (text_[next] == '/') return true;
    if (blank == next) return text_[next] == ')' || text_[next] == '.' || text_.substr(next).starts_with("”");
    const Word word = read_word(text_.substr(blank));
    if (word.length == 0 || word.capital) {
      // "TP. Hồ Chí Minh", "P. Hòa Bình": a short form before the dot.
      std::size_t back = at_;
      while (back > start_ && static_cast<unsigned char>(text_[back - 1]) > ' ') --back;
      const Word before = read_word(text_.substr(back));
      return !(before.all_capitals && before.letters <= 2 && back + before.length == at_ &&
               !grammar::parse_ordinal(text_.substr(back)));
    }
    return false;
  }

  std::string_view text_;
  const std::vector<Cited>& cited_;
  const grammar::DeadlineBase& base_;
  bool field_;
  std::size_t at_;
  std::size_t start_;
  std::size_t next_cited_ = 0;
  unsigned open_brackets_ = 0;
  Tokens& tokens_;
};

}  // namespace

bool is_verb(Role role) noexcept {
  return role <= Role::verb;
}

bool is_plain_verb(Role role) noexcept {
  return role == Role::verb || role == Role::teach;
}

void read_tokens(std::string_view view, Span passage, const std::vector<Cited>& cited,
                 const grammar::DeadlineBase& base, bool field, Tokens& tokens) {
  Tokenizer(view, passage, cited, base, field, tokens).read();
}

std::string unwrapped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t';
    if (!blank) out += c;
    if (blank && !out.empty() && out.back() != ' ') out += ' ';
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace rasoat
