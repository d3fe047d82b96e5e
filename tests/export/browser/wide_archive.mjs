// wide_archive.mjs FOLDER BODIES DIRECTIVES: directives that each ask all bodies for a plan, which nobody has made.
import { mkdirSync, writeFileSync } from "node:fs";

const [folder, bodies, directives] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
mkdirSync(folder, { recursive: true });
for (let i = 1; i <= directives; ++i) {
  const month = i % 12 + 1, year = 2015 + Math.floor(i / 12);
  writeFileSync(`${folder}/${i}.txt`, `TỈNH ỦY SÔNG VÂN
*
Số ${i}-KH/TU

ĐẢNG CỘNG SẢN VIỆT NAM

Sông Vân, ngày 20 tháng ${month} năm ${year}

KẾ HOẠCH
về việc thứ ${i}

1. Các đảng ủy cơ sở xây dựng kế hoạch thực hiện Kế hoạch này trước ngày 31/12/${year}.

T/M BAN THƯỜNG VỤ
BÍ THƯ


Trần Văn Sông
`);
}
const names = Array.from({ length: bodies }, (_, i) => `<body id="b${i}" symbol="ĐU" classes="đảng ủy cơ sở" level="commune"><name>Đảng ủy xã Vân ${i}</name></body>`);
writeFileSync(folder + "/organisations.xml", `<organisations territory="Sông Vân">
  <body id="tu" symbol="TU" system="party" level="province"><name>Tỉnh ủy Sông Vân</name>
    ${names.join("\n    ")}
  </body>
</organisations>
`);
