// combining-marks: letters whose marks are characters of their own (Unicode NFD). One finding a line, over
// the words from the first such letter to the last.
#include "drafting/rule.hpp"
#include "source/utf8.hpp"
#include "text/nfc.hpp"

namespace rasoat::drafting {
namespace {

// U+0300–036F in UTF-8: CC 80 – CD AF.
std::size_t find_mark(std::string_view line) {
  for (std::size_t at = line.find_first_of("\xCC\xCD"); at != std::string_view::npos;
       at = line.find_first_of("\xCC\xCD", at + 1)) {
    const char32_t c = utf8::decode(line.substr(at)).character;
    if (c >= 0x300 && c < 0x370) return at;
  }
  return std::string_view::npos;
}

void check_line(Offset start, std::string_view line, Report& report) {
  const std::size_t first = find_mark(line);
  if (first == std::string_view::npos) return;
  std::size_t last = line.find_last_of("\xCC\xCD");
  const std::size_t from = line.find_last_of(" \t", first) + 1;
  std::size_t to = std::min(line.find_first_of(" \t", last), line.size());
  const std::string composed = text::to_nfc(line.substr(from, to - from));
  if (composed == line.substr(from, to - from)) return;
  Finding& finding = report.at({start + static_cast<Offset>(from), start + static_cast<Offset>(to)},
                               "check-combining-marks");
  finding.replacement = composed;
  finding.safe = true;
}

void check_rule(const Draft& draft, Report& report) {
  const std::string_view text = draft.source();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
    check_line(static_cast<Offset>(at), text.substr(at, end - at), report);
    at = end + 1;
  }
}

}  // namespace

extern const RuleBody combining_marks;
const RuleBody combining_marks{check_rule, "Đa\xCC\x89ng ủy xã ban hành kế hoạch.\n",
                               "Đảng ủy xã ban hành kế hoạch.\n"};

}  // namespace rasoat::drafting
