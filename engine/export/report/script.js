"use strict";
// The report. All text goes in through textContent; addresses are made from numbers only.
const data = JSON.parse(document.getElementById("data").textContent);
const STATUSES = ["missing", "late", "uncertain", "unobserved", "pending", "met"];
const SYMBOLS = { met: "✓", late: "▲", missing: "✗", pending: "○", uncertain: "?", unobserved: "–" };
const VIEWS = ["summary", "matrix", "findings", "cascade", "graph", "documents"];
const ROWS = 100, MATRIX_ROWS = 100, MATRIX_COLUMNS = 60;
let language = data.language;
const main = document.getElementById("main"), detail = document.getElementById("detail");
const state = { matrix: { page: 0, column: 0, gaps: false, search: "", directive: "" },
  findings: { page: 0, severity: "", rule: "", search: "" }, documents: { page: 0, search: "" }, cascade: { at: "", zoom: 0 } };

const say = (id, ...values) =>
  (data.words[language][id] || id).replace(/\{(\d)\}/g, (_, i) => values[i] === undefined ? "" : values[i]);
const day = iso => !iso ? "" : language === "en" ? iso : iso.slice(8) + "/" + iso.slice(5, 7) + "/" + iso.slice(0, 4);
const inLanguage = (row, at) => row[language === "vi" ? at : at + 1];
const folded = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();

const make = (name, attributes, ...children) => filled(document.createElement(name), attributes, children);
function filled(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === false || value === undefined || value === null) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== "") element.append(child);
  }
  return element;
}
const own = text => make("bdi", {}, text);
const badge = status => make("span", { class: "badge " + status }, SYMBOLS[status] + " " + say("status-" + status));

function nodeName(at) {
  const node = data.nodes[at];
  return node[0] + (node[1] ? " · " + day(node[1]) : "");
}
function nodeLink(at, label) {
  const node = data.nodes[at];
  const text = label || nodeName(at);
  if (!node[3]) return make("span", {}, own(text), " ", make("span", { class: "faint" }, "(" + say("only-cited") + ")"));
  return make("a", { href: "#documents/" + at }, own(text));
}
// A place: [node, file, start, end, line, words].
function placeLink(place) {
  const [node, file, start, end, line] = place;
  const text = file + (end > start || line > 1 ? ":" + line : "");
  return node === null ? own(text) : make("a", { href: "#documents/" + node + "/" + start + "/" + end }, own(text));
}

function pager(view, count, size, key, label) {
  const at = state[view], name = key || "page", last = Math.max(0, Math.ceil(count / size) - 1);
  at[name] = Math.min(at[name], last);
  if (last === 0) return null;
  const go = step => () => { at[name] += step; show(); };
  return make("div", { class: "pager" },
    make("button", { disabled: at[name] === 0, onclick: go(-1) }, say("report-previous")),
    make("span", { role: "status" }, say(label || "report-page", at[name] * size + 1, Math.min(count, (at[name] + 1) * size), count)),
    make("button", { disabled: at[name] === last, onclick: go(1) }, say("report-next")));
}

function searchField(view, after) {
  let timer = 0;
  const field = make("input", { type: "search", id: "search-" + view, value: state[view].search, oninput: () => {
    clearTimeout(timer);
    timer = setTimeout(() => { state[view].search = field.value; state[view].page = 0; after(); }, 120);
  } });
  return make("label", {}, say("report-search"), field);
}
function choice(view, key, label, options) {
  const field = make("select", { onchange: () => { state[view][key] = field.value; state[view].page = 0; state[view].column = 0; show(); } },
    make("option", { value: "" }, say("report-all")),
    options.map(([value, text]) => make("option", { value: value, selected: state[view][key] === value }, text)));
  return make("label", {}, say(label), field);
}
// A table that becomes a list on narrow screens.
function table(heads, rows) {
  return make("div", { class: "scroll", tabindex: 0 }, make("table", { class: "stack" },
    make("thead", {}, make("tr", {}, heads.map(id => make("th", { scope: "col" }, say(id))))),
    make("tbody", {}, rows.map(cells => make("tr", {}, cells.map((cell, i) => make("td", { "data-head": say(heads[i]) }, cell)))))));
}

function legend() {
  return make("ul", { class: "legend", "aria-label": say("report-legend") }, STATUSES.map(one => make("li", {}, badge(one))));
}

function tally() {
  const counts = {};
  for (const one of data.expected) counts[one[0]] = (counts[one[0]] || 0) + 1;
  return counts;
}

