"""read_back.py networkx|rdflib|openpyxl FOLDER: compares exports, read by other programs, with the JSON of the same."""

import collections
import csv
import json
import sys
import urllib.parse


def counted(items):
    return collections.Counter(tuple(item) for item in items)


def same(what, ours, theirs):
    ours, theirs = counted(ours), counted(theirs)
    if ours != theirs:
        sys.exit(f"{what}: {list((ours - theirs))[:3]} lost, {list((theirs - ours))[:3]} come by")
    print(f"{what}: {sum(ours.values())} the same")


def edge(row):
    def text(value):
        return "" if value is None else str(value)

    quote = " ".join((row.get("quote") or "").split())
    return (row["from"], row["to"], text(row["relation"]), str(row["certain"]).lower(), quote, text(row["file"]),
            text(row.get("start")), text(row.get("end")))


NODE = ("id", "designation", "type", "date", "body", "level", "title", "file", "status")


def node(row):
    return tuple(" ".join((row.get(name) or "").split()) for name in NODE)


def read_gexf(networkx, path):
    """networkx 2 knows GEXF 1.2 only: it is given the same under that name. networkx 3 reads the file as it is."""
    if int(networkx.__version__.split(".")[0]) < 3:
        with open(path, encoding="utf-8") as file:
            text = file.read().replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft").replace('version="1.3"', 'version="1.2"', 1)
        path += ".old"
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    return networkx.read_gexf(path)


def check_networkx(folder, ours):
    import networkx

    read = networkx.read_graphml(folder + "/graph.graphml", force_multigraph=True)
    same("GraphML nodes", map(node, ours["nodes"]), (node({"id": i, **data}) for i, data in read.nodes(data=True)))
    same("GraphML edges", map(edge, ours["edges"]),
         (edge({"from": a, "to": b, **data}) for a, b, data in read.edges(data=True)))

    read = read_gexf(networkx, folder + "/graph.gexf")
    days = {row["file"]: row["date"] or "" for row in ours["nodes"] if row["file"]}
    same("GEXF nodes", map(node, ours["nodes"]), (node({"id": i, **data}) for i, data in read.nodes(data=True)))
    same("GEXF days of documents", ((row["id"], row["date"] or "") for row in ours["nodes"]),
         ((i, data.get("start", "")) for i, data in read.nodes(data=True)))
    same("GEXF edges", map(edge, ours["edges"]),
         (edge({"from": a, "to": b, **data, "start": data.get("start_offset"), "end": data.get("end_offset")})
          for a, b, data in read.edges(data=True)))
    same("GEXF days of edges", ((row["from"], row["to"], days[row["file"]]) for row in ours["edges"]),
         ((a, b, data.get("start", "")) for a, b, data in read.edges(data=True)))
    with open(folder + "/graph.csv/nodes.csv", newline="", encoding="utf-8-sig") as file:
        same("CSV nodes", map(node, ours["nodes"]), map(node, csv.DictReader(file)))
    with open(folder + "/graph.csv/edges.csv", newline="", encoding="utf-8-sig") as file:
        same("CSV edges", map(edge, ours["edges"]), map(edge, csv.DictReader(file)))


def check_rdflib(folder, ours):
    import rdflib

    read = rdflib.Graph()
    read.parse(folder + "/graph.jsonld", format="json-ld")
    eli, mine = rdflib.Namespace("http://data.europa.eu/eli/ontology#"), rdflib.Namespace("urn:rasoat:vocabulary:")

    def name(iri):
        return urllib.parse.unquote(str(iri).removeprefix("urn:rasoat:"))

    same("JSON-LD documents", ((row["id"], row["designation"] or "", row["date"] or "") for row in ours["nodes"]),
         ((name(one), str(read.value(one, eli.id_local) or ""), str(read.value(one, eli.date_document) or ""))
          for one in read.subjects(rdflib.RDF.type, eli.LegalResource)))
    same("JSON-LD statements", map(edge, ours["edges"]),
         (edge({"from": name(read.value(one, mine["from"])), "to": name(read.value(one, mine.to)),
                **{key: read.value(one, mine[key])
                   for key in ("relation", "certain", "quote", "file", "start", "end")}})
          for one in read.subjects(rdflib.RDF.type, mine.Statement)))
    carried = {(row["from"], row["to"]) for row in ours["edges"] if row["relation"] == "implements" and row["certain"]}
    same("JSON-LD implements", carried,
         ((name(a), name(b)) for a, b in read.subject_objects(eli.ensures_implementation_of)))


def check_openpyxl(folder, ours):
    import openpyxl

    book = openpyxl.load_workbook(folder + "/audit.xlsx")
    for sheet in book:
        assert sheet.freeze_panes, sheet.title
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f" and cell.hyperlink is None, cell
    summary, matrix, gaps, findings = book.worksheets
    words = {"missing": "✗", "late": "▲", "uncertain": "?", "unobserved": "–"}
    same("XLSX gaps", ((words[one["status"]], one["body_name"], one["due"] or "") for one in ours["expectations"]
                       if one["status"] in words),
         ((row[0].value[0], row[1].value, row[4].value.date().isoformat() if row[4].value else "")
          for row in gaps.iter_rows(min_row=2)))
    same("XLSX findings", ((one["rule"], one["message"]) for one in ours["findings"]),
         ((row[1].value, row[3].value) for row in findings.iter_rows(min_row=2)))
    same("XLSX bodies", {(one["body_name"],) for one in ours["expectations"]},
         ((row[0].value,) for row in matrix.iter_rows(min_row=2)))


with open(sys.argv[2] + "/ours.json", encoding="utf-8") as source:
    check = {"networkx": check_networkx, "rdflib": check_rdflib, "openpyxl": check_openpyxl}[sys.argv[1]]
    check(sys.argv[2], json.load(source))
