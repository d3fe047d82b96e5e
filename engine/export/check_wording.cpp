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
    arguments.push_back(date ? date_in_words(language, *date) : shortened(on_one_line(argument)));
  }
  return message(language, finding.message, arguments);
}

}  // namespace rasoat
