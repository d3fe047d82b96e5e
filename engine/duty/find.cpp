// The passages are laid out as a tree first, so that it is known which of them stand in a task block; then
// they are read in order, each with the addressees of what it stands under; last come deadlines and bodies
// that labels and cells give.
#include "duty/find.hpp"

#include <algorithm>

#include "duty/duty_finder.hpp"

namespace rasoat {

std::vector<Duty> DutyFinder::find() {
  group_of_.assign(nodes_.size(), kNoGroup);
  // Room that is not used costs nothing where it is large: the system gives pages when they are touched. To
  // grow would hold the duties twice.
  duties_.reserve(nodes_.size());
  gather_fields();
  for (std::size_t at = 0; at < nodes_.size();) {
    if (!nodes_[at].cell) {
      read_node(at++);
      continue;
    }
    std::size_t end = at;
    while (end < nodes_.size() && nodes_[end].cell) ++end;
    read_table(at, end);
    at = end;
  }
  return finish();
}

std::optional<int> DutyFinder::year_in(std::string_view title) {
  const std::size_t at = title.rfind("năm 20");
  if (at == std::string_view::npos || at + 11 > title.size()) return std::nullopt;
  int year = 0;
  for (const char digit : title.substr(at + 7, 4)) {
    if (digit < '0' || digit > '9') return std::nullopt;
    year = 10 * year + (digit - '0');
  }
  return year;
}

// A citation that a page break cuts is one in the view.
Span DutyFinder::in_view(Span source) const {
  constexpr Offset kLongest = 2000;
  Span view = document_.view.from_source(source);
  if (view.empty() || document_.view.source_end(view.end) >= source.end) return view;
  const Offset end = document_.view.from_source(source.end);
  if (end > view.end && end - view.start < kLongest) view.end = end;
  return view;
}

// The references' places in the view, each place once.
void DutyFinder::cite() {
  for (std::uint32_t i = 0; i < references_.size();) {
    std::uint32_t end = i + 1;
    while (end < references_.size() && references_[end].span == references_[i].span) ++end;
    cited_.push_back({in_view(references_[i].span), i, end});
    i = end;
  }
  std::stable_sort(cited_.begin(), cited_.end(),
                   [](const Cited& a, const Cited& b) { return a.view < b.view; });
}

Orders find_orders(const Document& document, std::vector<Passage> passages,
                   const std::vector<Reference>& references) {
  DutyFinder finder(document, std::move(passages), references);
  Orders orders;
  orders.expiry = finder.expiry();
  orders.duties = finder.find();
  return orders;
}

}  // namespace rasoat
