// One walk over the tokens with the open predicate in hand. A verb opens a predicate only where one may
// start: after a mark, a subject, a deadline or an adverbial. A verb that follows another one at once goes on
// with its predicate; all others belong to the object. Here: the walk itself, marks and small words.
#include <algorithm>

#include "duty/saying.hpp"
#include "duty/sentence_reader.hpp"
#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {

using grammar::operator""_word;

Sentence SentenceReader::read() {
  while (at_ < end_) step();
  close();
  if (only_dates_clause())
    sentence_.predicates.back().dues.insert(sentence_.predicates.back().dues.end(), pending_.begin(),
                                            pending_.end());
  // "A chỉ đạo B thực hiện các nội dung sau:": B acts in what follows.
  const bool lead_in = end_ > first_ && role(end_ - 1) == Role::colon;
  sentence_.after = lead_in && urged_ && !encouraged_ ? *urged_ : main_;
  return std::move(sentence_);
}

// "…; hoàn thành trước ngày 31/3": the last clause only tells by when the one before is done.
bool SentenceReader::only_dates_clause() const {
  if (pending_.size() != 1 || sentence_.predicates.empty()) return false;
  const std::size_t due = pending_.front();
  return due > first_ && due + 1 == end_ && role(due - 1) == Role::semicolon &&
         says(token(due).first, Saying::finished) && sentence_.predicates.back().dues.empty();
}

void SentenceReader::step() {
  switch (token(at_).role) {
    case Role::semicolon:
      return next_clause();
    case Role::comma:
    case Role::conj:
      return boundary(false);
    case Role::colon:
      return boundary(true);
    case Role::open:
      return bracket();
    case Role::deadline:
    case Role::condition:
      return due();
    case Role::adverb:
    case Role::modal:
      return pass();
    case Role::negation:
    case Role::past:
    case Role::passive:
      return denied();
    case Role::effect:
      drop_clause();
      return object_word();
    case Role::basis:
      return basis();
    case Role::manner:
      return fresh_ ? basis() : object_word();
    case Role::purpose:
      return purpose();
    case Role::to:
      return recipient();
    case Role::via:
      return through();
    case Role::head:
    case Role::det:
      return name();
    case Role::place:
      return fresh_ && starts_name(tokens_, at_, end_) ? name() : object_word();
    case Role::letter:
      return letter();
    case Role::quote:
      return quotation();
    case Role::citation:
      return citation();
    default:
      return is_verb(token(at_).role) ? verb() : object_word();
  }
}

void SentenceReader::boundary(bool colon) {
  inside_ = !colon && open_ && !sentence_.predicates.empty() && at_ > first_ &&
            ((is_verb(role(at_ - 1)) && !is_main(at_ - 1)) || names_plan_by_work(at_ - 1));
  if (colon) {
    close();
    titled_ = false;
  }
  if (role(at_) != Role::conj) verbal_title_ = false;
  fresh_ = true;
  chained_ = false;
  comma_ = true;
  purpose_ = false;
  denied_ = false;
  ++at_;
  lead_ = at_;
}

// "kế hoạch kiểm tra", "Kế hoạch thu gom": more of the work may follow.
bool SentenceReader::names_plan_by_work(std::size_t at) const {
  if (role(at) == Role::plan) {
    const std::string name = grammar::slug(token(at).view.of(view_));
    return std::ranges::count(name, '-') > 1 && !slug_says(name, Saying::plan_of_all);
  }
  return role(at) == Role::name && !token(at).capital && at > first_ && role(at - 1) == Role::plan;
}

void SentenceReader::next_clause() {
  // "…, hoàn thành trong tháng 12;": said of what stands before it.
  const bool said = !sentence_.predicates.empty() && sentence_.predicates.back().clause == clause_;
  if (said)
    sentence_.predicates.back().dues.insert(sentence_.predicates.back().dues.end(), pending_.begin(),
                                            pending_.end());
  pending_.clear();
  close();
  ++clause_;
  recipient_acts_ = joining_ = false;
  boundary(true);
  comma_ = false;
  urged_.reset();
  // What a clause without a subject of its own is said of is that of the clause before.
  const bool alien = alien_;
  look_at_clause_start();
  alien_ = alien_ || alien;
  skip_result();
}

// "Kết quả thực hiện báo cáo UBND tỉnh trước ngày 10/12", "kết quả gửi về Sở Nội vụ": whoever acted before
// reports it.
void SentenceReader::skip_result() {
  constexpr std::size_t kFarthest = 8;
  if (main_.actors.empty() || role(at_) != Role::matter ||
      !grammar::slug(token(at_).view.of(view_)).starts_with("ket-qua"))
    return;
  for (std::size_t at = at_ + 1; at < end_ && at < at_ + kFarthest; ++at) {
    switch (role(at)) {
      case Role::report:
      case Role::send: {
        std::size_t next = at + 1;
        while (role(next) == Role::adverb || role(next) == Role::to) ++next;
        if (!starts_name(tokens_, next, end_)) return;
        alien_ = false;
        fresh_ = true;
        subject_end_ = at_ = at;
        return;
      }
      case Role::comma:
      case Role::semicolon:
      case Role::colon:
      case Role::passive:
      case Role::head:
        return;
      default:
        break;
    }
  }
}

