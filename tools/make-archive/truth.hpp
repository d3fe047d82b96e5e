// What an audit must say of a story: worked out from what the maker meant, not from the words that it wrote.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "paper.hpp"
#include "world.hpp"

namespace maker {

struct Expected {
  std::string designation, directive_file;
  std::string body;  // id
  Action action = Action::plan;
  std::string kind;  // of issue
  std::optional<Period> period;
  Date due{};
  std::string status;
  std::optional<int> days_late;
  std::string evidence;  // file; empty where there is none
};

struct ExpectedFinding {
  std::string rule, file;
  std::vector<std::string> or_files;  // where it may stand as well
};

struct Truth {
  std::vector<Expected> expectations;
  std::vector<ExpectedFinding> findings;
};

/// `observed`: the bodies of which the archive holds something. Papers are numbered and have files.
Truth judge(const World& world, const Story& story, const std::set<int>& observed);

std::string name_of(Action action);

}  // namespace maker
