// Emphasis is opened late and closed early: blanks at its edges stay outside, and it changes between words
// only, since office programs split runs anywhere. Emphasised marks without a letter take the look of what
// stands before them.
#include "reading/paragraph_text.hpp"

#include <algorithm>

#include "reading/line.hpp"

namespace rasoat {
namespace {

bool is_word(char byte) noexcept {
  const auto b = static_cast<unsigned char>(byte);
  return b >= 0x80 || (b >= '0' && b <= '9') || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z');
}

bool has_word(std::string_view text) noexcept {
  return std::any_of(text.begin(), text.end(), is_word);
}

// The dash that opens a list's item, with the blanks after it.
std::size_t bullet_length(std::string_view text) noexcept {
  for (const std::string_view mark : {"-", "+", "•", "–"}) {
    if (!text.starts_with(mark)) continue;
    std::size_t length = mark.size();
    while (const std::size_t blank = blank_at_start(text.substr(length))) length += blank;
    return length > mark.size() ? length : 0;
  }
  return 0;
}

class Writer {
 public:
  Writer(const ParagraphPieces& paragraph, BreakStyle style, std::string& out, RunMap* map)
      : characters_(paragraph.characters),
        fragments_(paragraph.fragments),
        letters_(paragraph.letters),
        style_(style),
        out_(out),
        map_(map) {
    for (const Fragment& fragment : fragments_) {
      const bool emphasis = fragment.look.bold || fragment.look.italic;
      emphasis_ = emphasis_ || (emphasis && has_word(of(fragment)));
    }
  }

  void run() {
    for (std::size_t at = 0; at < fragments_.size(); ++at) {
      const Fragment& fragment = fragments_[at];
      switch (fragment.kind) {
        case Fragment::Kind::line_break:
          ++breaks_;
          break;
        case Fragment::Kind::note_mark:
          settle();
          whole(fragment);
          break;
        case Fragment::Kind::label:
          label(at);
          break;
        case Fragment::Kind::text:
          text(fragment);
          break;
      }
    }
    close();
  }

 private:
  struct Blank {
    const Fragment* fragment = nullptr;
    std::size_t start = 0;
    std::size_t end = 0;
  };

  std::string_view of(const Fragment& fragment) const {
    return characters_.substr(fragment.start, fragment.end - fragment.start);
  }

  void label(std::size_t at) {
    for (std::size_t next = at + 1; next < fragments_.size(); ++next) {
      const Fragment& fragment = fragments_[next];
      if (fragment.kind != Fragment::Kind::text || is_blank(of(fragment))) continue;
      if (fragment.look.raised || !has_word(of(fragments_[at]))) break;
      turn(fragment.look);
      break;
    }
    out_.append(of(fragments_[at]));
    at_start_ = false;
    blanks_.push_back({nullptr, 0, 0});
  }

  void text(const Fragment& fragment) {
    const std::string_view all = of(fragment);
    std::size_t start = 0;
    while (const std::size_t blank = blank_at_start(all.substr(start))) start += blank;
    std::size_t end = all.size();
    while (end > start) {
      const std::size_t blank = blank_at_end(all.substr(0, end));
      if (blank == 0) break;
      end -= blank;
    }
    if (start > 0) blanks_.push_back({&fragment, fragment.start, fragment.start + start});
    if (start < end) core(fragment, fragment.start + start, fragment.start + end);
    if (start < end && end < all.size())
      blanks_.push_back({&fragment, fragment.start + end, fragment.start + all.size()});
  }

  void core(const Fragment& fragment, std::size_t start, std::size_t end) {
    const std::string_view text = characters_.substr(start, end - start);
    break_lines();
    if (at_start_) {
      blanks_.clear();
      const std::size_t bullet = bullet_length(text);
      if (bullet > 0) {
        turn({});
        piece(fragment, start, start + bullet);
        start += bullet;
      }
    }
    if (start >= end) return;
    Look wanted = fragment.look;
    const bool marks = !has_word(text) && !wanted.plain();
    if (wanted.raised || marks) wanted = {look_.bold, look_.italic, wanted.raised};
    const bool inside_word =
        blanks_.empty() && !at_start_ && is_word(out_.back()) && is_word(characters_[start]);
    if (inside_word && wanted.raised == look_.raised && !wanted.raised && wanted != look_) {
      std::size_t word = start;
      while (word < end && is_word(characters_[word])) ++word;
      piece(fragment, start, word);
      start = word;
      // The blanks that follow part the looks.
      std::size_t blank = start;
      while (blank < end) {
        const std::size_t length = blank_at_start(characters_.substr(blank, end - blank));
        if (length == 0) break;
        blank += length;
      }
      if (blank > start) blanks_.push_back({&fragment, start, blank});
      start = blank;
      if (start >= end) return;
      if (!has_word(characters_.substr(start, end - start))) wanted = look_;
    }
    if (wanted == look_) {
      flush_blanks();
    } else {
      turn(wanted);
    }
    piece(fragment, start, end);
  }

  // Line breaks and blanks before something that has no look of its own.
  void settle() {
    break_lines();
    if (at_start_) blanks_.clear();
    flush_blanks();
  }

