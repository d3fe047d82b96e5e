// One walk over the elements, in the order in which they are printed. Text boxes wait for the end of the
// paragraph they are anchored in, notes for the end of the paragraph or table; each is read once, however
// often it is referred to.
#include "reading/docx/body.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "reading/docx/element.hpp"
#include "reading/docx/numbering.hpp"
#include "reading/docx/ordinals.hpp"
#include "reading/docx/styles.hpp"
#include "reading/docx/symbol.hpp"
#include "reading/docx/table_form.hpp"
#include "reading/package/xml_part.hpp"

namespace rasoat::docx {
namespace {

// The prefix of the part's own names, with its colon: "w:".
std::string_view prefix_of(pugi::xml_node root) {
  const std::string_view name = root.name();
  return name.substr(0, name.find(':') + 1);
}

class Body {
 public:
  Body(const Parts& parts, Composer& composer, RunMap* map)
      : parts_(parts),
        composer_(composer),
        map_(map),
        styles_(parts.styles.root()),
        lists_(read_numbering(parts.numbering.root(), styles_)) {
    index_notes(parts.footnotes.root(), footnotes_);
    index_notes(parts.endnotes.root(), endnotes_);
  }

  void run() {
    composer_.begin_furniture();
    for (const Tree& head : parts_.headers) read(head);
    composer_.end_furniture();
    read(parts_.main);
    composer_.begin_furniture();
    for (const Tree& foot : parts_.footers) read(foot);
    composer_.end_furniture();
  }

 private:
  struct Run {
    Look look;
    Lettering lettering;
    bool hidden = false;
    RunPlace place;
  };
  struct Context {
    std::string_view prefix;
    std::uint32_t part = RunPlace::kNone;
  };

  void index_notes(pugi::xml_node root, std::unordered_map<std::string_view, pugi::xml_node>& notes) {
    for (pugi::xml_node note = root.first_child(); note; note = note.next_sibling()) {
      const std::string_view type = value(note, "type");
      const bool drawn =
          type == "separator" || type == "continuationSeparator" || type == "continuationNotice";
      if (local_name(note).ends_with("note") && !drawn) notes.emplace(value(note, "id"), note);
    }
  }

  Context context_of(const Tree& tree) {
    Context context{prefix_of(tree.root()), RunPlace::kNone};
    if (map_ == nullptr) return context;
    const auto known = std::ranges::find(map_->parts, tree.name);
    context.part = static_cast<std::uint32_t>(known - map_->parts.begin());
    if (known != map_->parts.end()) return context;
    map_->parts.push_back(tree.name);
    ordinals_.number(tree.root(), context.prefix);
    return context;
  }

  void read(const Tree& tree) {
    if (!tree.document) return;
    context_ = context_of(tree);
    walk_.push_children(tree.root());
    TreeWalk::Step step;
    while (walk_.next(step)) {
      if (step.leaving) {
        leave(step.node, static_cast<Element>(step.mark));
      } else {
        enter(step.node);
      }
    }
    composer_.end_paragraph();
  }

  void enter(pugi::xml_node node) {
    const Element element = element_of(node.name(), context_.prefix);
    walk_.mark(static_cast<std::uint8_t>(element));
    switch (element) {
      case Element::paragraph:
        return begin_paragraph(node);
      case Element::run:
        return begin_run(node);
      case Element::text:
        walk_.pass();
        return print(node);
      case Element::tab:
        if (Run* run = printing()) composer_.add_tab(run->look, passed(*run, 1));
        return;
      case Element::line_break:
        return break_line(node);
      case Element::hyphen:
        if (Run* run = printing()) composer_.add_one("-", run->look, passed(*run, 1), 1);
        return;
      case Element::soft_hyphen:
        if (Run* run = printing()) composer_.add_soft_hyphen(run->look, passed(*run, 1), run->lettering);
        return;
      case Element::symbol:
        if (Run* run = printing())
          composer_.add_one(symbol(value(node, "font"), value(node, "char")), run->look, passed(*run, 1), 1);
        return;
      case Element::field_mark:
        return field_mark(value(node, "fldCharType"));
      case Element::footnote_mark:
        return note_mark(node, footnotes_, false);
      case Element::endnote_mark:
        return note_mark(node, endnotes_, true);
      case Element::note:
        return begin_note(node);
      case Element::table:
        return begin_table(node);
      case Element::row:
        return begin_row(node);
      case Element::cell:
        return begin_cell(node);
      case Element::text_box:
        walk_.skip();
        boxes_.push_back(node);
        return;
      case Element::alternatives:
        return choose(node);
      case Element::left_out:
      case Element::paragraph_properties:
      case Element::run_properties:
        return walk_.pass();
      case Element::other:
        return;
    }
  }

