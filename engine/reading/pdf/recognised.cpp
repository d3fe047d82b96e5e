#include "reading/pdf/recognised.hpp"

#include <algorithm>
#include <cmath>

#include "reading/package/package.hpp"

namespace rasoat::pdf {
namespace {

constexpr std::string_view kNoLanguage = "input-no-language";
constexpr std::string_view kLanguagePackage = "tesseract-ocr-vie";

}  // namespace

std::expected<RecognisedPage, Error> recognise_page(ForeignFormat format, std::string_view name,
                                                    const SourceText& source, std::uint32_t page) {
  auto answer = ask_foreign_reader(format, name, source, page);
  if (!answer) return std::unexpected(answer.error());
  const auto fail = [&](std::string_view message, std::vector<std::string> more = {}) {
    more.insert(more.begin(), std::string(name));
    return std::unexpected(unreadable(source, std::string(message), std::move(more)));
  };
  if (answer->size() < 2) return fail("input-broken");
  switch (static_cast<Answer>(answer->front())) {
    case Answer::too_large:
      return fail("input-image-too-large");
    case Answer::no_language:
      return fail(kNoLanguage, {std::string(kLanguagePackage)});
    case Answer::words:
      break;
    default:
      return fail("input-broken");
  }
  RecognisedPage recognised;
  recognised.more = (*answer)[1] != 0;
  recognised.bytes = std::make_unique<const std::string>(std::move(*answer));
  auto pages = decode_pages(std::string_view(*recognised.bytes).substr(2));
  if (!pages || pages->size() != 1) return fail("input-broken");
  recognised.page = std::move(pages->front());
  return recognised;
}

bool concerns_all_pages(const Error& error) {
  return error.message == kNoLanguage || error.message == "input-reader-missing";
}

std::optional<ReadingDoubt> doubt_of_recognition(const std::vector<Page>& pages, std::string_view text) {
  double sure = 0;
  std::size_t words = 0, recognised = 0;
  for (const Page& page : pages) {
    if (page.confidence < 0) continue;
    ++recognised;
    words += page.words.size();
    sure += static_cast<double>(page.confidence) * static_cast<double>(page.words.size());
  }
  if (recognised == 0 || words == 0) return std::nullopt;
  const auto percent = std::clamp(std::lround(sure / static_cast<double>(words)), 0L, 100L);
  return ReadingDoubt{
      "text-recognised",
      {0, static_cast<Offset>(text.size())},
      "text-recognised",
      {std::to_string(recognised), std::to_string(pages.size()), std::to_string(percent)}};
}

}  // namespace rasoat::pdf
