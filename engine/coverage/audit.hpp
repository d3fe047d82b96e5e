// The result of an audit: what the archive holds, who implements what, who owes what, and what is wrong.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "source/date.hpp"
#include "source/span.hpp"

namespace rasoat {

enum class Severity : std::uint8_t { error, warning, info };

std::string_view name_of(Severity severity) noexcept;

/// A place in a file of the archive; `line` is 0 where only the file is meant.
struct Place {
  std::string file;
  Span span;
  std::uint32_t line = 0;

  friend auto operator<=>(const Place&, const Place&) = default;
};

/// Another document that carries out a directive, directly (depth 1) or through the one named in `through`,
/// which it carries out itself.
struct ImplementedBy {
  std::string id;  ///< node id
  std::uint32_t depth = 1;
  std::optional<std::string> through;  ///< node id
  std::string name;                    ///< designation, else the file: to show
  std::optional<Date> date;
  std::string body_name;  ///< to show; empty where not known
  std::string file;       ///< empty where it is only cited
};

struct Directive {
  std::string id;
  std::string designation;  ///< empty where the document prints none
  std::optional<Date> date;
  std::string issuer;
  std::string file;  ///< empty where it is only cited
  std::string title;
  std::vector<ImplementedBy> implemented_by;  ///< by depth, then id
  bool truncated = false;                     ///< too many in the whole archive to list those beyond depth 1
};

enum class Status : std::uint8_t { met, late, missing, pending, uncertain, unobserved };

std::string_view name_of(Status status) noexcept;

/// Who asks for something: a clause of a text, or (counted from 1) an `expect` of the policy.
struct Asker {
  std::optional<Place> place;
  std::uint32_t policy = 0;

  friend auto operator<=>(const Asker&, const Asker&) = default;
};

struct Evidence {
  std::string file;  ///< empty where the document is only cited
  std::string designation;
  std::optional<Date> date;
};

struct Expectation {
  std::string directive;  ///< designation
  std::optional<Date> directive_date;
  std::string directive_file;
  std::string body;                   ///< id
  std::string body_name;              ///< to show
  std::string action;                 ///< plan, report, review, issue
  std::string kind;                   ///< of issue: the type code that the clause names; else empty
  std::optional<std::string> period;  ///< 2022, 2022-H1, 2022-Q3, 2022-07
  std::optional<Date> due;            ///< nothing where it counts from a day that nobody knows
  Status status = Status::missing;
  std::optional<std::int32_t> days_late;
  std::optional<std::string>
      reason;  ///< of uncertain: two-readings, issuer, only-cited, undated, undated-directive
  std::vector<Asker> asked_by;
  std::vector<Evidence> evidence;  ///< by date; of uncertain: what may be the answer
};

/// ISO days and periods among the arguments are shown in the reader's form.
struct Finding {
  std::string rule;
  Severity severity = Severity::info;
  std::optional<std::string> body;  ///< id
  Place place;
  std::string message;  ///< catalogue id
  std::vector<std::string> arguments;
  std::vector<Place> related;
};

/// A document that the archive cites and does not hold.
struct CitedOnly {
  std::string id;
  std::string designation;  ///< or named:SLUG, partial:SLUG
  std::optional<Date> date;
  std::string quote;  ///< of its first mention
  std::uint32_t mentions = 0;
  std::uint32_t documents = 0;  ///< how many files mention it
};

/// A citation that fits several documents equally.
struct Ambiguity {
  Place place;
  std::string quote;
  std::vector<std::string> fits;  ///< node ids
};

/// Sorted: directives by designation, date, id; expectations by directive, directive_file, body, action,
/// period, due; findings by file, start, rule, body, message; documents only cited by how many files cite
/// them, the most first. Equal for equal archives, whatever the order in which files were read.
struct Audit {
  Date as_of;
  std::string archive;
  std::uint32_t documents = 0;
  std::uint32_t unreadable = 0;
  std::vector<Directive> directives;
  std::vector<Expectation> expectations;
  std::vector<Finding> findings;
  std::vector<CitedOnly> cited_only;
  std::vector<Ambiguity> ambiguities;
};

}  // namespace rasoat
