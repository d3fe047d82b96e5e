// Pages whose words are recognised in images.
#pragma once

#include <cstdint>
#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reading/block.hpp"
#include "reading/foreign.hpp"
#include "reading/pdf/page_words.hpp"
#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat::pdf {

struct RecognisedPage {
  std::unique_ptr<const std::string> bytes;  ///< in which the words' texts lie
  Page page;
  bool more = false;  ///< another page follows
};

/// `format`: image or pdf_page. `name` is what messages call the file. Errors: those of foreign readers,
/// input-broken, input-image-too-large, input-no-language.
std::expected<RecognisedPage, Error> recognise_page(ForeignFormat format, std::string_view name,
                                                    const SourceText& source, std::uint32_t page);

/// Whether the error is about this machine and not about the page: no other page would fare better.
bool concerns_all_pages(const Error& error);

/// That a text, or a part of it, was recognised, and how surely; nothing where it was not.
std::optional<ReadingDoubt> doubt_of_recognition(const std::vector<Page>& pages, std::string_view text);

}  // namespace rasoat::pdf
