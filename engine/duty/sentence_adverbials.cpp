// Adverbials (căn cứ …,), deadlines and brackets of a sentence.
#include <algorithm>

#include "duty/saying.hpp"
#include "duty/sentence_reader.hpp"
#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {

using grammar::operator""_word;

// "Đối với các đảng ủy, chi bộ cơ sở: tổ chức tổng kết": who must.
bool SentenceReader::addressed_first() {
  if (at_ != first_ || grammar::slug(token(at_).view.of(view_)) != "doi-voi") return false;
  const auto phrase = read_noun_phrase(view_, tokens_, at_ + 1, end_, NameList::semicolons);
  if (!phrase) return false;
  const Role mark = role(phrase->end);
  if (mark != Role::colon && !(mark == Role::comma && is_verb(role(phrase->end + 1)))) return false;
  main_ = {printed_names(view_, *phrase), {}, false};
  at_ = lead_ = subject_end_ = phrase->end + 1;
  fresh_ = true;
  comma_ = alien_ = false;
  return true;
}

void SentenceReader::basis() {
  if (addressed_first()) return;
  if (!fresh_ || (open_ && !comma_)) {
    // "theo hướng dẫn của …": what follows is a noun.
    object_word();
    if (at_ < end_ && is_verb(role(at_))) ++at_;
    return;
  }
  const bool whole = role(at_) == Role::manner;  // nothing more need belong to it
  const bool only_comma = token(at_).first != "căn"_word && token(at_).first != "theo"_word;
  ++at_;
  const std::size_t start = at_;
  while (at_ < end_) {
    const Role now = role(at_);
    if (now == Role::semicolon || now == Role::colon || now == Role::purpose || now == Role::condition) break;
    if (now == Role::modal && token(at_).first == "thì"_word) break;
    // "căn cứ đặc điểm địa phương, đơn vị": one more of those whose features they are.
    const bool goes_on = now == Role::comma && at_ > start && role(at_ - 1) == Role::head &&
                         role(at_ + 1) == Role::head && !token(at_ + 1).capital && !token(at_ - 1).capital;
    if (now == Role::comma && !goes_on && opens_clause(at_ + 1)) {
      ++at_;
      break;
    }
    if (whole && is_verb(now)) break;
    if (!only_comma && at_ > start && ends_adverbial(at_) && !names_work(at_)) break;
    if (now == Role::open) {
      skip_bracket();
      continue;
    }
    ++at_;
  }
  fresh_ = true;
  comma_ = true;
  alien_ = false;
  lead_ = at_;
}

// "căn cứ chương trình công tác, UBND tỉnh yêu cầu": a verb that is part of a noun, right before the comma.
bool SentenceReader::names_work(std::size_t at) {
  const Role before = role(at - 1);
  if (!is_plain_verb(role(at)) || (before != Role::plan && before != Role::issue)) return false;
  std::size_t comma = at + 1;
  while (role(comma) == Role::deadline || role(comma) == Role::adverb) ++comma;
  return role(comma) == Role::comma && opens_clause(comma + 1);
}

bool SentenceReader::opens_clause(std::size_t at) {
  const Role now = role(at);
  if (now == Role::deadline || now == Role::condition || now == Role::adverb || now == Role::modal ||
      now == Role::basis)
    return true;
  if (now == Role::have)
    return role(at + 1) == Role::plan || role(at + 1) == Role::letter || role(at + 2) == Role::plan;
  if (is_verb(now)) return role(at + 1) != Role::of;
  if (!starts_name(tokens_, at, end_)) return false;
  const auto phrase = read_noun_phrase(view_, tokens_, at, end_);
  return phrase && takes_predicate(phrase->end);
}

bool SentenceReader::ends_adverbial(std::size_t at) const {
  const Role before = role(at - 1);
  const Role now = role(at);
  if (now == Role::adverb || now == Role::modal || now == Role::deadline)
    return before != Role::nominal && before != Role::of && before != Role::comma;
  if (!is_verb(now) || role(at + 1) == Role::of || now == Role::have || now == Role::approve) return false;
  switch (before) {
    case Role::other:
    case Role::place:
    case Role::citation:
    case Role::name:
    case Role::plan:
    case Role::issue:
    case Role::norm:
    case Role::relative:
    case Role::matter:
    case Role::head:
      return true;
    default:
      return false;
  }
}

