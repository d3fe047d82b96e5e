// The image is brought to the resolution that the model was trained for and set straight; of what tesseract
// finds the words and their places are taken, and lines, columns and paragraphs are left to the engine, as
// for a PDF with text.
#include "ocr.hpp"

#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <algorithm>
#include <cmath>
#include <deque>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "reading/pdf/page_words.hpp"
#include "source/linked_code.hpp"

namespace rasoat {
namespace {

constexpr const char* kLanguage = "vie";
constexpr int kDots = 300;                         // an inch, that the model likes best
constexpr std::int64_t kMostPixels = 100'000'000;  // a page of A0 at 300 dots an inch has 140 million
constexpr int kLongestSide = 20'000;
constexpr float kLeastSure = 15;                   // per cent: specks that look like a letter are less
constexpr float kRowOfSize = 0.9F;                 // a row's height, of the size of its type
constexpr float kAscent = 0.9F, kDescent = 0.22F;  // of the size
// A row is taken for higher than it is where brackets and tone marks on capitals stand in it.
constexpr float kSmallest = 0.8F, kLargest = 1.45F;  // of the usual size: what is taken for it

struct Free {
  void operator()(Pix* pix) const noexcept { pixDestroy(&pix); }
};
using Image = std::unique_ptr<Pix, Free>;

std::string answer(pdf::Answer kind) {
  return {static_cast<char>(kind), '\0'};
}

bool is_tiff(int format) {
  return (format >= IFF_TIFF && format <= IFF_TIFF_ZIP) || format == IFF_TIFF_JPEG;
}

struct Header {
  int format = 0;
  int width = 0;
  int height = 0;
};

const l_uint8* data_of(std::string_view bytes) {
  return reinterpret_cast<const l_uint8*>(bytes.data());
}

bool read_header(std::string_view bytes, std::uint32_t page, Header& header) {
  if (findFileFormatBuffer(data_of(bytes), &header.format) != 0) return false;
  if (is_tiff(header.format))
    return readHeaderMemTiff(data_of(bytes), bytes.size(), static_cast<l_int32>(page), &header.width,
                             &header.height, nullptr, nullptr, nullptr, nullptr, nullptr) == 0;
  return page == 0 && pixReadHeaderMem(data_of(bytes), bytes.size(), &header.format, &header.width,
                                       &header.height, nullptr, nullptr, nullptr) == 0;
}

bool is_too_large(const Header& header) {
  return header.width > kLongestSide || header.height > kLongestSide ||
         std::int64_t{header.width} * header.height > kMostPixels;
}

// What the file says, else what makes it as wide as a page of A4.
int dots_of(const Image& image) {
  const int said = pixGetXRes(image.get());
  if (said >= 70 && said <= 1200) return said;
  return std::clamp(static_cast<int>(std::lround(pixGetWidth(image.get()) / 8.27)), 70, 600);
}

Image at_best_resolution(Image image, int& dots) {
  if (dots > 200 && dots < 450) return image;
  const float factor = std::min(static_cast<float>(kDots) / static_cast<float>(dots), 3.0F);
  Image scaled(pixScale(image.get(), factor, factor));
  if (scaled == nullptr) return image;
  dots = static_cast<int>(std::lround(static_cast<float>(dots) * factor));
  return scaled;
}

// How a page lies, by which of its letters reach above the others and which below: Vietnamese ones, with
// their marks, do so as clearly as English ones.
int quarter_turns(const Image& grey) {
  constexpr int kInk = 160;
  constexpr float kSure = 5, kOverOther = 1.5F;  // in standard deviations; how many times as sure
  const Image ink(pixThresholdToBinary(grey.get(), kInk));
  float up = 0, left = 0;
  if (ink == nullptr || pixOrientDetect(ink.get(), &up, &left, 0, 0) != 0) return 0;
  const float along = std::abs(up), across = std::abs(left);
  if (std::max(along, across) < kSure || std::max(along, across) < kOverOther * std::min(along, across))
    return 0;
  if (along > across) return up > 0 ? 0 : 2;
  return left > 0 ? 1 : 3;
}

// The rules of tables and under words, which are taken for letters: lines longer than any stroke of a letter.
void take_out_rules(Image& grey, int dots) {
  const Image ink(pixThresholdToBinary(grey.get(), 160));
  if (ink == nullptr) return;
  const Image across(pixOpenBrick(nullptr, ink.get(), dots / 3, 1));
  const Image down(pixOpenBrick(nullptr, ink.get(), 1, dots / 4));
  if (across == nullptr || down == nullptr) return;
  const Image rules(pixOr(nullptr, across.get(), down.get()));
  if (rules == nullptr) return;
  const Image wide(pixDilateBrick(nullptr, rules.get(), 5, 5));
  if (wide != nullptr) pixSetMasked(grey.get(), wide.get(), 255);
}

// The model is read once. Null where it is not installed.
tesseract::TessBaseAPI* model() {
  static const std::unique_ptr<tesseract::TessBaseAPI> loaded = [] {
    auto api = std::make_unique<tesseract::TessBaseAPI>();
    if (api->Init(nullptr, kLanguage, tesseract::OEM_LSTM_ONLY) != 0) return decltype(api)();
    api->SetPageSegMode(tesseract::PSM_AUTO);
    api->SetVariable("tessedit_do_invert", "0");
    return api;
  }();
  return loaded.get();
}

class PageOfWords {
 public:
  PageOfWords(int width, int height, int dots) : points_(72.0F / static_cast<float>(dots)) {
    page_.width = static_cast<float>(width) * points_;
    page_.height = static_cast<float>(height) * points_;
  }

