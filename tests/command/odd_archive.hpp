// An archive in which everything that is printed means harm to somebody: file names, titles, names of bodies
// and quotes with markup, quotes, formulas, control characters, marks that turn the direction of writing, a
// thousand characters; a circle, and a document that nothing touches.
#pragma once

#include "program.hpp"

namespace rasoat {

inline const std::vector<std::string>& odd_names() {
  static const std::vector<std::string> names = {"<script>alert(1)<\\script>.txt",
                                                 "\"><img src=x onerror=alert(1)>.txt",
                                                 "=HYPERLINK(\"x\").txt",
                                                 "'; DETACH DELETE n; --.txt",
                                                 "\\u0027}) DETACH DELETE.txt",
                                                 "a\x01\x1B[31m\x7F.txt",
                                                 "right \u202Etxt.exe \u2066x.txt",
                                                 "two\nlines.txt",
                                                 "\xFF\xC3(.txt",
                                                 "</script><svg onload=alert(1)>"};
  return names;
}

/// In "kho": KH number i carries out number i-1, and number 1 the last one. Number 1 asks two bodies for
/// plans.
inline void write_odd_archive(const Folder& folder) {
  const std::string title =
      "</title></script><script>document.title='OWNED'</script> =1+1 \"'`;--> {{x}} \u202Elive " +
      std::string(1000, 'x');
  std::size_t i = 0;
  for (const std::string& name : odd_names()) {
    std::string flat = name;  // a file name holds no slash
    for (char& byte : flat) byte = byte == '/' ? '|' : byte;
    const std::size_t before = i == 0 ? odd_names().size() : i;
    ++i;
    folder.file("kho/" + flat,
                "TỈNH ỦY SÔNG VÂN\n*\nSố " + std::to_string(i) +
                    "-KH/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSông Vân, ngày " + std::to_string(i) +
                    " tháng 8 năm 2021\n\nKẾ HOẠCH\nthực hiện " + title + "\n\nThực hiện Kế hoạch số " +
                    std::to_string(before) + "-KH/TU, ngày " + std::to_string(before) +
                    "/8/2021 của Ban Thường vụ Tỉnh ủy, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:\n\n"
                    "1. Các huyện ủy <img src=x onerror=\"document.title='OWNED'\"> xây dựng kế hoạch thực "
                    "hiện Kế hoạch "
                    "này trước ngày 31/10/2021.\n\n2. Huyện ủy <b>Tân Phú</b> xây dựng kế hoạch thực hiện Kế "
                    "hoạch này "
                    "trước ngày 30/11/2021.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\nTrần Văn Sông\n");
  }
  folder.file("kho/alone.txt",
              "TỈNH ỦY SÔNG VÂN\n*\nSố 99-BC/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSông Vân, ngày 3 tháng 8 năm "
              "2021\n\nBÁO "
              "CÁO\ntình hình\n\nKhông nhắc đến văn bản nào.\n");
  folder.file(
      "kho/organisations.xml",
      "<organisations territory=\"Sông Vân\">\n"
      "  <body id=\"tu\" symbol=\"TU\" system=\"party\" level=\"province\"><name>Tỉnh ủy Sông Vân</name>\n"
      "    <body id=\"=cmd|'x'\" symbol=\"HU\" classes=\"huyện ủy\"><name>Huyện ủy Tân Phú</name></body>\n"
      "    <body id=\"vd\" symbol=\"HU\" classes=\"huyện ủy\"><name>=Huyện ủy &lt;/script>&lt;b "
      "onclick=alert(1)>Vân Đô</name></body>\n"
      "  </body>\n</organisations>\n");
}

}  // namespace rasoat
