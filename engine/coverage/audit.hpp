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
};

/// Another document that carries out a directive, directly (depth 1) or through the one named in `through`.
struct ImplementedBy {
  std::string id;                      ///< node id
  std::uint32_t depth = 1;
  std::optional<std::string> through;  ///< node id of the document before it on the path
};

struct Directive {
  std::string id;
  std::string designation;             ///< empty where the document prints none
  std::optional<Date> date;
  std::string issuer;
  std::string file;                    ///< empty where it is only cited
  std::string title;
  std::vector<ImplementedBy> implemented_by;  ///< by depth, then id
};

enum class Status : std::uint8_t { met, late, missing, pending, uncertain, unobserved };

std::string_view name_of(Status status) noexcept;

/// Who asks for something: a clause of a text, or (counted from 1) an `expect` of the policy.
struct Asker {
  std::optional<Place> place;
  std::uint32_t policy = 0;
};

struct Evidence {
  std::string file;
  std::string designation;
  std::optional<Date> date;
};

struct Expectation {
  std::string directive;               ///< designation
  std::optional<Date> directive_date;
  std::string directive_file;
  std::string body;                    ///< id
  std::string body_name;               ///< to show
  std::string action;                  ///< plan, report, review, issue
  std::optional<std::string> period;   ///< 2022, 2022-H1, 2022-Q3, 2022-07
  std::optional<Date> due;
  Status status = Status::missing;
  std::optional<std::int32_t> days_late;
  std::optional<std::string> reason;   ///< catalogue id
  std::vector<Asker> asked_by;
  std::vector<Evidence> evidence;
};

struct Finding {
  std::string rule;
  Severity severity = Severity::info;
  std::optional<std::string> body;     ///< id
  Place place;
  std::string message;                 ///< catalogue id
  std::vector<std::string> arguments;
  std::vector<Place> related;
};

/// Sorted: directives by id; expectations by directive, directive_file, body, action, period, due; findings by file, start,
/// rule, message arguments. Equal for equal archives, whatever the order in which files were read.
struct Audit {
  Date as_of;
  std::string archive;
  std::uint32_t documents = 0;
  std::uint32_t unreadable = 0;
  std::vector<Directive> directives;
  std::vector<Expectation> expectations;
  std::vector<Finding> findings;
};

}  // namespace rasoat
