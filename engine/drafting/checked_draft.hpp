// One draft after it was checked, as the writers of engine/export take it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "drafting/draft.hpp"
#include "drafting/finding.hpp"
#include "printed/printed_text.hpp"

namespace rasoat::drafting {

struct CheckedDraft {
  std::string file;       ///< as shown
  std::string_view text;  ///< to which the spans refer; belongs to the caller
  std::vector<Finding> findings;
  printed::Form form{};  ///< how the text is printed; its blocks belong to the caller
};

/// How a draft is printed: where its head, title, recipients and signature stand.
printed::Form form_of(const ReadDocument& read, const Draft& draft);

}  // namespace rasoat::drafting
