// Days, periods, places and findings in the words of a language.
#pragma once

#include <string>
#include <string_view>

#include "coverage/audit.hpp"
#include "message/message.hpp"
#include "settings/period.hpp"

namespace rasoat {

/// 31/12/2022 in Vietnamese, 2022-12-31 in English.
std::string date_in_words(Language language, Date date);
/// An argument of a message: an ISO day in the reader's form, anything else on one line.
std::string argument_in_words(Language language, const std::string& argument);
/// "6 tháng đầu năm 2022", "the first half of 2022".
std::string period_in_words(Language language, const Period& period);
/// "chậm 3 ngày", "1 day late".
std::string lateness_in_words(Language language, int days);

/// The finding's sentence; days and periods among its arguments in words, nothing in it that could harm a
/// terminal, one line.
std::string sentence_of(Language language, const Finding& finding);

/// Cut before a word, with "…", where it has more characters.
std::string shortened(std::string text, std::size_t most);
/// "file:12", or the file alone where the place is the whole of it.
std::string place_in_words(const Place& place);
/// The words printed at a place, “…”, without markup, on one line and no longer than a few lines of a
/// terminal; empty where there are none.
std::string quoted(const Quotes& quotes, const Place& place);

}  // namespace rasoat
