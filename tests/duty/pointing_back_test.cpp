// Orders that point back: to whom a letter or a telegram names, to who is behind, to those told before.
#include "catch.hpp"
#include "duty/shown.hpp"

using namespace rasoat::test;

namespace {

Lines in_letter_to(const std::string& text) {
  return duties(std::string("ỦY BAN NHÂN DÂN\nTỈNH SÔNG VÂN\n\nSố: 2240/UBND-NC\n\nSông Vân, ngày 02 tháng 8 "
                            "năm 2025\n\nV/v chấn chỉnh\n\nKính gửi: ") +
                text + "\n");
}

Lines in_telegram(const std::string& text) {
  return duties(std::string("ỦY BAN NHÂN DÂN\nTỈNH SÔNG VÂN\n\nSố: 03/CĐ-UBND\n\nSông Vân, ngày 02 tháng 8 "
                            "năm 2025\n\nCÔNG ĐIỆN\n\nVề việc ứng phó với mưa lũ\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN "
                            "TỈNH SÔNG VÂN ĐIỆN:\n\n- Chủ tịch Ủy ban nhân dân các huyện: Mỹ Lạc, Tân Phong; "
                            "Chủ tịch Ủy ban nhân dân thị xã Cửa Ròn;\n- Giám đốc Sở Y tế.\n\n") +
                text + "\n");
}

}  // namespace

TEST_CASE("a bare singular is the body that was named in full") {
  CHECK(in_letter_to("Đồng chí Giám đốc Sở Y tế.\n\nYêu cầu đồng chí Giám đốc Sở kiểm tra, báo cáo Chủ tịch "
                     "Ủy ban nhân dân tỉnh trước ngày 15/9/2025.") ==
        Lines{"report | Đồng chí Giám đốc Sở Y tế | 2025-09-15 | đồng chí Giám đốc Sở kiểm tra, báo cáo Chủ "
              "tịch Ủy ban nhân dân tỉnh trước ngày 15/9/2025"});
  CHECK(in_letter_to("UBND huyện Tân Phong.\n\nChủ tịch UBND huyện báo cáo Ủy ban nhân dân tỉnh trước ngày "
                     "15/9/2025.") == Lines{"report | UBND huyện Tân Phong | 2025-09-15 | Chủ tịch UBND "
                                            "huyện báo cáo Ủy ban nhân dân tỉnh trước ngày 15/9/2025"});
  CHECK(
      in_letter_to("\n- Các sở, ban, ngành;\n- UBND các huyện, thị xã.\n\nUBND huyện báo cáo Ủy ban nhân dân "
                   "tỉnh trước ngày 15/9/2025.") ==
      Lines{
          "report | UBND huyện | 2025-09-15 | UBND huyện báo cáo Ủy ban nhân dân tỉnh trước ngày 15/9/2025"});
  CHECK(in_letter_to("\n- Các sở, ban, ngành;\n- UBND các huyện, thị xã.\n\n1. Sở Y tế\n\na) Sở xây dựng kế "
                     "hoạch trước ngày 15/9/2025.") ==
        Lines{"plan | Sở Y tế | 2025-09-15 | Sở xây dựng kế hoạch trước ngày 15/9/2025"});
}

