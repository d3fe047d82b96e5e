#include "maker/agreement.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

#include "record/json_reader.hpp"

namespace maker_test {
namespace {

using rasoat::JsonReader;

struct Row {
  std::string key;  // file, body, action, kind, period, day
  std::string status;
  std::string days_late;
  std::vector<std::string> evidence;
};

struct Found {
  std::string rule, file, body;
  std::vector<std::string> others;
};

struct Said {
  std::vector<Row> rows;
  std::vector<Found> findings;
};

std::string text(JsonReader& json, std::string_view key) {
  std::string value;
  json.in_key(key, [&](JsonReader& at) {
    if (at.is_null()) return;
    if (const auto found = at.get<std::string_view>("record-needs-text")) value = *found;
  });
  return value;
}

std::string number(JsonReader& json, std::string_view key) {
  std::string value;
  json.in_key(key, [&](JsonReader& at) {
    if (at.is_null()) return;
    if (const auto found = at.get<std::int64_t>("record-needs-number")) value = std::to_string(*found);
  });
  return value;
}

// Reads both kinds of files: the truth names one file as evidence, the audit a list of documents.
void read_rows(JsonReader& json, Said& said) {
  json.in_key("expectations", [&](JsonReader& list) {
    list.in_items([&](JsonReader& item) {
      Row row;
      row.key = text(item, "directive_file") + " " + text(item, "body") + " " + text(item, "action") + " " +
                (item.has("kind") ? text(item, "kind") : "") + " " + text(item, "period") + " " +
                text(item, "due");
      row.status = text(item, "status");
      row.days_late = number(item, "days_late");
      const bool audit = item.has("asked_by");
      item.in_key("evidence", [&](JsonReader& evidence) {
        if (audit) {
          evidence.in_items([&](JsonReader& one) { row.evidence.push_back(text(one, "file")); });
        } else if (!evidence.is_null()) {
          row.evidence.emplace_back(evidence.get<std::string_view>("record-needs-text").value_or(""));
        }
      });
      said.rows.push_back(std::move(row));
    });
  });
}

void read_findings(JsonReader& json, Said& said) {
  json.in_key("findings", [&](JsonReader& list) {
    list.in_items([&](JsonReader& item) {
      Found found{text(item, "rule"), text(item, "file"), item.has("body") ? text(item, "body") : "", {}};
      if (item.has("or")) {
        item.in_key("or", [&](JsonReader& others) {
          others.in_items([&](JsonReader& one) {
            found.others.emplace_back(one.get<std::string_view>("record-needs-text").value_or(""));
          });
        });
      }
      said.findings.push_back(std::move(found));
    });
  });
}

Said read(const std::filesystem::path& file) {
  simdjson::dom::parser parser;
  simdjson::dom::element root;
  if (parser.load(file.string()).get(root) != simdjson::SUCCESS)
    throw std::runtime_error("no JSON: " + file.string());
  JsonReader json(root);
  Said said;
  read_rows(json, said);
  read_findings(json, said);
  if (json.failed()) throw std::runtime_error(file.string() + ": something is missing");
  return said;
}

// What follows from the status of an expectation is compared there.
bool is_derived(const std::string& rule) {
  return rule.starts_with("missing-") || rule.starts_with("late-") || rule == "uncertain-evidence";
}

void compare_rows(const Said& truth, const Said& audit, std::vector<std::string>& out) {
  std::map<std::string, const Row*> expected, had;
  for (const Row& row : truth.rows) expected.emplace(row.key, &row);
  for (const Row& row : audit.rows) had.emplace(row.key, &row);
  for (const auto& [key, row] : expected) {
    const auto found = had.find(key);
    if (found == had.end()) {
      out.push_back("lacks " + key + ": " + row->status);
    } else if (found->second->status != row->status || found->second->days_late != row->days_late) {
      out.push_back("says " + found->second->status + " " + found->second->days_late + " instead of " +
                    row->status + " " + row->days_late + ": " + key);
    } else if (!row->evidence.empty() &&
               std::find(found->second->evidence.begin(), found->second->evidence.end(),
                         row->evidence.front()) == found->second->evidence.end()) {
      out.push_back("does not name " + row->evidence.front() + ": " + key);
    }
  }
  for (const auto& [key, row] : had) {
    if (!expected.contains(key)) out.push_back("adds " + key + ": " + row->status);
  }
}

void compare_findings(const Said& truth, const Said& audit, std::vector<std::string>& out) {
  std::set<std::string> had, allowed;
  for (const Found& found : audit.findings) {
    if (!is_derived(found.rule)) had.insert(found.rule + " " + found.file);
  }
  for (const Found& found : truth.findings) {
    std::vector<std::string> places = {found.rule + " " + found.file};
    for (const std::string& other : found.others) places.push_back(found.rule + " " + other);
    if (std::none_of(places.begin(), places.end(),
                     [&](const std::string& place) { return had.contains(place); }))
      out.push_back("does not find " + places.front());
    allowed.insert(places.begin(), places.end());
  }
  for (const std::string& place : had) {
    if (!allowed.contains(place)) out.push_back("finds beside the truth " + place);
  }
}

void compare_counts(const Said& truth, const Said& audit, std::vector<std::string>& out) {
  for (const std::string status : {"missing", "late", "uncertain"}) {
    const auto rows = std::count_if(truth.rows.begin(), truth.rows.end(),
                                    [&](const Row& row) { return row.status == status; });
    const auto findings =
        std::count_if(audit.findings.begin(), audit.findings.end(),
                      [&](const Found& found) { return found.rule.starts_with(status + "-"); });
    if (rows != findings)
      out.push_back(std::to_string(findings) + " findings for " + std::to_string(rows) + " " + status);
  }
}

}  // namespace

std::vector<std::string> disagreements(const std::filesystem::path& truth,
                                       const std::filesystem::path& audit) {
  const Said wanted = read(truth), had = read(audit);
  std::vector<std::string> out;
  compare_rows(wanted, had, out);
  compare_findings(wanted, had, out);
  compare_counts(wanted, had, out);
  return out;
}

std::vector<std::string> said(const std::filesystem::path& audit) {
  const Said all = read(audit);
  std::vector<std::string> lines;
  for (const Row& row : all.rows) {
    std::string line = row.key + " " + row.status + " " + row.days_late;
    for (const std::string& evidence : row.evidence) line += " " + evidence;
    lines.push_back(std::move(line));
  }
  for (const Found& found : all.findings) lines.push_back(found.rule + " " + found.file + " " + found.body);
  std::sort(lines.begin(), lines.end());
  return lines;
}

std::size_t count_of(const std::filesystem::path& truth, const std::string& status) {
  const Said all = read(truth);
  return static_cast<std::size_t>(
      std::count_if(all.rows.begin(), all.rows.end(), [&](const Row& row) { return row.status == status; }));
}

}  // namespace maker_test
