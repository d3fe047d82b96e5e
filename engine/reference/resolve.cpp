// One pass over the mentions collects what is cited in full; a second gives every mention its target. Short
// forms look back first (the nearest full citation of that type and number before), then ahead.
#include "reference/resolve.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <unordered_map>

#include "grammars/letter.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/spelled_word.hpp"
#include "reference/context.hpp"
#include "reference/quotation.hpp"
#include "reference/words.hpp"

namespace rasoat {
namespace {

using grammar::DocumentType;

std::string_view code_of(const Mention& mention) {
  if (mention.type) return mention.type->code;
  return mention.designation ? mention.designation->type : std::string_view();
}

// The number for comparing: without leading zeros.
std::string_view number_key(std::string_view number) {
  return number.substr(std::min(number.find_first_not_of('0'), number.size()));
}

// "UBND tỉnh" and "Ủy ban nhân dân tỉnh" as one, without case and tone style.
std::string issuer_key(std::string_view issuer) {
  std::string key = grammar::slug(issuer);
  const std::pair<std::string_view, std::string_view> kShort[] = {{"ubnd", "uy-ban-nhan-dan"},
                                                                  {"hdnd", "hoi-dong-nhan-dan"},
                                                                  {"btv-", "ban-thuong-vu-"},
                                                                  {"bch-", "ban-chap-hanh-"}};
  for (const auto& [printed, full] : kShort) {
    if (key.starts_with(printed)) key.replace(0, printed.size(), full);
  }
  return key;
}

// "Tỉnh ủy" and "Ban Thường vụ Tỉnh ủy" issue as one body.
std::string body_key(std::string_view issuer) {
  std::string key = issuer_key(issuer);
  for (const std::string_view organ : {"ban-thuong-vu-", "thuong-truc-"}) {
    if (key.starts_with(organ)) key.erase(0, organ.size());
  }
  return key;
}

// Which symbols a Central issuer's documents bear, for pointers such as "Kết luận của Bộ Chính trị".
bool issuer_fits(const Mention& cited, std::string_view view, std::string_view issuer) {
  if (!cited.issuer.empty()) return body_key(cited.issuer.of(view)) == body_key(issuer);
  if (!cited.designation) return false;
  const std::string key = body_key(issuer);
  const std::string_view body = cited.designation->body();
  if (key == "bo-chinh-tri" || key == "ban-bi-thu" || key.starts_with("ban-chap-hanh-trung-uong"))
    return body == "TW";
  if (key == "tinh-uy" || key == "thanh-uy") return body == "TU";
  if (key.starts_with("uy-ban-nhan-dan")) return body.starts_with("UBND");
  if (key == "chinh-phu") return body == "CP";
  if (key.starts_with("thu-tuong")) return body == "TTg";
  return false;
}

using grammar::operator""_word;

class Resolver {
 public:
  Resolver(const Document& document, const std::vector<Mention>& mentions)
      : document_(document), view_(document.view.text()), mentions_(mentions), quotations_(view_) {
    read_own_identity();
    namesake_ = std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
      return bears_own_number(mention) && is_anothers(mention);
    });
    for (std::size_t i = 0; i < mentions.size(); ++i) {
      const Mention& mention = mentions[i];
      if (mention.form == MentionForm::numbered && mention.designation && !is_own(mention)) {
        by_number_[{code_of(mention), number_key(mention.number.of(view_))}].push_back(i);
      }
    }
  }

  // In the order of the text.
  std::vector<ResolvedMention> run() {
    places_.resize(mentions_.size());
    for (std::size_t index = 0; index < mentions_.size(); ++index) {
      auto one = by_form(index, mentions_[index]);
      if (!one) continue;
      if (one->target != "self" && !code_of(one->mention).empty())
        last_of_type_[code_of(one->mention)] = index;
      if (one->kind == ReferenceKind::numbered) remember(index);
      note_title_law(*one);
      places_[index] = static_cast<std::uint32_t>(resolved_.size());
      resolved_.push_back(std::move(*one));
    }
    return std::move(resolved_);
  }

