// Walks the text from one place where a citation may start or show itself to the next
// (reference/anchors.hpp). What begins with a capital letter, or is printed in any case, is read from its
// anchor on. A type word in small letters is common in prose and means a document only before a number or
// "này", and so does "số": those are anchors, and what stands before them is tried first. This walk tries
// citation_at in the same order as the one that tries it everywhere, and leaves out only places where it
// finds nothing.
#include <algorithm>
#include <boost/container/small_vector.hpp>

#include "grammars/letter.hpp"
#include "grammars/vocabulary/document_types.hpp"
#include "reference/before.hpp"
#include "reference/citation_shapes.hpp"
#include "reference/mention.hpp"
#include "reference/starts.hpp"
#include "reference/words.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

using grammar::ends_in_word;
using grammar::read_word;
using grammar::Word;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

class Scan {
 public:
  explicit Scan(std::string_view view) : view_(view), starts_(starts()) {}

  std::vector<Mention> run() {
    mentions_.reserve(view_.size() / 512);
    Anchors anchors;
    for (std::size_t from = 0; from < view_.size(); from += Anchors::kStretch) {
      find_anchors(view_, from, starts_.anchors, anchors);
      for (std::size_t i = 0; i < anchors.count; ++i) {
        if (anchors.places[i] >= resume_) look_at(anchors.places[i]);
      }
    }
    return std::move(mentions_);
  }

 private:
  std::string_view rest(Offset at) const { return view_.substr(at); }

  void look_at(Offset at) {
    if (at > 0 && static_cast<unsigned char>(view_[at - 1]) >= 0x80 && ends_in_word(view_, at)) return;
    const std::string_view text = rest(at);
    if (is_digit(text[0])) return number(at);
    const Word word = read_word(text);
    if (word.key == words::this_one) return small_type(gap_before(view_, at));
    if (begins_standard(text)) return number(at);
    if (!word.has_digit && !starts_.openings.contains(word.key)) return;
    if (word.capital || starts_.in_any_case.longest(text, word)) start(at, word);
  }

  // Unless one started before that has this place within its type word ("bộ Luật số …"), a citation may start
  // here.
  void start(Offset at, const Word& word) {
    const Offset gap = gap_before(view_, at);
    if (gap < at && ends_with(starts_.before_capital, gap)) {
      const auto before = word_before(view_, gap, resume_);
      if (before && starts_.within_type.contains(before->word.key)) read_small(*before, at + 1);
    }
    read(at, word);
  }

  // A number or a standard: what may stand before it, then itself.
  void number(Offset at) {
    Offset end = gap_before(view_, at);
    const bool colon = end > 0 && view_[end - 1] == ':';
    if (colon) end = gap_before(view_, end - 1);
    if (end < at && ends_with(starts_.anchors.endings, end)) read_before_number(end, colon);
    if (!is_digit(view_[at]) || may_begin_designation(rest(at))) read(at, read_word(rest(at)));
  }

  void read_before_number(Offset end, bool colon) {
    const auto before = word_before(view_, end, resume_);
    if (!before) return;
    if (words::is_number(before->word.key)) {
      const auto start = static_cast<Offset>(before->start);
      small_type(gap_before(view_, start));
      read(start, before->word);
    } else if (!colon && starts_.last_of_type.contains(before->word.key)) {
      read_small(*before, end);
    }
  }

  bool ends_with(const ByteSet& endings, Offset end) const {
    return end < 4 || endings.at_end_of(view_.data() + end);
  }

  // A type word in small letters may end here.
  void small_type(Offset end) {
    const auto last =
        ends_with(starts_.anchors.endings, end) ? word_before(view_, end, resume_) : std::nullopt;
    if (last && starts_.last_of_type.contains(last->word.key)) read_small(*last, end);
  }

  // Reads what starts with a type word in small letters that holds the word at `last` and goes on at least to
  // `end`.
  void read_small(const grammar::PlacedWord& last, Offset end) {
    boost::container::small_vector<grammar::PlacedWord, 8> words = {last};
    while (words.size() < starts_.most_words) {
      const auto start = static_cast<Offset>(words.back().start);
      const Offset gap = gap_before(view_, start);
      const auto word = gap < start ? word_before(view_, gap, resume_) : std::nullopt;
      if (!word || !starts_.within_type.contains(word->word.key)) break;
      words.push_back(*word);
    }
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
      if (word->word.capital) continue;
      const auto at = static_cast<Offset>(word->start);
      const auto type = grammar::read_type_word(rest(at), word->word);
      if (type && at + type->length >= end) read(at, word->word);
    }
  }

  void read(Offset at, const Word& word) {
    if (at < resume_) return;
    const auto end = citation::starting_with(word, view_, at, mentions_);
    if (!end) return;
    resume_ = std::max(*end, at + word.length);
    finish_word();
  }

  // A symbol may end within a word ("03-NQ/TWngày"): what is left of it is a word like any other.
  void finish_word() {
    while (resume_ < view_.size() && ends_in_word(view_, resume_)) {
      const Word word = read_word(rest(resume_));
      if (word.length == 0) return;
      const auto end = citation::starting_with(word, view_, resume_, mentions_);
      resume_ = std::max(end.value_or(0), resume_ + word.length);
    }
  }

  std::string_view view_;
  const Starts& starts_;
  Offset resume_ = 0;  ///< all before it is read
  std::vector<Mention> mentions_;
};

}  // namespace

std::vector<Mention> find_mentions_everywhere(std::string_view view) {
  std::vector<Mention> mentions;
  Offset at = 0;
  while (at < view.size()) {
    const Word word = read_word(view.substr(at));
    if (word.length == 0) {
      at += utf8::decode(view.substr(at)).length;
      continue;
    }
    const auto end = citation_at(view, at, mentions);
    at = std::max(end.value_or(0), at + word.length);
  }
  return mentions;
}

std::vector<Mention> find_mentions(std::string_view view) {
  return Scan(view).run();
}

}  // namespace rasoat
