#include "reading/image/image.hpp"

#include <vector>

#include "reading/composed_text.hpp"
#include "reading/composer.hpp"
#include "reading/package/package.hpp"
#include "reading/pdf/recognised.hpp"
#include "reading/pdf/text.hpp"

namespace rasoat {
namespace {

constexpr std::uint32_t kMostPages = 5'000;

struct Kind {
  std::string_view reader;
  std::string_view name;  ///< in messages
  bool (*recognises)(std::string_view bytes);
};

std::expected<ReadDocument, Error> read_image(const SourceText& source, const Kind& kind) {
  const auto fail = [&](std::string message, std::vector<std::string> more = {}) {
    more.insert(more.begin(), std::string(kind.name));
    return std::unexpected(unreadable(source, std::move(message), std::move(more)));
  };
  if (source.bytes().empty()) return fail("input-empty");
  if (!kind.recognises(source.bytes())) return fail("input-not-format");
  std::vector<pdf::RecognisedPage> recognised;
  std::vector<pdf::Page> pages;
  bool any = false;
  for (std::uint32_t number = 0; number < kMostPages; ++number) {
    auto page = pdf::recognise_page(ForeignFormat::image, kind.name, source, number);
    if (!page) return std::unexpected(page.error());
    any = any || !page->page.words.empty();
    pages.push_back(page->page);
    recognised.push_back(std::move(*page));
    if (!recognised.back().more) break;
  }
  if (!any) return fail("input-no-text", {std::to_string(pages.size())});
  const auto mended = pdf::mend_designations(pages);
  RunMap map;
  Composer composer(&map);
  pdf::compose(pages, composer);
  auto read = finish_composed(composer, source, kind.reader, kind.name);
  if (!read) return read;
  read->doubts = pdf::doubts_of_recognition(pages, mended, map, read->text);
  return read;
}

}  // namespace

bool recognises_png(std::string_view bytes) {
  return bytes.starts_with("\x89PNG\r\n\x1A\n");
}

bool recognises_jpeg(std::string_view bytes) {
  return bytes.starts_with("\xFF\xD8\xFF");
}

bool recognises_tiff(std::string_view bytes) {
  return bytes.starts_with(std::string_view("II*\0", 4)) || bytes.starts_with(std::string_view("MM\0*", 4));
}

std::expected<ReadDocument, Error> read_png(const SourceText& source) {
  return read_image(source, {"png", "PNG", recognises_png});
}

std::expected<ReadDocument, Error> read_jpeg(const SourceText& source) {
  return read_image(source, {"jpeg", "JPEG", recognises_jpeg});
}

std::expected<ReadDocument, Error> read_tiff(const SourceText& source) {
  return read_image(source, {"tiff", "TIFF", recognises_tiff});
}

}  // namespace rasoat
