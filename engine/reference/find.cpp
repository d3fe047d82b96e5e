#include "reference/find.hpp"

#include <algorithm>

#include "grammars/pinpoint.hpp"
#include "reference/mention.hpp"
#include "reference/relations.hpp"
#include "reference/resolve.hpp"

namespace rasoat {
namespace {

// Printed words on one line: line ends and runs of blanks become one blank.
std::string on_one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t';
    if (!blank) out += c;
    if (blank && !out.empty() && out.back() != ' ') out += ' ';
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

Reference lower(const Document& document, ResolvedMention& resolved, Relation relation) {
  const std::string_view view = document.view.text();
  const Mention& mention = resolved.mention;
  Reference reference;
  reference.span = document.view.to_source(mention.span);
  reference.quote = reference.span.of(document.text);
  reference.kind = resolved.kind;
  reference.relation = relation;
  if (mention.type) reference.type = mention.type->code;
  if (!mention.type && mention.designation && !mention.designation->type.empty())
    reference.type = mention.designation->type;
  if (!mention.number.empty()) reference.number = mention.number;
  if (mention.designation) reference.designation = mention.designation->text;
  reference.date = mention.date;
  if (!mention.issuer.empty()) reference.issuer = on_one_line(mention.issuer.of(view));
  const grammar::Pinpoint before = grammar::pinpoint_before(view, mention.span.start);
  if (before.end > before.start)
    reference.pinpoint = on_one_line(view.substr(before.start, before.end - before.start));
  reference.target = std::move(resolved.target);
  return reference;
}

}  // namespace

References find_references(const Document& document) {
  References found;
  const std::vector<Mention> mentions = find_mentions(document.view.text());
  std::vector<ResolvedMention> resolved = resolve(document, mentions);
  Relations relations = read_relations(document, resolved);
  found.references.reserve(resolved.size());
  for (std::size_t i = 0; i < resolved.size(); ++i) {
    found.references.push_back(lower(document, resolved[i], relations.of_mention[i]));
  }
  found.edges = std::move(relations.edges);
  // Most documents have them in order: to sort would take half as much memory again.
  const auto before = [](const Reference& a, const Reference& b) {
    return std::tie(a.span, a.target) < std::tie(b.span, b.target);
  };
  if (!std::is_sorted(found.references.begin(), found.references.end(), before))
    std::stable_sort(found.references.begin(), found.references.end(), before);
  return found;
}

}  // namespace rasoat
