#include "drafting/draft.hpp"

#include <algorithm>

#include "drafting/quotations.hpp"
#include "drafting/system.hpp"
#include "duty/find.hpp"
#include "grammars/letter.hpp"
#include "source/place.hpp"

namespace rasoat::drafting {
namespace {

std::vector<HeadLine> lines_of(const FirstPage& page, const HeadPlan& plan, const MatchingView& view) {
  std::vector<HeadLine> lines;
  const std::size_t end = std::min(page.lines.size(), std::max(plan.text, std::size_t{1}));
  for (std::size_t i = 0; i < end; ++i) {
    lines.push_back({page.roles[i], view.from_source(page.lines[i].source)});
  }
  return lines;
}

std::string slug_of_mottoes(const FirstPage& page) {
  std::string words;
  for (std::size_t i = 0; i < page.lines.size(); ++i) {
    if (page.roles[i] == LineRole::motto) words.append(page.lines[i].text).append(" ");
  }
  return grammar::slug(words);
}

bool same_words(std::string_view a, std::string_view b) {
  return grammar::word_key(a) != 0 ? grammar::word_key(a) == grammar::word_key(b) : a == b;
}

}  // namespace

Draft::Draft(const ReadDocument& read, const CheckOptions& given)
    : options(given), decoded(&read.decoded), document(take_apart(read)) {
  found = find_references(document);
  place(found.references, read.text);
  duties = find_orders(document, found.references).duties;
  place(duties, read.text);
  mentions = find_mentions(view());
  const FirstPage page = first_page(document.text, document.blocks);
  const HeadPlan plan = plan_head(page);
  head_lines = lines_of(page, plan, document.view);
  HeadPlan above = plan;  // without the line over the legal bases
  above.issuer = HeadPlan::none;
  head_issuer = issuer_of_head(page, above);
  system = system_of(head(), slug_of_mottoes(page));
  day = head().issued_on ? head().issued_on : options.as_of;
  quotations = find_quotations(view());
}

bool Draft::is_document() const noexcept {
  return head().has_head || head().type || head().signature || !head().recipients.empty();
}

std::optional<Norm> Draft::form_norm() const {
  if (!system) return std::nullopt;
  return norm_of(*system, day);
}

std::optional<Span> Draft::line(LineRole role) const noexcept {
  for (const HeadLine& line : head_lines) {
    if (line.role == role) return line.view;
  }
  return std::nullopt;
}

std::optional<Span> Draft::zone(ZoneKind kind) const noexcept {
  for (const Zone& zone : document.zones) {
    if (zone.kind == kind) return zone.view;
  }
  return std::nullopt;
}

bool Draft::is_quoted(Offset at) const noexcept {
  const auto after = std::upper_bound(quotations.begin(), quotations.end(), at,
                                      [](Offset place, Span span) { return place < span.start; });
  return after != quotations.begin() && (after - 1)->contains(at);
}

bool Draft::is_allowed(std::string_view words) const {
  if (options.settings == nullptr) return false;
  const CheckSettings& settings = *options.settings;
  for (const auto* list : {&settings.words, &settings.short_forms, &settings.names}) {
    if (std::ranges::any_of(*list, [&](const std::string& one) { return same_words(one, words); }))
      return true;
  }
  return false;
}

Record record_of(const Draft& draft, std::string file) {
  Record record;
  record.wording = "draft " + file;
  record.file = std::move(file);
  record.document = draft.head();
  record.references = draft.found.references;
  record.edges = draft.found.edges;
  record.duties = draft.duties;
  return record;
}

}  // namespace rasoat::drafting
