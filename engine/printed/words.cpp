// Two walks: one cuts the range into tokens and finds the stars that belong together, one collects what is
// left.
#include "printed/words.hpp"

#include <algorithm>
#include <array>

#include "reading/line.hpp"

namespace rasoat::printed {
namespace {

constexpr std::size_t kLongestNote = 24;   // bytes of a note's name
constexpr std::size_t kLongestRaise = 64;  // bytes of what stands raised
constexpr std::uint8_t kMostBreaks = 8;

enum class Kind : std::uint8_t { text, stars, gone, line_break, line_end };

struct Token {
  Kind kind = Kind::text;
  Span span;
  std::uint8_t gone = 0;              // of its stars, how many are marks
  std::uint8_t begins = 0, ends = 0;  // looks that change behind it
};

bool is_blank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '|';
}

class Tokens {
 public:
  Tokens(std::string_view text, Span range, WordsForm form) : text_(text), range_(range), form_(form) {}

  std::vector<Token> read() {
    const std::string_view here = text_.substr(0, range_.end);  // no search goes farther
    std::size_t at = range_.start;
    while (at < range_.end) {
      const std::size_t length = mark_at(at);
      if (length == 0) {
        const std::size_t next = std::min<std::size_t>(here.find_first_of(stops(), at + 1), range_.end);
        add(Kind::text, at, next);
        at = next;
      } else {
        at += length;
      }
    }
    return std::move(tokens_);
  }

 private:
  std::string_view stops() const { return form_.markdown ? "*<\\[\r\n" : "\r\n"; }

  void add(Kind kind, std::size_t from, std::size_t to, std::uint8_t begins = 0, std::uint8_t ends = 0) {
    tokens_.push_back({kind, {static_cast<Offset>(from), static_cast<Offset>(to)}, 0, begins, ends});
  }

  // Takes the mark at this place: its bytes, 0 where none is.
  std::size_t mark_at(std::size_t at) {
    const std::string_view rest = text_.substr(at, range_.end - at);
    if (rest[0] == '\n' || rest[0] == '\r') return line_end(at, rest);
    if (!form_.markdown) return 0;
    if (rest[0] == '*') return stars(at, rest);
    if (rest.starts_with("<br>")) {
      add(Kind::line_break, at, at + 4);
      open_ = {kNone, kNone};
      return 4;
    }
    if (rest[0] == '\\' && rest.size() > 1 &&
        std::string_view("\\*|_#").find(rest[1]) != std::string_view::npos) {
      add(Kind::gone, at, at + 1);
      add(Kind::text, at + 1, at + 2);
      return 2;
    }
    if (rest.starts_with("<sup>")) return raise(at, rest, 5, "</sup>");
    if (rest.starts_with("[^")) return raise(at, rest.substr(0, kLongestNote), 2, "]");
    return 0;
  }

  std::size_t line_end(std::size_t at, std::string_view rest) {
    const std::size_t length = rest.starts_with("\r\n") ? 2 : 1;
    const bool hard = form_.markdown && at >= range_.start + 2 && text_.substr(at - 2, 2) == "  ";
    std::size_t next = at + length;
    if (!hard && !form_.keeps_lines) {
      add(Kind::line_end, at, next);
      while (next < range_.end && (text_[next] == ' ' || text_[next] == '\t')) ++next;
      if (next > at + length) add(Kind::gone, at + length, next);
    } else {
      add(Kind::line_break, at, next);
    }
    return next - at;
  }

  std::size_t raise(std::size_t at, std::string_view rest, std::size_t open, std::string_view close) {
    const std::size_t end = rest.substr(0, kLongestRaise).find(close, open);
    const std::string_view inner = rest.substr(open, end == std::string_view::npos ? 0 : end - open);
    if (inner.empty() || inner.find_first_of(" \n\r<[") != std::string_view::npos) return 0;
    add(Kind::gone, at, at + open, raised);
    add(Kind::text, at + open, at + end);
    std::size_t length = end + close.size();
    if (open == 2 && at == range_.start && rest.substr(length).starts_with(':')) ++length;
    add(Kind::gone, at + end, at + length, 0, raised);
    return length;
  }

