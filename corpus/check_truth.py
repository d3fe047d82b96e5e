#!/usr/bin/env python3
"""Check the truth of the sample archive.

Without arguments: the tables of README.md agree with the files of archive/ and with each other
(heads, dates, bytes, clauses, evidence, days late, dates of citations). With --audit FILE: the JSON of
`rasoat audit corpus/archive --as-of 2023-12-31 --format json` says what the tables say. With --truth FILE as
well, FILE is the truth.json of an archive made by make-archive, and stands for the tables.
Exit status 0 when all agrees, 1 otherwise; every disagreement is one line on standard error.
"""
import argparse
import datetime
import json
import pathlib
import re
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).resolve().parent
ARCHIVE = HERE / "archive"
AS_OF = "2023-12-31"
STATUSES = ("met", "late", "missing", "pending", "uncertain", "unobserved")
# Citations whose printed date is wrong on purpose: (file, designation, printed date).
WRONG_DATES = {
    ("so-tai-chinh/12-KH-STC.md", "298/KH-UBND", "2021-12-22"),
    ("hu-dong-linh/2022/45-KH-HU.txt", "10-CT/TU", "2022-04-12"),
}
# Advisers whose work another body issues (tham mưu).
ADVISED = {("btctu", "tu"), ("snnptnt", "ubnd")}
CITES_LATER = {("ubnd-van-giang/97-KH-UBND.txt", "31/KH-STTTT")}
NO_SEPARATOR = str.maketrans("", "", "\u00ad\u200b\ufeff*_")
ONE_SEPARATOR = str.maketrans({"\u00d0": "Đ", "\u2010": "-", "\u2011": "-", "\u2013": "-", "\u2212": "-", "\uff0f": "/", "\u00a0": " "})
CITATION = re.compile(
    r"(\d+(?:/20\d\d)?) ?[-/] ?([A-ZĐa-zđ]+) ?[-/] ?([A-ZĐ][A-Za-zĐ-]*)(?:,? ngày (\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4}))?")

problems = []


def report(*words):
    problems.append(" ".join(str(word) for word in words))


def tables(text):
    """All Markdown tables as lists of dicts, keyed by the heading row."""
    found, header = [], None
    for line in text.splitlines():
        if not line.startswith("|"):
            header = None
        elif header is None:
            header = [cell.strip() for cell in line.strip().strip("|").split("|")]
            found.append((header, []))
        elif not set(line) <= set("|-: "):
            cells = [cell.strip().strip("`") for cell in re.split(r"(?<!\\)\|", line.strip()[1:-1])]
            found[-1][1].append({k: (None if v in ("–", "—", "") else v) for k, v in zip(header, cells)})
    return found


def table(all_tables, *columns):
    for header, rows in all_tables:
        if tuple(header[:len(columns)]) == columns:
            return rows
    raise SystemExit(f"README.md: no table with columns {columns}")


