#include "reading/doc/look.hpp"

#include <algorithm>

#include "reading/doc/little_endian.hpp"
#include "reading/doc/properties.hpp"

namespace rasoat::doc {
namespace {

constexpr std::size_t kLongestLine = 16;  // of styles that are based on each other
constexpr std::size_t kMostStyles = 4095;

// 0 and 1 switch off and on, 128 is the style's, 129 its opposite.
bool switched(std::uint8_t how, bool style) {
  return how == 0 ? false : how == 128 ? style : how == 129 ? !style : true;
}

}  // namespace

Styles::Styles(std::string_view sheet) {
  const std::size_t head = u16(sheet, 0);
  const std::size_t count = std::min<std::size_t>(u16(sheet, 2), kMostStyles);
  const std::size_t base_size = u16(sheet, 4);
  default_.font = u16(sheet, 14);
  default_.other_font = u16(sheet, 18);
  std::size_t at = 2 + head;
  for (std::size_t number = 0; number < count && at < sheet.size(); ++number) {
    const std::size_t size = u16(sheet, at);
    styles_.push_back(read_style(part_of(sheet, at + 2, size), base_size));
    at += 2 + size;
  }
}

// Behind a head of fixed size and the name stand the changes of paragraphs, then those of characters; a
// style of characters has only those.
Styles::Style Styles::read_style(std::string_view bytes, std::size_t base_size) {
  constexpr unsigned kParagraph = 1, kCharacter = 2;
  Style style;
  if (bytes.empty()) return style;
  const unsigned kind = u16(bytes, 2) & 0xF;
  style.base = u16(bytes, 2) >> 4;
  std::size_t at = base_size + 2 + 2 * std::size_t{u16(bytes, base_size)} + 2;
  const auto next = [&] {
    const std::size_t size = u16(bytes, at);
    const std::string_view part = part_of(bytes, at + 2, size);
    at += 2 + size + size % 2;
    return part;
  };
  if (kind == kParagraph) {
    const std::string_view paragraph = next();  // begins with its own number
    style.paragraph = paragraph.substr(std::min<std::size_t>(2, paragraph.size()));
  }
  if (kind == kParagraph || kind == kCharacter) style.characters = next();
  return style;
}

// From the one that all others are based on.
std::vector<const Styles::Style*> Styles::line_of(std::uint16_t style) const {
  std::vector<const Style*> line;
  while (style < styles_.size() && line.size() < kLongestLine) {
    line.push_back(&styles_[style]);
    style = styles_[style].base;
  }
  std::ranges::reverse(line);
  return line;
}

CharacterFormat Styles::characters(std::uint16_t style) const {
  CharacterFormat format = default_;
  for (const Style* one : line_of(style)) apply(one->characters, CharacterFormat(format), format, true);
  return format;
}

ParagraphFormat Styles::paragraph(std::uint16_t style) const {
  ParagraphFormat format;
  for (const Style* one : line_of(style)) apply(one->paragraph, format);
  format.style = style;
  return format;
}

void Styles::apply(std::string_view changes, const CharacterFormat& base, CharacterFormat& format) const {
  apply(changes, base, format, false);
}

void Styles::apply_style(std::uint16_t style, const CharacterFormat& base, CharacterFormat& format) const {
  for (const Style* one : line_of(style)) apply(one->characters, base, format, true);
}

void Styles::apply(std::string_view changes, const CharacterFormat& base, CharacterFormat& format,
                   bool in_style) const {
  Change change;
  while (next_change(changes, change)) {
    const std::uint8_t byte = u8(change.operand, 0);
    switch (change.code) {
      case 0x0800:  // sprmCFRMarkDel
        format.deleted = byte != 0;
        break;
      case 0x0835:  // sprmCFBold
        format.look.bold = switched(byte, base.look.bold);
        break;
      case 0x0836:  // sprmCFItalic
        format.look.italic = switched(byte, base.look.italic);
        break;
      case 0x083B:  // sprmCFCaps
        format.capitals = switched(byte, base.capitals);
        break;
      case 0x083C:  // sprmCFVanish
        format.hidden = switched(byte, base.hidden);
        break;
      case 0x2A48:  // sprmCIss
        format.look.raised = byte == 1;
        break;
      case 0x4845:  // sprmCHpsPos, half points
        format.look.raised = static_cast<std::int16_t>(u16(change.operand, 0)) >= 4;
        break;
      case 0x4A30:  // sprmCIstd
        if (!in_style) apply_style(u16(change.operand, 0), base, format);
        break;
      case 0x4A4F:  // sprmCRgFtc0
        format.font = u16(change.operand, 0);
        break;
      case 0x4A51:  // sprmCRgFtc2
        format.other_font = u16(change.operand, 0);
        break;
      case 0x6A09:  // sprmCSymbol
        format.symbol_font = u16(change.operand, 0);
        format.symbol = u16(change.operand, 2);
        break;
      default:
        break;
    }
  }
}

void Styles::apply(std::string_view changes, ParagraphFormat& format) {
  Change change;
  while (next_change(changes, change)) {
    const std::uint8_t byte = u8(change.operand, 0);
    switch (change.code) {
      case 0x2416:  // sprmPFInTable
        format.in_table = byte != 0;
        break;
      case 0x2417:  // sprmPFTtp
        format.row_end = byte != 0;
        break;
      case 0x260A:  // sprmPIlvl
        format.level = std::min<std::uint8_t>(byte, 8);
        break;
      case 0x2640:  // sprmPOutLvl
        format.outline = byte;
        break;
      case 0x460B:  // sprmPIlfo
        format.list = u16(change.operand, 0);
        break;
      case 0x6649:  // sprmPItap
        format.depth = u32(change.operand, 0);
        break;
      case 0xD608:  // sprmTDefTable
        format.row_edges = change.operand.substr(std::min<std::size_t>(2, change.operand.size()));
        break;
      default:
        break;
    }
  }
}

}  // namespace rasoat::doc
