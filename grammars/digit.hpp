// A figure of a number. X3's own asserts that a character is ASCII, which one byte of Vietnamese text is not.
#pragma once

#include <boost/spirit/home/x3.hpp>

namespace rasoat::grammar {

inline constexpr auto digit = boost::spirit::x3::char_('0', '9');

}  // namespace rasoat::grammar
