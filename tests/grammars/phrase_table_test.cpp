#include "grammars/phrase_table.hpp"

#include "catch.hpp"
#include "grammars/vocabulary/document_types.hpp"

using namespace rasoat::grammar;

TEST_CASE("the longest phrase wins, whatever its spelling") {
  PhraseTable table;
  table.add("Ủy ban", 1);
  table.add("Ủy ban nhân dân", 2);
  table.add("Văn hóa, Thể thao và Du lịch", 3);
  table.add("Lao động - Thương binh", 4);
  const auto value = [&](std::string_view text) {
    const auto match = table.longest(text);
    return match ? static_cast<int>(match->value) : 0;
  };
  CHECK(value("Ủy ban nhân dân tỉnh") == 2);
  CHECK(value("UỶ BAN NHÂN DÂN") == 2);
  CHECK(value("Ủy\nban  nhân \n dân") == 2);
  CHECK(value("Ủy ban\n\nnhân dân") == 1);
  CHECK(value("Ủy ban kiểm tra") == 1);
  CHECK(value("Ủy bann") == 0);
  CHECK(value("Văn hoá, Thể thao và Du lịch") == 3);
  CHECK(value("Văn hoá Thể thao và Du lịch") == 0);
  CHECK(value("Lao động-Thương binh") == 4);
  CHECK(value("") == 0);
  CHECK(table.longest("Ủy ban nhân dân tỉnh")->length == std::string_view("Ủy ban nhân dân").size());
}

TEST_CASE("type words and codes") {
  CHECK(read_type_word("Chương trình hành động số")->type->code == "CTr");
  CHECK(read_type_word("Chương trình hành động số")->length ==
        std::string_view("Chương trình hành động").size());
  CHECK(read_type_word("nghị\nquyết")->type->code == "NQ");
  CHECK_FALSE(read_type_word("nghị\n\nquyết"));
  CHECK_FALSE(read_type_word("Nghị trường"));
  CHECK(type_code("QD") == "QĐ");
  CHECK(type_code("CTR") == "CTr");
  CHECK(type_code("ttr") == "TTr");
  CHECK(type_code("XX").empty());
  CHECK(type_of_abbreviation("NQ")->word == "Nghị quyết");
  CHECK(type_of_abbreviation("QĐ")->word == "Quyết định");
  CHECK(type_of_abbreviation("XX") == nullptr);
}
