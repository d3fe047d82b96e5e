// Pages whose words are recognised in images.
#pragma once

#include <cstdint>
#include <deque>
#include <expected>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "reading/block.hpp"
#include "reading/foreign.hpp"
#include "reading/pdf/page_words.hpp"
#include "reading/run_map.hpp"
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

/// A designation that was recognised as something near it.
struct Mended {
  std::string printed;
  std::string meant;
  std::string word;  ///< all of it, with what stands around the designation
};

/// Mends designations on the pages that were recognised, where grammars/misread.hpp knows how; the words'
/// texts are views into the result, which must not be changed.
std::deque<Mended> mend_designations(std::vector<Page>& pages);

/// What is said of a text that was recognised, or a part of it: how surely, and what was mended where. `map`
/// comes from composing the pages.
std::vector<ReadingDoubt> doubts_of_recognition(const std::vector<Page>& pages,
                                                const std::deque<Mended>& mended, const RunMap& map,
                                                std::string_view text);

}  // namespace rasoat::pdf
