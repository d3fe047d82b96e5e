// A noun for what is delivered, a word for sending or finishing, a deadline; only names, brackets and small
// words besides.
#include "duty/shared_due.hpp"

#include <utility>
#include <vector>

#include "duty/noun_phrase.hpp"
#include "duty/saying.hpp"
#include "duty/statement.hpp"
#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;
using grammar::WordKey;

class SharedDueReader {
 public:
  SharedDueReader(std::string_view view, const Tokens& tokens, std::size_t first, std::size_t end)
      : view_(view), tokens_(tokens), at_(first), end_(end) {}

  std::optional<SharedDue> read(std::optional<Date> issued_on) {
    const std::size_t first = at_;
    for (; at_ < end_ && role(at_) != Role::purpose && !goes_on(); ++at_) {
      if (!take()) return std::nullopt;
    }
    // "Hoàn thành trước ngày 31/3.": what stands before is.
    if (end_ == first + 1) named_ = true;
    if (!named_ || !delivered_) return std::nullopt;
    const auto due = joined_due(tokens_, dues_, issued_on);
    if (!due || due->kind == DueKind::none || due->kind == DueKind::event) return std::nullopt;
    found_.due = *due;
    // "Báo cáo năm … gửi trước ngày 10/12"
    if (yearly_ && found_.action == DutyAction::report && due->kind == DueKind::date && is_yearless())
      found_.due = {due->text, DueKind::recurring, "yearly " + due->rule.substr(5)};
    found_.end = at_;
    return std::move(found_);
  }

 private:
  Role role(std::size_t at) const { return at < end_ ? tokens_.list[at].role : Role::stop; }
  WordKey key(std::size_t at) const { return tokens_.list[at].first; }

  bool take() {
    switch (role(at_)) {
      case Role::plan:
        return noun(DutyAction::plan);
      case Role::issue:
        return noun(DutyAction::issue);
      case Role::report:
        return noun(DutyAction::report);
      case Role::matter:
      case Role::nominal:
        return matter();
      case Role::send:
        return slug_here().ends_with("bao-cao") ? timed_ && deliver_report() : deliver();
      case Role::name:
        return report_name();
      case Role::verb:
        if (carries_out()) return carried_ = named_ && !delivered_;
        return (key(at_) == "nộp"_word || key(at_) == "hoàn"_word) && deliver();
      case Role::make:
        // "Việc xây dựng kế hoạch …", "phải được ban hành trước ngày 15/3"
        if (at_ > 0 && !named_ && key(at_ - 1) == "việc"_word) return true;
        if (at_ > 0 && tokens_.list[at_ - 1].role == Role::passive) return deliver();
        return named_ && role(at_ + 1) == Role::deadline && deliver();  // "ban hành xong trước ngày 15/3"
      case Role::citation:
        return std::exchange(carried_, false);
      case Role::deadline:
        // "hoàn thành trước ngày …", "xong trước ngày …" are one deadline.
        delivered_ = delivered_ || says(key(at_), Saying::finished);
        dues_.push_back(at_);
        return true;
      case Role::to:
        if (named_ && !delivered_ && past_subject()) return true;
        return addressee(at_ + 1);
      case Role::via:
        return addressee(at_ + 1);
      case Role::head:
        return delivered_ && addressee(at_);
      case Role::of:
        return (key(at_) == "của"_word && owner()) || small_word();
      case Role::other:
        return small_word();
      case Role::det:
      case Role::modal:
      case Role::passive:
      case Role::adverb:
      case Role::comma:
      case Role::conj:
      case Role::colon:
      case Role::open:
      case Role::close:
        return true;
      default:
        return false;
    }
  }

  // "…, và gửi bản mềm qua thư điện tử": behind all that was looked for, what tells no day.
  bool goes_on() const {
    if (dues_.empty() || !named_ || !delivered_) return false;
    const Role next = role(at_ + 1);
    if ((role(at_) != Role::comma && role(at_) != Role::conj) || (next != Role::send && next != Role::verb))
      return false;
    for (std::size_t at = at_; at < end_; ++at) {
      if (role(at) == Role::deadline || role(at) == Role::report || role(at) == Role::make) return false;
    }
    return true;
  }

  // "Kế hoạch triển khai thực hiện …".
  bool carries_out() const { return slug_says(slug_here(), Saying::carries_plan); }

