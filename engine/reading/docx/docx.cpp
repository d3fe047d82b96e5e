#include "reading/docx/docx.hpp"

#include <algorithm>

#include "reading/composed_text.hpp"
#include "reading/composer.hpp"
#include "reading/docx/body.hpp"
#include "reading/docx/parts.hpp"
#include "reading/package/names.hpp"

namespace rasoat {
namespace {

// Word wraps a document with a password into another kind of archive (OLE), with this name in it.
bool is_protected(std::string_view bytes) {
  constexpr std::string_view kOle("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  constexpr std::string_view kName("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
  return bytes.starts_with(kOle) && bytes.find(kName) != std::string_view::npos;
}

std::expected<ReadDocument, Error> read(const SourceText& source, RunMap* map) {
  if (is_protected(source.bytes()))
    return std::unexpected(unreadable(source, "input-encrypted", {std::string(docx::kFormat)}));
  auto parts = docx::open_parts(source);
  if (!parts) return std::unexpected(parts.error());
  Composer composer(map);
  composer.reserve(parts->size / 2);
  docx::compose(*parts, composer, map);
  return finish_composed(composer, source, "docx", docx::kFormat);
}

}  // namespace

bool recognises_docx(std::string_view bytes) {
  if (is_protected(bytes)) return true;
  const auto names = member_names(bytes);
  return std::ranges::any_of(names, [](std::string_view name) {
    return name.starts_with("word/") || name.starts_with("word\\") || name.starts_with("/word/");
  });
}

std::expected<ReadDocument, Error> read_docx(const SourceText& source) {
  return read(source, nullptr);
}

std::expected<MappedDocument, Error> read_docx_with_map(const SourceText& source) {
  RunMap map;
  auto document = read(source, &map);
  if (!document) return std::unexpected(document.error());
  return MappedDocument{std::move(*document), std::move(map)};
}

}  // namespace rasoat
