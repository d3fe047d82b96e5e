// Fragments that follow each other in fonts of one encoding are decoded together, then cut where they were
// cut.
#include "reading/old_fonts.hpp"

#include <algorithm>

#include "encoding/capitals.hpp"
#include "encoding/unicode_letters.hpp"
#include "reading/capitals.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kSoftHyphen = "\u00AD";

std::string_view text_of(std::string_view characters, std::span<const Fragment> fragments) {
  const std::size_t start = fragments.front().start;
  return characters.substr(start, fragments.back().end - start);
}

bool is_old(const Fragment& fragment) {
  return fragment.kind == Fragment::Kind::text && fragment.lettering.font.has_value();
}

// Up to the first fragment of which `holds` says otherwise than of the first one.
template <typename Holds>
std::span<Fragment> alike(std::span<Fragment> fragments, const Holds& holds) {
  const auto first = holds(fragments.front());
  std::size_t count = 1;
  while (count < fragments.size() && holds(fragments[count]) == first) ++count;
  return fragments.first(count);
}

}  // namespace

void OldFonts::decode(std::string& characters, std::vector<Fragment>& fragments) {
  out_.clear();
  letters_.clear();
  for (Fragments rest = fragments; !rest.empty();) {
    const Fragments some = alike(rest, [](const Fragment& one) {
      return is_old(one) ? std::optional(one.lettering.font->encoding) : std::nullopt;
    });
    if (is_old(some.front())) {
      decode_stretch(characters, some);
    } else {
      const std::size_t from = some.front().start, to = out_.size();
      out_ += text_of(characters, some);
      for (Fragment& one : some) {
        one.start = one.start - from + to;
        one.end = one.end - from + to;
      }
    }
    rest = rest.subspan(some.size());
  }
  characters.swap(out_);
}

// A fragment with letters of Unicode is in Unicode, and says so of what stands beside it.
void OldFonts::decode_stretch(std::string_view characters, Fragments stretch) {
  const auto tells = [&](const Fragment& one) { return has_unicode_letters(text_of(characters, {&one, 1})); };
  unicode_before_ = unicode_before_ || std::ranges::any_of(stretch, tells);
  for (Fragments rest = stretch; !rest.empty();) {
    const Fragments some = alike(rest, tells);
    if (tells(some.front())) {
      for (Fragment& one : some) keep(characters, one);
    } else {
      decode_alike(characters, some);
    }
    rest = rest.subspan(some.size());
  }
}

void OldFonts::decode_alike(std::string_view characters, Fragments fragments) {
  const std::string_view text = text_of(characters, fragments);
  const Encoding encoding = fragments.front().lettering.font->encoding;
  std::string decoded = rasoat::decode(text, encoding, Units::characters, steps_);
  const SyllableScore score = syllable_score(decoded);
  if (decoded != text && is_unicode(text, score)) {
    for (Fragment& one : fragments) keep(characters, one);
    return;
  }
  if (encoding == Encoding::tcvn3) restore_capitals(decoded, 0);
  if (decoded != text) decoded_[encoding] += score;
  place_letters(decoded, fragments.front().start, fragments);
}

bool OldFonts::is_unicode(std::string_view text, const SyllableScore& decoded) {
  const SyllableScore as_it_is = syllable_score(text);
  if (as_it_is.net() != decoded.net()) unicode_before_ = as_it_is.net() > decoded.net();
  return unicode_before_;
}

void OldFonts::keep(std::string_view characters, Fragment& fragment) {
  const std::string_view text = text_of(characters, {&fragment, 1});
  fragment.start = out_.size();
  if (text != kSoftHyphen) append(text, fragment);
  fragment.end = out_.size();
}

void OldFonts::append(std::string_view text, const Fragment& fragment) {
  if (fragment.lettering.capitals || (fragment.letters > 0 && fragment.lettering.font->capitals)) {
    append_capitals(out_, text);
  } else {
    out_ += text;
  }
}

// `from`: where the fragments' text began in the paragraph.
void OldFonts::place_letters(std::string_view decoded, std::size_t from, Fragments fragments) {
  std::size_t step = 0;
  DecodedStep reached;  // of what is placed, in the fragments' text and in `decoded`
  for (Fragment& fragment : fragments) {
    const std::size_t start = fragment.start - from, end = fragment.end - from;
    const bool whole = fragment.bytes != end - start;  // one character that stands for another count of bytes
    const std::size_t decoded_start = reached.to_end;
    fragment.start = out_.size();
    fragment.first_letter = static_cast<std::uint32_t>(letters_.size());
    while (step < steps_.size() && reached.from_end < end) {
      DecodedStep next = steps_[step];
      const bool even = next.from_end - reached.from_end == next.to_end - reached.to_end;
      if (next.from_end > end && even) {
        next = {end, reached.to_end + (end - reached.from_end)};
      } else {
        ++step;
      }
      const std::size_t run_end = std::min(next.from_end, end) - start;
      letters_.push_back({fragment.start + (next.to_end - decoded_start),
                          whole ? 0 : static_cast<std::uint32_t>(reached.from_end - start),
                          whole ? fragment.bytes : static_cast<std::uint32_t>(run_end)});
      reached = next;
    }
    fragment.letters = static_cast<std::uint32_t>(letters_.size()) - fragment.first_letter;
    append(decoded.substr(decoded_start, reached.to_end - decoded_start), fragment);
    fragment.end = out_.size();
    fragment.bytes = static_cast<std::uint32_t>(fragment.end - fragment.start);
  }
}

std::vector<DecodedPassage> OldFonts::passages(Offset size) const {
  std::vector<DecodedPassage> all;
  for (const auto& [encoding, score] : decoded_) {
    if (score.telling() > 0) all.push_back({{0, size}, encoding, score.percent()});
  }
  return all;
}

}  // namespace rasoat
