// What an exchanged package says about the document in it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "source/date.hpp"

namespace rasoat {

/// Each field as given; nothing where the package does not say it.
struct Metadata {
  enum class Business { issue, recall, update, replace };

  std::optional<std::string> designation;  ///< "123/QĐ-UBND"
  std::optional<Date> issued_on;
  std::optional<std::string> place;
  std::optional<std::string> issuer;
  std::optional<std::string> title;
  std::optional<std::string> signer_authority;
  std::optional<std::string> signer_position;
  std::optional<std::string> signer_name;
  std::vector<std::string> recipients;
  std::vector<std::string> answers;   ///< designations of the documents that it responds to
  std::vector<std::string> replaces;  ///< of those that it takes the place of, or takes back
  Business business = Business::issue;
};

}  // namespace rasoat
