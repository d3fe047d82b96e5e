// signature-form: signing marks that are not as the system writes them (State: TM., KT., TL., TUQ.; Party:
// T/M, K/T, T/L, no TUQ.): those of the other one, TM, TM:, T.M; K/T for a collective or a secretary; in the
// Party, a body's name after the office under T/M.
#include <algorithm>
#include <array>

#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"
#include "grammars/letter.hpp"

namespace rasoat::drafting {
namespace {

struct Mark {
  std::string_view letters;
  std::string_view state;
  std::string_view party;  ///< empty where it has none
};
constexpr std::array<Mark, 4> kMarks = {
    {{"TM", "TM.", "T/M"}, {"KT", "KT.", "K/T"}, {"TL", "TL.", "T/L"}, {"TUQ", "TUQ.", ""}}};

// Collectives, for which nobody signs as a deputy of theirs.
constexpr std::array<std::string_view, 15> kCollectives = {
    "ban-thuong-vu", "ban-chap-hanh", "uy-ban-nhan-dan", "hoi-dong-nhan-dan", "uy-ban-thuong-vu",
    "ban-bi-thu",    "bo-chinh-tri",  "chinh-phu",       "uy-ban-kiem-tra",   "thuong-truc",
    "tinh-uy",       "thanh-uy",      "huyen-uy",        "dang-uy",           "chi-bo"};

// The ends of offices that name a body as well.
constexpr std::array<std::string_view, 5> kBodies = {"bi-thu-tinh-uy", "bi-thu-huyen-uy", "bi-thu-thanh-uy",
                                                     "bi-thu-dang-uy", "bi-thu-quan-uy"};

// A mark as it is printed before words in capitals, however its letters are parted: TM., T/M, TM:, T.M, TUQ.
struct PrintedMark {
  const Mark* mark = nullptr;
  std::string_view printed;
  bool blank = false;  ///< a blank follows
  std::string after;   ///< slug of the words behind it
};

bool is_point(char byte) noexcept {
  return byte == '.' || byte == '/' || byte == ':';
}

// How far the letters reach with the points between and after them; 0 where they are others.
std::size_t mark_length(std::string_view text, std::string_view letters) {
  std::size_t at = 0;
  for (const char letter : letters) {
    if (at >= text.size() || text[at] != letter) return 0;
    for (++at; at < text.size() && is_point(text[at]);) ++at;
  }
  return at;
}

std::optional<PrintedMark> read_mark(std::string_view text) {
  constexpr std::size_t kName = 80;
  for (const Mark& mark : kMarks) {
    const std::size_t length = mark_length(text, mark.letters);
    if (length == 0) continue;
    const std::string_view rest = text.substr(length);
    const bool blank = rest.starts_with(' ');
    const grammar::Word word = grammar::read_word(rest.substr(blank));
    if ((length == mark.letters.size() && !blank) || !word.all_capitals || word.letters < 2) continue;
    return PrintedMark{&mark, text.substr(0, length), blank, grammar::slug(rest.substr(0, kName))};
  }
  return std::nullopt;
}

std::string_view without_stop(std::string_view mark) {
  return mark.ends_with('.') ? mark.substr(0, mark.size() - 1) : mark;
}

Finding& say(const Draft& draft, Span span, std::string_view printed, std::string_view right,
             std::string_view message, Report& report) {
  Finding& finding = report.at(draft.to_source(span), message, {std::string(printed), std::string(right)});
  if (!right.empty()) finding.replacement = right;
  return finding;
}

void check_written(const Draft& draft, Span span, const PrintedMark& one, Report& report) {
  const std::string_view right = draft.is_party() ? one.mark->party : one.mark->state;
  const std::string_view other = draft.is_party() ? one.mark->state : one.mark->party;
  if (right.empty()) {
    say(draft, span, one.printed, right, "check-signature-no-tuq", report);
    return;
  }
  const bool glued = one.printed == right;
  if (glued && one.blank) return;
  const bool others = without_stop(one.printed) == without_stop(other) && one.printed != one.mark->letters;
  const std::string_view message = !others            ? "check-signature-mark-points"
                                   : draft.is_party() ? "check-signature-mark-state"
                                                      : "check-signature-mark-party";
  Finding& finding = say(draft, span, one.printed, right, message, report);
  if (!one.blank) *finding.replacement += " ";
  if (glued) finding.severity = Severity::info;  // as converters leave it
  finding.safe = true;
}

// "K/T BAN THƯỜNG VỤ", "K/T BÍ THƯ": a collective has no deputy who signs for it, and in the Party a deputy
// secretary signs for the collective too.
bool check_deputy(const Draft& draft, Span span, const PrintedMark& one, Report& report) {
  if (one.mark->letters != "KT") return false;
  const std::string_view right = draft.is_party() ? "T/M" : "TM.";
  if (std::ranges::any_of(kCollectives, [&](auto body) { return one.after.starts_with(body); })) {
    say(draft, span, one.printed, right, "check-signature-collective", report);
    return true;
  }
  if (!draft.is_party() || !one.after.starts_with("bi-thu")) return false;
  say(draft, span, one.printed, {}, "check-signature-secretary", report);
  return true;
}

void check_marks(const Draft& draft, Span zone, Report& report) {
  each_column(draft.view(), zone, [&](Span rest) {
    const auto one = read_mark(rest.of(draft.view()));
    if (!one) return false;
    const Span span{rest.start, rest.start + static_cast<Offset>(one->printed.size())};
    if (!check_deputy(draft, span, *one, report)) check_written(draft, span, *one, report);
    return false;
  });
}

// "BÍ THƯ TỈNH ỦY" under T/M: the column of the signature, or of the recipients beside it, that prints the
// office.
void check_office(const Draft& draft, Report& report) {
  const auto& head = draft.head().signature;
  if (!draft.is_party() || !head || !head->authority || !head->position ||
      !head->authority->starts_with("T/M"))
    return;
  const std::string office = grammar::slug(*head->position);
  const bool names_body =
      std::ranges::any_of(kBodies, [&](std::string_view body) { return office.ends_with(body); });
  if (!names_body) return;
  for (const Zone& zone : draft.document.zones) {
    if (zone.kind != ZoneKind::signature && zone.kind != ZoneKind::recipients) continue;
    const bool found = each_column(draft.view(), zone.view, [&](Span rest) {
      const std::string_view words = rest.of(draft.view());
      const auto end = static_cast<Offset>(std::min({words.find('\n'), words.find("   "), words.size()}));
      const Span column = trimmed(draft.view(), {rest.start, rest.start + end});
      if (grammar::slug(column.of(draft.view())) != office) return false;
      report.at(draft.to_source(column), "check-signature-office", {*head->position});
      return true;
    });
    if (found) return;
  }
}

void check_rule(const Draft& draft, Report& report) {
  const auto zone = draft.zone(ZoneKind::recipients);
  const auto signature = draft.zone(ZoneKind::signature);
  if (!draft.system || (!zone && !signature)) return;
  for (const Zone& one : draft.document.zones) {
    if (one.kind != ZoneKind::signature && one.kind != ZoneKind::recipients) continue;
    check_marks(draft, one.view, report);
  }
  check_office(draft, report);
}

}  // namespace

extern const RuleBody signature_form;
const RuleBody signature_form{check_rule,
                              changed_plan("Nơi nhận:                                 T/M BAN THƯỜNG VỤ",
                                           "Nơi nhận:                                 TM. BAN THƯỜNG VỤ"),
                              kSamplePlan};

}  // namespace rasoat::drafting
