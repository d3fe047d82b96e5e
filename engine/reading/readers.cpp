#include "reading/readers.hpp"

#include <algorithm>
#include <string>

#include "reading/doc/doc.hpp"
#include "reading/docx/docx.hpp"
#include "reading/html/html.hpp"
#include "reading/image/image.hpp"
#include "reading/markdown.hpp"
#include "reading/odt/odt.hpp"
#include "reading/package/package.hpp"
#include "reading/pdf/pdf.hpp"
#include "reading/rtf/rtf.hpp"
#include "reading/text.hpp"
#include "reading/unread.hpp"

namespace rasoat {
namespace {

constexpr Reader kReaders[] = {
    {"docx", "docx docm dotx dotm", recognises_docx, read_docx},
    {"doc", "doc dot", recognises_doc, read_doc},
    {"odt", "odt ott", recognises_odt, read_odt},
#ifdef RASOAT_HAS_PDF
    {"pdf", "pdf", recognises_pdf, read_pdf, true},
#endif
#ifdef RASOAT_HAS_OCR
    {"png", "png", recognises_png, read_png, true},
    {"jpeg", "jpg jpeg", recognises_jpeg, read_jpeg, true},
    {"tiff", "tif tiff", recognises_tiff, read_tiff, true},
#endif
    {"rtf", "rtf", recognises_rtf, read_rtf},
    {"html", "html htm xhtml", recognises_html, read_html},
    {"markdown", "md markdown", recognises_markdown, read_markdown},
    {"text", "txt text", recognises_text, read_text},
};

std::string_view extension(std::string_view path) {
  const std::size_t dot = path.find_last_of("./");
  return dot == std::string_view::npos || path[dot] == '/' ? std::string_view() : path.substr(dot + 1);
}

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return small;
}

bool has_extension(const Reader& reader, std::string_view wanted) {
  std::string_view list = reader.extensions;
  while (!list.empty()) {
    const std::string_view one = list.substr(0, list.find(' '));
    if (one == wanted) return true;
    list.remove_prefix(std::min(one.size() + 1, list.size()));
  }
  return false;
}

const Reader* reader_by_name(std::string_view path) {
  const std::string wanted = in_small_letters(extension(path));
  if (wanted.empty()) return nullptr;
  for (const Reader& reader : kReaders) {
    if (has_extension(reader, wanted)) return &reader;
  }
  return nullptr;
}

}  // namespace

std::span<const Reader> readers() {
  return kReaders;
}

const Container* container_of(const SourceText& source) {
  const Container* container = recognise_container(source.bytes());
  if (container == nullptr || container->name != "zip") return container;
  if (recognise_unread(source.bytes()) != nullptr) return nullptr;
  return reader_by_name(source.path()) == nullptr ? container : nullptr;
}

bool may_be_read_by_others(const SourceText& source) {
  const Reader* named = reader_by_name(source.path());
  if (named != nullptr && named->foreign) return true;
  const auto holds = [&](const Reader& reader) {
    return reader.foreign && reader.recognises(source.bytes());
  };
  return std::ranges::any_of(kReaders, holds) || container_of(source) != nullptr;
}

std::expected<ReadDocument, Error> read_document(const SourceText& source) {
  if (const Container* container = container_of(source))
    return std::unexpected(unreadable(source, "input-is-container", {std::string(container->name)}));
  // The last reader takes any text: before it is asked, the name is.
  const std::span<const Reader> all = readers();
  for (const Reader& reader : all.first(all.size() - 1)) {
    if (reader.recognises(source.bytes())) return reader.read(source);
  }
  const Reader* named = reader_by_name(source.path());
  const UnreadFormat* unread = recognise_unread(source.bytes());
  if (unread != nullptr) {
    if (!unread->package.empty())
      return std::unexpected(unreadable(source, "input-format-left-out",
                                        {std::string(unread->name), std::string(unread->package)}));
    return std::unexpected(unreadable(source, "input-format-unread", {std::string(unread->name)}));
  }
  return named != nullptr ? named->read(source) : all.back().read(source);
}

}  // namespace rasoat
