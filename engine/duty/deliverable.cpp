// From each verb that makes or reports to the noun that it makes, over what may stand between them.
#include "duty/deliverable.hpp"

#include <algorithm>
#include <array>

#include "grammars/letter.hpp"

namespace rasoat {
namespace {

using grammar::slug;

class Finder {
 public:
  Finder(std::string_view view, const Tokens& tokens, const Predicate& predicate)
      : view_(view), tokens_(tokens.list), dues_(tokens.dues), predicate_(predicate), end_(predicate.end) {}

  std::vector<Deliverable> find() {
    for (std::size_t at = predicate_.first; at < end_; ++at) {
      if (role(at) == Role::open) at = past_bracket(at);
      if (at < end_) look_at(at);
    }
    settle();
    return std::move(found_);
  }

 private:
  Role role(std::size_t at) const { return at < end_ ? tokens_[at].role : Role::stop; }
  std::string slug_of(std::size_t at) const { return slug(tokens_[at].view.of(view_)); }
  bool is_main(std::size_t at) const {
    return std::find(predicate_.verbs.begin(), predicate_.verbs.end(), at) != predicate_.verbs.end();
  }

  // "trình Bộ (qua Cục A) kế hoạch …": brackets between verb and noun.
  std::size_t past_bracket(std::size_t at) const {
    constexpr std::size_t kLongest = 40;
    for (std::size_t close = at + 1; close < end_ && close < at + kLongest; ++close) {
      if (role(close) == Role::close) return close + 1;
    }
    return at;
  }

  void add(DutyAction action, std::size_t at) {
    if (!found_.empty() && found_.back().action == action && at <= run_end_ + 2) return;
    found_.push_back({action, at, end_, false});
  }

  void look_at(std::size_t at) {
    switch (role(at)) {
      case Role::make:
        if (guided_) return;  // "hướng dẫn xây dựng quy chế": the guidance is what is issued
        if (is_main(at) || making_) making_ = drawing_up_ = true;
        return;
      case Role::amend:
        if (guided_) return;
        if (is_main(at) || making_) making_ = true;
        return;
      case Role::have:
        having_ = is_main(at);
        return;
      case Role::plan:
        return noun(at, DutyAction::plan);
      case Role::issue:
        return noun(at, DutyAction::issue);
      case Role::norm:
        if (drawing_up_ && making_) return noun(at, DutyAction::issue);
        return stop_making();
      case Role::letter:
        return letter(at);
      case Role::report:
        return report(at);
      case Role::reflect:
        if (is_main(at) && predicate_.to) add(DutyAction::report, at);
        return stop_making();
      case Role::send:
        return send(at);
      case Role::review:
        if (is_main(at) || (at > predicate_.first && slug_of(at - 1) == "hoi-nghi")) review(at);
        return;
      case Role::assess:
        if (is_main(at) && assesses_work(at + 1)) review(at);
        return;
      case Role::guide:
        return guide(at);
      case Role::approve:
        if (making_ && (tokens_[at].capital || role(at - 1) == Role::make) && slug_of(at) == "quyet-dinh")
          return noun(at, DutyAction::issue);
        names_allowed_ = true;
        return;
      case Role::advise:
      case Role::join:
      case Role::lead:
        names_allowed_ = true;
        return;
      case Role::via:
        // "trình Hội đồng nhân dân thông qua Nghị quyết".
        if (!names_allowed_) stop_making();
        return;
      case Role::verb:
      case Role::teach:
      case Role::urge:
      case Role::assign:
        if (!is_main(at)) stop_making();
        return;
      case Role::det:
      case Role::adverb:
      case Role::conj:
      case Role::comma:
      case Role::deadline:
      case Role::modal:
        return;
      case Role::head:
      case Role::place:
        if (!names_allowed_ && role(at - 1) != Role::head) stop_making();
        return;
      case Role::other:
      case Role::name:
        // "dự thảo", "bộ", names of bodies after "trình": nothing else may stand between verb and noun.
        if (!names_allowed_ || !after_name(at)) stop_making();
        return;
      case Role::matter:
      case Role::nominal:
        if (!is_carrier(at)) stop_making();
        return;
      default:
        return stop_making();
    }
  }

  // "trình Ủy ban nhân dân tỉnh Sông Vân ban hành": words of the body's name.
  bool after_name(std::size_t at) const {
    for (std::size_t back = at; back > predicate_.first && at - back < 8; --back) {
      const Role before = role(back - 1);
      if (before == Role::advise || before == Role::join) return true;
      if (before != Role::head && before != Role::place && before != Role::other && before != Role::name &&
          before != Role::of && before != Role::det && before != Role::comma && before != Role::conj)
        return false;
    }
    return false;
  }

