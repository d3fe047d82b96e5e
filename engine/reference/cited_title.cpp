// A title ends at a mark that no title holds, at an empty line, or at a comma after which a name begins: "về
// phát triển du lịch, Ban Thường vụ Huyện ủy xây dựng …".
#include "reference/cited_title.hpp"

#include <algorithm>

#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;
using grammar::read_word;
using grammar::Word;

constexpr std::size_t kLongest = 400;

class Reader {
 public:
  Reader(std::string_view view, Offset at, Offset end) : view_(view), at_(at), end_(end) {}

  Span read() {
    if (!skip_blanks()) return {};
    if (view_[at_] == ',') {
      ++at_;
      if (!skip_blanks()) return {};
    }
    const Word about = word();
    if (about.key != "về"_word) return {};
    at_ += about.length;
    if (!skip_blanks()) return {};
    if (const Word matter = word(); matter.key == "việc"_word) {
      at_ += matter.length;
      if (!skip_blanks()) return {};
    }
    capitals_ = about.all_capitals;
    // "báo cáo kết quả thực hiện Kế hoạch số … về Ban Thường vụ Tỉnh ủy": no title, but where to.
    const Word first = word();
    if (first.length == 0 || (first.capital && !capitals_)) return {};
    const Offset start = at_;
    Offset last = start;
    while (at_ < end_ && goes_on()) {
      const Word next = word();
      const bool joint = next.key == "và"_word;
      at_ += next.length ? next.length : utf8::decode(rest()).length;
      if (next.length && !joint) last = std::min(at_, end_);
    }
    return {start, last};
  }

 private:
  std::string_view rest() const { return view_.substr(at_, end_ - at_); }
  Word word() const { return read_word(rest()); }

  // Past blanks and one line end; false before an empty line and at the end.
  bool skip_blanks() {
    unsigned lines = 0;
    for (; at_ < end_ && (view_[at_] == ' ' || view_[at_] == '\n'); ++at_) lines += view_[at_] == '\n';
    return at_ < end_ && lines < 2;
  }

  bool goes_on() {
    const char mark = view_[at_];
    if (std::string_view(";:()[]|\"").find(mark) != std::string_view::npos) return false;
    if (rest().starts_with("“") || rest().starts_with("”")) return false;
    if (mark == '\n') return !is_empty_line();
    if (mark != '.' && mark != ',') return true;
    std::size_t next = at_ + 1;
    while (next < end_ && (view_[next] == ' ' || view_[next] == '\n')) ++next;
    if (mark == '.') return next == at_ + 1u && next < end_;
    return next < end_ && (capitals_ || !read_word(view_.substr(next, end_ - next)).capital);
  }
  bool is_empty_line() const {
    const std::size_t next = view_.find_first_not_of(' ', at_ + 1);
    return next == std::string_view::npos || view_[next] == '\n';
  }

  std::string_view view_;
  Offset at_;
  Offset end_;
  bool capitals_ = false;
};

}  // namespace

Span cited_title(std::string_view view, Offset end, Offset next) {
  const auto furthest = static_cast<Offset>(std::min(view.size(), std::size_t{end} + kLongest));
  return Reader(view, end, std::min(furthest, std::max(end, next))).read();
}

}  // namespace rasoat
