// Names in a sentence: which of them is a subject, and how far its phrase goes.

#include "duty/saying.hpp"
#include "duty/sentence_reader.hpp"
#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {

using grammar::operator""_word;

std::string SentenceReader::printed(const NounPhrase& phrase) const {
  return unwrapped(
      view_.substr(phrase.names.front().start, phrase.names.back().end - phrase.names.front().start));
}

// "Cơ quan lập kế hoạch có trách nhiệm …": a bare kind of body is described by what stands before the
// modal.
std::size_t SentenceReader::past_description(const NounPhrase& phrase) const {
  constexpr std::size_t kFarthest = 30;
  if (const std::size_t owned = past_what_they_have(phrase.end); owned != phrase.end) return owned;
  // "thủ trưởng đơn vị chủ trì xây dựng văn bản chủ động …".
  const Role drafted = role(phrase.end + 1);
  const Role told = role(phrase.end + 2);
  if (role(phrase.end) == Role::make && drafted == Role::issue &&
      (told == Role::adverb || told == Role::modal) &&
      grammar::slug(token(phrase.end - 1).view.of(view_)).ends_with("chu-tri"))
    return phrase.end + 2;
  std::size_t head = phrase.first;
  while (head + 1 < phrase.end && role(head) == Role::det) ++head;
  if (phrase.end != head + 1 || role(head) != Role::head || !is_verb(role(phrase.end))) return phrase.end;
  if (const std::size_t missed = past_what_they_missed(phrase.end); missed != phrase.end) return missed;
  // "Cơ quan chủ trì soạn thảo gửi …": who draws up is told to do something else.
  std::size_t drawn = phrase.end;
  while (role(drawn) == Role::lead || role(drawn) == Role::make) ++drawn;
  const std::string kind = grammar::slug(token(head).view.of(view_));
  const bool leads = kind.ends_with("chu-tri");
  const bool bare = slug_says(kind, Saying::bare_body);
  if (bare && drawn > phrase.end + (leads ? 0 : 1) && is_verb(role(drawn))) return drawn;
  for (std::size_t at = phrase.end; at < end_ && at < phrase.end + kFarthest; ++at) {
    if (role(at) == Role::semicolon || role(at) == Role::colon) break;
    if (role(at) == Role::modal && role(at - 1) != Role::comma) return at;
  }
  return phrase.end;
}

// "Các đơn vị chưa gửi báo cáo khẩn trương hoàn thành …": which of them are meant, up to their own verb.
std::size_t SentenceReader::past_what_they_missed(std::size_t at) const {
  constexpr std::size_t kFarthest = 10;
  if (role(at) != Role::negation || !is_verb(role(at + 1))) return at;
  for (std::size_t end = at + 2; end < end_ && end < at + kFarthest; ++end) {
    const Role now = role(end);
    if (now == Role::comma || now == Role::semicolon || now == Role::modal || now == Role::colon) break;
    const bool adverb = now == Role::adverb && is_verb(role(end + 1));
    const bool verb = is_verb(now) && (now == Role::send || now == Role::report || now == Role::make);
    if (adverb || (verb && (now == Role::send || !is_verb(role(end - 1))))) return end;
  }
  return at;
}

// "Các chi bộ có đảng viên dự bị báo cáo …": which of them are meant.
std::size_t SentenceReader::past_what_they_have(std::size_t at) const {
  constexpr std::size_t kFarthest = 8;
  const Role next = role(at + 1);
  if (role(at) != Role::have || (next != Role::folk && next != Role::head && next != Role::other)) return at;
  for (std::size_t end = at + 2; end < end_ && end < at + kFarthest; ++end) {
    const Role now = role(end);
    if (now == Role::comma || now == Role::semicolon || now == Role::modal) break;
    if (now == Role::adverb && end > at + 2 && is_verb(role(end + 1))) return end;
    if (now == Role::report || now == Role::send || now == Role::make || now == Role::review) return end;
  }
  return at;
}

