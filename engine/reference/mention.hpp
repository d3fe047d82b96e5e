// A mention: what stands at one place of the text, before anything is known of the rest of the document.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammars/designation.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "source/date.hpp"
#include "source/span.hpp"

namespace rasoat {

enum class MentionForm : std::uint8_t {
  numbered,   ///< a designation is printed
  number,     ///< a type and a bare number: Quy định 4842, KH4447
  named,      ///< by event or fixed name
  titled,     ///< by its title, told by the document that carries it: Quy chế Đấu thầu ban hành kèm theo …
  pointing,   ///< Kế hoạch này
  of_issuer,  ///< Kết luận của Bộ Chính trị
  back,       ///< Nghị quyết nêu trên
  bare,       ///< a capitalised type word alone: it may mean a document or nothing
};

/// All spans are view offsets.
struct Mention {
  MentionForm form = MentionForm::numbered;
  Span span;                                    ///< from type word to the end of number, date and issuer
  const grammar::DocumentType* type = nullptr;  ///< of the type word or abbreviation; none for Điều lệ …
  std::optional<grammar::Designation> designation;
  Span number;
  std::string slug;  ///< of a named document, without "named:"
  std::optional<Date> date;
  Span issuer;
  friend bool operator==(const Mention&, const Mention&) = default;
};

/// Reads the citation that starts at `at`, the start of a word, and appends what it mentions: usually one
/// document; an enumeration with a shared head (khóa XI, XII; số 18, 19-NQ/TW) gives a mention for each
/// document meant, all with the same span. Gives where reading goes on; nothing, and nothing appended, where
/// no citation starts. Looks at most some hundred bytes ahead, and back only at the word before. This is what
/// the fast scan and its oracle both call.
std::optional<Offset> citation_at(std::string_view view, Offset at, std::vector<Mention>& found);

/// Every citation of a text, in order, none overlapping: citation_at where something shows that one may
/// start.
std::vector<Mention> find_mentions(std::string_view view);

/// The same by trying citation_at at every word: slow, and what find_mentions is tested against.
std::vector<Mention> find_mentions_everywhere(std::string_view view);

}  // namespace rasoat
