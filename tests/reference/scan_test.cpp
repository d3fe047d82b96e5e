// The fast scan finds what trying every word finds: over texts put together at random from pieces of
// citations, prose and damage, the same ones on every run.
#include <cstdint>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "reference/mention.hpp"
#include "text/matching_view.hpp"

using namespace rasoat;

namespace {

constexpr std::string_view kPieces[] = {
    "Nghị quyết số 03-NQ/TU",
    "ngày 15/7/2021",
    "ngày 15 tháng 7 năm 2021",
    "của Tỉnh ủy",
    "của Ủy ban nhân dân tỉnh",
    "số 18, 19-NQ/TW",
    "Quyết định 142/QĐ-TTg",
    "quyết định số 09",
    "Quy định 4842",
    "Kế hoạch này",
    "kế hoạch nêu trên",
    "KẾ HOẠCH NÀY",
    "Nghị quyết Trung ương 4 khóa XI, XII",
    "Nghị quyết Đại hội XIII của Đảng",
    "Luật Cán bộ, công chức",
    "Luật số 51/2024/QH15",
    "Bộ luật Lao động năm 2019",
    "Điều lệ Đảng",
    "Hiến pháp",
    "Thông tư liên tịch số 01/2020/TTLT-BNV-BTC",
    "CV số 12/SNV-VP",
    "KH4447",
    "TCVN 6909:2001",
    "QCVN 01:2021/BTC",
    "Kết luận của Bộ Chính trị",
    "Quy chế Đấu thầu ban hành kèm theo",
    "số 125/SGDĐT-VP",
    "64-CP",
    "66.7/2025/NQ-CP",
    "khoản 3, Điều 4",
    "so 12/QĐ-UBND",
    "SÔ 12/QĐ-UBND",
    "báo cáo thẩm tra số 164/BC-BKTNS",
    "bộ Luật số 5/2020/QH14",
    "thông tư liên tịch",
    "12 đơn vị",
    "đầu tư 12/QĐ",
    "Nghị-quyết",
    "NGHỊ QUYẾT",
    "Đề án",
    "đề án",
    "hướng dẫn",
    "số",
    "của",
    "và",
    "khóa XII",
    "tháng 7",
    "năm 2021",
    "được giao",
    "Sông Vân",
    "12.5%",
    "0912-345-678",
    "15/11/2021",
    "2021-2025",
    "a)",
    "Điều 3.",
    "-",
    "/",
    "…",
    "(",
    ")",
    "“",
    "”",
    "Ngh\u1ecb quy\xe1",
    "\xff",
    "\u0301",
    "\u00AD",
    "**",
    "<sup>1</sup>",
};
constexpr std::string_view kGaps[] = {" ",      " ",      " ",      " ",  "\n", "\r\n",
                                      "\u00A0", "\u2013", "\u200B", "\t", ", ", ""};

// Numbers in a row that are the same everywhere, which those of the standard library's distributions are not.
class Numbers {
 public:
  explicit Numbers(std::uint64_t seed) : state_(seed) {}
  std::size_t below(std::size_t limit) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::size_t>(state_ >> 33) % limit;
  }

 private:
  std::uint64_t state_;
};

std::string made_up(std::uint64_t seed) {
  Numbers numbers(seed);
  std::string text;
  for (std::size_t count = 1 + numbers.below(40); count > 0; --count) {
    std::string_view piece = kPieces[numbers.below(std::size(kPieces))];
    if (numbers.below(12) == 0) piece.remove_suffix(numbers.below(piece.size()));
    if (numbers.below(25) == 0) piece.remove_prefix(numbers.below(piece.size()));
    text.append(piece);
    text.append(kGaps[numbers.below(std::size(kGaps))]);
    if (numbers.below(60) == 0)
      text.append(4096, numbers.below(2) ? ' ' : 'a');  // over the scan's own blocks
  }
  return text;
}

}  // namespace

TEST_CASE("the fast scan finds what trying every word finds") {
  std::size_t found = 0;
  for (std::uint64_t seed = 0; seed < 4000; ++seed) {
    const std::string text = made_up(seed);
    const MatchingView view(text);
    const auto mentions = find_mentions(view.text());
    found += mentions.size();
    if (mentions == find_mentions_everywhere(view.text())) continue;
    INFO("seed " << seed << "\n" << view.text());
    FAIL_CHECK("not the same");
  }
  CHECK(found > 10'000);
}
