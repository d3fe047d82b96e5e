// Look-ups on half bytes (the method of simdjson and of Hyperscan's Teddy) tell for 16 to 64 bytes at once whether the
// three bytes from there on begin one of the words.
#include "reference/anchors.hpp"

#include <algorithm>
#include <cstring>

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

// What a number does not begin after. Bit 0: - . /; bit 1: digits; bits 2 and 3: letters of ASCII.
alignas(16) constexpr std::uint8_t kBeforeHigh[16] = {0, 0, 0x01, 0x02, 0x04, 0x08, 0x04, 0x08, 0, 0, 0, 0, 0, 0, 0, 0};
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
    hn::StoreMaskBits(d, hn::Or(number, hn::Ne(word, hn::Zero(d))), bits + i / 8);
  }
  std::uint64_t result = 0;
  for (std::size_t i = 0; i < 8; ++i) result |= std::uint64_t{bits[i]} << 8 * i;
  return result;
}

void FindAnchors(const char* text, std::size_t size, std::size_t from, const Fingerprint& words, std::uint64_t* found) {
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

// Words share a bit where their first bytes do; as few first bytes as possible share one.
Fingerprint::Fingerprint(std::span<const std::string> beginnings) {
  std::string firsts;
  for (const std::string& beginning : beginnings) {
    if (firsts.find(beginning[0]) == std::string::npos) firsts += beginning[0];
  }
  std::sort(firsts.begin(), firsts.end());
  for (const std::string& beginning : beginnings) {
    const auto bit = static_cast<std::uint8_t>(1u << (firsts.find(beginning[0]) % 8));
    for (std::size_t i = 0; i < kBytes; ++i) {
      const bool any = i >= beginning.size();
      const auto byte = any ? 0u : static_cast<unsigned char>(beginning[i]);
      for (std::size_t half = 0; half < 16; ++half) {
        if (any || half == byte >> 4) high[i][half] |= bit;
        if (any || half == (byte & 15)) low[i][half] |= bit;
      }
    }
  }
}

void find_anchors(std::string_view view, std::size_t from, const Fingerprint& words, Anchors& found) noexcept {
  found.bits.fill(0);
  HWY_DYNAMIC_DISPATCH(anchors::FindAnchors)(view.data(), view.size(), from, words, found.bits.data());
}

}  // namespace rasoat
#endif
