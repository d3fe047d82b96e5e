// An audit against the truth of a made archive, each read from its JSON.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace maker_test {

/// Where the audit says something else than the truth, a sentence each; none where they agree in every
/// expectation (status, day, days late, evidence) and in every finding.
std::vector<std::string> disagreements(const std::filesystem::path& truth,
                                       const std::filesystem::path& audit);

/// What an audit says, without the places in the files: expectations and findings, a line each.
std::vector<std::string> said(const std::filesystem::path& audit);

/// How many expectations of a status the truth has.
std::size_t count_of(const std::filesystem::path& truth, const std::string& status);

}  // namespace maker_test
