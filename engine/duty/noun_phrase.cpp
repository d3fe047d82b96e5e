// From a head word over what may go on with a name. A comma, a semicolon or "và" goes on with it only if a
// name or an area follows; whether that is a new member is told by how the present one began.
#include "duty/noun_phrase.hpp"

#include <algorithm>
#include <utility>

#include "duty/saying.hpp"
#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;
using grammar::WordKey;

bool is_determiner(WordKey key) {
  return says(key, Saying::determiner);
}

// Areas that act: "các huyện", "mỗi xã".
bool is_unit(WordKey key) {
  return says(key, Saying::area);
}

// Heads whose one word stands for all that follow it: "tập thể lãnh đạo cơ quan, đơn vị", "cấp ủy các chi bộ,
// đảng bộ".
bool is_shared_head(std::string_view view, const Token& token) {
  return saying_length(token.view.of(view), Saying::shared_head) == token.view.size();
}

constexpr std::size_t kLongest = 160;  // tokens

class PhraseReader {
 public:
  PhraseReader(std::string_view view, const std::vector<Token>& tokens, std::size_t at, std::size_t end,
               NameList list)
      : view_(view), tokens_(tokens), at_(at), end_(std::min(end, at + kLongest)), list_(list) {}

  std::optional<NounPhrase> read() {
    if (!starts_name(tokens_, at_, end_)) return std::nullopt;
    phrase_.first = at_;
    begin_name(at_);
    while (at_ < end_ && go_on()) {
    }
    close_name();
    phrase_.end = std::max(last_, excepted_end_);
    return std::move(phrase_);
  }

 private:
  const Token& token(std::size_t at) const { return tokens_[at]; }

  void begin_name(std::size_t at) {
    name_first_ = at;
    determined_ = is_determiner(token(at).first) || last_word_of(token(at)) == "các"_word;  // "Giám đốc các"
    shared_ = token(at).role == Role::head && is_shared_head(view_, token(at));
    while (at < end_ && token(at).role == Role::det) ++at;
    at_ = at + 1;
    last_ = at_;
    lists_names_ = false;
    // "các đơn vị được giao nhiệm vụ tại Phụ lục": which of them are meant.
    relative_ = in_head_ = at < end_ && token(at).role == Role::head && at_ < end_ &&
                           !is_verb(token(at_).role) && token(at).view.of(view_).ends_with("được giao");
    relative_at_ = at_;
  }

  void close_name() {
    while (last_ > name_first_ + 1 && token(last_ - 1).role == Role::dash) --last_;
    // What describes a named body is no part of its name; "các cơ quan được giao …" has no other name.
    const std::size_t end = relative_ && !generic(name_first_) ? relative_at_ : last_;
    if (std::exchange(helps_, false)) return;
    phrase_.names.push_back({token(name_first_).view.start, token(end - 1).view.end});
    phrase_.left_out.push_back(left_out_);
    left_out_ = {};
  }

  WordKey last_word_of(const Token& one) const {
    const std::string_view text = one.view.of(view_);
    return grammar::read_word(text.substr(grammar::word_start(text, text.size()))).key;
  }

  bool generic(std::size_t at) const {
    while (at + 1 < end_ && token(at).role == Role::det) ++at;
    return says(token(at).first, Saying::generic_body);
  }

  void take(std::size_t count = 1) {
    at_ += count;
    last_ = at_;
  }

