// Which documents may answer an expectation: those of a body that carry out, report on or guide a document.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "coverage/audit.hpp"
#include "coverage/subject.hpp"
#include "graph/archive_graph.hpp"
#include "graph/reach.hpp"

namespace rasoat {

/// A document that may answer. `doubt` is the id of the reason why it may not; empty where it does.
struct Candidate {
  NodeIndex node = 0;
  std::string_view doubt;
};

/// What is asked: of these bodies, concerning these documents (the directive first), of this kind.
struct Question {
  DutyAction action = DutyAction::plan;
  std::vector<std::string>
      kinds{};  ///< of issue the one that the clause names; of plan those beside the policy's
  std::vector<BodyIndex> bodies;
  std::vector<NodeIndex> about;
  std::vector<std::string_view> clauses{};  ///< the words that ask
  std::vector<Candidate> plans{};  ///< that answer the same body's plan duty: reports on them answer, too
};

/// Looks things up in the graph and remembers them; one thread.
class EvidenceFinder {
 public:
  EvidenceFinder(const ArchiveGraph& graph, const AuditSettings& settings,
                 const Implementation& implementation);

  /// By date, then node; a document with a doubt only where it is not there without one. Not the directive
  /// itself, nothing older than it, nothing younger than the day of judging.
  std::vector<Candidate> candidates(const Question& question);

 private:
  using ByBody = std::unordered_map<BodyIndex, std::vector<Candidate>>;
  using ByNode = std::unordered_map<NodeIndex, ByBody>;

  ByNode sources_of(Relation relation, bool reports_only = false) const;
  const ByBody& implementers_of(NodeIndex node);
  ByBody by_body(const std::vector<Candidate>& documents) const;

  bool is_accepted(const Node& node, const Question& question) const;
  bool is_report(const Node& node, const Question& question, bool answers) const;
  bool asks_for_reports(const Node& letter) const;
  bool is_accepted_base(NodeIndex document, NodeIndex base, const Question& question);
  bool is_report_on_subject(NodeIndex document, NodeIndex named, const Question& question);
  std::vector<NameWords> names_above(const Node& node) const;
  const Subject& subject_of(NodeIndex node);

  void take_carrying(NodeIndex about, const Question& question, std::vector<Candidate>& out);
  void take_reports(const Question& question, std::vector<Candidate>& out);
  void settle(const Question& question, std::vector<Candidate>& out) const;

  const ArchiveGraph& graph_;
  const AuditSettings& settings_;
  const Implementation& implementation_;
  ByNode implementers_;
  ByNode reporters_;
  ByNode answerers_;
  ByNode guides_;
  ByNode based_;             // those that have it among their bases
  ByNode cited_in_reports_;  // reports that name it anywhere
  std::unordered_map<NodeIndex, Subject> subjects_;
};

}  // namespace rasoat
