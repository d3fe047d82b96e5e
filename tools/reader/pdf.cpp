// poppler's words in the order in which they are drawn, with fonts and places. Where letters are drawn of two
// glyphs in a font of fixed pitch, the mark's cell is taken off the word's end.
#include "pdf.hpp"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>
#include <memory>

#include "reading/pdf/page_words.hpp"
#ifdef RASOAT_HAS_OCR
#include "ocr.hpp"
#endif

namespace rasoat {
namespace {

constexpr int kMostPages = 20'000;
constexpr float kFixedPitch = 0.602F;  // of the size, in all common fonts of this kind

bool contains_any(std::string_view name, std::initializer_list<std::string_view> parts) {
  return std::ranges::any_of(parts, [&](std::string_view part) { return name.find(part) != name.npos; });
}

float end_of(const poppler::text_box& box, const pdf::Word& word, std::string_view font,
             std::size_t characters) {
  if (characters == 0 || !contains_any(font, {"Mono", "Courier"})) return word.box.right;
  const auto last = static_cast<float>(box.char_bbox(characters - 1).width());
  const float cell = kFixedPitch * word.size;
  return last > 1.5F * cell ? word.box.right - cell : word.box.right;
}

void append(std::string& out, char32_t character) {
  const auto tail = [&](unsigned shift) { out += static_cast<char>(0x80 | (character >> shift & 0x3F)); };
  if (character < 0x80) {
    out += static_cast<char>(character);
  } else if (character < 0x800) {
    out += static_cast<char>(0xC0 | character >> 6);
    tail(0);
  } else if (character < 0x10000) {
    out += static_cast<char>(0xE0 | character >> 12);
    tail(6);
    tail(0);
  } else {
    out += static_cast<char>(0xF0 | character >> 18);
    tail(12);
    tail(6);
    tail(0);
  }
}

// poppler's own conversion opens a converter for every word. Half of a pair becomes U+FFFD.
std::string in_utf8(const poppler::ustring& text) {
  std::string out;
  out.reserve(text.size() * 2);
  for (std::size_t at = 0; at < text.size(); ++at) {
    char32_t character = text[at];
    const bool high = character >= 0xD800 && character < 0xDC00;
    if (high && at + 1 < text.size() && text[at + 1] >= 0xDC00 && text[at + 1] < 0xE000) {
      character = 0x10000 + ((character - 0xD800) << 10) + (text[++at] - 0xDC00U);
    } else if (character >= 0xD800 && character < 0xE000) {
      character = 0xFFFD;
    }
    append(out, character);
  }
  return out;
}

void add_word(const poppler::text_box& box, pdf::Page& page, std::deque<std::string>& texts) {
  if (box.rotation() != 0) return;
  const poppler::ustring said = box.text();
  texts.push_back(in_utf8(said));
  const poppler::rectf place = box.bbox();
  const std::string font =
      box.has_font_info() ? box.get_font_name(static_cast<int>(said.size() / 2)) : std::string();
  pdf::Word word;
  word.box = {static_cast<float>(place.left()), static_cast<float>(place.top()),
              static_cast<float>(place.right()), static_cast<float>(place.bottom())};
  word.size = box.has_font_info() ? static_cast<float>(box.get_font_size()) : word.box.height();
  word.bold = contains_any(font, {"Bold", "bold", "Black", "Heavy"});
  word.italic = contains_any(font, {"Italic", "italic", "Oblique"});
  word.text = texts.back();
  word.box.right = end_of(box, word, font, said.size());
  page.words.push_back(word);
}

std::string answer(pdf::Answer kind) {
  return {static_cast<char>(kind)};
}

std::unique_ptr<poppler::document> open(std::string_view bytes) {
  poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return nullptr;
  return std::unique_ptr<poppler::document>(
      poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
}

}  // namespace

std::string words_of_pdf(std::string_view bytes) {
  const auto document = open(bytes);
  if (document == nullptr) return answer(pdf::Answer::broken);
  if (document->is_locked()) return answer(pdf::Answer::encrypted);
  std::string out = answer(pdf::Answer::words);
  const int pages = std::min(document->pages(), kMostPages);
  for (int number = 0; number < pages; ++number) {
    pdf::Page page;
    std::deque<std::string> texts;
    const std::unique_ptr<poppler::page> drawn(document->create_page(number));
    if (drawn != nullptr) {
      const poppler::rectf size = drawn->page_rect();
      page.width = static_cast<float>(size.width());
      page.height = static_cast<float>(size.height());
      for (const poppler::text_box& box : drawn->text_list(poppler::page::text_list_include_font))
        add_word(box, page, texts);
    }
    pdf::encode_page(page, out);
  }
  return out;
}

#ifdef RASOAT_HAS_OCR

std::string words_of_pdf_page(std::string_view bytes, std::uint32_t number) {
  constexpr double kDots = 300, kMostPixels = 50e6;
  const auto document = open(bytes);
  if (document == nullptr || document->is_locked() || number >= kMostPages)
    return answer(pdf::Answer::broken);
  const std::unique_ptr<poppler::page> page(document->create_page(static_cast<int>(number)));
  if (page == nullptr) return answer(pdf::Answer::broken);
  // Pages of a poster are drawn more coarsely.
  const poppler::rectf size = page->page_rect();
  const double area = std::max(size.width() / 72, 0.01) * std::max(size.height() / 72, 0.01);
  const double dots = std::floor(std::min(kDots, std::sqrt(kMostPixels / area)));
  if (dots < 30) return answer(pdf::Answer::too_large);
  poppler::page_renderer renderer;
  renderer.set_render_hint(poppler::page_renderer::antialiasing, true);
  renderer.set_render_hint(poppler::page_renderer::text_antialiasing, true);
  renderer.set_image_format(poppler::image::format_gray8);
  const poppler::image drawn = renderer.render_page(page.get(), dots, dots);
  if (!drawn.is_valid()) return answer(pdf::Answer::broken);
  return words_of_drawing(drawn.const_data(), drawn.width(), drawn.height(), drawn.bytes_per_row(),
                          static_cast<int>(dots));
}

#endif

}  // namespace rasoat
