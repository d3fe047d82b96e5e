// Passages that only name bodies: "1. Sở Nội vụ", "Trách nhiệm của …", "Đề nghị …:".
#include <algorithm>

#include "duty/duty_finder.hpp"
#include "duty/noun_phrase.hpp"
#include "duty/saying.hpp"
#include "grammars/letter.hpp"

namespace rasoat {

// A passage that only names bodies: "1. Sở Nội vụ", "Trách nhiệm của …", "Đề nghị …:".
bool DutyFinder::read_addressee(std::size_t at, const Tokens& tokens) {
  const Passage& node = nodes_[at];
  if (!node.heading && !node.labelled && tokens.list.back().role != Role::colon && tokens.list.size() > 12)
    return false;
  std::size_t first = 0;
  const bool of_content = tokens.list.size() > 1 && starts_with(tokens, "nội dung") &&
                          starts_name(tokens.list, 1, tokens.list.size());
  const bool of_duty = of_content || (tokens.list.size() > 1 && starts_with(tokens, Saying::duty_title));
  if (of_duty) {
    first = 1;
    while (first < tokens.list.size() && first < 4 && tokens.list[first].role != Role::head &&
           tokens.list[first].role != Role::det)
      ++first;
  } else if (tokens.list.front().role == Role::assign || starts_with(tokens, "đối với")) {
    first = 1;
    if (first < tokens.list.size() && tokens.list[first].role == Role::colon) ++first;
  }
  if (first == 0 && read_level(at, tokens)) return true;
  const auto phrase = read_noun_phrase(view_, tokens.list, first, tokens.list.size(), NameList::semicolons);
  if (!phrase) return of_duty && read_unknown_addressee(at, tokens);
  if (first == 0 && is_topic(tokens, *phrase)) return false;
  const bool titles = node.heading || (node.labelled && next_is_under(at));
  std::size_t end = titles ? past_remark(tokens, phrase->end) : phrase->end;
  end = past_urging(tokens, end);
  bool colon = false;
  while (end < tokens.list.size() &&
         (tokens.list[end].role == Role::colon || tokens.list[end].role == Role::stop ||
          tokens.list[end].role == Role::semicolon)) {
    colon = colon || tokens.list[end].role == Role::colon;
    ++end;
  }
  if (first == 0 && titles && end < tokens.list.size() && is_kind_described(tokens, *phrase)) {
    const Span whole{tokens.list[phrase->first].view.start, last_word_of(tokens).view.end};
    left_by(at).addressees = {{unwrapped(whole.of(view_))}, {}, false};
    left_by(at).hands_down = true;
    return true;
  }
  if (end < tokens.list.size() && !(node.heading ? of_duty || describes(tokens, end) : of_content && titles))
    return false;
  if (!node.heading && !colon && !(node.labelled && next_is_under(at))) return false;
  left_by(at).addressees = {printed_names(view_, *phrase), {}, tokens.list.front().role == Role::assign};
  left_by(at).hands_down = true;
  return true;
}

// "Ủy ban nhân dân các huyện khẩn trương:", "… tập trung thực hiện:": how, up to the colon that ends the
// passage.
std::size_t DutyFinder::past_urging(const Tokens& tokens, std::size_t at) const {
  const std::vector<Token>& list = tokens.list;
  if (list.back().role != Role::colon) return at;
  for (std::size_t end = at; end + 1 < list.size(); ++end) {
    const Token& now = list[end];
    const bool vague = now.role == Role::deadline && tokens.dues[now.index].due.kind == DueKind::none;
    if (!vague && now.role != Role::adverb && now.role != Role::comma &&
        !slug_says(grammar::slug(now.view.of(view_)), Saying::does_work))
      return at;
  }
  return list.size() - 1;
}

// "Cấp xã (Ủy ban nhân dân cấp xã):": a level, and in brackets who acts on it.
bool DutyFinder::read_level(std::size_t at, const Tokens& tokens) {
  const std::vector<Token>& list = tokens.list;
  if (list.size() < 5 || list[0].role != Role::place || list[1].role != Role::open ||
      list.back().role != Role::colon)
    return false;
  const auto phrase = read_noun_phrase(view_, list, 2, list.size());
  if (!phrase || phrase->end + 2 != list.size() || list[phrase->end].role != Role::close) return false;
  left_by(at).addressees = {printed_names(view_, *phrase), {}, false};
  left_by(at).hands_down = true;
  return true;
}

// "Sở Nội vụ (cơ quan thường trực)", "UBND huyện A (nơi có nhiều vụ việc)": what a title says of them in
// brackets at its end.
std::size_t DutyFinder::past_remark(const Tokens& tokens, std::size_t at) {
  const std::vector<Token>& list = tokens.list;
  if (at >= list.size() || list[at].role != Role::open) return at;
  std::size_t close = at + 1;
  while (close < list.size() && list[close].role != Role::close) ++close;
  if (close >= list.size()) return at;
  const bool dated = std::any_of(list.begin() + static_cast<std::ptrdiff_t>(at),
                                 list.begin() + static_cast<std::ptrdiff_t>(close),
                                 [](const Token& token) { return token.role == Role::deadline; });
  return dated ? at : close + 1;
}

// "Cơ quan chủ trì thẩm định", "Các cơ quan đăng ký đầu tư": one kind of body, and what describes it, as a
// title.
bool DutyFinder::is_kind_described(const Tokens& tokens, const NounPhrase& phrase) const {
  constexpr std::size_t kMostTokens = 9;
  if (tokens.list.size() > kMostTokens || phrase.names.size() > 1) return false;
  std::size_t head = phrase.first;
  while (head + 1 < phrase.end && tokens.list[head].role == Role::det) ++head;
  if (!says(tokens.list[head].first, Saying::described_body)) return false;
  for (std::size_t at = phrase.end; at < tokens.list.size(); ++at) {
    const Role now = tokens.list[at].role;
    const bool describes = now == Role::lead || now == Role::approve || now == Role::verb ||
                           now == Role::assess || now == Role::other || now == Role::nominal ||
                           now == Role::matter || now == Role::of || now == Role::relative ||
                           now == Role::head || now == Role::name || now == Role::folk;
    const bool closes = at + 1 == tokens.list.size() && (now == Role::colon || now == Role::stop);
    if (!describes && !closes) return false;
  }
  return true;
}

const Token& DutyFinder::last_word_of(const Tokens& tokens) {
  const Token& last = tokens.list.back();
  const bool mark = last.role == Role::colon || last.role == Role::stop;
  return mark && tokens.list.size() > 1 ? tokens.list[tokens.list.size() - 2] : last;
}

// "Các sở, ngành chủ trì, quản lý, tham gia thực hiện các dự án": which of them a heading means.
bool DutyFinder::describes(const Tokens& tokens, std::size_t at) const {
  const Token& token = tokens.list[at];
  if (token.role == Role::lead || token.role == Role::relative || token.role == Role::passive) return true;
  return says(token.view.of(view_), Saying::told_part);
}

// "Trách nhiệm của đối tượng kiểm kê:" names one that the vocabulary does not know.
bool DutyFinder::read_unknown_addressee(std::size_t at, const Tokens& tokens) {
  constexpr std::size_t kMostTokens = 16;
  const Passage& node = nodes_[at];
  if (!node.heading && !(node.labelled && next_is_under(at))) return false;
  std::size_t first = 0;
  const bool one_phrase = grammar::slug(tokens.list.front().view.of(view_)).ends_with("-cua");
  while (!one_phrase && first < tokens.list.size() && tokens.list[first].role != Role::of) {
    if (first > 2) return false;
    ++first;
  }
  std::size_t end = ++first;
  while (end < tokens.list.size() && tokens.list[end].role != Role::colon &&
         tokens.list[end].role != Role::stop && tokens.list[end].role != Role::open)
    ++end;
  if (first >= end || end - first > kMostTokens) return false;
  const Role start = tokens.list[first].role;
  // "đối tượng kiểm kê" is whom it is about.
  const bool those = grammar::slug(tokens.list[first].view.of(view_)).starts_with("doi-tuong");
  if (is_verb(start) || (start == Role::nominal && !those) || start == Role::matter ||
      start == Role::citation)
    return false;
  left_by(at).addressees = {
      {unwrapped(view_.substr(tokens.list[first].view.start,
                              tokens.list[end - 1].view.end - tokens.list[first].view.start))},
      {},
      false};
  left_by(at).hands_down = true;
  return true;
}

// "Doanh nghiệp số", "Cán bộ quản lý": a heading that names a matter rather than whom it tells.
bool DutyFinder::is_topic(const Tokens& tokens, const NounPhrase& phrase) const {
  const Token& head = tokens.list[phrase.first];
  if (head.role != Role::head || phrase.names.size() > 1) return false;
  const bool named = phrase.end > phrase.first + 1 && tokens.list[phrase.first + 1].capital;
  return !named && starts_with(tokens, Saying::topic);
}

// Its first token is this phrase.
bool DutyFinder::starts_with(const Tokens& tokens, std::string_view phrase) const {
  const std::string_view first = tokens.list.front().view.of(view_);
  return grammar::read_word(first).key == grammar::read_word(phrase).key &&
         grammar::slug(first) == grammar::slug(phrase);
}

// Its first token is one of these phrases.
bool DutyFinder::starts_with(const Tokens& tokens, Saying saying) const {
  const Span first = tokens.list.front().view;
  return saying_length(first.of(view_), saying) == first.size();
}

bool DutyFinder::next_is_under(std::size_t at) const {
  return at + 1 < nodes_.size() && (nodes_[at + 1].parent == at || !nodes_[at + 1].labelled);
}

}  // namespace rasoat
