#include "reading/doc/doc.hpp"

#include <algorithm>

#include "encoding/letter_bytes.hpp"
#include "encoding/recover.hpp"
#include "reading/composed_text.hpp"
#include "reading/doc/compound_file.hpp"
#include "reading/doc/file_header.hpp"
#include "reading/doc/list_tables.hpp"
#include "reading/doc/little_endian.hpp"
#include "reading/doc/story.hpp"
#include "reading/package/package.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace doc {
namespace {

// The places that a table of characters gives, `first` added.
std::vector<std::uint32_t> places(std::string_view table, std::size_t count, std::uint32_t first) {
  std::vector<std::uint32_t> all;
  for (std::size_t at = 0; at < count && 4 * at + 4 <= table.size(); ++at)
    all.push_back(first + std::min(u32(table, 4 * at), 0x7FFFFFFFU));
  return all;
}

// What lies between them, within `part`; nothing for places that lead backwards.
std::vector<Range> between(const std::vector<std::uint32_t>& all, Range part) {
  std::vector<Range> ranges;
  for (std::size_t at = 0; at + 1 < all.size(); ++at) {
    const std::uint32_t start = std::clamp(all[at], part.start, part.end);
    const std::uint32_t before = ranges.empty() ? part.start : ranges.back().end;
    ranges.push_back({std::max(start, before), 0});
    ranges.back().end = std::clamp(all[at + 1], ranges.back().start, part.end);
  }
  return ranges;
}

Notes read_notes(std::string_view marks, std::string_view texts, Range part, Numeral numeral) {
  Notes notes;
  notes.numeral = numeral;
  const std::size_t count = marks.size() < 4 ? 0 : (marks.size() - 4) / 6;
  notes.marks = places(marks, count, 0);
  notes.texts = between(places(texts, texts.size() / 4, part.start), part);
  notes.texts.resize(notes.marks.size());
  return notes;
}

class Document {
 public:
  Document(std::string_view word, std::string_view table, Characters characters, Composer& composer)
      : header_(word), table_(table), reading_{composer, std::move(characters)} {
    using Kind = PropertyTable::Kind;
    reading_.character_runs = PropertyTable(word, part(Part::character_runs), Kind::characters);
    reading_.paragraph_runs = PropertyTable(word, part(Part::paragraph_runs), Kind::paragraphs);
    reading_.styles = Styles(part(Part::styles));
    reading_.fonts = read_fonts(part(Part::fonts));
    reading_.lists = read_lists(part(Part::list_definitions), header_.behind(Part::list_definitions, table),
                                part(Part::lists));
    cut_text();
    reading_.footnotes =
        read_notes(part(Part::footnote_marks), part(Part::footnotes), footnotes_, Numeral::decimal);
    reading_.endnotes =
        read_notes(part(Part::endnote_marks), part(Part::endnotes), endnotes_, Numeral::small_roman);
  }

  void compose() {
    page_texts(true);
    Story(reading_).run(text_);
    if (boxes_.start < boxes_.end) Story(reading_).run(boxes_);
    page_texts(false);
  }

 private:
  std::string_view part(Part part) const { return header_.part(part, table_); }

  void cut_text() {
    const Counts counts = header_.counts();
    std::uint64_t at = 0;
    const auto next = [&](std::uint32_t count) {
      const std::uint64_t size = reading_.characters.size();
      const Range range{static_cast<std::uint32_t>(std::min(at, size)),
                        static_cast<std::uint32_t>(std::min(at + count, size))};
      at += count;
      return range;
    };
    text_ = next(counts.text);
    footnotes_ = next(counts.footnotes);
    page_texts_ = next(counts.page_texts);
    next(counts.comments);
    endnotes_ = next(counts.endnotes);
    boxes_ = next(counts.boxes);
  }

  // Six separators of notes, then for every section the heads of left and right pages, their feet, the head
  // and the foot of the first page.
  void page_texts(bool heads) {
    constexpr std::size_t kSeparators = 6;
    const std::string_view said = part(Part::page_texts);
    const auto ranges = between(places(said, said.size() / 4, page_texts_.start), page_texts_);
    reading_.composer.begin_furniture();
    for (std::size_t at = kSeparators; at < ranges.size(); ++at) {
      const std::size_t kind = (at - kSeparators) % 6;
      const bool head = kind == 0 || kind == 1 || kind == 4;
      if (head == heads && ranges[at].start < ranges[at].end) Story(reading_).run(ranges[at]);
    }
    reading_.composer.end_furniture();
  }

  FileHeader header_;
  std::string_view table_;
  Reading reading_;
  Range text_, footnotes_, page_texts_, endnotes_, boxes_;
};

// The text alone, a paragraph a line; fonts are not known, so that its encoding is guessed.
DecodedText old_text(std::string_view bytes) {
  std::string shown;
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    if (value == '\r' || value == 0x07 || value == 0x0B || value == 0x0C) {
      shown += '\n';
    } else if (value >= 0x20 || value == '\t') {
      utf8::append(shown, cp1252_character(value));
    }
  }
  auto recovered = recover_text(shown, true);
  return recovered ? std::move(*recovered) : DecodedText{std::move(shown), {}};
}

}  // namespace
}  // namespace doc

namespace {

constexpr std::string_view kFormat = "DOC";

std::expected<ReadDocument, Error> read_old(const doc::FileHeader& header, const SourceText& source) {
  Composer composer;
  const DecodedText old = doc::old_text(header.old_text());
  for (std::string_view rest = old.text; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    composer.begin_paragraph();
    composer.add(rest.substr(0, end), {});
    composer.end_paragraph();
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  auto read = finish_composed(composer, source, "doc", kFormat);
  if (!read || old.passages.empty()) return read;
  const DecodedPassage& first = old.passages.front();
  read->decoded.push_back({{0, static_cast<Offset>(read->text.size())}, first.encoding, first.percent});
  return read;
}

}  // namespace

bool recognises_doc(std::string_view bytes) {
  return doc::is_compound_file(bytes);
}

std::expected<ReadDocument, Error> read_doc(const SourceText& source) {
  const auto fail = [&](std::string message) {
    return std::unexpected(unreadable(source, std::move(message), {std::string(kFormat)}));
  };
  if (source.bytes().empty()) return fail("input-empty");
  if (!recognises_doc(source.bytes())) return fail("input-not-format");
  const auto file = doc::CompoundFile::open(source.bytes());
  if (!file) return fail("input-broken");
  if (!file->has("WordDocument")) return fail("input-not-format");
  const auto word = file->stream("WordDocument");
  if (!word) return fail("input-broken");
  const doc::FileHeader header(*word);
  if (!header.is_word()) return fail("input-broken");
  if (header.is_encrypted()) return fail("input-encrypted");
  if (!header.is_modern()) return read_old(header, source);
  const auto table = file->stream(header.table_stream());
  if (!table) return fail("input-broken");
  const doc::Counts counts = header.counts();
  const std::uint64_t count = std::uint64_t{counts.text} + counts.footnotes + counts.page_texts +
                              counts.comments + counts.endnotes + counts.boxes;
  auto characters = doc::Characters::read(*word, header.part(doc::Part::pieces, *table), count);
  if (!characters || characters->size() < counts.text) return fail("input-broken");
  Composer composer;
  composer.reserve(characters->size() * 2UL);
  doc::Document document(*word, *table, std::move(*characters), composer);
  document.compose();
  return finish_composed(composer, source, "doc", kFormat);
}

}  // namespace rasoat
