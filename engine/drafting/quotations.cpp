#include "drafting/quotations.hpp"

namespace rasoat::drafting {
namespace {

constexpr std::string_view kOpen = "“", kClose = "”";
constexpr std::size_t kLongest = 2000;

// One past the mark that closes each quotation that “ opens, by the place of the “: pairs like brackets.
std::vector<Span> curly_pairs(std::string_view view) {
  std::vector<Span> pairs;
  std::vector<std::size_t> open;  // indices into pairs
  for (std::size_t at = view.find('\xE2'); at != std::string_view::npos; at = view.find('\xE2', at + 1)) {
    const std::string_view rest = view.substr(at);
    if (rest.starts_with(kOpen)) {
      open.push_back(pairs.size());
      pairs.push_back({static_cast<Offset>(at), 0});
    } else if (rest.starts_with(kClose) && !open.empty()) {
      pairs[open.back()].end = static_cast<Offset>(at + kClose.size());
      open.pop_back();
    }
  }
  return pairs;
}

std::size_t end_of_straight(std::string_view view, std::size_t at) {
  const std::string_view near = view.substr(at, kLongest);
  const std::size_t end = near.find('"', 1);
  return end < near.find("\n\n") ? at + end + 1 : 0;
}

}  // namespace

std::vector<Span> find_quotations(std::string_view view) {
  std::vector<Span> found;
  const std::vector<Span> pairs = curly_pairs(view);
  auto pair = pairs.begin();
  for (std::size_t at = view.find_first_of("\xE2\""); at != std::string_view::npos;) {
    while (pair != pairs.end() && pair->start < at) ++pair;
    std::size_t end = 0;
    if (view[at] == '"') {
      end = end_of_straight(view, at);
    } else if (pair != pairs.end() && pair->start == at && pair->end > at && pair->size() <= kLongest) {
      end = pair->end;
    }
    if (end != 0) found.push_back({static_cast<Offset>(at), static_cast<Offset>(end)});
    at = view.find_first_of("\xE2\"", end != 0 ? end : at + 1);
  }
  return found;
}

}  // namespace rasoat::drafting
