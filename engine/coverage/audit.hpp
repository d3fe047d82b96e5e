// The audit of an archive: what its directives ask of whom by when, what answers it, and what is wrong.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "duty/duty.hpp"
#include "record/record.hpp"
#include "settings/organisations.hpp"
#include "settings/period.hpp"
#include "settings/policy.hpp"
#include "source/date.hpp"
#include "source/span.hpp"

namespace rasoat {

struct ArchiveGraph;

struct AuditSettings {
  std::optional<Organisations> organisations;
  Policy policy;
  Date as_of;           ///< the day on which lateness is judged
  std::string archive;  ///< as the user named it
};

enum class Severity : std::uint8_t { info, warning, error };
enum class Status : std::uint8_t { met, late, missing, pending, uncertain, unobserved };

std::string_view name_of(Severity severity) noexcept;
std::string_view name_of(Status status) noexcept;

/// A place in a file of the archive; a span of nothing at 0 means the file as a whole.
struct Place {
  std::string file;
  Span span;
  std::uint32_t line = 1;
  friend auto operator<=>(const Place&, const Place&) = default;
};

/// Something wrong or doubtful. `message` is a catalogue id; ISO days among its arguments, and the fourth one
/// where there is a period, are shown in the reader's form.
struct Finding {
  std::string rule;
  Severity severity = Severity::info;
  std::optional<std::string> body;
  std::optional<Period> period;
  bool due_by_policy = false;  ///< the day among its arguments is printed in no text
  Place place;
  std::string message;
  std::vector<std::string> arguments;
  std::vector<Place> related;
};

/// What asks for something: a clause, or else the n-th `expect` of the policy.
struct Asker {
  std::optional<Place> clause;
  std::uint32_t policy = 0;
  friend auto operator<=>(const Asker&, const Asker&) = default;
};

struct Evidence {
  std::optional<std::string> file;  ///< nothing where the document is only cited
  std::optional<std::string> designation;
  std::optional<Date> date;
};

struct Expectation {
  std::optional<std::string> directive;  ///< designation as printed
  std::optional<Date> directive_date;
  std::string directive_file;
  std::string body;  ///< id
  std::string body_name;
  DutyAction action = DutyAction::plan;
  std::optional<std::string> kind;  ///< of `issue`: the type that the clause names
  std::optional<Period> period;
  std::optional<Date> due;     ///< nothing where it depends on a day that nobody knows
  bool due_by_policy = false;  ///< the policy sets the day, no text
  Status status = Status::missing;
  std::optional<int> days_late;       ///< of `late`
  std::optional<std::string> reason;  ///< of `uncertain`: a message id
  std::vector<Asker> asked_by;
  std::vector<Evidence> evidence;
  std::vector<Evidence>
      drafts;  ///< of the body, which would answer were they issued; of what is not met or late
};

/// How many days what is missing is overdue, or what is late was; nothing for anything else.
std::optional<int> days_overdue(const Expectation& one, Date as_of);

struct ImplementedBy {
  std::string id;
  std::uint32_t depth = 1;
  std::optional<std::string> through;
  std::string through_shown;  ///< what people call that one
  std::string shown;          ///< as of a directive
  std::optional<Date> date;
  std::optional<std::string> body;  ///< name
  std::optional<std::string> file;
};

struct Directive {
  std::string id;
  std::optional<std::string> designation;
  std::string shown;  ///< what people call it: designation, words of a citation, or the file
  std::optional<Date> date;
  std::optional<std::string> issuer;  ///< as printed
  std::optional<std::string> body;    ///< name
  std::optional<std::string> file;    ///< nothing where it is only cited
  std::vector<ImplementedBy> implemented_by;
  bool truncated = false;  ///< too many in the whole archive to list those at depth 2 and more
};

/// A document that the archive cites and does not hold.
struct CitedOnly {
  std::string id;
  std::string designation;
  std::string shown;  ///< as of a directive
  std::optional<Date> date;
  std::uint32_t mentions = 0;
  std::uint32_t documents = 0;
};

/// A citation that fits several documents equally.
struct Ambiguity {
  struct Fit {
    std::string id;
    std::string shown;  ///< as of a directive
    std::optional<Date> date;
    friend auto operator<=>(const Fit&, const Fit&) = default;
  };
  Place place;
  std::string quote;
  std::vector<Fit> fits;
};

/// The exact words printed at places that are no whole files.
using Quotes = std::map<Place, std::string>;

struct Audit {
  Date as_of;
  std::string archive;
  std::uint32_t documents = 0;  ///< files that are documents
  std::uint32_t unreadable = 0;
  std::uint32_t own_outputs = 0;          ///< files that this program wrote; no documents
  bool has_registry = false;              ///< else the bodies are those that the archive's own heads show
  std::vector<Directive> directives;      ///< by designation, date, id
  std::vector<Expectation> expectations;  ///< by directive, file, body, action, period, due
  std::vector<Finding> findings;          ///< by file, start, end, rule, body
  std::vector<CitedOnly> cited_only;      ///< the most cited first, then by id
  std::vector<Ambiguity> ambiguities;     ///< by place
  Quotes quotes;                          ///< of findings and askers
};

/// The same for the same records in whatever order.
Audit audit(std::vector<FileRecord> records, const AuditSettings& settings);
/// Of records that are joined already.
Audit audit(const ArchiveGraph& graph, const AuditSettings& settings);

}  // namespace rasoat
