#include "text/matching_view.hpp"

#include <algorithm>

#include "source/utf8.hpp"

namespace rasoat {
namespace {

struct Folded {
  unsigned consumed = 0;        ///< bytes of the source; 0: nothing to fold here
  std::string_view replacement;
};

bool is_word_byte(std::string_view source, Offset at) {
  if (at >= source.size()) return false;
  const auto byte = static_cast<unsigned char>(source[at]);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

Folded fold_at(std::string_view source, Offset at, Offset end) {
  const std::string_view rest = source.substr(at, end - at);
  switch (rest[0]) {
    case '\r': return {rest.starts_with("\r\n") ? 2u : 1u, "\n"};
    case '\t': return {1, " "};
    case '*': {
      const std::size_t stop = rest.find_first_not_of('*');
      return {static_cast<unsigned>(stop == std::string_view::npos ? rest.size() : stop), ""};
    }
    case '_':
      if (at > 0 && is_word_byte(source, at - 1) && is_word_byte(source, at + 1)) return {};
      return {1, ""};
    case '\\':
      if (rest.size() > 1 && std::string_view("\\*_#-.()[]|~`!>+/").find(rest[1]) != std::string_view::npos) return {1, ""};
      return {};
    case '<':
      if (rest.starts_with("<sup>")) {
        const std::size_t close = rest.substr(0, 64).find("</sup>");
        if (close != std::string_view::npos) return {static_cast<unsigned>(close + 6), ""};
      }
      return {};
    default: break;
  }
  const utf8::Decoded next = utf8::decode(rest);
  switch (next.character) {
    case 0xD0: case 0x189: return {next.length, "Đ"};
    case 0xF0: case 0x256: return {next.length, "đ"};
    case 0xA0: case 0x2000: case 0x2001: case 0x2002: case 0x2003: case 0x2004: case 0x2005: case 0x2006:
    case 0x2007: case 0x2008: case 0x2009: case 0x200A: case 0x202F: case 0x205F: case 0x3000:
      return {next.length, " "};
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212: case 0xFE58:
    case 0xFE63: case 0xFF0D: return {next.length, "-"};
    case 0x2044: case 0x2215: case 0xFF0F: return {next.length, "/"};
    case 0xAD: case 0x200B: case 0x200C: case 0x200D: case 0x200E: case 0x200F: case 0x2060: case 0xFEFF:
      return {next.length, ""};
    default: return {};
  }
}

}  // namespace

MatchingView::MatchingView(std::string_view source) : source_(source) {
  fold({0, static_cast<Offset>(source.size())});
  if (verbatim_) folded_.clear();
}

MatchingView::MatchingView(std::string_view source, std::span<const Span> pieces) : source_(source) {
  verbatim_ = pieces.size() == 1 && pieces[0] == Span{0, static_cast<Offset>(source.size())};
  for (const Span piece : pieces) fold(piece);
  if (verbatim_) folded_.clear();
}

void MatchingView::fold(Span piece) {
  runs_.push_back({static_cast<Offset>(folded_.size()), piece.start, 0});
  Offset copied = piece.start;
  for (Offset at = piece.start; at < piece.end;) {
    const Folded folded = fold_at(source_, at, piece.end);
    if (folded.consumed == 0) {
      at += utf8::decode(source_.substr(at)).length;
      continue;
    }
    verbatim_ = false;
    folded_.append(source_.substr(copied, at - copied));
    if (!folded.replacement.empty()) {
      runs_.push_back({static_cast<Offset>(folded_.size()), at, folded.consumed});
      folded_.append(folded.replacement);
    }
    at += folded.consumed;
    copied = at;
    runs_.push_back({static_cast<Offset>(folded_.size()), at, 0});
  }
  folded_.append(source_.substr(copied, piece.end - copied));
}

const MatchingView::Run& MatchingView::run_starting_before(Offset at, bool inclusive) const noexcept {
  const auto after = inclusive
      ? std::upper_bound(runs_.begin(), runs_.end(), at, [](Offset a, const Run& run) { return a < run.view; })
      : std::lower_bound(runs_.begin(), runs_.end(), at, [](const Run& run, Offset a) { return run.view < a; });
  return after == runs_.begin() ? *after : *(after - 1);
}

Offset MatchingView::source_start(Offset at) const noexcept {
  if (verbatim_ || runs_.empty()) return at;
  const Run& run = run_starting_before(at, true);
  return run.replaced ? run.source : run.source + (at - run.view);
}

Offset MatchingView::source_end(Offset at) const noexcept {
  if (verbatim_ || runs_.empty()) return at;
  const Run& run = run_starting_before(at, false);
  return run.replaced ? run.source + run.replaced : run.source + (at - run.view);
}

Offset MatchingView::from_source(Offset at) const noexcept {
  if (verbatim_) return at;
  const auto size = static_cast<Offset>(folded_.size());
  for (std::size_t i = 0; i < runs_.size(); ++i) {
    const Run& run = runs_[i];
    const Offset next = i + 1 < runs_.size() ? runs_[i + 1].view : size;
    const Offset length = run.replaced ? run.replaced : next - run.view;
    if (at >= run.source && at < run.source + length) return run.replaced ? run.view : run.view + (at - run.source);
  }
  return size;
}

}  // namespace rasoat