def folded(text):
    """Text with one spelling: NFC, plain dashes and slashes, no markup, single spaces."""
    text = unicodedata.normalize("NFC", text).translate(NO_SEPARATOR).translate(ONE_SEPARATOR)
    return re.sub(r"\s+", " ", re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", text))


def bare(designation):
    return re.sub(r"[^0-9a-zđ]", "", designation.lower())


def read(file):
    return (ARCHIVE / file).read_bytes().decode("utf-8")


def check_files(files):
    listed = {row["file"] for row in files}
    present = {str(path.relative_to(ARCHIVE)) for path in ARCHIVE.rglob("*")
               if path.is_file() and ".rasoat" not in path.parts}
    for file in sorted((present - {"organisations.xml", "policy.xml"}) ^ listed):
        report("files:", file, "is listed" if file in listed else "is not listed")
    for row in files:
        if row["designation"] is None:
            continue
        text = folded(read(row["file"]))
        year, month, day = row["date"].split("-")
        head = re.search(rf"ngày {day} tháng 0?{int(month)} năm {year}", text)
        if not head:
            report(row["file"], "does not print its date", row["date"])
        if bare(row["designation"]) not in bare(text):
            report(row["file"], "does not print", row["designation"])
        if datetime.date.fromisoformat(row["date"]).weekday() == 6:
            report(row["file"], "was signed on a Sunday", row["date"])


def check_bytes():
    def has(file, *letters):
        for letter in letters:
            if letter not in read(file):
                report(file, "lacks", f"U+{ord(letter):04X}")
    for file in ("so-noi-vu/2022/88-BC-SNV.txt", "ubnd-van-giang/44-KH-UBND.txt"):
        nfd = read(file)
        if nfd != unicodedata.normalize("NFD", nfd) or nfd == unicodedata.normalize("NFC", nfd):
            report(file, "is not decomposed")
    for file, mark in (("thu-van-giang/2022/63-BC-ThU.txt", b"\xef\xbb\xbf"), ("van-thu/den/2022-04-14_04-CT-UBND.txt", b"")):
        raw = (ARCHIVE / file).read_bytes()
        if not raw.startswith(mark) or raw.count(b"\n") != raw.count(b"\r\n"):
            report(file, "has lost its BOM or CRLF")
    if folded(read("van-thu/den/2022-04-14_04-CT-UBND.txt")) != folded(read("ubnd-tinh/2022/04-CT-UBND.txt")):
        report("the two copies of 04/CT-UBND differ in more than blanks")
    has("dang-uy-khoi/2021/19-KH-DUK.md", "\u00a0")
    has("Đảng ủy Khối 2022/BC 102-ĐUK kết quả KH 19.txt", "\u00ad", "\u00d0")
    has("hu-dong-linh/2023/176-BC-HU.txt", "\u200b")
    has("hu-hoa-van/28-KH-HU.md", "\u2013")
    has("so-noi-vu/2023/95-BC-SNV.md", "\uff0f", "\u2010", "\u2011", "\u2212")
    has("ubnd-tinh/2023/qd-08-2023-trang-web.md", "\u00d0")
    if read("van-thu/den/2021-11-15_32-KH-HU.md") != read("hu-dong-linh/2021/32-KH-HU.md"):
        report("the two copies of 32-KH/HU differ")
    try:
        read("van-thu/khac/lettre-jumelage.txt")
        report("lettre-jumelage.txt is UTF-8")
    except UnicodeDecodeError:
        pass


def check_clauses(clauses):
    for row in clauses:
        count = folded(read(row["file"])).count(row["words"])
        if count != 1:
            report(row["file"], f"prints {count} times:", row["words"])


def check_expectations(rows, files, bodies, clauses):
    by_file = {row["file"]: row for row in files}
    asked = {(row["file"], row["action"]) for row in clauses} | {("tinh-uy/2022/10-CT-TU.md", "plan")}
    if rows != sorted(rows, key=lambda r: [r[k] or "" for k in ("directive", "file", "body", "action", "period", "due")]):
        report("the expectations are not sorted")
    for row in rows:
        name = f"{row['directive']} {row['body']} {row['action']} {row['period'] or ''}".strip()
        if row["body"] not in bodies:
            report(name, "names no body of the registry")
        if (row["file"], row["action"]) not in asked:
            report(name, "rests on no clause")
        if by_file[row["file"]]["designation"] != row["directive"]:
            report(name, "names a file of another directive")
        evidence = by_file.get(row["evidence"]) if row["evidence"] else None
        needs = row["status"] in ("met", "late", "uncertain")
        if row["status"] not in STATUSES or (evidence is not None) != needs:
            report(name, "status and evidence do not fit")
        if row["status"] == "pending" and row["due"] <= AS_OF or row["status"] != "pending" and row["due"] > AS_OF:
            report(name, "is due", row["due"], "and", row["status"])
        if evidence and row["status"] != "uncertain":
            late = (datetime.date.fromisoformat(evidence["date"]) - datetime.date.fromisoformat(row["due"])).days
            if (late > 0) != (row["status"] == "late") or late > 0 and str(late) != row["days late"]:
                report(name, "is late by", late, "days")
        if evidence and evidence["body"] != row["body"] and (row["body"], evidence["body"]) not in ADVISED:
            report(name, "is answered by another body")


def check_citations(files):
    """Dates printed for documents of the archive, against the documents."""
    dates = {}
    for row in files:
        if row["designation"]:
            dates.setdefault(bare(row["designation"]), set()).add(row["date"])
    for row in files:
        if row["date"] is None:
            continue
        for number, kind, symbol, day, month, year in CITATION.findall(folded(read(row["file"]))):
            key = bare(number + kind + symbol)
            if key not in dates:
                continue
            if day:
                printed = f"{year}-{int(month):02}-{int(day):02}"
                wrong = any(row["file"] == f and key == bare(d) and printed == p for f, d, p in WRONG_DATES)
                if (printed in dates[key]) == wrong:
                    report(row["file"], "cites", number, kind, symbol, "of", printed)
            later = min(dates[key]) > row["date"]
            if later != any(row["file"] == f and key == bare(d) for f, d in CITES_LATER):
                report(row["file"], "cites what is not older:", number, kind, symbol)


def check_audit(path, expectations, findings):
    audit = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))

    def key(row, file):
        return (row["directive"], row[file], row["body"], row["action"], row["period"], row["due"])
    want = {key(row, "file"): row for row in expectations}
    have = {key(row, "directive_file"): row for row in audit["expectations"]}
    for missing in sorted(want.keys() - have.keys(), key=str):
        report("audit lacks", *missing)
    for extra in sorted(have.keys() - want.keys(), key=str):
        report("audit adds", *extra, have[extra]["status"])
    for same in sorted(want.keys() & have.keys(), key=str):
        row, got = want[same], have[same]
        if got["status"] != row["status"]:
            report(*same, "is", row["status"], "but audit says", got["status"])
        days = int(row["days late"]) if row["days late"] else None
        if got["status"] == row["status"] == "late" and got["days_late"] != days:
            report(*same, "is late by", days, "but audit says", got["days_late"])
        files = [evidence["file"] for evidence in got["evidence"]]
        if row["evidence"] and row["evidence"] not in files:
            report(*same, "is answered by", row["evidence"], "but audit names", files)
    check_findings(audit, expectations, findings)


