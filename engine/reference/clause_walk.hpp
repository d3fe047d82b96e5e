// The walk from mention to mention: in which part of the document and in which passage of new wording each
// stands, and what the words of its clause before it say. For the files of this room only.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "reference/between.hpp"
#include "reference/quotation.hpp"

namespace rasoat {

struct ClauseStep {
  ZoneKind zone = ZoneKind::body;  ///< site inside new wording: what it says is not said by this document
  Between between;                 ///< the words before the mention
  bool fresh = false;              ///< no clause goes on: a zone or a passage of new wording begins or ends
  bool crosses_quotation = false;  ///< a passage of new wording begins or ends before the mention
};

class ClauseWalk {
 public:
  /// The document outlives the walk.
  explicit ClauseWalk(const Document& document);

  /// On to a mention; they come in the order of the view.
  ClauseStep to(Span mention);
  /// What follows is read after this mention.
  void pass(Span mention) { previous_end_ = std::max(previous_end_, mention.end); }

  /// The passage of new wording that the mention stands in; empty outside.
  Span quotation() const noexcept { return quotation_; }
  /// Where the words before the mention begin at the earliest.
  Offset previous_end() const noexcept { return previous_end_; }

 private:
  std::vector<Zone>::const_iterator zone_around(Offset at) const;
  bool same_clause(Offset start) const;
  bool follows_semicolon(Offset at) const;
  bool cross_quotation(Offset start, ZoneKind zone);
  Between words_before(Offset start, Offset from, bool fresh);

  std::vector<Zone> zones_;
  std::string_view view_;
  std::string own_type_;
  Quotations quotations_;
  Span quotation_;
  ZoneKind zone_ = ZoneKind::body;
  bool goes_on_ = false;  // the last mention went on with the bases on a line of its own
  Offset previous_end_ = 0;
  Offset clause_start_ = 0;  // of the clause that the last mention stands in
};

}  // namespace rasoat
