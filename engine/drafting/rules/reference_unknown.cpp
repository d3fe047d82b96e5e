// reference-unknown: the archive holds no document of this number. It may be right all the same: archives are
// never whole.
#include "drafting/rule.hpp"

namespace rasoat::drafting {
namespace {

void check_rule(const Draft& draft, Report& report) {
  const ArchiveContext& archive = *draft.options.archive;
  const Record& record = archive.graph->records[archive.record];
  for (const Citation& citation : archive.graph->citations[archive.record].list) {
    if (!citation.is_certain() || citation.references.empty() || !citation.designation) continue;
    const Node& node = archive.graph->nodes[archive.graph->primary(citation.nodes.front())];
    if (node.record != kNone) continue;
    report.at(record.references[citation.references.front()].span, "check-reference-unknown",
              {citation.target});
  }
}

}  // namespace

extern const RuleBody reference_unknown;
const RuleBody reference_unknown{check_rule, "Thực hiện Kế hoạch số 999-KH/TU, ngày 15/7/2021 của Tỉnh ủy.\n",
                                 "Thực hiện Kế hoạch số 41-KH/TU, ngày 19/8/2021 của Tỉnh ủy.\n"};

}  // namespace rasoat::drafting