def check_findings(audit, expectations, findings):
    derived = {f"{state}-{action}" for state in ("missing", "late") for action in ("plan", "report", "review", "issue")}
    derived.add("uncertain-evidence")
    want = {(row["rule"], row["file"]) for row in findings}
    have = {(row["rule"], row["file"]) for row in audit["findings"] if row["rule"] not in derived}
    either = {("citation-conflict", "so-tttt/31-KH-STTTT.md"): {"ubnd-tinh/2022/188-KH-UBND_chuyen-doi-so.md", "hdnd/112-TTr-UBND.txt"},
              ("implements-cycle", "so-tttt/31-KH-STTTT.md"): {"ubnd-van-giang/97-KH-UBND.txt"}}
    either.update({(row["rule"], row["file"]): set(row["or"]) for row in findings if row.get("or")})
    for rule, file in sorted(want - have):
        others = {(rule, other) for other in either.get((rule, file), ())} & have
        if not others:
            report("audit does not find", rule, file)
        have -= others
    for rule, file in sorted(have - want):
        if file != "so-noi-vu/2022/05-KH-SNV.md" or rule not in ("unknown-body", "vague-addressee"):
            report("audit finds beside the truth", rule, file)
    for state in ("missing", "late", "uncertain"):
        rows = sum(row["status"] == state for row in expectations)
        got = sum(row["rule"].startswith(state) for row in audit["findings"])
        if got != rows:
            report(f"{rows} expectations are {state}, but audit has {got} findings")


def check_made(truth_path, audit_path):
    """The truth of a made archive (tools/make-archive) against its audit."""
    truth = json.loads(pathlib.Path(truth_path).read_text(encoding="utf-8"))
    expectations = [dict(row, file=row["directive_file"]) | {"days late": row["days_late"]} for row in truth["expectations"]]
    check_audit(audit_path, expectations, truth["findings"])
    print(f"{len(expectations)} expectations, {len(truth['findings'])} further findings, {len(problems)} disagreements")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--audit", metavar="FILE", help="compare the JSON of rasoat audit with the tables")
    parser.add_argument("--truth", metavar="FILE", help="with --audit: truth.json of a made archive instead of the tables")
    arguments = parser.parse_args()
    if arguments.truth:
        check_made(arguments.truth, arguments.audit)
        print("\n".join(problems), file=sys.stderr, end="\n" if problems else "")
        return 1 if problems else 0
    all_tables = tables((HERE / "README.md").read_text(encoding="utf-8"))
    files = table(all_tables, "file", "designation")
    clauses = table(all_tables, "file", "words")
    expectations = table(all_tables, "directive", "file", "body")
    findings = table(all_tables, "rule", "file")
    registry = ElementTree.parse(ARCHIVE / "organisations.xml")
    bodies = {body.get("id") for body in registry.iter("body")}
    for row in files:
        if row["body"] is not None and row["body"] not in bodies:
            report(row["file"], "belongs to no body of the registry:", row["body"])
    check_files(files)
    check_bytes()
    check_clauses(clauses)
    check_expectations(expectations, files, bodies, clauses)
    check_citations(files)
    if arguments.audit:
        check_audit(arguments.audit, expectations, findings)
    print("\n".join(problems), file=sys.stderr, end="\n" if problems else "")
    print(f"{len(files)} files, {len(expectations)} expectations, {len(findings)} further findings, {len(problems)} disagreements")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
