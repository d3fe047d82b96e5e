// The registry of organisations (danh mục cơ quan, tổ chức): who stands under whom, under which symbol and
// names, and from when to when.
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/date.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

enum class Level : std::uint8_t { central, province, district, commune, grassroots };
enum class System : std::uint8_t { party, state, front, mass };

std::string_view name_of(Level level) noexcept;
std::string_view name_of(System system) noexcept;
std::optional<Level> level(std::string_view name) noexcept;
std::optional<System> system_of(std::string_view name) noexcept;

/// One body of the registry.
struct RegistryBody {
  std::string id;  ///< the slug of its name where the file gives none
  std::string name;
  std::vector<std::string> aliases;
  std::optional<std::string> symbol;  ///< "ĐUK"
  std::vector<std::string> classes;   ///< by which documents address it collectively
  std::optional<Date> from, to;       ///< its life; both days belong to it
  std::optional<Level> level;
  std::optional<System> system;
  std::optional<std::string> territory;  ///< own or inherited; empty: none (Central bodies)
  std::optional<std::uint32_t> parent;   ///< index of the body it stands under
  std::uint32_t line = 0;                ///< where it stands in the file
};

struct Organisations {
  std::vector<RegistryBody> bodies;  ///< in the order of the file: parents before what is under them
};

/// Reads `organisations.xml`. Errors name the line and what was expected: not well-formed, an unknown
/// element, attribute or value, a missing or repeated name, a repeated id, a life that ends before it begins.
std::expected<Organisations, Error> read_organisations(const SourceText& source);

}  // namespace rasoat
