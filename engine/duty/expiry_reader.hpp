// One sentence or line read for the day until which a document is carried out: only words that can stand
// between the document's name, or the label, and the day may do so, so that what is demanded by then is never
// taken for its end. For expiry.cpp only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "document/document.hpp"
#include "duty/duty.hpp"
#include "grammars/deadline.hpp"
#include "grammars/phrase_table.hpp"
#include "grammars/vocabulary/document_types.hpp"

namespace rasoat {

/// The roles of expiry_words.tsv; from `until` on they stand before the day.
enum class ExpiryWord : std::uint8_t { label, bare, subject, between, ended, lapsed, until, span };

class ExpiryReader {
 public:
  /// Reads from the start of the text; both must outlive the reader.
  ExpiryReader(std::string_view text, const grammar::DeadlineBase& base) : text_(text), base_(base) {}

  /// What a sentence about an end, or its label, may begin with.
  std::optional<ExpiryWord> take_start();
  /// The name of the document. False, and nothing taken, where something else stands here.
  bool take_own_name(const Head& head);
  bool take_colon();
  /// On to the last day, with nothing else between. `labelled`: the line says already that a period follows.
  std::optional<Due> read_until(bool labelled);

  /// Nothing but marks follows.
  bool at_end() const;
  std::size_t at() const { return at_; }

 private:
  std::string_view rest() const { return text_.substr(at_); }
  void skip_blanks();
  bool take_word(grammar::WordKey key);
  static bool is_first_day(const grammar::Deadline& deadline);
  static bool is_issued_with(const Head& head, const grammar::DocumentType& type);
  std::optional<Due> last_day(const grammar::Deadline& deadline, bool labelled,
                              const std::optional<grammar::PhraseTable::Match>& word);
  std::optional<Due> lapse(const grammar::Deadline& deadline);
  Due kept(const grammar::Deadline& deadline, DueKind kind, std::string rule);
  bool is_range(std::size_t length) const;

  std::string_view text_;
  const grammar::DeadlineBase& base_;
  std::size_t at_ = 0;
  bool ended_ = false;   // "kết thúc" came
  bool lapsed_ = false;  // "hết hiệu lực" came
};

}  // namespace rasoat
