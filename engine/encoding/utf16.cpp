#include "encoding/utf16.hpp"

#include <algorithm>

#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr char32_t kMark = 0xFEFF, kBroken = 0xFFFD;

// The characters of a text one after the other.
class Utf16Reader {
 public:
  Utf16Reader(std::string_view bytes, Encoding encoding)
      : bytes_(bytes), big_(encoding == Encoding::utf16be) {}

  bool at_end() const noexcept { return at_ >= bytes_.size(); }

  char32_t next() noexcept {
    const char32_t first = unit();
    if (first < 0xD800 || first > 0xDFFF) return first;
    if (first > 0xDBFF || at_ + 1 >= bytes_.size()) return kBroken;
    const std::size_t before = at_;
    const char32_t second = unit();
    if (second >= 0xDC00 && second <= 0xDFFF) return 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
    at_ = before;
    return kBroken;
  }

 private:
  char32_t unit() noexcept {
    if (at_ + 1 >= bytes_.size()) {
      at_ = bytes_.size();
      return kBroken;
    }
    const auto one = static_cast<unsigned char>(bytes_[at_]),
               two = static_cast<unsigned char>(bytes_[at_ + 1]);
    at_ += 2;
    return big_ ? static_cast<char32_t>(one << 8 | two) : static_cast<char32_t>(two << 8 | one);
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
  bool big_;
};

// Fewer than one in twenty is broken, private, unassigned in all likelihood, or a control character.
bool reads_as_text(std::string_view bytes, Encoding encoding) {
  constexpr std::size_t kSample = 1 << 16;
  Utf16Reader reader(bytes.substr(0, kSample), encoding);
  std::size_t all = 0, odd = 0;
  for (; !reader.at_end(); ++all) {
    const char32_t c = reader.next();
    odd += c == kBroken || (c < 0x20 && (c < '\t' || c > '\r')) || (c >= 0x7F && c < 0xA0) || c >= 0xFFF0 ||
           (c >= 0xE000 && c < 0xF900);
  }
  return odd * 20 <= all;
}

// Zeros stand in one of two places only, and in many of those: most characters of a text are ASCII.
std::optional<Encoding> order_by_zeros(std::string_view bytes) {
  constexpr std::size_t kSample = 1 << 12, kFewest = 8;
  const std::string_view sample = bytes.substr(0, kSample);
  if (sample.size() < 2 * kFewest || sample.find('\0') == std::string_view::npos) return std::nullopt;
  std::size_t zeros[2] = {};
  for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == '\0';
  const std::size_t most = std::max(zeros[0], zeros[1]), least = std::min(zeros[0], zeros[1]);
  if (least * 50 > most || most * 5 < sample.size()) return std::nullopt;
  return zeros[1] > zeros[0] ? Encoding::utf16le : Encoding::utf16be;
}

}  // namespace

std::optional<Utf16Order> recognise_utf16(std::string_view bytes) {
  std::optional<Utf16Order> order;
  if (bytes.starts_with("\xFF\xFE")) {
    order = {Encoding::utf16le, true};
  } else if (bytes.starts_with("\xFE\xFF")) {
    order = {Encoding::utf16be, true};
  } else if (const auto found = order_by_zeros(bytes)) {
    order = {*found, false};
  }
  if (!order || !reads_as_text(bytes.substr(order->marked ? 2 : 0), order->encoding)) return std::nullopt;
  return order;
}

std::string decode_utf16(std::string_view bytes, Encoding encoding) {
  Utf16Reader reader(bytes, encoding);
  std::string out;
  out.reserve(bytes.size());
  bool first = true;
  while (!reader.at_end()) {
    const char32_t c = reader.next();
    if (!first || c != kMark) utf8::append(out, c);
    first = false;
  }
  return out;
}

}  // namespace rasoat
