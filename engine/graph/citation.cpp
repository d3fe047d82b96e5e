#include "graph/citation.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "authority/symbols.hpp"
#include "authority/territory.hpp"

namespace rasoat {
namespace {

// Whether two issuers as printed can be one body: their names begin alike, or bear a symbol that a territory
// has once (Bộ Chính trị and Ban Bí thư are both TW).
bool compatible(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty() || a == b) return true;
  const BodyName left = read_body_name(a), right = read_body_name(b);
  const auto here = find_territory(left.full), there = find_territory(right.full);
  if (here && there && here->key != there->key) return false;
  const std::string left_key = key_of(left.plain), right_key = key_of(right.plain);
  if (left_key.starts_with(right_key) || right_key.starts_with(left_key)) return true;
  const auto left_symbols = symbols_of(left), right_symbols = symbols_of(right);
  return std::any_of(left_symbols.begin(), left_symbols.end(), [&](std::string_view symbol) {
    DesignationParts alone;
    alone.symbol = symbol;
    alone.state = true;
    return is_unique_in_territory(alone) &&
           std::find(right_symbols.begin(), right_symbols.end(), symbol) != right_symbols.end();
  });
}

class Reader {
 public:
  explicit Reader(const Record& record) : record_(record) {}

  Citations read() {
    result_.of_reference.assign(record_.references.size(), kNone);
    group();
    for (const std::string& key : order_) {
      take_dated(groups_[key]);
      take_undated(groups_[key]);
    }
    take_endpoints();
    for (Citation& citation : result_.list) std::sort(citation.references.begin(), citation.references.end());
    return std::move(result_);
  }

 private:
  static constexpr std::size_t kMostLooks =
      64;  // at citations of one designation that differ in their issuer

  struct Full {
    std::uint32_t reference;
    std::uint32_t citation;
  };
  struct Group {
    std::vector<std::uint32_t> references;
    std::map<Date, std::vector<std::uint32_t>> dated;  // citations with a date
    std::vector<Full> full;                            // their mentions, in reading order
    std::vector<std::uint32_t> bare;                   // citations without a date
  };

  // Read once for each target.
  const CitedTarget& target_of(const std::string& printed, const std::optional<std::string>& type) {
    const auto [found, fresh] = targets_.try_emplace(type ? printed + '\n' + *type : printed);
    if (fresh) found->second = read_target(printed, type);
    return found->second;
  }

  void group() {
    for (std::uint32_t i = 0; i < record_.references.size(); ++i) {
      const Reference& reference = record_.references[i];
      if (reference.kind == ReferenceKind::self || reference.target == "self" || reference.target.empty())
        continue;
      const std::string& key = target_of(reference.target, reference.type).key;
      Group& group = groups_[key];
      if (group.references.empty()) order_.push_back(key);
      group.references.push_back(i);
    }
  }

  std::uint32_t add(std::uint32_t reference) {
    const Reference& first = record_.references[reference];
    const CitedTarget& target = target_of(first.target, first.type);
    Citation citation;
    citation.target = first.target;
    citation.key = target.key;
    citation.designation = target.designation;
    citation.type = first.type;
    citation.date = first.date;
    citation.issuer = first.issuer.value_or("");
    result_.list.push_back(std::move(citation));
    return static_cast<std::uint32_t>(result_.list.size() - 1);
  }
  void join(std::uint32_t reference, std::uint32_t citation) {
    result_.of_reference[reference] = citation;
    Citation& to = result_.list[citation];
    to.references.push_back(reference);
    if (to.issuer.empty()) to.issuer = record_.references[reference].issuer.value_or("");
    if (!to.type) to.type = record_.references[reference].type;
  }
  // What a name means does not depend on the date or issuer printed beside it.
  bool is_named(std::uint32_t reference) {
    return !target_of(record_.references[reference].target, record_.references[reference].type).designation;
  }

