// What a title speaks of (nội dung trích yếu), and whether another title or a clause speaks of the same. A plan
// that names its directive only among its bases (căn cứ) carries it out where their subjects are one; laws and
// resolutions that stand among the bases of every document have another.
#pragma once

#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "authority/name.hpp"

namespace rasoat {

/// The pairs of neighbouring words that are left when kinds of documents, names of bodies and places, days and
/// words of every title ("tăng cường", "trên địa bàn", "năm") are cut out, and the years it is of.
struct Subject {
  using Pairs = std::vector<std::pair<grammar::WordKey, grammar::WordKey>>;  ///< ascending, each once
  Pairs pairs;
  Pairs heads;  ///< of words that many subjects begin with ("mục tiêu quốc gia"): count where nothing else is left
  std::vector<int> years;
};

/// `names`: of the bodies whose document it is, and of those above them; their words say nothing of a subject.
Subject subject_of_title(std::string_view title, std::span<const NameWords> names);
/// What a clause orders to be written: from the kind of the document to whom it is sent and by when.
Subject subject_of_clause(std::string_view clause, std::span<const NameWords> names);

/// Whether at least two thirds of the smaller subject stand in the other. A subject of one pair needs one
/// nearly as small beside it; different years make different subjects.
bool is_same(const Subject& a, const Subject& b);
/// Whether at least two thirds of the title's subject stand in the clause.
bool is_ordered(const Subject& title, const Subject& clause);

}  // namespace rasoat
