// Plain values out of JSON: texts, flags, numbers, days, words of closed lists. For the .cpp files that read
// something from JSON; each says on the reader what was expected where it is not there.
#pragma once

#include <concepts>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "record/json_reader.hpp"
#include "source/date.hpp"

namespace rasoat {

inline void read(JsonReader& from, std::string& value) {
  if (const auto text = from.get<std::string_view>("record-needs-text")) value = *text;
}

inline void read(JsonReader& from, bool& value) {
  if (const auto flag = from.get<bool>("record-needs-flag")) value = *flag;
}

inline void read(JsonReader& from, std::uint64_t& value) {
  if (const auto number = from.get<std::uint64_t>("record-needs-number")) value = *number;
}

template <typename Number>
  requires std::same_as<Number, std::uint32_t> || std::same_as<Number, int>
void read(JsonReader& from, Number& value) {
  const auto number = from.get<std::uint64_t>("record-needs-number");
  if (!number) return;
  if (*number > static_cast<std::uint64_t>(std::numeric_limits<Number>::max()))
    return from.fail("record-needs-smaller-number");
  value = static_cast<Number>(*number);
}

/// A word that `find` turns into a value, or into nothing.
template <typename Value, typename Find>
void read_word(JsonReader& from, Value& value, Find find, std::string_view expected) {
  const auto text = from.get<std::string_view>(expected);
  if (!text) return;
  const auto found = find(*text);
  if (!found) return from.fail(expected);
  value = *found;
}

inline void read(JsonReader& from, Date& value) {
  read_word(from, value, parse_iso_date, "record-needs-date");
}

}  // namespace rasoat
