// Mentions are gathered under the document that they mean; every mention and duty gives its place and its
// words in quotation marks. What they were read as comes from the catalogue; colours are put around it last.
#include "export/record_text.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "export/harmless.hpp"
#include "export/page.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

// The parts that are there, parted by " · ".
std::string row(std::initializer_list<std::string> parts) {
  std::string out;
  for (const std::string& part : parts) {
    if (!part.empty()) out.append(out.empty() ? "" : " · ").append(part);
  }
  return out;
}

std::string list(const std::vector<std::string>& items) {
  std::string out;
  for (const std::string& item : items) out.append(out.empty() ? "" : "; ").append(on_one_line(item));
  return out;
}

std::string text_of(const std::optional<std::string>& value) {
  return value ? on_one_line(*value) : std::string();
}

// What the documents are called that a record knows by a slug ("named:luat-can-bo-cong-chuc"): as they are
// printed first.
class Names {
 public:
  explicit Names(const std::vector<Reference>& references) {
    for (const Reference& reference : references) {
      if (reference.target.starts_with("named:") || reference.target.starts_with("partial:"))
        printed_.emplace(reference.target, &reference.quote);
    }
  }

  std::string of(const Page& page, const std::string& target) const {
    if (target == "self") return page.say("target-self");
    const auto printed = printed_.find(target);
    return on_one_line(printed == printed_.end() ? target : *printed->second);
  }

 private:
  std::unordered_map<std::string_view, const std::string*> printed_;
};

std::string relation_in_words(const Page& page, Relation relation) {
  return page.say("relation-" + std::string(name_of(relation)));
}

void write_head(Page& page, const Record& record) {
  const Head& head = record.document;
  page.put(harmless(record.file), Colour::faint).end_line();
  const std::string designation = text_of(head.designation);
  page.put(row({text_of(head.type), designation.empty() ? page.say("no-designation") : designation}),
           Colour::strong);
  if (head.draft) page.put(" · ").put(page.say("is-draft"), Colour::warning);
  page.end_line();
  page.field("label-title", text_of(head.title));
  page.field("label-date",
             row({head.issued_on ? date_in_words(page, *head.issued_on) : "", text_of(head.place)}));
  page.field("label-issuer", text_of(head.issuer));
  if (const auto& by = head.signature) {
    page.field("label-signature", row({text_of(by->authority), text_of(by->position), text_of(by->name)}));
  }
  if (const auto& expiry = record.expiry) {
    const std::string place = std::to_string(expiry->line) + ":" + std::to_string(expiry->column);
    page.field("label-expiry",
               row({on_one_line(expiry->due.text), '[' + on_one_line(expiry->due.rule) + ']', place}));
  }
  if (!head.recipients.empty()) page.field("label-recipients", std::to_string(head.recipients.size()));
  if (!head.sections.empty()) page.field("label-sections", std::to_string(head.sections.size()));
}

template <typename Item>
Page& put_quote(Page& page, std::size_t margin, const Item& item) {
  const std::string place = std::to_string(item.line) + ":" + std::to_string(item.column);
  page.indent(margin).column(place, Page::kPlaceWidth, Colour::faint);
  return page.put("“").put(on_one_line(item.quote)).put("”");
}

// The mentions of one document, in reading order.
using Mentions = std::vector<const Reference*>;

// By document, in the order in which each is mentioned first; the document itself last.
std::vector<Mentions> by_target(const std::vector<Reference>& references) {
  std::unordered_map<std::string_view, std::size_t> groups;
  std::vector<Mentions> grouped;
  for (const Reference& reference : references) {
    const auto [found, fresh] = groups.emplace(reference.target, grouped.size());
    if (fresh) grouped.emplace_back();
    grouped[found->second].push_back(&reference);
  }
  std::ranges::stable_partition(grouped, [](const Mentions& one) { return one.front()->target != "self"; });
  return grouped;
}

// The first date and the first issuer that a mention prints.
std::string first_particulars(const Page& page, const Mentions& mentions) {
  std::string date, issuer;
  for (const Reference* mention : mentions) {
    if (date.empty() && mention->date) date = date_in_words(page, *mention->date);
    if (issuer.empty()) issuer = text_of(mention->issuer);
  }
  return row({date, issuer});
}

