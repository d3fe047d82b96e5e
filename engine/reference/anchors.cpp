// Look-ups on half bytes (the method of simdjson and of Hyperscan's Teddy) tell for 16 to 64 bytes at once
// whether the three bytes from there on begin one of the words.
#include "reference/anchors.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <map>
#include <tuple>
#include <vector>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "reference/anchors.cpp"
#include <hwy/foreach_target.h>  // compiles this file once for each processor
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace rasoat::anchors::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using Bytes = hn::CappedTag<std::uint8_t, 64>;
using Vector = hn::Vec<Bytes>;
constexpr std::size_t kBlock = 64;

// What stands before a byte. Bit 0: - . /; bit 1: digits; bits 2 and 3: letters of ASCII.
constexpr std::uint8_t kLetterOrDigit = 0x0E;
alignas(16) constexpr std::uint8_t kBeforeHigh[16] = {0, 0, 0x01, 0x02, 0x04, 0x08, 0x04, 0x08,
                                                      0, 0, 0,    0,    0,    0,    0,    0};
alignas(16) constexpr std::uint8_t kBeforeLow[16] = {0x0A, 0x0E, 0x0E, 0x0E, 0x0E, 0x0E, 0x0E, 0x0E,
                                                     0x0E, 0x0E, 0x0C, 0x04, 0x04, 0x05, 0x05, 0x05};

struct Tables {
  Vector high[Fingerprint::kBytes], low[Fingerprint::kBytes];
  Vector before_high, before_low;
};

HWY_INLINE Vector look_up(Vector bytes, Vector high, Vector low) {
  const Bytes d;
  return hn::And(hn::TableLookupBytes(high, hn::ShiftRight<4>(bytes)),
                 hn::TableLookupBytes(low, hn::And(bytes, hn::Set(d, 0x0F))));
}

// One block; reads one byte before it and two after it.
HWY_INLINE std::uint64_t anchors_of(const std::uint8_t* at, const Tables& tables) {
  const Bytes d;
  const std::size_t lanes = hn::Lanes(d);
  std::uint8_t bits[kBlock / 8 + 8] = {};  // some processors write whole words
  for (std::size_t i = 0; i < kBlock; i += lanes) {
    const Vector byte = hn::LoadU(d, at + i);
    const Vector word = hn::And(hn::And(look_up(byte, tables.high[0], tables.low[0]),
                                        look_up(hn::LoadU(d, at + i + 1), tables.high[1], tables.low[1])),
                                look_up(hn::LoadU(d, at + i + 2), tables.high[2], tables.low[2]));
    const Vector before = look_up(hn::LoadU(d, at + i - 1), tables.before_high, tables.before_low);
    const auto digit = hn::Lt(hn::Sub(byte, hn::Set(d, '0')), hn::Set(d, 10));
    const auto number = hn::And(digit, hn::Eq(before, hn::Zero(d)));
    const auto within = hn::And(before, hn::Set(d, kLetterOrDigit));
    const auto begins = hn::And(hn::Ne(word, hn::Zero(d)), hn::Eq(within, hn::Zero(d)));
    hn::StoreMaskBits(d, hn::Or(number, begins), bits + i / 8);
  }
  std::uint64_t result = 0;
  for (std::size_t i = 0; i < 8; ++i) result |= std::uint64_t{bits[i]} << 8 * i;
  return result;
}

void FindAnchors(const char* text, std::size_t size, std::size_t from, const Fingerprint& words,
                 std::uint64_t* found) {
  const Bytes d;
  Tables tables;
  for (std::size_t i = 0; i < Fingerprint::kBytes; ++i) {
    tables.high[i] = hn::LoadDup128(d, words.high[i].data());
    tables.low[i] = hn::LoadDup128(d, words.low[i].data());
  }
  tables.before_high = hn::LoadDup128(d, kBeforeHigh);
  tables.before_low = hn::LoadDup128(d, kBeforeLow);
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text);
  const std::size_t stop = std::min(size, from + Anchors::kBytes);
  for (std::size_t at = from; at < stop; at += kBlock, ++found) {
    if (at > 0 && at + kBlock + 2 <= size) {
      *found = anchors_of(bytes + at, tables);
      continue;
    }
    // The edges of the text, with zero bytes around it.
    std::uint8_t edge[1 + kBlock + 2] = {};
    const std::size_t begin = at > 0 ? at - 1 : 0;
    std::memcpy(edge + (at > 0 ? 0 : 1), bytes + begin, std::min(size, at + kBlock + 2) - begin);
    *found = anchors_of(edge + 1, tables);
  }
}

}  // namespace rasoat::anchors::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rasoat {
namespace anchors {
HWY_EXPORT(FindAnchors);
}

