// rasoat rules: what the rules for drafts mean.
#include "console.hpp"
#include "drafting/check.hpp"
#include "export/rule_page.hpp"
#include "output.hpp"
#include "run.hpp"
#include "suggest.hpp"
#include "terminal.hpp"

namespace rasoat {

int run_rules(const Invocation& invocation, Console& console, Output& output) {
  const Sink sink = [&](std::string_view piece) { output.write(piece); };
  const TextStyle style{invocation.language, wants_colour(invocation.colour, output)};
  if (invocation.operands.empty()) {
    write_rule_list(sink, style);
    return 0;
  }
  const std::string& id = invocation.operands.front();
  if (const drafting::Rule* rule = drafting::find_rule(id)) {
    write_rule_page(sink, *rule, style);
    return 0;
  }
  std::vector<std::string_view> ids;
  for (const drafting::Rule& rule : drafting::rules()) ids.push_back(rule.id);
  const auto near = nearest(id, ids);
  std::vector<std::string> arguments{id};
  if (near) arguments.emplace_back(*near);
  console.error(
      {"usage", {}, std::nullopt, near ? "rules-unknown-near" : "rules-unknown", std::move(arguments)});
  return 2;
}

}  // namespace rasoat
