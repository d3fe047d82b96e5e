#include "reading/unread.hpp"

#include <algorithm>

#include "reading/image/image.hpp"
#include "reading/package/names.hpp"
#include "reading/pdf/pdf.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kTesseract = "libtesseract-dev";

bool is_zip_with(std::string_view bytes, std::string_view folder) {
  if (!bytes.starts_with("PK")) return false;
  return std::ranges::any_of(member_names(bytes),
                             [&](std::string_view name) { return name.starts_with(folder); });
}
bool is_xlsx(std::string_view bytes) {
  return is_zip_with(bytes, "xl/");
}
bool is_pptx(std::string_view bytes) {
  return is_zip_with(bytes, "ppt/");
}
// The first member of an OpenDocument package says as plain text what it is.
bool is_open_document(std::string_view bytes, std::string_view kind) {
  constexpr std::string_view kMember = "mimetypeapplication/vnd.oasis.opendocument.";
  constexpr std::size_t kHeader = 30;
  return bytes.starts_with("PK") && bytes.size() > kHeader && bytes.substr(kHeader).starts_with(kMember) &&
         bytes.substr(kHeader + kMember.size()).starts_with(kind);
}
bool is_ods(std::string_view bytes) {
  return is_open_document(bytes, "spreadsheet");
}
bool is_odp(std::string_view bytes) {
  return is_open_document(bytes, "presentation");
}
bool is_rar(std::string_view bytes) {
  return bytes.starts_with("Rar!\x1A\x07");
}
bool is_7z(std::string_view bytes) {
  return bytes.starts_with("7z\xBC\xAF\x27\x1C");
}

constexpr UnreadFormat kFormats[] = {
    {"7z", "7z", is_7z},
#ifndef RASOAT_HAS_OCR
    {"jpeg", "jpg jpeg", recognises_jpeg, kTesseract},
#endif
    {"odp", "odp", is_odp},
    {"ods", "ods", is_ods},
#ifndef RASOAT_HAS_PDF
    {"pdf", "pdf", recognises_pdf, "libpoppler-cpp-dev"},
#endif
#ifndef RASOAT_HAS_OCR
    {"png", "png", recognises_png, kTesseract},
#endif
    {"pptx", "pptx", is_pptx},
    {"rar", "rar", is_rar},
#ifndef RASOAT_HAS_OCR
    {"tiff", "tif tiff", recognises_tiff, kTesseract},
#endif
    {"xlsx", "xlsx xlsm", is_xlsx},
};

}  // namespace

std::span<const UnreadFormat> unread_formats() {
  return kFormats;
}

const UnreadFormat* recognise_unread(std::string_view bytes) {
  for (const UnreadFormat& format : kFormats) {
    if (format.recognises != nullptr && format.recognises(bytes)) return &format;
  }
  return nullptr;
}

}  // namespace rasoat
