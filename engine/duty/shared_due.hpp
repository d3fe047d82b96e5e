// A saying that only tells by when what is ordered elsewhere is due: "Các báo cáo gửi trước ngày 10/6/2024",
// "Kế hoạch gửi về Sở Nội vụ trước ngày 30/4", "Các nội dung trên hoàn thành trước ngày 15/7".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "duty/duty.hpp"
#include "duty/token.hpp"
#include "source/date.hpp"

namespace rasoat {

struct SharedDue {
  std::optional<DutyAction> action;  ///< only of what is delivered so; else of everything
  Due due;
  std::optional<std::string> to;
  std::vector<std::string> owners;  ///< "Kế hoạch của các đơn vị …": whose it is; mostly empty
  std::size_t end = 0;  ///< behind its last token: what it is for, and what else is to be done, follow
  bool back = false;    ///< speaks of what stands above it
};

/// Tokens first … end-1 as such a saying; none where they hold anything else.
std::optional<SharedDue> read_shared_due(std::string_view view, const Tokens& tokens, std::size_t first,
                                         std::size_t end, std::optional<Date> issued_on);

/// It holds for a duty of this action that has no time of its own.
bool applies(const SharedDue& shared, DutyAction action, const std::optional<Due>& due);

}  // namespace rasoat
