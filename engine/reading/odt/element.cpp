#include "reading/odt/element.hpp"

#include "reading/package/name_table.hpp"

namespace rasoat::odt {
namespace {

constexpr Named<Element> kElements[] = {{"text:p", Element::paragraph},
                                        {"text:h", Element::heading},
                                        {"text:span", Element::span},
                                        {"text:s", Element::blanks},
                                        {"text:tab", Element::tab},
                                        {"text:line-break", Element::line_break},
                                        {"text:list", Element::list},
                                        {"text:list-item", Element::list_item},
                                        {"text:list-header", Element::list_header},
                                        {"text:note", Element::note},
                                        {"text:note-body", Element::note_body},
                                        {"text:section", Element::section},
                                        {"table:table", Element::table},
                                        {"table:table-row", Element::row},
                                        {"table:table-cell", Element::cell},
                                        {"table:covered-table-cell", Element::covered_cell},
                                        {"draw:frame", Element::drawing},
                                        {"draw:custom-shape", Element::drawing},
                                        {"draw:rect", Element::drawing},
                                        {"draw:ellipse", Element::drawing},
                                        {"draw:circle", Element::drawing},
                                        {"draw:line", Element::drawing},
                                        {"draw:polygon", Element::drawing},
                                        {"draw:path", Element::drawing},
                                        {"draw:connector", Element::drawing},
                                        {"draw:caption", Element::drawing},
                                        {"draw:g", Element::drawing},
                                        {"draw:a", Element::drawing},
                                        {"office:annotation", Element::left_out},
                                        {"office:annotation-end", Element::left_out},
                                        {"text:tracked-changes", Element::left_out},
                                        {"text:script", Element::left_out},
                                        {"text:hidden-text", Element::left_out},
                                        {"text:ruby-text", Element::left_out},
                                        {"text:table-of-content-source", Element::left_out},
                                        {"text:alphabetical-index-source", Element::left_out},
                                        {"text:illustration-index-source", Element::left_out},
                                        {"text:table-index-source", Element::left_out},
                                        {"text:user-index-source", Element::left_out},
                                        {"text:object-index-source", Element::left_out},
                                        {"text:bibliography-source", Element::left_out},
                                        {"office:forms", Element::left_out},
                                        {"draw:object", Element::left_out},
                                        {"svg:title", Element::left_out},
                                        {"svg:desc", Element::left_out}};

constexpr NameTable<Element, 256> kTable(kElements);

}  // namespace

Element element_of(std::string_view name) noexcept {
  return kTable.find(name);
}

}  // namespace rasoat::odt
