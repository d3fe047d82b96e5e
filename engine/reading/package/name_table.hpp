// A hash table of names that the compiler makes: a document of 300 pages has some 300,000 elements.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace rasoat {

template <typename Value>
struct Named {
  std::string_view name;
  Value value{};
};

/// Slots are a power of two, at least twice as many as names.
template <typename Value, std::size_t Slots>
class NameTable {
 public:
  template <std::size_t Count>
  constexpr explicit NameTable(const Named<Value> (&names)[Count]) {
    static_assert(Count * 2 <= Slots && (Slots & (Slots - 1)) == 0);
    for (const Named<Value>& one : names) {
      std::size_t at = slot(one.name);
      while (!slots_[at].name.empty()) at = (at + 1) % Slots;
      slots_[at] = one;
    }
  }

  /// The default value for a name that is not in the table.
  constexpr Value find(std::string_view name) const noexcept {
    if (name.empty()) return {};
    for (std::size_t at = slot(name); !slots_[at].name.empty(); at = (at + 1) % Slots) {
      if (same(slots_[at].name, name)) return slots_[at].value;
    }
    return {};
  }

 private:
  // Names are a few bytes long: a call would cost more.
  static constexpr bool same(std::string_view a, std::string_view b) noexcept {
    if (a.size() != b.size()) return false;
    for (std::size_t at = 0; at < a.size(); ++at) {
      if (a[at] != b[at]) return false;
    }
    return true;
  }

  static constexpr std::size_t slot(std::string_view name) noexcept {
    const auto byte = [&](std::size_t at) {
      return static_cast<std::size_t>(static_cast<unsigned char>(name[at]));
    };
    return (name.size() * 61 + byte(0) * 7 + byte(name.size() / 2) * 13 + byte(name.size() - 1) * 31) % Slots;
  }

  std::array<Named<Value>, Slots> slots_{};
};

}  // namespace rasoat