  bool go_on() {
    const Token& now = token(at_);
    if (list_ == NameList::lines && starts_line()) {
      close_name();
      begin_name(at_);
      return true;
    }
    switch (now.role) {
      case Role::other:
        if (now.first == "là"_word || (nested_ && now.first == "mới"_word)) return false;
        determined_ = determined_ || counts_areas();
        take();
        return true;
      case Role::head:
        // "đơn vị được giao": what it is given to do describes it.
        if (!relative_ && now.view.of(view_).ends_with("được giao")) {
          relative_ = true;
          relative_at_ = at_ + 1;
        }
        take();
        return true;
      case Role::name:
      case Role::folk:
      case Role::place:
      case Role::dash:
      case Role::quote:
        take();
        return true;
      case Role::det:
        // "cấp ủy các chi bộ, đảng bộ": the determiner inside makes one group of what follows.
        // "Ban Quản lý các khu công nghiệp": inside a proper name.
        if (!relative_ && !starts_name(tokens_, at_, end_) && !(at_ + 1 < end_ && token(at_ + 1).capital) &&
            !inside_proper_name())
          return false;
        determined_ = determined_ || is_determiner(now.first);
        take();
        return true;
      case Role::of:
        return of_phrase();
      case Role::relative:
        if (!relative_) relative_at_ = at_;
        relative_ = true;
        take();
        return true;
      case Role::comma:
      case Role::semicolon:
      case Role::conj:
        return joint();
      case Role::open:
        return bracket();
      case Role::colon:
        return listed_names();
      case Role::except:
        return excepted_here();
      case Role::to:
        return field_of_body();
      case Role::plan:
      case Role::issue:
      case Role::norm:
      case Role::nominal:
      case Role::matter:
        if (now.capital && capital_before()) {
          take();
          return true;
        }
        return relative_ && inside_relative();
      default:
        if (is_verb(now.role) && now.role != Role::report && now.capital && capital_before()) {
          take();
          return true;
        }
        return relative_ && is_verb(now.role) && !ends_relative() && inside_relative();
    }
  }

  // "UBND 02 huyện: Bình An, Hồng Hà".
  bool counts_areas() const {
    const char first = view_[token(at_).view.start];
    return first >= '0' && first <= '9' && at_ + 1 < end_ && token(at_ + 1).role == Role::place;
  }

  // "Ban Chỉ đạo quốc gia về tìm kiếm, quy tập … ban hành": bodies named by what they are for, up to the verb
  // of what they must do.
  bool field_of_body() {
    constexpr std::size_t kFarthest = 24;
    if (token(at_).first != "về"_word || !is_joint_body()) return false;
    std::size_t end = at_ + 1;
    for (; end < end_ && end < at_ + kFarthest; ++end) {
      const Role now = token(end).role;
      const bool named = now == Role::other || now == Role::name || now == Role::place || now == Role::conj ||
                         now == Role::comma || now == Role::folk || now == Role::of || is_plain_verb(now);
      if (!named) break;
    }
    const Role first = end > at_ + 1 ? token(at_ + 1).role : Role::stop;
    const Role after = end < end_ ? token(end).role : Role::stop;
    const bool told =
        is_verb(after) || after == Role::modal || after == Role::adverb || after == Role::deadline;
    if (first == Role::of || first == Role::stop || !told || token(end - 1).role == Role::comma) return false;
    at_ = last_ = end;
    return true;
  }

  bool is_joint_body() const {
    return saying_length(view_.substr(token(name_first_).view.start), Saying::joint_body) != 0;
  }

  // A name on a line of its own: not the second line of one that is wrapped.
  bool starts_line() const {
    const Span before = token(at_ - 1).view;
    const bool line =
        view_.substr(before.end, token(at_).view.start - before.end).find('\n') != std::string_view::npos;
    if (!line || token(at_ - 1).role == Role::conj || at_ - name_first_ < 2) return false;
    return token(at_).capital && starts_name(tokens_, at_, end_) && token(at_ - 1).role != Role::head;
  }

  // Part of a name printed with capitals: "Ban Chỉ đạo", "Sở Kế hoạch", "Hội đồng Thi đua - Khen thưởng".
  bool capital_before() const {
    std::size_t before = at_ - (token(at_ - 1).role == Role::dash && at_ - 1 > name_first_ ? 2 : 1);
    while (before > name_first_ + 1 && token(before).role == Role::other && !token(before).capital) --before;
    return token(before).capital && token(before).role != Role::citation;
  }

  // The noun after the determiner goes on with a name that is printed with a capital.
  bool inside_proper_name() const {
    return at_ + 1 < end_ && token(at_ + 1).role == Role::other && token(name_first_).role == Role::head &&
           token(at_ - 1).capital;
  }

