#include "export/wording.hpp"

#include <array>
#include <vector>

#include "authority/name.hpp"
#include "export/harmless.hpp"
#include "source/utf8.hpp"

namespace rasoat {

std::string argument_in_words(Language language, const std::string& argument) {
  if (const auto date = parse_iso_date(argument)) return date_in_words(language, *date);
  return on_one_line(argument);
}

std::string date_in_words(Language language, Date date) {
  const std::string iso = to_iso(date);
  if (language == Language::en) return iso;
  return iso.substr(8, 2) + "/" + iso.substr(5, 2) + "/" + iso.substr(0, 4);
}

std::string period_in_words(Language language, const Period& period) {
  const std::string index = std::to_string(period.index);
  std::string id = "period-year";
  if (period.interval == Interval::half_yearly) id = "period-half-" + index;
  if (period.interval == Interval::quarterly) id = "period-quarter-" + index;
  if (period.interval == Interval::monthly) id = "period-month";
  const std::array arguments{std::to_string(period.year), period.index < 10 ? "0" + index : index};
  return message(language, id, arguments);
}

std::string lateness_in_words(Language language, int days) {
  return message(language, days == 1 ? "day-late" : "days-late", std::array{std::to_string(days)});
}

std::string sentence_of(Language language, const Finding& finding) {
  std::vector<std::string> arguments;
  for (const std::string& argument : finding.arguments)
    arguments.push_back(argument_in_words(language, argument));
  constexpr std::size_t kDirectiveAt = 1, kDueAt = 2, kPeriodAt = 3, kLatenessAt = 5;
  if (finding.due_by_policy && arguments.size() > kDueAt)
    arguments[kDueAt] = message(language, "due-by-policy", std::array{arguments[kDueAt]});
  if (finding.period && arguments.size() > kPeriodAt) {
    arguments[kPeriodAt] = period_in_words(language, *finding.period);
    // Doubts have no sentences of their own for periods.
    if (finding.rule == "uncertain-evidence")
      arguments[kDirectiveAt] =
          message(language, "of-period", std::array{arguments[kDirectiveAt], arguments[kPeriodAt]});
  }
  if (finding.rule.starts_with("late-") && arguments.size() > kLatenessAt)
    arguments[kLatenessAt] = lateness_in_words(language, std::stoi(finding.arguments[kLatenessAt]));
  std::string sentence = message(language, finding.message, arguments);
  while (sentence.ends_with(' ')) sentence.pop_back();
  return sentence;
}

std::string shortened(std::string text, std::size_t most) {
  if (utf8::count_characters(text) <= most) return text;
  std::size_t end = 0;
  for (std::size_t count = 0; count < most && end < text.size(); ++count)
    end += utf8::decode(std::string_view(text).substr(end)).length;
  const std::size_t blank = text.rfind(' ', end);
  text.resize(blank == std::string::npos || blank == 0 ? end : blank);
  return text + " …";
}

std::string place_in_words(const Place& place) {
  const bool whole = place.span.empty() && place.line <= 1;
  return harmless(place.file) + (whole ? std::string() : ":" + std::to_string(place.line));
}

std::string quoted(const Quotes& quotes, const Place& place) {
  constexpr std::size_t kMostCharacters = 240;
  const auto found = quotes.find(place);
  if (found == quotes.end()) return {};
  return "“" + shortened(on_one_line(normalised(found->second)), kMostCharacters) + "”";
}

}  // namespace rasoat
