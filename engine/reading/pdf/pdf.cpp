#include "reading/pdf/pdf.hpp"

#include <algorithm>

#include "reading/composed_text.hpp"
#include "reading/composer.hpp"
#include "reading/foreign.hpp"
#include "reading/package/package.hpp"
#include "reading/pdf/page_words.hpp"
#include "reading/pdf/recognised.hpp"
#include "reading/pdf/text.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kFormat = "PDF";

// Pages without a text layer, which are looked at as images where this build can.
struct Scans {
  std::vector<pdf::RecognisedPage> pages;  ///< own the words
  std::size_t unread = 0;
  std::optional<Error> failure;  ///< of the first that was not read
};

bool is_bare(const pdf::Page& page) {
  return page.words.empty();
}

#ifdef RASOAT_HAS_OCR

constexpr const char* kNoText = "input-no-text";

std::vector<std::string> no_text_arguments(std::size_t pages) {
  return {std::to_string(pages)};
}

// A page on which nothing is found is an empty one.
Scans recognise_bare_pages(const SourceText& source, std::vector<pdf::Page>& pages) {
  Scans scans;
  for (std::size_t number = 0; number < pages.size(); ++number) {
    if (!is_bare(pages[number])) continue;
    const bool hopeless = scans.failure && pdf::concerns_all_pages(*scans.failure);
    auto page = hopeless ? std::unexpected(*scans.failure)
                         : pdf::recognise_page(ForeignFormat::pdf_page, kFormat, source,
                                               static_cast<std::uint32_t>(number));
    if (page) {
      pages[number] = page->page;
      scans.pages.push_back(std::move(*page));
    } else {
      ++scans.unread;
      if (!scans.failure) scans.failure = page.error();
    }
  }
  return scans;
}

#else

constexpr const char* kNoText = "input-scan-left-out";

std::vector<std::string> no_text_arguments(std::size_t pages) {
  return {std::to_string(pages), "libtesseract-dev"};
}

Scans recognise_bare_pages(const SourceText&, std::vector<pdf::Page>& pages) {
  return {{}, static_cast<std::size_t>(std::ranges::count_if(pages, is_bare)), {}};
}

#endif

}  // namespace

bool recognises_pdf(std::string_view bytes) {
  return bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos;
}

std::expected<ReadDocument, Error> read_pdf(const SourceText& source) {
  const auto fail = [&](std::string message, std::vector<std::string> more = {}) {
    more.insert(more.begin(), std::string(kFormat));
    return std::unexpected(unreadable(source, std::move(message), std::move(more)));
  };
  if (source.bytes().empty()) return fail("input-empty");
  if (!recognises_pdf(source.bytes())) return fail("input-not-format");
  const auto answer = ask_foreign_reader(ForeignFormat::pdf, kFormat, source);
  if (!answer) return std::unexpected(answer.error());
  const pdf::Answer kind = answer->empty() ? pdf::Answer::broken : static_cast<pdf::Answer>(answer->front());
  if (kind == pdf::Answer::encrypted) return fail("input-encrypted");
  auto pages =
      kind == pdf::Answer::words ? pdf::decode_pages(std::string_view(*answer).substr(1)) : std::nullopt;
  if (!pages || pages->empty()) return fail("input-broken");
  const Scans scans = recognise_bare_pages(source, *pages);
  const auto bare = static_cast<std::size_t>(std::ranges::count_if(*pages, is_bare));
  if (bare == pages->size() && scans.failure) return std::unexpected(*scans.failure);
  if (bare == pages->size()) return fail(kNoText, no_text_arguments(bare));
  const auto mended = pdf::mend_designations(*pages);
  RunMap map;
  Composer composer(&map);
  pdf::compose(*pages, composer);
  auto read = finish_composed(composer, source, "pdf", kFormat);
  if (!read) return read;
  read->doubts = pdf::doubts_of_recognition(*pages, mended, map, read->text);
  if (scans.unread > 0)
    read->doubts.push_back({"pages-without-text",
                            {0, 0},
                            "pages-without-text",
                            {std::to_string(scans.unread), std::to_string(pages->size())}});
  return read;
}

}  // namespace rasoat