  // "cấp ủy nơi có dự án xây dựng kế hoạch": the verb of what must be produced, unless a modal follows it.
  bool ends_relative() const {
    constexpr std::size_t kFarthest = 24;
    const Role now = token(at_).role;
    const Role next = at_ + 1 < end_ ? token(at_ + 1).role : Role::stop;
    const bool produces =
        now == Role::report || now == Role::send || now == Role::review ||
        (now == Role::make && (next == Role::plan || next == Role::issue || next == Role::report));
    if (!produces || at_ < relative_at_ + (in_head_ ? 1 : 2)) return false;
    if (!in_head_ && is_verb(token(at_ - 1).role)) return false;
    for (std::size_t at = at_ + 1; at < end_ && at < at_ + kFarthest; ++at) {
      if (token(at).role == Role::modal) return false;
      if (token(at).role == Role::semicolon || token(at).role == Role::deadline) break;
    }
    return true;
  }

  // "được giao chủ trì thực hiện nhiệm vụ": what describes a body goes on up to a modal, an adverb or a
  // comma.
  bool inside_relative() {
    take();
    return true;
  }

  bool of_phrase() {
    if (at_ + 1 >= end_ || !says(token(at_).first, Saying::in_name)) return false;
    const Role next = token(at_ + 1).role;
    // "hai cấp ủy trên gửi báo cáo"
    if (token(at_).first == "trên"_word && (is_verb(next) || next == Role::adverb || next == Role::modal)) {
      take();
      return true;
    }
    if (next == Role::citation) {
      if (!relative_) return false;
      take(2);
      return true;
    }
    if (next != Role::head && next != Role::det && next != Role::place && next != Role::other &&
        next != Role::name && next != Role::folk && next != Role::nominal &&
        !(relative_ && (next == Role::plan || next == Role::issue)))
      return false;
    take(next == Role::det ? 1 : 2);
    return true;
  }

  bool joint() {
    if (token(at_).role == Role::semicolon && list_ == NameList::commas) return false;
    std::size_t next = at_ + 1;
    const bool comma = token(at_).role == Role::comma;
    if (comma && excepted_after_comma()) return true;
    if (next < end_ && (comma || token(at_).role == Role::semicolon) && token(next).role == Role::conj)
      ++next;
    if (next >= end_) return false;
    const Token& after = token(next);
    if (starts_name(tokens_, next, end_)) {
      if (token(at_).role == Role::semicolon && !after.capital && after.role != Role::det) return false;
      if (splits(next)) {
        close_name();
        begin_name(next);
      } else {
        at_ = next;
        take();
      }
      return true;
    }
    // "từng bộ, ngành, công nhân, các chủ đầu tư": persons in a list of bodies.
    const bool lists_on =
        next + 1 < end_ && (token(next + 1).role == Role::comma || token(next + 1).role == Role::conj);
    if (comma && after.role == Role::folk && lists_on) {
      at_ = next;
      take();
      return true;
    }
    // "Thành phố Hồ Chí Minh, tỉnh Lâm Đồng".
    const bool territory = token(name_first_).role == Role::place && after.role == Role::place &&
                           next + 1 < end_ && token(next + 1).capital && is_unit(after.first);
    if (territory) {
      close_name();
      begin_name(next);
      return true;
    }
    if (comma && describes_on(next)) {
      at_ = next;
      take();
      return true;
    }
    // "UBND xã, phường", "huyện, thành phố", "Thể thao và Du lịch" inside a name.
    if (token(at_).role == Role::semicolon) return false;
    const bool area =
        (after.role == Role::place && (token(at_ - 1).role == Role::place || named_place(next))) ||
        shortened_area(next) || another_area(next);
    // "Ban Tuyên giáo và Dân vận", "Báo và Phát thanh, Truyền hình".
    const bool proper = after.capital && (token(name_first_).capital || lists_names_) &&
                        after.role != Role::citation && after.role != Role::report &&
                        after.role != Role::deadline;
    // "khu kinh tế và các khu công nghiệp".
    if (after.role == Role::det && next + 1 < end_ && token(next + 1).role == Role::other &&
        repeats(next + 1))
      ++next;
    else if (!area && !proper && !listed_after_kind(next) && !(after.role == Role::other && repeats(next)))
      return false;
    at_ = next;
    take();
    return true;
  }

