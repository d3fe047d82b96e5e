#include "coverage/evidence.hpp"

#include <algorithm>

#include "grammars/letter.hpp"

namespace rasoat {
namespace {

using std::chrono::sys_days;

// The period that a title names ("năm 2022", "6 tháng đầu năm 2022", "quý I/2022", "tháng 7/2022"), as a label.
std::optional<std::string> period_in_title(std::string_view title) {
  const std::string words = grammar::slug(title);
  const auto year_after = [&](std::size_t at) -> std::string {
    for (; at + 4 <= words.size(); ++at) {
      const std::string_view four = std::string_view(words).substr(at, 4);
      const bool alone = (at == 0 || words[at - 1] == '-') && (at + 4 == words.size() || words[at + 4] == '-');
      if (alone && four.starts_with("20") && four.find_first_not_of("0123456789") == std::string_view::npos) return std::string(four);
    }
    return {};
  };
  const auto find = [&](std::string_view what) { return words.find(what); };
  for (const std::string_view half : {"6-thang-dau-nam", "06-thang-dau-nam", "sau-thang-dau-nam"}) {
    if (const auto at = find(half); at != std::string::npos) {
      if (const std::string year = year_after(at); !year.empty()) return year + "-H1";
    }
  }
  for (const std::string_view half : {"6-thang-cuoi-nam", "06-thang-cuoi-nam", "sau-thang-cuoi-nam"}) {
    if (const auto at = find(half); at != std::string::npos) {
      if (const std::string year = year_after(at); !year.empty()) return year + "-H2";
    }
  }
  constexpr std::string_view kQuarters[] = {"quy-i-", "quy-ii-", "quy-iii-", "quy-iv-"};
  for (std::size_t quarter = 0; quarter < 4; ++quarter) {
    if (const auto at = find(kQuarters[quarter]); at != std::string::npos) {
      if (const std::string year = year_after(at); !year.empty()) return year + "-Q" + std::to_string(quarter + 1);
    }
  }
  // The last year wins: "sơ kết … Nghị quyết số … năm 2021 … năm 2022".
  std::string last;
  for (std::size_t at = find("nam-20"); at != std::string::npos; at = words.find("nam-20", at + 1)) last = year_after(at);
  if (last.empty()) return std::nullopt;
  return last;
}

bool reviews(std::string_view title) {
  const std::string words = grammar::slug(title);
  return words.find("so-ket") != std::string::npos || words.find("tong-ket") != std::string::npos;
}

}  // namespace

EvidenceFinder::EvidenceFinder(const ArchiveGraph& graph, const Implementation& implementation, const Policy& policy)
    : graph_(graph), implementation_(implementation), policy_(policy), observed_(graph.authority->bodies().size()) {
  for (const Node& node : graph.nodes) {
    if (node.status == NodeStatus::present && node.body) observed_[*node.body] = true;
  }
  for (std::uint32_t i = 0; i < graph.edges.size(); ++i) {
    if (graph.edges[i].relation == Relation::reports_on) reporting_[graph.edges[i].to].push_back(i);
  }
}

const std::vector<Implementer>& EvidenceFinder::implementers(NodeIndex node) const {
  const auto [place, added] = known_.try_emplace(node);
  if (added) place->second = implementation_.of(node);
  return place->second;
}

// A công văn whose subject begins with báo cáo is a report too.
bool EvidenceFinder::accepted(const Node& node, DutyAction action) const {
  const auto& types = policy_.accepted_for(action);
  if (std::ranges::find(types, node.type) != types.end()) return true;
  const bool reports = action == DutyAction::report || action == DutyAction::review;
  return reports && node.type == "CV" && grammar::slug(node.title).starts_with("bao-cao");
}

void EvidenceFinder::plans(BodyIndex body, NodeIndex subject, std::vector<Candidate>& found) const {
  for (const Implementer& one : implementers(subject)) {
    if (graph_.nodes[one.node].body == body) found.push_back({one.node, one.certain});
  }
}

void EvidenceFinder::reports(BodyIndex body, NodeIndex subject, std::vector<Candidate>& found) const {
  const auto edges = reporting_.find(subject);
  if (edges == reporting_.end()) return;
  for (const std::uint32_t i : edges->second) {
    const GraphEdge& edge = graph_.edges[i];
    if (graph_.nodes[edge.from].body == body) found.push_back({graph_.primary(edge.from), edge.certain});
  }
}

std::vector<Answer> EvidenceFinder::answers(BodyIndex body, DutyAction action, NodeIndex directive, const std::vector<NodeIndex>& about,
                                            const DueOn* due) const {
  std::vector<Candidate> found;
  std::vector<NodeIndex> subjects = about;
  subjects.push_back(directive);
  for (const NodeIndex subject : subjects) {
    if (action == DutyAction::plan) {
      plans(body, subject, found);
      continue;
    }
    reports(body, subject, found);
    // On the body's own plan for it.
    std::vector<Candidate> own;
    plans(body, subject, own);
    for (const Candidate& plan : own) reports(body, plan.node, found);
  }
  const Node& asked = graph_.nodes[directive];
  std::vector<Answer> answers;
  for (const Candidate& candidate : found) {
    const Node& node = graph_.nodes[candidate.node];
    if (candidate.node == directive || node.status != NodeStatus::present || !accepted(node, action)) continue;
    if (action == DutyAction::review && !reviews(node.title)) continue;
    const auto day = node.date ? node.date : node.not_before;
    if (asked.date && day && sys_days{*day} < sys_days{*asked.date}) continue;
    if (due && due->period) {
      const auto named = period_in_title(node.title);
      if (named && *named != label(*due->period)) continue;
      // Without a name in the title: the period whose due day lies nearest.
      if (!named && node.date) {
        const auto distance = sys_days{*node.date} - sys_days{due->day};
        const int length = 366 / static_cast<int>(periods_in_year(due->period->interval));
        if (distance.count() > length / 2 || distance.count() < -length / 2) continue;
      }
    }
    answers.push_back({candidate.node, candidate.certain && node.date.has_value()});
  }
  std::ranges::sort(answers, {}, [&](const Answer& answer) {
    const Node& node = graph_.nodes[answer.node];
    return std::tuple(!answer.certain, node.date ? to_iso(*node.date) : std::string("9"), node.id);
  });
  const auto repeated = std::ranges::unique(answers, {}, &Answer::node);
  answers.erase(repeated.begin(), repeated.end());
  return answers;
}

}  // namespace rasoat
