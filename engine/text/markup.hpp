// Markdown and HTML inside running text: emphasis, escapes, tags, note marks, character references.
//
// Each function looks at one place of a passage and says what to make of it. What it says depends on the
// characters nearby only (at most 64 bytes to either side), so that the map of a view can find the way back
// from any point; the rules are written out in matching_view.hpp.
#pragma once

#include <cstddef>
#include <string_view>

namespace rasoat::text {

/// The bytes from the place asked for up to `end` become `text`; scanning goes on at `resume`. Where nothing
/// is to be folded `end` is the place itself.
struct Markup {
  std::size_t end = 0;
  std::size_t resume = 0;
  std::string_view text;
};

/// Emphasis: a run of '*' or of '_' that starts at `at`.
Markup fold_asterisks(std::string_view passage, std::size_t at) noexcept;
Markup fold_underscores(std::string_view passage, std::size_t at) noexcept;
/// A backslash before a character that it makes literal, or at the end of a line.
Markup fold_escape(std::string_view passage, std::size_t at) noexcept;

/// <b>, </b>, <br> …, and <sup>(1)</sup> as a whole where that is a note mark.
Markup fold_tag(std::string_view passage, std::size_t at) noexcept;
/// [^1], and [^1]: where it starts a line.
Markup fold_note_mark(std::string_view passage, std::size_t at) noexcept;
/// &nbsp; &amp; …
Markup fold_entity(std::string_view passage, std::size_t at) noexcept;

}  // namespace rasoat::text
