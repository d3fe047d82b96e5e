#include "drafting/short_forms.hpp"

#include <array>

#include "drafting/place.hpp"

namespace rasoat::drafting {
namespace {

// The longer one of two that end alike first.
constexpr std::array<std::string_view, 10> kLeads = {
    "sau đây gọi tắt là",  "sau đây viết tắt là", "dưới đây gọi tắt là", "sau đây gọi chung là",
    "sau đây được gọi là", "sau đây gọi là",      "dưới đây gọi là",     "được gọi tắt là",
    "gọi tắt là",          "viết tắt là"};
constexpr std::string_view kLast = " là";  // of every lead
constexpr std::size_t kLongestName = 120;

// The bytes of a mark that may stand around a name. A colon inside a number (QCVN 02:2019) is none.
Offset mark_at(std::string_view text) {
  for (const std::string_view mark : {"“", "”", "\"", "'"}) {
    if (text.starts_with(mark)) return static_cast<Offset>(mark.size());
  }
  return text.starts_with(": ") || text.starts_with(":\n") || text.starts_with(":“") ? 1 : 0;
}

Span name_at(std::string_view view, Offset at) {
  Span name{at, at};
  while (name.start < view.size() &&
         (view[name.start] == ' ' || view[name.start] == '\n' || mark_at(view.substr(name.start)) != 0))
    name.start += view[name.start] == ' ' || view[name.start] == '\n' ? 1 : mark_at(view.substr(name.start));
  name.end = name.start;
  while (name.end < view.size() && name.size() < kLongestName &&
         view.substr(name.end, 1).find_first_of("),;.") == std::string_view::npos &&
         mark_at(view.substr(name.end)) == 0 && view.substr(name.end, 2) != "\n\n")
    ++name.end;
  return trimmed(view, name);
}

}  // namespace

std::vector<ShortForm> short_forms(const Draft& draft) {
  std::vector<ShortForm> found;
  const std::string_view view = draft.view();
  for (std::size_t at = view.find(kLast); at != std::string_view::npos; at = view.find(kLast, at + 1)) {
    const std::size_t end = at + kLast.size();
    for (const std::string_view lead : kLeads) {
      if (!view.substr(0, end).ends_with(lead)) continue;
      const auto start = static_cast<Offset>(end - lead.size());
      const Span name = name_at(view, static_cast<Offset>(end));
      if (name.empty() || name.size() >= kLongestName) break;
      const Offset before = start - std::min<Offset>(start, 60);
      found.push_back({{start, name.end}, name, trimmed(view, {before, start})});
      break;
    }
  }
  return found;
}

}  // namespace rasoat::drafting
