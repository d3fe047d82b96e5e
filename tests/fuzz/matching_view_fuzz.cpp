// Any bytes, whole or in pieces: the view and its map must hold together. What the map says is compared
// with a walk over the edits from the start of each piece, which knows no checkpoints.
//
// The first byte says into how many pieces the rest is cut and in which order they come; two bytes for each
// cut.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "source/utf8.hpp"
#include "text/fold_cursor.hpp"
#include "text/matching_view.hpp"

using namespace rasoat;

namespace {

void require(bool holds, const char* what, std::size_t at) {
  if (holds) return;
  std::fprintf(stderr, "%s at %zu\n", what, at);
  std::abort();
}

std::vector<Span> read_pieces(std::string_view& data) {
  const unsigned char order = data.empty() ? 0 : static_cast<unsigned char>(data[0]);
  data.remove_prefix(std::min<std::size_t>(1, data.size()));
  std::vector<std::size_t> cuts;
  for (unsigned count = order % 8; count > 0 && data.size() >= 2; --count) {
    cuts.push_back(static_cast<unsigned char>(data[0]) * 256u + static_cast<unsigned char>(data[1]));
    data.remove_prefix(2);
  }
  for (std::size_t& cut : cuts) cut = data.empty() ? 0 : cut % (data.size() + 1);
  std::sort(cuts.begin(), cuts.end());
  std::vector<Span> pieces;
  for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
    if (i % 3 == 1 && order % 16 >= 8) continue;  // left out
    pieces.push_back({static_cast<Offset>(cuts[i]), static_cast<Offset>(cuts[i + 1])});
  }
  if (order >= 128) std::reverse(pieces.begin(), pieces.end());
  return pieces;
}

// What every offset must give, from walks without checkpoints.
struct Expected {
  std::string text;
  std::vector<Offset> starts, ends, from;  // ends[i]: of the byte before i
};

void expect_copy(Expected& wanted, std::string_view source, Offset start, Offset end) {
  for (Offset at = start; at < end; ++at) {
    wanted.from[at] = static_cast<Offset>(wanted.text.size());
    wanted.text += source[at];
    wanted.starts.push_back(at);
    wanted.ends.push_back(at + 1);
  }
}

void expect_edit(Expected& wanted, const text::Edit& edit, Offset base) {
  const auto at = static_cast<Offset>(wanted.text.size());
  for (std::size_t i = edit.start; i < edit.end; ++i) {
    wanted.from[base + i] = at + static_cast<Offset>(edit.shifts ? 0 : i - edit.start);
  }
  for (std::size_t i = 0; i < edit.text.size(); ++i) {
    wanted.starts.push_back(base + static_cast<Offset>(edit.shifts ? edit.start : edit.start + i));
    wanted.ends.push_back(base + static_cast<Offset>(edit.shifts ? edit.end : edit.start + i + 1));
  }
  wanted.text += edit.text;
}

Expected expect(std::string_view source, const std::vector<Span>& pieces) {
  Expected wanted;
  wanted.ends.push_back(0);
  constexpr Offset kNowhere = ~Offset{0};
  wanted.from.assign(source.size() + 1, kNowhere);
  for (const Span piece : pieces) {
    const std::string_view passage = piece.of(source);
    text::FoldCursor cursor(passage);
    Offset copied = piece.start;
    while (const auto edit = cursor.next(passage.size())) {
      require(edit->start < edit->end && edit->end <= passage.size(), "edit outside", edit->start);
      require(piece.start + edit->start >= copied, "edit goes back", edit->start);
      require(edit->end - edit->start <= text::kLongestEdit, "long edit", edit->start);
      require(edit->text.size() <= edit->end - edit->start, "longer than before", edit->start);
      expect_copy(wanted, source, copied, piece.start + static_cast<Offset>(edit->start));
      expect_edit(wanted, *edit, piece.start);
      copied = piece.start + static_cast<Offset>(edit->end);
    }
    expect_copy(wanted, source, copied, piece.end);
    // Nothing comes after the last character of a piece.
    for (Offset at = piece.end; at > piece.start && wanted.from[at - 1] == wanted.text.size(); --at) {
      wanted.from[at - 1] = kNowhere;
    }
  }
  for (Offset& from : wanted.from) from = std::min(from, static_cast<Offset>(wanted.text.size()));
  return wanted;
}

void check(std::string_view source, const std::vector<Span>& pieces, const MatchingView& view) {
  const Expected wanted = expect(source, pieces);
  require(view.text() == wanted.text, "text differs", 0);
  require(!view.verbatim() || view.text() == source, "not verbatim", 0);
  // Every offset of a short text, some of a long one.
  const auto step = static_cast<Offset>(1 + source.size() / 400);
  for (Offset at = 0; at < wanted.text.size(); at += step) {
    require(view.source_start(at) == wanted.starts[at], "source_start", at);
    require(view.source_end(at + 1) == wanted.ends[at + 1], "source_end", at + 1);
  }
  for (Offset at = 0; at <= source.size(); at += step) {
    require(view.from_source(at) == wanted.from[at], "from_source", at);
  }
  const auto invalid = [](std::string_view text) { return utf8::first_invalid(text).has_value(); };
  const bool whole =
      std::none_of(pieces.begin(), pieces.end(), [&](Span piece) { return invalid(piece.of(source)); });
  require(!whole || !invalid(view.text()), "bad bytes made", 0);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  std::string_view data(reinterpret_cast<const char*>(bytes), size);
  const std::vector<Span> pieces = read_pieces(data);
  const std::string source(data);  // so that reading past its end is noticed
  check(source, {{0, static_cast<Offset>(source.size())}}, MatchingView(source));
  check(source, pieces, MatchingView(source, pieces));
  return 0;
}
