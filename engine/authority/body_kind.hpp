// The kind of a body as its name tells: level, system, under which kinds it stands, how documents address its
// kind collectively.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "authority/name.hpp"
#include "settings/organisations.hpp"

namespace rasoat {

struct BodyKind {
  std::string words;  ///< "Đảng ủy xã"
  std::size_t count = 0;
  std::optional<Level> level;
  std::optional<System> system;
  std::vector<std::string> above;  ///< words of other kinds
  std::vector<std::string> classes;
};

/// By the longest kind that the words begin with; null where none does.
const BodyKind* kind_of_body(std::span<const NameWord> name);
/// The kind of the body that a name ends with, of which it is an office: "Tỉnh ủy" of "Ban Tổ chức Tỉnh ủy".
/// The place is that of its first word.
struct OfficeOf {
  const BodyKind* kind = nullptr;
  std::size_t first = 0;
};
OfficeOf office_of(std::span<const NameWord> name);

/// The name, or a part of it, is printed in capitals: "SỞ NỘI VỤ", "Ủy ban nhân dân TỈNH SÔNG VÂN"; not "Đài
/// TTTT".
bool in_capitals(std::span<const NameWord> name);

/// A name printed in capitals as a sentence prints it: the kind's words as the table has them, "xã", "huyện"
/// small, names with a capital to each word; after a department's kind only the first word has one, and the
/// first after each comma, hyphen or "và".
std::string in_sentence_case(std::span<const NameWord> name);

}  // namespace rasoat
