// Runs are cut where the words begin and end; each part of a cut run keeps its properties.
#include "editing/docx_comments.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <set>

#include "editing/part_runs.hpp"
#include "editing/xml_tags.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kMostProperties = 4096;  // bytes of a run's properties that are copied

// A place in the main part's runs: before the byte `offset` of the run's text.
struct Place {
  std::uint32_t run = 0;
  std::uint32_t offset = 0;
  friend auto operator<=>(const Place&, const Place&) = default;
};
struct Range {
  Place start, end;
};

// A place between bytes of the part where comments' marks can be put, and what closes and opens the run
// there.
struct Cut {
  Offset at = 0;
  std::string close, open;
};

class Commenting {
 public:
  Commenting(const DocxFile& file, DocxParts& parts, std::string author, std::optional<Date> day)
      : file_(file), parts_(parts), main_(parts.main_part()), author_(std::move(author)), day_(day) {}

  std::optional<Error> run(std::span<const DocxComment> comments) {
    const std::string* const xml = parts_.find(main_);
    if (xml == nullptr || !runs_.read(*xml) || !open_list()) return broken(main_);
    if (runs_.runs.empty() || comments.empty()) return std::nullopt;
    for (const DocxComment& one : comments) add(one);
    std::string changed = write_marks(*xml);
    if (auto failed = put_list()) return failed;
    parts_.put(main_, std::move(changed));  // what the runs refer to is gone now
    return std::nullopt;
  }

 private:
  Error broken(const std::string& part) const {
    return unreadable(file_.source, "input-part-broken", {"DOCX", part});
  }

  // --- where ---

  const PartRuns* runs_of(const std::string& part) {
    const auto [known, added] = others_.try_emplace(part);
    if (added) {
      const std::string* const xml = parts_.find(part);
      if (xml == nullptr || !known->second.read(*xml)) known->second.runs.clear();
    }
    return &known->second;
  }

  Range whole_run(std::uint32_t run) const { return {{run, 0}, {run, runs_.runs[run].bytes()}}; }

  // What stands for a passage in the main part.
  Range in_main(const MappedRun& passage, std::uint32_t from, std::uint32_t to) {
    const std::string& part = file_.mapped.map.parts[passage.place.part];
    if (part == main_ && passage.place.run < runs_.runs.size()) {
      std::uint32_t run = passage.place.run;
      if (runs_.runs[run].outer == PartRun::kNone)
        return {{run, passage.place.offset + from}, {run, passage.place.offset + to}};
      while (runs_.runs[run].outer != PartRun::kNone) run = runs_.runs[run].outer;
      return whole_run(run);
    }
    const PartRuns& there = *runs_of(part);
    if (passage.place.run < there.runs.size()) {
      const std::string_view note = there.runs[passage.place.run].note;
      const auto& marks = part.find("endnotes") != std::string::npos ? runs_.endnotes : runs_.footnotes;
      if (const auto mark = marks.find(note); mark != marks.end()) return whole_run(mark->second);
    }
    return whole_run(first_run());
  }

  // The first run of the body that prints something.
  std::uint32_t first_run() const {
    for (std::uint32_t run = 0; run < runs_.runs.size(); ++run) {
      if (runs_.runs[run].outer == PartRun::kNone && !runs_.runs[run].pieces.empty()) return run;
    }
    return 0;
  }

  static std::uint32_t bytes_at(const MappedRun& passage, Offset at) {
    if (passage.text.size() == passage.bytes) return at - passage.text.start;
    return at >= passage.text.end ? passage.bytes : 0;
  }

  Range range_of(Span text) {
    const auto& all = file_.mapped.map.runs;
    auto first =
        std::ranges::upper_bound(all, text.start, {}, [](const MappedRun& one) { return one.text.end; });
    if (first == all.end()) return whole_run(first_run());
    Range range = in_main(*first, bytes_at(*first, std::max(text.start, first->text.start)),
                          bytes_at(*first, std::clamp(text.end, first->text.start, first->text.end)));
    // Words that were added in reading, such as an automatic number: what follows stands for them.
    if (first->text.start >= text.end) return in_main(*first, 0, first->bytes);
    for (auto next = first + 1; next != all.end() && next->text.start < text.end; ++next) {
      const Range more = in_main(*next, 0, bytes_at(*next, std::min(text.end, next->text.end)));
      const bool same = runs_.runs[more.end.run].cell == runs_.runs[range.start.run].cell;
      if (same && more.end > range.end && more.start >= range.end) range.end = more.end;
    }
    return range;
  }

