// What fonts say of the text that is set in them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

#include "encoding/font.hpp"

namespace rasoat::rtf {

/// How the bytes of a text are read that are not ASCII. Pages that Vietnamese documents do not use are read
/// as CP1252.
enum class CodePage : std::uint8_t { cp1252, cp1258, utf8, symbols };

/// By the number in \ansicpg and \cpg.
CodePage code_page_of(std::int32_t number) noexcept;

struct Font {
  std::string name;
  std::optional<CodePage> page;          ///< none: the document's
  std::optional<FontEncoding> encoding;  ///< of a font of an old encoding, whose bytes are shown as CP1252
};

class FontTable {
 public:
  /// The entry that the next calls fill.
  void begin(std::int32_t number);
  void set_charset(std::int32_t charset);
  void set_page(CodePage page);
  void add_name(std::string_view piece);
  /// The name is complete.
  void end();

  /// An empty one where there is none of this number.
  const Font& find(std::int32_t number) const;

 private:
  std::unordered_map<std::int32_t, Font> fonts_;
  Font* open_ = nullptr;
};

}  // namespace rasoat::rtf
