#include "reading/unread.hpp"

#include "reading/pdf/pdf.hpp"

namespace rasoat {
namespace {

bool is_jpeg(std::string_view bytes) {
  return bytes.starts_with("\xFF\xD8\xFF");
}
bool is_png(std::string_view bytes) {
  return bytes.starts_with("\x89PNG\r\n\x1A\n");
}
bool is_tiff(std::string_view bytes) {
  return bytes.starts_with(std::string_view("II*\0", 4)) || bytes.starts_with(std::string_view("MM\0*", 4));
}
constexpr UnreadFormat kFormats[] = {
    {"jpeg", "jpg jpeg", is_jpeg},
#ifndef RASOAT_HAS_PDF
    {"pdf", "pdf", recognises_pdf, "libpoppler-cpp-dev"},
#endif
    {"png", "png", is_png},
    {"tiff", "tif tiff", is_tiff},
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