function showSummary() {
  const counts = tally(), left = data.nodes.filter(one => one[3] && !one[7]).length;
  const parts = [make("h2", {}, say("report-nav-summary")),
    make("p", {}, say("report-total", data.documents, data.expected.length, counts.met || 0, counts.late || 0, counts.missing || 0))];
  if (data.unreadable) parts.push(make("p", { class: "caution" }, say("report-unread", data.unreadable)));
  if (!data.registry) parts.push(make("p", { class: "caution" }, say("audit-no-registry")));
  if (left) parts.push(make("p", { class: "caution" }, say("report-texts-left-out", left)));
  if (!data.expected.length) return parts.concat(make("p", {}, say("report-none")));
  parts.push(make("ul", { class: "figures" }, STATUSES.map(one =>
    make("li", { class: one }, make("b", {}, String(counts[one] || 0)), SYMBOLS[one] + " " + say("status-" + one)))));
  const worst = data.bodies.filter(one => one[1] > 0).slice(0, 10);
  if (worst.length) {
    parts.push(make("h2", {}, say("report-worst")), make("ol", {}, worst.map(one =>
      make("li", {}, own(one[0]), ": ", say("report-worst-row", one[1]), " ", make("a", { href: "#matrix",
        onclick: () => { state.matrix.search = one[0]; state.matrix.page = 0; state.matrix.gaps = true; } }, say("report-open"))))));
  }
  const byDirective = new Map();
  for (const one of data.expected) {
    const column = data.columns[one[2]], row = byDirective.get(column[0]) || { name: column[1], counts: {} };
    row.counts[one[0]] = (row.counts[one[0]] || 0) + 1;
    byDirective.set(column[0], row);
  }
  parts.push(make("h2", {}, say("report-directive")), table(["column-directive", ...STATUSES.map(one => "status-" + one)],
    [...byDirective].map(([node, row]) => [node === null ? own(row.name) : nodeLink(node),
      ...STATUSES.map(one => row.counts[one] ? make("span", { class: "badge " + one }, SYMBOLS[one] + " " + row.counts[one]) : "")])));
  return parts;
}

function matrixPart() {
  const at = state.matrix;
  const columns = [];
  const used = new Set(), gapRows = new Set();
  const isGap = one => one !== "met" && one !== "pending";
  for (const cell of data.cells) {
    if (at.gaps && !isGap(cell[2])) continue;
    used.add(cell[1]);
  }
  data.columns.forEach((one, i) => {
    if ((!at.directive || String(one[0]) === at.directive) && used.has(i)) columns.push(i);
  });
  const wanted = new Set(columns), wish = folded(at.search);
  for (const cell of data.cells) if (wanted.has(cell[1]) && (!at.gaps || isGap(cell[2]))) gapRows.add(cell[0]);
  const rows = [];
  data.bodies.forEach((one, i) => { if (gapRows.has(i) && folded(one[0]).includes(wish)) rows.push(i); });
  return { rows, columns };
}

function showMatrix() {
  const at = state.matrix, parts = [make("h2", {}, say("heading-matrix"))];
  if (!data.columns.length) return parts.concat(make("p", {}, say("report-no-matrix")));
  const directives = new Map(data.columns.map(one => [String(one[0]), one[1]]));
  const gaps = make("input", { type: "checkbox", checked: at.gaps, onchange: () => { at.gaps = gaps.checked; at.page = 0; at.column = 0; show(); } });
  parts.push(make("div", { class: "filters" }, searchField("matrix", refill), choice("matrix", "directive", "column-directive", [...directives]),
    make("label", {}, gaps, say("report-only-gaps"))), legend());
  const place = make("div", {});
  function refill() {
    const { rows, columns } = matrixPart();
    const rowPager = pager("matrix", rows.length, MATRIX_ROWS, "page", "report-rows");
    const columnPager = pager("matrix", columns.length, MATRIX_COLUMNS, "column", "report-columns");
    const shownRows = rows.slice(at.page * MATRIX_ROWS, (at.page + 1) * MATRIX_ROWS);
    const shownColumns = columns.slice(at.column * MATRIX_COLUMNS, (at.column + 1) * MATRIX_COLUMNS);
    const cells = new Map();
    const wantRow = new Set(shownRows), wantColumn = new Set(shownColumns);
    for (const cell of data.cells) if (wantRow.has(cell[0]) && wantColumn.has(cell[1])) cells.set(cell[0] + " " + cell[1], cell);
    const starts = shownColumns.map((c, i) => i === 0 || data.columns[shownColumns[i - 1]][0] !== data.columns[c][0]);
    place.replaceChildren(...[rows.length ? null : make("p", {}, say("report-nothing-found")), columnPager,
      rows.length ? make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": say("heading-matrix") }, make("table", { class: "matrix" },
        make("thead", {}, make("tr", {}, make("th", { scope: "col" }, say("column-body")), shownColumns.map((c, i) => {
          const name = data.columns[c][1] + " · " + inLanguage(data.columns[c], 2);
          return make("th", { scope: "col", class: starts[i] ? "group" : "", title: name }, make("span", {}, name));
        }))),
        make("tbody", {}, shownRows.map(r => make("tr", {}, make("th", { scope: "row" }, own(data.bodies[r][0])),
          shownColumns.map((c, i) => {
            const cell = cells.get(r + " " + c);
            return make("td", { class: starts[i] ? "group" : "" }, cell ? make("button", { class: cell[2], type: "button",
              title: say("status-" + cell[2]), "data-cell": r + " " + c,
              "aria-label": data.bodies[r][0] + ", " + data.columns[c][1] + ", " + inLanguage(data.columns[c], 2) + ": " + say("status-" + cell[2]),
              onclick: () => openDetail(cell) }, SYMBOLS[cell[2]]) : null);
          })))))) : null, rowPager].filter(one => one));
  }
  refill();
  return parts.concat(place);
}

