// Blanks as X3 parsers on bytes of a matching view, shared by the grammars' .cpp files only.
#pragma once

#include <boost/spirit/home/x3.hpp>

namespace rasoat::grammar {

namespace x3 = boost::spirit::x3;

/// Blanks on one line.
inline const auto blanks = *x3::lit(' ');
/// Blanks with at most one line end, or none at all.
inline const auto maybe_gap = *x3::lit(' ') >> -(x3::lit('\n') >> *x3::lit(' '));
/// Blanks with at most one line end, but something.
inline const auto gap = (+x3::lit(' ') >> -(x3::lit('\n') >> *x3::lit(' '))) | (x3::lit('\n') >> *x3::lit(' '));

}  // namespace rasoat::grammar
