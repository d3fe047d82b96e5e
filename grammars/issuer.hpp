// Names of issuing bodies as they follow "của": Ban Chấp hành Đảng bộ tỉnh khóa XIX, UBND tỉnh, Bộ trưởng Bộ
// Y tế.
#pragma once

#include <cstdint>
#include <string_view>

namespace rasoat::grammar {

/// Bytes of the issuer's name at the start of the text; 0 where none begins there. Its term ("khóa XIX",
/// "(khóa XII)") belongs to it, the title that follows it does not. Two bodies joined by "và" are one phrase.
std::uint32_t issuer_length(std::string_view text);

/// Bytes of further bodies after the first of joint issuers: ", Bộ Công an và Ủy ban …"; 0 where none follow.
std::uint32_t more_issuers_length(std::string_view text);

/// Bytes of the area and proper names that go on with a body's name ("tỉnh Sông Vân", "Khối các cơ quan và
/// doanh nghiệp tỉnh"), blanks before them included; 0 where none do.
std::uint32_t area_length(std::string_view text);

/// Bytes of a term: " khóa XIX", " (khóa XII)", blanks before it included; 0 where none stands.
std::uint32_t term_length(std::string_view text);

/// The same for a plenum or congress that stands where the issuer does: "Hội nghị lần thứ bảy Ban Chấp hành
/// Trung ương Đảng khóa XII", "Hội nghị Trung ương 6 khóa XII".
std::uint32_t meeting_length(std::string_view text);

}  // namespace rasoat::grammar
