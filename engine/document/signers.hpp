// Who signs, as it is read line by line: authority (T/M …), office, name; several one after the other.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace rasoat {

/// "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH": a line that only a signature prints, or an office in capitals.
bool is_signing_line(std::string_view line);

/// "(Đã ký)", "[daky]", "(Ký tên, đóng dấu)".
bool is_signed_mark(std::string_view line);

class SignerList {
 public:
  bool empty() const noexcept { return signers_.empty(); }
  /// A signer's office was read and the name has not come yet.
  bool waits_for_name() const noexcept { return !signers_.empty() && signers_.back().name.empty(); }

  /// Takes a signing line, after a name as the start of the next signer; false where there are too many.
  bool add_signing_line(std::string_view line);
  /// Takes a line under one: a name, or more of the office; false where it is neither.
  bool add_line_below(std::string_view line);

  /// All of them, parted by "; "; nothing where nobody signs.
  std::optional<Signature> take_signature();

 private:
  struct Signer {
    std::vector<std::string> lines;  ///< authority and office, as printed
    std::string name;
  };

  static void add_to(Signature& all, const Signer& signer);

  std::vector<Signer> signers_;
};

}  // namespace rasoat