  void break_lines() {
    if (breaks_ == 0) return;
    if (at_start_) {  // nothing stands before them
      breaks_ = 0;
      return;
    }
    blanks_.clear();
    close();
    if (style_ == BreakStyle::tags) {
      out_ += "<br>";
    } else if (style_ == BreakStyle::blanks) {
      out_ += ' ';
    } else {
      out_ += breaks_ > 1 ? "\n\n" : "  \n";
    }
    breaks_ = 0;
    at_start_ = true;
  }

  void close() {
    if (look_.raised) out_ += "</sup>";
    emphasise(look_);
    look_ = {};
  }

  // Closes what is open and opens what is wanted, the blanks between.
  void turn(Look wanted) {
    if (look_.raised && !wanted.raised) out_ += "</sup>";
    look_.raised = look_.raised && wanted.raised;
    if (look_.bold != wanted.bold || look_.italic != wanted.italic) {
      close();
      flush_blanks();
      emphasise(wanted);
    } else {
      flush_blanks();
    }
    if (wanted.raised && !look_.raised) out_ += "<sup>";
    look_ = wanted;
  }

  void emphasise(Look look) {
    if (look.bold) out_ += "**";
    if (look.italic) out_ += '*';
  }

  void flush_blanks() {
    for (const Blank& blank : blanks_) {
      if (blank.fragment == nullptr) {
        out_ += ' ';
      } else {
        piece(*blank.fragment, blank.start, blank.end);
      }
    }
    blanks_.clear();
  }

  void piece(const Fragment& fragment, std::size_t start, std::size_t end) {
    if (fragment.bytes != fragment.end - fragment.start) return whole(fragment);
    while (start < end) {
      std::size_t stop = end;
      if (emphasis_) stop = before(stop, '*', start + escaped_);
      if (style_ == BreakStyle::tags) stop = before(stop, '|', start + escaped_);
      if (escaped_ == 0 && stop == start) {
        out_ += '\\';
        escaped_ = 1;
        continue;
      }
      escaped_ = 0;
      note(fragment, start - fragment.start, stop - start, stop - start);
      out_.append(characters_.substr(start, stop - start));
      start = stop;
    }
    at_start_ = false;
  }

  // The place of a mark before `stop`, else `stop`.
  std::size_t before(std::size_t stop, char mark, std::size_t from) const {
    if (from >= stop) return stop;
    const std::size_t found = characters_.substr(from, stop - from).find(mark);
    return found == std::string_view::npos ? stop : from + found;
  }

  void whole(const Fragment& fragment) {
    note(fragment, 0, fragment.end - fragment.start, fragment.bytes);
    out_.append(of(fragment));
    at_start_ = false;
  }

  void note(const Fragment& fragment, std::size_t at, std::size_t length, std::size_t bytes) {
    if (map_ == nullptr || fragment.place.part == RunPlace::kNone || length == 0) return;
    if (fragment.letters > 0)
      return note_letters(fragment, fragment.start + at, fragment.start + at + length);
    const auto start = static_cast<Offset>(out_.size());
    RunPlace place = fragment.place;
    place.offset += static_cast<std::uint32_t>(at);
    map_->runs.push_back(
        {{start, start + static_cast<Offset>(length)}, place, static_cast<std::uint32_t>(bytes)});
  }

  // Of a fragment in an old font, letter by letter: from `start` to `end` of the characters.
  void note_letters(const Fragment& fragment, std::size_t start, std::size_t end) {
    const auto letters = letters_.subspan(fragment.first_letter, fragment.letters);
    auto letter = std::ranges::upper_bound(letters, start, {}, &DecodedLetter::end);
    const std::size_t shift = out_.size() - start;
    std::size_t from = letter == letters.begin() ? fragment.start : std::prev(letter)->end;
    for (; letter != letters.end() && from < end; from = letter++->end) {
      MappedRun run{{}, fragment.place, letter->run_end - letter->run_start, true};
      const std::size_t first = std::max(from, start), last = std::min(letter->end, end);
      run.place.offset += letter->run_start;
      if (letter->end - from == run.bytes) {
        run.place.offset += static_cast<std::uint32_t>(first - from);
        run.bytes = static_cast<std::uint32_t>(last - first);
      }
      run.text = {static_cast<Offset>(first + shift), static_cast<Offset>(last + shift)};
      map_->runs.push_back(run);
    }
  }

  std::string_view characters_;
  std::span<const Fragment> fragments_;
  std::span<const DecodedLetter> letters_;
  BreakStyle style_;
  std::string& out_;
  RunMap* map_;
  std::vector<Blank> blanks_;  // not written yet
  unsigned breaks_ = 0;        // not written yet
  unsigned escaped_ = 0;       // the next character has its backslash
  Look look_;                  // open in what was written
  bool emphasis_ = false;      // the paragraph has any
  bool at_start_ = true;       // of a line
};

}  // namespace

void write_paragraph(const ParagraphPieces& paragraph, BreakStyle style, std::string& out, RunMap* map) {
  Writer(paragraph, style, out, map).run();
}

bool is_blank(std::string_view text) noexcept {
  while (const std::size_t blank = blank_at_start(text)) text.remove_prefix(blank);
  return text.empty();
}

}  // namespace rasoat