  // "người đứng đầu đơn vị được giao chủ trì xây dựng, thẩm định thông tư, nghị định": verbs, or documents,
  // of one description.
  bool describes_on(std::size_t next) const {
    if (!relative_ || !(generic(name_first_) || shared_)) return false;
    const auto is_document = [](Role role) { return role == Role::plan || role == Role::issue; };
    const Role before = token(at_ - 1).role;
    const Role after = token(next).role;
    return (is_verb(before) && is_verb(after) && after != Role::report && after != Role::send) ||
           (is_document(before) && is_document(after));
  }

  // "các khu công nghệ cao và khu công nghiệp": the same noun again.
  bool repeats(std::size_t next) const {
    const WordKey key = token(next).first;
    for (std::size_t at = name_first_; at < at_; ++at) {
      if (token(at).role == Role::other && token(at).first == key) return true;
    }
    return false;
  }

  bool splits(std::size_t next) const {
    const Token& after = token(next);
    if (token(at_).role == Role::semicolon) return true;
    if (after.role == Role::det && is_determiner(after.first)) return true;
    if (after.capital) return true;
    return !determined_ && !shared_;
  }

  // "Các Sở: Tài chính, Nội vụ", "các huyện: Tân Phú và Vân Đô": names with a capital each, on the line of
  // the colon; a word with a verb's meaning ("Các Ban: Tổ chức, Tuyên giáo") only where the next name has
  // one, too.
  bool listed_names() {
    std::size_t next = at_ + 1;
    if (!determined_ || relative_ || next >= end_ || !token(next).capital || !bears_names()) return false;
    const std::size_t first = next;
    bool list = false;
    while (next < end_ && is_listed(next)) {
      ++next;
      while (next < end_ &&
             (token(next).role == Role::other || token(next).role == Role::matter ||
              (token(next).role == Role::dash && next + 1 < end_ && token(next + 1).capital)) &&
             !starts_line_at(next))
        ++next;
      std::size_t joint = next;
      while (joint < end_ && (token(joint).role == Role::comma || token(joint).role == Role::conj)) ++joint;
      if (joint == next || joint >= end_ || !is_listed(joint)) break;
      list = true;
      next = joint;
    }
    const bool verb = is_verb(token(first).role);
    if (next == first || (verb && !list)) return false;
    lists_names_ = true;
    at_ = next;
    last_ = at_;
    return true;
  }

  // A name of one body of a kind that "các" and the head name: no clause.
  bool bears_names() const { return says(last_word_of(token(at_ - 1)), Saying::listed_body); }
  bool is_listed(std::size_t at) const {
    const Role role = token(at).role;
    const bool word = role == Role::other || role == Role::name || role == Role::head ||
                      role == Role::place || role == Role::matter || is_verb(role);
    return ((word && token(at).capital) || named_place(at)) && !starts_line_at(at);
  }
  // "thị xã Kim Bình" in "UBND các huyện Tân Phú, Vân Đô và thị xã Kim Bình".
  bool named_place(std::size_t at) const {
    return determined_ && token(at).role == Role::place && at + 1 < end_ && token(at + 1).capital &&
           token(at + 1).role == Role::other;
  }
  // "huyện Khe Ngang" of "UBND huyện Ba Tầng, huyện Khe Ngang".
  bool another_area(std::size_t at) const {
    if (token(at).role != Role::place || at + 1 >= end_ || !token(at + 1).capital) return false;
    for (std::size_t before = name_first_ + 1; before + 1 < at_; ++before) {
      if (token(before).role == Role::place && token(before + 1).capital) return true;
    }
    return false;
  }
  // "thị" of "các huyện, thị, thành ủy".
  bool shortened_area(std::size_t at) const {
    return determined_ && token(at).first == "thị"_word && token(at).role == Role::other &&
           token(at_ - 1).role == Role::place && at + 1 < end_ &&
           (token(at + 1).role == Role::comma || token(at + 1).role == Role::conj);
  }
  // "Nội vụ" of "các sở Tài chính, Nội vụ": a name with a capital stands right after the kind, too.
  bool listed_after_kind(std::size_t at) const {
    if (!determined_ || !token(at).capital || token(at).role != Role::other) return false;
    std::size_t kind = name_first_;
    while (kind + 1 < at_ && token(kind).role == Role::det) ++kind;
    // One token: "các Sở Nội vụ, Tài chính".
    if (token(kind).role == Role::head && token(kind).first == "sở"_word &&
        last_word_of(token(kind)) != "sở"_word)
      return true;
    if (kind + 1 >= at_ || !token(kind + 1).capital) return false;
    const WordKey key = last_word_of(token(kind));
    return key == "sở"_word || key == "ủy"_word || token(kind).role == Role::place;
  }
  bool starts_line_at(std::size_t at) const {
    const Span before = token(at - 1).view;
    return view_.substr(before.end, token(at).view.start - before.end).find('\n') != std::string_view::npos;
  }

