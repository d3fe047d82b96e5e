// One pass over the lines with one open block. A line goes on with the open block or starts another, as its
// look and the text's layout say; cells parted by lines of a single | are a state of their own.
#include "reading/scan.hpp"

#include <charconv>
#include <optional>

#include "reading/furniture.hpp"
#include "reading/line_kind.hpp"
#include "reading/run_on.hpp"

namespace rasoat {
namespace {

class Scanner {
 public:
  Scanner(std::string_view text, const Layout& layout) : text_(text), layout_(layout) {}

  std::vector<Block> run() {
    LineCutter cutter(text_);
    Line line;
    while (cutter.next(line)) take(line);
    close();
    return std::move(blocks_);
  }

 private:
  std::string_view of(const Line& line) const { return line.inner.of(text_); }

  void take(const Line& line) {
    if (is_running(line)) return furniture_line(line);
    const LineLook look = look_at(text_, line, layout_.markdown);
    if (stamp_open_ && look.kind == LineKind::text && furniture(of(line)) == Furniture::goes_on) {
      blocks_.back().span.end = line.span.end;
      return;
    }
    stamp_open_ = false;
    if (after_head_ && look.kind != LineKind::blank && look.kind != LineKind::number) after_head_ = false;
    if (look.kind == LineKind::pipe) {
      close();
      after_pipe_ = true;
    } else if (cell_ || after_pipe_) {
      take_in_table(line, look);
    } else {
      take_in_flow(line, look);
    }
    before_ = look.kind == LineKind::blank ? Line{} : line;
  }

  bool is_running(const Line& line) {
    while (running_ < layout_.running.size() && layout_.running[running_] < line.span.start) ++running_;
    return running_ < layout_.running.size() && layout_.running[running_] == line.span.start &&
           !line.page_break;
  }

  // A cell starts on the line after a |, goes on to the next | and ends before an empty line too, so that a
  // table that is never closed swallows a paragraph at most.
  void take_in_table(const Line& line, LineLook look) {
    const bool starts = after_pipe_;
    after_pipe_ = false;
    const bool empty = look.kind == LineKind::blank && line.inner.empty();  // not "**" or "** **"
    if (empty || look.kind == LineKind::page_break || look.kind == LineKind::furniture ||
        look.kind == LineKind::table_row) {
      close();
      return take_in_flow(line, look);
    }
    if (look.kind == LineKind::blank && (starts || !open_)) {
      after_pipe_ = true;
      return;
    }
    if (starts || !open_) {
      close();
      open(BlockKind::table_cell, 0, line);
      cell_ = true;
    } else {
      open_->span.end = line.span.end;
    }
  }

  void take_in_flow(const Line& line, LineLook look) {
    switch (look.kind) {
      case LineKind::blank:
        return close();
      case LineKind::page_break:
        close();
        blocks_.push_back({BlockKind::page_break, 0, false, line.span});
        return;
      case LineKind::furniture:
        return furniture_line(line);
      case LineKind::rule:
        return single(BlockKind::rule, 0, line);
      case LineKind::heading:
        return single(BlockKind::heading, look.level, line);
      case LineKind::table_row:
        return row(line);
      case LineKind::number:
        return number(line);
      case LineKind::footnote:
        return start(BlockKind::footnote, 0, line);
      case LineKind::list_item:
        if (open_ && dash_runs_on(text_, open_->kind, before_, line)) return extend(line);
        return start(BlockKind::list_item, look.level, line);
      case LineKind::text:
      case LineKind::pipe:
        return text_line(line);
    }
  }

  void text_line(const Line& line) {
    if (open_ && runs_on(text_, layout_, before_, line)) return extend(line);
    start(opens_footnote(line) ? BlockKind::footnote : BlockKind::paragraph, 0, line);
  }

