#include "export/finding_words.hpp"

#include <array>
#include <vector>

#include "export/harmless.hpp"

namespace rasoat {
namespace {

std::string in_words(Language language, const std::string& argument) {
  if (const auto date = parse_iso_date(argument)) return date_in_words(language, *date);
  if (const auto period = parse_period(argument)) return period_in_words(language, *period);
  return on_one_line(argument);
}

}  // namespace

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

std::string sentence_of(Language language, const Finding& finding) {
  std::vector<std::string> arguments;
  for (const std::string& argument : finding.arguments) arguments.push_back(in_words(language, argument));
  std::string sentence = message(language, finding.message, arguments);
  while (sentence.ends_with(' ')) sentence.pop_back();
  return sentence;
}

}  // namespace rasoat