// What starts with neither a name nor a verb is said of something that is no addressee.
void SentenceReader::look_at_clause_start() {
  alien_ = false;
  bool exhorts = false;  // "tăng cường công tác …", "phải nêu cao …"
  for (std::size_t at = at_; at < end_; ++at) {
    switch (role(at)) {
      case Role::adverb:
      case Role::modal:
      case Role::negation:
        exhorts = true;
        continue;
      case Role::deadline:
        exhorts = exhorts || dues_[token(at).index].due.kind == DueKind::none;
        continue;
      case Role::condition:
      case Role::comma:
      case Role::conj:
      case Role::dash:
      case Role::open:
      case Role::close:
      case Role::quote:
        continue;
      case Role::other:
        alien_ = !exhorts && is_spoken_of(at);
        return;
      case Role::place:
        alien_ = !exhorts && !starts_name(tokens_, at, end_);
        return;
      case Role::matter:
      case Role::nominal:
      case Role::name:
      case Role::plan:
      case Role::issue:
      case Role::norm:
      case Role::citation:
      case Role::of:
      case Role::passive:
      case Role::past:
        alien_ = !exhorts;
        return;
      default:
        return;
    }
  }
}

// Words that the vocabulary does not know are a subject if the next verb is "được", "phải", "là"; else they
// are a verb.
bool SentenceReader::is_spoken_of(std::size_t at) const {
  static constexpr grammar::WordKey kIs = "là"_word;
  constexpr std::size_t kFarthest = 16;
  for (const std::size_t last = std::min(end_, at + kFarthest); at < last; ++at) {
    const Role now = role(at);
    if (now == Role::passive || now == Role::past || now == Role::modal || now == Role::have ||
        now == Role::negation)
      return true;
    if (now == Role::comma || now == Role::semicolon || is_verb(now)) return false;
    if (now == Role::other && token(at).first == kIs) return true;
  }
  return false;
}

void SentenceReader::denied() {
  // "được" after a verb's object says nothing of what comes next.
  denied_ = fresh_ || chained_;
  ++at_;
}

// "nếu … thì": what follows is ordered, and no day before it is its deadline.
void SentenceReader::pass() {
  if (token(at_).first == "thì"_word) {
    std::erase_if(pending_, [&](std::size_t due) { return role(due) == Role::deadline; });
    fresh_ = comma_ = true;
    chained_ = purpose_ = denied_ = alien_ = false;
  }
  ++at_;
}

void SentenceReader::drop_clause() {
  for (Predicate& predicate : sentence_.predicates)
    predicate.dropped = predicate.dropped || predicate.clause == clause_;
  alien_ = true;
}

void SentenceReader::object_word() {
  if (Predicate* predicate = open()) predicate->object = true;
  fresh_ = chained_ = false;
  purpose_ = false;
  ++at_;
}

// "văn bản gửi Sở Nội vụ".
void SentenceReader::letter() {
  object_word();
  if (open_ && starts_name(tokens_, at_, end_)) addressed(at_);
}

// What stands in quotation marks inside a sentence is a title.
void SentenceReader::quotation() {
  constexpr std::size_t kLongest = 160;
  if (at_ > first_) {
    for (std::size_t at = at_ + 1; at < end_ && at < at_ + kLongest; ++at) {
      if (role(at) != Role::quote) continue;
      at_ = at;
      break;
    }
  }
  object_word();
}

// A title may follow a citation: "Quy định số … về chế độ họp, báo cáo", "Nghị định số … quy định chi tiết và
// hướng dẫn …".
void SentenceReader::citation() {
  object_word();
  titled_ = role(at_) == Role::to;
  verbal_title_ = role(at_) == Role::make || role(at_) == Role::guide || role(at_) == Role::name;
}

void SentenceReader::purpose() {
  if (open_) {
    sentence_.predicates.back().object = true;
    close();
  }
  purpose_ = true;
  fresh_ = true;
  chained_ = false;
  lead_ = ++at_;
}

void SentenceReader::close_before(std::size_t limit) {
  if (!open_) return;
  Predicate& predicate = sentence_.predicates.back();
  std::size_t end = std::max(predicate.end, std::min(limit, end_));
  while (end > predicate.first + 1 &&
         (role(end - 1) == Role::comma || role(end - 1) == Role::conj || role(end - 1) == Role::adverb))
    --end;
  predicate.end = std::min(end, end_);
  open_ = false;
}

Sentence read_sentence(std::string_view view, const Tokens& tokens, std::size_t first, std::size_t end,
                       const Addressees& before, const std::vector<std::string>* recipients) {
  return SentenceReader(view, tokens, first, end, before, recipients).read();
}

}  // namespace rasoat
