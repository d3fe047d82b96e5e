#include "duty/duty.hpp"

#include <array>

namespace rasoat {
namespace {

constexpr std::array<std::string_view, 5> kActions = {"plan", "report", "review", "issue", "act"};
constexpr std::array<std::string_view, 5> kDueKinds = {"date", "period", "recurring", "event", "none"};

template <typename Value>
std::optional<Value> find(const std::array<std::string_view, 5>& names, std::string_view name) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == name) return static_cast<Value>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view name_of(DutyAction action) noexcept {
  return kActions[static_cast<std::size_t>(action)];
}
std::string_view name_of(DueKind kind) noexcept {
  return kDueKinds[static_cast<std::size_t>(kind)];
}
std::optional<DutyAction> duty_action(std::string_view name) noexcept {
  return find<DutyAction>(kActions, name);
}
std::optional<DueKind> due_kind(std::string_view name) noexcept {
  return find<DueKind>(kDueKinds, name);
}

}  // namespace rasoat
