#include "catch.hpp"
#include "reading/shown.hpp"

using namespace rasoat::test;
using Blocks = std::vector<std::string>;

TEST_CASE("headings, paragraphs and lists of Markdown") {
  CHECK(shown_blocks(
            "## **KẾ HOẠCH**\n\n**thực hiện Nghị quyết\nsố 03-NQ/TU**\n\n-----\n\n- Rà soát\ndanh sách.\n"
            "- Tổng hợp.\n  + Báo cáo.\n") ==
        Blocks{"heading 2 [## **KẾ HOẠCH**]", "paragraph [**thực hiện Nghị quyết~số 03-NQ/TU**]",
               "rule [-----]", "list_item 1 [- Rà soát~danh sách.]", "list_item 1 [- Tổng hợp.]",
               "list_item 3 [  + Báo cáo.]"});
}

TEST_CASE("lines of a paragraph belong together, however short") {
  CHECK(shown_blocks("**I. NGUYÊN TẮC\nCHUNG**\n\nSỐ\nLƯỢNG NGƯỜI\n") ==
        Blocks{"paragraph [**I. NGUYÊN TẮC~CHUNG**]", "paragraph [SỐ~LƯỢNG NGƯỜI]"});
}

TEST_CASE("a labelled line inside a paragraph starts another unless the line above takes it") {
  CHECK(shown_blocks("**Phạm vi.**\n1. Rà soát;\n2. Tổng hợp theo Điều\n3. của Quy định.\n") ==
        Blocks{"paragraph [**Phạm vi.**]", "paragraph [1. Rà soát;]",
               "paragraph [2. Tổng hợp theo Điều~3. của Quy định.]"});
  CHECK(shown_blocks("Danh mục (nhóm\nA) của các sở (mẫu\n05). Rà soát\na) Sở Xây dựng;\n") ==
        Blocks{"paragraph [Danh mục (nhóm~A) của các sở (mẫu~05). Rà soát]", "paragraph [a) Sở Xây dựng;]"});
  CHECK(shown_blocks("Danh mục (nhóm) gồm\na) Sở Xây dựng (bên\nb. Sở Y tế;\n") ==
        Blocks{"paragraph [Danh mục (nhóm) gồm]", "paragraph [a) Sở Xây dựng (bên]",
               "paragraph [b. Sở Y tế;]"});
}

TEST_CASE("a dash in the middle of a sentence is no list") {
  CHECK(
      shown_blocks(
          "**Căn cứ** đề nghị của Sở Lao động\n- thương binh và xã hội giai đoạn 2021\n- 2025 của tỉnh.\n") ==
      Blocks{"paragraph [**Căn cứ** đề nghị của Sở Lao động~- thương binh và xã hội giai đoạn 2021~- 2025 "
             "của tỉnh.]"});
}

TEST_CASE("rows, and cells parted by lines of a single bar") {
  CHECK(shown_blocks("| **TT** | Việc |\n|---|:--|\n| 1 | a \\| b |\n||\n") ==
        Blocks{"table_cell [**TT**]", "table_cell [Việc]", "table_cell [1]", "table_cell [a \\| b]"});
  CHECK(shown_blocks("|\n**ỦY BAN\nNHÂN DÂN**\n-------\n|\n**CỘNG HÒA**\n|\n|\nSố:\n12/KH-UBND\n|\n\n** "
                     "**\n\n**KẾ HOẠCH**\n") ==
        Blocks{"table_cell [**ỦY BAN~NHÂN DÂN**~-------]", "table_cell [**CỘNG HÒA**]",
               "table_cell [Số:~12/KH-UBND]", "paragraph [**KẾ HOẠCH**]"});
}

TEST_CASE("empty emphasis does not end a cell") {
  CHECK(shown_blocks("|\n**KT. CHỦ TỊCH\n**\nPHÓ CHỦ TỊCH\n|\n") ==
        Blocks{"table_cell [**KT. CHỦ TỊCH~**~PHÓ CHỦ TỊCH]"});
}

TEST_CASE("footnotes in their forms") {
  CHECK(shown_blocks("Theo kế hoạch<sup>(1)</sup>.\n\n<sup>(1)</sup> Kế hoạch số 12.\n\n[^2]: Kế hoạch số "
                     "13.\n\n[3] Kế hoạch số 14.\n") ==
        Blocks{"paragraph [Theo kế hoạch<sup>(1)</sup>.]", "footnote [<sup>(1)</sup> Kế hoạch số 12.]",
               "footnote [[^2]: Kế hoạch số 13.]", "footnote [[3] Kế hoạch số 14.]"});
  CHECK(shown_blocks("**Theo** kế hoạch(1).\n\n_____\n\n(1) Kế hoạch số 12.\n") ==
        Blocks{"paragraph [**Theo** kế hoạch(1).]", "rule [_____]", "footnote [(1) Kế hoạch số 12.]"});
  CHECK(shown_blocks("**KẾ HOẠCH**\n\n_____\n\n(1) Rà soát.\n").back() == "paragraph [(1) Rà soát.]");
}

TEST_CASE("line ends of every kind") {
  const Blocks wanted{"heading 1 [# A]", "paragraph [b]"};
  CHECK(shown_blocks("# A\n\nb\n") == wanted);
  CHECK(shown_blocks("# A\r\n\r\nb\r\n") == wanted);
  CHECK(shown_blocks("# A\r\rb\r") == wanted);
  CHECK(shown_blocks("\xEF\xBB\xBF# A\n\nb")[0] == "heading 1 [\xEF\xBB\xBF# A]");
}
