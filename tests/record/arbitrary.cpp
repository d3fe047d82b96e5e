#include "arbitrary.hpp"

#include <array>
#include <random>

namespace rasoat {
namespace {

constexpr std::array<std::string_view, 12> kStrings = {
    "",
    "12-KH/ĐUK",
    "Ủy ban nhân dân tỉnh Sông Vân",
    "Kế hoạch",  // combining marks
    "dòng một\ndòng hai\r\n\tdòng ba",
    "\"ngoặc\" \\ gạch chéo / và {0}",
    "\x01\x1F\x7F",
    "một\u00A0hai\u200B\uFEFF",
    "T/M BAN THƯỜNG VỤ",
    "𠀀 ngoài BMP",
    "null",
    "a",
};

class Chance {
 public:
  explicit Chance(std::uint32_t seed) : engine_(seed) {}

  std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(engine_() % limit); }
  bool flip() { return below(2) == 0; }
  std::string text() { return std::string(kStrings[below(kStrings.size())]); }
  std::optional<std::string> maybe_text() { return flip() ? std::optional(text()) : std::nullopt; }
  std::optional<Date> maybe_date() {
    return make_date(static_cast<int>(below(9999)) + 1, below(12) + 1, below(31) + 1);
  }
  std::uint32_t number() { return flip() ? below(100) : static_cast<std::uint32_t>(engine_()); }
  Span span() {
    const Offset one = number(), other = number();
    return {std::min(one, other), std::max(one, other)};
  }
  template <typename Word>
  Word word(std::uint32_t count) {
    return static_cast<Word>(below(count));
  }
  std::vector<std::string> texts() {
    std::vector<std::string> out(below(4));
    for (std::string& item : out) item = text();
    return out;
  }

 private:
  std::mt19937 engine_;
};

Head head(Chance& any) {
  Head out{any.maybe_text(), any.maybe_text(), any.maybe_text(), any.maybe_date(), any.maybe_text(),
           any.maybe_text(), any.maybe_text(), std::nullopt,     any.texts(),      {},
           any.flip(),       any.flip()};
  if (any.flip()) out.signature = Signature{any.maybe_text(), any.maybe_text(), any.maybe_text()};
  for (std::uint32_t i = any.below(4); i > 0; --i) {
    out.sections.push_back({static_cast<int>(any.below(7)), any.text(), any.text(), any.span()});
  }
  return out;
}

Reference reference(Chance& any) {
  return {any.span(),
          any.number(),
          any.number(),
          any.text(),
          any.word<ReferenceKind>(5),
          any.word<Relation>(11),
          any.maybe_text(),
          any.maybe_text(),
          any.maybe_text(),
          any.maybe_date(),
          any.maybe_text(),
          any.maybe_text(),
          any.text(),
          any.maybe_text()};
}

Duty duty(Chance& any) {
  Duty out{any.span(),
           any.number(),
           any.number(),
           any.text(),
           any.texts(),
           any.texts(),
           any.word<DutyAction>(5),
           any.maybe_text(),
           any.maybe_text(),
           any.texts(),
           std::nullopt};
  if (any.flip()) out.due = Due{any.text(), any.word<DueKind>(5), any.text()};
  return out;
}

}  // namespace

FileRecord arbitrary_record(std::uint32_t seed) {
  Chance any(seed);
  if (any.below(8) == 0) {
    std::optional<std::uint64_t> offset;
    if (any.flip()) offset = std::uint64_t{any.number()} << 20;
    return FailedRecord{any.text(), Error{any.text(), {}, offset, any.text(), any.texts()}};
  }
  Record out{any.text(), any.text(), any.text(), any.text(), head(any), {}, {}, {}, {}, {}};
  for (std::uint32_t i = any.below(4); i > 0; --i) out.references.push_back(reference(any));
  for (std::uint32_t i = any.below(4); i > 0; --i) {
    out.edges.push_back({any.text(), any.text(), any.word<Relation>(11)});
  }
  for (std::uint32_t i = any.below(4); i > 0; --i) out.duties.push_back(duty(any));
  if (any.below(3) == 0) {
    Duty stated = duty(any);
    out.expiry = Expiry{stated.span, stated.line, stated.column, std::move(stated.quote), {}};
    if (stated.due) out.expiry->due = std::move(*stated.due);
  }
  for (std::uint32_t i = any.below(4); i > 0; --i) {
    out.doubts.push_back({any.text(), any.span(), any.text(), any.texts()});
  }
  return out;
}

}  // namespace rasoat
