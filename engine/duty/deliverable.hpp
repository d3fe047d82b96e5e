// What a predicate must produce: a plan, a report, a review, a document.
#pragma once

#include <string_view>
#include <vector>

#include "duty/predicate.hpp"

namespace rasoat {

struct Deliverable {
  DutyAction action = DutyAction::plan;
  std::size_t first = 0;  ///< tokens first … end-1 say it
  std::size_t end = 0;
  bool listed = false;  ///< what is to be produced may follow as a list after a colon
};

/// The deliverables of a predicate, in order; none where it only exhorts.
std::vector<Deliverable> find_deliverables(std::string_view view, const Tokens& tokens,
                                           const Predicate& predicate);

/// The action of an item that names what its lead-in asks to produce: "Quy chế về …".
std::optional<DutyAction> named_deliverable(std::string_view view, const Tokens& tokens, std::size_t first,
                                            std::size_t end);

/// "tổng hợp", "thống kê", "lập danh sách": what is put together is what a receiver gets.
bool puts_together(std::string_view view, const Token& verb);

}  // namespace rasoat
