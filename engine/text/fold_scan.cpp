// The gate, by table look-ups on half bytes (the method of simdjson's UTF-8 check): a byte belongs to a class
// when the tables of its high and of its low half both have the bit of that class. Eight classes say which
// single bytes are of interest, seven more which pairs; E2 80 is followed one byte further.
#include "text/fold_scan.hpp"

#include <algorithm>
#include <cstring>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "text/fold_scan.cpp"
#include <hwy/foreach_target.h>  // compiles this file once for each processor
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace rasoat::text::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

// Single bytes. Bits 0-4: the characters 0x09 0B 0C 0D | 1E 1F | & * | < | [ \ _. Bits 5-7: lead bytes C9,
// CC-CF | D0-DF, F0-FF | E0, E3-EF.
alignas(16) constexpr std::uint8_t kSingleHigh[16] = {0x01, 0x02, 0x04, 0x08, 0,    0x10, 0,    0,
                                                      0,    0,    0,    0,    0x20, 0x40, 0x80, 0x40};
alignas(16) constexpr std::uint8_t kSingleLow[16] = {0xC0, 0x40, 0x40, 0xC0, 0xC0, 0xC0, 0xC4, 0xC0,
                                                     0xC0, 0xE1, 0xC4, 0xD1, 0xF9, 0xE1, 0xE2, 0xF2};

// Pairs. Bit 0: C2 A0, C2 AD; bit 1: C3 90, C3 B0; bit 2: C6 89; bits 3 and 4: E1 not followed by B8-BB;
// bits 5 and 6: E2 not followed by 80.
alignas(16) constexpr std::uint8_t kFirstHigh[16] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x07, 0, 0x78, 0};
alignas(16) constexpr std::uint8_t kFirstLow[16] = {0, 0x18, 0x61, 0x02, 0, 0, 0x04, 0,
                                                    0, 0,    0,    0,    0, 0, 0,    0};
alignas(16) constexpr std::uint8_t kSecondHigh[16] = {0x28, 0x28, 0x28, 0x28, 0x28, 0x28, 0x28, 0x28,
                                                      0x4C, 0x2A, 0x29, 0x32, 0x28, 0x28, 0x28, 0x28};
alignas(16) constexpr std::uint8_t kSecondLow[16] = {0x3B, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78, 0x78,
                                                     0x68, 0x6C, 0x68, 0x68, 0x78, 0x79, 0x78, 0x78};

#if HWY_TARGET == HWY_SCALAR  // no tables of 16 bytes in a register: one byte after the other

HWY_INLINE std::uint64_t foldable_bits(const std::uint8_t* at) {
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < ScannedBlock::kSize; ++i) {
    const unsigned byte = at[i], second = at[i + 1], third = at[i + 2];
    const unsigned single = kSingleHigh[byte >> 4] & kSingleLow[byte & 15];
    const unsigned pair =
        kFirstHigh[byte >> 4] & kFirstLow[byte & 15] & kSecondHigh[second >> 4] & kSecondLow[second & 15];
    const bool general = byte == 0xE2 && (third < 0x96 || (third >= 0xA8 && third < 0xB0));
    bits |= std::uint64_t{single != 0 || pair != 0 || general} << i;
  }
  return bits;
}

HWY_INLINE bool has_foldable(const std::uint8_t* at) {
  return foldable_bits(at) != 0;
}

#else

using Bytes = hn::CappedTag<std::uint8_t, 64>;
using Vector = hn::Vec<Bytes>;
using Mask = hn::Mask<Bytes>;

HWY_INLINE Vector look_up(const std::uint8_t* table, Vector half) {
  return hn::TableLookupBytes(hn::LoadDup128(Bytes(), table), half);
}

HWY_INLINE Vector high_half(Vector bytes) {
  return hn::ShiftRight<4>(bytes);
}

HWY_INLINE Vector low_half(Vector bytes) {
  return hn::And(bytes, hn::Set(Bytes(), 0x0F));
}

// Nonzero where a byte is of interest; reads two bytes more than a vector.
HWY_INLINE Vector of_interest(const std::uint8_t* at) {
  const Bytes d;
  const Vector byte = hn::LoadU(d, at), second = hn::LoadU(d, at + 1), third = hn::LoadU(d, at + 2);
  const Vector high = high_half(byte), low = low_half(byte);
  const Vector single = hn::And(look_up(kSingleHigh, high), look_up(kSingleLow, low));
  const Vector first = hn::And(look_up(kFirstHigh, high), look_up(kFirstLow, low));
  const Vector pair = hn::And(look_up(kSecondHigh, high_half(second)), look_up(kSecondLow, low_half(second)));
  // E2 80 80-95 and E2 80 A8-AF; other second bytes after E2 are of interest already.
  const Mask blank_or_dash =
      hn::Or(hn::Lt(third, hn::Set(d, 0x96)), hn::Lt(hn::Sub(third, hn::Set(d, 0xA8)), hn::Set(d, 0x08)));
  const Mask general = hn::And(hn::Eq(byte, hn::Set(d, 0xE2)), blank_or_dash);
  return hn::Or(hn::Or(single, hn::And(first, pair)), hn::VecFromMask(d, general));
}

// One block of 64 bytes; reads two bytes more.
HWY_INLINE std::uint64_t foldable_bits(const std::uint8_t* at) {
  const Bytes d;
  std::uint8_t bits[ScannedBlock::kSize / 8 + 8] = {};  // some processors write whole words
  for (std::size_t i = 0; i < ScannedBlock::kSize; i += hn::Lanes(d)) {
    hn::StoreMaskBits(d, hn::Ne(of_interest(at + i), hn::Zero(d)), bits + i / 8);
  }
  std::uint64_t result = 0;
  for (std::size_t i = 0; i < 8; ++i) result |= std::uint64_t{bits[i]} << 8 * i;
  return result;
}

HWY_INLINE bool has_foldable(const std::uint8_t* at) {
  const Bytes d;
  Vector found = hn::Zero(d);
  for (std::size_t i = 0; i < ScannedBlock::kSize; i += hn::Lanes(d))
    found = hn::Or(found, of_interest(at + i));
  return !hn::AllTrue(d, hn::Eq(found, hn::Zero(d)));
}

#endif

ScannedBlock FindFoldable(const char* text, std::size_t size, std::size_t from, std::size_t stop) {
  constexpr std::size_t kBlock = ScannedBlock::kSize;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text);
  std::size_t at = from;
  for (; at < stop && at + kBlock + 2 <= size; at += kBlock) {
    if (has_foldable(bytes + at)) return {at, foldable_bits(bytes + at)};
  }
  // The end of the text, with zero bytes after it.
  for (; at < stop; at += kBlock) {
    std::uint8_t last[kBlock + 2] = {};
    std::memcpy(last, bytes + at, std::min(size - at, sizeof last));
    if (const std::uint64_t foldable = foldable_bits(last); foldable != 0) return {at, foldable};
  }
  return {at, 0};
}

}  // namespace rasoat::text::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rasoat::text {

HWY_EXPORT(FindFoldable);

ScannedBlock find_foldable(std::string_view text, std::size_t from, std::size_t stop) noexcept {
  return HWY_DYNAMIC_DISPATCH(FindFoldable)(text.data(), text.size(), from, stop);
}

}  // namespace rasoat::text
#endif
