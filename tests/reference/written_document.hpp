// Documents for tests, written part by part: no reader and no anatomy between the test and what it tests.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "document/document.hpp"
#include "reference/find.hpp"

namespace rasoat {

/// Owns the text that its document refers to.
struct WrittenDocument {
  std::string text;
  Document document;

  WrittenDocument(std::vector<std::pair<ZoneKind, std::string>> parts, std::string type = {},
                  std::string designation = {}, std::string issuer = {}) {
    std::vector<Offset> ends;
    for (const auto& [kind, words] : parts) {
      text += words + "\n\n";
      ends.push_back(static_cast<Offset>(text.size()));
    }
    document.text = text;
    document.view = MatchingView(text);
    Offset start = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const Offset end = i + 1 == parts.size() ? static_cast<Offset>(document.view.text().size())
                                               : document.view.from_source(ends[i]);
      document.zones.push_back({parts[i].first, {start, end}});
      start = end;
    }
    if (!type.empty()) document.head.type = type;
    if (!designation.empty()) {
      document.head.designation = designation;
      document.head.number = designation.substr(0, designation.find_first_of("-/"));
    }
    if (!issuer.empty()) document.head.issuer = issuer;
  }
};

}  // namespace rasoat
