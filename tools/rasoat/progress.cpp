// The rate is that of the whole run so far, the time left follows from it: documents of an archive are alike
// enough, and a number that jumps helps nobody.
#include "progress.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kWidestBar = 30;
constexpr std::size_t kNarrowestBar = 8;

std::string say(Language language, std::string_view id, std::string argument) {
  return message(language, id, std::array{std::move(argument)});
}

std::string rate_in_words(const Progress& progress, Language language) {
  const double rate = static_cast<double>(progress.done) / progress.seconds;
  if (rate >= 10)
    return say(language, "progress-rate", grouped(static_cast<std::size_t>(std::llround(rate)), language));
  const auto tenths = static_cast<std::size_t>(std::llround(rate * 10));
  const char point = language == Language::vi ? ',' : '.';
  return say(language, "progress-rate", std::to_string(tenths / 10) + point + std::to_string(tenths % 10));
}

std::string left_in_words(const Progress& progress, Language language) {
  const double each = progress.seconds / static_cast<double>(progress.done);
  const double seconds = std::ceil(static_cast<double>(progress.all - progress.done) * each);
  const auto whole = [&](double unit) {
    return std::to_string(static_cast<std::size_t>(std::ceil(seconds / unit)));
  };
  if (seconds <= 90) return say(language, "progress-seconds-left", whole(1));
  if (seconds <= 90 * 60) return say(language, "progress-minutes-left", whole(60));
  return say(language, "progress-hours-left", whole(3'600));
}

std::string bar(const Progress& progress, std::size_t width, bool colour) {
  const std::size_t full = progress.done * width / progress.all;
  std::string out = colour ? "\033[36m" : "";
  for (std::size_t i = 0; i < width; ++i) {
    if (colour && i == full) out += "\033[0m\033[2m";
    out += i < full ? "█" : "░";
  }
  return colour ? out + "\033[0m " : out + ' ';
}

}  // namespace

std::string grouped(std::size_t number, Language language) {
  std::string out = std::to_string(number);
  for (std::size_t at = out.size(); at > 3; at -= 3)
    out.insert(at - 3, 1, language == Language::vi ? '.' : ',');
  return out;
}

std::string progress_line(const Progress& progress, const ProgressStyle& style) {
  if (progress.all == 0 || progress.done > progress.all) return {};
  const Language language = style.language;
  std::vector<std::string> parts = {
      std::to_string(progress.done * 100 / progress.all) + " %",
      "  " + message(language, "progress-count",
                     std::array{grouped(progress.done, language), grouped(progress.all, language)})};
  if (progress.done > 0 && progress.seconds > 0) {
    parts.push_back(" · " + rate_in_words(progress, language));
    if (progress.done < progress.all) parts.push_back(" · " + left_in_words(progress, language));
  }
  const std::size_t room = std::max<std::size_t>(style.columns, 1) - 1;  // a full line would wrap
  std::string line;
  std::size_t width = 0;
  for (const std::string& part : parts) {
    const std::size_t wider = width + utf8::count_characters(part);
    if (wider > room) break;
    line += part;
    width = wider;
  }
  if (width + kNarrowestBar + 1 > room) return line;
  return bar(progress, std::min(room - width - 1, kWidestBar), style.colour) + line;
}

}  // namespace rasoat
