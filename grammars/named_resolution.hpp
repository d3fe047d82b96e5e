// Resolutions cited by the meeting that passed them: Nghị quyết Trung ương 4 khóa XI, XII; Nghị quyết Đại hội
// XIII của Đảng; Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020 - 2025.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rasoat::grammar {

struct NamedResolution {
  std::vector<std::string> slugs;  ///< without the type: "trung-uong-4-khoa-xi", a document each
  std::uint32_t length = 0;        ///< bytes
};

/// Reads what follows the type word and its blanks. Source of the forms: facts, designation grammar §6.
std::optional<NamedResolution> parse_named_resolution(std::string_view text);

}  // namespace rasoat::grammar