  // The first of some citations that the reference's issuer allows.
  std::optional<std::uint32_t> fitting(const std::vector<std::uint32_t>& citations,
                                       std::uint32_t reference) const {
    const std::string issuer = record_.references[reference].issuer.value_or("");
    for (std::size_t at = 0; at < std::min(citations.size(), kMostLooks); ++at) {
      if (compatible(result_.list[citations[at]].issuer, issuer)) return citations[at];
    }
    return std::nullopt;
  }

  void take_dated(Group& group) {
    for (const std::uint32_t i : group.references) {
      const auto& date = record_.references[i].date;
      if (!date || is_named(i)) continue;
      auto& same_day = group.dated[*date];
      auto citation = fitting(same_day, i);
      if (!citation) same_day.push_back(*(citation = add(i)));
      join(i, *citation);
      group.full.push_back({i, *citation});
    }
  }

  // A bare designation means the nearest full citation before it that its issuer allows, else the only one
  // in the text, else whatever other bare ones mean.
  void take_undated(Group& group) {
    for (const std::uint32_t i : group.references) {
      if (result_.of_reference[i] != kNone) continue;
      auto citation = full_citation_for(i, group);
      if (!citation) citation = fitting(group.bare, i);
      if (!citation) group.bare.push_back(*(citation = add(i)));
      join(i, *citation);
    }
  }
  std::optional<std::uint32_t> full_citation_for(std::uint32_t reference, const Group& group) const {
    auto at =
        std::lower_bound(group.full.begin(), group.full.end(), reference,
                         [](const Full& full, std::uint32_t before) { return full.reference < before; });
    for (std::size_t looks = 0; at != group.full.begin() && looks < kMostLooks; ++looks) {
      if (fitting({(--at)->citation}, reference)) return at->citation;
    }
    const bool only = group.dated.size() == 1 && group.dated.begin()->second.size() == 1;
    const auto ahead = only ? fitting(group.dated.begin()->second, reference) : std::nullopt;
    return ahead && is_foretold(result_.list[*ahead], reference) ? ahead : std::nullopt;
  }

  // "Kế hoạch số 30-KH/HU của Huyện ủy" is no plan that another district will make a month later.
  bool is_foretold(const Citation& full, std::uint32_t reference) const {
    const auto& own_day = record_.document.issued_on;
    if (own_day && full.date && *full.date > *own_day) return false;
    const std::string issuer = record_.references[reference].issuer.value_or("");
    if (issuer.empty() || full.issuer.empty()) return true;
    const bool one_in_territory = full.designation && is_unique_in_territory(*full.designation);
    return one_in_territory ||
           key_of(read_body_name(issuer).plain) == key_of(read_body_name(full.issuer).plain);
  }

  // Ends of edges that no reference names.
  void take_endpoints() {
    std::unordered_set<std::string> known{"self", ""};
    for (const Reference& reference : record_.references) known.insert(reference.target);
    for (const Edge& edge : record_.edges) {
      for (const std::string* end : {&edge.from, &edge.to}) {
        if (!known.insert(*end).second) continue;
        const CitedTarget& target = target_of(*end, std::nullopt);
        Citation citation;
        citation.target = *end;
        citation.key = target.key;
        citation.designation = target.designation;
        result_.list.push_back(std::move(citation));
      }
    }
  }

  const Record& record_;
  Citations result_;
  std::unordered_map<std::string, CitedTarget> targets_;
  std::unordered_map<std::string, Group> groups_;
  std::vector<std::string> order_;
};

}  // namespace

CitedTarget read_target(const std::string& printed, const std::optional<std::string>& type) {
  CitedTarget target;
  const bool named = printed.find(':') != std::string::npos && !(printed[0] >= '0' && printed[0] <= '9');
  if (!named) target.designation = read_designation(printed);
  target.key = target.designation ? target.designation->key(type ? *type : "") : printed;
  return target;
}

Citations read_citations(const Record& record) {
  return Reader(record).read();
}

}  // namespace rasoat
