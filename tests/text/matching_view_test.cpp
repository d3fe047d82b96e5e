#include "text/matching_view.hpp"

#include "catch.hpp"

TEST_CASE("x") { CHECK(rasoat::MatchingView("**03**\\-NQ/TU e\u0302\u0301").text() == "03-NQ/TU ế"); }