 private:
  void read_own_identity() {
    const Head& head = document_.head;
    if (head.type) own_type_ = *head.type;
    if (head.issuer) own_body_ = body_key(*head.issuer);
    if ((own_type_ == "Luật" || own_type_ == "PL") && head.title)
      own_law_ = grammar::slug(own_type_ == "PL" ? "Pháp lệnh " + *head.title : "Luật " + *head.title);
    if (!head.designation) return;
    const auto own = grammar::parse_designation(*head.designation, own_type_);
    own_key_ = grammar::designation_key(own ? own->text : *head.designation);
  }

  bool bears_own_number(const Mention& mention) const {
    return !own_key_.empty() && mention.designation &&
           grammar::has_designation_key(mention.designation->text, own_key_);
  }

  bool is_own_law(const Mention& mention) const { return !own_law_.empty() && mention.slug == own_law_; }

  // The number of another year, or of another body of the kind: 01/KH-UBND of a commune carries out
  // 01/KH-UBND of its district. A day of the same year is taken for a misprint.
  bool is_anothers(const Mention& mention) const {
    const auto& own = document_.head.issued_on;
    if (own && mention.date && mention.date->year() != own->year()) return true;
    if (mention.issuer.empty() || (own && mention.date == own)) return false;
    const std::string key = body_key(mention.issuer.of(view_));
    for (const std::string_view kind : {"uy-ban-nhan-dan-", "hoi-dong-nhan-dan-", "huyen-uy-", "dang-uy-"}) {
      if (key.starts_with(kind) && own_body_.starts_with(kind)) return !same_body(key);
    }
    return false;
  }

  // Once the text has cited another document by the number that it bears itself, the number alone means that
  // one: of itself a document says "Kế hoạch này".
  bool is_own(const Mention& mention) const {
    return bears_own_number(mention) && !is_anothers(mention) &&
           (!namesake_ || mention.date || !mention.issuer.empty());
  }

  // Of one that was resolved.
  const std::string& target_of(std::size_t mention) const { return resolved_[places_[mention]].target; }

  ResolvedMention made(const Mention& mention, ReferenceKind kind, std::string target) const {
    return {mention, kind, std::move(target)};
  }

  std::optional<ResolvedMention> by_form(std::size_t index, const Mention& mention) {
    const ZoneKind zone = document_.zone_at(mention.span.start);
    switch (mention.form) {
      case MentionForm::numbered:
        if (is_own(mention)) {
          // The number line, and the same line printed by the site around the document, cite nothing.
          if (zone == ZoneKind::head || (zone == ZoneKind::site && !mention.type)) return std::nullopt;
          return made(mention, ReferenceKind::self, "self");
        }
        if (zone == ZoneKind::head) return std::nullopt;
        return made(mention, ReferenceKind::numbered, mention.designation->text);
      case MentionForm::number:
        return zone == ZoneKind::head ? std::nullopt : short_form(index, mention);
      case MentionForm::titled:
      case MentionForm::named:
        // A law is no citation of itself, neither in its title nor where the National Assembly passes it.
        if (is_own_law(mention)) {
          if (zone == ZoneKind::title || zone == ZoneKind::head || zone == ZoneKind::opening)
            return std::nullopt;
          return made(mention, ReferenceKind::self, "self");
        }
        return made(mention, ReferenceKind::named, "named:" + mention.slug);
      case MentionForm::pointing:
        return pointing(mention);
      case MentionForm::of_issuer:
        if (auto named = programme(index)) return named;
        return of_issuer(mention);
      case MentionForm::back:
        return back(mention);
      case MentionForm::bare:
        return bare(mention);
    }
    return std::nullopt;
  }

