// A piece of a paragraph that is put together.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "encoding/font.hpp"
#include "reading/run_map.hpp"

namespace rasoat {

struct Look {
  bool bold = false;
  bool italic = false;
  bool raised = false;

  bool plain() const noexcept { return !bold && !italic && !raised; }
  friend bool operator==(const Look&, const Look&) = default;
};

/// Which letters the characters of a run are printed as.
struct Lettering {
  std::optional<FontEncoding> font;  ///< of a font of an old encoding; nothing: they are Unicode
  bool capitals = false;             ///< printed as capitals, whatever they are

  friend bool operator==(const Lettering&, const Lettering&) = default;
};

/// Where a piece stands in the paragraph's characters, and what it is.
struct Fragment {
  enum class Kind : std::uint8_t { text, label, note_mark, line_break };

  std::size_t start = 0;
  std::size_t end = 0;
  Kind kind = Kind::text;
  Look look;
  RunPlace place;
  std::uint32_t bytes = 0;  ///< of the run
  Lettering lettering{};
  std::uint32_t first_letter = 0;  ///< of what was decoded, in the paragraph's list of letters
  std::uint32_t letters = 0;       ///< how many; 0: it is as it was
};

/// A letter that was decoded, or several that are as long as what they were made of, and which bytes of the
/// fragment's run text those are.
struct DecodedLetter {
  std::size_t end = 0;  ///< in the paragraph's characters
  std::uint32_t run_start = 0;
  std::uint32_t run_end = 0;
};

}  // namespace rasoat
