#include "drafting/citations.hpp"

#include <algorithm>

#include "grammars/designation.hpp"
#include "grammars/letter.hpp"

namespace rasoat::drafting {
namespace {

constexpr std::size_t kLongestTitle = 600;

bool ends_a_citation(std::string_view between) {
  return between.find("; ") != std::string_view::npos || between.find(";\n") != std::string_view::npos ||
         between.find(". ") != std::string_view::npos || between.find("\n\n") != std::string_view::npos ||
         between.find(".\n") != std::string_view::npos || between.find(":\n") != std::string_view::npos;
}

// The words by which a title begins or goes on to what it is about.
bool begins_title(std::string_view between) {
  const std::string slug = "-" + grammar::slug(between) + "-";
  for (const char* word : {"-ve-", "-quy-dinh-", "-huong-dan-", "-ban-hanh-", "-sua-doi-", "-bo-sung-",
                           "-phe-duyet-", "-trien-khai-", "-thuc-hien-", "-thi-hanh-", "-cong-bo-",
                           "-dinh-chinh-", "-bai-bo-", "-thay-the-", "-duoc-sua-doi-"}) {
    if (slug.find(word) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

std::map<std::string, Citations> numbered_citations(const Draft& draft) {
  std::map<std::string, Citations> found;
  for (const Reference& reference : draft.found.references) {
    // "05-TT/SHTT/2020" is the number of a form.
    const bool goes_on = draft.source().substr(reference.span.end, 1) == "/";
    if (reference.kind == ReferenceKind::numbered && reference.designation && reference.target != "self" &&
        !goes_on)
      found[reference.target].push_back(&reference);
  }
  return found;
}

bool is_reference(const Draft& draft, const Mention& mention) {
  const Span span = draft.to_source(mention.span);
  const auto& all = draft.found.references;
  const auto at = std::ranges::lower_bound(all, span, {}, &Reference::span);
  return at != all.end() && at->span == span && at->kind == ReferenceKind::numbered;
}

bool is_joined_line(std::string_view printed, std::string_view right) {
  std::string joined;
  for (const char byte : printed) {
    const bool blank = byte == ' ' || byte == '\n';
    if (!blank || joined.empty() || (joined.back() != '-' && joined.back() != '/')) joined += byte;
  }
  return joined == right;
}

namespace {

// "…, Nghị định số 06/2025/NĐ-CP", "và số …": nothing but what joins the members of a list.
bool joins_list(std::string_view between) {
  if (between.size() > 60) return false;
  const std::string slug = grammar::slug(between);
  return slug.empty() || slug == "va" || slug == "so" || slug == "va-so";
}

constexpr int kMostAround = 50;  // references that hold one another

// The reference before that ends before this one starts; null where there is none. References are in the
// order of the text, so that it is one of the last before this one.
const Reference* reference_before(const Draft& draft, const Reference& reference) {
  const Reference* const first = draft.found.references.data();
  const Reference* one = &reference;
  for (int step = 0; one != first && step < kMostAround; ++step) {
    --one;
    if (one->span.start < reference.span.start && one->span.end <= reference.span.start) return one;
  }
  return nullptr;
}

}  // namespace

bool stands_in_title(const Draft& draft, const Reference& given) {
  const Reference* member = &given;
  for (int step = 0; step < 20; ++step) {
    const Reference* before = reference_before(draft, *member);
    if (before == nullptr || before->span.end > member->span.start ||
        !joins_list(draft.source().substr(before->span.end, member->span.start - before->span.end)))
      break;
    member = before;
  }
  const Reference& reference = *member;
  const Offset at = draft.document.view.from_source(reference.span.start);
  const ZoneKind zone = draft.document.zone_at(at);
  if (zone == ZoneKind::head || zone == ZoneKind::title || zone == ZoneKind::site) return true;
  if (draft.is_quoted(at)) return true;
  const Reference* before = reference_before(draft, reference);
  if (before == nullptr) return false;
  const Offset start = draft.document.view.from_source(before->span.end);
  if (start >= at || at - start > kLongestTitle) return false;
  const std::string_view between = draft.view().substr(start, at - start);
  return !ends_a_citation(between) && begins_title(between);
}

bool is_glued(const Draft& draft, const Mention& mention) {
  const Offset number = mention.number.start;
  return mention.type != nullptr && number > mention.span.start &&
         grammar::read_word(draft.view().substr(mention.span.start)).length > number - mention.span.start;
}

namespace {

// "NQ26/TW", "NĐ30/2020/NĐ-CP": from the abbreviation to the end of the symbol.
Span glued_designation(const Draft& draft, const Mention& mention) {
  const std::string_view view = draft.view();
  Span place{mention.span.start, mention.number.end};
  while (place.end < mention.span.end) {
    const bool parts = view[place.end] == '/' || view[place.end] == '-';
    const std::size_t length = grammar::read_word(view.substr(place.end + 1)).length;
    if (!parts || length == 0) break;
    place.end += 1 + static_cast<Offset>(length);
  }
  return place;
}

}  // namespace

std::optional<Span> designation_of(const Draft& draft, const Mention& mention) {
  if (mention.form != MentionForm::numbered || !mention.designation) return std::nullopt;
  if (is_glued(draft, mention)) return glued_designation(draft, mention);
  const std::string_view view = draft.view();
  const std::string_view hint = mention.type ? mention.type->code : std::string_view();
  for (Offset at = mention.span.start; at < mention.span.end; ++at) {
    const bool digit = view[at] >= '0' && view[at] <= '9';
    if (!digit || (at > 0 && view[at - 1] >= '0' && view[at - 1] <= '9')) continue;
    const auto read = grammar::parse_designation(view.substr(at, mention.span.end - at), hint);
    if (!read) continue;
    if (read->text != mention.designation->text) return std::nullopt;
    return Span{at, at + read->length};
  }
  return std::nullopt;
}

}  // namespace rasoat::drafting