  // "về kết quả thực hiện Nghị quyết" before the verb: what it is about.
  bool past_subject() {
    constexpr std::size_t kFarthest = 16;
    if (key(at_) != "về"_word || starts_name(tokens_.list, at_ + 1, end_)) return false;
    for (std::size_t next = at_ + 1; next < end_ && next < at_ + kFarthest; ++next) {
      const Role now = role(next);
      if (now == Role::comma || now == Role::semicolon || now == Role::deadline) return false;
      if (now != Role::send && now != Role::passive) continue;
      at_ = next - 1;
      return true;
    }
    return false;
  }

  // "của các đơn vị" here: whose plan or report it is.
  bool owner() {
    if (!named_ || delivered_) return false;
    const auto phrase = read_noun_phrase(view_, tokens_.list, at_ + 1, end_);
    if (!phrase) return false;
    found_.owners = printed_names(view_, *phrase);
    at_ = phrase->end - 1;
    return true;
  }

  // Before the verb only: "gửi kế hoạch" orders something itself.
  bool noun(DutyAction action) {
    if (delivered_ && !timed_) return false;
    if (std::exchange(carried_, false)) return true;                    // "kế hoạch thực hiện Nghị quyết …"
    if (slug_here().ends_with("bao-cao")) action = DutyAction::report;  // "văn bản báo cáo"
    if (named_ && found_.action != action) found_.action.reset();
    if (!named_) found_.action = action;
    return named_ = true;
  }

  // "Các nội dung trên", "Thời hạn gửi báo cáo:".
  bool matter() {
    const WordKey first = key(at_);
    if (!named_ && first == "việc"_word && role(at_ + 1) == Role::make) return true;
    if (!named_ && (first == "thời"_word || first == "hạn"_word)) return timed_ = true;
    if (delivered_ || !says(first, Saying::shared_matter)) return false;
    if (first == "kết"_word) found_.action = DutyAction::report;
    return named_ = true;
  }

  bool deliver_report() {
    found_.action = DutyAction::report;
    return named_ = delivered_ = true;
  }

  // "Các báo cáo gửi …", "Thời hạn báo cáo: …", "nêu trên".
  bool report_name() {
    const std::string name = slug_here();
    if (slug_says(name, Saying::mentioned)) return found_.back = true;
    if (name == "bao-cao-cua") return noun(DutyAction::report) && owner();
    if (!name.ends_with("bao-cao")) return false;
    return name.starts_with("thoi") ? deliver_report() : noun(DutyAction::report);
  }

  std::string slug_here() const { return grammar::slug(tokens_.list[at_].view.of(view_)); }

  bool deliver() { return (named_ || timed_) && (delivered_ = true); }

  bool addressee(std::size_t name) {
    const auto phrase = read_noun_phrase(view_, tokens_.list, name, end_);
    if (!phrase) return false;
    if (!found_.to && role(at_) != Role::via)
      found_.to = unwrapped(
          view_.substr(phrase->names.front().start, phrase->names.back().end - phrase->names.front().start));
    at_ = phrase->end - 1;
    return true;
  }

  // "nêu trên", "nói trên", "cụ thể như sau"; "báo cáo năm".
  bool small_word() {
    const WordKey word = key(at_);
    const bool period = word == "năm"_word || word == "quý"_word || word == "tháng"_word;
    yearly_ = yearly_ || (word == "năm"_word && named_ && !delivered_);
    if (period && named_ && !delivered_) return true;
    if (word == "do"_word && named_ && !delivered_) return owner();
    if (word == "trên"_word && !delivered_) return found_.back = true;
    return says(word, Saying::pointing);
  }

  std::string_view view_;
  const Tokens& tokens_;
  std::size_t at_;
  std::size_t end_;
  bool named_ = false;  // what is due
  bool timed_ = false;  // "thời hạn" comes first, the noun after the verb
  bool is_yearless() const {
    return dues_.size() == 1 && tokens_.dues[tokens_.list[dues_.front()].index].yearless;
  }

  bool yearly_ = false;     // "báo cáo năm"
  bool carried_ = false;    // what the plan carries out may follow
  bool delivered_ = false;  // and that it is to be sent or finished
  std::vector<std::size_t> dues_;
  SharedDue found_;
};

}  // namespace

std::optional<SharedDue> read_shared_due(std::string_view view, const Tokens& tokens, std::size_t first,
                                         std::size_t end, std::optional<Date> issued_on) {
  return SharedDueReader(view, tokens, first, end).read(issued_on);
}

bool applies(const SharedDue& shared, DutyAction action, const std::optional<Due>& due) {
  if (due && due->kind != DueKind::none) return false;
  return !shared.action || *shared.action == action ||
         (*shared.action == DutyAction::report && action == DutyAction::review);
}

}  // namespace rasoat
