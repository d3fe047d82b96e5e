// Verbs in a sentence: which of them opens a predicate, goes on with one, or is a noun in its object.
#include <algorithm>

#include "duty/deliverable.hpp"
#include "duty/saying.hpp"
#include "duty/sentence_reader.hpp"
#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {

using grammar::operator""_word;

bool SentenceReader::is_noun(std::size_t at) const {
  const Role now = role(at);
  if (at > first_) {
    const Role before = role(at - 1);
    if (before == Role::det && !fresh_) return true;
    if (before == Role::basis || before == Role::of) return true;
  }
  const bool followed_by_of = role(at + 1) == Role::of && token(at + 1).first == "của"_word;
  return followed_by_of && !is_plain_verb(now) && now != Role::make;
}

// "việc", "công tác" right after a verb that only carries it: "chỉ đạo việc xây dựng …", "thực hiện tốt
// việc cấp ủy viên dự …".
bool SentenceReader::carries() const {
  if (!open_ || at_ == first_) return false;
  const Predicate& predicate = sentence_.predicates.back();
  if (predicate.verbs.empty() || predicate.verbs.back() + 4 < at_) return false;
  for (std::size_t at = predicate.verbs.back() + 1; at < at_; ++at) {
    const Role now = role(at);
    const bool small =
        now == Role::adverb || now == Role::deadline || now == Role::matter || now == Role::nominal;
    if (!small) return false;
  }
  const Role last = role(predicate.verbs.back());
  const std::string verb = grammar::slug(token(predicate.verbs.back()).view.of(view_));
  if (last == Role::urge) return verb.find("doc") == std::string::npos;
  return slug_says(verb, Saying::carrying) || last == Role::advise || last == Role::lead;
}

void SentenceReader::begin(std::size_t at) {
  Predicate predicate;
  const bool marked = sentence_.predicates.empty() || lead_ > sentence_.predicates.back().verbs.back();
  predicate.lead = marked ? std::min(lead_, at) : at;
  if (!pending_.empty()) predicate.lead = std::min(predicate.lead, pending_.front());
  if (urge_lead_) predicate.lead = *urge_lead_;
  if (!sentence_.predicates.empty())
    predicate.lead = std::max(predicate.lead, std::min(sentence_.predicates.back().verbs.back() + 1, at));
  close_before(predicate.lead);
  predicate.first = at;
  predicate.end = at + 1;
  predicate.clause = clause_;
  predicate.purpose = purpose_;
  predicate.taught = follows_teaching();
  predicate.addressees = urged_ ? *urged_ : main_;
  predicate.addressees.with = urged_ ? std::vector<std::string>() : main_.with;
  // "gửi C tổng hợp, báo cáo …": what C will do with it.
  if (follows_purpose_of_report(at)) recipient_acts_ = true;
  if (!pending_.empty() || subject_end_ == at) recipient_acts_ = is_passed_upwards(at);
  predicate.dropped = denied_ || (urged_ ? encouraged_ : alien_) || recipient_acts_;
  predicate.dues = std::move(pending_);
  predicate.leads_clause = !predicate.dues.empty();
  pending_.clear();
  sentence_.predicates.push_back(std::move(predicate));
  open_ = true;
  urge_lead_.reset();
}

// "mở lớp …, hướng dẫn soạn thảo văn bản".
bool SentenceReader::follows_teaching() const {
  if (sentence_.predicates.empty()) return false;
  const Predicate& before = sentence_.predicates.back();
  return before.clause == clause_ &&
         (before.taught || std::any_of(before.verbs.begin(), before.verbs.end(),
                                       [&](std::size_t verb) { return role(verb) == Role::teach; }));
}

// "gửi C để tổng hợp, báo cáo D, và trình E": C goes on acting.
bool SentenceReader::follows_purpose_of_report(std::size_t at) const {
  const std::vector<Predicate>& before = sentence_.predicates;
  const Role now = role(at);
  if (before.empty() || !before.back().purpose || purpose_ || (now != Role::report && now != Role::advise))
    return false;
  for (std::size_t i = before.size(); i-- > 0 && before[i].clause == clause_;) {
    if (!before[i].purpose) return reports(tokens_, before[i]);
  }
  return false;
}