  void leave(pugi::xml_node node, Element element) {
    switch (element) {
      case Element::paragraph:
        return end_paragraph();
      case Element::run:
        if (!runs_.empty()) runs_.pop_back();
        return;
      case Element::note:
        if (note_ != node) return;
        composer_.end_note();
        note_ = {};
        context_ = outside_;
        return;
      case Element::cell:
        return end_cell(node);
      case Element::row:
        if (is_grid()) composer_.end_row();
        return;
      case Element::table:
        return end_table();
      default:
        return;
    }
  }

  // Paragraphs.

  // Properties stand first in what they are of.
  static pugi::xml_node properties_of(pugi::xml_node node, std::string_view name) {
    const pugi::xml_node first = node.first_child();
    return local_name(first) == name ? first : pugi::xml_node();
  }

  void begin_paragraph(pugi::xml_node node) {
    composer_.begin_paragraph();
    ParagraphFormat format;
    std::string_view style_id;
    runs_on_ = false;
    mark_ = {};
    for (pugi::xml_node one = properties_of(node, "pPr").first_child(); one; one = one.next_sibling()) {
      const std::string_view name = local_name(one);
      if (name == "pStyle") style_id = value(one, "val");
      if (name == "numPr") read_list(one, format);
      if (name == "outlineLvl") format.outline = read_number(value(one, "val"), 9);
      if (name == "rPr") {
        runs_on_ = child(one, "del") || child(one, "moveFrom");
        mark_ = read_run_format(one);
      }
    }
    style_ = &styles_.paragraph(style_id);
    const unsigned outline = format.outline.value_or(style_->paragraph.outline.value_or(9));
    composer_.set_heading(outline < 6 ? outline + 1 : 0);
    number(format);
  }

  void number(const ParagraphFormat& own) {
    const ParagraphFormat& inherited = style_->paragraph;
    const std::optional<unsigned> list = own.list ? own.list : inherited.list;
    if (!list || *list == 0) return;
    std::optional<unsigned> level = own.level;
    if (!level && !own.list) level = inherited.level;
    const std::string_view style = own.list ? std::string_view() : std::string_view(style_->list_style);
    const auto label = lists_.next(*list, level, style);
    if (!label) return;
    const auto old = label->bullet ? std::nullopt : combine(mark_, nullptr, style_->run).old_font();
    composer_.set_label(old ? decode_run(label->text, *old) : label->text, label->bullet, level.value_or(0));
  }

  void end_paragraph() {
    runs_.clear();
    instructions_ = 0;
    fields_.assign(fields_.size(), true);
    if (!runs_on_) composer_.end_paragraph();
    if (!composer_.in_table()) release_notes();
    for (auto box = boxes_.rbegin(); box != boxes_.rend(); ++box) walk_.push_children(*box);
    boxes_.clear();
  }

  // Runs.

  void begin_run(pugi::xml_node node) {
    std::string_view style_id;
    const RunFormat own = read_run_format(properties_of(node, "rPr"), &style_id);
    const Style& paragraph = style_ != nullptr ? *style_ : styles_.paragraph({});
    const Style* character = styles_.character(style_id);
    const RunFormat all = combine(own, character == nullptr ? nullptr : &character->run, paragraph.run);
    Run run;
    run.look = {all.bold == Toggle::on, all.italic == Toggle::on, all.height == Height::raised};
    run.lettering = {all.old_font(), all.caps == Toggle::on};
    run.hidden = all.hidden == Toggle::on;
    if (map_ != nullptr) {
      run.place = ordinals_.place(node);
      run.place.part = context_.part;
    }
    runs_.push_back(run);
  }

  // The run whose text is printed here; null where none is.
  Run* printing() {
    if (runs_.empty()) return nullptr;
    Run& run = runs_.back();
    if (!run.hidden && instructions_ == 0) return &run;
    ++run.place.offset;
    return nullptr;
  }

  // The run's place before `bytes` more of it.
  static RunPlace passed(Run& run, std::size_t bytes) {
    const RunPlace place = run.place;
    run.place.offset += static_cast<std::uint32_t>(bytes);
    return place;
  }

  void print(pugi::xml_node node) {
    add_text(node.value());
    for (pugi::xml_node one = node.first_child(); one; one = one.next_sibling()) add_text(one.value());
  }

  void add_text(std::string_view text) {
    if (runs_.empty()) {  // a formula's
      if (instructions_ == 0) composer_.add(text, {});
      return;
    }
    Run& run = runs_.back();
    const RunPlace place = passed(run, text.size());
    if (run.hidden || instructions_ > 0) return;
    composer_.add(text, run.look, place, run.lettering);
  }

  void break_line(pugi::xml_node node) {
    Run* run = printing();
    if (run == nullptr) return;
    ++run->place.offset;
    const std::string_view type = value(node, "type");
    if (type.empty() || type == "textWrapping") composer_.add_line_break();
  }

