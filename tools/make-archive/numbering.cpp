#include "numbering.hpp"

#include <algorithm>

#include "letters.hpp"

namespace maker {
namespace {

std::string type_of(const Paper& paper) {
  return paper.normative ? paper.type + "-" + std::to_string(year_of(paper.date)) : paper.type;
}

}  // namespace

Date Numbering::run(const Paper& paper, Date day) const {
  const Body& body = world_.body(paper.body);
  return body.is_party() ? term_start(body, day) : day_of(year_of(day), 1, 1);
}

Numbering::Key Numbering::key(const Paper& paper) const {
  return {paper.body, type_of(paper), run(paper, paper.date)};
}

void Numbering::count(const Paper& paper) {
  if (paper.dated() && paper.copy_of < 0 && !paper.stranger) ++series_[key(paper)].counts[paper.date];
}

void Numbering::close() {
  for (auto& [key, series] : series_) {
    const Body& body = world_.body(std::get<0>(key));
    // A term that began before the archive has numbers behind it already.
    if (std::get<2>(key) < world_.first) series.base = 1 + static_cast<unsigned>(body.id.size() * 7 % 40);
    // Papers of a type that stories are told about by number come one after another.
    if (std::get<1>(key) == "KL") series.base = 0;
    const bool high = body.level == "province" && std::get<1>(key) != "KL";
    series.step = high ? 1 + static_cast<unsigned>((body.id.size() + std::get<1>(key).size()) % 4) : 1;
    series.last = series.base;
    for (auto& [day, count] : series.counts) {
      const unsigned given = std::exchange(count, series.last);
      series.last += given * series.step;
    }
  }
}

unsigned Numbering::number(const Paper& paper) {
  if (paper.stranger) return 10 + static_cast<unsigned>(paper.chance % 80);
  if (!paper.dated()) return 0;
  Series& series = series_[key(paper)];
  return series.counts[paper.date] + series.step * ++series.used[paper.date];
}

std::vector<Date> Numbering::bearers(const Paper& paper) const {
  std::vector<Date> days;
  const Key own = key(paper);
  for (auto at = series_.lower_bound({std::get<0>(own), std::get<1>(own), Date{}}); at != series_.end();
       ++at) {
    if (std::get<0>(at->first) != std::get<0>(own) || std::get<1>(at->first) != std::get<1>(own)) break;
    if (paper.number > at->second.last) continue;
    // The last day whose numbers begin below it.
    const Date* found = nullptr;
    for (const auto& [day, before] : at->second.counts) {
      if (before >= paper.number) break;
      found = &day;
    }
    if (!found) continue;
    if ((paper.number - at->second.base) % at->second.step == 0) days.push_back(*found);
  }
  std::sort(days.begin(), days.end());
  return days;
}

std::string symbol_part(const World& world, const Paper& paper) {
  const Body& body = world.body(paper.body);
  if (paper.stranger) return "-" + paper.type + "/" + parted(*paper.stranger, '|')[1];
  if (body.is_party() || body.kind == Kind::front) return "-" + paper.type + "/" + body.symbol;
  const std::string year = paper.normative ? "/" + std::to_string(year_of(paper.date)) : "";
  if (paper.type == "CV") return "/" + body.symbol + "-" + (body.symbol == "UBND" ? "VX" : "VP");
  return year + "/" + paper.type + "-" + body.symbol;
}

std::string designation(const World& world, const Paper& paper) {
  return padded(paper.number) + symbol_part(world, paper);
}

}  // namespace maker
