// Only the characters that differ are written anew: word by word where both have as many words.
#include "editing/docx_replacements.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "editing/part_runs.hpp"
#include "editing/xml_tags.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

// Some words of the text, and what is to stand there.
struct Change {
  Span text;
  std::string_view by;
};

std::vector<Span> words_of(std::string_view text) {
  std::vector<Span> words;
  for (std::size_t at = text.find_first_not_of(' '); at != std::string_view::npos;) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    words.push_back({static_cast<Offset>(at), static_cast<Offset>(end)});
    at = text.find_first_not_of(' ', end);
  }
  return words;
}

// Without what both begin and end with. At least one character stays, so that there is a place to write at.
Change narrowed(std::string_view source, Change change) {
  const std::string_view old = change.text.of(source);
  std::size_t front = 0, back = 0;
  const std::size_t most = std::min(old.size(), change.by.size());
  while (front < most && old[front] == change.by[front]) ++front;
  while (front > 0 && front < old.size() && utf8::is_continuation(old[front])) --front;
  if (front == old.size() && front > 0) front = utf8::previous(old, front);
  while (back < most - std::min(front, most) &&
         old[old.size() - 1 - back] == change.by[change.by.size() - 1 - back])
    ++back;
  if (back >= old.size() - front) back = 0;
  while (back > 0 && utf8::is_continuation(old[old.size() - back])) --back;
  return {{change.text.start + static_cast<Offset>(front), change.text.end - static_cast<Offset>(back)},
          change.by.substr(front, change.by.size() - front - back)};
}

std::vector<Change> changes_of(std::string_view source, const DocxReplacement& one) {
  const std::string_view old = one.text.of(source);
  const auto left = words_of(old), right = words_of(one.by);
  if (left.size() != right.size()) return {narrowed(source, {one.text, one.by})};
  std::vector<Change> changes;
  for (std::size_t i = 0; i < left.size(); ++i) {
    const std::string_view by = right[i].of(one.by);
    if (left[i].of(old) == by) continue;
    const Span text{one.text.start + left[i].start, one.text.start + left[i].end};
    changes.push_back(narrowed(source, {text, by}));
  }
  return changes;
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Bytes of a part that are written anew.
struct Edit {
  std::uint32_t part;
  Offset at, length;
  std::string by;
  const RunPiece* piece;
};

class Replacing {
 public:
  Replacing(const DocxFile& file, DocxParts& parts) : file_(file), parts_(parts) {}

  std::size_t run(std::span<const DocxReplacement> replacements) {
    std::size_t count = 0;
    for (const DocxReplacement& one : replacements) count += make(one);
    for (auto& [part, insertions] : insertions_) {
      const std::string& name = file_.mapped.map.parts[part];
      parts_.put(name, insertions.apply(runs_.at(part).xml));
    }
    return count;
  }

 private:
  bool make(const DocxReplacement& one) {
    std::vector<Edit> edits;
    for (const Change& change : changes_of(file_.mapped.document.text, one)) {
      if (!plan(change, edits)) return false;
    }
    for (Edit& edit : edits) {
      Insertions& to = insertions_[edit.part];
      if (!edit.piece->keeps_blanks &&
          preserved_.emplace(std::pair(edit.part, edit.piece->element.start), true).second)
        to.put(edit.piece->content.start - 1, " xml:space=\"preserve\"");
      to.put(edit.at, std::move(edit.by), edit.length);
    }
    return !edits.empty();
  }

  const PartRuns* runs_of(std::uint32_t part) {
    const auto [known, added] = runs_.try_emplace(part);
    if (added) {
      const std::string* const xml = parts_.find(file_.mapped.map.parts[part]);
      if (xml == nullptr || !known->second.read(*xml)) known->second.runs.clear();
    }
    return &known->second;
  }

  // Markup that reading added may lie between the words; nothing else.
  bool is_markup(Offset from, Offset to) const {
    return file_.mapped.document.text.substr(from, to - from).find_first_not_of("*_\\") ==
           std::string_view::npos;
  }

  bool plan(const Change& change, std::vector<Edit>& edits) {
    const auto& all = file_.mapped.map.runs;
    auto at = std::ranges::upper_bound(all, change.text.start, {},
                                       [](const MappedRun& one) { return one.text.end; });
    Offset reached = change.text.start;
    bool written = false;
    for (; at != all.end() && at->text.start < change.text.end; ++at) {
      const Offset from = std::max(at->text.start, change.text.start),
                   to = std::min(at->text.end, change.text.end);
      if (from > reached && !is_markup(reached, from)) return false;
      const bool plain = is_ascii(Span{from, to}.of(file_.mapped.document.text)) && is_ascii(change.by);
      if (at->text.size() != at->bytes || (at->in_old_font && !plain) ||
          !plan_passage(*at, from, to, written ? std::string_view() : change.by, edits))
        return false;
      written = true;
      reached = to;
    }
    return written && (reached >= change.text.end || is_markup(reached, change.text.end));
  }

  bool plan_passage(const MappedRun& passage, Offset from, Offset to, std::string_view by,
                    std::vector<Edit>& edits) {
    const PartRuns& part = *runs_of(passage.place.part);
    if (passage.place.run >= part.runs.size()) return false;
    const PartRun& run = part.runs[passage.place.run];
    std::uint32_t offset = passage.place.offset + (from - passage.text.start);
    const std::uint32_t end = offset + (to - from);
    bool first = true;
    while (offset < end) {
      const RunPiece* const piece = run.piece_after(offset);
      if (piece == nullptr || !piece->text) return false;
      const std::uint32_t stop = std::min(end, piece->offset + piece->bytes);
      Edit edit{passage.place.part, cursor_.find(part.xml, *piece, offset - piece->offset), 0, {}, piece};
      edit.length = cursor_.find(part.xml, *piece, stop - piece->offset) - edit.at;
      if (first) append_xml_content(edit.by, by);
      edits.push_back(std::move(edit));
      first = false;
      offset = stop;
    }
    return true;
  }

  const DocxFile& file_;
  DocxParts& parts_;
  std::map<std::uint32_t, PartRuns> runs_;  // by part
  std::map<std::uint32_t, Insertions> insertions_;
  std::map<std::pair<std::uint32_t, Offset>, bool> preserved_;
  PieceCursor cursor_;
};

}  // namespace

std::expected<ReplacedDocx, Error> replace_in_docx(const DocxFile& file,
                                                   std::span<const DocxReplacement> replacements) {
  auto parts = DocxParts::open(file.source);
  if (!parts) return std::unexpected(parts.error());
  ReplacedDocx out;
  out.count = Replacing(file, *parts).run(replacements);
  auto bytes = parts->write(file.source);
  if (!bytes) return std::unexpected(bytes.error());
  out.bytes = std::move(*bytes);
  return out;
}

}  // namespace rasoat