  // Between "begin" and "separate" stands a field's instruction, then its result.
  void field_mark(std::string_view type) {
    if (type == "begin") {
      fields_.push_back(false);
      ++instructions_;
    } else if (!fields_.empty() && (type == "separate" || type == "end")) {
      if (!fields_.back() && instructions_ > 0) --instructions_;
      fields_.back() = true;
      if (type == "end") fields_.pop_back();
    }
  }

  // Word 2010 and later take the first choice, which is what the fallback shows to older ones.
  void choose(pugi::xml_node node) {
    walk_.skip();
    pugi::xml_node chosen = child(node, "Choice");
    if (!chosen) chosen = child(node, "Fallback");
    if (chosen) walk_.push_children(chosen);
  }

  // Notes.

  void note_mark(pugi::xml_node node, const std::unordered_map<std::string_view, pugi::xml_node>& notes,
                 bool end) {
    Run* run = printing();
    const auto found = notes.find(value(node, "id"));
    if (run == nullptr || found == notes.end() || note_) return;
    auto& name = names_[found->second.internal_object()];
    if (name.empty()) {
      const auto count = end ? ++endnote_count_ : ++footnote_count_;
      name = print_number(count, end ? Numeral::small_roman : Numeral::decimal);
      if (name.size() > 5) name = "e" + std::to_string(count);
      waiting_.push_back(found->second);
    }
    composer_.add_note_mark(name, passed(*run, 1));
  }

  void release_notes() {
    for (auto note = waiting_.rbegin(); note != waiting_.rend(); ++note) walk_.push(*note);
    waiting_.clear();
  }

  void begin_note(pugi::xml_node node) {
    const auto name = names_.find(node.internal_object());
    if (name == names_.end() || note_) return walk_.skip();
    composer_.end_paragraph();
    note_ = node;
    outside_ = context_;
    const bool end = endnotes_.contains(value(node, "id")) && endnotes_.at(value(node, "id")) == node;
    context_ = context_of(end ? parts_.endnotes : parts_.footnotes);
    composer_.begin_note(name->second);
  }

  // Tables.

  void begin_table(pugi::xml_node node) {
    composer_.end_paragraph();
    grids_.push_back(!note_ && is_read_as_table(node, context_.prefix));
    if (is_grid()) composer_.begin_table();
  }

  bool is_grid() const { return !grids_.empty() && grids_.back(); }

  void begin_row(pugi::xml_node node) {
    const pugi::xml_node properties = child(node, "trPr");
    if (properties && child(properties, "del")) walk_.skip();
    if (!is_grid()) return;
    composer_.begin_row();
    const auto before = read_number(value(child(properties, "gridBefore"), "val"), 63);
    for (unsigned column = 0; column < before.value_or(0); ++column) {
      composer_.begin_cell();
      composer_.end_cell();
    }
  }

  void begin_cell(pugi::xml_node node) {
    if (is_grid()) composer_.begin_cell();
    if (is_covered(node)) walk_.skip();
  }

  static bool is_covered(pugi::xml_node cell) {
    const pugi::xml_node properties = child(cell, "tcPr");
    for (const char* name : {"vMerge", "hMerge"}) {
      const pugi::xml_node merge = child(properties, name);
      if (merge && value(merge, "val") != "restart") return true;
    }
    return child(properties, "cellDel");
  }

  void end_cell(pugi::xml_node node) {
    if (!is_grid()) return composer_.end_paragraph();
    composer_.end_cell(read_number(value(child(child(node, "tcPr"), "gridSpan"), "val"), 63).value_or(1));
  }

  void end_table() {
    if (is_grid()) composer_.end_table();
    if (!grids_.empty()) grids_.pop_back();
    if (!composer_.in_table()) release_notes();
  }

  const Parts& parts_;
  Composer& composer_;
  RunMap* map_;
  Styles styles_;
  Lists lists_;
  Ordinals ordinals_;
  TreeWalk walk_;
  Context context_;
  Context outside_;  // of the open note
  const Style* style_ = nullptr;
  RunFormat mark_;        // how the paragraph's end mark looks
  bool runs_on_ = false;  // the paragraph's end mark was deleted
  std::vector<Run> runs_;
  std::vector<bool> fields_;  // open ones: true where their result has begun
  std::size_t instructions_ = 0;
  std::vector<pugi::xml_node> boxes_;
  std::vector<bool> grids_;  // open tables: true where they are read as one

  std::unordered_map<std::string_view, pugi::xml_node> footnotes_;
  std::unordered_map<std::string_view, pugi::xml_node> endnotes_;
  std::unordered_map<const void*, std::string> names_;  // of notes that were referred to
  std::vector<pugi::xml_node> waiting_;
  pugi::xml_node note_;  // the open one
  std::uint32_t footnote_count_ = 0;
  std::uint32_t endnote_count_ = 0;
};

}  // namespace

void compose(const Parts& parts, Composer& composer, RunMap* map) {
  Body(parts, composer, map).run();
}

}  // namespace rasoat::docx
