// Verbs that say by themselves what is to be delivered: báo cáo, gửi, sơ kết, đánh giá, hướng dẫn.
#include <algorithm>

#include "duty/deliverable_finder.hpp"
#include "duty/noun_phrase.hpp"
#include "duty/saying.hpp"

namespace rasoat {

void DeliverableFinder::letter(std::size_t at) {
  const bool made = having_ || making_ || (at > 0 && role(at - 1) == Role::send);
  if (made && predicate_.to) add(DutyAction::report, found_.empty() ? predicate_.lead : at);
  stop_making();
}

void DeliverableFinder::report(std::size_t at) {
  if (making_ || having_ || is_main(at)) {
    if (is_main(at) && is_noun_use(at)) return stop_making();
    add(DutyAction::report, found_.empty() ? predicate_.lead : at);
    run_end_ = at;
  } else if (at > predicate_.first && (follows_regime(at) || slug_of(at - 1) == "thuc-hien")) {
    add(DutyAction::report, found_.empty() ? predicate_.lead : at);
  }
  stop_making();
}

// "thực hiện chế độ báo cáo", but not "theo quy định về chế độ báo cáo".
bool DeliverableFinder::follows_regime(std::size_t at) const {
  return slug_of(at - 1) == "che-do" && (at < predicate_.first + 2 || role(at - 2) != Role::to);
}

bool DeliverableFinder::is_noun_use(std::size_t at) const {
  const Role next = role(at + 1);
  return next == Role::of && (slug_of(at + 1) == "cua" || slug_of(at + 1) == "tu");
}

void DeliverableFinder::send(std::size_t at) {
  // "gửi báo cáo …" says so itself, whatever the report is about and whoever receives it; in "phản ánh, gửi
  // báo cáo" it is one report.
  const bool itself = slug_of(at).ends_with("bao-cao");
  // "gửi báo cáo theo tiến độ sau:": the days stand below.
  const bool told = !predicate_.dues.empty() || tokens_.back().role == Role::colon;
  if (!is_main(at) || (!predicate_.to && !(itself && told))) return stop_making();
  if (itself && !found_.empty() && found_.back().action == DutyAction::report) return stop_making();
  const bool passes_on = slug_of(at) == "chuyen";  // a file goes from hand to hand
  const std::size_t from = role(predicate_.lead) == Role::matter ? predicate_.lead : at;
  const bool result =
      itself || std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(from),
                            tokens_.begin() + static_cast<std::ptrdiff_t>(end_), [&](const Token& token) {
                              return (token.role == Role::matter && !passes_on) ||
                                     token.role == Role::report || token.role == Role::letter ||
                                     token.role == Role::plan || token.role == Role::issue;
                            });
  const bool proposes = std::any_of(predicate_.verbs.begin(), predicate_.verbs.end(),
                                    [&](std::size_t verb) { return role(verb) == Role::advise; });
  if (result || proposes || compiles(at)) {
    add(sends_plan(at) ? DutyAction::plan : DutyAction::report, found_.empty() ? predicate_.lead : at);
    run_end_ = at;
  }
  stop_making();
}

// "gửi kế hoạch thực hiện về C": a plan is what is sent, whoever stands before it.
bool DeliverableFinder::sends_plan(std::size_t at) const {
  std::size_t next = at + 1;
  while (role(next) == Role::adverb || role(next) == Role::det) ++next;
  if (starts_name(tokens_, next, end_)) {
    const auto receiver = read_noun_phrase(view_, tokens_, next, end_);
    if (receiver) next = receiver->end;
    while (role(next) == Role::det) ++next;
  }
  return role(next) == Role::plan && predicate_.verbs.size() == 1;
}

// "tổng hợp nhu cầu của các đơn vị, gửi C": what is put together is what C receives.
bool DeliverableFinder::compiles(std::size_t at) const {
  return std::ranges::any_of(
      predicate_.verbs, [&](std::size_t verb) { return verb < at && puts_together(view_, tokens_[verb]); });
}

// Not this document itself, nor what is proposed to another body or only helped with.
bool DeliverableFinder::is_amended(std::size_t at) const {
  if (slug_of(at).ends_with("-nay")) return false;
  return std::ranges::none_of(
      predicate_.verbs, [&](std::size_t verb) { return slug_says(slug_of(verb), Saying::leaves_amending); });
}

// "sửa đổi, bổ sung Quyết định số …".
DutyAction DeliverableFinder::amended(std::size_t at) const {
  return slug_says(slug_of(at), Saying::plan_document) ? DutyAction::plan : DutyAction::issue;
}

// "làm tốt công tác sơ kết, tổng kết …".
bool DeliverableFinder::does_reviewing(std::size_t at) const {
  if (at < predicate_.first + 2 || slug_of(at - 1) != "cong-tac") return false;
  std::size_t verb = at - 2;
  while (verb > predicate_.first && role(verb) == Role::adverb) --verb;
  return is_main(verb) && slug_says(slug_of(verb), Saying::does_work);
}

void DeliverableFinder::review(std::size_t at) {
  if (!found_.empty() && found_.back().action == DutyAction::review) return;
  add(DutyAction::review, found_.empty() ? predicate_.lead : at);
  stop_making();
}

// What is assessed is how something was carried out, not a person: "đánh giá kết quả thực hiện …".
bool DeliverableFinder::assesses_work(std::size_t at) const {
  constexpr std::size_t kFarthest = 24;
  const std::size_t first = at;
  while (at < first + kFarthest && (role(at) == Role::adverb || role(at) == Role::comma ||
                                    role(at) == Role::deadline || (is_verb(role(at)) && is_main(at)))) {
    // "đánh giá thực hiện Kế hoạch".
    const bool document = role(at + 1) == Role::citation || role(at + 1) == Role::plan;
    if (document && slug_says(slug_of(at), Saying::carried_out)) return true;
    ++at;
  }
  if (at >= end_) return false;
  const std::string object = slug_of(at);
  if (!slug_says(object, Saying::assessed)) return false;
  if (object.ends_with("thuc-hien")) return true;
  for (std::size_t next = at + 1; next < end_ && next < at + 3; ++next) {
    if (slug_says(slug_of(next), Saying::carried_out)) return true;
  }
  return false;
}

// "hướng dẫn" with a matter as object, and not one of a row of verbs.
void DeliverableFinder::guide(std::size_t at) {
  const bool noun_use = making_ && role(at - 1) != Role::comma && role(at - 1) != Role::conj;
  if (noun_use) {
    add(DutyAction::issue, start_for(at));
    run_end_ = at;
    in_run_ = guided_ = true;
    return stop_making();
  }
  if (is_main(at) && predicate_.taught) guided_ = true;  // what learners are shown how to draw up
  // "ra hướng dẫn tuyên truyền …": a document, whatever it is about.
  const bool document = slug_of(at).starts_with("ra-") || slug_of(at).starts_with("co-");
  if (!is_main(at) || (in_row(at) && !document) || predicate_.taught) return stop_making();
  std::size_t next = at + 1;
  while (role(next) == Role::adverb) ++next;
  const Role object = role(next);
  const bool someone = object == Role::other && slug_of(next) == "nguoi";
  const bool persons = someone || starts_name(tokens_, next, end_) || object == Role::folk ||
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
bool DeliverableFinder::in_row(std::size_t at) const {
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
void DeliverableFinder::settle() {
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

bool puts_together(std::string_view view, const Token& verb) {
  return says(verb.view.of(view), Saying::compiles);
}

}  // namespace rasoat