  // --- cuts ---

  // Between the runs where the place is at an edge, or where copies of the properties would swell the file.
  Cut cut_at(Place place, bool end) {
    const PartRun& run = runs_.runs[place.run];
    const RunPiece* const piece = run.piece_after(place.offset);
    const bool swells = run.properties.size() > kMostProperties;
    if (piece == nullptr || (end && swells)) return {run.element.end, {}, {}};
    if ((!end && place.offset == 0) || swells) return {run.element.start, {}, {}};
    const std::string w(runs_.prefix);
    const std::string open = "<" + w + "r>" + std::string(run.properties.of(runs_.xml));
    if (!piece->text || place.offset <= piece->offset) return {piece->element.start, "</" + w + "r>", open};
    keep_blanks(*piece);
    return {cursors_[end].find(runs_.xml, *piece, place.offset - piece->offset), "</" + w + "t></" + w + "r>",
            open + "<" + w + "t xml:space=\"preserve\">"};
  }

  // Where a text is cut, its blanks at the edges count.
  void keep_blanks(const RunPiece& piece) {
    if (!piece.keeps_blanks && preserved_.insert(piece.element.start).second)
      insertions_.put(piece.content.start - 1, " xml:space=\"preserve\"");
  }

  struct Marks {
    Cut cut;
    std::string ends, starts;
  };

  std::string write_marks(std::string_view xml) {
    std::map<Offset, Marks> marks;
    const std::string w(runs_.prefix);
    for (std::size_t i = 0; i < ranges_.size(); ++i) {
      const std::string id = std::to_string(first_id_ + i);
      for (const bool end : {false, true}) {
        const Place place = end ? ranges_[i].end : ranges_[i].start;
        Cut cut = cut_at(place, end);
        Marks& here = marks[cut.at];
        here.cut = std::move(cut);
        if (!end) {
          here.starts += "<" + w + "commentRangeStart " + w + "id=\"" + id + "\"/>";
        } else {
          here.ends += "<" + w + "commentRangeEnd " + w + "id=\"" + id + "\"/><" + w + "r><" + w +
                       "commentReference " + w + "id=\"" + id + "\"/></" + w + "r>";
        }
      }
    }
    for (auto& [at, here] : marks)
      insertions_.put(at, here.cut.close + here.ends + here.starts + here.cut.open);
    return insertions_.apply(xml);
  }

  // --- the list of comments ---

  // Finds the list, and the first number that is free in it.
  bool open_list() {
    list_ = parts_.related(main_, "comments");
    if (list_.empty()) return true;
    const std::string& xml = *parts_.find(list_);
    PartRuns probe;
    if (!probe.read(xml)) return false;
    list_end_ = std::string::npos;
    XmlTags tags(xml);
    for (XmlTag tag; tags.next(tag);) {
      const std::string_view name = xml_local(tag.name);
      if (name == "comments") {
        list_prefix_ = std::string(xml_prefix(tag.name));
        list_empty_ = tag.empty;
        if (tag.closing || tag.empty) list_end_ = tag.closing ? tag.start : tag.end - 2;
      }
      if (name != "comment" || tag.closing) continue;
      const std::string_view id = tag.attribute(xml, "id");
      std::uint32_t number = 0;
      std::from_chars(id.data(), id.data() + id.size(), number);
      if (number < 0x7FFFFFF) first_id_ = std::max<std::size_t>(first_id_, number + std::size_t{1});
    }
    return list_end_ != std::string::npos;
  }

  void add(const DocxComment& comment) {
    ranges_.push_back(range_of(comment.text));
    const std::string w = list_.empty() ? "w:" : list_prefix_;
    const std::string id = std::to_string(first_id_ + ranges_.size() - 1);
    written_ += "<" + w + "comment " + w + "id=\"" + id + "\" " + w + "author=\"";
    append_xml_content(written_, author_);
    if (day_) written_ += "\" " + w + "date=\"" + to_iso(*day_) + "T00:00:00Z";
    written_ += "\" " + w + "initials=\"rs\">";
    for (const std::string& paragraph : comment.paragraphs) {
      written_ += "<" + w + "p><" + w + "r><" + w + "t xml:space=\"preserve\">";
      append_xml_content(written_, paragraph);
      written_ += "</" + w + "t></" + w + "r></" + w + "p>";
    }
    written_ += "</" + w + "comment>";
  }

