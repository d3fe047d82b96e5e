// One walk over the elements with a stack of its own. What is inline adds to the paragraph under way, what is
// a block ends it. Notes that a word processor put at the page's end come after the paragraph that refers to
// them.
#include "reading/html/body.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

#include "reading/html/look.hpp"
#include "reading/html/notes.hpp"
#include "reading/html/page.hpp"
#include "reading/html/table_form.hpp"
#include "reading/numeral.hpp"
#include "reading/single_blanks.hpp"

namespace rasoat::html {
namespace {

constexpr unsigned kMostColumns = 63;

unsigned number_of(std::string_view text, unsigned otherwise) {
  unsigned number = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  return failed != std::errc{} ? otherwise : number;
}

class Body {
 public:
  Body(const GumboNode& root, const Site& site, const FontSheet& fonts, Composer& composer)
      : site_(site), fonts_(fonts), composer_(composer), notes_(root) {}

  void run(const GumboNode& root) {
    take_fonts_around(root);
    push(root);
    while (!stack_.empty()) {
      const Item item = stack_.back();
      stack_.pop_back();
      if (item.leaving) {
        leave(*item.node);
      } else {
        enter(*item.node);
      }
    }
    end_paragraph();
  }

 private:
  struct Item {
    const GumboNode* node;
    bool leaving = false;
  };
  struct OpenList {
    bool numbered = false;
    Numeral numeral = Numeral::decimal;
    std::uint32_t next = 1;
    bool labelled = true;  ///< the open item's label was printed, or there is none
  };
  struct OpenTable {
    bool grid = false;
    unsigned column = 0;
    std::vector<unsigned> covered;  ///< rows that a cell above still reaches into, by column
  };

  // Of what the document stands in, only the font holds for its text: it decides what that says.
  void take_fonts_around(const GumboNode& root) {
    std::vector<const GumboNode*> outer;
    for (const GumboNode* node = root.parent; node != nullptr; node = node->parent) outer.push_back(node);
    for (auto node = outer.rbegin(); node != outer.rend(); ++node) {
      if ((*node)->type == GUMBO_NODE_ELEMENT)
        around_.lettering.font = look_of(**node, around_, fonts_).lettering.font;
    }
  }

  void push(const GumboNode& node) { stack_.push_back({&node, false}); }

  // Pushed in turn, so that the first is walked first.
  void push_children(const GumboNode& node) {
    const GumboVector* inside = children(node);
    for (unsigned at = inside == nullptr ? 0 : inside->length; at > 0; --at)
      push(*static_cast<const GumboNode*>(inside->data[at - 1]));
  }

  void enter(const GumboNode& node) {
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA || node.type == GUMBO_NODE_WHITESPACE)
      return add_text(node.v.text.text);
    if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_DOCUMENT) return;
    stack_.push_back({&node, true});
    if (node.type == GUMBO_NODE_DOCUMENT) return push_children(node);
    if (site_.is_left_out(node) && &node != &site_.document()) return;
    if (is_printed_elsewhere(node)) return;
    const std::size_t before = stack_.size();
    begin(node);
    if (stack_.size() == before && !closed_) push_children(node);
    closed_ = false;
  }

  void begin(const GumboNode& node) {
    const GumboTag tag = node.v.element.tag;
    if (is_block(tag)) end_paragraph();
    looks_.push_back({&node, look_of(node, looks_.empty() ? around_ : looks_.back().look, fonts_)});
    switch (tag) {
      case GUMBO_TAG_BR:
        return break_line();
      case GUMBO_TAG_HR:
        return rule();
      case GUMBO_TAG_H1:
      case GUMBO_TAG_H2:
      case GUMBO_TAG_H3:
      case GUMBO_TAG_H4:
      case GUMBO_TAG_H5:
      case GUMBO_TAG_H6:
        heading_ = static_cast<unsigned>(tag - GUMBO_TAG_H1) + 1;
        return;
      case GUMBO_TAG_PRE:
        ++preformatted_;
        return;
      case GUMBO_TAG_UL:
      case GUMBO_TAG_OL:
        return begin_list(node);
      case GUMBO_TAG_LI:
        return begin_item(node);
      case GUMBO_TAG_TABLE:
        tables_.push_back({is_read_as_table(node) && note_ == nullptr, 0, {}});
        if (tables_.back().grid) composer_.begin_table();
        return;
      case GUMBO_TAG_TR:
        if (grid()) begin_row();
        return;
      case GUMBO_TAG_TD:
      case GUMBO_TAG_TH:
        if (grid()) begin_cell();
        return;
      case GUMBO_TAG_A:
        return note_mark(node);
      case GUMBO_TAG_DIV:
        if (is_page_edge(node)) composer_.begin_furniture();
        return;
      default:
        return;
    }
  }

