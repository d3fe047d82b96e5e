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

struct Designation {
  DesignationForm form = DesignationForm::party;
  std::string number;        ///< as printed: "03", "66.7", "15a"
  std::string year;          ///< "2020", or empty
  std::string type;          ///< code in official case: "NQ"; empty for assembly, dispatch, historical
  std::string body;          ///< "TU", "UBND", "BTCTW-BTGTW", "QH13"
  std::string text;          ///< in correct form: "38-KL/TW"
  bool deviant = false;      ///< printed otherwise than in correct form
  std::uint32_t length = 0;  ///< bytes
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

}  // namespace rasoat::grammar
