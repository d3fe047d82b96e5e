// Designations (số, ký hiệu): 03-NQ/TU, 375/KH-UBND, 30/2020/NĐ-CP, 80/2015/QH13, 125/SGDĐT-VP, 64-CP.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rasoat::grammar {

enum class DesignationForm : std::uint8_t {
  party,       ///< 03-NQ/TU
  state,       ///< 375/KH-UBND
  legal,       ///< 30/2020/NĐ-CP
  assembly,    ///< 80/2015/QH13
  dispatch,    ///< 125/SGDĐT-VP: công văn, no type
  historical,  ///< 64-CP: number and body only
  standard,    ///< TCVN 6909:2001
};

/// Its parts are stretches of the correct form, so that a designation owns one string.
struct Designation {
  DesignationForm form = DesignationForm::party;
  bool deviant = false;        ///< printed otherwise than in correct form
  std::uint8_t number_at = 0;  ///< where the number begins in the text
  std::uint8_t number_size = 0;
  std::uint8_t year_at = 0;  ///< 0: none
  std::uint8_t body_at = 0;
  std::uint32_t length = 0;  ///< bytes as printed
  std::string_view
      type;          ///< official code (of the vocabulary): "NQ"; empty for assembly, dispatch, historical
  std::string text;  ///< in correct form: "38-KL/TW"

  /// As printed: "03", "66.7", "15a".
  std::string_view number() const noexcept { return std::string_view(text).substr(number_at, number_size); }
  /// "2020", or empty.
  std::string_view year() const noexcept { return std::string_view(text).substr(year_at, year_at ? 4 : 0); }
  /// "TU", "UBND", "BTCTW-BTGTW", "QH13".
  std::string_view body() const noexcept { return std::string_view(text).substr(body_at); }
  /// The number as it stands in the text that this was read from.
  std::string_view number_in(std::string_view printed) const noexcept;
  /// One of several documents that share all but their number ("số 18, 19-NQ/TW").
  Designation with_number(std::string_view number) const;
  friend bool operator==(const Designation&, const Designation&) = default;
};

/// The designation at the start of the text (at its number, or at TCVN, QCVN), with all deviations of the
/// facts' table: blanks around or for the separators, a slash for the hyphen, lost đ, case slips, glued words
/// after it. Dates, terms, fractions and telephone numbers are none. `type_hint` is the code of the type word
/// before it, if one stands there: it admits forms that prove nothing by themselves (64-CP, 285/CCTTHC).
std::optional<Designation> parse_designation(std::string_view text, std::string_view type_hint = {});

struct PrintedNumber {
  std::string_view digits;  ///< as printed, letters of "15a" included
  std::uint32_t length = 0;
};

/// Only the number of a designation: 1–6 digits, a dot and up to three more, up to two letters.
std::optional<PrintedNumber> parse_document_number(std::string_view text);

/// Equal where two designations differ only in leading zeros, case, dashes, blanks: "3-nq/tu" ~ "03-NQ/TU".
std::string designation_key(std::string_view designation);
/// The designation's key is this one: as to compare them, without making one.
bool has_designation_key(std::string_view designation, std::string_view key);

}  // namespace rasoat::grammar
