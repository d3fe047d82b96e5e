// rasoat.xml: what a house wants checked in its drafts, and how it writes its own names.
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat {

enum class RuleSeverity : std::uint8_t { info, warning, error, off };

struct RuleSetting {
  std::string rule;
  RuleSeverity severity = RuleSeverity::off;
};

/// A finding that is meant to be so: of this rule, at exactly this text.
struct Suppression {
  std::string rule;
  std::string text;
  std::optional<std::string> file;  ///< name or path of the draft; any where there is none
  std::string reason;
  std::uint32_t line = 0;  ///< where it stands in the configuration
};

struct CheckSettings {
  std::string path;  ///< of the file, as the user named it
  std::vector<RuleSetting> rules;
  std::vector<std::string> names;        ///< fixed names of the house, as they are to be written
  std::vector<std::string> short_forms;  ///< that everybody in the house knows
  std::vector<std::string> words;        ///< that are no slips
  std::vector<Suppression> suppressions;
};

/// Reads `rasoat.xml`. `known_rule` says whether a rule of that id exists. Errors name the line and what was
/// expected: not well-formed, an unknown element, attribute, rule or severity, an empty entry, a suppression
/// without a reason.
std::expected<CheckSettings, Error> read_check_settings(const SourceText& source,
                                                        bool (*known_rule)(std::string_view id));

}  // namespace rasoat
