// Which document a citation means: a partial description (designation, and what is known of body, territory,
// date and term) against the documents that bear the designation.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>

#include "graph/archive_graph.hpp"
#include "graph/bearers.hpp"
#include "graph/numbering.hpp"

namespace rasoat {

/// What a citation says, and its place implies, of whose document it means.
struct Scope {
  bool central = false;
  bool unique = false;  ///< a territory has at most one body with this symbol
  Territory territory;
  std::vector<BodyIndex> bodies;  ///< whose it may be, the likeliest first; empty where nothing tells
  bool sole = false;              ///< `bodies` is one, and the symbol means no other here
  bool stated = false;            ///< `bodies` is the issuer that the citation names, and no other
  std::string other_issuer;       ///< key of a printed issuer that means no known body
  std::optional<unsigned> local_term;  ///< the number of a term of that body, as printed
  std::optional<Term> term;
};

/// Looks at the authority of the graph and remembers phrases; one thread.
class ScopeReader {
 public:
  explicit ScopeReader(const Authority& authority) : authority_(authority) {}
  /// `citation` has a designation.
  Scope scope_of(const Citation& citation, std::size_t record);

 private:
  struct Phrase {
    BodyName name;
    std::unordered_map<std::string, std::optional<BodyIndex>> meant;  // by viewpoint
  };
  Phrase& phrase_of(const std::string& issuer);
  std::optional<BodyIndex> meant(Phrase& phrase, const std::string& issuer, const Viewpoint& from);

  const Authority& authority_;
  std::unordered_map<std::string, Phrase> phrases_;
};

/// The citing side of one question.
struct Asking {
  const Authority& authority;
  const Citation& citation;
  const Scope& scope;
  NodeIndex from = kNone;   ///< the citing document, which is never the answer
  std::optional<Date> day;  ///< its date
};

/// Fills `nodes` and `wrong_date` of a citation with a date, against files: the document of that day; else
/// the only one that bears the designation, if its numbers are of the same run or the year may be a slip; two
/// or more are ambiguous. False where it means none of them.
bool resolve_dated(const Bearing& bearing, const Asking& asking, Citation& citation);

/// Fills `nodes` of a citation without a date: the newest older document of the body meant; of several bodies
/// or territories that fit equally, all. False where it means none of them.
bool resolve_undated(const Bearing& bearing, const Asking& asking, Citation& citation);

}  // namespace rasoat
