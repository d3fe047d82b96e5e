// A tiny archive of an invented province: a plan that orders, one that answers late, and what cannot be read.
#pragma once

#include "program.hpp"

namespace rasoat {

/// 41-KH/TU asks two huyện ủy for a plan by 2021-10-31; Tân Phú's is five days late, Vân Đô only reports.
inline void write_small_archive(const Folder& folder) {
  folder.file(
      "kho/41.txt",
      "TỈNH ỦY SÔNG VÂN\n*\nSố 41-KH/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSông Vân, ngày 19 tháng 8 năm "
      "2021\n\nKẾ HOẠCH\nthực hiện Nghị quyết số 03-NQ/TW, ngày 15/7/2021 của Bộ Chính trị về trồng rừng\n\n"
      "Thực hiện Nghị quyết số 03-NQ/TW, ngày 15/7/2021 của Bộ Chính trị, Ban Thường vụ Tỉnh ủy xây dựng kế "
      "hoạch như sau:\n\n"
      "1. Các huyện ủy xây dựng kế hoạch thực hiện Kế hoạch này trước ngày 31/10/2021.\n\n"
      "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\nTrần Văn Sông\n");
  folder.file(
      "kho/tp/09.txt",
      "TỈNH ỦY SÔNG VÂN\nHUYỆN ỦY TÂN PHÚ\n*\nSố 09-KH/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTân Phú, ngày 05 "
      "tháng 11 năm 2021\n\nKẾ HOẠCH\nthực hiện Kế hoạch số 41-KH/TU, ngày 19/8/2021 của Ban Thường vụ Tỉnh "
      "ủy\n\nThực hiện Kế hoạch số 41-KH/TU, ngày 19/8/2021 của Ban Thường vụ Tỉnh ủy, Ban Thường vụ Huyện "
      "ủy Tân Phú xây dựng kế hoạch như sau:\n\n1. Trồng cây.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\nLê Thị "
      "Vân\n");
  folder.file(
      "kho/vd/12.txt",
      "TỈNH ỦY SÔNG VÂN\nHUYỆN ỦY VÂN ĐÔ\n*\nSố 12-BC/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nVân Đô, ngày 06 tháng "
      "11 năm 2021\n\nBÁO CÁO\ntình hình tháng 10\n\nTrong tháng, huyện trồng 12 ha rừng.\n\nT/M BAN THƯỜNG "
      "VỤ\nBÍ THƯ\n\n\nĐỗ Văn Đô\n");
  folder.file(
      "kho/organisations.xml",
      "<organisations territory=\"Sông Vân\">\n"
      "  <body id=\"tu\" symbol=\"TU\" system=\"party\" level=\"province\"><name>Tỉnh ủy Sông Vân</name>\n"
      "    <body id=\"tp\" symbol=\"HU\" classes=\"huyện ủy\"><name>Huyện ủy Tân Phú</name></body>\n"
      "    <body id=\"vd\" symbol=\"HU\" classes=\"huyện ủy\"><name>Huyện ủy Vân Đô</name></body>\n"
      "  </body>\n</organisations>\n");
}

}  // namespace rasoat
