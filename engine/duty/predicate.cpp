// One walk over the tokens with the open predicate in hand. A verb opens a predicate only where one may
// start: after a mark, a subject, a deadline or an adverbial. A verb that follows another one at once goes on
// with its predicate; all others belong to the object. A name becomes the subject, the recipient, the partner
// or the one who is told to act, as the word before it says.
#include "duty/predicate.hpp"

#include <algorithm>
#include <array>

#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;

class SentenceReader {
 public:
  SentenceReader(std::string_view view, const Tokens& tokens, std::size_t first, std::size_t end,
                 const Addressees& before)
      : view_(view),
        tokens_(tokens.list),
        dues_(tokens.dues),
        first_(first),
        at_(first),
        end_(end),
        main_(before) {
    lead_ = first;
    look_at_clause_start();
  }

  Sentence read() {
    while (at_ < end_) step();
    close();
    sentence_.after = main_;
    return std::move(sentence_);
  }

 private:
  const Token& token(std::size_t at) const { return tokens_[at]; }
  Role role(std::size_t at) const { return at < end_ ? tokens_[at].role : Role::stop; }
  Predicate* open() { return open_ ? &sentence_.predicates.back() : nullptr; }

  void step() {
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
        return fresh_ && starts_name(view_, tokens_, at_, end_) ? name() : object_word();
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

  // Marks and small words

  void boundary(bool colon) {
    inside_ = !colon && open_ && !sentence_.predicates.empty() && at_ > first_ && is_verb(role(at_ - 1)) &&
              !is_main(at_ - 1);
    if (colon) {
      close();
      titled_ = false;
    }
    fresh_ = true;
    chained_ = false;
    comma_ = true;
    purpose_ = false;
    denied_ = false;
    ++at_;
    lead_ = at_;
  }

  void next_clause() {
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
  }

  // What starts with neither a name nor a verb is said of something that is no addressee.
  void look_at_clause_start() {
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
          alien_ = !exhorts && !starts_name(view_, tokens_, at, end_);
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
  bool is_spoken_of(std::size_t at) const {
    static constexpr grammar::WordKey kIs = "là"_word;
    constexpr std::size_t kFarthest = 16;
    for (const std::size_t last = std::min(end_, at + kFarthest); at < last; ++at) {
      const Role now = role(at);
      if (now == Role::passive || now == Role::past || now == Role::modal || now == Role::have ||
          now == Role::negation)
        return true;
      if (now == Role::comma || now == Role::semicolon || is_verb(now)) return false;
      if (now == Role::other && grammar::read_word(token(at).view.of(view_)).key == kIs) return true;
    }
    return false;
  }

  void pass() { ++at_; }

  void denied() {
    // "được" after a verb's object says nothing of what comes next.
    denied_ = fresh_ || chained_;
    ++at_;
  }

  void drop_clause() {
    for (Predicate& predicate : sentence_.predicates)
      predicate.dropped = predicate.dropped || predicate.clause == clause_;
    alien_ = true;
  }

  void object_word() {
    if (Predicate* predicate = open()) predicate->object = true;
    fresh_ = chained_ = false;
    purpose_ = false;
    ++at_;
  }

  // "văn bản gửi Sở Nội vụ".
  void letter() {
    object_word();
    if (open_ && starts_name(view_, tokens_, at_, end_)) addressed(at_);
  }

  // What stands in quotation marks inside a sentence is a title.
  void quotation() {
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

  // A title may follow a citation: "Quy định số … về chế độ họp, báo cáo".
  void citation() {
    object_word();
    titled_ = role(at_) == Role::to;
  }

  void purpose() {
    if (open_) {
      sentence_.predicates.back().object = true;
      close();
    }
    purpose_ = true;
    fresh_ = true;
    chained_ = false;
    lead_ = ++at_;
  }

  void close() { close_before(at_); }

  void close_before(std::size_t limit) {
    if (!open_) return;
    Predicate& predicate = sentence_.predicates.back();
    std::size_t end = std::max(predicate.end, std::min(limit, end_));
    while (end > predicate.first + 1 &&
           (role(end - 1) == Role::comma || role(end - 1) == Role::conj || role(end - 1) == Role::adverb))
      --end;
    predicate.end = std::min(end, end_);
    open_ = false;
  }

  // Adverbials

  void basis() {
    if (!fresh_ || (open_ && !comma_)) {
      // "theo hướng dẫn của …": what follows is a noun.
      object_word();
      if (at_ < end_ && is_verb(role(at_))) ++at_;
      return;
    }
    const bool only_comma = grammar::read_word(token(at_).view.of(view_)).key != "căn"_word &&
                            grammar::read_word(token(at_).view.of(view_)).key != "theo"_word;
    ++at_;
    const std::size_t start = at_;
    while (at_ < end_) {
      const Role now = role(at_);
      if (now == Role::semicolon || now == Role::colon || now == Role::purpose || now == Role::condition)
        break;
      if (now == Role::comma && opens_clause(at_ + 1)) {
        ++at_;
        break;
      }
      if (!only_comma && at_ > start && ends_adverbial(at_)) break;
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

  bool opens_clause(std::size_t at) {
    const Role now = role(at);
    if (now == Role::deadline || now == Role::condition || now == Role::adverb || now == Role::modal ||
        now == Role::basis)
      return true;
    if (now == Role::have)
      return role(at + 1) == Role::plan || role(at + 1) == Role::letter || role(at + 2) == Role::plan;
    if (is_verb(now)) return role(at + 1) != Role::of;
    if (!starts_name(view_, tokens_, at, end_)) return false;
    const auto phrase = read_noun_phrase(view_, tokens_, at, end_);
    return phrase && takes_predicate(phrase->end);
  }

  bool ends_adverbial(std::size_t at) const {
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

  // Deadlines

  void due() {
    const FoundDue& found = dues_[token(at_).index];
    const bool vague = found.due.kind == DueKind::none;
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

  // A verb or a subject follows, small words aside.
  bool opens_after_due(std::size_t at) const {
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
          return is_verb(role(at)) || starts_name(view_, tokens_, at, end_);
      }
    }
    return false;
  }

  // Brackets

  std::size_t closing(std::size_t open) const {
    constexpr std::size_t kLongest = 600;
    unsigned depth = 0;
    for (std::size_t at = open; at < end_ && at < open + kLongest; ++at) {
      if (role(at) == Role::open) ++depth;
      if (role(at) == Role::close && --depth == 0) return at;
    }
    return end_;
  }

  void skip_bracket() {
    const std::size_t close = closing(at_);
    at_ = close < end_ ? close + 1 : at_ + 1;
  }

  void bracket() {
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
    if (role(inside) == Role::via) {
      take_via(inside, close);
    } else if (!found.empty() && words > 3 && verbs) {
      sentence_.inner.push_back({static_cast<Offset>(inside), static_cast<Offset>(close)});
    } else if (!found.empty() && words <= 3) {
      const bool last = close + 1 >= end_ || role(close + 1) == Role::semicolon;
      std::vector<std::size_t>& target =
          last && close + 1 >= end_ ? sentence_.closing_dues : (open_ ? open()->dues : pending_);
      target.insert(target.end(), found.begin(), found.end());
    }
    at_ = close + 1;
  }

  void take_via(std::size_t at, std::size_t close) {
    const auto phrase = read_noun_phrase(view_, tokens_, at + 1, close);
    if (phrase && !sentence_.predicates.empty()) {
      Predicate& predicate = sentence_.predicates.back();
      if (!predicate.via) predicate.via = printed(*phrase);
    }
  }

  // Names

  std::string printed(const NounPhrase& phrase) const {
    return unwrapped(
        view_.substr(phrase.names.front().start, phrase.names.back().end - phrase.names.front().start));
  }

  // "Cơ quan lập kế hoạch có trách nhiệm …": a bare kind of body is described by what stands before the
  // modal.
  std::size_t past_description(const NounPhrase& phrase) const {
    constexpr std::size_t kFarthest = 30;
    const Token& head = token(phrase.first);
    if (phrase.end != phrase.first + 1 || head.role != Role::head || !is_verb(role(phrase.end)))
      return phrase.end;
    for (std::size_t at = phrase.end; at < end_ && at < phrase.end + kFarthest; ++at) {
      if (role(at) == Role::semicolon || role(at) == Role::colon) break;
      if (role(at) == Role::modal && role(at - 1) != Role::comma) return at;
    }
    return phrase.end;
  }

  // What may follow a subject.
  bool takes_predicate(std::size_t at) const {
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
        return next == Role::basis || next == Role::deadline || next == Role::condition;
      }
      case Role::open: {
        const std::size_t close = closing(at);
        return close + 1 < end_ && role(close + 1) != Role::open && takes_predicate(close + 1);
      }
      default:
        return at < end_ && is_verb(role(at));
    }
  }

  // "…, nhất là người đứng đầu": said in passing after a subject.
  std::size_t past_aside(std::size_t at) const {
    if (role(at) != Role::comma || role(at + 1) != Role::aside) return at;
    const auto phrase = read_noun_phrase(view_, tokens_, at + 2, end_);
    return phrase ? phrase->end : at;
  }

  bool may_be_subject(std::size_t at) const {
    if (!open_ || !comma_ || !sentence_.predicates.back().object) return true;
    return token(at).capital || token(at).role == Role::det;
  }

  void name() {
    const NameList list = at_ == first_ ? NameList::semicolons : NameList::commas;
    const auto phrase = read_noun_phrase(view_, tokens_, at_, end_, list);
    if (!phrase) return object_word();
    phrase_end_ = past_description(*phrase);
    const bool subject = (fresh_ || after_due_ == at_) && !purpose_ &&
                         takes_predicate(past_aside(phrase_end_)) && may_be_subject(at_);
    if (!subject) {
      // "gửi hồ sơ để C báo cáo …": what C will do.
      if (purpose_ && takes_predicate(phrase->end)) recipient_acts_ = true;
      Predicate* predicate = open();
      if (predicate) predicate->object = true;
      // "báo cáo kết quả C": the recipient after what is reported.
      if (predicate && !predicate->to && at_ > predicate->first && role(at_ - 1) == Role::matter &&
          reports(tokens_, *predicate))
        predicate->to = printed(*phrase);
      at_ = phrase->end;
      fresh_ = chained_ = false;
      purpose_ = false;
      return;
    }
    if (open_ && sentence_.predicates.back().object) close();
    if (carried_ && open_) {
      urged_ = Addressees{printed_names(view_, *phrase), {}, false};
    } else {
      close();
      main_ = {printed_names(view_, *phrase), {}, false};
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

  // Verbs

  bool is_noun(std::size_t at) const {
    const Role now = role(at);
    if (at > first_) {
      const Role before = role(at - 1);
      if (before == Role::det && !fresh_) return true;
      if (before == Role::basis || before == Role::of) return true;
    }
    const bool followed_by_of =
        role(at + 1) == Role::of && grammar::read_word(token(at + 1).view.of(view_)).key == "của"_word;
    return followed_by_of && !is_plain_verb(now) && now != Role::make;
  }

  // "việc", "công tác" right after a verb that only carries it: "chỉ đạo việc xây dựng …", "thực hiện tốt
  // việc cấp ủy viên dự …".
  bool carries() const {
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
    constexpr std::array<std::string_view, 6> kCarrying = {"thuc-hien",  "to-chuc", "trien-khai",
                                                           "hoan-thanh", "lam",     "tien-hanh"};
    const bool carrying = std::any_of(kCarrying.begin(), kCarrying.end(),
                                      [&](std::string_view start) { return verb.starts_with(start); });
    return carrying || last == Role::advise || last == Role::lead;
  }

  void begin(std::size_t at) {
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
    if (!pending_.empty() || subject_end_ == at) recipient_acts_ = false;
    predicate.dropped = denied_ || (alien_ && !urged_) || recipient_acts_;
    predicate.dues = std::move(pending_);
    predicate.leads_clause = !predicate.dues.empty();
    pending_.clear();
    sentence_.predicates.push_back(std::move(predicate));
    open_ = true;
    urge_lead_.reset();
  }

  // "mở lớp …, hướng dẫn soạn thảo văn bản".
  bool follows_teaching() const {
    if (sentence_.predicates.empty()) return false;
    const Predicate& before = sentence_.predicates.back();
    return before.clause == clause_ &&
           (before.taught || std::any_of(before.verbs.begin(), before.verbs.end(),
                                         [&](std::size_t verb) { return role(verb) == Role::teach; }));
  }

  // "gửi C để tổng hợp, báo cáo D, và trình E": C goes on acting.
  bool follows_purpose_of_report(std::size_t at) const {
    const std::vector<Predicate>& before = sentence_.predicates;
    const Role now = role(at);
    if (before.empty() || !before.back().purpose || purpose_ || (now != Role::report && now != Role::advise))
      return false;
    for (std::size_t i = before.size(); i-- > 0 && before[i].clause == clause_;) {
      if (!before[i].purpose) return reports(tokens_, before[i]);
    }
    return false;
  }

  void verb() {
    const std::size_t at = at_;
    if (is_noun(at) || goes_on_inside(at)) return object_word();
    const bool reports_now = role(at) == Role::report && !fresh_ && !chained_ &&
                             starts_name(view_, tokens_, at + 1, end_) && follows_object(at);
    const bool carried = !fresh_ && !chained_ && at > first_ &&
                         (role(at - 1) == Role::matter || role(at - 1) == Role::nominal) && carried_;
    Predicate* predicate = open();
    // "phối hợp với A, các trường B xây dựng …": an unknown name ends the list of partners.
    const bool after_partners = joining_ && predicate && !fresh_ && !chained_ && role(at) == Role::make;
    joining_ = joining_ && fresh_ && predicate && !predicate->object;
    const bool goes_on =
        after_partners ||
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
          starts_name(view_, tokens_, at_, end_))
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

  bool is_main(std::size_t at) const {
    const std::vector<std::size_t>& verbs = sentence_.predicates.back().verbs;
    return std::find(verbs.begin(), verbs.end(), at) != verbs.end();
  }

  // "kế hoạch đào tạo, bồi dưỡng cán bộ", "Quy định về chế độ họp, ban hành văn bản": the list goes on inside
  // the object.
  bool goes_on_inside(std::size_t at) const {
    if (!fresh_ || !pending_.empty() || subject_end_ == at || at == 0) return false;
    const Role before = role(at - 1);
    if (before != Role::comma && before != Role::conj) return false;
    const Role now = role(at);
    // "Kế hoạch Nâng cao nhận thức và Quản lý rủi ro": a title's capitals.
    if (open_ && token(at).capital && sentence_.predicates.back().object) return true;
    const bool names = starts_name(view_, tokens_, at + 1, end_);
    // "gửi báo cáo năm và báo cáo chuyên đề".
    if (open_ && now == Role::report && !names && holds_report()) return true;
    if (titled_) return now != Role::assign && !(now == Role::report && names);
    return inside_ && (is_plain_verb(now) || now == Role::urge || now == Role::approve ||
                       now == Role::guide || now == Role::assess || (now == Role::amend && !names));
  }

  // A report is already what is sent or drawn up.
  bool holds_report() const {
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
  bool follows_object(std::size_t at) const {
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

  bool subject_here(std::size_t at) const { return subject_end_ == at; }

  void after_verb(Role now, std::size_t at) {
    std::size_t next = at_;
    while (role(next) == Role::adverb || role(next) == Role::modal || is_vague_due(next)) ++next;
    const bool linked = role(next) == Role::to && starts_name(view_, tokens_, next + 1, end_);
    const std::size_t name_at = linked ? next + 1 : next;
    const bool named = starts_name(view_, tokens_, name_at, end_);
    switch (now) {
      case Role::assign:
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

  bool is_vague_due(std::size_t at) const {
    return role(at) == Role::deadline && dues_[token(at).index].due.kind == DueKind::none;
  }

  void look_for_carried() {
    std::size_t at = at_;
    while (role(at) == Role::adverb || is_vague_due(at) || role(at) == Role::other) {
      if (at > at_ + 2) return;
      ++at;
    }
    const bool noun = (role(at) == Role::matter || role(at) == Role::nominal) &&
                      grammar::read_word(token(at).view.of(view_)).key == "việc"_word;
    if (!noun) return;
    at_ = at;
    if (!carries()) return;
    at_ = at + 1;
    carried_ = true;
    fresh_ = true;
    comma_ = true;
  }

  // "giao A …", "đôn đốc B …": A and B act in what follows, if it says what.
  void told(Role now, std::size_t at, std::size_t name_at) {
    const auto phrase = read_noun_phrase(view_, tokens_, name_at, end_);
    if (!phrase) return;
    at_ = phrase->end;
    Predicate& predicate = *open();
    if (!takes_predicate(phrase->end)) {
      predicate.object = true;
      chained_ = false;
      return;
    }
    const Addressees told{printed_names(view_, *phrase), {}, now == Role::assign};
    const std::size_t lead = predicate.verbs.front() == at || !predicate.object ? predicate.lead : at;
    std::vector<std::size_t> dues = predicate.dues;
    if (now == Role::assign) {
      main_ = told;
      urged_.reset();
      alien_ = false;
      lead_ = name_at;
    } else {
      urged_ = told;
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

  // "báo cáo, trình C xem xét": C receives the report.
  void advised(std::size_t name_at) {
    const auto phrase = read_noun_phrase(view_, tokens_, name_at, end_);
    if (!phrase) return;
    at_ = phrase->end;
    Predicate& predicate = *open();
    if (!predicate.to && reports(tokens_, predicate)) predicate.to = printed(*phrase);
  }

  // "tổ chức cho cán bộ báo cáo …": A sees to it that they do.
  void let(std::size_t name_at) {
    const auto phrase = read_noun_phrase(view_, tokens_, name_at, end_);
    if (phrase && is_verb(role(phrase->end))) at_ = phrase->end;
  }

  void joined(std::size_t name_at) {
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

  void addressed(std::size_t name_at) {
    const auto phrase = read_noun_phrase(view_, tokens_, name_at, end_);
    if (!phrase) return;
    at_ = phrase->end;
    Predicate& predicate = *open();
    if (!predicate.to) predicate.to = printed(*phrase);
    predicate.object = true;
    recipient_acts_ = is_verb(role(at_)) && role(at_) != Role::report && role(at_) != Role::have;
  }

  static bool reports(const std::vector<Token>& tokens, const Predicate& predicate) {
    return std::any_of(predicate.verbs.begin(), predicate.verbs.end(), [&](std::size_t verb) {
      const Role role = tokens[verb].role;
      return role == Role::report || role == Role::reflect || role == Role::send;
    });
  }

  // "về UBND tỉnh" after a report: its recipient.
  void recipient() {
    Predicate* predicate = open();
    const bool named = starts_name(view_, tokens_, at_ + 1, end_);
    if (!predicate || !named || predicate->to) return object_word();
    if (!reports(tokens_, *predicate) && !holds_letter(*predicate)) return object_word();
    ++at_;
    addressed(at_);
    fresh_ = chained_ = false;
  }

  bool holds_letter(const Predicate& predicate) const {
    for (std::size_t at = predicate.first; at < at_; ++at) {
      if (role(at) == Role::letter || role(at) == Role::report || role(at) == Role::send) return true;
    }
    return false;
  }

  void through() {
    if (open_ && starts_name(view_, tokens_, at_ + 1, end_) && reports(tokens_, *open())) {
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

  std::string_view view_;
  const std::vector<Token>& tokens_;
  const std::vector<FoundDue>& dues_;
  std::size_t first_;
  std::size_t at_;
  std::size_t end_;
  Addressees main_;                  // the subject in force
  std::optional<Addressees> urged_;  // who is told to do the next thing
  std::optional<std::size_t> urge_lead_;
  std::vector<std::size_t> pending_;  // deadlines before the next predicate
  std::size_t lead_ = 0;
  std::size_t subject_end_ = 0;
  std::size_t phrase_end_ = 0;
  std::size_t after_due_ = static_cast<std::size_t>(-1);
  unsigned clause_ = 0;
  bool open_ = false;     // the last predicate may go on
  bool fresh_ = true;     // a predicate may start here
  bool chained_ = false;  // the last token was a verb
  bool comma_ = false;    // the last boundary was a comma or "và"
  bool purpose_ = false;
  bool denied_ = false;
  bool alien_ = false;   // the clause is said of something else
  bool inside_ = false;  // the last comma parts verbs inside an object
  bool titled_ = false;  // a cited document's title is being read
  bool carried_ = false;
  bool urge_used_ = false;
  bool recipient_acts_ = false;
  bool joining_ = false;  // a list of partners was the last thing read
  Sentence sentence_;
};

}  // namespace

Sentence read_sentence(std::string_view view, const Tokens& tokens, std::size_t first, std::size_t end,
                       const Addressees& before) {
  return SentenceReader(view, tokens, first, end, before).read();
}

}  // namespace rasoat
