// The walk over the mentions of a document that gives each its relation, and what is said of two others: the
// relation that governs the clause when it is the document's own purpose (relation_reader.cpp), and the group
// of mentions just read, whose members a following "thực hiện …" is said of (chain.cpp). For the files of
// this room only.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "reference/annexed_list.hpp"
#include "reference/clause_walk.hpp"
#include "reference/own_purpose.hpp"
#include "reference/relations.hpp"
#include "reference/resolve.hpp"
#include "reference/stated_edges.hpp"

namespace rasoat {

class RelationReader {
 public:
  /// Both outlive it.
  RelationReader(const Document& document, const std::vector<ResolvedMention>& mentions);

  /// Once.
  Relations read();

 private:
  // Mentions first … end - 1 share a span and are read together.
  void read_one(std::size_t first, std::size_t end);
  void cross_quotation();
  void relate(std::size_t first, std::size_t end, ZoneKind zone, const Between& between);
  bool changed_by_annex(std::size_t first, std::size_t end, ZoneKind zone);
  bool lapses(std::size_t first, std::size_t end, ZoneKind zone, const Between& between);
  bool speaks_of_self(ZoneKind zone, const Between& between) const;
  void begin_own(std::size_t first, std::size_t end, ZoneKind zone, const Between& between);
  bool second_task(std::size_t first, std::size_t end, ZoneKind zone, const Between& between);
  bool detailed_law(std::size_t first, std::size_t end, const Between& between);
  void note_detailed(std::size_t first, std::size_t end);
  bool second_of_top(std::size_t first, std::size_t end, ZoneKind zone, const Between& between);
  void begin_top(std::size_t first, std::size_t end, Relation relation);
  void say_of_self(std::size_t first, std::size_t end, Relation said);
  bool repeats_in_brackets(std::size_t index) const;
  void begin_group(std::size_t first, std::size_t end, std::vector<std::size_t> subjects);
  void set(std::size_t first, std::size_t end, Relation relation);
  void note_all(std::size_t subject, std::size_t first, std::size_t end, Relation relation);

  bool another_object(std::size_t first, std::size_t end, ZoneKind zone, const Between& between);
  bool back_to_changer(std::size_t first, std::size_t end, const Between& between);
  void note_passive(std::size_t first, std::size_t end);
  void begin_passive(std::size_t first, Relation relation);
  void chain(std::size_t first, std::size_t end, ZoneKind zone, const Between& between);
  bool is_older(std::size_t one, std::size_t other) const;
  bool proposes(std::size_t index) const;
  bool together(std::size_t index) const;
  bool second_of_basis(std::size_t first, std::size_t end, ZoneKind zone) const;

  std::string_view view_;
  const std::vector<ResolvedMention>& mentions_;
  ClauseWalk walk_;
  OwnPurpose purpose_;
  AnnexedLists annexed_;
  std::optional<std::size_t> amender_;  // the last document of this one's type that is said to change another
  std::optional<std::size_t> enacted_;  // the one whose legal bases the passage gives
  Relations found_;
  StatedEdges edges_;

  std::vector<std::size_t> group_;  // the mentions just read that belong together
  Relation group_relation_ = Relation::cites;
  std::vector<std::size_t> subjects_;  // whose object the group is
  Relation chain_ = Relation::implements;
  Relation top_relation_ = Relation::cites;  // of the last mention that the document's own verb governs
  const grammar::DocumentType* top_type_ = nullptr;
  std::vector<std::size_t> passive_subjects_;
  bool awaits_details_ = false;        // decrees are told by the law that they detail: their numbers follow
  std::vector<std::size_t> detailed_;  // that law
  std::vector<std::size_t> changers_;  // the subjects of the clause's last verb of change
  Relation change_ = Relation::amends;
  const grammar::DocumentType* changed_type_ = nullptr;  // of its object
  std::vector<std::size_t> amenders_;                    // the mentions that the last passive verb named
  Relation passive_relation_ = Relation::amends;
};

}  // namespace rasoat