  std::optional<ResolvedMention> short_form(std::size_t index, const Mention& mention) {
    const std::string_view number = number_key(mention.number.of(view_));
    const auto found = by_number_.find({code_of(mention), number});
    if (found != by_number_.end()) {
      const auto after = std::lower_bound(found->second.begin(), found->second.end(), index);
      const std::size_t full = after == found->second.begin() ? *after : *(after - 1);
      return made(mention, ReferenceKind::partial, mentions_[full].designation->text);
    }
    if (!own_key_.empty() && own_type_ == code_of(mention) &&
        number_key(document_.head.number ? std::string_view(*document_.head.number) : "") == number) {
      return made(mention, ReferenceKind::self, "self");
    }
    const std::string_view printed = mention.span.of(view_);
    const bool abbreviated =
        grammar::read_word(printed).all_capitals || grammar::read_word(printed).has_digit;
    if (abbreviated && !context::known_short_form(mention.type->code)) return std::nullopt;
    // CT05, CT 05 and Chỉ thị 05 are one name.
    return made(
        mention, ReferenceKind::partial,
        "partial:" + grammar::slug(mention.type->word) + '-' + grammar::slug(mention.number.of(view_)));
  }

  // Whom new wording is for: the document that the passage before it changes, not one of its amenders.
  const std::size_t* changed_by(Offset quotation, std::string_view code) const {
    const std::size_t* found = nullptr;
    Offset paragraph = 0;
    for (auto index = recent_.rbegin(); index != recent_.rend(); ++index) {
      const Mention& cited = mentions_[*index];
      const Offset start = cited.span.start;
      if (start >= quotation || code_of(cited) != code || !quotations_.around(start).empty()) continue;
      if (found && start < paragraph) break;
      if (context::follows_amended(view_, start)) continue;
      found = &*index;
      paragraph = paragraph_start(start);
    }
    return found;
  }

  // The empty line before it, or a place as far away as a paragraph is long.
  Offset paragraph_start(Offset at) const {
    constexpr Offset kLongest = 8000;
    const Offset from = at - std::min(at, kLongest);
    const std::size_t blank = view_.substr(from, at - from).rfind("\n\n");
    return blank == std::string_view::npos ? from : from + static_cast<Offset>(blank);
  }

  bool own_kind(const Mention& mention) const {
    if (!mention.type || own_type_.empty()) return false;
    // A joint circular (thông tư liên tịch) calls itself "Thông tư này".
    const std::string_view code = mention.type->code;
    return code == own_type_ || (own_type_ == "TTLT" && code == "TT") ||
           (own_type_ == "NQLT" && code == "NQ");
  }

  // "Quy chế này" in the decision that issues it is the decision's own text.
  std::optional<ResolvedMention> pointing(const Mention& mention) {
    // Inside the new wording of another document ("… như sau: “… Thông tư này …”") it speaks of that
    // document.
    if (const Span quotation = quotations_.around(mention.span.start); !quotation.empty()) {
      if (const std::size_t* changed = changed_by(quotation.start, code_of(mention)))
        return made(mention, ReferenceKind::anaphor, target_of(*changed));
    }
    if (own_kind(mention) || own_type_.empty()) return made(mention, ReferenceKind::self, "self");
    const auto last = last_of_type_.find(code_of(mention));
    const bool law = mention.type->purpose == "law";
    if (last != last_of_type_.end() &&
        (law || !context::issues_annexes(own_type_) || !context::may_be_annexed(mention.type->code))) {
      return made(mention, ReferenceKind::anaphor, target_of(last->second));
    }
    const bool noun = mention.type->code == "QC" || context::starts_with_capital(mention.span.of(view_));
    if (law || !context::issues_annexes(own_type_) || !noun) return std::nullopt;
    return made(mention, ReferenceKind::self, "self");
  }

