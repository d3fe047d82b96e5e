// What the title of a document (trích yếu) says of time: the period it reports on or plans for, and the year
// in which what it orders ends; and whether two titles can be those of one document.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "record/record.hpp"
#include "settings/period.hpp"
#include "source/date.hpp"

namespace rasoat {

/// "năm 2022", "6 tháng đầu năm 2022", "quý I/2022", "tháng 7 năm 2022", in the order of the title. Days of
/// cited documents and years after "đến", "từ" name no period.
std::vector<Period> periods_named(std::string_view title);

/// The periods that the title of a report names as those it reports on: not the ones of its outlook ("…,
/// phương hướng, nhiệm vụ năm 2024"), whose year also dates what stands before without one ("quý I, nhiệm vụ
/// quý II năm 2023"); none that begins after `issued`.
std::vector<Period> periods_reported(std::string_view title, std::optional<Date> issued);

/// The last year that the title names before it cites another document: "giai đoạn 2021 - 2025", "đến năm
/// 2030", "năm 2022"; none before the year of issue.
std::optional<int> end_year(const Record& record);

/// Whether a title that a citation prints is plainly another than the document's own: less than half of its
/// pairs of neighbouring words stand there. Shortened titles, and those of fewer than five words, are no
/// other titles.
bool is_other_title(std::string_view cited, std::string_view own);

/// Whether the title says sơ kết or tổng kết.
bool names_review(std::string_view title);
/// Whether the subject of a letter begins with báo cáo; with hướng dẫn; like those of letters that report
/// where they answer another (rà soát, cung cấp, kết quả …; not xin, đề nghị, gia hạn).
bool begins_with_report(std::string_view title);
bool begins_with_guidance(std::string_view title);
bool begins_with_answer(std::string_view title);

}  // namespace rasoat
