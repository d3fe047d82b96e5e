// Which documents of an archive can change what the join says about some drafts.
#pragma once

#include <set>
#include <span>
#include <string>
#include <unordered_set>

#include "index/summary.hpp"

namespace rasoat {

/// A citation is resolved among the documents that bear its designation, which their heads tell, and together
/// with all citations of that designation; whether a document was replaced is told by documents that cite it,
/// and when, by all that is known of the one that replaced it. So loading goes in rounds, until nothing is
/// added: first what bears or cites a designation that the drafts cite, then the same for what replaced those
/// (and so on, if need be). Where a body's term (khóa) matters, whoever names one teaches.
class Surroundings {
 public:
  Surroundings(std::span<const Record> drafts, Summariser& summariser);

  /// Whether the document is to be loaded, as far as is known by now.
  bool holds(const DocumentSummary& document) const;
  /// Before anything is loaded: files of the same words as a document that is cited say the same of it.
  void note_wording(const DocumentSummary& document);
  /// What a loaded document adds to what is to be loaded.
  void extend(const Record& loaded);

 private:
  bool bears(const DocumentSummary& document) const;
  void note_term(const Record& record);

  Summariser& summariser_;
  std::unordered_set<KeyNumber> keys_;
  std::unordered_set<std::string> wordings_;
  bool terms_matter_ = false;
};

}  // namespace rasoat
