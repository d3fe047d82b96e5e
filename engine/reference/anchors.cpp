// Look-ups on half bytes (the method of simdjson and of Hyperscan's Teddy) tell for 16 to 64 bytes at once
// whether the three bytes from there on begin one of the words.
#include "reference/anchors.hpp"

#include <algorithm>
#include <array>
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

// How far beyond a block its anchors are looked up.
constexpr std::size_t kBeyond = Fingerprint::kBytes - 1;
// How far before and after an anchor the tests look at most.
constexpr std::size_t kBefore = 5;
constexpr std::size_t kAfter = 24;

// Kinds of bytes around numbers.
enum Kind : std::uint8_t { kOther, kBlank, kSeparator, kDigit, kDot, kLetter, kSmallLetter, kColon };

constexpr std::array<std::uint8_t, 256> make_kinds() {
  std::array<std::uint8_t, 256> kinds{};
  for (const char c : {' ', '\n', '\t'}) kinds[static_cast<unsigned char>(c)] = kBlank;
  for (const char c : {'-', '/'}) kinds[static_cast<unsigned char>(c)] = kSeparator;
  for (unsigned c = '0'; c <= '9'; ++c) kinds[c] = kDigit;
  for (unsigned c = 'A'; c <= 'Z'; ++c) kinds[c] = kLetter;
  for (unsigned c = 0xC3; c < 256; ++c) kinds[c] = kLetter;
  for (unsigned c = 'a'; c <= 'z'; ++c) kinds[c] = kSmallLetter;
  kinds['.'] = kDot;
  kinds[':'] = kColon;
  return kinds;
}
constexpr std::array<std::uint8_t, 256> kKinds = make_kinds();

HWY_INLINE std::uint8_t kind_of(const char* at) {
  return kKinds[static_cast<unsigned char>(*at)];
}

// Which kinds may follow the kind after the digits of a designation, a bit each; a year is looked at apart.
constexpr std::uint8_t kGoesOn[8] = {
    0,
    1 << kBlank | 1 << kSeparator | 1 << kLetter,  // 38 KL/TW, 38 - KL
    1 << kBlank | 1 << kLetter,                    // 38-KL, 38- KL
    0xFF,                                          // more than six digits: others decide
    1 << kDigit,                                   // 66.7
    0xFF,                                          // 38KL/TW
    0xFF,                                          // 15a
    0,
};

// The high bit of each byte that is no digit.
HWY_INLINE std::uint64_t no_digits(std::uint64_t bytes) {
  constexpr std::uint64_t kEach = 0x0101010101010101ull;
  const std::uint64_t off = bytes ^ '0' * kEach;
  return (((off & 0x7F * kEach) + 0x76 * kEach) | off) & 0x80 * kEach;
}

HWY_INLINE std::uint64_t load(const char* at) {
  std::uint64_t bytes;
  std::memcpy(&bytes, at, sizeof bytes);
  if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap64(bytes);
  return bytes;
}

// What stands at the number goes on as a designation may. Without branches, since nothing foretells them.
HWY_INLINE bool goes_on(const char* at) {
  at += hwy::Num0BitsBelowLS1Bit_Nonzero64(no_digits(load(at)) | std::uint64_t{1} << 63) / 8;
  const std::uint64_t next = load(at);
  const bool year = ((next & 0xFF) == '/') & ((no_digits(next) & 0x8080808000ull) == 0);
  // "12 đơn vị" is a quantity: no type code begins with a small letter where no type word stands before.
  const bool small = (next >> 8 & 0xFFFF) == 0x91C4;
  return ((kGoesOn[kind_of(at)] >> kind_of(at + 1) & 1) & !small) | year;
}

// What stands before the number ends like one of the words, or is no single blank after a word.
HWY_INLINE bool stands_after(const char* at, const ByteSet& endings) {
  const std::uint8_t last = kind_of(at - 1), before = kind_of(at - 2);
  return (last == kColon) |
         ((last == kBlank) & ((before == kBlank) | (before == kColon) | endings.at_end_of(at - 1)));
}

// A bit for each byte of a stretch.
using Bits = std::array<std::uint64_t, Anchors::kStretch / kBlock>;

HWY_INLINE std::uint64_t number_of(const std::uint8_t* bits) {
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < 8; ++i) number |= std::uint64_t{bits[i]} << 8 * i;
  return number;
}

// One block: where words and numbers begin. Reads one byte before it and kBeyond after it.
HWY_INLINE void look_at(const std::uint8_t* at, const Tables& tables, std::uint64_t& words_begin,
                        std::uint64_t& numbers_begin) {
  const Bytes d;
  std::uint8_t words[kBlock / 8 + 8] = {};  // some processors write whole machine words
  std::uint8_t numbers[kBlock / 8 + 8] = {};
  for (std::size_t i = 0; i < kBlock; i += hn::Lanes(d)) {
    const Vector byte = hn::LoadU(d, at + i);
    Vector word = look_up(byte, tables.high[0], tables.low[0]);
    for (std::size_t more = 1; more < Fingerprint::kBytes; ++more) {
      word = hn::And(word, look_up(hn::LoadU(d, at + i + more), tables.high[more], tables.low[more]));
    }
    const Vector before = look_up(hn::LoadU(d, at + i - 1), tables.before_high, tables.before_low);
    const auto digit = hn::Lt(hn::Sub(byte, hn::Set(d, '0')), hn::Set(d, 10));
    hn::StoreMaskBits(d, hn::And(digit, hn::Eq(before, hn::Zero(d))), numbers + i / 8);
    const auto within = hn::And(before, hn::Set(d, kLetterOrDigit));
    hn::StoreMaskBits(d, hn::And(hn::Ne(word, hn::Zero(d)), hn::Eq(within, hn::Zero(d))), words + i / 8);
  }
  words_begin = number_of(words);
  numbers_begin = number_of(numbers);
}

