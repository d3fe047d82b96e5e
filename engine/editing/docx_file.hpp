// A Word document that is changed at places of its text: parts by name, and which of them is what.
#pragma once

#include <expected>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "editing/zip_copy.hpp"
#include "reading/docx/docx.hpp"
#include "reading/package/package.hpp"

namespace rasoat {

/// The bytes of a Word document, and where in it each character of its text comes from.
struct DocxFile {
  SourceText source;
  MappedDocument mapped;
};

/// Errors: those of read_docx_with_map.
std::expected<DocxFile, Error> open_docx(SourceText source);

/// All XML parts of the file, unpacked, and what is written of them.
class DocxParts {
 public:
  /// Errors: those of unpack.
  static std::expected<DocxParts, Error> open(const SourceText& source);

  /// Null where there is none.
  const std::string* find(const std::string& name) const;
  void put(const std::string& name, std::string bytes);
  /// The member that holds the text: "word/document.xml".
  std::string main_part() const;
  /// The relationships of a part: "word/_rels/document.xml.rels".
  static std::string relationships_of(const std::string& part);
  /// The member that a part's relationship of this kind ("comments") names; empty where there is none.
  std::string related(const std::string& part, std::string_view kind) const;

  /// The file with what was put. Errors: input-archive-broken.
  std::expected<std::string, Error> write(const SourceText& source) const;

 private:
  std::map<std::string, std::string> parts_;
  std::map<std::string, bool> changed_;
};

/// Pieces of text put into a text at places of it, all at once.
class Insertions {
 public:
  /// Replaces `length` bytes; those of one place are put in the order of calls.
  void put(std::size_t at, std::string text, std::size_t length = 0);
  std::string apply(std::string_view text) const;

 private:
  struct Piece {
    std::size_t at, length;
    std::string text;
  };
  mutable std::vector<Piece> pieces_;
};

}  // namespace rasoat