TEST_CASE("a letter that says who is behind asks them") {
  CHECK(in_letter_to(
            "\n- Các sở, ban, ngành;\n- UBND các huyện, thị xã.\n\nĐến nay còn 02 địa phương chưa gửi báo "
            "cáo, gồm: UBND huyện Tân Phong, UBND thị xã Cửa Ròn. UBND tỉnh phê bình 02 địa phương nêu trên; "
            "đồng thời yêu cầu hoàn thành việc gửi báo cáo về Sở Nội vụ trước ngày 20/8/2025.") ==
        Lines{"report | UBND huyện Tân Phong; UBND thị xã Cửa Ròn | 2025-08-20 | đồng thời yêu cầu hoàn "
              "thành việc gửi báo cáo về Sở Nội vụ trước ngày 20/8/2025"});
  CHECK(in_letter_to("\n- Các sở, ban, ngành;\n- UBND các huyện, thị xã.\n\nĐến nay, UBND huyện Tân Phong và "
                     "UBND thị xã Cửa Ròn chưa gửi báo cáo. UBND tỉnh phê bình và yêu cầu khẩn trương gửi "
                     "báo cáo về Sở Nội vụ trước ngày 20/8/2025.") ==
        Lines{"report | UBND huyện Tân Phong; UBND thị xã Cửa Ròn | 2025-08-20 | khẩn trương gửi báo cáo về "
              "Sở Nội vụ trước ngày 20/8/2025"});
  CHECK(in_letter_to("\n- Các sở, ban, ngành;\n- UBND các huyện, thị xã.\n\nUBND tỉnh phê bình UBND huyện "
                     "Tân Phong; đồng thời yêu cầu gửi báo cáo về Sở Nội vụ trước ngày 20/8/2025.") ==
        Lines{"report | UBND huyện Tân Phong | 2025-08-20 | gửi báo cáo về Sở Nội vụ trước ngày 20/8/2025"});
  CHECK(in_letter_to("\n- Các sở, ban, ngành;\n- UBND các huyện, thị xã.\n\nĐến nay, UBND huyện Tân Phong "
                     "chưa gửi báo cáo. Đề nghị các đơn vị gửi báo cáo về Sở Nội vụ trước ngày 20/8/2025.") ==
        Lines{"report | Các sở, ban, ngành; UBND các huyện, thị xã | 2025-08-20 | các đơn vị gửi báo cáo về "
              "Sở Nội vụ trước ngày 20/8/2025"});
}

TEST_CASE("one of a class has another day") {
  CHECK(
      in_letter_to("\n- Các sở, ban, ngành;\n- UBND các huyện, thị xã.\n\nUBND các huyện, thị xã xây dựng kế "
                   "hoạch trước ngày 10/4/2026; riêng UBND huyện Tân Phong gửi trước ngày 30/4/2026.") ==
      Lines{
          "plan | UBND các huyện, thị xã trừ UBND huyện Tân Phong | 2026-04-10 | UBND các huyện, thị xã xây "
          "dựng kế hoạch trước ngày 10/4/2026",
          "plan | UBND huyện Tân Phong | 2026-04-30 | riêng UBND huyện Tân Phong gửi trước ngày 30/4/2026"});
  CHECK(in_letter_to(
            "\n- Các sở, ban, ngành;\n- UBND các huyện, thị xã.\n\nChủ tịch UBND các huyện, thị xã báo cáo "
            "Sở Nội vụ trước ngày 10/4/2026. Riêng UBND huyện Tân Phong gửi trước ngày 30/4/2026.") ==
        Lines{"report | Chủ tịch UBND các huyện, thị xã trừ UBND huyện Tân Phong | 2026-04-10 | Chủ tịch "
              "UBND các huyện, thị xã báo cáo Sở Nội vụ trước ngày 10/4/2026",
              "report | UBND huyện Tân Phong | 2026-04-30 | Riêng UBND huyện Tân Phong gửi trước ngày "
              "30/4/2026"});
  CHECK(in_letter_to("\n- Các sở, ban, ngành;\n- UBND các huyện, thị xã.\n\nUBND các huyện, thị xã báo cáo "
                     "Sở Nội vụ; riêng UBND huyện Tân Phong gửi danh sách trước ngày 30/4/2026.") ==
        Lines{"report | UBND các huyện, thị xã | - | UBND các huyện, thị xã báo cáo Sở Nội vụ",
              "act | UBND huyện Tân Phong | 2026-04-30 | UBND huyện Tân Phong gửi danh sách trước ngày "
              "30/4/2026"});
}

TEST_CASE("those of a telegram's list are those above") {
  CHECK(in_telegram("Yêu cầu Chủ tịch Ủy ban nhân dân các huyện, thị xã nêu trên báo cáo kết quả về Ủy ban "
                    "nhân dân tỉnh trước ngày 20/9/2025.") ==
        Lines{"report | Chủ tịch Ủy ban nhân dân các huyện: Mỹ Lạc, Tân Phong; Chủ tịch Ủy ban nhân dân thị "
              "xã Cửa Ròn | 2025-09-20 | Chủ tịch Ủy ban nhân dân các huyện, thị xã nêu trên báo cáo kết quả "
              "về Ủy ban nhân dân tỉnh trước ngày 20/9/2025"});
  CHECK(in_telegram("Ủy ban nhân dân tỉnh yêu cầu báo cáo kết quả trước ngày 20/9/2025.") ==
        Lines{"report | Chủ tịch Ủy ban nhân dân các huyện: Mỹ Lạc, Tân Phong; Chủ tịch Ủy ban nhân dân thị "
              "xã Cửa Ròn; Giám đốc Sở Y tế | 2025-09-20 | báo cáo kết quả trước ngày 20/9/2025"});
}