void SentenceReader::verb() {
  const std::size_t at = at_;
  if (is_noun(at) || goes_on_inside(at)) return object_word();
  const bool reports_now = role(at) == Role::report && !fresh_ && !chained_ &&
                           starts_name(tokens_, at + 1, end_) && follows_object(at);
  const bool carried = !fresh_ && !chained_ && at > first_ &&
                       (role(at - 1) == Role::matter || role(at - 1) == Role::nominal) && carried_;
  Predicate* predicate = open();
  // "phối hợp với A, các trường B xây dựng …": an unknown name ends the list of partners.
  const bool after_partners = joining_ && predicate && !fresh_ && !chained_ && role(at) == Role::make;
  joining_ = joining_ && fresh_ && predicate && !predicate->object;
  const bool goes_on =
      after_partners || sends_what_was_put_together(at) ||
      (predicate && !purpose_ &&
       ((chained_ && !subject_here(at)) || carried ||
        (fresh_ && comma_ && !predicate->object && predicate->clause == clause_ && pending_.empty() &&
         !predicate->purpose) ||
        (fresh_ && comma_ && !predicate->object && predicate->purpose && predicate->clause == clause_)));
  if (goes_on) {
    predicate->verbs.push_back(at);
    predicate->end = at + 1;
  } else if (fresh_ || reports_now || after_due_ == at) {
    // "đôn đốc B thực hiện …, báo cáo C": the report is A's again.
    if (urged_ && urge_used_ && role(at) == Role::report && !main_.actors.empty()) urged_.reset();
    begin(at);
    predicate = open();
    predicate->verbs.push_back(at);
    urge_used_ = urged_.has_value();
  } else {
    object_word();
    // "báo cáo kết quả … gửi Bộ Tài chính"
    if (predicate && role(at) == Role::send && reports(tokens_, *predicate) &&
        starts_name(tokens_, at_, end_))
      addressed(at_);
    return;
  }
  denied_ = false;
  carried_ = false;
  purpose_ = false;
  fresh_ = false;
  chained_ = true;
  at_ = at + 1;
  after_verb(role(at), at);
}

// "tổng hợp số liệu gửi về Sở Y tế".
bool SentenceReader::sends_what_was_put_together(std::size_t at) const {
  if (!open_ || role(at) != Role::send || sentence_.predicates.back().purpose) return false;
  const std::size_t name = role(at + 1) == Role::to ? at + 2 : at + 1;
  return starts_name(tokens_, name, end_) &&
         puts_together(view_, token(sentence_.predicates.back().verbs.back()));
}

// "để giải quyết; trường hợp vượt thẩm quyền, báo cáo UBND tỉnh": by whoever was to settle it.
bool SentenceReader::is_passed_upwards(std::size_t at) const {
  if (pending_.size() != 1 || role(pending_.front()) != Role::condition || subject_end_ == at ||
      (role(at) != Role::report && role(at) != Role::advise))
    return false;
  if (dues_[token(pending_.front()).index].due.text.find("vượt") == std::string::npos) return false;
  const auto& before = sentence_.predicates;
  const auto purpose = std::ranges::find(before, true, &Predicate::purpose);
  return purpose != before.end() && purpose != before.begin() && reports(tokens_, *(purpose - 1));
}

bool SentenceReader::is_main(std::size_t at) const {
  return std::ranges::binary_search(sentence_.predicates.back().verbs, at);
}

// "kế hoạch đào tạo, bồi dưỡng cán bộ", "Quy định về chế độ họp, ban hành văn bản": the list goes on inside
// the object.
bool SentenceReader::goes_on_inside(std::size_t at) const {
  if (!fresh_ || !pending_.empty() || subject_end_ == at || at == 0) return false;
  const Role before = role(at - 1);
  if (before != Role::comma && before != Role::conj) return false;
  const Role now = role(at);
  // "Kế hoạch Nâng cao nhận thức và Quản lý rủi ro": a title's capitals.
  if (open_ && token(at).capital && sentence_.predicates.back().object) return true;
  const bool names = starts_name(tokens_, at + 1, end_);
  // "gửi báo cáo năm và báo cáo chuyên đề".
  if (open_ && now == Role::report && !names && holds_report()) return true;
  // "thực hiện các quy định và hướng dẫn liên quan đến …".
  if (open_ && now == Role::guide && before == Role::conj && at > 1 && role(at - 2) == Role::issue &&
      (role(at + 1) == Role::place || role(at + 1) == Role::of))
    return true;
  if (verbal_title_ && before == Role::conj && !names) return true;
  if (titled_) return now != Role::assign && !(now == Role::report && names);
  return inside_ && (is_plain_verb(now) || now == Role::urge || now == Role::approve || now == Role::guide ||
                     now == Role::assess || (now == Role::amend && !names));
}

// A report is already what is sent or drawn up.
bool SentenceReader::holds_report() const {
  const std::vector<std::size_t>& verbs = sentence_.predicates.back().verbs;
  const std::size_t last = verbs.back();
  if (role(last) == Role::report && verbs.size() > 1) {
    const Role before = role(verbs[verbs.size() - 2]);
    return before == Role::make || before == Role::send;
  }
  if (role(last) != Role::send && role(last) != Role::make) return false;
  if (grammar::slug(token(last).view.of(view_)).ends_with("bao-cao")) return true;
  return role(last + 1) == Role::report || role(last + 2) == Role::report;
}

// "tổng hợp số liệu báo cáo C": the report follows its object without a mark.
bool SentenceReader::follows_object(std::size_t at) const {
  switch (role(at - 1)) {
    case Role::citation:
    case Role::close:
    case Role::place:
    case Role::other:
    case Role::nominal:
    case Role::matter:
    case Role::plan:
    case Role::issue:
    case Role::norm:
    case Role::name:
      return true;
    default:
      return after_due_ == at;
  }
}

}  // namespace rasoat
