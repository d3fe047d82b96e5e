#include "reading/pdf/pdf.hpp"

#include <algorithm>

#include "reading/composed_text.hpp"
#include "reading/composer.hpp"
#include "reading/foreign.hpp"
#include "reading/package/package.hpp"
#include "reading/pdf/page_words.hpp"
#include "reading/pdf/text.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kFormat = "PDF";

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
  const auto pages =
      kind == pdf::Answer::words ? pdf::decode_pages(std::string_view(*answer).substr(1)) : std::nullopt;
  if (!pages || pages->empty()) return fail("input-broken");
  const auto bare = static_cast<std::size_t>(
      std::ranges::count_if(*pages, [](const pdf::Page& page) { return page.words.empty(); }));
  if (bare == pages->size()) return fail("input-no-text", {std::to_string(bare)});
  Composer composer;
  pdf::compose(*pages, composer);
  auto read = finish_composed(composer, source, "pdf", kFormat);
  if (read && bare > 0)
    read->doubts.push_back({"pages-without-text",
                            {0, 0},
                            "pages-without-text",
                            {std::to_string(bare), std::to_string(pages->size())}});
  return read;
}

}  // namespace rasoat
