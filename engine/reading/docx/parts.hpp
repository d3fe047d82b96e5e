// The parts of a Word document: which member is what.
#pragma once

#include <expected>
#include <memory>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "reading/package/package.hpp"

namespace rasoat::docx {

struct Tree {
  std::string name;  ///< of the member
  std::unique_ptr<pugi::xml_document> document;

  pugi::xml_node root() const { return document ? document->document_element() : pugi::xml_node(); }
};

/// Trees refer to the package's bytes. Those of parts that the document does not have are null.
struct Parts {
  Package package;
  Tree main;
  std::size_t size = 0;  ///< of the main part, in bytes
  Tree styles;
  Tree numbering;
  Tree footnotes;
  Tree endnotes;
  std::vector<Tree> headers;
  std::vector<Tree> footers;
};

/// Errors: those of unpack and parse_part, and input-part-missing.
std::expected<Parts, Error> open_parts(const SourceText& source);

/// What messages call the format.
constexpr std::string_view kFormat = "DOCX";

}  // namespace rasoat::docx