  std::optional<ResolvedMention> of_issuer(const Mention& mention) {
    const std::string_view issuer = mention.issuer.of(view_);
    if (context::to_be_drafted(view_, mention.span.start) || context::counted(view_, mention.span.start))
      return std::nullopt;
    if (context::one_of_a_list(view_, mention.span)) return std::nullopt;
    // "Nghị định của Chính phủ quy định cơ chế …" names another document by its title.
    if (words::starts_a_title(view_.substr(mention.span.end))) return std::nullopt;
    // In legal documents "Quyết định của Tổng Kiểm toán nhà nước" means any; only one that comes into force
    // is this.
    const bool any =
        context::issues_annexes(own_type_) && !context::comes_into_force(view_.substr(mention.span.end));
    if (own_kind(mention) && !any && same_body(body_key(issuer))) {
      return made(mention, ReferenceKind::self, "self");
    }
    // One document of that type and issuer was cited, or nobody knows which is meant.
    const std::string* only = nullptr;
    for (const std::size_t index : recent_) {
      const Mention& cited = mentions_[index];
      if (code_of(cited) != code_of(mention) || !issuer_fits(cited, view_, issuer)) continue;
      if (only && *only != target_of(index)) return std::nullopt;
      only = &target_of(index);
    }
    if (!only) return std::nullopt;
    return made(mention, ReferenceKind::anaphor, *only);
  }

  // "Kế hoạch hành động của Ban Thường vụ Thành ủy … về triển khai Nghị quyết số …" has no number there: its
  // issuer and what it carries out name it, for a body has many.
  std::optional<ResolvedMention> programme(std::size_t index) const {
    const Mention& mention = mentions_[index];
    const ZoneKind zone = document_.zone_at(mention.span.start);
    const bool purpose = zone == ZoneKind::title || zone == ZoneKind::opening || zone == ZoneKind::bases;
    if (!purpose || index + 1 == mentions_.size()) return std::nullopt;
    const std::string name = grammar::slug(mention.span.of(view_));
    const bool own = own_kind(mention) && same_body(body_key(mention.issuer.of(view_)));
    if (own || name.find("-hanh-dong-") == std::string::npos) return std::nullopt;
    const Mention& carried_out = mentions_[index + 1];
    if (!carried_out.designation || context::programme_object(view_, mention.span) != carried_out.span.start)
      return std::nullopt;
    return made(mention, ReferenceKind::named,
                "named:" + name + '-' + grammar::slug(carried_out.designation->text));
  }

  // "HĐND Thành phố" and "Hội đồng nhân dân thành phố Hà Nội".
  bool same_body(const std::string& key) const {
    return !own_body_.empty() &&
           (key == own_body_ || own_body_.starts_with(key + '-') || key.starts_with(own_body_ + '-'));
  }

  void note_title_law(const ResolvedMention& resolved) {
    const DocumentType* type = resolved.mention.type;
    if (!type || type->purpose != "law" || resolved.target == "self" ||
        document_.zone_at(resolved.mention.span.start) != ZoneKind::title)
      return;
    if (!title_law_) title_law_ = resolved.target;
    if (*title_law_ != resolved.target) title_law_ = "";
  }

  std::optional<ResolvedMention> back(const Mention& mention) {
    if (context::counted(view_, mention.span.start)) return std::nullopt;
    const auto last = last_of_type_.find(code_of(mention));
    if (last == last_of_type_.end()) return std::nullopt;
    return made(mention, ReferenceKind::anaphor, target_of(last->second));
  }

  // "Luật Lưu trữ (sau đây viết gọn là Luật)": from here on the word alone means that one. True where the
  // mention is such an introduction.
  bool introduces(const Mention& mention) {
    if (!context::introduces_short_form(view_, mention.span.start) || resolved_.empty()) return false;
    const ResolvedMention& last = resolved_.back();
    constexpr Offset kFarthest = 400;
    // "(gọi tắt là Thông tư số 01/2021)" introduces no bare word.
    const std::size_t next = view_.find_first_not_of(" \n\"'", mention.span.end);
    const bool whole =
        next != std::string_view::npos && (view_[next] == ')' || view_.substr(next).starts_with("”"));
    if (!whole || code_of(last.mention) != code_of(mention) || last.target == "self" ||
        mention.span.start - last.mention.span.end > kFarthest)
      return false;
    introduced_[code_of(mention)] = last.target;
    return true;
  }

