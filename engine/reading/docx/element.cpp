#include "reading/docx/element.hpp"

#include "reading/package/name_table.hpp"

namespace rasoat::docx {
namespace {

constexpr Named<Element> kElements[] = {{"p", Element::paragraph},
                                        {"pPr", Element::paragraph_properties},
                                        {"r", Element::run},
                                        {"rPr", Element::run_properties},
                                        {"t", Element::text},
                                        {"tab", Element::tab},
                                        {"ptab", Element::tab},
                                        {"br", Element::line_break},
                                        {"cr", Element::line_break},
                                        {"noBreakHyphen", Element::hyphen},
                                        {"softHyphen", Element::soft_hyphen},
                                        {"sym", Element::symbol},
                                        {"fldChar", Element::field_mark},
                                        {"footnoteReference", Element::footnote_mark},
                                        {"endnoteReference", Element::endnote_mark},
                                        {"footnote", Element::note},
                                        {"endnote", Element::note},
                                        {"tbl", Element::table},
                                        {"tr", Element::row},
                                        {"tc", Element::cell},
                                        {"txbxContent", Element::text_box},
                                        {"del", Element::left_out},
                                        {"moveFrom", Element::left_out},
                                        {"instrText", Element::left_out},
                                        {"delText", Element::left_out},
                                        {"delInstrText", Element::left_out},
                                        {"sectPr", Element::left_out},
                                        {"tblPr", Element::left_out},
                                        {"tblGrid", Element::left_out},
                                        {"tblPrEx", Element::left_out},
                                        {"trPr", Element::left_out},
                                        {"tcPr", Element::left_out},
                                        {"sdtPr", Element::left_out},
                                        {"sdtEndPr", Element::left_out},
                                        {"rt", Element::left_out},
                                        {"rubyPr", Element::left_out}};

constexpr NameTable<Element, 256> kTable(kElements);

}  // namespace

Element element_of(const char* raw, std::string_view prefix) noexcept {
  const std::string_view name(raw);
  bool own = name.size() > prefix.size();
  for (std::size_t at = 0; own && at < prefix.size(); ++at) own = name[at] == prefix[at];
  if (own) {
    const std::string_view local = name.substr(prefix.size());
    if (prefix.empty() && local.find(':') != std::string_view::npos) return Element::other;
    return kTable.find(local);
  }
  if (name == "m:t") return Element::text;
  return name.ends_with(":AlternateContent") ? Element::alternatives : Element::other;
}

}  // namespace rasoat::docx
