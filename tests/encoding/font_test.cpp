#include "encoding/font.hpp"

#include "catch.hpp"

using namespace rasoat;

TEST_CASE("fonts whose text is in an old encoding") {
  CHECK(encoding_of_font(".VnTime") == FontEncoding{Encoding::tcvn3, false});
  CHECK(encoding_of_font(".VnTimeH") == FontEncoding{Encoding::tcvn3, true});
  CHECK(encoding_of_font(".vntime") == FontEncoding{Encoding::tcvn3, false});
  CHECK(encoding_of_font(".VnArial NarrowH") == FontEncoding{Encoding::tcvn3, true});
  CHECK(encoding_of_font("VNI-Times") == FontEncoding{Encoding::vni, false});
  CHECK(encoding_of_font("vni-helve") == FontEncoding{Encoding::vni, false});
  for (const char* font : {"Times New Roman", "", "VNI", ".V", "Vn Time", "UTM Avo", "VNTime"}) {
    INFO(font);
    CHECK_FALSE(encoding_of_font(font));
  }
}

TEST_CASE("runs are read as their font says") {
  const FontEncoding small{Encoding::tcvn3, false}, capitals{Encoding::tcvn3, true},
      vni{Encoding::vni, false};
  CHECK(decode_run("Céng hoµ x· héi", small) == "Cộng hoà xã hội");
  CHECK(decode_run("céng hoµ x· héi ®¶ng 12", capitals) == "CỘNG HOÀ XÃ HỘI ĐẢNG 12");
  CHECK(decode_run("Coäng hoøa", vni) == "Cộng hòa");
  // One letter is enough where the font is known.
  CHECK(decode_run("µ", small) == "à");
  // Typed in Unicode although the font is an old one.
  CHECK(decode_run("Cộng hòa", small) == "Cộng hòa");
  CHECK(decode_run("", vni).empty());
}
