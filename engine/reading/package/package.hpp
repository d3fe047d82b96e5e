// Documents that are ZIP archives of XML parts: DOCX, ODT.
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

/// The members that a reader asked for, unpacked.
struct Package {
  struct Part {
    std::string name;  ///< with '/', none at its start
    std::string bytes;
    bool parsed = false;  ///< its bytes belong to a tree
  };
  std::vector<Part> parts;  ///< by name

  /// Null where there is no such part.
  Part* find(std::string_view name) noexcept;
};

/// Unpacks the members for which `wanted` says yes, in memory; nothing is ever written to disk, so that names
/// that lead elsewhere do no harm. `format` is what messages call the file: "DOCX".
/// Errors: input-empty, input-not-format, input-archive-broken, input-encrypted, input-part-twice,
/// input-unpacks-too-large (parts of more than 128 MiB together, or of more than 16 MiB that are 300 times as
/// large as the file).
std::expected<Package, Error> unpack(const SourceText& source, std::string_view format,
                                     bool (*wanted)(std::string_view name));

/// An error of this source: `message` is an id of the catalogue.
Error unreadable(const SourceText& source, std::string message, std::vector<std::string> arguments);

}  // namespace rasoat
