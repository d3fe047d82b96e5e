// A text that was decoded, and what was decided about which of its parts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "encoding/encoding.hpp"
#include "encoding/score.hpp"
#include "source/span.hpp"

namespace rasoat {

/// A part of the decoded text, and the encoding that it was taken to be in.
struct DecodedPassage {
  Span span;
  Encoding encoding = Encoding::utf8;
  unsigned percent = 0;  ///< how surely: of its words with diacritics so many in a hundred can be syllables

  friend bool operator==(const DecodedPassage&, const DecodedPassage&) = default;
};

struct DecodedText {
  std::string text;                      ///< UTF-8
  std::vector<DecodedPassage> passages;  ///< what was guessed, by start; empty where the encoding is certain
};

/// Puts a decoded text together line by line.
class DecodedWriter {
 public:
  explicit DecodedWriter(std::size_t room) { decoded_.text.reserve(room); }

  /// The text so far, to which the next line is appended before it is taken.
  std::string& text() noexcept { return decoded_.text; }

  /// The line that was appended last (from `start` on) was in `encoding`; one of utf8 stays as it was, one of
  /// tcvn3 gets its capitals back. Lines without a telling word belong to what is around them.
  void took_line(std::size_t start, Encoding encoding, const SyllableScore& score);

  /// Of all lines so far.
  const SyllableScore& score() const noexcept { return all_; }

  /// A passage that is all of the text is the whole text, lines without telling words at its ends included.
  DecodedText finish();

 private:
  void end_passage();

  DecodedText decoded_;
  DecodedPassage open_;
  SyllableScore score_;  ///< of the open passage
  SyllableScore all_;
  bool kept_lines_ = false;  ///< telling lines that are as they were
};

}  // namespace rasoat
