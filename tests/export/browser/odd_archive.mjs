// odd_archive.mjs FOLDER: documents whose names, titles, bodies and duties are markup, formulas, marks that turn the
// direction of writing, and a thousand characters.
import { mkdirSync, writeFileSync } from "node:fs";

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
const harm = "</script></svg><script>document.title='OWNED'</script><img src=x onerror=\"document.title='OWNED'\"> =1+1 {{x}} \u202Elive\u202C \u200F";
const names = ["<img src=x onerror=document.title='OWNED'>.txt", "\"><svg onload=document.title='OWNED'>.txt", "=HYPERLINK(1).txt", "đuôi \u202Etxt.exe.txt"];
names.forEach((name, i) => {
  const number = i + 1, above = i === 0 ? "" : `Thực hiện Kế hoạch số ${i}-KH/TU, ngày ${i}/8/2021 của Ban Thường vụ Tỉnh ủy, `;
  writeFileSync(folder + "/" + name, `TỈNH ỦY SÔNG VÂN
*
Số ${number}-KH/TU

ĐẢNG CỘNG SẢN VIỆT NAM

Sông Vân, ngày ${number} tháng 8 năm 2021

KẾ HOẠCH
thực hiện ${harm} ${"dài ".repeat(250)}

${above}Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:

1. Các huyện ủy xây dựng kế hoạch thực hiện Kế hoạch này trước ngày 31/10/2021.

2. ${harm}

T/M BAN THƯỜNG VỤ
BÍ THƯ


Trần Văn Sông
`);
});
writeFileSync(folder + "/organisations.xml", `<organisations territory="Sông Vân">
  <body id="tu" symbol="TU" system="party" level="province"><name>Tỉnh ủy Sông Vân</name>
    <body id="vd" symbol="HU" classes="huyện ủy" level="district"><name>Huyện ủy &lt;/script>&lt;img src=x onerror="document.title='OWNED'">Vân Đô</name></body>
    <body id="dai" symbol="HU" classes="huyện ủy" level="district"><name>Huyện ủy ${"rất ".repeat(200)}dài</name></body>
  </body>
</organisations>
`);
