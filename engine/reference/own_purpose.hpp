// What this document says it does with a document that it mentions: by the verb that governs the mention, by
// the sentence that announces the list it stands in, by the type of this document. For the files of this
// room only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "reference/clause_walk.hpp"
#include "reference/reference.hpp"
#include "reference/resolve.hpp"

namespace rasoat {

/// Title, bases, opening and final clause: where a document states its purpose.
bool states_purpose(ZoneKind zone) noexcept;

/// Replaces, repeals, amends, supplements.
bool changes_documents(Relation relation) noexcept;

class OwnPurpose {
 public:
  /// All three outlive it.
  OwnPurpose(const Document& document, const std::vector<ResolvedMention>& mentions, const ClauseWalk& walk);

  /// The next mention stands in this clause: what no longer holds is forgotten, what is announced kept.
  void enter(const ClauseStep& step);
  /// What governs the first mention of a clause; nothing where this document does nothing with it.
  std::optional<Relation> of_first(std::size_t index, ZoneKind zone, const Between& between);
  /// A list of what the document does that with begins: "Quyết định này thay thế A; B".
  /// `parts`: with places in them.
  void begin_list(std::optional<Relation> relation, bool parts) {
    lead_ = relation;
    lead_parts_ = parts;
  }
  /// A second object of the verb that said `relation` of the first one.
  Relation of_second(std::size_t index, Relation relation, const Between& between) const;
  /// The change is of a part only (amends) or of the whole document.
  Relation part_only(std::size_t index, Relation relation) const;

  /// Where this document may change others: its final clauses, and the articles of one that decides.
  bool may_change(ZoneKind zone) const;
  /// A document whose articles change others.
  bool decides() const noexcept { return decides_; }
  /// A report, or a letter whose subject begins with báo cáo.
  bool reports() const noexcept { return reports_; }
  std::string_view own_type() const noexcept { return own_type_; }

 private:
  std::optional<Relation> governed(std::size_t index, ZoneKind zone, const Between& between);
  std::optional<Relation> by_directive(std::size_t index, ZoneKind zone, const Between& between) const;
  std::optional<Relation> amended_in_body(std::size_t index, ZoneKind zone, const Between& between);
  std::optional<Relation> changed(std::size_t index, const Between& between);
  bool asks(std::size_t index) const;
  bool may_answer(std::size_t index) const;
  bool answers_request(std::size_t index, const DirectiveWords& directive) const;
  bool is_letter_of_another(std::size_t index) const;
  Relation by_own_type(Relation relation) const;
  Relation by_own_type(Relation relation, std::size_t index) const;

  std::string_view view_;
  const std::vector<ResolvedMention>& mentions_;
  const ClauseWalk& walk_;
  std::string own_type_;
  std::string own_body_;  // as the own number prints it
  bool decides_ = false;
  bool reports_ = false;

  std::optional<Relation> lead_;       // of the list that the clause belongs to
  bool lead_parts_ = false;            // which holds places in documents, not whole ones
  std::optional<Relation> announced_;  // of "bãi bỏ các văn bản sau:" for the items after it
  bool announced_in_line_ = false;     // what it announces ends with the paragraph
  std::optional<Relation> said_;       // what the announcement says, whether of whole documents or of parts
  std::optional<Relation> task_;       // of "Thực hiện các văn bản sau:" likewise, in an opening
};

}  // namespace rasoat