  void leave(const GumboNode& node) {
    if (node.type != GUMBO_NODE_ELEMENT) return;
    if (note_ == &node) {
      end_paragraph();
      composer_.end_note();
      note_ = nullptr;
    }
    if (looks_.empty() || looks_.back().node != &node) return;  // it was left out
    const GumboTag tag = node.v.element.tag;
    if (is_block(tag)) end_paragraph();
    looks_.pop_back();
    if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6) heading_ = 0;
    if (tag == GUMBO_TAG_PRE) --preformatted_;
    if ((tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL) && !lists_.empty()) lists_.pop_back();
    if (tag == GUMBO_TAG_DIV && is_page_edge(node)) composer_.end_furniture();
    if ((tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) && grid()) end_cell(node);
    if (tag == GUMBO_TAG_TR && grid()) composer_.end_row();
    if (tag == GUMBO_TAG_TABLE && !tables_.empty()) end_table();
  }

  // Word processors mark the heads and feet of pages so.
  static bool is_page_edge(const GumboNode& node) {
    const std::string_view title = attribute(node, "title");
    return title == "header" || title == "footer";
  }

  // Text.

  void begin_paragraph() {
    if (in_paragraph_) return;
    in_paragraph_ = true;
    composer_.begin_paragraph();
    composer_.set_heading(heading_);
    if (!lists_.empty()) label(lists_.back());
  }

  void end_paragraph() {
    after_blank_ = true;
    if (!in_paragraph_) return;
    in_paragraph_ = false;
    composer_.end_paragraph();
    if (!composer_.in_table() && note_ == nullptr) release_notes();
  }

  void add_text(std::string_view text) {
    if (preformatted_ > 0) return add_preformatted(text);
    single_.clear();
    append_with_single_blanks(single_, text, after_blank_);
    if (single_.empty()) return;
    begin_paragraph();
    print(single_);
  }

  // A line of it is a paragraph, as in a text file.
  void add_preformatted(std::string_view text) {
    while (!text.empty()) {
      const std::string_view line = text.substr(0, text.find('\n'));
      begin_paragraph();
      print(line);
      if (line.size() == text.size()) return;
      end_paragraph();
      begin_paragraph();
      text.remove_prefix(line.size() + 1);
    }
  }

  void print(std::string_view text) {
    const TextLook& look = looks_.back().look;
    composer_.add(text, look.look, {}, look.lettering);
  }

  void break_line() {
    after_blank_ = true;
    if (in_paragraph_) composer_.add_line_break();
  }

  void rule() {
    if (tables_.empty() || !grid()) {
      begin_paragraph();
      composer_.add("-----", {});
      end_paragraph();
    }
  }

  // Lists.

  void begin_list(const GumboNode& node) {
    OpenList list;
    const std::string_view type = attribute(node, "type");
    list.numbered = node.v.element.tag == GUMBO_TAG_OL;
    list.numeral = list_numeral(type, attribute(node, "style"));
    list.next = number_of(attribute(node, "start"), 1);
    lists_.push_back(list);
  }

  void begin_item(const GumboNode& node) {
    if (lists_.empty()) return;
    OpenList& list = lists_.back();
    list.next = number_of(attribute(node, "value"), list.next);
    list.labelled = false;
  }

  void label(OpenList& list) {
    if (list.labelled) return;
    list.labelled = true;
    const auto level = static_cast<unsigned>(std::min<std::size_t>(lists_.size() - 1, 8));
    if (!list.numbered) {
      if (list.numeral != Numeral::none) composer_.set_label("-", true, level);
      return;
    }
    const std::string number = print_number(list.next++, list.numeral);
    if (!number.empty()) composer_.set_label(number + ".", false, level);
  }

  // Notes.

  void note_mark(const GumboNode& node) {
    if (attribute(node, "class").find("sym") != std::string_view::npos && note_ != nullptr) {
      closed_ = true;  // the note's own mark
      return;
    }
    const std::string_view target = attribute(node, "href");
    if (note_ != nullptr) {  // "[1]" before the note, which leads back
      closed_ = target.find("ref") != std::string_view::npos && target.starts_with("#_");
      return;
    }
    Notes::Note* note = notes_.named_by(target);
    if (note == nullptr) return;
    closed_ = true;
    begin_paragraph();
    if (note->name.empty()) {
      note->name = notes_.next_name();
      waiting_.push_back(note->node);
    }
    composer_.add_note_mark(note->name);
    after_blank_ = false;
  }

  void release_notes() {
    for (auto note = waiting_.rbegin(); note != waiting_.rend(); ++note) push(**note);
    waiting_.clear();
  }

  // Notes in their place at the page's end: they were printed, or nothing refers to them.
  bool is_printed_elsewhere(const GumboNode& node) {
    Notes::Note* note = notes_.of(node);
    if (note == nullptr) return false;
    if (note->printed) return true;
    end_paragraph();
    note->printed = true;
    if (note->name.empty()) note->name = notes_.next_name();
    note_ = &node;
    composer_.begin_note(note->name);
    return false;
  }

  // Tables.

  bool grid() const { return !tables_.empty() && tables_.back().grid; }

  void begin_row() {
    composer_.begin_row();
    tables_.back().column = 0;
  }

  void begin_cell() {
    OpenTable& table = tables_.back();
    while (table.column < table.covered.size() && table.covered[table.column] > 0) {
      --table.covered[table.column++];
      composer_.begin_cell();
      composer_.end_cell();
    }
    composer_.begin_cell();
  }

  void end_cell(const GumboNode& node) {
    OpenTable& table = tables_.back();
    const unsigned columns = std::clamp(number_of(attribute(node, "colspan"), 1), 1u, kMostColumns);
    const unsigned rows = std::clamp(number_of(attribute(node, "rowspan"), 1), 1u, 65'534u);
    composer_.end_cell(columns);
    for (unsigned one = 0; one < columns && table.column < kMostColumns; ++one, ++table.column) {
      if (table.covered.size() <= table.column) table.covered.resize(table.column + 1, 0);
      table.covered[table.column] = rows - 1;
    }
  }

  void end_table() {
    if (grid()) composer_.end_table();
    tables_.pop_back();
    if (!composer_.in_table() && note_ == nullptr) release_notes();
  }

  struct Looked {
    const GumboNode* node;
    TextLook look;
  };
  const Site& site_;
  const FontSheet& fonts_;
  Composer& composer_;
  std::vector<Item> stack_;
  TextLook around_;            // of all text
  std::vector<Looked> looks_;  // of the open elements
  bool closed_ = false;        // the element just begun is not looked into
  bool in_paragraph_ = false;
  bool after_blank_ = true;
  unsigned heading_ = 0;
  unsigned preformatted_ = 0;
  std::string single_;
  std::vector<OpenList> lists_;
  std::vector<OpenTable> tables_;
  Notes notes_;
  std::vector<const GumboNode*> waiting_;
  const GumboNode* note_ = nullptr;  // the open one
};

}  // namespace

void compose(const GumboNode& body, const Site& site, const FontSheet& fonts, Composer& composer) {
  Body(body, site, fonts, composer).run(body);
}

}  // namespace rasoat::html