void write_mention(Page& page, const Reference& mention) {
  put_quote(page, 4, mention);
  const bool only_cites = mention.relation == Relation::cites;
  const std::string meaning =
      row({only_cites ? "" : relation_in_words(page, mention.relation), text_of(mention.pinpoint)});
  if (!meaning.empty()) page.put(" → ", Colour::faint).put(meaning, Colour::good);
  page.end_line();
}

void write_mentions(Page& page, const Names& names, const Mentions& mentions) {
  page.indent(2).put(names.of(page, mentions.front()->target), Colour::good);
  const std::string particulars = first_particulars(page, mentions);
  if (!particulars.empty()) page.put(" · ").put(particulars);
  page.end_line();
  for (const Reference* mention : mentions) write_mention(page, *mention);
}

void write_edge(Page& page, const Names& names, const Edge& edge) {
  page.indent(2).put(names.of(page, edge.from), Colour::good);
  page.put(" → ").put(relation_in_words(page, edge.relation)).put(" → ");
  page.put(names.of(page, edge.to), Colour::good).end_line();
}

void write_duty(Page& page, const Names& names, const Duty& duty) {
  constexpr std::size_t kMargin = 2 + Page::kPlaceWidth;
  put_quote(page, 2, duty).end_line();
  const std::string action = page.say("action-" + std::string(name_of(duty.action)));
  page.indent(kMargin).put("→ ").put(action, Colour::good).put(" · ").put(list(duty.actors)).end_line();
  page.field("label-with", list(duty.with), kMargin);
  page.field("label-to", text_of(duty.to), kMargin);
  page.field("label-via", text_of(duty.via), kMargin);
  std::string about;
  for (const std::string& target : duty.about) {
    about.append(about.empty() ? "" : "; ").append(names.of(page, target));
  }
  page.field("label-about", about, kMargin);
  if (!duty.due) return;
  const std::string words = on_one_line(duty.due->text);
  std::string rule = on_one_line(duty.due->rule);
  if (rule == words) rule.clear();
  if (!rule.empty()) rule.insert(0, 1, '[').append(1, ']');
  page.field("label-due", row({words, rule}), kMargin);
}

void write_doubt(Page& page, const Names&, const Doubt& doubt) {
  const std::string place = page.say("at-byte", std::array{std::to_string(doubt.span.start)});
  page.indent(2).put(place, Colour::faint).put("  ");
  page.put(on_one_line(page.say(doubt.message, doubt.arguments)), Colour::warning);
  page.put("  ").put(harmless(doubt.rule), Colour::faint).end_line();
}

template <typename Item>
void write_all(Page& page, const Names& names, std::string_view heading, const std::vector<Item>& items,
               void (*write)(Page&, const Names&, const Item&)) {
  if (items.empty()) return;
  page.heading(heading, items.size());
  for (const Item& item : items) write(page, names, item);
}

void write_summary(Page& page, const Record& record, const std::vector<Mentions>& mentions) {
  const bool names_itself = !mentions.empty() && mentions.back().front()->target == "self";
  const std::size_t documents = mentions.size() - (names_itself ? 1 : 0);
  const std::array counts = {std::to_string(record.references.size()), std::to_string(documents),
                             std::to_string(record.edges.size()), std::to_string(record.duties.size()),
                             std::to_string(record.doubts.size())};
  page.end_line();
  page.put(page.say("record-summary", counts), Colour::strong).end_line();
}

void write(Page& page, const Record& record) {
  if (record.reader == kOwnOutput) {
    page.put(harmless(record.file), Colour::faint).end_line();
    page.put(page.say("own-output"), Colour::warning).end_line();
    return;
  }
  write_head(page, record);
  const Names names(record.references);
  const std::vector<Mentions> mentions = by_target(record.references);
  if (!mentions.empty()) page.heading("heading-references", record.references.size());
  for (const Mentions& of_one : mentions) write_mentions(page, names, of_one);
  write_all(page, names, "heading-edges", record.edges, write_edge);
  write_all(page, names, "heading-duties", record.duties, write_duty);
  write_all(page, names, "heading-doubts", record.doubts, write_doubt);
  write_summary(page, record, mentions);
}

void write(Page& page, const FailedRecord& failed) {
  page.put(harmless(failed.file), Colour::faint).end_line();
  page.put(harmless(describe(page.language(), failed.error)), Colour::warning).end_line();
}

}  // namespace

void write_text(const Sink& sink, const FileRecord& record, const TextStyle& style) {
  Page page(sink, style);
  std::visit([&](const auto& value) { write(page, value); }, record);
}

}  // namespace rasoat