  bool is_carrier(std::size_t at) const {
    return is_main(at + 1) || (at > predicate_.first && is_main(at - 1) && is_verb(role(at + 1)));
  }

  void stop_making() {
    making_ = having_ = drawing_up_ = false;
    names_allowed_ = false;
  }

  void noun(std::size_t at, DutyAction action) {
    if (in_run_ && at <= run_end_ + 2 &&
        (at == run_end_ + 1 || role(at - 1) == Role::comma || role(at - 1) == Role::conj ||
         role(at - 1) == Role::dash) &&
        !second_name(at)) {
      // "chương trình, đề án", "quy chế và quy định": one run of nouns.
      run_end_ = at;
      return;
    }
    const bool made = making_ || (having_ && action == DutyAction::plan);
    if (made) {
      add(action, start_for(at));
      run_end_ = at;
      in_run_ = true;
      return;
    }
    second_of_list(at, action);
  }

  // Two names of documents: "Quy chế làm việc và Chương trình công tác".
  bool second_name(std::size_t at) const {
    return tokens_[at].capital && at > 0 && tokens_[run_end_].capital && role(at - 1) == Role::conj;
  }

  // "… xây dựng Khung kiến trúc số tỉnh và Chiến lược dữ liệu tỉnh": another capitalised noun after a joint.
  void second_of_list(std::size_t at, DutyAction action) {
    if (!in_run_ || found_.empty() || !tokens_[at].capital || at == 0) return;
    const Role before = role(at - 1);
    if (before != Role::conj && before != Role::comma && before != Role::semicolon) return;
    found_.back().end = at - 1;
    found_.push_back({action, at, end_, false});
    run_end_ = at;
    making_ = false;
  }

  // The first duty of a predicate is printed from its beginning, later ones from their own verb.
  std::size_t start_for(std::size_t at) const {
    if (found_.empty()) return predicate_.lead;
    std::size_t start = at;
    while (start > found_.back().first + 1 &&
           (is_verb(role(start - 1)) || role(start - 1) == Role::det || role(start - 1) == Role::adverb))
      --start;
    return start;
  }

  void letter(std::size_t at) {
    const bool made = having_ || making_ || (at > 0 && role(at - 1) == Role::send);
    if (made && predicate_.to) add(DutyAction::report, found_.empty() ? predicate_.lead : at);
    stop_making();
  }

  void report(std::size_t at) {
    if (making_ || having_ || is_main(at)) {
      if (is_main(at) && is_noun_use(at)) return stop_making();
      add(DutyAction::report, found_.empty() ? predicate_.lead : at);
      run_end_ = at;
    } else if (at > predicate_.first && (slug_of(at - 1) == "che-do" || slug_of(at - 1) == "thuc-hien")) {
      add(DutyAction::report, found_.empty() ? predicate_.lead : at);
    }
    stop_making();
  }

  bool is_noun_use(std::size_t at) const {
    const Role next = role(at + 1);
    return next == Role::of && (slug_of(at + 1) == "cua" || slug_of(at + 1) == "tu");
  }

  void send(std::size_t at) {
    if (!is_main(at) || !predicate_.to) return stop_making();
    const bool result = std::any_of(
        tokens_.begin() + static_cast<std::ptrdiff_t>(at),
        tokens_.begin() + static_cast<std::ptrdiff_t>(end_), [](const Token& token) {
          return token.role == Role::matter || token.role == Role::report || token.role == Role::letter ||
                 token.role == Role::plan || token.role == Role::issue;
        });
    const bool proposes = std::any_of(predicate_.verbs.begin(), predicate_.verbs.end(),
                                      [&](std::size_t verb) { return role(verb) == Role::advise; });
    if (result || proposes) add(DutyAction::report, found_.empty() ? predicate_.lead : at);
    stop_making();
  }

  void review(std::size_t at) {
    if (!found_.empty() && found_.back().action == DutyAction::review) return;
    add(DutyAction::review, found_.empty() ? predicate_.lead : at);
    stop_making();
  }