  void add(const tesseract::ResultIterator& at) {
    const float sure = at.Confidence(tesseract::RIL_WORD);
    const std::unique_ptr<char[]> text(at.GetUTF8Text(tesseract::RIL_WORD));
    int left = 0, top = 0, right = 0, bottom = 0;
    if (sure < kLeastSure || text == nullptr ||
        !at.BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom))
      return;
    texts_.emplace_back(text.get());
    if (texts_.back().empty()) return;
    float row = 0, descenders = 0, ascenders = 0;
    at.RowAttributes(&row, &descenders, &ascenders);
    pdf::Word word;
    word.text = texts_.back();
    word.size = row > 0 ? row / kRowOfSize * points_ : static_cast<float>(bottom - top) * points_;
    word.box.left = static_cast<float>(left) * points_;
    word.box.right = static_cast<float>(right) * points_;
    const float foot = foot_of_line(at, (left + right) / 2, bottom);
    word.box.bottom = foot * points_;
    page_.words.push_back(word);
    sure_ += sure;
  }

  /// Of all words, per cent; 0 where there are none.
  float sureness() const { return page_.words.empty() ? 0 : sure_ / static_cast<float>(page_.words.size()); }

  std::string encoded() {
    if (page_.words.empty()) return encode();
    page_.confidence = sureness();
    std::vector<float> sizes;
    for (const pdf::Word& word : page_.words) sizes.push_back(word.size);
    std::ranges::nth_element(sizes, sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2));
    const float usual = sizes[sizes.size() / 2];
    for (pdf::Word& word : page_.words) {
      if (word.size > kSmallest * usual && word.size < kLargest * usual) word.size = usual;
      const float foot = word.box.bottom;
      word.box.top = foot - kAscent * word.size;
      word.box.bottom = foot + kDescent * word.size;
    }
    return encode();
  }

 private:
  // Where the line on which the word stands has its foot there.
  static float foot_of_line(const tesseract::ResultIterator& at, int middle, int bottom) {
    int x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    if (!at.Baseline(tesseract::RIL_TEXTLINE, &x1, &y1, &x2, &y2) || x2 <= x1)
      return static_cast<float>(bottom);
    return static_cast<float>(y1) +
           static_cast<float>(y2 - y1) * static_cast<float>(middle - x1) / static_cast<float>(x2 - x1);
  }

  std::string encode() const {
    std::string out;
    pdf::encode_page(page_, out);
    return out;
  }

  float points_;  // of a pixel
  pdf::Page page_;
  std::deque<std::string> texts_;
  float sure_ = 0;
};

