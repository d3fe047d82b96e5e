// One walk over the elements, in the order in which they are printed. What is anchored in a paragraph waits
// for its end, notes wait for the end of the paragraph or table. Deleted text stands apart in the file, so
// that what is walked over is the document with its changes accepted.
#include "reading/odt/body.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "reading/odt/element.hpp"
#include "reading/odt/open_lists.hpp"
#include "reading/odt/styles.hpp"
#include "reading/odt/table_form.hpp"
#include "reading/package/xml_part.hpp"
#include "reading/single_blanks.hpp"

namespace rasoat::odt {
namespace {

constexpr std::size_t kMostRepeated = std::size_t{1} << 20;  // bytes that repeated cells and rows may add

class Body {
 public:
  Body(pugi::xml_node content, pugi::xml_node styles, Composer& composer)
      : content_(content), master_(styles), composer_(composer) {
    const pugi::xml_node common = styles.child("office:styles");
    for (Styles* one : {&body_styles_, &head_styles_}) {
      one->add_fonts(styles.child("office:font-face-decls"));
      one->add_fonts(content.child("office:font-face-decls"));
      one->add(common);
    }
    body_styles_.add(content.child("office:automatic-styles"));
    head_styles_.add(styles.child("office:automatic-styles"));
    for (Styles* one : {&body_styles_, &head_styles_}) one->settle();
  }

  void run() {
    styles_ = &head_styles_;
    read_heads("style:header");
    styles_ = &body_styles_;
    read(content_.child("office:body").child("office:text"));
    styles_ = &head_styles_;
    read_heads("style:footer");
  }

 private:
  struct Waiting {
    pugi::xml_node body;  ///< text:note-body
    std::string name;
  };

  void read_heads(std::string_view kind) {
    composer_.begin_furniture();
    for (const pugi::xml_node page : master_.child("office:master-styles")) {
      for (const pugi::xml_node one : page) {
        if (!std::string_view(one.name()).starts_with(kind)) continue;
        if (std::string_view(one.attribute("style:display").value()) != "false") read(one);
      }
    }
    composer_.end_furniture();
  }

  void read(pugi::xml_node root) {
    walk_.push_children(root);
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
    if (node.type() != pugi::node_element) {
      if (in_paragraph_) add_text(node.value());
      return;
    }
    const Element element = element_of(node.name());
    walk_.mark(static_cast<std::uint8_t>(element));
    switch (element) {
      case Element::paragraph:
      case Element::heading:
        return begin_paragraph(node);
      case Element::span:
        if (in_paragraph_)
          formats_.push_back(format().with(styles_->text(node.attribute("text:style-name").value()).text));
        return;
      case Element::blanks:
        return add_blanks(number_of(node, "text:c", 1));
      case Element::tab:
        if (prints()) composer_.add_tab(look(), {});
        after_blank_ = false;
        return;
      case Element::line_break:
        if (prints()) composer_.add_line_break();
        after_blank_ = true;
        return;
      case Element::list:
        return lists_.begin(node, *styles_);
      case Element::list_item:
      case Element::list_header:
        return lists_.begin_item(node, element == Element::list_item);
      case Element::note:
        return note_mark(node);
      case Element::note_body:
        return begin_note(node);
      case Element::table:
        return begin_table(node);
      case Element::row:
        if (is_grid()) begin_row(node);
        return;
      case Element::cell:
        if (is_grid()) begin_cell(node);
        return;
      case Element::covered_cell:
        walk_.skip();
        return cover(node);
      case Element::section:
        if (std::string_view(node.attribute("text:display").value()) == "none") walk_.skip();
        return;
      case Element::drawing:
        if (!in_paragraph_) return;
        walk_.skip();
        boxes_.push_back(node);
        return;
      case Element::left_out:
        walk_.skip();
        return;
      case Element::other:
        return;
    }
  }

  void leave(pugi::xml_node node, Element element) {
    switch (element) {
      case Element::paragraph:
      case Element::heading:
        return end_paragraph();
      case Element::span:
        if (formats_.size() > 1) formats_.pop_back();
        return;
      case Element::list:
        return lists_.end();
      case Element::note_body:
        return end_note(node);
      case Element::row:
        if (is_grid()) end_row(node);
        return;
      case Element::cell:
        if (is_grid()) return end_cell(node);
        return composer_.end_paragraph();
      case Element::table:
        return end_table();
      default:
        return;
    }
  }

  // Paragraphs and their text.

  void begin_paragraph(pugi::xml_node node) {
    if (in_paragraph_) return;
    in_paragraph_ = true;
    after_blank_ = true;
    composer_.begin_paragraph();
    const Style& style = styles_->paragraph(node.attribute("text:style-name").value());
    formats_.assign(1, style.text);
    const bool heading = element_of(node.name()) == Element::heading;
    const unsigned outline = heading ? number_of(node, "text:outline-level", 1) : 0;
    composer_.set_heading(outline);
    if (lists_.any()) {
      if (const auto label = lists_.next_label()) set_label(label->text, label->bullet, label->level);
    } else if (outline >= 1 && outline <= kLevels && !node.attribute("text:is-list-header").as_bool() &&
               style.list.value_or("outline") != "") {
      const ListStyle& list = styles_->outline();
      outline_counts_.count(list, outline - 1, std::nullopt);
      set_label(print_label(list, outline_counts_, outline - 1), false, 0);
    }
  }

  void set_label(std::string_view label, bool bullet, unsigned level) {
    const auto old = bullet ? std::nullopt : old_font();
    composer_.set_label(old ? decode_run(label, *old) : std::string(label), bullet, level);
  }

