// A look over the raw markup of a settings file before a tree is built of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rasoat::settings {

/// What no settings file holds, and where.
struct MarkupTrouble {
  std::uint64_t offset = 0;
  std::string_view message;  ///< catalogue id
  std::vector<std::string> arguments;
};

/// How deep elements may stand in one another: no administration has a tenth of these levels.
inline constexpr std::size_t kDeepestElement = 100;

/// The first of: a document type declaration (<!DOCTYPE …>, <!ENTITY …>), an entity other than the five of
/// XML and numbers, an element deeper than kDeepestElement. Linear, no memory; text that is no XML is left
/// to the parser.
std::optional<MarkupTrouble> find_trouble(std::string_view xml);

}  // namespace rasoat::settings