// What is found on a page that lies as it should; nothing where tesseract fails.
std::optional<PageOfWords> words_on(Image grey, int dots, tesseract::TessBaseAPI& api) {
  if (Image straight(pixDeskew(grey.get(), 0)); straight != nullptr) grey = std::move(straight);
  take_out_rules(grey, dots);
  std::optional<PageOfWords> page(std::in_place, pixGetWidth(grey.get()), pixGetHeight(grey.get()), dots);
  api.SetImage(grey.get());
  api.SetSourceResolution(dots);
  if (api.Recognize(nullptr) != 0) return std::nullopt;
  const std::unique_ptr<tesseract::ResultIterator> at(api.GetIterator());
  if (at != nullptr) {
    do {
      if (!at->Empty(tesseract::RIL_WORD)) page->add(*at);
    } while (at->Next(tesseract::RIL_WORD));
  }
  api.Clear();
  return page;
}

// A page that seems to be turned, and reads badly when it is turned back, may have lain as it should.
std::optional<PageOfWords> words_either_way(const Image& grey, int dots, tesseract::TessBaseAPI& api) {
  constexpr float kReadsWell = 60;  // per cent
  Image turned;
  if (const int turns = quarter_turns(grey); turns != 0) turned.reset(pixRotateOrth(grey.get(), turns));
  if (turned == nullptr) return words_on(Image(pixClone(grey.get())), dots, api);
  auto page = words_on(std::move(turned), dots, api);
  if (page && page->sureness() >= kReadsWell) return page;
  auto other = words_on(Image(pixClone(grey.get())), dots, api);
  return other && (!page || other->sureness() > page->sureness()) ? std::move(other) : std::move(page);
}

std::string recognise(Image image, int dots, bool more) {
  tesseract::TessBaseAPI* api = model();
  if (api == nullptr) return answer(pdf::Answer::no_language);
  Image grey(pixConvertTo8(image.get(), 0));
  if (grey == nullptr) return answer(pdf::Answer::broken);
  image.reset();
  grey = at_best_resolution(std::move(grey), dots);
  auto page = words_either_way(grey, dots, *api);
  if (!page) return answer(pdf::Answer::broken);
  return std::string{static_cast<char>(pdf::Answer::words), static_cast<char>(more)} + page->encoded();
}

}  // namespace

// The folder is known also where no language is loaded, which takes long.
std::string version_of_models() {
  tesseract::TessBaseAPI api;
  api.Init(nullptr, "-", tesseract::OEM_LSTM_ONLY);
  const char* const folder = api.GetDatapath();
  return file_version((folder == nullptr ? std::string() : std::string(folder)) + kLanguage + ".traineddata");
}

std::string words_of_image(std::string_view bytes, std::uint32_t page) {
  setMsgSeverity(L_SEVERITY_NONE);
  Header header;
  if (!read_header(bytes, page, header)) return answer(pdf::Answer::broken);
  if (is_too_large(header)) return answer(pdf::Answer::too_large);
  const bool tiff = is_tiff(header.format);
  Image image(tiff ? pixReadMemTiff(data_of(bytes), bytes.size(), static_cast<l_int32>(page))
                   : pixReadMem(data_of(bytes), bytes.size()));
  if (image == nullptr) return answer(pdf::Answer::broken);
  Header next;
  const bool more = tiff && read_header(bytes, page + 1, next);
  const int dots = dots_of(image);
  return recognise(std::move(image), dots, more);
}

std::string words_of_drawing(const char* rows, int width, int height, int stride, int dots_per_inch) {
  setMsgSeverity(L_SEVERITY_NONE);
  Image image(pixCreate(width, height, 8));
  if (image == nullptr) return answer(pdf::Answer::broken);
  for (int y = 0; y < height; ++y) {
    l_uint32* line = pixGetData(image.get()) + std::ptrdiff_t{y} * pixGetWpl(image.get());
    for (int x = 0; x < width; ++x)
      SET_DATA_BYTE(line, x, static_cast<unsigned char>(rows[std::ptrdiff_t{y} * stride + x]));
  }
  return recognise(std::move(image), dots_per_inch, false);
}

}  // namespace rasoat
