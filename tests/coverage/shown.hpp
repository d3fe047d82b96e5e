// Audits of records made by hand, shown as lines that tests compare.
#pragma once

#include <string>
#include <vector>

#include "archive_builder.hpp"
#include "catch.hpp"
#include "coverage/audit.hpp"
#include "registry_sample.hpp"

namespace shown {

using namespace rasoat;
using builder::day;
using builder::Doc;
using Lines = std::vector<std::string>;

/// Settings with the sample registry (or none), judged on the last day of 2022 unless said otherwise.
AuditSettings settings(bool with_registry = true, const char* as_of = "2022-12-31");

/// The same with the sample registry and a policy of these elements.
AuditSettings with_policy(const char* elements, const char* as_of = "2022-12-31");

/// "body action [kind] [period] due status[+days] [reason] < evidence …", for all expectations.
Lines expectations(const Audit& audit);
Lines expectations(std::vector<FileRecord> records, const AuditSettings& settings = settings());

/// "rule file:line [body]: sentence" of findings of a rule.
Lines findings(const Audit& audit, std::string_view rule);
Lines findings(std::vector<FileRecord> records, std::string_view rule,
               const AuditSettings& settings = settings());

/// A plan of Tỉnh ủy Sông Vân of 2021-08-19 that orders something, by the builder's `duty`.
Doc plan_41();

}  // namespace shown
