#include "exchanged.hpp"

#include <algorithm>
#include <tuple>

#include "grammars/designation.hpp"

namespace rasoat {
namespace {

template <typename Value>
void fill(std::optional<Value>& field, const std::optional<Value>& said) {
  if (!field) field = said;
}

std::string in_correct_form(const std::string& designation) {
  const auto parsed = grammar::parse_designation(designation);
  return parsed ? parsed->text : designation;
}

void add_conflict(Record& record, std::string message, std::string own, std::string said) {
  record.doubts.push_back(
      {"metadata-conflict", {0, 0}, std::move(message), {std::move(own), std::move(said)}});
}

void compare(const Metadata& metadata, Record& record) {
  const Head& head = record.document;
  if (head.designation && metadata.designation &&
      grammar::designation_key(in_correct_form(*head.designation)) !=
          grammar::designation_key(in_correct_form(*metadata.designation)))
    add_conflict(record, "metadata-designation", *head.designation, *metadata.designation);
  if (head.issued_on && metadata.issued_on && *head.issued_on != *metadata.issued_on)
    add_conflict(record, "metadata-date", to_iso(*head.issued_on), to_iso(*metadata.issued_on));
}

void fill_head(const Metadata& metadata, Head& head) {
  if (!head.designation && metadata.designation) {
    head.designation = metadata.designation;
    if (const auto parsed = grammar::parse_designation(*metadata.designation)) {
      if (!head.number) head.number = parsed->number();
      if (!head.type && !parsed->type.empty()) head.type = parsed->type;
    }
  }
  fill(head.issued_on, metadata.issued_on);
  fill(head.place, metadata.place);
  fill(head.issuer, metadata.issuer);
  fill(head.title, metadata.title);
  if (!head.signature && metadata.signer_name)
    head.signature = Signature{metadata.signer_authority, metadata.signer_position, metadata.signer_name};
  if (head.recipients.empty()) head.recipients = metadata.recipients;
  head.has_head = head.has_head || head.designation.has_value();
}

void add_edges(const std::vector<std::string>& targets, Relation relation, Record& record) {
  for (const std::string& target : targets) {
    Edge edge{"self", in_correct_form(target), relation};
    const auto same = std::ranges::find_if(
        record.edges, [&](const Edge& other) { return other.from == edge.from && other.to == edge.to; });
    if (same == record.edges.end()) {
      record.edges.push_back(std::move(edge));
    } else {
      same->relation = std::min(same->relation, relation);
    }
  }
}

Relation relation_of(Metadata::Business business) {
  if (business == Metadata::Business::recall) return Relation::repeals;
  return business == Metadata::Business::update ? Relation::amends : Relation::replaces;
}

}  // namespace

void add_metadata(const Metadata& metadata, Record& record) {
  compare(metadata, record);
  fill_head(metadata, record.document);
  add_edges(metadata.answers, Relation::answers, record);
  add_edges(metadata.replaces, relation_of(metadata.business), record);
  std::ranges::sort(record.edges, {}, [](const Edge& edge) { return std::tie(edge.from, edge.to); });
  std::ranges::stable_sort(record.doubts, {},
                           [](const Doubt& doubt) { return std::tuple(doubt.span.start, doubt.rule); });
}

}  // namespace rasoat