  // "các huyện (trừ huyện A, huyện B)", "các sở, ngoại trừ Sở C, báo cáo": whom a class does not mean. The
  // words from `at`; the token after the last of them, 0 where there are none.
  std::size_t exception(std::size_t at, bool bracket) {
    if (nested_ || at >= end_ || !left_out_.empty()) return 0;
    const bool aside = bracket && token(at).role == Role::basis && token(at).first == "ngoài"_word;
    if (token(at).role != Role::except && !aside) return 0;
    PhraseReader names(view_, tokens_, at + 1, end_, NameList::commas);
    names.nested_ = true;
    const auto excepted = names.read();
    if (!excepted) return excepted_areas(at + 1, bracket);
    left_out_ = {excepted->names.front().start, excepted->names.back().end};
    return excepted->end;
  }

  // "(trừ huyện Khe Ngang)", "trừ huyện A và huyện B, báo cáo".
  std::size_t excepted_areas(std::size_t first, bool bracket) {
    std::size_t end = first;
    while (end < end_ && end < first + 24 &&
           (token(end).role == Role::place || token(end).role == Role::other ||
            token(end).role == Role::name || goes_on_with_area(end, bracket)))
      ++end;
    if (end == first || !determined_ || !only_areas(first, end)) return 0;
    left_out_ = {token(first).view.start, token(end - 1).view.end};
    return end;
  }
  bool goes_on_with_area(std::size_t at, bool bracket) const {
    if (token(at).role != Role::comma && token(at).role != Role::conj) return false;
    if (at + 1 >= end_) return false;
    const Token& next = token(at + 1);
    return next.role == Role::place || (next.capital && (bracket || token(at).role == Role::conj));
  }

  bool is_tail(std::size_t at) const {
    const Role now = token(at).role;
    return is_verb(now) || now == Role::basis || now == Role::manner || now == Role::past ||
           now == Role::passive || now == Role::have || now == Role::comma ||
           says(token(at).first, Saying::after_exception);
  }

  bool excepted_in_bracket() {
    const std::size_t end = exception(at_ + 1, true);
    if (end == 0) return false;
    std::size_t close = end;
    while (close < end_ && token(close).role != Role::close) ++close;
    if (close >= end_) return left_out_ = {}, false;
    // "(trừ Đảng ủy Quân sự thực hiện theo hướng dẫn riêng)": the names alone.
    if (!is_tail(end)) left_out_.end = token(close - 1).view.end;
    excepted_end_ = close + 1;
    at_ = excepted_end_;
    return true;
  }

  bool excepted_here() {
    const std::size_t end = exception(at_, false);
    if (end == 0) return false;
    excepted_end_ = at_ = end;
    return true;
  }

  bool excepted_after_comma() {
    const std::size_t end = exception(at_ + 1, false);
    if (end == 0) return false;
    excepted_end_ = end;
    if (end < end_ && token(end).role == Role::comma) ++excepted_end_;
    at_ = end;
    return true;
  }