  void end_paragraph() {
    if (!in_paragraph_) return;
    in_paragraph_ = false;
    composer_.end_paragraph();
    if (!composer_.in_table()) release_notes();
    for (auto box = boxes_.rbegin(); box != boxes_.rend(); ++box) walk_.push_children(*box);
    boxes_.clear();
  }

  const TextFormat& format() const { return formats_.back(); }
  bool prints() const { return in_paragraph_ && !format().hidden.value_or(false); }
  std::optional<FontEncoding> old_font() const { return format().font.value_or(std::nullopt); }
  Look look() const {
    return {format().bold.value_or(false), format().italic.value_or(false), format().raised.value_or(false)};
  }

  // Blanks in the file are one blank, and none at the start of a paragraph.
  void add_text(std::string_view text) {
    if (!prints()) return;
    single_.clear();
    append_with_single_blanks(single_, text, after_blank_);
    composer_.add(single_, look(), {}, {old_font(), format().capitals.value_or(false)});
  }

  void add_blanks(unsigned count) {
    constexpr unsigned kMostBlanks = 64;
    if (prints()) composer_.add(std::string(std::min(count, kMostBlanks), ' '), look());
    after_blank_ = false;
  }

  // Notes.

  void note_mark(pugi::xml_node node) {
    walk_.skip();
    const pugi::xml_node body = node.child("text:note-body");
    if (!prints() || note_ || !body) return;
    const bool end = std::string_view(node.attribute("text:note-class").value()) == "endnote";
    const std::uint32_t count = end ? ++endnote_count_ : ++footnote_count_;
    std::string name = print_number(count, end ? Numeral::small_roman : Numeral::decimal);
    if (name.size() > 5) name = "e" + std::to_string(count);
    composer_.add_note_mark(name);
    waiting_.push_back({body, std::move(name)});
    after_blank_ = false;
  }

  void release_notes() {
    for (auto note = waiting_.rbegin(); note != waiting_.rend(); ++note) {
      names_[note->body.internal_object()] = std::move(note->name);
      walk_.push(note->body);
    }
    waiting_.clear();
  }

  void begin_note(pugi::xml_node body) {
    const auto name = names_.find(body.internal_object());
    if (name == names_.end() || note_) return walk_.skip();
    composer_.end_paragraph();
    note_ = body;
    lists_.hold();
    composer_.begin_note(name->second);
  }

  void end_note(pugi::xml_node body) {
    if (note_ != body) return;
    composer_.end_note();
    note_ = {};
    lists_.take_up();
  }

  // Tables.

  bool is_grid() const { return !grids_.empty() && grids_.back(); }

  void begin_table(pugi::xml_node node) {
    composer_.end_paragraph();
    grids_.push_back(!note_ && is_read_as_table(node));
    if (is_grid()) composer_.begin_table();
  }

  void end_table() {
    if (is_grid()) composer_.end_table();
    if (!grids_.empty()) grids_.pop_back();
    if (!composer_.in_table() && !in_paragraph_) release_notes();
  }

  void begin_row(pugi::xml_node node) {
    composer_.begin_row();
    row_start_ = composer_.size();
    if (row_ != node) row_repeats_ = number_of(node, "table:number-rows-repeated", 1);
    row_ = node;
  }

  void end_row(pugi::xml_node node) {
    const std::size_t before = row_start_;
    const std::size_t bytes = composer_.size() - before;
    composer_.end_row();
    if (row_repeats_ > 1 && composer_.size() > before && spend(bytes)) {
      --row_repeats_;
      walk_.push(node);
    } else {
      row_ = {};
    }
  }

  void begin_cell(pugi::xml_node node) {
    composer_.begin_cell();
    cell_start_ = composer_.size();
    if (cell_ != node)
      cell_repeats_ = std::min(number_of(node, "table:number-columns-repeated", 1), kMostColumns);
    cell_ = node;
  }

  void end_cell(pugi::xml_node node) {
    composer_.end_cell();
    if (cell_repeats_ > 1 && spend(composer_.size() - cell_start_)) {
      --cell_repeats_;
      walk_.push(node);
    } else {
      cell_ = {};
    }
  }

  void cover(pugi::xml_node node) {
    if (!is_grid()) return;
    const unsigned count = number_of(node, "table:number-columns-repeated", 1);
    for (unsigned one = 0; one < std::min(count, kMostColumns); ++one) {
      composer_.begin_cell();
      composer_.end_cell();
    }
  }

  bool spend(std::size_t bytes) {
    if (repeated_ + bytes > kMostRepeated) return false;
    repeated_ += bytes;
    return true;
  }

  pugi::xml_node content_;
  pugi::xml_node master_;
  Composer& composer_;
  Styles body_styles_;
  Styles head_styles_;
  const Styles* styles_ = nullptr;
  TreeWalk walk_;
  bool in_paragraph_ = false;
  bool after_blank_ = true;  // a blank here would be a second one
  std::vector<TextFormat> formats_ = {{}};
  std::string single_;
  std::vector<pugi::xml_node> boxes_;

  OpenLists lists_;
  ListCounts outline_counts_;

  std::vector<Waiting> waiting_;
  std::unordered_map<const void*, std::string> names_;  // of notes that were released
  pugi::xml_node note_;                                 // the open one's body
  std::uint32_t footnote_count_ = 0;
  std::uint32_t endnote_count_ = 0;

  std::vector<bool> grids_;  // open tables: true where they are read as one
  pugi::xml_node row_;       // under way, or to be repeated
  pugi::xml_node cell_;
  unsigned row_repeats_ = 0;
  unsigned cell_repeats_ = 0;
  std::size_t row_start_ = 0;
  std::size_t cell_start_ = 0;
  std::size_t repeated_ = 0;
};

}  // namespace

void compose(pugi::xml_node content, pugi::xml_node styles, Composer& composer) {
  Body(content, styles, composer).run();
}

}  // namespace rasoat::odt