const openDetail = cell => openExpected(cell[3]);

// What is asked of a body, how it stands, and the sentences that ask for it.
function openExpected(expected) {
  const parts = [make("button", { class: "close", type: "button", onclick: () => detail.close() }, say("report-close"))];
  let before = [];
  for (const at of expected) {
    const [status, row, column, due, late, , , askers, evidence, byPolicy] = data.expected[at];
    if (before[0] !== row) parts.push(make("h2", {}, own(data.bodies[row][0])));
    if (before[0] !== row || before[1] !== column) {
      parts.push(make("p", {}, data.columns[column][0] === null ? own(data.columns[column][1]) : nodeLink(data.columns[column][0]),
        " · ", inLanguage(data.columns[column], 2)));
    }
    before = [row, column];
    const facts = [make("dt", {}, say("column-status")), make("dd", {}, badge(status), late ? " " + say("days-late", late) : "")];
    if (due) facts.push(make("dt", {}, say("column-due")), make("dd", {}, byPolicy ? say("due-by-policy", day(due)) : day(due)));
    const reason = inLanguage(data.expected[at], 5) || (status === "unobserved" ? say("no-document-of-body") : "");
    if (reason) facts.push(make("dt", {}, say("column-reason")), make("dd", {}, reason));
    if (evidence.length) {
      facts.push(make("dt", {}, say("column-evidence")), make("dd", {}, evidence.map(([node, name, date]) =>
        make("div", {}, node === null ? own(name + (date ? " · " + day(date) : "")) : nodeLink(node)))));
    }
    parts.push(make("dl", {}, facts));
    for (const asker of askers) {
      if (asker.length === 1) parts.push(make("p", {}, say("report-policy", asker[0])));
      else parts.push(make("blockquote", {}, own(asker[5]), make("div", {}, placeLink(asker))));
    }
  }
  detail.replaceChildren(...parts);
  detail.showModal();
}

function showFindings() {
  const at = state.findings, parts = [make("h2", {}, say("heading-findings"))];
  if (!data.findings.length) return parts.concat(make("p", {}, say("report-no-findings")));
  const rules = [...new Set(data.findings.map(one => one[1]))].sort();
  parts.push(make("div", { class: "filters" }, searchField("findings", refill),
    choice("findings", "severity", "column-severity", ["error", "warning", "info"].map(one => [one, say("severity-" + one)])),
    choice("findings", "rule", "column-rule", rules.map(one => [one, one]))));
  const place = make("div", {});
  const rank = { error: 0, warning: 1, info: 2 };
  function refill() {
    const wish = folded(at.search);
    const found = data.findings.filter(one => (!at.severity || one[0] === at.severity) && (!at.rule || one[1] === at.rule) &&
      (!wish || folded(inLanguage(one, 2) + " " + one[5] + " " + one[9]).includes(wish)));
    found.sort((a, b) => rank[a[0]] - rank[b[0]]);
    const marks = { error: ["missing", "✗"], warning: ["late", "▲"], info: ["pending", "○"] };
    const turn = pager("findings", found.length, ROWS);
    place.replaceChildren(...[make("p", { role: "status" }, say("report-several", found.length)), turn,
      table(["column-severity", "column-finding", "column-sentence", "column-place", "column-rule"],
        found.slice(at.page * ROWS, (at.page + 1) * ROWS).map(one => [
          make("span", { class: "badge " + marks[one[0]][0] }, marks[one[0]][1] + " " + say("severity-" + one[0])),
          own(inLanguage(one, 2)), own(one[9]), placeLink(one.slice(4)), make("code", {}, one[1])]))].filter(one => one));
  }
  refill();
  return parts.concat(place);
}