  // The word with a capital, of the document that it was introduced for.
  std::optional<ResolvedMention> introduced(const Mention& mention) const {
    const auto known = introduced_.find(code_of(mention));
    const bool capital = context::starts_with_capital(mention.span.of(view_)) &&
                         !grammar::read_word(mention.span.of(view_)).all_capitals;
    const std::string_view behind = view_.substr(mention.span.end);
    const grammar::WordKey next = grammar::read_word(behind.substr(grammar::gap_length(behind))).key;
    const bool owned = next == "của"_word || next == "số"_word;
    if (known == introduced_.end() || !capital || owned || context::counted(view_, mention.span.start))
      return std::nullopt;
    return made(mention, ReferenceKind::anaphor, known->second);
  }

  std::optional<ResolvedMention> bare(const Mention& mention) {
    if (introduces(mention)) return std::nullopt;
    if (auto one = introduced(mention)) return one;
    if (own_kind(mention) && context::presents_itself(view_, mention.span.start))
      return made(mention, ReferenceKind::self, "self");
    if (!context::points_to_one(view_, mention.span)) return std::nullopt;
    const ZoneKind zone = document_.zone_at(mention.span.start);
    if (zone != ZoneKind::body && zone != ZoneKind::final_clause && zone != ZoneKind::opening)
      return std::nullopt;
    if (own_kind(mention)) return made(mention, ReferenceKind::self, "self");
    // In a plan to carry out one law the bare word is that law, whichever others were cited since.
    const bool law =
        mention.type && mention.type->purpose == "law" && !context::counted(view_, mention.span.start);
    if (law && title_law_ && !title_law_->empty()) return made(mention, ReferenceKind::anaphor, *title_law_);
    return back(mention);
  }

  // Only the last citations in full can be pointed to by their issuer.
  void remember(std::size_t index) {
    constexpr std::size_t kMost = 64;
    if (recent_.size() == kMost) recent_.pop_front();
    recent_.push_back(index);
  }

  const Document& document_;
  std::string_view view_;
  const std::vector<Mention>& mentions_;
  std::string own_type_;
  std::string own_body_;
  bool namesake_ = false;  // the text cites another document that bears its own number
  std::string own_key_;
  std::string own_law_;  ///< slug of a law's own name
  std::unordered_map<std::string_view, std::string>
      introduced_;                        ///< by type, in brackets: "(gọi tắt là Luật)"
  std::optional<std::string> title_law_;  ///< the one that the title names; empty where it names several
  std::map<std::pair<std::string_view, std::string_view>, std::vector<std::size_t>> by_number_;
  std::unordered_map<std::string_view, std::size_t> last_of_type_;
  std::vector<ResolvedMention> resolved_;
  std::vector<std::uint32_t> places_;  // of the mentions in resolved_
  Quotations quotations_;
  std::deque<std::size_t> recent_;
};

// "Đảng bộ Khối các cơ quan" and "Đảng bộ Khối các cơ quan tỉnh" with one ordinal are one congress: the
// fuller name.
void unite_congresses(std::vector<ResolvedMention>& resolved) {
  std::vector<std::string> names;
  for (const ResolvedMention& one : resolved) {
    if (one.target.starts_with("named:") && one.target.find("dai-hoi-") != std::string::npos)
      names.push_back(one.target);
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  for (ResolvedMention& one : resolved) {
    if (one.target.find("-dang-bo-") == std::string::npos) continue;
    for (const std::string& name : names) {
      if (name.size() > one.target.size() && name.starts_with(one.target + '-')) one.target = name;
    }
  }
}

}  // namespace

std::vector<ResolvedMention> resolve(const Document& document, const std::vector<Mention>& mentions) {
  std::vector<ResolvedMention> resolved = Resolver(document, mentions).run();
  unite_congresses(resolved);
  return resolved;
}

}  // namespace rasoat