void SentenceReader::due() {
  const FoundDue& found = dues_[token(at_).index];
  const bool vague = found.due.kind == DueKind::none;
  if (finishes(at_)) {
    // "xây dựng kế hoạch, xong trong tháng 9, gửi C": said of what stands before.
    open()->dues.push_back(at_);
    open()->end = ++at_;
    close();
    fresh_ = true;
    return;
  }
  const bool ahead = (fresh_ || !open_) && opens_after_due(at_ + 1);
  if (ahead || !open_) {
    if (at_ == first_ && role(at_ + 1) == Role::comma && !vague) sentence_.opening_due = at_;
    pending_.push_back(at_);
    ++at_;
    if (role(at_) == Role::comma || role(at_) == Role::conj) {
      if (role(at_) == Role::comma || role(at_ + 1) == Role::deadline) ++at_;
    }
    fresh_ = true;
    purpose_ = false;
    return;
  }
  open()->dues.push_back(at_);
  // Adverbs such as "kịp thời" change nothing; after a deadline a verb may start something else.
  if (!vague) {
    open()->object = true;
    fresh_ = chained_ = false;
    after_due_ = at_ + 1;
  }
  ++at_;
}

// "xong trong tháng 9", "hoàn thành trước ngày …" after the comma behind what is done.
bool SentenceReader::finishes(std::size_t at) const {
  if (!open_ || !comma_ || at == first_ || role(at - 1) != Role::comma || !sentence_.predicates.back().object)
    return false;
  return says(token(at).first, Saying::finished) &&
         (role(at + 1) == Role::comma || (role(at + 1) == Role::conj && is_verb(role(at + 2))));
}

// A verb or a subject follows, small words aside.
bool SentenceReader::opens_after_due(std::size_t at) const {
  constexpr std::size_t kFarthest = 24;
  for (const std::size_t last = std::min(end_, at + kFarthest); at < last; ++at) {
    switch (role(at)) {
      case Role::comma:
      case Role::conj:
      case Role::adverb:
      case Role::modal:
      case Role::deadline:
      case Role::condition:
      case Role::basis:
      case Role::negation:
        continue;
      default:
        return is_verb(role(at)) || starts_name(tokens_, at, end_);
    }
  }
  return false;
}

std::size_t SentenceReader::closing(std::size_t open) const {
  constexpr std::size_t kLongest = 600;
  unsigned depth = 0;
  for (std::size_t at = open; at < end_ && at < open + kLongest; ++at) {
    if (role(at) == Role::open) ++depth;
    if (role(at) == Role::close && --depth == 0) return at;
  }
  return end_;
}

void SentenceReader::skip_bracket() {
  const std::size_t close = closing(at_);
  at_ = close < end_ ? close + 1 : at_ + 1;
}

void SentenceReader::bracket() {
  const std::size_t close = closing(at_);
  if (close == end_) return object_word();
  const std::size_t inside = at_ + 1;
  std::vector<std::size_t> found;
  std::size_t words = 0;
  bool verbs = false;
  for (std::size_t at = inside; at < close; ++at) {
    const Role now = role(at);
    if (now == Role::deadline || now == Role::condition) {
      if (dues_[token(at).index].due.kind != DueKind::none) found.push_back(at);
    } else if (now != Role::comma && now != Role::semicolon && now != Role::adverb && now != Role::conj) {
      ++words;
      verbs = verbs || is_verb(now);
    }
  }
  if (close == inside + 1 && open_ && is_condition_of_object(inside)) {
    open()->dues.push_back(inside);
  } else if (role(inside) == Role::via) {
    take_via(inside, close);
  } else if (!found.empty() && words > 3 && verbs && !only_sends(inside, close)) {
    sentence_.inner.push_back({static_cast<Offset>(inside), static_cast<Offset>(close)});
  } else if (!found.empty() && (words <= 3 || only_sends(inside, close))) {
    const bool last = close + 1 >= end_ || role(close + 1) == Role::semicolon;
    std::vector<std::size_t>& target =
        last && close + 1 >= end_ ? sentence_.closing_dues : (open_ ? open()->dues : pending_);
    target.insert(target.end(), found.begin(), found.end());
  }
  at_ = close + 1;
}

// "(gửi Ban Tổ chức Tỉnh ủy trước ngày 15/8 để tổng hợp)": by when what was told before is sent.
bool SentenceReader::only_sends(std::size_t at, std::size_t close) const {
  if (role(at) != Role::send) return false;
  for (std::size_t next = at + 1; next < close && role(next) != Role::purpose; ++next) {
    if (is_verb(role(next)) || role(next) == Role::semicolon) return false;
  }
  return true;
}

// "báo cáo những khó khăn, vướng mắc (nếu có)".
bool SentenceReader::is_condition_of_object(std::size_t at) const {
  return role(at) == Role::condition && !dues_[token(at).index].needed &&
         reports(tokens_, sentence_.predicates.back());
}

void SentenceReader::take_via(std::size_t at, std::size_t close) {
  const auto phrase = read_noun_phrase(view_, tokens_, at + 1, close);
  if (phrase && !sentence_.predicates.empty()) {
    Predicate& predicate = sentence_.predicates.back();
    if (!predicate.via) predicate.via = printed(*phrase);
  }
}

}  // namespace rasoat
