// What a rule finds in a draft, and what to write instead.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "coverage/audit.hpp"
#include "source/span.hpp"

namespace rasoat::drafting {

/// Another place that a finding is about: in the draft itself where `file` is empty. A span of nothing means
/// the file as a whole.
struct Related {
  std::string file;
  Span span;
  friend bool operator==(const Related&, const Related&) = default;
};

/// `message` is a catalogue id; ISO days among its arguments are shown in the reader's form.
struct Finding {
  std::string_view rule;  ///< lives as long as the table of rules
  Severity severity = Severity::info;
  Span span;  ///< in the draft's text
  std::string message;
  std::vector<std::string> arguments;
  std::optional<std::string> replacement;  ///< what to write at the span
  bool safe = false;                       ///< the replacement may be made without asking
  std::string norm;                        ///< what asks for it, by its name; empty where nothing does
  std::vector<Related> related;
};

}  // namespace rasoat::drafting