function showDocuments() {
  const at = state.documents, place = make("div", {});
  const files = data.nodes.map((one, i) => i).filter(i => data.nodes[i][3]);
  function refill() {
    const wish = folded(at.search);
    const found = files.filter(i => !wish || folded(data.nodes[i].slice(0, 5).join(" ")).includes(wish));
    const turn = pager("documents", found.length, ROWS);
    place.replaceChildren(...[make("p", { role: "status" }, say("report-several", found.length)), turn,
      table(["column-directive", "column-title", "column-body", "column-file"], found.slice(at.page * ROWS, (at.page + 1) * ROWS).map(i =>
        [nodeLink(i), own(data.nodes[i][4]), own(data.nodes[i][2]), own(data.nodes[i][3])]))].filter(one => one));
  }
  refill();
  return [make("h2", {}, say("report-nav-documents")), make("div", { class: "filters" }, searchField("documents", refill)), place];
}

function showDocument(node, start, end) {
  const one = data.nodes[node];
  const parts = [make("p", { class: "noprint" }, make("button", { type: "button", onclick: () => history.back() }, say("report-back"))),
    make("h2", {}, own(nodeName(node))), make("p", {}, own(one[4])), make("p", { class: "faint" }, own(one[2]), " · ", own(one[3]))];
  const block = document.getElementById("d" + node);
  if (!block) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show, { once: true });
    return parts.concat(make("p", { class: "caution" }, say("report-text-left-out")));
  }
  const held = JSON.parse(block.textContent);
  if (held.changed) parts.push(make("p", { class: "caution" }, say("report-changed")));
  if (held.cut) parts.push(make("p", { class: "caution" }, say("report-cut")));
  const text = make("div", { class: "text", lang: "vi" });
  held.parts.forEach(([from, words, reference, duty], i) => {
    const to = i + 1 < held.parts.length ? held.parts[i + 1][0] : Infinity;
    const here = end > start && from < end && to > start;
    let element = null;
    if (reference !== null) {
      const [target, relation] = held.references[reference];
      const known = target !== null && target !== node;
      const hint = say("report-reference-hint", say("relation-" + relation), known ? nodeName(target) : "");
      element = known && data.nodes[target][3] ? make("a", { href: "#documents/" + target, title: hint }, words) : make("span", { class: "ref", title: hint }, words);
    }
    if (duty !== null || here) {
      const [, actors, due] = duty !== null ? held.duties[duty] : [];
      element = make("span", { class: (duty !== null ? "duty" : "") + (here ? " here" : ""),
        title: duty !== null && !reference ? say("report-duty-hint", actors, due) : null }, element || words);
    }
    text.append(element || words);
  });
  setTimeout(() => {
    const here = text.querySelector(".here");
    if (here) { here.setAttribute("tabindex", "-1"); here.scrollIntoView({ block: "center" }); here.focus({ preventScroll: true }); }
  });
  return parts.concat(make("p", { class: "faint" }, say("report-here")), text);
}

function showNav(view) {
  const button = (code, name) => make("button", { type: "button", lang: code, "aria-pressed": String(language === code), onclick: () => { language = code; show(); } }, name);
  document.getElementById("nav").replaceChildren(...VIEWS.map(one =>
    make("a", { href: "#" + one, "aria-current": one === view ? "page" : null }, say("report-nav-" + one))),
    make("span", { class: "languages", role: "group", "aria-label": say("report-language") }, button("vi", "Tiếng Việt"), " ", button("en", "English")));
}

function show() {
  if (detail.open) detail.close();
  leaveGraph();
  document.documentElement.lang = language;
  const [wanted, node, start, end] = location.hash.slice(1).split("/");
  const view = VIEWS.includes(wanted) ? wanted : "summary";
  showNav(view);
  const focused = document.activeElement && document.activeElement.id;
  const at = node === undefined ? NaN : Number(node);
  const views = { summary: showSummary, matrix: showMatrix, findings: showFindings, cascade: showCascade, graph: showGraph, documents: showDocuments };
  const head = make("p", { class: "faint" }, own(say("report-counts", data.archive, day(data.asOf), data.documents)));
  main.replaceChildren(head, ...(view === "documents" && data.nodes[at] ? showDocument(at, Number(start || 0), Number(end || 0)) : views[view]()),
    make("p", { class: "faint" }, say("report-made-by")));
  if (focused && document.getElementById(focused)) document.getElementById(focused).focus();
}
