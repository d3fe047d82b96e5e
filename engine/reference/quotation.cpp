// One pass over the marks. An opening mark counts where it stands after a colon or begins a labelled
// paragraph; another one that does so closes a passage that was left open.
#include "reference/quotation.hpp"

#include <algorithm>

#include "grammars/heading.hpp"

namespace rasoat {
namespace {

enum class Mark { none, opens, closes, plain };

Mark mark_at(std::string_view text) {
  if (text[0] == '"') return Mark::plain;
  for (const std::string_view open : {"“", "‟", "„"}) {
    if (text.starts_with(open)) return Mark::opens;
  }
  return text.starts_with("”") ? Mark::closes : Mark::none;
}

std::size_t length_of(Mark mark) {
  return mark == Mark::plain ? 1 : std::string_view("“").size();
}

constexpr std::size_t kLongestInner = 600;

bool begins_wording(std::string_view view, std::size_t at, std::size_t mark) {
  const std::size_t before = view.substr(0, at).find_last_not_of(" \n");
  if (before != std::string_view::npos && view[before] == ':') return true;
  const std::size_t blank = view.substr(0, at).find_last_not_of(' ');
  if (blank != std::string_view::npos && view[blank] != '\n') return false;
  const std::string_view first = view.substr(at + mark, 80);
  return grammar::parse_heading_label(first.substr(0, first.find('\n'))).has_value();
}

// Places at which a mark may stand, each found once by a search for its first byte.
class Places {
 public:
  explicit Places(std::string_view view)
      : view_(view), plain_(view.find('"')), curved_(view.find("\xE2\x80")) {}

  std::size_t next() {
    std::size_t& first = plain_ < curved_ ? plain_ : curved_;
    const std::size_t at = first;
    if (at == std::string_view::npos) return at;
    first = &first == &plain_ ? view_.find('"', at + 1) : view_.find("\xE2\x80", at + 1);
    return at;
  }

 private:
  std::string_view view_;
  std::size_t plain_;
  std::size_t curved_;
};

}  // namespace

Quotations::Quotations(std::string_view view) {
  std::size_t open = std::string_view::npos;
  unsigned depth = 0;
  std::size_t inner = 0;  // the last opening mark inside
  bool plain = false;
  const auto close = [&](std::size_t end) {
    if (open != std::string_view::npos)
      found_.push_back({static_cast<Offset>(open), static_cast<Offset>(end)});
    open = std::string_view::npos;
  };
  Places places(view);
  for (std::size_t at = places.next(); at != std::string_view::npos; at = places.next()) {
    const Mark mark = mark_at(view.substr(at));
    if (mark == Mark::none) continue;
    if (mark != Mark::closes && !(mark == Mark::plain && plain && open != std::string_view::npos) &&
        begins_wording(view, at, length_of(mark))) {
      close(at);
      open = at;
      depth = 1;
      plain = mark == Mark::plain;
    } else if (open == std::string_view::npos) {
      continue;
    } else if (plain) {
      if (mark == Mark::plain) close(at);
    } else if (mark == Mark::opens) {
      ++depth;
      inner = at;
    } else if (mark == Mark::closes) {
      if (at - inner > kLongestInner) depth = 1;  // the inner ones were never closed
      if (--depth == 0) close(at);
    }
  }
}

Span Quotations::around(Offset at) const noexcept {
  const auto after = std::upper_bound(found_.begin(), found_.end(), at,
                                      [](Offset place, Span span) { return place < span.start; });
  if (after == found_.begin() || !(after - 1)->contains(at)) return {};
  return *(after - 1);
}

}  // namespace rasoat
