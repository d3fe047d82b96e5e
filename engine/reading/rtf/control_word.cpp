#include "reading/rtf/control_word.hpp"

#include "reading/package/name_table.hpp"

namespace rasoat::rtf {
namespace {

constexpr Named<Control> kWords[] = {
    {"annotation", Control::left_out},
    {"atnauthor", Control::left_out},
    {"atnid", Control::left_out},
    {"bkmkend", Control::left_out},
    {"bkmkstart", Control::left_out},
    {"colortbl", Control::left_out},
    {"filetbl", Control::left_out},
    {"fldinst", Control::left_out},
    {"info", Control::left_out},
    {"nonshppict", Control::left_out},
    {"objclass", Control::left_out},
    {"objdata", Control::left_out},
    {"objname", Control::left_out},
    {"pict", Control::left_out},
    {"rxe", Control::left_out},
    {"shprslt", Control::left_out},
    {"sp", Control::left_out},
    {"tc", Control::left_out},
    {"tcn", Control::left_out},
    {"txe", Control::left_out},
    {"xe", Control::left_out},

    {"do", Control::transparent},
    {"shpinst", Control::transparent},

    {"fonttbl", Control::font_table},
    {"stylesheet", Control::style_sheet},
    {"listtext", Control::label},
    {"pntext", Control::label},
    {"header", Control::page_text},
    {"headerf", Control::page_text},
    {"headerl", Control::page_text},
    {"headerr", Control::page_text},
    {"footer", Control::page_text},
    {"footerf", Control::page_text},
    {"footerl", Control::page_text},
    {"footerr", Control::page_text},
    {"footnote", Control::note},
    {"ftnalt", Control::end_note},
    {"shptxt", Control::text_box},
    {"dptxbxtext", Control::text_box},
    {"upr", Control::two_forms},
    {"ud", Control::unicode_form},

    {"par", Control::paragraph_end},
    {"sect", Control::stop},
    {"nestcell", Control::stop},
    {"line", Control::line_break},
    {"tab", Control::tab},
    {"u", Control::unicode},
    {"uc", Control::fallback},
    {"emdash", Control::em_dash},
    {"endash", Control::en_dash},
    {"lquote", Control::left_quote},
    {"rquote", Control::right_quote},
    {"ldblquote", Control::left_quotes},
    {"rdblquote", Control::right_quotes},
    {"bullet", Control::bullet},
    {"emspace", Control::wide_blank},
    {"enspace", Control::wide_blank},
    {"qmspace", Control::wide_blank},

    {"plain", Control::plain},
    {"b", Control::bold},
    {"i", Control::italic},
    {"super", Control::raised},
    {"sub", Control::lowered},
    {"dn", Control::lowered},
    {"up", Control::height},
    {"nosupersub", Control::level_line},
    {"caps", Control::capitals},
    {"v", Control::hidden},
    {"deleted", Control::hidden},
    {"f", Control::font},

    {"pard", Control::plain_paragraph},
    {"s", Control::style},
    {"outlinelevel", Control::outline},
    {"ilvl", Control::list_level},
    {"intbl", Control::in_table},

    {"trowd", Control::row_definition},
    {"cellx", Control::cell_definition},
    {"cell", Control::cell_end},
    {"row", Control::row_end},

    {"deff", Control::default_font},
    {"ansicpg", Control::code_page},
    {"fcharset", Control::font_charset},
    {"cpg", Control::font_code_page},
};

constexpr NameTable<Control, 256> kTable(kWords);

}  // namespace

Control control_of(std::string_view word) noexcept {
  return kTable.find(word);
}

}  // namespace rasoat::rtf
