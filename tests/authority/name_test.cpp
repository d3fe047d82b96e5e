#include "authority/name.hpp"

#include "authority/symbols.hpp"
#include "catch.hpp"

using namespace rasoat;

TEST_CASE("ways to write one name have one key") {
  const std::pair<const char*, const char*> same[] = {
      {"Ban Thường vụ Tỉnh ủy", "Tỉnh uỷ"},
      {"BAN CHẤP HÀNH ĐẢNG BỘ TỈNH", "Tỉnh ủy"},
      {"Ban Chấp hành Đảng bộ tỉnh khóa XIX", "Tỉnh ủy"},
      {"BTV Huyện ủy Tân Phú", "Huyện ủy Tân Phú"},
      {"Ban Chấp hành Đảng bộ huyện Tân Phú", "Huyện ủy Tân Phú"},
      {"Ban Chấp hành Đảng bộ xã Bình An", "Đảng ủy xã Bình An"},
      {"UBND tỉnh", "Ủy ban nhân dân tỉnh"},
      {"Chủ tịch UBND tỉnh", "Ủy ban nhân dân tỉnh"},
      {"Thường trực HĐND tỉnh", "Hội đồng nhân dân tỉnh"},
      {"Sở GD&ĐT", "Sở Giáo dục và Đào tạo"},
      {"Sở Văn hóa, Thể thao và Du lịch", "SỞ VĂN HOÁ, THỂ THAO, DU LỊCH"},
      {"*Đảng ủy* Khối", "Đảng ủy\xC2\xA0Khối"},
      {"Hội nghị lần thứ bảy Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương"},
  };
  for (const auto& [left, right] : same) {
    INFO(left << " = " << right);
    CHECK(key_of(read_body_name(left).plain) == key_of(read_body_name(right).plain));
  }
  CHECK(key_of(read_body_name("Tỉnh ủy").plain) != key_of(read_body_name("Thành ủy").plain));
  CHECK(key_of(read_body_name("Ban Tổ chức Tỉnh ủy").plain) != key_of(read_body_name("Tỉnh ủy").plain));
  CHECK(read_body_name("Ban Thường vụ").plain.empty());
  CHECK(read_body_name("Ban Chấp hành Trung ương khóa XII").term == 12u);
  CHECK(read_body_name("Ban Chấp hành Đảng bộ tỉnh khoá 19").term == 19u);
  CHECK_FALSE(read_body_name("Tỉnh ủy").term.has_value());
}

TEST_CASE("Tư is a word of many names, TƯ alone the Central Committee") {
  for (const char* name : {"Sở Tư pháp", "SỞ TƯ PHÁP", "Sở Kế hoạch và Đầu tư", "Bộ Tư lệnh Quân khu 2"}) {
    INFO(name);
    CHECK(text_of(read_body_name(name).full) == name);
  }
  CHECK(text_of(read_body_name("Ban Tổ chức TƯ").full) == "Ban Tổ chức Trung ương");
  CHECK(text_of(read_body_name("Văn phòng TW Đảng").full) == "Văn phòng Trung ương Đảng");
}

TEST_CASE("decomposed letters are read as composed ones") {
  CHECK(key_of(read_words("Ti\xCC\x89nh u\xCC\x89y")) == key_of(read_words("Tỉnh ủy")));
}

TEST_CASE("a name is shown with its commas and hyphens") {
  CHECK(text_of(read_body_name("Sở Lao động – Thương binh và Xã hội").plain) ==
        "Sở Lao động - Thương binh và Xã hội");
  CHECK(text_of(read_words("Văn hóa, Thể thao")) == "Văn hóa, Thể thao");
  CHECK(text_of(read_words("")) == "");
}

TEST_CASE("numerals are Roman or Arabic") {
  CHECK(read_numeral("XII") == 12u);
  CHECK(read_numeral("xiv") == 14u);
  CHECK(read_numeral("9") == 9u);
  for (const char* wrong : {"", "của", "1a", "XIIA"}) CHECK_FALSE(read_numeral(wrong).has_value());
}

TEST_CASE("names tell the symbols that their body bears") {
  const auto symbols = [](const char* name) {
    const auto found = symbols_of(read_body_name(name));
    return std::vector<std::string>(found.begin(), found.end());
  };
  using List = std::vector<std::string>;
  CHECK(symbols("Bộ Chính trị") == List{"tw"});
  CHECK(symbols("Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng khóa XII") == List{"tw"});
  CHECK(symbols("Ban Thường vụ Tỉnh ủy Sông Vân") == List{"tu"});
  CHECK(symbols("Thành ủy") == List{"tu", "thu"});
  CHECK(symbols("Thủ tướng Chính phủ") == List{"ttg"});
  CHECK(symbols("UBND tỉnh") == List{"ubnd"});
  CHECK(symbols("Ban Tổ chức Trung ương") == List{"btctw"});
  CHECK(symbols("Ủy ban Thường vụ Quốc hội") == List{"ubtvqh"});
  CHECK(symbols("Tổ công tác") == List{});
}
