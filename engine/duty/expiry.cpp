// Every sentence that begins with the document's own name, and every line that begins with a label, is read
// by ExpiryReader; which of them speak of the whole document is decided here.
#include "duty/expiry.hpp"

#include <algorithm>

#include "duty/expiry_reader.hpp"
#include "duty/saying.hpp"
#include "grammars/letter.hpp"

namespace rasoat {
namespace {

class ExpiryFinder {
 public:
  ExpiryFinder(const Document& document, const std::vector<Passage>& passages,
               const grammar::DeadlineBase& base)
      : document_(document), view_(document.view.text()), passages_(passages), base_(base) {}

  std::optional<Expiry> find() {
    for (std::size_t at = 0; at < passages_.size(); ++at) {
      if (passages_[at].cell) continue;
      read_label(at);
      read_sentences(passages_[at]);
    }
    if (!stated_ && labels_ == 1) stated_ = labelled_;
    return stated_ ? std::optional(lower(*stated_)) : std::nullopt;
  }

 private:
  struct Found {
    Span view;
    Due due;
  };

  // "Thời gian thực hiện: …", the period in the line or in the one under it. Lines that name who does it
  // speak of a task, and so do several such labels.
  void read_label(std::size_t at) {
    const Passage& passage = passages_[at];
    ExpiryReader reader(passage.body.of(view_), base_);
    const auto start = reader.take_start();
    if (!start || *start == ExpiryWord::subject) return;
    const bool named = reader.take_own_name(document_.head);
    if (*start == ExpiryWord::bare && (!is_own_part(passage) || named)) return;
    std::optional<Found> found;
    if (reader.take_colon() && !reader.at_end()) {
      if (auto due = reader.read_until(true)) found = {span(passage.body.start, reader.at()), *due};
    } else if (reader.at_end() && at + 1 < passages_.size() && !passages_[at + 1].cell) {
      const Passage& value = passages_[at + 1];
      ExpiryReader below(value.body.of(view_), base_);
      if (auto due = below.read_until(true)) found = {span(value.body.start, below.at()), *due};
    } else {
      return;
    }
    if (found && named) return keep(std::move(*found));
    ++labels_;
    if (found && !stands_by_task(at)) labelled_ = std::move(found);
  }

  // A part of its own, or one of those under "Phạm vi, thời gian", and no item of a task.
  bool is_own_part(const Passage& passage) const {
    if (!passage.labelled) return false;
    if (passage.parent == kNoPassage) return true;
    const Passage& over = passages_[passage.parent];
    return over.heading && grammar::slug(over.body.of(view_)).find("thoi-gian") != std::string::npos;
  }

  bool stands_by_task(std::size_t at) const {
    constexpr std::size_t kLooked = 3;
    const std::size_t first = at - std::min(at, kLooked), end = std::min(at + kLooked + 1, passages_.size());
    for (std::size_t near = first; near < end; ++near) {
      const auto tells_who = [](const Field& field) {
        return field.kind == FieldKind::lead || field.kind == FieldKind::with;
      };
      if (std::ranges::any_of(passages_[near].fields, tells_who)) return true;
    }
    return false;
  }

  void read_sentences(const Passage& passage) {
    const std::string_view text = passage.body.of(view_);
    for (std::size_t at = 0; at < text.size();) {
      read_sentence(passage.body, at);
      while (at < text.size() && text[at] != '.' && text[at] != ';' && text[at] != ':') ++at;
      at = std::min(text.find_first_not_of(" \n\t.;:", at), text.size());
    }
  }

  void read_sentence(Span body, std::size_t at) {
    ExpiryReader reader(body.of(view_).substr(at), base_);
    if (const auto start = reader.take_start(); start && *start != ExpiryWord::subject) return;
    if (!reader.take_own_name(document_.head)) return;
    auto due = reader.read_until(false);
    if (!due || !ends_sentence(body.of(view_).substr(at + reader.at()))) return;
    keep({span(body.start + static_cast<Offset>(at), reader.at()), std::move(*due)});
  }

  // "đến năm 2025 đạt 50%" is a goal.
  static bool ends_sentence(std::string_view rest) {
    const std::size_t next = rest.find_first_not_of(" \n\t*_");
    if (next == std::string_view::npos ||
        std::string_view(".,;:)(").find(rest[next]) != std::string_view::npos)
      return true;
    return says(grammar::read_word(rest.substr(next)).key, Saying::behind_term);
  }

  void keep(Found found) { stated_ = std::move(found); }

  static Span span(Offset start, std::size_t length) { return {start, start + static_cast<Offset>(length)}; }

  Expiry lower(const Found& found) const {
    Expiry expiry;
    expiry.span = document_.view.to_source(found.view);
    expiry.due = found.due;
    return expiry;
  }

  const Document& document_;
  std::string_view view_;
  const std::vector<Passage>& passages_;
  const grammar::DeadlineBase& base_;
  std::optional<Found> stated_;    // by a sentence, or a label with the document's name
  std::optional<Found> labelled_;  // by a label
  std::size_t labels_ = 0;
};

}  // namespace

std::optional<Expiry> find_expiry(const Document& document, const std::vector<Passage>& passages,
                                  const grammar::DeadlineBase& base) {
  return ExpiryFinder(document, passages, base).find();
}

}  // namespace rasoat
