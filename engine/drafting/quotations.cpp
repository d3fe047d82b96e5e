#include "drafting/quotations.hpp"

namespace rasoat::drafting {
namespace {

constexpr std::string_view kOpen = "“", kClose = "”";
constexpr std::size_t kLongest = 2000;

// One past the mark that closes the quotation opened at `at`; 0 where none does.
std::size_t end_of_curly(std::string_view view, std::size_t at) {
  unsigned depth = 0;
  const std::size_t stop = std::min(view.size(), at + kLongest);
  for (std::size_t i = at; i < stop; ++i) {
    if (view[i] != '\xE2') continue;
    const std::string_view rest = view.substr(i);
    if (rest.starts_with(kOpen)) ++depth;
    if (rest.starts_with(kClose) && --depth == 0) return i + kClose.size();
  }
  return 0;
}

std::size_t end_of_straight(std::string_view view, std::size_t at) {
  const std::size_t paragraph = std::min(view.find("\n\n", at), std::min(view.size(), at + kLongest));
  const std::size_t end = view.find('"', at + 1);
  return end < paragraph ? end + 1 : 0;
}

}  // namespace

std::vector<Span> find_quotations(std::string_view view) {
  std::vector<Span> found;
  for (std::size_t at = view.find_first_of("\xE2\""); at != std::string_view::npos;) {
    const bool straight = view[at] == '"';
    const bool curly = !straight && view.substr(at).starts_with(kOpen);
    const std::size_t end = straight ? end_of_straight(view, at) : curly ? end_of_curly(view, at) : 0;
    if (end != 0) found.push_back({static_cast<Offset>(at), static_cast<Offset>(end)});
    at = view.find_first_of("\xE2\"", end != 0 ? end : at + 1);
  }
  return found;
}

}  // namespace rasoat::drafting
