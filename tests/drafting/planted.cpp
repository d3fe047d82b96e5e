// Two tables: sentences that are put before the recipients, and changes of what the draft prints. ⟦ and ⟧
// stand around the words that are wrong.
#include "drafting/planted.hpp"

#include <regex>

#include "catch.hpp"
#include "grammars/letter.hpp"
#include "source/utf8.hpp"

namespace rasoat::test {
namespace {

struct Sentence {
  std::string_view rule, words;
};

constexpr Sentence kSentences[] = {
    {"fixed-name", "Các cơ quan thực hiện chủ trương của ⟦Bộ chính trị⟧ về công tác này."},
    {"fixed-name", "Đề nghị ⟦Mặt trận tổ quốc⟧ Việt Nam các cấp giám sát."},
    {"fixed-name", "Việc này do ⟦Ủy Ban nhân dân⟧ tỉnh chủ trì."},
    {"fixed-name", "Báo cáo ⟦Ban chấp hành Trung ương⟧ khi có yêu cầu."},
    {"fixed-name", "Theo ý kiến của ⟦Thủ tướng chính phủ⟧, các ngành rà soát lại."},
    {"fixed-name", "Phối hợp với ⟦Hội liên hiệp Phụ nữ⟧ tỉnh."},
    {"syllable", "Các ⟦nghành⟧, các cấp tổ chức thực hiện."},
    {"syllable", "Các cơ quan thực hiện ⟦ngiêm⟧ túc nội dung này."},
    {"syllable", "Việc ⟦hòan⟧ thành phải đúng tiến độ."},
    {"syllable", "Các đơn vị ⟦thựchiện⟧ theo phân công."},
    {"syllable", "Tổ chức quán ⟦triêệt⟧ sâu rộng."},
    {"syllable", "Nâng cao chất ⟦lựơng⟧ tham mưu."},
    {"homoglyph", "Cấp ủy các cấp và ⟦Ðoàn⟧ thanh niên phối hợp."},
    {"homoglyph", "Các cơ quan ⟦cуa⟧ tỉnh phối hợp."},
    {"homoglyph", "Giao ⟦Ɖảng⟧ ủy các xã theo dõi."},
    {"homoglyph", "Rà soát các ⟦vаn⟧ bản có liên quan."},
    {"unbalanced-quotes", "Các cơ quan tổ chức thực hiện ⟦(⟧nhất là ở cơ sở."},
    {"unbalanced-quotes", "Các cơ quan tổ chức thực hiện, nhất là ở cơ sở⟦)⟧ và báo cáo."},
    {"unbalanced-quotes", "Phong trào Toàn dân đoàn kết⟦”⟧ được duy trì."},
    {"reference-form",
     "Thực hiện Kết luận số ⟦38 KL/TW⟧, ngày 02/11/2010 của Ban Bí thư, các cơ quan quán triệt."},
    {"reference-form",
     "Thực hiện Nghị quyết số ⟦26/NQ-TW⟧, ngày 05/8/2008 của Ban Chấp hành Trung ương, các cơ quan quán "
     "triệt."},
    {"reference-form",
     "Thực hiện Quyết định số ⟦1215-QĐ-TTg⟧ ngày 22/7/2011 của Thủ tướng Chính phủ, các ngành phối hợp."},
    {"reference-form",
     "Căn cứ Nghị định số ⟦92/2012/NĐCP⟧ ngày 08/11/2012 của Chính phủ, các ngành rà soát."},
    {"reference-type", "Thực hiện ⟦Kế hoạch số 03-NQ/TU⟧, ngày 15/7/2011 của Tỉnh ủy, các cơ quan phối hợp."},
    {"reference-type",
     "Thực hiện ⟦Chỉ thị số 49-NQ/TW⟧, ngày 02/6/2005 của Bộ Chính trị, các cơ quan phối hợp."},
    {"reference-type",
     "Thực hiện ⟦Thông báo số 12/KH-UBND⟧ ngày 14/4/2012 của Ủy ban nhân dân tỉnh, các ngành phối hợp."},
    {"reference-date",
     "Thực hiện Chỉ thị số 17-CT/TU, ngày ⟦31/6/2012⟧ của Ban Thường vụ Tỉnh ủy, các cơ quan phối hợp."},
    {"reference-date",
     "Thực hiện Quyết định số 35/QĐ-UBND ngày ⟦29/02/2011⟧ của Ủy ban nhân dân tỉnh, các ngành phối hợp."},
    {"reference-date",
     "Thực hiện Chỉ thị số 17-CT/TU, ngày ⟦12/5/2029⟧ của Ban Thường vụ Tỉnh ủy, các cơ quan phối hợp."},
    {"reference-date",
     "Thực hiện Chỉ thị số 17-CT/TU, ngày ⟦12/5/1902⟧ của Ban Thường vụ Tỉnh ủy, các cơ quan phối hợp."},
    {"reference-date",
     "Thực hiện Quyết định số 35/QĐ-UBND ngày ⟦31 tháng 6 năm 2011⟧ của Ủy ban nhân dân tỉnh, các ngành phối "
     "hợp."},
    {"reference-date",
     "Thực hiện Quyết định số 35/QĐ-UBND ngày ⟦30-02-2011⟧ của Ủy ban nhân dân tỉnh, các ngành phối hợp."},
    {"reference-conflict",
     "Thực hiện Nghị quyết số 93-NQ/TU, ngày 15/7/2011 của Tỉnh ủy, các cơ quan phối hợp. Mục tiêu của Nghị "
     "quyết số 93-NQ/TU, ngày ⟦17/5/2011⟧ của Tỉnh ủy không đổi."},
    {"reference-conflict",
     "Thực hiện Quyết định số 935/QĐ-UBND ngày 06/10/2012 của Ủy ban nhân dân tỉnh. Nội dung Quyết định số "
     "935/QĐ-UBND ngày ⟦10/6/2012⟧ của Ủy ban nhân dân tỉnh được phổ biến."},
    {"reference-conflict",
     "Thực hiện Hướng dẫn số 91-HD/BTCTW, ngày 18/10/2011 của Ban Tổ chức Trung ương. Nội dung Hướng dẫn số "
     "91-HD/BTCTW, ngày 18/10/2011 của ⟦Ban Tuyên giáo Trung ương⟧ được phổ biến."},
    {"reference-conflict",
     "Thực hiện Chỉ thị số 812-CT/TU, ngày 10/3/2011 của Ban Thường vụ Tỉnh ủy. Nội dung Chỉ thị số "
     "812-CT/TU của ⟦Ban Tổ chức Tỉnh ủy⟧ được phổ biến."},
    {"reference-first-citation", "Thực hiện ⟦Chỉ thị số 717-CT/TU⟧, các cơ quan tổ chức quán triệt."},
    {"reference-first-citation", "Nội dung của ⟦Kết luận số 518-KL/TU⟧ được phổ biến rộng rãi."},
    {"short-form-undefined", "Cán bộ được bố trí theo ⟦Quy định 4842⟧ và các quy định hiện hành."},
    {"short-form-unused",
     "Đoàn kiểm tra liên ngành (sau đây gọi tắt là ⟦Đoàn kiểm tra số Một⟧) làm việc trong quý."},
    {"short-form-redefined",
     "Tổ công tác của tỉnh (sau đây gọi tắt là Tổ) họp định kỳ. Nhóm chuyên gia độc lập (sau đây gọi tắt là "
     "⟦Tổ⟧) tham gia; Tổ "
     "có ý kiến."},
    {"duty-without-recipient", "⟦Các cơ quan báo cáo kết quả thực hiện trước ngày 15/11 hằng năm⟧."},
    {"reference-title",
     "Thực hiện Nghị quyết số 903-NQ/TU, ngày 15/7/2011 của Tỉnh ủy về phát triển du lịch cộng đồng vùng "
     "cao.\n\nMục tiêu của "
     "Nghị quyết số 903-NQ/TU, ngày 15/7/2011 của Tỉnh ủy về ⟦xây dựng nông thôn mới nâng cao các xã⟧."},
    {"reference-ambiguous",
     "Thực hiện Nghị quyết số 804-NQ/TW, ngày 30/10/2010 của Ban Chấp hành Trung ương và Nghị quyết số "
     "804-NQ/TU, ngày 12/3/2011 "
     "của Tỉnh ủy. Nội dung ⟦Nghị quyết 804⟧ được phổ biến rộng rãi."},
    {"duty-deadline-past", "Các cơ quan xây dựng kế hoạch, hoàn thành ⟦trước ngày 15/11/2009⟧."},
    {"legacy-encoding", "⟦á»¦y ban nhÃ¢n dÃ¢n tá»‰nh bÃ¡o cÃ¡o káº¿t quáº£ thá»±c hiá»‡n nhiá»‡m vá»¥⟧"},
    {"short-form-redefined",
     "Tổ công tác của tỉnh (sau đây gọi là Tổ) họp định kỳ. Nhóm chuyên gia độc lập (sau đây gọi là ⟦Tổ⟧) "
     "tham "
     "gia; Tổ có ý kiến."},
    {"fixed-name", "Việc này thuộc thẩm quyền của ⟦bộ Chính trị⟧ và cấp trên."},
    {"fixed-name", "Giữ vững vai trò lãnh đạo của ⟦đảng Cộng sản Việt Nam⟧ trong giai đoạn mới."},
    {"tone-style", "Giữ gìn ⟦hoà⟧ thuận và hòa hợp, hòa giải."},
};

struct ChangeOfDraft {
  std::string_view rule;
  const char *find, *put;  ///< a regular expression, and what it becomes
};

const ChangeOfDraft kChanges[] = {
    {"designation-form", R"(( Số )(\d+)-([A-ZĐa-z]+)/([A-ZĐ]+)(?=\n))", "$1⟦$2/$3/$4⟧"},
    {"designation-form", R"(( Số )(\d+)-([A-ZĐa-z]+)/([A-ZĐ]+)(?=\n))", "$1⟦$2/$3-$4⟧"},
    {"designation-form", R"( Số (\d+-))", " ⟦Số:⟧ $1"},
    {"designation-form", R"((Số: )(\d+)/([A-ZĐa-z]+)-([A-ZĐ]+)(?= ))", "$1⟦$2-$3/$4⟧"},
    {"designation-form", R"(Số: (\d+/))", "⟦Số⟧ $1"},
    {"designation-type", R"(( Số )(\d+)-KH/(\S+))", "$1⟦$2-NQ/$3⟧"},
    {"designation-type", R"(( Số )(\d+)-CT/(\S+))", "$1⟦$2-TB/$3⟧"},
    {"designation-type", R"((Số: )(\d+)/KH-(\S+))", "$1⟦$2/QĐ-$3⟧"},
    {"designation-type", R"((Số: )(\d+)/TB-(\S+))", "$1⟦$2/CT-$3⟧"},
    {"date-form", R"((, ngày )0(\d)( tháng))", "$1⟦$2⟧$3"},
    {"date-form", R"((, ngày \d+ tháng )([3-9])( năm))", "$1⟦0$2⟧$3"},
    {"date-form", R"((, ngày \d+ tháng )0([12])( năm))", "$1⟦$2⟧$3"},
    {"date-form", R"((, ngày )\d+ tháng \d+( năm 20\d\d))", "$1⟦31 tháng 6$2⟧"},
    {"signature-form", "T/M( [A-ZĐ])", "⟦TM.⟧$1"},
    {"signature-form", "K/T( [A-ZĐ])", "⟦KT.⟧$1"},
    {"signature-form", "T/L( [A-ZĐ])", "⟦TL.⟧$1"},
    {"signature-form", "TM\\.( Ủ)", "⟦T/M⟧$1"},
    {"signature-form", "KT\\.( [A-ZĐ])", "⟦K/T⟧$1"},
    {"signature-form", "TL\\.( [A-ZĐ])", "⟦T/L⟧$1"},
    {"signature-form", "T/M BAN", "⟦K/T⟧ BAN"},
    {"recipients-form", R"((\n- [^\n]*\n- [^\n]*),(\n- Lưu))", "$1⟦;⟧$2"},
    {"recipients-form", R"((\n- [^\n]*\n- [^\n]*);(\n- Lưu))", "$1⟦,⟧$2"},
    {"recipients-form", R"((\n- )Lưu Văn phòng[^.;\n ]*( [^.;\n ]+)*)", "$1⟦Lưu: VT, TH⟧"},
    {"recipients-form", R"((\n- )Lưu: VT[^.;\n ]*( [^.;\n ]+)*)", "$1⟦Lưu Văn phòng⟧"},
    {"heading-numbering", R"((\nI\. [^\n]*\n[^]*?\n)II(\. ))", "$1⟦III⟧$2"},
    {"heading-numbering", R"((\n1\. [^\n]*\n[^]*?\n)2(\. ))", "$1⟦4⟧$2"},
    {"heading-numbering", R"((\na\) [^\n]*\n[^]*?\n)b(\) ))", "$1⟦c⟧$2"},
    {"heading-numbering", R"((\nĐiều 1\. [^\n]*\n[^]*?\n)Điều 2(\. ))", "$1⟦Điều 3⟧$2"},
    {"heading-numbering", R"((\n2\. [^\n]*\n[^]*?\n)3(\. ))", "$1⟦2⟧$2"},
    {"heading-style", R"((\nI\. [^\n]*\n[^]*?\n)II\. )", "$1⟦II⟧- "},
    {"missing-heading", " *ĐẢNG CỘNG SẢN VIỆT NAM", ""},
    {"missing-heading", "( *)CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ""},
    {"missing-heading", " *Độc lập - Tự do - Hạnh phúc", ""},
    {"missing-designation", R"(\n *Số \d+-[^\n]*)", ""},
    {"missing-designation", R"(Số: \d+/\S+)", ""},
    {"missing-place-date", R"([^ \n]+ [^ \n]+, ngày \d+ tháng \d+ năm \d+)", ""},
    {"missing-title", R"(\n *(KẾ HOẠCH|CHỈ THỊ|THÔNG BÁO|BÁO CÁO|KẾT LUẬN|QUYẾT ĐỊNH|TỜ TRÌNH)\n)", "\n"},
    {"missing-recipients", R"(Nơi nhận:( *[^\n]*\n)(- [^\n]*?(   [^\n]*)?\n)+)", "         $1"},
    {"missing-signature", R"(\n\n +[^\n]+\n*$)", "\n"},
    {"blank-number", R"( Số \d+(-[A-Z]+/[A-Z]+)\n)", " ⟦Số     $1⟧\n"},
    {"blank-date", R"(([^ \n]+ [^ \n]+), ngày \d+ tháng \d+ năm (\d+))", "⟦$1, ngày     tháng     năm $2⟧"},
    {"combining-marks", "( )thực( hiện)", "$1⟦thư\xCC\xA3\x63⟧$2"},
    {"homoglyph", "(số )1(\\d+[-/][A-Z])", "$1⟦l$2"},
};

// The text without its marks, and the place between them.
std::optional<Planted> marked(std::string_view rule, std::string text) {
  constexpr std::string_view kOpen = "⟦", kClose = "⟧";
  Planted planted{rule, std::move(text), {}};
  const std::size_t open = planted.text.find(kOpen);
  if (open == std::string::npos) return planted;
  planted.text.erase(open, kOpen.size());
  const std::size_t close = planted.text.find(kClose);
  REQUIRE(close != std::string::npos);
  planted.text.erase(close, kClose.size());
  planted.place = {static_cast<Offset>(open), static_cast<Offset>(close)};
  return planted;
}

std::string before_recipients(const std::string& draft, const std::string& words) {
  const std::size_t at = draft.rfind("\nNơi nhận");
  REQUIRE(at != std::string::npos);
  return draft.substr(0, at + 1) + words + "\n" + draft.substr(at);
}

// A document that gives orders: no letter, report or proposal.
bool orders(const std::string& draft) {
  for (const char* type : {" KẾ HOẠCH\n", " CHỈ THỊ\n", " HƯỚNG DẪN\n", " CHƯƠNG TRÌNH\n"}) {
    if (draft.find(type) != std::string::npos) return true;
  }
  return false;
}

// Tone marks as characters of their own; the marks of the table stay.
std::string decomposed(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const grammar::Letter letter = grammar::read_letter(text);
    const unsigned length = letter.base != 0 ? letter.length : utf8::decode(text).length;
    constexpr std::string_view kMarks[] = {"", "\xCC\x80", "\xCC\x81", "\xCC\x89", "\xCC\x83", "\xCC\xA3"};
    if (letter.base != 0 && letter.tone != grammar::Tone::level && !letter.capital) {
      utf8::append(out, letter.base);
      const auto mark = letter.tone == grammar::Tone::grave   ? kMarks[1]
                        : letter.tone == grammar::Tone::acute ? kMarks[2]
                        : letter.tone == grammar::Tone::hook  ? kMarks[3]
                        : letter.tone == grammar::Tone::tilde ? kMarks[4]
                                                              : kMarks[5];
      out += mark;
    } else {
      out += text.substr(0, length);
    }
    text.remove_prefix(length);
  }
  return out;
}

std::string with_no_break_blanks(std::string_view text) {
  std::string out;
  for (const char byte : text) byte == ' ' ? out += "\u00A0" : out += byte;
  return out;
}

}  // namespace

std::size_t sentence_count() {
  return std::size(kSentences);
}

std::optional<Planted> printed_as(const std::string& draft, std::size_t number, Printing printing) {
  const Sentence& one = kSentences[number];
  if (one.rule.starts_with("duty") && !orders(draft)) return std::nullopt;
  // Brackets in tables are not looked at, and what is garbled is not decomposed.
  if (one.rule == "unbalanced-quotes" && printing == Printing::table) return std::nullopt;
  if (one.rule == "legacy-encoding" && printing != Printing::plain) return std::nullopt;
  std::string words(one.words);
  if (printing == Printing::decomposed) words = decomposed(words);
  if (printing == Printing::no_break_blanks) words = with_no_break_blanks(words);
  if (printing == Printing::table) words = "| TT | Nội dung |\n|---|---|\n| 1 | " + words + " |\n";
  return marked(one.rule, before_recipients(draft, words));
}

std::vector<Planted> plant_all(const std::string& draft) {
  std::vector<Planted> all;
  for (std::size_t i = 0; i < std::size(kSentences); ++i) {
    if (auto planted = printed_as(draft, i, Printing::plain)) all.push_back(std::move(*planted));
  }
  for (const ChangeOfDraft& change : kChanges) {
    const std::regex find(change.find);
    if (!std::regex_search(draft, find)) continue;
    std::string changed =
        std::regex_replace(draft, find, change.put, std::regex_constants::format_first_only);
    if (change.rule == "homoglyph") {  // to the end of the figures
      const std::size_t mark = changed.find("⟦l");
      const std::size_t end = changed.find_first_not_of("0123456789", mark + 4);
      changed.insert(end, "⟧");
    }
    all.push_back(*marked(change.rule, std::move(changed)));
  }
  return all;
}

}  // namespace rasoat::test
