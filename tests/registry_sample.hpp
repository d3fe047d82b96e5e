// A registry of an invented province, for the tests of the rooms that join records.
#pragma once

#include "settings/organisations.hpp"
#include "source/source_text.hpp"

inline rasoat::Organisations sample_registry() {
  static const char* const kText = R"(<organisations territory="Sông Vân">
  <body id="tu" symbol="TU" system="party" level="province">
    <name>Tỉnh ủy Sông Vân</name>
    <body id="btctu" symbol="BTCTU"><name>Ban Tổ chức Tỉnh ủy</name></body>
    <body id="dukcq" symbol="ĐUK" classes="đảng ủy trực thuộc Tỉnh ủy" system="party" level="district">
      <name>Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh</name>
      <body id="btc-dukcq" symbol="BTCĐUK"><name>Ban Tổ chức Đảng ủy Khối</name></body>
      <body id="vp-dukcq" symbol="VPĐUK"><name>Văn phòng Đảng ủy Khối</name></body>
      <body id="du-stc" symbol="ĐU" classes="đảng ủy cơ sở" from="2016-01-01" to="2025-06-30"><name>Đảng ủy Sở Tài chính</name></body>
      <body id="du-syt" symbol="ĐU" classes="đảng ủy cơ sở"><name>Đảng ủy Sở Y tế</name></body>
      <body id="cb-vp" symbol="CB" classes="chi ủy cơ sở"><name>Chi bộ Văn phòng Tỉnh ủy</name></body>
    </body>
    <body id="hu-tp" symbol="HU" classes="huyện ủy" level="district">
      <name>Huyện ủy Tân Phú</name>
      <body id="du-ba" symbol="ĐU" classes="đảng ủy xã"><name>Đảng ủy xã Bình An</name></body>
    </body>
    <body id="hu-vd" symbol="HU" classes="huyện ủy" level="district"><name>Huyện ủy Vân Đô</name></body>
  </body>
  <body id="ubnd" symbol="UBND" system="state" level="province">
    <name>Ủy ban nhân dân tỉnh Sông Vân</name>
    <body id="stc" symbol="STC" classes="sở"><name>Sở Tài chính</name></body>
    <body id="syt" symbol="SYT" classes="sở"><name>Sở Y tế</name></body>
    <body id="ubnd-tp" symbol="UBND" classes="Ủy ban nhân dân huyện">
      <name>Ủy ban nhân dân huyện Tân Phú</name>
      <body id="ubnd-ba" symbol="UBND" classes="Ủy ban nhân dân xã"><name>Ủy ban nhân dân xã Bình An</name></body>
      <body id="ubnd-hh" symbol="UBND" classes="Ủy ban nhân dân phường"><name>Ủy ban nhân dân phường Hồng Hà</name></body>
    </body>
  </body>
</organisations>)";
  return *rasoat::read_organisations(rasoat::SourceText("organisations.xml", kText));
}
