// The words in which a comparison of audits is told, whatever the form.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "coverage/comparison.hpp"
#include "message/message.hpp"

namespace rasoat {

inline constexpr std::array kChanges = {Change::fresh,  Change::worse,  Change::unchanged,
                                        Change::better, Change::closed, Change::gone};

/// Gaps and findings together, by Change.
std::array<std::size_t, 6> counts_of(const Comparison& comparison);
std::vector<std::string> comparison_head(Language language, const Comparison& comparison);
std::vector<std::string> cautions_in_words(Language language, const Comparison& comparison);
/// "41-KH/TU · 19/08/2021".
std::string directive_in_words(Language language, const Standpoint& one);
/// "Kế hoạch · QĐ · quý I/2022 · hạn 31/10/2021".
std::string asked_in_words(Language language, const Standpoint& one);
/// "chưa có → chậm 5 ngày".
std::string course_in_words(Language language, const ChangedGap& gap);

}  // namespace rasoat
