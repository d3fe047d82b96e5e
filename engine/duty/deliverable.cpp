// From each verb that makes or reports to the noun that it makes, over what may stand between them. Here: the
// walk.
#include <algorithm>

#include "duty/deliverable_finder.hpp"
#include "duty/saying.hpp"
#include "grammars/letter.hpp"

namespace rasoat {

using grammar::slug;

std::vector<Deliverable> DeliverableFinder::find() {
  for (std::size_t at = predicate_.first; at < end_; ++at) {
    if (role(at) == Role::open) at = past_bracket(at);
    if (at < end_) look_at(at);
  }
  settle();
  return std::move(found_);
}

bool DeliverableFinder::is_main(std::size_t at) const {
  return std::ranges::binary_search(predicate_.verbs, at);
}

// "cung cấp dự thảo quy chế": the draft that there is.
bool DeliverableFinder::is_draft_noun(std::size_t at) const {
  return at > predicate_.first && is_verb(role(at - 1)) && slug_of(at) == "du-thao";
}

// "trình Bộ (qua Cục A) kế hoạch …": brackets between verb and noun.
std::size_t DeliverableFinder::past_bracket(std::size_t at) const {
  constexpr std::size_t kLongest = 40;
  for (std::size_t close = at + 1; close < end_ && close < at + kLongest; ++close) {
    if (role(close) == Role::close) return close + 1;
  }
  return at;
}

void DeliverableFinder::add(DutyAction action, std::size_t at) {
  if (!found_.empty() && found_.back().action == action && at <= run_end_ + 2) return;
  found_.push_back({action, at, end_, false});
}

void DeliverableFinder::look_at(std::size_t at) {
  switch (role(at)) {
    case Role::make:
      if (guided_) return;  // "hướng dẫn xây dựng quy chế": the guidance is what is issued
      if (is_draft_noun(at)) return;
      if (is_main(at) || making_) making_ = drawing_up_ = true;
      return;
    case Role::amend:
      if (guided_) return;
      if (is_main(at) || making_) making_ = true;
      amending_ = is_main(at);
      return;
    case Role::citation:
      if (making_ && amending_ && !drawing_up_ && is_amended(at))
        add(amended(at), found_.empty() ? predicate_.lead : at);
      return stop_making();
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
      if (is_main(at) || (at > predicate_.first && slug_of(at - 1) == "hoi-nghi") || does_reviewing(at))
        review(at);
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
      // "phương án kiến nghị cơ quan có thẩm quyền bãi bỏ các quy định": what another body is asked to do.
      if (!is_main(at) && slug_of(at) == "kien-nghi") return stop_making();
      names_allowed_ = true;
      return;
    case Role::join:
    case Role::lead:
      names_allowed_ = true;
      return;
    case Role::via:
      // "trình Hội đồng nhân dân thông qua Nghị quyết".
      if (!names_allowed_) stop_making();
      return;
    case Role::verb:
      // "xây dựng, điều chỉnh các quy hoạch, kế hoạch": a noun here.
      if (!is_main(at) && slug_of(at) != "quy-hoach") stop_making();
      return;
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
bool DeliverableFinder::after_name(std::size_t at) const {
  for (std::size_t back = at; back > predicate_.first && at - back < 8; --back) {
    const Role before = role(back - 1);
    if (before == Role::advise || before == Role::join) return true;
    if (before != Role::head && before != Role::place && before != Role::other && before != Role::name &&
        before != Role::of && before != Role::det && before != Role::comma && before != Role::conj)
      return false;
  }
  return false;
}

bool DeliverableFinder::is_carrier(std::size_t at) const {
  return is_main(at + 1) || (at > predicate_.first && is_main(at - 1) && is_verb(role(at + 1)));
}

void DeliverableFinder::stop_making() {
  making_ = having_ = drawing_up_ = amending_ = false;
  names_allowed_ = false;
}

std::vector<Deliverable> find_deliverables(std::string_view view, const Tokens& tokens,
                                           const Predicate& predicate) {
  return DeliverableFinder(view, tokens, predicate).find();
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
      if (slug_says(printed, Saying::issued_document)) return DutyAction::issue;
      if (printed.starts_with("bao-cao")) return DutyAction::report;
    }
    return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace rasoat