  // "Bộ Khoa học và Công nghệ (Cục Viễn thông)", "UBND các huyện (Ba Tầng, Khe Ngang)".
  bool bracket() {
    if (excepted_in_bracket()) return true;
    std::size_t close = at_ + 1;
    while (close < end_ && close < at_ + 16 && token(close).role != Role::close) ++close;
    if (close >= end_ || token(close).role != Role::close) return false;
    if (says_part(close)) return true;
    const bool areas = determined_ && only_areas(at_ + 1, close);
    if (!areas && (close >= at_ + 8 || !token(at_ + 1).capital || !starts_name(tokens_, at_ + 1, end_)))
      return false;
    for (std::size_t inner = at_ + 1; inner < close; ++inner) {
      if (is_verb(token(inner).role) && !token(inner).capital) return false;
    }
    at_ = close;
    take();
    return true;
  }

  // "Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp)", "Sở Nội vụ (cơ quan thường trực)": what part a body has
  // in it; who only helps is none of those who act.
  bool says_part(std::size_t close) {
    const Role part = token(at_ + 1).role;
    const std::string_view said =
        view_.substr(token(at_ + 1).view.start, token(close - 1).view.end - token(at_ + 1).view.start);
    if (part != Role::lead && part != Role::join && !says(said, Saying::body_part)) return false;
    helps_ = part == Role::join && !phrase_.names.empty();
    at_ = excepted_end_ = close + 1;
    return true;
  }

  bool only_areas(std::size_t first, std::size_t end) const {
    bool name = false;
    for (std::size_t at = first; at < end; ++at) {
      const Role role = token(at).role;
      if (role == Role::comma || role == Role::conj || role == Role::place) continue;
      if ((role != Role::other && role != Role::name) || !token(at).capital) {
        if (!name || role != Role::other) return false;  // the second word of a name may be small
        continue;
      }
      name = true;
    }
    return name;
  }

  std::string_view view_;
  const std::vector<Token>& tokens_;
  std::size_t at_;
  std::size_t end_;
  NameList list_;
  std::size_t last_ = 0;        // one past the last token taken
  std::size_t name_first_ = 0;  // of the present member
  bool determined_ = false;     // it holds các, từng, mỗi
  bool shared_ = false;
  bool relative_ = false;
  bool in_head_ = false;  // its head says so itself: "đơn vị được giao"
  std::size_t relative_at_ = 0;
  bool lists_names_ = false;      // … behind a colon
  bool helps_ = false;            // the present member only helps the one before
  bool nested_ = false;           // reading those whom another phrase leaves out
  Span left_out_;                 // of the present member
  std::size_t excepted_end_ = 0;  // one past what says so
  NounPhrase phrase_;
};

}  // namespace

bool starts_name(const std::vector<Token>& tokens, std::size_t at, std::size_t end) {
  if (at >= end) return false;
  if (tokens[at].role == Role::head) return true;
  // "Tỉnh Sông Vân", "Thành phố Hà Nội"; "yêu cầu tỉnh Sông Vân".
  const bool told = at > 0 && tokens[at - 1].role == Role::assign;
  if (tokens[at].role == Role::place && (tokens[at].capital || told) && at + 1 < end &&
      tokens[at + 1].capital && tokens[at + 1].role == Role::other) {
    return is_unit(tokens[at].first);
  }
  if (tokens[at].role != Role::det || !is_determiner(tokens[at].first)) return false;
  std::size_t next = at + 1;
  while (next < end && next < at + 4 && tokens[next].role == Role::det) ++next;
  return next < end && (tokens[next].role == Role::head ||
                        (tokens[next].role == Role::place && is_unit(tokens[next].first)));
}

std::optional<NounPhrase> read_noun_phrase(std::string_view view, const std::vector<Token>& tokens,
                                           std::size_t at, std::size_t end, NameList list) {
  return PhraseReader(view, tokens, at, end, list).read();
}

std::vector<std::string> printed_names(std::string_view view, const NounPhrase& phrase) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < phrase.names.size(); ++i) {
    std::string name = unwrapped(phrase.names[i].of(view));
    if (!phrase.left_out[i].empty()) name.append(" trừ ").append(unwrapped(phrase.left_out[i].of(view)));
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
  }
  return names;
}

}  // namespace rasoat