TEST_CASE("a lead-in ends with what binds, however its subject goes on") {
  CHECK(in_plan("Sở Y tế, có trách nhiệm:\n\n1. Báo cáo Ủy ban nhân dân tỉnh trước ngày 15/4/2025.") ==
        Lines{"report | Sở Y tế | 2025-04-15 | Báo cáo Ủy ban nhân dân tỉnh trước ngày 15/4/2025"});
  CHECK(in_plan(
            "Sở Y tế và các cơ quan có liên quan đến các lĩnh vực kiến nghị đơn giản hóa nêu tại Điều 1 của "
            "Quyết định này, có trách nhiệm:\n\n1. Báo cáo Ủy ban nhân dân tỉnh trước ngày 15/4/2025.") ==
        Lines{"report | Sở Y tế; các cơ quan có liên quan | 2025-04-15 | Báo cáo Ủy ban nhân dân tỉnh trước "
              "ngày 15/4/2025"});
  CHECK(in_plan("Sở Y tế có trách nhiệm:\n\n1. Đối với việc đơn giản hóa: Báo cáo Ủy ban nhân dân tỉnh trước "
                "ngày 15/4/2025.") ==
        Lines{"report | Sở Y tế | 2025-04-15 | Báo cáo Ủy ban nhân dân tỉnh trước ngày 15/4/2025"});
}

TEST_CASE("whoever was told before is asked again") {
  CHECK(in_plan("Yêu cầu các cơ quan, đơn vị thực hiện nghiêm Kế hoạch này. Nếu có vướng mắc, đề nghị báo "
                "cáo về Sở Nội vụ.") ==
        Lines{"report | các cơ quan, đơn vị | vướng mắc | báo cáo về Sở Nội vụ"});
  CHECK(in_plan("Các đơn vị nghiêm túc thực hiện. Đề nghị gửi báo cáo về Sở Nội vụ trước ngày 15/4/2025.") ==
        Lines{"report | Các đơn vị | 2025-04-15 | gửi báo cáo về Sở Nội vụ trước ngày 15/4/2025"});
  CHECK(in_plan("1. Ủy ban nhân dân cấp xã phản ánh kịp thời những khó khăn, vướng mắc để được hướng dẫn, "
                "tháo gỡ.") ==
        Lines{"report | Ủy ban nhân dân cấp xã | - | phản ánh kịp thời những khó khăn, vướng mắc"});
  CHECK(in_plan("1. Ủy ban nhân dân cấp xã phản ánh khó khăn, vướng mắc của nhân dân.").empty());
  CHECK(in_plan("1. Các cơ quan, đơn vị gửi phản ánh về Sở Nội vụ khi có vướng mắc.") ==
        Lines{"report | Các cơ quan, đơn vị | vướng mắc | gửi phản ánh về Sở Nội vụ khi có vướng mắc"});
  CHECK(in_plan("1. Sở Y tế:\n\n- Chỉ đạo các cơ sở y tế: bảo đảm thuốc; xây dựng kế hoạch thu dung.") ==
        Lines{"plan | các cơ sở y tế | - | xây dựng kế hoạch thu dung"});
  CHECK(in_plan("1. Sở Y tế chuẩn bị phương án thu dung điều trị.") ==
        Lines{"plan | Sở Y tế | - | Sở Y tế chuẩn bị phương án thu dung điều trị"});
  CHECK(in_plan("1. Sở Y tế chuẩn bị chương trình văn nghệ.").empty());
  CHECK(in_plan("1. Sở Y tế bảo đảm đúng quy trình và hướng dẫn chuyên môn của cơ quan có thẩm quyền.")
            .empty());
  CHECK(
      in_plan("1. Các sở báo cáo Ủy ban nhân dân tỉnh, không để quá ngày 15/9/2025.") ==
      Lines{
          "report | Các sở | 2025-09-15 | Các sở báo cáo Ủy ban nhân dân tỉnh, không để quá ngày 15/9/2025"});
}
