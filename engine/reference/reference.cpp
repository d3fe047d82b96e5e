#include "reference/reference.hpp"

#include <array>

namespace rasoat {
namespace {

constexpr std::array<std::string_view, 5> kKinds = {"numbered", "named", "partial", "self", "anaphor"};
constexpr std::array<std::string_view, 11> kRelations = {"replaces",   "repeals", "amends",  "supplements",
                                                         "implements", "guides",  "answers", "reports_on",
                                                         "based_on",   "defines", "cites"};

template <typename Value, std::size_t N>
std::optional<Value> find(const std::array<std::string_view, N>& names, std::string_view name) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == name) return static_cast<Value>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view name_of(ReferenceKind kind) noexcept {
  return kKinds[static_cast<std::size_t>(kind)];
}
std::string_view name_of(Relation relation) noexcept {
  return kRelations[static_cast<std::size_t>(relation)];
}
std::optional<ReferenceKind> reference_kind(std::string_view name) noexcept {
  return find<ReferenceKind>(kKinds, name);
}
std::optional<Relation> relation(std::string_view name) noexcept {
  return find<Relation>(kRelations, name);
}

}  // namespace rasoat
