#include "reading/unread.hpp"

namespace rasoat {
namespace {

bool is_doc(std::string_view bytes) {
  return bytes.starts_with(std::string_view("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
}
bool is_edxml(std::string_view bytes) {
  return bytes.substr(0, 4096).find("<edXML") != std::string_view::npos;
}
bool is_jpeg(std::string_view bytes) {
  return bytes.starts_with("\xFF\xD8\xFF");
}
bool is_pdf(std::string_view bytes) {
  return bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos;
}
bool is_png(std::string_view bytes) {
  return bytes.starts_with("\x89PNG\r\n\x1A\n");
}
bool is_rtf(std::string_view bytes) {
  return bytes.starts_with("{\\rtf");
}
bool is_tiff(std::string_view bytes) {
  return bytes.starts_with(std::string_view("II*\0", 4)) || bytes.starts_with(std::string_view("MM\0*", 4));
}
bool is_zip(std::string_view bytes) {
  return bytes.starts_with(std::string_view("PK\3\4", 4));
}

constexpr UnreadFormat kFormats[] = {
    {"doc", "doc", is_doc},        {"edxml", "edxml", is_edxml},  {"eml", "eml", nullptr},
    {"jpeg", "jpg jpeg", is_jpeg}, {"pdf", "pdf", is_pdf},        {"png", "png", is_png},
    {"rtf", "rtf", is_rtf},        {"tiff", "tif tiff", is_tiff}, {"zip", "zip", is_zip, true},
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