// "Đơn vị quản lý công trình": what describes a bare kind of body is part of whom it names.
std::vector<std::string> SentenceReader::described_names(const NounPhrase& phrase) const {
  constexpr std::size_t kFarthest = 8;
  const auto goes_on = [&](std::size_t at) {
    switch (role(at)) {
      case Role::comma:
      case Role::open:
      case Role::modal:
      case Role::condition:
      case Role::deadline:
      case Role::purpose:
        return false;
      default:
        return true;
    }
  };
  if (phrase_end_ <= phrase.end || phrase_end_ > phrase.end + kFarthest || phrase.names.size() > 1)
    return printed_names(view_, phrase);
  for (std::size_t at = phrase.end; at < phrase_end_; ++at) {
    if (!goes_on(at)) return printed_names(view_, phrase);
  }
  const Offset start = phrase.names.front().start;
  return {unwrapped(view_.substr(start, token(phrase_end_ - 1).view.end - start))};
}

// What may follow a subject.
bool SentenceReader::takes_predicate(std::size_t at) const {
  switch (role(at)) {
    case Role::modal:
    case Role::adverb:
    case Role::deadline:
    case Role::condition:
    case Role::basis:
    case Role::colon:
    case Role::negation:
    case Role::past:
    case Role::manner:
      return at < end_;
    case Role::comma: {
      const Role next = role(at + 1);
      return next == Role::basis || next == Role::manner || next == Role::deadline || next == Role::condition;
    }
    case Role::open: {
      const std::size_t close = closing(at);
      return close + 1 < end_ && role(close + 1) != Role::open && takes_predicate(close + 1);
    }
    default:
      return at < end_ && is_verb(role(at));
  }
}

// "…, là hai nơi thiệt hại nặng nhất, báo cáo", "… là cơ quan chủ trì, báo cáo", "… được chọn làm điểm, tiến
// hành": what a subject is, up to the comma before its verb.
std::size_t SentenceReader::past_apposition(std::size_t at) const {
  constexpr std::size_t kFarthest = 24;
  const std::size_t verb = role(at) == Role::comma ? at + 1 : at;
  const bool is = role(verb) == Role::other && token(verb).first == "là"_word;
  const bool chosen = verb == at && role(at) == Role::passive;
  if (!is && !chosen) return at;
  for (std::size_t end = verb + 1; end < end_ && end < at + kFarthest; ++end) {
    if (role(end) == Role::semicolon || role(end) == Role::colon || role(end) == Role::stop) break;
    if (role(end) == Role::comma && takes_predicate(end + 1)) return end + 1;
  }
  return at;
}

// "…, nhất là người đứng đầu": said in passing after a subject.
std::size_t SentenceReader::past_aside(std::size_t at) const {
  if (const std::size_t past = past_apposition(at); past != at) return past;
  if (role(at) != Role::comma || role(at + 1) != Role::aside) return at;
  const auto phrase = read_noun_phrase(view_, tokens_, at + 2, end_);
  return phrase ? phrase->end : at;
}

// "100% công chức xây dựng chính sách, pháp luật", "Quỹ cứu trợ do công đoàn giữ": who or what they are, not
// what they must do.
bool SentenceReader::are_described(const NounPhrase& phrase) const {
  for (std::size_t at = phrase.first + 1; at <= phrase.end && at < end_; ++at) {
    if (token(at).first == "do"_word) return true;
  }
  const Token& first = token(phrase.first);
  return role(phrase.end) == Role::make && first.role == Role::head && !first.capital &&
         says(first.first, Saying::person);
}

bool SentenceReader::may_be_subject(std::size_t at) const {
  if (!open_ || !comma_ || !sentence_.predicates.back().object) return true;
  // "…, đơn vị cung cấp có trách nhiệm …".
  const bool told =
      role(phrase_end_) == Role::modal && says(token(phrase_end_).view.of(view_), Saying::charges);
  return told || token(at).capital || token(at).role == Role::det;
}