  // The namespace of the main part: transitional or strict.
  std::string name_space() const {
    XmlTags tags(runs_.xml);
    XmlTag root;
    if (!tags.next(root)) return {};
    const std::string prefix(runs_.prefix.substr(0, runs_.prefix.empty() ? 0 : runs_.prefix.size() - 1));
    return std::string(root.attribute(runs_.xml, prefix.empty() ? "xmlns" : prefix));
  }

  std::optional<Error> put_list() {
    if (!list_.empty()) {
      std::string xml = *parts_.find(list_);
      if (list_empty_)
        xml = xml.substr(0, list_end_) + ">" + written_ + "</" + list_prefix_ + "comments>" +
              xml.substr(list_end_ + 2);
      else
        xml.insert(list_end_, written_);
      parts_.put(list_, std::move(xml));
      return std::nullopt;
    }
    const std::string folder = main_.substr(0, main_.rfind('/') + 1);
    std::string name = "comments.xml";
    for (unsigned i = 2; parts_.find(folder + name) != nullptr; ++i)
      name = "comments" + std::to_string(i) + ".xml";
    std::string xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"" +
        name_space() + "\">" + written_ + "</w:comments>";
    parts_.put(folder + name, std::move(xml));
    return announce(folder, name);
  }

  // Names the new list in the types of the package and the relationships of the main part.
  std::optional<Error> announce(const std::string& folder, const std::string& name) {
    const std::string types = "[Content_Types].xml", relations = DocxParts::relationships_of(main_);
    const bool strict = name_space().find("purl.oclc.org") != std::string::npos;
    const std::string kind =
        strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
               : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    if (!put_last(types, "Types",
                  "Override PartName=\"/" + folder + name +
                      "\" "
                      "ContentType=\"application/"
                      "vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/>"))
      return broken(types);
    if (parts_.find(relations) == nullptr)
      parts_.put(relations,
                 "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
                 "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>");
    std::string id = "rasoatComments";
    while (parts_.find(relations)->find("\"" + id + "\"") != std::string::npos) id += "1";
    if (!put_last(relations, "Relationships",
                  "Relationship Id=\"" + id + "\" Type=\"" + kind + "\" Target=\"" + name + "\"/>"))
      return broken(relations);
    return std::nullopt;
  }

  // Puts an element as the last one into the root of a part.
  bool put_last(const std::string& part, std::string_view root, const std::string& element) {
    const std::string* const xml = parts_.find(part);
    if (xml == nullptr) return false;
    XmlTags tags(*xml);
    for (XmlTag tag; tags.next(tag);) {
      if (xml_local(tag.name) != root || (!tag.closing && !tag.empty)) continue;
      const std::string prefix(xml_prefix(tag.name));
      const std::string written = "<" + prefix + element;
      std::string out = tag.closing ? xml->substr(0, tag.start) + written + xml->substr(tag.start)
                                    : xml->substr(0, tag.end - 2) + ">" + written + "</" +
                                          std::string(tag.name) + ">" + xml->substr(tag.end);
      parts_.put(part, std::move(out));
      return true;
    }
    return false;
  }

  const DocxFile& file_;
  DocxParts& parts_;
  std::string main_;
  std::string author_;
  std::optional<Date> day_;
  PartRuns runs_;
  std::map<std::string, PartRuns> others_;
  Insertions insertions_;
  std::array<PieceCursor, 2> cursors_;  // of starts, of ends
  std::set<Offset> preserved_;          // texts that keep their blanks by now
  std::vector<Range> ranges_;           // by comment
  std::string written_;                 // the comments
  std::string list_;                    // the part of comments that is there
  std::string list_prefix_ = "w:";
  std::size_t list_end_ = 0;
  bool list_empty_ = false;
  std::size_t first_id_ = 0;
};

}  // namespace

std::expected<std::string, Error> comment_docx(const DocxFile& file, std::span<const DocxComment> comments,
                                               const std::string& author, std::optional<Date> day) {
  auto parts = DocxParts::open(file.source);
  if (!parts) return std::unexpected(parts.error());
  if (auto failed = Commenting(file, *parts, author, day).run(comments))
    return std::unexpected(std::move(*failed));
  return parts->write(file.source);
}

}  // namespace rasoat
