#include "encoding/encoding.hpp"

namespace rasoat {

std::string_view name_of(Encoding encoding) noexcept {
  switch (encoding) {
    case Encoding::utf8:
      return "UTF-8";
    case Encoding::utf16le:
      return "UTF-16LE";
    case Encoding::utf16be:
      return "UTF-16BE";
    case Encoding::tcvn3:
      return "TCVN3 (ABC)";
    case Encoding::tcvn5712:
      return "TCVN 5712";
    case Encoding::vni:
      return "VNI-Windows";
    case Encoding::viscii:
      return "VISCII";
    case Encoding::cp1258:
      return "CP1258";
    case Encoding::viqr:
      return "VIQR";
    case Encoding::mojibake:
      return "UTF-8/CP1252";
  }
  return {};
}

}  // namespace rasoat
