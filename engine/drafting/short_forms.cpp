#include "drafting/short_forms.hpp"

#include <array>

#include "drafting/place.hpp"

namespace rasoat::drafting {
namespace {

constexpr std::array<std::string_view, 6> kLeads = {"sau đây gọi tắt là",   "sau đây viết tắt là",
                                                    "sau đây gọi chung là", "gọi tắt là",
                                                    "viết tắt là",          "sau đây gọi là"};
constexpr std::size_t kLongestName = 120;

// The bytes of a mark that may stand around a name.
Offset mark_at(std::string_view text) {
  for (const std::string_view mark : {"“", "”", "\"", ":", "'"}) {
    if (text.starts_with(mark)) return static_cast<Offset>(mark.size());
  }
  return 0;
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
  for (std::size_t at = view.find("tắt là"); at != std::string_view::npos; at = view.find("tắt là", at + 1)) {
    for (const std::string_view lead : kLeads) {
      const std::size_t end = at + std::string_view("tắt là").size();
      if (end < lead.size() || view.substr(end - lead.size(), lead.size()) != lead) continue;
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