// "Để có cơ sở báo cáo Chính phủ, Sở Tài chính gửi …": a purpose comes first, and the last name ends it.
bool SentenceReader::begins_main_clause(const NounPhrase& phrase) const {
  if (role(first_) != Role::purpose || phrase.names.size() < 2) return false;
  const Role next = role(phrase.end);
  return next == Role::assign || next == Role::send || next == Role::report || next == Role::make ||
         next == Role::urge || next == Role::modal;
}

// "Sở Nội vụ kết xuất số liệu, báo cáo UBND tỉnh": a verb that nobody knows, then one that is known, after a
// comma. The name ends with its last capital or area.
bool SentenceReader::begins_unknown_work(const NounPhrase& phrase) {
  constexpr std::size_t kFarthest = 40;
  if (!fresh_ || purpose_ || open_ || !(token(phrase.first).capital || role(phrase.first) == Role::det))
    return false;
  std::size_t cut = phrase.end;
  while (cut > phrase.first + 1 && !token(cut - 1).capital && role(cut - 1) == Role::other) --cut;
  const Role next = role(cut);
  if (next != Role::other && next != Role::matter && next != Role::nominal) return false;
  if (token(cut).first == "là"_word || token(cut).first == "gồm"_word) return false;
  for (std::size_t at = cut; at < end_ && at < cut + kFarthest; ++at) {
    const Role now = role(at);
    if (now == Role::semicolon || now == Role::colon || now == Role::past || now == Role::passive ||
        now == Role::negation || now == Role::open)
      return false;
    if (now != Role::comma) continue;
    std::size_t verb = at + 1;
    while (role(verb) == Role::adverb || role(verb) == Role::conj) ++verb;
    const Role known = role(verb);
    if (known != Role::report && known != Role::send && known != Role::make && known != Role::review)
      continue;
    NounPhrase named = phrase;
    named.names.back().end = token(cut - 1).view.end;
    main_ = {printed_names(view_, named), {}, false};
    urged_.reset();
    alien_ = fresh_ = chained_ = false;
    at_ = cut;
    return true;
  }
  return false;
}

void SentenceReader::name() {
  // Where nobody acts yet, what stands behind a semicolon may go on with those who will.
  const NameList list = fresh_ && !open_ && !purpose_ ? NameList::semicolons : NameList::commas;
  const auto phrase = read_noun_phrase(view_, tokens_, at_, end_, list);
  if (!phrase) return object_word();
  if (further_recipient(*phrase)) return;
  phrase_end_ = past_description(*phrase);
  const bool subject = (fresh_ || after_due_ == at_) && !purpose_ && !are_described(*phrase) &&
                       takes_predicate(past_aside(phrase_end_)) && may_be_subject(at_);
  if (!subject && begins_unknown_work(*phrase)) return;
  if (!subject) {
    // "gửi hồ sơ để C báo cáo …": what C will do.
    if (purpose_ && takes_predicate(phrase->end)) recipient_acts_ = true;
    Predicate* predicate = open();
    if (predicate) predicate->object = true;
    // "báo cáo kết quả C": the recipient after what is reported.
    if (predicate && !predicate->to && at_ > predicate->first && role(at_ - 1) == Role::matter &&
        reports(tokens_, *predicate))
      predicate->to = printed(*phrase);
    at_ = begins_main_clause(*phrase) ? before_last_name(*phrase) : phrase->end;
    fresh_ = chained_ = false;
    purpose_ = false;
    return;
  }
  if (open_ && sentence_.predicates.back().object) close();
  if (carried_ && open_) {
    urged_ = Addressees{printed_names(view_, *phrase), {}, false};
  } else {
    close();
    main_ = {described_names(*phrase), {}, false};
    urged_.reset();
    if (pending_.empty()) lead_ = at_;
  }
  carried_ = false;
  alien_ = false;
  at_ = past_aside(phrase_end_);
  if (role(at_) == Role::comma) ++at_;
  fresh_ = true;
  comma_ = false;
  subject_end_ = at_;
}

}  // namespace rasoat
