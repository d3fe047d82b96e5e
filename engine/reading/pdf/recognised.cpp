#include "reading/pdf/recognised.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "grammars/misread.hpp"
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

namespace {

bool stands_around(char c) {
  constexpr std::string_view kInner = "|!";  // read for a 1
  const auto byte = static_cast<unsigned char>(c);
  const bool alphanumeric = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
  return byte < 0x80 && !alphanumeric && kInner.find(c) == std::string_view::npos;
}

std::optional<Mended> mended(std::string_view word) {
  std::string_view bare = word;
  while (!bare.empty() && stands_around(bare.front())) bare.remove_prefix(1);
  while (!bare.empty() && stands_around(bare.back())) bare.remove_suffix(1);
  auto meant = grammar::mend_designation(bare);
  if (!meant) return std::nullopt;
  std::string whole(word);
  whole.replace(static_cast<std::size_t>(bare.data() - word.data()), bare.size(), *meant);
  return Mended{std::string(bare), std::move(*meant), std::move(whole)};
}

std::optional<ReadingDoubt> doubt_of_all(const std::vector<Page>& pages, std::string_view text) {
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
  return ReadingDoubt{"text-recognised",
                      {0, static_cast<Offset>(text.size())},
                      "text-recognised",
                      {std::to_string(recognised), std::to_string(pages.size()), std::to_string(percent)}};
}

}  // namespace

std::deque<Mended> mend_designations(std::vector<Page>& pages) {
  std::deque<Mended> all;
  for (Page& page : pages) {
    if (page.confidence < 0) continue;
    for (Word& word : page.words) {
      auto one = mended(word.text);
      if (!one) continue;
      all.push_back(std::move(*one));
      word.text = all.back().word;
      word.mended = static_cast<std::uint32_t>(all.size());
    }
  }
  return all;
}

std::vector<ReadingDoubt> doubts_of_recognition(const std::vector<Page>& pages,
                                                const std::deque<Mended>& mended, const RunMap& map,
                                                std::string_view text) {
  std::vector<ReadingDoubt> doubts;
  auto all = doubt_of_all(pages, text);
  if (!all) return doubts;
  std::vector<Span> places(mended.size(), all->span);
  for (const MappedRun& run : map.runs) places[run.place.run] = run.text;
  doubts.push_back(std::move(*all));
  for (std::size_t at = 0; at < mended.size(); ++at)
    doubts.push_back(
        {"designation-mended", places[at], "designation-mended", {mended[at].printed, mended[at].meant}});
  return doubts;
}

}  // namespace rasoat::pdf
