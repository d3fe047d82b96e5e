#include "export/check_wording.hpp"

#include "export/harmless.hpp"
#include "export/wording.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kLongest = 240;  // characters of an argument

std::string shortened(std::string text) {
  std::size_t end = 0;
  for (std::size_t count = 0; end < text.size(); ++count) {
    if (count == kLongest) return text.substr(0, end) + " …";
    end += utf8::decode(std::string_view(text).substr(end)).length;
  }
  return text;
}

// As documents of the State and the Party print it: 05/9/2017.
std::string printed_date(Language language, Date date) {
  std::string words = date_in_words(language, date);
  constexpr std::size_t kMonth = 3;
  if (language == Language::vi && words[kMonth] == '0' && words[kMonth + 1] > '2') words.erase(kMonth, 1);
  return words;
}

}  // namespace

std::string_view severity_id(Severity severity) noexcept {
  return severity == Severity::error     ? "check-severity-error"
         : severity == Severity::warning ? "check-severity-warning"
                                         : "check-severity-info";
}

std::string shown_replacement(std::string_view replacement) {
  std::string words = on_one_line(replacement);
  for (std::size_t at = words.find("**"); at != std::string::npos; at = words.find("**", at))
    words.erase(at, 2);
  return words;
}

std::string sentence_of(Language language, const drafting::Finding& finding) {
  std::vector<std::string> arguments;
  for (const std::string& argument : finding.arguments) {
    const auto date = parse_iso_date(argument);
    arguments.push_back(date ? printed_date(language, *date) : shortened(on_one_line(argument)));
  }
  return message(language, finding.message, arguments);
}

bool says(std::string_view sentence, std::string_view replacement) {
  return sentence.find("“" + shown_replacement(replacement) + "”") != std::string_view::npos;
}

std::string rule_name(Language language, std::string_view rule) {
  return message(language, "rule-name-" + std::string(rule));
}

std::string with_loose_marks(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const utf8::Decoded next = utf8::decode(text);
    if (next.character >= 0x300 && next.character < 0x370) out += "\u25CC";
    out += text.substr(0, next.length);
    text.remove_prefix(next.length);
  }
  return out;
}

}  // namespace rasoat