  // "(1) …" right under a rule, where "(1)" stands in the text before that rule.
  bool opens_footnote(const Line& line) const {
    const std::string_view inner = of(line);
    if (inner[0] != '(' || inner.size() < 4 || inner[1] < '0' || inner[1] > '9') return false;
    if (blocks_.empty() ||
        (blocks_.back().kind != BlockKind::rule && blocks_.back().kind != BlockKind::footnote))
      return false;
    const std::size_t close = inner.substr(0, 6).find(')');
    if (close == std::string_view::npos) return false;
    if (blocks_.back().kind == BlockKind::footnote) return true;
    constexpr Offset kLookedAt = 2048;
    const Offset rule = blocks_.back().span.start;
    const Offset from = rule > kLookedAt ? rule - kLookedAt : 0;
    return text_.substr(from, rule - from).find(inner.substr(0, close + 1)) != std::string_view::npos;
  }

  void row(const Line& line) {
    close();
    Offset start = line.inner.start;
    for (Offset at = start; at <= line.inner.end; ++at) {
      const bool bar =
          at < line.inner.end && text_[at] == '|' && (at == line.inner.start || text_[at - 1] != '\\');
      if (at < line.inner.end && !bar) continue;
      const Span cell = without_blanks(text_, {start, at});
      const bool empty = cell.of(text_).find_first_not_of("-: ") == std::string_view::npos;
      if (!empty) blocks_.push_back({BlockKind::table_cell, 0, false, cell});
      start = at + 1;
    }
  }

  // A lone number is furniture beside a running head, if it goes on with the count of pages.
  void number(const Line& line) {
    const unsigned value = first_number(of(line));
    if (after_head_ && (page_ == 0 || value > page_)) {
      after_head_ = false;
      page_ = value;
      return furniture_line(line);
    }
    if (open_ && runs_on(text_, layout_, before_, line)) return extend(line);
    start(BlockKind::paragraph, 0, line);
    close();
    lone_number_ = blocks_.size();
  }

  static unsigned first_number(std::string_view inner) {
    unsigned value = 0;
    const std::size_t digit = inner.find_first_of("0123456789");
    if (digit != std::string_view::npos)
      std::from_chars(inner.data() + digit, inner.data() + inner.size(), value);
    return value;
  }

  void furniture_line(const Line& line) {
    close();
    cell_ = after_pipe_ = false;
    const Furniture role = furniture(of(line));
    if (role == Furniture::head && lone_number_ == blocks_.size() && lone_number_ != 0) {
      const unsigned value = first_number(blocks_.back().span.of(text_));
      if (page_ == 0 || value == page_ + 1) {
        blocks_.back().kind = BlockKind::furniture;
        page_ = value;
      } else {
        after_head_ = true;
      }
    } else if (role == Furniture::head) {
      after_head_ = true;
    }
    blocks_.push_back({BlockKind::furniture, 0, false, line.span});
    stamp_open_ = role == Furniture::stamp;
  }

  void single(BlockKind kind, std::uint8_t level, const Line& line) {
    close();
    blocks_.push_back({kind, level, false, line.span});
  }

  void start(BlockKind kind, std::uint8_t level, const Line& line) {
    close();
    open(kind, level, line);
  }

  void open(BlockKind kind, std::uint8_t level, const Line& line) {
    open_ = Block{kind, level, false, line.span};
  }
  void extend(const Line& line) { open_->span.end = line.span.end; }

  void close() {
    if (open_) blocks_.push_back(*open_);
    open_.reset();
    cell_ = false;
  }

  std::string_view text_;
  const Layout& layout_;
  std::vector<Block> blocks_;
  std::optional<Block> open_;
  Line before_;                  // the line before, if it is not empty
  std::size_t running_ = 0;      // into layout_.running
  std::size_t lone_number_ = 0;  // blocks there were just after a lone number
  unsigned page_ = 0;            // the last page number seen
  bool cell_ = false;            // the open block is a cell parted by lines of |
  bool after_pipe_ = false;
  bool after_head_ = false;  // a running head without page number was the last thing seen
  bool stamp_open_ = false;
};

}  // namespace

std::vector<Block> scan_blocks(std::string_view text, const Layout& layout) {
  return Scanner(text, layout).run();
}

}  // namespace rasoat