  // What is assessed is how something was carried out, not a person: "đánh giá kết quả thực hiện …".
  bool assesses_work(std::size_t at) const {
    static const std::array<std::string_view, 9> kObjects = {
        "ket-qua-thuc-hien", "tinh-hinh-thuc-hien", "viec",           "ket-qua", "tinh-hinh", "tien-do",
        "hieu-qua",          "tinh-hinh-ket-qua",   "ket-qua-tien-do"};
    static const std::array<std::string_view, 8> kCarriedOut = {
        "thuc-hien",          "trien-khai", "trien-khai-thuc-hien", "to-chuc-thuc-hien",
        "to-chuc-trien-khai", "thi-hanh",   "trien-khai-ke-hoach",  "to-chuc-trien-khai-thuc-hien"};
    while (role(at) == Role::adverb || role(at) == Role::comma || role(at) == Role::deadline ||
           (is_verb(role(at)) && is_main(at)))
      ++at;
    if (at >= end_) return false;
    const std::string object = slug_of(at);
    if (std::find(kObjects.begin(), kObjects.end(), object) == kObjects.end()) return false;
    if (object.ends_with("thuc-hien")) return true;
    for (std::size_t next = at + 1; next < end_ && next < at + 3; ++next) {
      if (std::find(kCarriedOut.begin(), kCarriedOut.end(), slug_of(next)) != kCarriedOut.end()) return true;
    }
    return false;
  }

  // "hướng dẫn" with a matter as object, and not one of a row of verbs.
  void guide(std::size_t at) {
    const bool noun_use = making_ && role(at - 1) != Role::comma && role(at - 1) != Role::conj;
    if (noun_use) {
      add(DutyAction::issue, start_for(at));
      run_end_ = at;
      in_run_ = guided_ = true;
      return stop_making();
    }
    if (is_main(at) && predicate_.taught) guided_ = true;  // what learners are shown how to draw up
    if (!is_main(at) || in_row(at) || predicate_.taught) return stop_making();
    std::size_t next = at + 1;
    while (role(next) == Role::adverb) ++next;
    const Role object = role(next);
    const bool persons = starts_name(view_, tokens_, next, end_) || object == Role::folk ||
                         (object == Role::det && role(next + 1) == Role::folk);
    if (persons || object == Role::stop || object == Role::comma || object == Role::conj ||
        object == Role::basis || object == Role::of)
      return stop_making();
    add(DutyAction::issue, found_.empty() ? predicate_.lead : at);
    run_end_ = at;
    guided_ = true;
    stop_making();
  }

  // Other verbs of the row have no object of their own.
  bool in_row(std::size_t at) const {
    for (const std::size_t verb : predicate_.verbs) {
      if (verb == at) continue;
      const Role other = role(verb);
      if (other == Role::advise || other == Role::lead || other == Role::join) continue;
      if (verb + 1 == at || verb == at + 1) {
        if (verb == at + 1) continue;  // "hướng dẫn thực hiện …"
      }
      return true;
    }
    return false;
  }

  // Each ends where the next one begins.
  void settle() {
    for (std::size_t i = 0; i + 1 < found_.size(); ++i)
      found_[i].end = std::min(found_[i].end, found_[i + 1].first);
    for (Deliverable& one : found_) {
      while (one.end > one.first + 1 && (role(one.end - 1) == Role::comma || role(one.end - 1) == Role::conj))
        --one.end;
    }
    if (found_.empty()) return;
    Deliverable& last = found_.back();
    last.listed = last.action == DutyAction::plan || last.action == DutyAction::issue;
  }

  std::string_view view_;
  const std::vector<Token>& tokens_;
  const std::vector<FoundDue>& dues_;
  const Predicate& predicate_;
  std::size_t end_;
  std::vector<Deliverable> found_;
  std::size_t run_end_ = 0;
  bool in_run_ = false;
  bool making_ = false;      // a verb that makes waits for its noun
  bool drawing_up_ = false;  // one that draws up something new
  bool guided_ = false;
  bool having_ = false;         // "có"
  bool names_allowed_ = false;  // a body's name may stand before the noun
};

}  // namespace

std::vector<Deliverable> find_deliverables(std::string_view view, const Tokens& tokens,
                                           const Predicate& predicate) {
  return Finder(view, tokens, predicate).find();
}

std::optional<DutyAction> named_deliverable(std::string_view view, const Tokens& tokens, std::size_t first,
                                            std::size_t end) {
  for (std::size_t at = first; at < end; ++at) {
    const Token& token = tokens.list[at];
    if (token.role == Role::dash || token.role == Role::det || token.role == Role::quote) continue;
    if (token.role == Role::plan) return DutyAction::plan;
    if (token.role == Role::issue || (token.role == Role::guide && token.capital)) return DutyAction::issue;
    if (token.role == Role::report && token.capital) return DutyAction::report;
    if (token.role == Role::name && token.capital) {
      const std::string printed = slug(token.view.of(view));
      if (printed.starts_with("huong-dan") || printed.starts_with("quy-dinh")) return DutyAction::issue;
      if (printed.starts_with("bao-cao")) return DutyAction::report;
    }
    return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace rasoat
