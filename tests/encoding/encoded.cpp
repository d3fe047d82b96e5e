#include "encoding/encoded.hpp"

#include <algorithm>
#include <map>

#include "encoding/letter_bytes.hpp"
#include "text/vietnamese_letters.hpp"

namespace rasoat::test {
namespace {

using Bytes = std::map<char32_t, std::string>;

Bytes single_bytes(Encoding encoding) {
  Bytes bytes;
  const auto& letters = byte_letters(encoding);
  for (unsigned byte = 0x80; byte < 256; ++byte)
    bytes.emplace(letters[byte], std::string(1, static_cast<char>(byte)));
  for (unsigned byte = 1; byte < 0x20; ++byte) {
    if (letters[byte] >= 0x80) bytes.emplace(letters[byte], std::string(1, static_cast<char>(byte)));
  }
  return bytes;
}

Bytes bytes_of_vni() {
  Bytes bytes;
  for (unsigned base = 'A'; base < 256; ++base) {
    for (unsigned mark = 0xC0; mark < 256; ++mark) {
      const bool small = base == 0xF4 || base == 0xF6 || (base >= 'a' && base <= 'z');
      const char32_t letter = vni_letter(static_cast<unsigned char>(base), static_cast<unsigned char>(mark));
      if (letter != 0 && small == (mark >= 0xE0))
        bytes.emplace(letter, std::string{static_cast<char>(base), static_cast<char>(mark)});
    }
  }
  bytes.merge(single_bytes(Encoding::vni));
  return bytes;
}

// A letter that CP1258 lacks is one without tone and its tone mark.
std::string with_mark(const Bytes& bytes, char32_t letter) {
  const auto spelling = spellings().find(letter);
  if (spelling == spellings().end()) return "?";
  Spelling base = spelling->second;
  const char32_t mark = base.back();
  base.pop_back();
  const char32_t vowel = letter_spelled(base);
  const auto found = bytes.find(mark);
  if (found == bytes.end() || vowel == 0) return "?";
  return (vowel < 0x80 ? std::string(1, static_cast<char>(vowel)) : bytes.at(vowel)) + found->second;
}

char32_t small_of(char32_t letter) {
  const auto spelling = spellings().find(letter);
  if (spelling == spellings().end()) return letter;
  Spelling small = spelling->second;
  small[0] |= 0x20;
  return letter_spelled(small);
}

}  // namespace

std::string encoded(std::string_view text, Encoding encoding) {
  const Bytes bytes = encoding == Encoding::vni ? bytes_of_vni() : single_bytes(encoding);
  std::string out;
  for (const char32_t c : characters(text)) {
    const auto found = bytes.find(c);
    if (c < 0x80) {
      out += static_cast<char>(c);
    } else if (found != bytes.end()) {
      out += found->second;
    } else if (encoding == Encoding::cp1258) {
      out += with_mark(bytes, c);
    } else {
      const auto small = bytes.find(small_of(c));
      out += small != bytes.end() ? small->second : "?";
    }
  }
  return out;
}

std::string misread(std::string_view bytes) {
  std::string out;
  for (const char byte : bytes) utf8::append(out, cp1252_character(static_cast<unsigned char>(byte)));
  return out;
}

std::string_view sample_page() {
  return "ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN\n"
         "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
         "Độc lập - Tự do - Hạnh phúc\n"
         "Số: 12/KH-UBND\n"
         "Sông Vân, ngày 05 tháng 01 năm 2023\n"
         "\n"
         "KẾ HOẠCH\n"
         "thực hiện công tác phòng, chống thiên tai\n"
         "\n"
         "Căn cứ Nghị quyết số 03-NQ/TU ngày 15/7/2021 của Ban Chấp hành Đảng bộ tỉnh về xây dựng đội ngũ "
         "cán bộ;\n"
         "Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành khẩn trương rà soát, báo cáo kết quả trước ngày "
         "15/11 "
         "hằng năm để tổng hợp.\n"
         "1. Sở Nội vụ chủ trì theo dõi, đôn đốc, kiểm tra việc thực hiện những nhiệm vụ trên.\n"
         "đ) Các đơn vị khác\n"
         "\n"
         "Nơi nhận:\n"
         "- Như trên;\n"
         "- Lưu: VT.\n";
}

}  // namespace rasoat::test