  bool blank_before(std::size_t at) const {
    return at == range_.start || is_blank(text_[at - 1]) ||
           (at >= range_.start + 4 && text_.substr(at - 4, 4) == "<br>");
  }
  bool blank_after(std::size_t at) const {
    return at >= range_.end || is_blank(text_[at]) || text_.substr(at, 4) == "<br>";
  }

  std::size_t stars(std::size_t at, std::string_view rest) {
    const std::size_t run = std::min(rest.find_first_not_of('*'), rest.size());
    const std::size_t next = rest.find_first_not_of(' ', run);
    const bool opens = open_[0] == kNone && run == 2 && next > run;
    if (opens && next != std::string_view::npos && rest.substr(next).starts_with("**")) {  // ** **
      add(Kind::gone, at, at + next + 2);
      return next + 2;
    }
    if (run == 4) {
      add(Kind::gone, at, at + run);
      return run;
    }
    add(Kind::stars, at, at + run);
    const bool before = blank_before(at), after = blank_after(at + run);
    const bool bracketed = at > range_.start && text_[at - 1] == '(' && rest.substr(run).starts_with(')');
    if (run > 3 || bracketed) return run;
    const bool ends = at + run >= range_.end || text_[at + run] == '\n';
    const std::uint8_t wanted = run == 1 ? italic : run == 2 ? bold : bold | italic;
    if ((wanted & bold) != 0) turn(0, true, after);
    if ((wanted & italic) != 0) turn(1, run > 1 || !before || !after || ends, after);
    return run;
  }

  // Closes the look that is open, or opens it. Converters leave a blank before stars that close: "**Điều 1.
  // **".
  void turn(std::size_t which, bool may_close, bool after) {
    const std::uint8_t look = which == 0 ? bold : italic, bytes = which == 0 ? 2 : 1;
    const std::size_t here = tokens_.size() - 1;
    if (open_[which] != kNone && may_close) {
      Token& opener = tokens_[open_[which]];
      opener.gone += bytes;
      opener.begins |= look;
      tokens_[here].gone += bytes;
      tokens_[here].ends |= look;
      open_[which] = kNone;
    } else if (open_[which] == kNone && !after) {
      open_[which] = here;
    }
  }

  static constexpr std::size_t kNone = ~std::size_t{0};

  std::string_view text_;
  Span range_;
  WordsForm form_;
  std::vector<Token> tokens_;
  std::array<std::size_t, 2> open_{kNone, kNone};  // tokens that may begin bold and italic words
};

void add_words(std::vector<Words>& out, Span span, std::uint8_t look, std::uint8_t breaks) {
  if (span.start == span.end) return;
  if (!out.empty() && breaks == 0 && out.back().look == look && out.back().source.end == span.start) {
    out.back().source.end = span.end;
  } else {
    out.push_back({span, look, out.empty() ? std::uint8_t{0} : breaks});
  }
}

}  // namespace

std::vector<Words> words_of(std::string_view text, Span range, WordsForm form) {
  std::vector<Words> out;
  std::uint8_t look = plain, breaks = 0;
  for (const Token& token : Tokens(text, without_blanks(text, range), form).read()) {
    const bool shown = token.kind == Kind::text || token.kind == Kind::line_end || token.kind == Kind::stars;
    const Span words{token.span.start, token.span.end - token.gone};
    if (token.kind == Kind::line_break) breaks = std::min<std::uint8_t>(breaks + 1, kMostBreaks);
    look = static_cast<std::uint8_t>(look & ~token.ends);
    if (shown && words.start < words.end) {
      add_words(out, words, look, breaks);
      breaks = 0;
    }
    look |= token.begins;
  }
  return out;
}

}  // namespace rasoat::printed