// The places of the bits. Four are written for each block, whether there are so many or not: a loop that ends
// where the bits do would end where nothing foretells it.
HWY_INLINE std::size_t places_of(const Bits& bits, std::size_t from, Offset* places) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < bits.size(); ++i) {
    std::uint64_t rest = bits[i];
    const auto block = static_cast<Offset>(from + i * kBlock);
    const auto next = [&] {
      const auto place =
          static_cast<Offset>(block + hwy::Num0BitsBelowLS1Bit_Nonzero64(rest | std::uint64_t{1} << 63));
      rest &= rest - 1;
      return place;
    };
    const std::size_t end = count + hwy::PopCount(rest);
    places[count] = next();
    places[count + 1] = next();
    places[count + 2] = next();
    places[count + 3] = next();
    for (count += 4; count < end; ++count) places[count] = next();
    count = end;
  }
  return count;
}

// Keeps the places that pass the test; those that do not are written over by the next.
template <typename Test>
HWY_INLINE std::size_t filter(Offset* places, std::size_t count, const Test& passes) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const Offset place = places[i];
    places[kept] = place;
    kept += passes(place);
  }
  return kept;
}

HWY_INLINE std::size_t merge(const Offset* words, std::size_t word_count, const Offset* numbers,
                             std::size_t number_count, Offset* out) {
  std::size_t i = 0, j = 0;
  for (; i < word_count && j < number_count; ++out) {
    const bool word = words[i] < numbers[j];
    *out = word ? words[i] : numbers[j];
    i += word;
    j += !word;
  }
  out = std::copy(words + i, words + word_count, out);
  std::copy(numbers + j, numbers + number_count, out);
  return word_count + number_count;
}

Tables tables_of(const Fingerprint& fingerprint) {
  const Bytes d;
  Tables tables;
  for (std::size_t i = 0; i < Fingerprint::kBytes; ++i) {
    tables.high[i] = hn::LoadDup128(d, fingerprint.high[i].data());
    tables.low[i] = hn::LoadDup128(d, fingerprint.low[i].data());
  }
  tables.before_high = hn::LoadDup128(d, kBeforeHigh);
  tables.before_low = hn::LoadDup128(d, kBeforeLow);
  return tables;
}

std::size_t FindAnchors(const char* text, std::size_t size, std::size_t from, const AnchorRules& rules,
                        Offset* found) {
  const Tables tables = tables_of(rules.fingerprint);
  Bits words{}, numbers{};
  for (std::size_t i = 0; i < words.size() && from + i * kBlock < size; ++i) {
    const std::size_t at = from + i * kBlock;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text) + at;
    // The next stretch is on its way while what was found in this one is read.
    if (at + Anchors::kStretch < size) __builtin_prefetch(bytes + Anchors::kStretch);
    if (at > 0 && at + kBlock + kBeyond <= size) {
      look_at(bytes, tables, words[i], numbers[i]);
      continue;
    }
    // The edges of the text, with zero bytes around it.
    std::uint8_t edge[1 + kBlock + kBeyond] = {};
    const std::size_t before = at > 0 ? 1 : 0;
    std::memcpy(edge + 1 - before, bytes - before, std::min(size, at + kBlock + kBeyond) - at + before);
    look_at(edge + 1, tables, words[i], numbers[i]);
  }
  Offset word_places[Anchors::kStretch + 4], number_places[Anchors::kStretch + 4];
  const auto near_edge = [&](Offset place) { return place < kBefore || place + kAfter > size; };
  const std::size_t word_count = filter(word_places, places_of(words, from, word_places), [&](Offset place) {
    const char* at = text + place;
    return near_edge(place) || rules.beginnings.at_start_of(at);
  });
  const std::size_t number_count =
      filter(number_places, places_of(numbers, from, number_places), [&](Offset place) {
        const char* at = text + place;
        return near_edge(place) || (int{goes_on(at)} | int{stands_after(at, rules.endings)}) != 0;
      });
  return merge(word_places, word_count, number_places, number_count, found);
}

}  // namespace rasoat::anchors::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace rasoat {
namespace anchors {
HWY_EXPORT(FindAnchors);
}

void ByteSet::add(std::string_view bytes) {
  const std::uint32_t place = place_of(number_of(bytes.data(), static_cast<unsigned>(bytes.size())));
  bits_[place / 64] |= std::uint64_t{1} << (place % 64);
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

void find_anchors(std::string_view view, std::size_t from, const AnchorRules& rules,
                  Anchors& found) noexcept {
  found.count =
      HWY_DYNAMIC_DISPATCH(anchors::FindAnchors)(view.data(), view.size(), from, rules, found.places.data());
}

}  // namespace rasoat
#endif
