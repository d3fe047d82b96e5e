// What a rule is: an entry of the one table (rules.cpp) and a function with two examples (rules/*.cpp).
#pragma once

#include <string_view>
#include <vector>

#include "drafting/draft.hpp"
#include "drafting/finding.hpp"

namespace rasoat::drafting {

/// Takes what one rule finds.
class Report {
 public:
  /// A finding at a place of the source, of the rule's own severity. The reference holds until the next call.
  Finding& at(Span source, std::string_view message, std::vector<std::string> arguments = {});

  std::vector<Finding> findings;
};

/// A text, or one that differs from it in some words.
struct Example {
  constexpr Example(const char* written) : text(written) {}
  constexpr Example(std::string_view written, std::string_view words = {}, std::string_view put = {})
      : text(written), replaced(words), by(put) {}

  std::string whole() const;

  std::string_view text;
  std::string_view replaced;  ///< stands in the text; empty where the text is the example as it is
  std::string_view by;
};

struct RuleBody {
  void (*check)(const Draft& draft, Report& report);
  Example bad;   ///< in which the rule finds something
  Example good;  ///< the same, put right
};

enum class Group : std::uint8_t { form, references, duties, text };
enum class Needs : std::uint8_t { draft, archive, registry };

struct Rule {
  std::string_view id;
  Severity severity = Severity::warning;
  Group group = Group::form;
  const RuleBody* body = nullptr;
  bool safe = false;  ///< its replacements may be made by --fix
  bool norm = false;  ///< stands in the norm on form that holds for the draft
  Needs needs = Needs::draft;
};

}  // namespace rasoat::drafting
