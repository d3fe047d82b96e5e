// Number and date where the head lacks them: in the line under an appendix, in the closing line of a law, in
// the attestation of a consolidated text.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "document/document.hpp"
#include "document/parts.hpp"
#include "document/tail.hpp"

namespace rasoat {

/// "(Kèm theo Hướng dẫn số 40-HD/…, ngày 27/11/2025 …)": of the document's own type.
void read_attachment_line(std::string_view text, std::span<const Block> blocks, const Parts& parts,
                          Head& head);

/// "… đã được Quốc hội … thông qua ngày 27 tháng 11 năm 2024.": the day of issue where the head prints none.
void read_adoption_date(std::string_view text, std::span<const Block> blocks, const std::optional<Tail>& tail,
                        Head& head);

/// Số: 111/VBHN-VPQH · XÁC THỰC VĂN BẢN HỢP NHẤT · Hà Nội, ngày …: stands above the signature.
void read_attestation(std::string_view text, std::span<const Block> blocks, const std::optional<Tail>& tail,
                      Parts& parts, Head& head);

}  // namespace rasoat
