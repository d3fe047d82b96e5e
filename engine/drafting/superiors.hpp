// What the archive knows of the documents that a draft carries out, and of what they ask of its body.
#pragma once

#include <optional>
#include <vector>

#include "drafting/draft.hpp"

namespace rasoat::drafting {

/// A document that the draft carries out, and where it says so.
struct CarriedOut {
  NodeIndex node = 0;
  Span place;  ///< in the draft's source
};

/// By node; certain statements only. Nothing without an archive.
std::vector<CarriedOut> carried_out(const Draft& draft);

/// The body that the draft belongs to; nothing where its head does not show one.
std::optional<BodyIndex> own_body(const Draft& draft);

/// A deliverable (plan, report, review, document) that such a document asks of the draft's body.
struct SuperiorDuty {
  CarriedOut of;
  const Record* record = nullptr;  ///< of the document that asks
  const Duty* duty = nullptr;
};

/// By document, then in the order of its text.
std::vector<SuperiorDuty> superior_duties(const Draft& draft);

}  // namespace rasoat::drafting
