#include "export/comparison_words.hpp"

#include "export/harmless.hpp"
#include "export/wording.hpp"

namespace rasoat {
namespace {

std::string state_in_words(Language language, const Standpoint* one) {
  if (one == nullptr) return message(language, "change-not-asked");
  if (one->days_late) return lateness_in_words(language, *one->days_late);
  return message(language, "status-" + std::string(name_of(one->status)));
}

}  // namespace

std::array<std::size_t, 6> counts_of(const Comparison& comparison) {
  std::array<std::size_t, 6> counts{};
  for (const ChangedGap& one : comparison.gaps) ++counts[static_cast<std::size_t>(one.change)];
  for (const ChangedFinding& one : comparison.findings) ++counts[static_cast<std::size_t>(one.change)];
  return counts;
}

std::vector<std::string> comparison_head(Language language, const Comparison& comparison) {
  const auto line = [&](std::string_view id, const Snapshot& one) {
    return message(language, id,
                   std::array{on_one_line(one.archive), date_in_words(language, one.as_of),
                              std::to_string(one.documents), std::to_string(one.expectations.size())});
  };
  return {line("compare-earlier", *comparison.earlier), line("compare-later", *comparison.later)};
}

std::vector<std::string> cautions_in_words(Language language, const Comparison& comparison) {
  std::vector<std::string> out;
  for (const Caution& caution : comparison.cautions) {
    std::vector<std::string> arguments;
    for (const std::string& argument : caution.arguments)
      arguments.push_back(argument_in_words(language, argument));
    out.push_back(message(language, caution.message, arguments));
  }
  const std::string& spoken = comparison.later->language;
  const bool other = !spoken.empty() && (spoken == "vi") != (language == Language::vi);
  if (other && !comparison.findings.empty()) out.push_back(message(language, "compare-other-language"));
  return out;
}

std::string directive_in_words(Language language, const Standpoint& one) {
  const std::string day = one.directive_date ? " · " + date_in_words(language, *one.directive_date) : "";
  return on_one_line(one.directive) + day;
}

std::string asked_in_words(Language language, const Standpoint& one) {
  std::string out = message(language, "asks-" + std::string(name_of(one.action)));
  if (!one.kind.empty()) out += " · " + on_one_line(one.kind);
  if (one.period) out += " · " + period_in_words(language, *one.period);
  if (one.due) out += " · " + message(language, "due-on", std::array{date_in_words(language, *one.due)});
  return out;
}

std::string course_in_words(Language language, const ChangedGap& gap) {
  const std::string now = state_in_words(language, gap.later);
  if (gap.change == Change::unchanged) return now;
  return state_in_words(language, gap.earlier) + " → " + now;
}

}  // namespace rasoat
