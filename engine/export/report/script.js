"use strict";
// The report. All text goes in through textContent; addresses are made from numbers only.
const data = JSON.parse(document.getElementById("data").textContent);
const STATUSES = ["missing", "late", "uncertain", "unobserved", "pending", "met"];
const SYMBOLS = { met: "✓", late: "▲", missing: "✗", pending: "○", uncertain: "?", unobserved: "–" };
const VIEWS = ["summary", "matrix", "findings", "cascade", "graph", "documents"];
const ROWS = 100, PAPER_ROWS = 1000, WORST = 10, NAMED = 5;
let onPaper = false; // what is shown is about to be printed
const most = () => onPaper ? PAPER_ROWS : ROWS;
let language = data.language;
const main = document.getElementById("main"), detail = document.getElementById("detail");
const state = { summary: { page: 0 }, matrix: { page: 0, column: 0, gaps: false, search: "", directive: "" },
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
const capital = text => text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
const lateness = days => say(days === 1 ? "day-late" : "days-late", days);
const overdue = days => say(days === 1 ? "day-overdue" : "days-overdue", days);
// How something stands; `days` that it is overdue or was late.
const standing = (status, days) => SYMBOLS[status] + " " + (!days ? say("status-" + status)
  : status === "late" ? lateness(days) : say("status-" + status) + ", " + overdue(days));
const badge = (status, days) => make("span", { class: "badge " + status }, standing(status, days));

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
  const button = (id, step, off) => make("button", { type: "button", id: view + "-" + name + "-" + id, disabled: off, onclick: go(step) }, say("report-" + id));
  return make("div", { class: "pager" }, button("previous", -1, at[name] === 0),
    make("span", { role: "status" }, say(label || "report-page", at[name] * size + 1, Math.min(count, (at[name] + 1) * size), count)),
    button("next", 1, at[name] === last));
}

function searchField(view, after) {
  let timer = 0;
  const field = make("input", { type: "search", id: "search-" + view, value: state[view].search, oninput: () => {
    clearTimeout(timer);
    timer = setTimeout(() => { state[view].search = field.value; state[view].page = 0; state[view].column = 0; after(); }, 120);
  } });
  return make("label", {}, say("report-search"), field);
}
function choice(view, key, label, options) {
  const field = make("select", { id: view + "-" + key, onchange: () => { state[view][key] = field.value; state[view].page = 0; state[view].column = 0; show(); } },
    make("option", { value: "" }, say("report-all")),
    options.map(([value, text]) => make("option", { value: value, selected: state[view][key] === value }, text)));
  return make("label", {}, say(label), field);
}
// A table that becomes a list on narrow screens.
function table(heads, rows, look) {
  return make("div", { class: "scroll " + (look || ""), tabindex: look ? null : 0 }, make("table", { class: "stack" },
    make("thead", {}, make("tr", {}, heads.map(id => make("th", { scope: "col" }, say(id))))),
    make("tbody", {}, rows.map(cells => make("tr", {}, cells.map((cell, i) => make("td", { "data-head": say(heads[i]) }, cell)))))));
}

// What a table on paper was filtered by: the fields themselves are not printed.
function chosen(all) {
  const words = all.filter(one => one[1]).map(([id, value]) => say(id) + ": " + value);
  return words.length ? make("p", { class: "paper" }, own(words.join(" · "))) : null;
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
    make("p", {}, say("report-total", data.documents, data.expected.length,
      ...["met", "late", "missing", "uncertain", "unobserved", "pending"].map(one => counts[one] || 0)))];
  if (data.unreadable) parts.push(make("p", { class: "caution" }, say("report-unread", data.unreadable), " ", unreadFiles()));
  if (data.own) parts.push(make("p", { class: "caution" }, capital(say("audit-own-outputs", data.own))));
  if (!data.registry) parts.push(make("p", { class: "caution" }, say("audit-no-registry")));
  if (left) parts.push(make("p", { class: "caution" }, say("report-texts-left-out", left)));
  if (!data.expected.length) return parts.concat(make("p", {}, say("report-none")));
  parts.push(make("ul", { class: "figures" }, STATUSES.map(one =>
    make("li", { class: one }, make("b", {}, String(counts[one] || 0)), SYMBOLS[one] + " " + say("status-" + one), make("small", {}, say("meaning-" + one))))));
  return parts.concat(worstBodies(), oldestGaps(), byDirective());
}

function unreadFiles() {
  const rule = "unreadable-document", files = [...new Set(data.findings.filter(one => one[1] === rule).map(one => one[5]))];
  const toAll = () => Object.assign(state.findings, { rule, severity: "", search: "", page: 0 });
  return make("a", { href: "#findings", onclick: toAll }, own(files.slice(0, NAMED).join("; ") + (files.length > NAMED ? "; …" : "")));
}

// Where what is missing or late of a body is seen.
function gapsOf(name) {
  return () => { Object.assign(state.matrix, { search: name, directive: "", gaps: true, page: 0, column: 0 }); };
}
function worstBodies() {
  const worst = data.bodies.filter(one => one[1] > 0).slice(0, WORST);
  if (!worst.length) return [];
  return [make("h2", {}, say("report-worst")), make("ol", {}, worst.map(([name, gaps]) =>
    make("li", {}, make("a", { href: "#matrix", onclick: gapsOf(name) }, own(name)), ": ", say("report-worst-row", gaps))))];
}