namespace {

// One bit of a fingerprint: which halves of each byte fit.
struct Fit {
  std::array<std::uint16_t, Fingerprint::kBytes> high{};
  std::array<std::uint16_t, Fingerprint::kBytes> low{};

  void admit(std::string_view beginning) {
    for (std::size_t i = 0; i < Fingerprint::kBytes; ++i) {
      const auto byte = i < beginning.size() ? static_cast<unsigned char>(beginning[i]) : 0u;
      high[i] = static_cast<std::uint16_t>(i < beginning.size() ? high[i] | 1u << (byte >> 4) : 0xFFFFu);
      low[i] = static_cast<std::uint16_t>(i < beginning.size() ? low[i] | 1u << (byte & 15) : 0xFFFFu);
    }
  }
  void admit(const Fit& other) {
    for (std::size_t i = 0; i < Fingerprint::kBytes; ++i) {
      high[i] |= other.high[i];
      low[i] |= other.low[i];
    }
  }
  // How many strings of three bytes get through, each weighed by how common its bytes are.
  double width() const {
    // By the high half: control characters, blank and marks, digits, capitals, small letters, other
    // characters' bytes.
    constexpr double kCommon[16] = {1, 1, 3, 1, 1, 1, 30, 30, 10, 10, 10, 10, 10, 1, 10, 1};
    double product = 1;
    for (std::size_t i = 0; i < Fingerprint::kBytes; ++i) {
      double bytes = 0;
      for (unsigned half = 0; half < 16; ++half) bytes += (high[i] >> half & 1) != 0 ? kCommon[half] : 0;
      product *= bytes * std::popcount(low[i]);
    }
    return product;
  }
};

// Makes one of the two whose union lets the fewest other strings through.
void unite_two(std::vector<Fit>& fits) {
  double least = std::numeric_limits<double>::infinity();
  std::size_t first = 0, second = 0;
  for (std::size_t i = 0; i < fits.size(); ++i) {
    for (std::size_t j = i + 1; j < fits.size(); ++j) {
      Fit both = fits[i];
      both.admit(fits[j]);
      const double more = both.width() - fits[i].width() - fits[j].width();
      if (more < least) std::tie(least, first, second) = std::tuple(more, i, j);
    }
  }
  fits[first].admit(fits[second]);
  fits.erase(fits.begin() + static_cast<std::ptrdiff_t>(second));
}

}  // namespace

// What begins with the same byte shares a bit from the start.
Fingerprint::Fingerprint(std::span<const std::string> beginnings) {
  std::map<char, Fit> by_first;
  for (const std::string& beginning : beginnings) by_first[beginning[0]].admit(beginning);
  std::vector<Fit> bits;
  for (const auto& [first, fit] : by_first) bits.push_back(fit);
  while (bits.size() > 8) unite_two(bits);
  for (std::size_t i = 0; i < kBytes; ++i) {
    for (std::size_t half = 0; half < 16; ++half) {
      for (std::size_t bit = 0; bit < bits.size(); ++bit) {
        high[i][half] |= static_cast<std::uint8_t>((bits[bit].high[i] >> half & 1) << bit);
        low[i][half] |= static_cast<std::uint8_t>((bits[bit].low[i] >> half & 1) << bit);
      }
    }
  }
}

void find_anchors(std::string_view view, std::size_t from, const Fingerprint& words,
                  Anchors& found) noexcept {
  found.bits.fill(0);
  HWY_DYNAMIC_DISPATCH(anchors::FindAnchors)(view.data(), view.size(), from, words, found.bits.data());
}

}  // namespace rasoat
#endif
