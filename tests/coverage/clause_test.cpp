#include "coverage/clause.hpp"

#include "catch.hpp"
#include "registry_sample.hpp"

using namespace rasoat;

namespace {

Duty saying(const char* quote) {
  Duty duty;
  duty.quote = quote;
  return duty;
}

}  // namespace

TEST_CASE("a plan that carries the directive out is told from one for another matter") {
  for (const char* quote : {
           "xây dựng kế hoạch thực hiện Kế hoạch này",
           "ban hành kế hoạch triển khai",
           "Ban hành Kế hoạch triển khai thực hiện trước ngày 30/9/2021",
           "xây dựng kế hoạch, chương trình hành động triển khai thực hiện hiệu quả, phù hợp với thực tiễn",
           "Căn cứ Nghị quyết số 03-NQ/TU và Kế hoạch này xây dựng kế hoạch thực hiện phù hợp thực tiễn tại "
           "cơ quan",
           "căn cứ Kế hoạch này, xây dựng Kế hoạch\ntriển khai tại cơ quan, đơn vị",
           "xây dựng kế hoạch cụ thể để tổ chức thực hiện",
           "xây dựng kế hoạch triển khai thực hiện các nhiệm vụ được giao",
           "Ban hành kế hoạch bảo đảm kinh phí thực hiện Kế hoạch này",
           "xây dựng chương trình hành động",
           "xây dựng kế hoạch thực hiện Nghị quyết số 03-NQ/TU",
           "XÂY DỰNG KẾ HOẠCH THỰC HIỆN CHỈ THỊ NÀY",
       }) {
    INFO(quote);
    CHECK(asks_to_carry_out(saying(quote)));
  }
  for (const char* quote : {
           "có kế hoạch đào tạo, bồi dưỡng, bố trí cán bộ",
           "xây dựng kế hoạch kiểm tra, giám sát",
           "Xây dựng, tổ chức triển khai chương trình đào tạo, bồi dưỡng kỹ năng số",
           "xây dựng kế hoạch thực hiện công tác tuyên truyền",
           "thực hiện Kế hoạch này",
           "triển khai Kế hoạch số 41-KH/TU",
           "xây dựng kế hoạch",
           "",
       }) {
    INFO(quote);
    CHECK_FALSE(asks_to_carry_out(saying(quote)));
  }
}

TEST_CASE("the kind to issue is the first document that is not cited") {
  const std::pair<const char*, const char*> cases[] = {
      {"ban hành hướng dẫn thực hiện Nghị quyết này", "HD"},
      {"tham mưu ban hành Quy chế làm việc", "QC"},
      {"Căn cứ Nghị quyết số 03-NQ/TU, ban hành Quy định về phân cấp", "QĐ"},
      {"Căn cứ Kế hoạch này, ban hành chỉ thị về kỷ luật, kỷ cương", "CT"},
      {"Hoàn thiện đề án vị trí việc làm", "ĐA"},
      {"Ban hành hướng dẫn số hóa hồ sơ, tài liệu lưu trữ", "HD"},
      {"ban hành Quy định số liệu dùng chung", "QĐ"},
      {"thực hiện Hướng dẫn số 12-HD/TU", ""},
      {"thực hiện Hướng dẫn số …/HD-SNV", ""},
      {"cụ thể hóa thành văn bản để triển khai", ""},
      {"", ""},
  };
  for (const auto& [quote, kind] : cases) {
    INFO(quote);
    CHECK(kind_to_issue(saying(quote)) == kind);
  }
}

TEST_CASE("an adviser's draft is issued by the body that is advised") {
  const Organisations registry = sample_registry();
  const Authority authority(&registry, {});
  const auto advised = [&](const char* quote) {
    std::string out;
    for (const BodyIndex body :
         advised_bodies(saying(quote), authority, {std::nullopt, Territory::known("song-van")}))
      out += authority.body(body).id + ' ';
    return out;
  };
  CHECK(advised("tham mưu Ban Thường vụ Tỉnh ủy sơ kết 02 năm thực hiện") == "tu ");
  CHECK(advised("tham mưu, giúp Ủy ban nhân dân tỉnh ban hành kế hoạch") == "ubnd ");
  CHECK(advised("xây dựng quy chế, trình UBND tỉnh ban hành") == "ubnd ");
  CHECK(advised("tham mưu ban hành quy chế") == "");
  CHECK(advised("báo cáo Ban Thường vụ Tỉnh ủy") == "");
}
