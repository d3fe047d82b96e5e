// Text for people: lines, columns, headings and colours, handed over in pieces of bounded size.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "message/message.hpp"
#include "record/json_writer.hpp"
#include "source/date.hpp"
#include "source/utf8.hpp"

namespace rasoat {

struct TextStyle {
  Language language = Language::vi;
  bool colour = false;  ///< ANSI colours around some words; the words are the same without
};

enum class Colour { plain, strong, faint, good, warning };

/// One text under way; what is left is handed over at the end of its life.
class Page {
 public:
  static constexpr std::size_t kPlaceWidth = 10;
  static constexpr std::size_t kLabelWidth = 14;

  Page(const Sink& sink, const TextStyle& style) : sink_(sink), style_(style) {}
  ~Page() { sink_(out_); }
  Page(const Page&) = delete;
  Page& operator=(const Page&) = delete;

  std::string say(std::string_view id) const { return message(style_.language, id); }
  std::string say(std::string_view id, std::span<const std::string> arguments) const {
    return message(style_.language, id, arguments);
  }
  Language language() const { return style_.language; }

  Page& put(std::string_view text, Colour colour = Colour::plain) {
    constexpr std::array<std::string_view, 5> kCodes = {"", "\033[1m", "\033[2m", "\033[36m", "\033[33m"};
    const bool coloured = style_.colour && colour != Colour::plain && !text.empty();
    if (coloured) out_ += kCodes[static_cast<std::size_t>(colour)];
    out_ += text;
    if (coloured) out_ += "\033[0m";
    return *this;
  }
  /// The text in a column of its own: blanks follow up to `width` characters, at least one.
  Page& column(std::string_view text, std::size_t width, Colour colour = Colour::plain) {
    const std::size_t taken = utf8::count_characters(text);
    put(text, colour);
    out_.append(taken < width ? width - taken : 1, ' ');
    return *this;
  }
  Page& indent(std::size_t width) {
    out_.append(width, ' ');
    return *this;
  }
  void end_line() {
    out_ += '\n';
    if (out_.size() < kPiece) return;
    sink_(out_);
    out_.clear();
  }
  void heading(std::string_view id, std::size_t count) {
    end_line();
    put(say(id), Colour::strong)
        .put(" (", Colour::faint)
        .put(std::to_string(count), Colour::faint)
        .put(")", Colour::faint)
        .end_line();
  }
  /// "  Label         text", left out where there is no text.
  void field(std::string_view id, std::string_view text, std::size_t margin = 2) {
    if (text.empty()) return;
    indent(margin).column(say(id), kLabelWidth, Colour::faint).put(text).end_line();
  }

 private:
  static constexpr std::size_t kPiece = 1 << 16;

  const Sink& sink_;
  const TextStyle& style_;
  std::string out_;
};

/// 31/12/2022 in Vietnamese, 2022-12-31 in English.
std::string date_in_words(const Page& page, Date date);

}  // namespace rasoat