function oldestGaps() {
  const oldest = data.expected.map((one, at) => at).filter(at => data.expected[at][0] === "missing" && data.expected[at][3])
    .sort((a, b) => data.expected[a][3] < data.expected[b][3] ? -1 : data.expected[a][3] > data.expected[b][3] ? 1 : a - b).slice(0, WORST);
  if (!oldest.length) return [];
  return [make("h2", {}, say("report-oldest")), make("ol", {}, oldest.map(at => {
    const [, row, column, due, days] = data.expected[at];
    return make("li", {}, make("button", { class: "plain", type: "button", onclick: () => openExpected([at]) }, own(data.bodies[row][0] + " · " + columnName(column))),
      ": ", say("due-on", day(due)), ", ", overdue(days));
  }))];
}

function byDirective() {
  const rows = new Map();
  for (const [node, name] of data.columns) rows.set(node === null ? name : node, { node, name, counts: {} });
  for (const one of data.expected) {
    const [node, name] = data.columns[one[2]], { counts } = rows.get(node === null ? name : node);
    counts[one[0]] = (counts[one[0]] || 0) + 1;
  }
  const turn = pager("summary", rows.size, most()), from = state.summary.page * most();
  return [make("h2", {}, say("report-directive")), turn, table(["column-directive", ...STATUSES.map(one => "status-" + one)],
    [...rows.values()].slice(from, from + most()).map(({ node, name, counts }) => [node === null ? own(name) : nodeLink(node),
      ...STATUSES.map(one => counts[one] ? make("span", { class: "badge " + one }, SYMBOLS[one] + " " + counts[one]) : "")]), "whole")].filter(one => one);
}

// What is asked of a body, how it stands, and the sentences that ask for it.
function openExpected(expected) {
  const parts = [make("button", { class: "close", type: "button", onclick: () => detail.close() }, say("report-close"))];
  let before = [];
  for (const at of expected) {
    const [status, row, column, due, days, , , askers, evidence, byPolicy, drafts] = data.expected[at];
    if (before[0] !== row) parts.push(make("h2", { id: parts.length > 1 ? null : "detail-name" }, own(data.bodies[row][0])));
    if (before[0] !== row || before[1] !== column) {
      parts.push(make("p", {}, data.columns[column][0] === null ? own(data.columns[column][1]) : nodeLink(data.columns[column][0]),
        " · ", inLanguage(data.columns[column], 2)));
    }
    before = [row, column];
    const facts = [make("dt", {}, say("column-status")), make("dd", {}, badge(status, days), make("div", { class: "faint" }, say("meaning-" + status)))];
    if (due) facts.push(make("dt", {}, say("column-due")), make("dd", {}, byPolicy ? say("due-by-policy", day(due)) : day(due)));
    const reason = inLanguage(data.expected[at], 5);
    if (reason) facts.push(make("dt", {}, say("column-reason")), make("dd", {}, reason));
    for (const [head, documents] of [["column-evidence", evidence], ["report-drafts", drafts]]) {
      if (documents.length) facts.push(make("dt", {}, say(head)), make("dd", {}, documents.map(([node, name, date]) =>
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
    const turn = pager("findings", found.length, most());
    place.replaceChildren(...[chosen([["report-search", at.search], ["column-severity", at.severity && say("severity-" + at.severity)], ["column-rule", at.rule]]), make("p", { role: "status" }, say("report-several", found.length)), turn,
      table(["column-severity", "column-finding", "column-sentence", "column-place", "column-rule"],
        found.slice(at.page * most(), (at.page + 1) * most()).map(one => [
          make("span", { class: "badge " + marks[one[0]][0] }, marks[one[0]][1] + " " + say("severity-" + one[0])),
          own(capital(inLanguage(one, 2))), own(one[9]), placeLink(one.slice(4)), make("code", {}, one[1])]))].filter(one => one));
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
    const turn = pager("documents", found.length, most());
    place.replaceChildren(...[make("p", { role: "status" }, say("report-several", found.length)), turn,
      table(["column-document", "column-title", "column-body", "column-file"], found.slice(at.page * most(), (at.page + 1) * most()).map(i =>
        [nodeLink(i), own(data.nodes[i][4]), own(data.nodes[i][2]), own(data.nodes[i][3])]))].filter(one => one));
  }
  refill();
  return [make("h2", {}, say("report-nav-documents")), make("div", { class: "filters" }, searchField("documents", refill)), place];
}

function showNav(view) {
  const button = (code, name) => make("button", { type: "button", id: "language-" + code, lang: code, "aria-pressed": String(language === code), onclick: () => { language = code; show(); } }, name);
  document.getElementById("nav").replaceChildren(...VIEWS.map(one =>
    make("a", { href: "#" + one, "aria-current": one === view ? "page" : null }, say("report-nav-" + one))),
    make("span", { class: "languages", role: "group", "aria-label": say("report-language") }, button("vi", "Tiếng Việt"), " ", button("en", "English")));
}

function show() {
  const focused = document.activeElement && document.activeElement.id;
  if (detail.open) detail.close();
  leaveGraph();
  document.documentElement.lang = language;
  document.title = document.getElementById("title").textContent = data.title[language === "vi" ? 0 : 1];
  const [wanted, node, start, end] = location.hash.slice(1).split("/");
  const view = VIEWS.includes(wanted) ? wanted : "summary";
  showNav(view);
  const at = node === undefined ? NaN : Number(node);
  const views = { summary: showSummary, matrix: showMatrix, findings: showFindings, cascade: showCascade, graph: showGraph, documents: showDocuments };
  const head = make("p", { class: "faint" }, own(say("report-counts", data.archive, day(data.asOf), data.documents)));
  main.replaceChildren(head, ...(view === "documents" && data.nodes[at] ? showDocument(at, Number(start || 0), Number(end || 0)) : views[view]()),
    make("p", { class: "faint" }, say("report-made-by")));
  const again = focused && document.getElementById(focused);
  if (again) (again.disabled ? again.parentNode.querySelector("button:enabled") : again).focus();
}
