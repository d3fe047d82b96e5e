#include "reference/find.hpp"

#include <algorithm>

#include "grammars/pinpoint.hpp"
#include "reference/cited_title.hpp"
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

Reference lower(const Document& document, ResolvedMention& resolved, Relation relation, Offset next) {
  const std::string_view view = document.view.text();
  const Mention& mention = resolved.mention;
  Reference reference;
  reference.span = document.view.to_source(mention.span);
  reference.kind = resolved.kind;
  reference.relation = relation;
  if (mention.type) reference.type = mention.type->code;
  if (!mention.type && mention.designation && !mention.designation->type.empty())
    reference.type = mention.designation->type;
  if (!mention.number.empty()) reference.number = mention.number.of(view);
  if (mention.designation) reference.designation = mention.designation->text;
  reference.date = mention.date;
  if (!mention.issuer.empty()) reference.issuer = on_one_line(mention.issuer.of(view));
  const grammar::Pinpoint before = grammar::pinpoint_before(view, mention.span.start);
  if (before.end > before.start)
    reference.pinpoint = on_one_line(view.substr(before.start, before.end - before.start));
  reference.target = std::move(resolved.target);
  if (reference.kind == ReferenceKind::numbered) {
    const Span title = cited_title(view, mention.span.end, next);
    if (!title.empty()) reference.title = on_one_line(title.of(view));
  }
  return reference;
}

}  // namespace

References find_references(const Document& document) {
  References found;
  const std::vector<Mention> mentions = find_mentions(document.view.text());
  std::vector<ResolvedMention> resolved = resolve(document, mentions);
  Relations relations = read_relations(document, resolved);
  found.references.reserve(resolved.size());
  std::size_t after = 0;  // the first mention behind this one: those of one enumeration share a span
  for (std::size_t i = 0; i < resolved.size(); ++i) {
    while (after < resolved.size() && resolved[after].mention.span.start <= resolved[i].mention.span.start)
      ++after;
    const Offset next = after < resolved.size() ? resolved[after].mention.span.start
                                                : static_cast<Offset>(document.view.text().size());
    found.references.push_back(lower(document, resolved[i], relations.of_mention[i], next));
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
