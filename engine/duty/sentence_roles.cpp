// What stands after a verb: who is told to act, who receives, through whom, with whom.
#include <algorithm>
#include <array>

#include "duty/sentence_reader.hpp"
#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {

using grammar::operator""_word;

void SentenceReader::after_verb(Role now, std::size_t at) {
  std::size_t next = at_;
  while (role(next) == Role::adverb || role(next) == Role::modal || is_vague_due(next)) ++next;
  const bool linked = role(next) == Role::to && starts_name(tokens_, next + 1, end_);
  const std::size_t name_at = linked ? next + 1 : next;
  const bool named = starts_name(tokens_, name_at, end_);
  switch (now) {
    case Role::assign:
      if (named)
        told(now, at, name_at);
      else if (role(next) == Role::report || role(next) == Role::send)
        told_recipients();
      break;
    case Role::urge:
    case Role::guide:
      if (named) told(now, at, name_at);
      break;
    case Role::advise:
      if (named) advised(name_at);
      break;
    case Role::join:
      if (named) joined(name_at);
      break;
    case Role::verb:
    case Role::teach:
      if (linked) let(name_at);
      break;
    case Role::report:
    case Role::reflect:
    case Role::send:
      chained_ = false;
      if (named) addressed(name_at);
      break;
    default:
      break;
  }
  // "thực hiện tốt việc cấp ủy viên dự sinh hoạt": what is carried out is said by the clause that follows.
  if (is_plain_verb(now) || now == Role::urge || now == Role::advise) look_for_carried();
}

bool SentenceReader::is_vague_due(std::size_t at) const {
  return role(at) == Role::deadline && dues_[token(at).index].due.kind == DueKind::none;
}

void SentenceReader::look_for_carried() {
  std::size_t at = at_;
  while (role(at) == Role::adverb || is_vague_due(at) || role(at) == Role::other) {
    if (at > at_ + 2) return;
    ++at;
  }
  const bool noun = (role(at) == Role::matter || role(at) == Role::nominal) && token(at).first == "việc"_word;
  if (!noun) return;
  at_ = at;
  if (!carries()) return;
  at_ = at + 1;
  carried_ = true;
  fresh_ = true;
  comma_ = true;
}

// "Cấp ủy cơ sở chỉ đạo các chi bộ trực thuộc …": those under who urges them, not under who issued this.
void SentenceReader::name_superior(Addressees& told) const {
  if (main_.actors.empty() || !grammar::slug(told.actors.back()).ends_with("-truc-thuoc")) return;
  std::string superior;
  for (const std::string& actor : main_.actors) superior.append(superior.empty() ? " " : ", ").append(actor);
  told.actors.back() += superior;
}

// "giao A …", "đôn đốc B …": A and B act in what follows, if it says what.
void SentenceReader::told(Role now, std::size_t at, std::size_t name_at) {
  auto phrase = read_noun_phrase(view_, tokens_, name_at, end_);
  if (!phrase) return;
  // "Yêu cầu các sở, ngành; Ủy ban nhân dân các huyện báo cáo": all of them, where nobody acts before ";".
  if (role(phrase->end) == Role::semicolon) {
    const auto longer = read_noun_phrase(view_, tokens_, name_at, end_, NameList::semicolons);
    if (longer && takes_predicate(longer->end)) phrase = longer;
  }
  at_ = phrase->end;
  Predicate& predicate = *open();
  if (!takes_predicate(phrase->end)) {
    predicate.object = true;
    chained_ = false;
    return;
  }
  Addressees told{printed_names(view_, *phrase), {}, now == Role::assign};
  if (now != Role::assign) name_superior(told);
  const std::size_t lead = predicate.verbs.front() == at || !predicate.object ? predicate.lead : at;
  std::vector<std::size_t> dues = predicate.dues;
  if (now == Role::assign) {
    main_ = told;
    urged_.reset();
    alien_ = false;
    lead_ = name_at;
  } else {
    urged_ = told;
    encouraged_ = grammar::slug(token(at).view.of(view_)) == "khuyen-khich";
    urge_used_ = false;
    urge_lead_ = lead;
  }
  predicate.object = true;
  close();
  if (now != Role::assign || !dues.empty()) pending_ = std::move(dues);
  if (role(at_) == Role::comma) ++at_;
  fresh_ = true;
  comma_ = false;
  chained_ = false;
  subject_end_ = at_;
}

// "UBND tỉnh yêu cầu báo cáo …": who is told stands at the letter's head, and is never who tells.
void SentenceReader::told_recipients() {
  Predicate& predicate = *open();
  std::vector<std::size_t> dues = std::move(predicate.dues);
  predicate.dues.clear();
  predicate.object = true;
  main_ = {recipients_ ? *recipients_ : std::vector<std::string>(), {}, true};
  urged_.reset();
  alien_ = false;
  close();
  pending_ = std::move(dues);
  fresh_ = true;
  comma_ = chained_ = false;
  lead_ = subject_end_ = at_;
}

