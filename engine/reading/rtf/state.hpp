// What a group of Rich Text Format hands on to the groups in it.
#pragma once

#include <cstdint>

#include "reading/composer.hpp"

namespace rasoat::rtf {

inline constexpr std::uint8_t kBodyText = 9;  // outline level of what is no heading

struct State {
  enum class Place : std::uint8_t { text, fonts, styles, label };

  Place place = Place::text;
  std::int32_t font = 0;
  Look look;
  bool hidden = false;
  bool capitals = false;
  std::uint8_t fallback = 1;  ///< characters that stand for one \u
  // Of the paragraph.
  std::uint8_t outline = kBodyText;
  std::uint8_t list_level = 0;
  bool in_table = false;

  void make_plain(std::int32_t default_font) noexcept {
    font = default_font;
    look = {};
    hidden = capitals = false;
  }
  void make_paragraph_plain() noexcept {
    outline = kBodyText;
    list_level = 0;
    in_table = false;
  }
};

}  // namespace rasoat::rtf
