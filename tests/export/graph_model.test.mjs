// The graph of the report as data: what filters leave, what lies around a document, what a search finds.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeGraph, neighbourhood, passes, search } from "../../engine/export/report/graph/model.js";

// Number 0 orders; 1 carries it out, 2 carries 1 out, 3 is only cited by 2, 4 stands alone; "x" and "y" owe 0 something.
const node = (name, date, body, level, status) => [name, date, body, name + ".txt", "về " + name, level, status, 1];
const owed = (status, row, column, due, evidence) => [status, row, column, due, null, "", "", [], evidence, 0];
const data = {
  nodes: [node("01-KH/TU", "2021-01-05", "Tỉnh ủy", "province", "present"), node("02-KH/HU", "2021-03-01", "Huyện ủy", "district", "present"),
    node("03-KH/ĐU", "2022-03-01", "Đảng ủy", "commune", "draft"), node("04-NQ/TW", null, "", "", "cited"), node("05-BC/TU", "2023-01-01", "Tỉnh ủy", "province", "present")],
  columns: [[0, "01-KH/TU", "", ""], [null, "?", "", ""]],
  bodies: [["Huyện ủy X", 2, "district"], ["Đảng ủy Y", 0, ""]],
  expected: [owed("missing", 0, 0, "2021-06-30", []), owed("missing", 0, 0, "2021-05-31", []), owed("met", 1, 0, null, [[1, "02-KH/HU", null]]),
    owed("late", 1, 0, null, []), owed("pending", 1, 0, null, []), owed("missing", 1, 1, null, [])],
};
const stated = { relations: ["implements", "cites"], edges: [[1, 0, 0, 1, 1, 1, 0, 0], [2, 1, 0, 1, 1, 2, 0, 0], [2, 3, 1, 1, 1, 2, 0, 0], [1, 1, 1, 1, 1, 1, 0, 0]] };
const all = { relations: ["implements", "cites", "owes"], levels: [], kinds: [], body: "", since: "", until: "" };
const graph = makeGraph(data, stated);
const folded = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/gi, "d").toLowerCase();

test("a body that owes a directive something is one place, with the earliest day", () => {
  assert.equal(graph.nodes.length, 7);
  assert.deepEqual([graph.nodes[5].body, graph.nodes[5].date, graph.nodes[5].expected, graph.nodes[5].level], ["Huyện ủy X", "2021-05-31", [0, 1], "district"]);
  assert.deepEqual([graph.nodes[6].body, graph.nodes[6].expected, graph.nodes[6].level], ["Đảng ủy Y", [4], "none"]);
});

test("what lies around a document, step by step, nearest first", () => {
  assert.deepEqual(neighbourhood(graph, all, 0, 1).nodes, [0, 1, 5, 6]);
  assert.deepEqual(neighbourhood(graph, all, 0, 3).nodes, [0, 1, 5, 6, 2, 3]);
  assert.deepEqual(neighbourhood(graph, all, 4, 3), { nodes: [4], edges: [], reached: 1 });
  assert.deepEqual(neighbourhood(graph, all, 1, 1).edges, [0, 1]);  // not its citation of itself
});

test("where there are more than are shown, it is told how many", () => {
  const near = neighbourhood(graph, all, 0, 3, 3);
  assert.deepEqual([near.nodes, near.reached, near.edges.length], [[0, 1, 5], 6, 2]);
});

test("filters: by relation, level, kind, body and year; the centre stays", () => {
  const around = filters => neighbourhood(graph, { ...all, ...filters }, 0, 3).nodes;
  assert.deepEqual(around({ relations: ["implements"] }), [0, 1, 2]);
  assert.deepEqual(around({ relations: [] }), [0]);
  assert.deepEqual(around({ levels: ["district"] }), [0, 1, 5]);
  assert.deepEqual(around({ kinds: ["empty"] }), [0, 5, 6]);
  assert.deepEqual(around({ body: "Huyện ủy" }), [0, 1]);
  assert.deepEqual(around({ since: "2022" }), [0]);  // what it would lead through is left out
  assert.deepEqual(around({ until: "2021" }), [0, 1, 5]);
  assert.equal(passes({ ...all, levels: ["none"] }, graph.nodes[3]), true);
  assert.equal(passes({ ...all, since: "2020" }, graph.nodes[3]), false);
});

test("a search finds words without their marks, names before titles", () => {
  assert.deepEqual(search(graph, "ĐU", folded, 9), [2]);
  assert.deepEqual(search(graph, "tinh uy 05", folded, 9), [4]);
  assert.deepEqual(search(graph, "ve kh", folded, 9), [0, 1, 2]);
  assert.deepEqual(search(graph, "ve", folded, 2).length, 2);
  assert.deepEqual(search(graph, "  ", folded, 9), []);
  assert.deepEqual(search(graph, "không có", folded, 9), []);
});