// "báo cáo, trình C xem xét": C receives the report.
void SentenceReader::advised(std::size_t name_at) {
  const auto phrase = read_noun_phrase(view_, tokens_, name_at, end_);
  if (!phrase) return;
  at_ = phrase->end;
  Predicate& predicate = *open();
  // "trình Sở Y tế báo cáo UBND tỉnh": the report goes further.
  constexpr std::size_t kNear = 8;
  bool goes_further = false;
  for (std::size_t next = at_; next < at_ + kNear; ++next)
    goes_further |= role(next) == Role::report && role(next - 1) != Role::approve;
  const bool submits = token(predicate.verbs.back()).first == "trình"_word && !goes_further;
  if (!predicate.to && (submits || reports(tokens_, predicate) || holds_letter(predicate)))
    predicate.to = printed(*phrase);
}

// "tổ chức cho cán bộ báo cáo …": A sees to it that they do.
void SentenceReader::let(std::size_t name_at) {
  const auto phrase = read_noun_phrase(view_, tokens_, name_at, end_);
  if (phrase && is_verb(role(phrase->end))) at_ = phrase->end;
}

void SentenceReader::joined(std::size_t name_at) {
  const auto phrase = read_noun_phrase(view_, tokens_, name_at, end_);
  if (!phrase) return;
  at_ = phrase->end;
  joining_ = true;
  std::vector<std::string> names = printed_names(view_, *phrase);
  if (urged_) return;
  for (std::string& one : names) {
    if (std::find(main_.with.begin(), main_.with.end(), one) == main_.with.end())
      main_.with.push_back(std::move(one));
  }
  open()->addressees.with = main_.with;
}

void SentenceReader::addressed(std::size_t name_at) {
  const auto phrase = read_noun_phrase(view_, tokens_, name_at, end_);
  if (!phrase) return;
  Predicate& predicate = *open();
  at_ = begins_main_clause(*phrase) ? before_last_name(*phrase) : phrase->end;
  if (!predicate.to)
    predicate.to = unwrapped(
        view_.substr(phrase->names.front().start, token(at_ - 1).view.end - phrase->names.front().start));
  predicate.object = true;
  recipient_acts_ = is_verb(role(at_)) && role(at_) != Role::report && role(at_) != Role::have;
}

// "để báo cáo Chính phủ, Sở Tài chính gửi …": the last name begins the clause that follows.
std::size_t SentenceReader::before_last_name(const NounPhrase& phrase) const {
  if (phrase.names.size() < 2) return phrase.end;
  std::size_t at = phrase.end;
  while (at > phrase.first + 1 && token(at - 1).view.start > phrase.names.back().start) --at;
  --at;  // the first word of the name
  return at > phrase.first + 1 && role(at - 1) == Role::comma ? at - 1 : phrase.end;
}

bool SentenceReader::reports(const std::vector<Token>& tokens, const Predicate& predicate) {
  return std::any_of(predicate.verbs.begin(), predicate.verbs.end(), [&](std::size_t verb) {
    const Role role = tokens[verb].role;
    return role == Role::report || role == Role::reflect || role == Role::send;
  });
}

// "về UBND tỉnh" after a report: its recipient.
void SentenceReader::recipient() {
  Predicate* predicate = open();
  const bool named = starts_name(tokens_, at_ + 1, end_);
  if (!predicate || !named || predicate->to) return object_word();
  if (!reports(tokens_, *predicate) && !holds_letter(*predicate)) return object_word();
  ++at_;
  addressed(at_);
  fresh_ = chained_ = false;
}

bool SentenceReader::holds_letter(const Predicate& predicate) const {
  for (std::size_t at = predicate.first; at < at_; ++at) {
    if (role(at) == Role::letter || role(at) == Role::report || role(at) == Role::send) return true;
  }
  return false;
}

// "gửi về Bộ Tư pháp (qua Cục Kiểm tra), Bộ Nội vụ trước ngày …": the list of recipients goes on behind the
// brackets.
bool SentenceReader::further_recipient(const NounPhrase& phrase) {
  Predicate* predicate = open();
  if (!predicate || !predicate->to || !predicate->via || at_ < 2 || role(at_ - 1) != Role::comma ||
      role(at_ - 2) != Role::close)
    return false;
  const Role next = role(phrase.end);
  if (next != Role::deadline && next != Role::stop && next != Role::semicolon) return false;
  predicate->to->append(", ").append(printed(phrase));
  at_ = phrase.end;
  fresh_ = chained_ = false;
  return true;
}

void SentenceReader::through() {
  if (open_ && starts_name(tokens_, at_ + 1, end_) && reports(tokens_, *open())) {
    const auto phrase = read_noun_phrase(view_, tokens_, at_ + 1, end_);
    if (phrase) {
      if (!open()->via) open()->via = printed(*phrase);
      at_ = phrase->end;
      fresh_ = chained_ = false;
      return;
    }
  }
  object_word();
}

}  // namespace rasoat
