#include "reading/rtf/font.hpp"

namespace rasoat::rtf {
namespace {

constexpr std::size_t kLongestName = 256;
constexpr std::size_t kMostFonts = 65'536;

}  // namespace

CodePage code_page_of(std::int32_t number) noexcept {
  if (number == 1258) return CodePage::cp1258;
  return number == 65'001 ? CodePage::utf8 : CodePage::cp1252;
}

void FontTable::begin(std::int32_t number) {
  open_ = fonts_.size() < kMostFonts ? &fonts_[number] : nullptr;
  if (open_ != nullptr) *open_ = {};
}

void FontTable::set_charset(std::int32_t charset) {
  constexpr std::int32_t kDefault = 1, kSymbols = 2, kVietnamese = 163;
  if (open_ == nullptr || charset == kDefault) return;
  open_->page = charset == kSymbols      ? CodePage::symbols
                : charset == kVietnamese ? CodePage::cp1258
                                         : CodePage::cp1252;
}

void FontTable::set_page(CodePage page) {
  if (open_ != nullptr) open_->page = page;
}

void FontTable::add_name(std::string_view piece) {
  if (open_ != nullptr && open_->name.size() + piece.size() <= kLongestName) open_->name += piece;
}

void FontTable::end() {
  if (open_ != nullptr) open_->encoding = encoding_of_font(open_->name);
  open_ = nullptr;
}

const Font& FontTable::find(std::int32_t number) const {
  static const Font kNone;
  const auto found = fonts_.find(number);
  return found == fonts_.end() ? kNone : found->second;
}

}  // namespace rasoat::rtf
