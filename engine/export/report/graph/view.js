// The tab of the interactive graph: filters and search above, the drawing, and beside it what is chosen.
import cytoscape from "cytoscape";
import { makeGraph, neighbourhood, search, LIMIT } from "./model.js";
import { positions, segments, SIZE } from "./layered.js";
import { look } from "./look.js";

const LEVELS = ["central", "province", "district", "commune", "grassroots", "none"];
const KINDS = ["present", "draft", "cited", "empty"];
const STEPS = [1, 2, 3, 4];
const FOUND = 12;

let graph = null, drawing = null;

function start(page) {
  graph = makeGraph(page.data, page.stated);
  const used = new Set(graph.edges.map(edge => graph.relations[edge[2]]));
  const heart = page.heart !== null ? page.heart : graph.around.reduce((best, one, at) => one.length > graph.around[best].length ? at : best, 0);
  page.state.graph = { centre: heart, chosen: heart, depth: 2, search: "", used: graph.relations.filter(one => used.has(one)),
    filters: { relations: graph.relations.filter(one => used.has(one) && one !== "cites" && one !== "defines"), levels: [], kinds: [], body: "", since: "", until: "" } };
}

// The parts of the tab, for the page to put in.
export function open(page) {
  const { make, say, state } = page;
  if (!graph) start(page);
  if (!graph.nodes.length) return [make("p", {}, say("report-none"))];
  const at = state.graph;
  const canvas = make("div", { class: "canvas", id: "graph-canvas", tabindex: 0, role: "application", "aria-label": say("report-graph-keys"), "aria-describedby": "graph-status" });
  const told = make("p", { id: "graph-status", role: "status" }), side = make("div", { class: "side", id: "graph-chosen" });
  const list = make("div", { id: "graph-list" });

  function redraw() {
    const shown = neighbourhood(graph, at.filters, at.centre, at.depth);
    if (!shown.nodes.includes(at.chosen)) at.chosen = at.centre;
    told.textContent = say(shown.reached > LIMIT ? "report-graph-limited" : "report-graph-shown", shown.nodes.length, label(page, at.centre), shown.reached, LIMIT);
    draw(page, canvas, shown, choose);
    list.replaceChildren(listOf(page, shown, one => { choose(one); side.scrollIntoView({ block: "nearest" }); }));
    choose(at.chosen);
  }
  function choose(node) {
    at.chosen = node;
    mark(node);
    side.replaceChildren(...detailOf(page, node, choose, centreOn));
  }
  function centreOn(node) { at.centre = at.chosen = node; redraw(); }
  canvas.addEventListener("keydown", event => onKey(event, at, choose, centreOn));
  setTimeout(redraw); // once the canvas stands in the page and has a size
  return [make("p", { class: "faint" }, say("report-graph-note")), searchOf(page, centreOn), filtersOf(page, redraw), told,
    make("div", { class: "graph" }, canvas, side), zoomOf(page), key(page), make("details", {}, make("summary", {}, say("report-graph-list")), list)];
}

// The colours changed, or the tab is left.
export function recolour(colour) { if (drawing) drawing.style(look(colour)); }
export function close() { if (drawing) drawing.destroy(); drawing = null; }

function label(page, at) {
  const node = graph.nodes[at];
  return node.kind === "empty" ? page.SYMBOLS[statusOf(page, at)] + " " + node.body : page.nodeName(at);
}
function statusOf(page, at) {
  const node = graph.nodes[at], held = node.expected || page.answered.get(at) || [];
  const statuses = held.map(one => page.data.expected[one][0]);
  return page.STATUSES.find(one => statuses.includes(one)) || "";
}

function element(page, at, position) {
  const node = graph.nodes[at], status = statusOf(page, at), width = SIZE.width - 14;
  const head = (status ? page.SYMBOLS[status] + " " : "") + (node.kind === "empty" ? page.say("status-" + status) : node.name);
  const rows = [...page.lines(head, 1, "12px", width), ...page.lines(node.body || (node.title === node.name ? "" : node.title), 2, "12px", width)];
  return { group: "nodes", data: { id: String(at), label: rows.join("\n") }, position: { x: position.x, y: position.y },
    classes: [node.kind, status, at === page.state.graph.centre ? "centre" : ""].filter(one => one) };
}

function draw(page, canvas, shown, choose) {
  close();
  const places = positions(graph, shown);
  const plain = one => one === "implements" || one === "cites" || one === "owes";
  drawing = cytoscape({ container: canvas, style: look(page.colour), layout: { name: "preset" }, minZoom: 0.08, maxZoom: 2.5, autoungrabify: true,
    boxSelectionEnabled: false, elements: [
      ...shown.nodes.map(at => element(page, at, places.nodes.get(at))),
      ...shown.edges.map(at => {
        const [from, to, relation, certain] = graph.edges[at], name = graph.relations[relation];
        const bent = segments(places.nodes.get(from), places.nodes.get(to), places.bends.get(at));
        return { group: "edges", data: { id: "e" + at, source: String(from), target: String(to), label: plain(name) ? "" : page.say("relation-" + name), bent },
          classes: [name, certain ? "" : "doubtful", bent ? "bent" : "", places.nodes.get(from).x > places.nodes.get(to).x ? "left" : "right"].filter(one => one) };
      })] });
  drawing.on("tap", "node", event => choose(Number(event.target.id())));
  drawing.on("tap", "edge", event => choose(graph.edges[Number(event.target.id().slice(1))][0]));
  fit(page.state.graph.centre);
}

// All of it where that can be read, else the part around a document.
function fit(centre) {
  drawing.fit(undefined, 16);
  if (drawing.zoom() > 1) { drawing.zoom(1); drawing.center(); }
  if (drawing.zoom() >= 0.62) return;
  drawing.zoom(0.85);
  drawing.center(drawing.$id(String(centre)));
}

function mark(at) {
  const one = drawing.$id(String(at));
  drawing.elements().unselect().removeClass("beside apart");
  if (!one.length) return;
  one.select();
  const near = one.closedNeighborhood();
  near.nodes().not(one).addClass("beside");
  if (drawing.nodes().length > 12) drawing.edges().not(near).addClass("apart");
  const seen = drawing.extent(), place = one.position();
  if (place.x < seen.x1 || place.x > seen.x2 || place.y < seen.y1 || place.y > seen.y2) drawing.center(one);
}

// Arrows go to the nearest document on that side, Enter makes the chosen one the centre.
function onKey(event, at, choose, centreOn) {
  const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  if (ways[event.key]) {
    const from = drawing.$id(String(at.chosen)).position(), [x, y] = ways[event.key];
    let best = null, least = Infinity;
    drawing.nodes().forEach(one => {
      const to = one.position(), along = (to.x - from.x) * x + (to.y - from.y) * y, across = Math.abs((to.x - from.x) * y) + Math.abs((to.y - from.y) * x);
      if (along > 1 && along + 2 * across < least) { least = along + 2 * across; best = Number(one.id()); }
    });
    if (best !== null) choose(best);
  } else if (event.key === "Enter") {
    if (graph.nodes[at.chosen].kind !== "empty") centreOn(at.chosen);
  } else if (event.key === "+" || event.key === "=" || event.key === "-") {
    zoomBy(event.key === "-" ? 0.8 : 1.25);
  } else {
    return;
  }
  event.preventDefault();
}
const zoomBy = by => drawing.zoom({ level: drawing.zoom() * by, renderedPosition: { x: drawing.width() / 2, y: drawing.height() / 2 } });

function zoomOf({ make, say }) {
  const button = (id, text, action) => make("button", { type: "button", "aria-label": say(id), title: say(id), onclick: action }, text);
  return make("div", { class: "pager noprint" }, button("report-zoom-out", "−", () => zoomBy(0.8)), button("report-zoom-in", "+", () => zoomBy(1.25)),
    make("button", { type: "button", onclick: () => drawing.fit(undefined, 16) }, say("report-zoom-fit")));
}

function searchOf(page, centreOn) {
  const { make, say, state, own, folded } = page;
  const found = make("ul", { class: "found", id: "graph-found" });
  const field = make("input", { type: "search", id: "search-graph", value: state.graph.search, autocomplete: "off", oninput: () => {
    state.graph.search = field.value;
    const hits = search(graph, field.value, folded, FOUND);
    found.replaceChildren(...hits.map(at => make("li", {}, make("button", { type: "button", onclick: () => { found.replaceChildren(); centreOn(at); } },
      own(page.nodeName(at)), " ", make("span", { class: "faint" }, own(graph.nodes[at].body))))),
      ...(field.value.trim() && !hits.length ? [make("li", {}, say("report-nothing-found"))] : []));
  }, onkeydown: event => {
    const first = found.querySelector("button");
    if (event.key === "Enter" && first) { event.preventDefault(); first.click(); }
    if (event.key === "Escape") found.replaceChildren();
  } });
  return make("div", { class: "filters" }, make("label", {}, say("report-graph-search"), field), found);
}

function filtersOf(page, redraw) {
  const { make, say, state, stated } = page, at = state.graph, filters = at.filters;
  const select = (id, label, value, options, take) => {
    const field = make("select", { id: "graph-" + id, onchange: () => { take(field.value); redraw(); } },
      options.map(([one, text]) => make("option", { value: one, selected: String(value) === String(one) }, text)));
    return make("label", {}, say(label), field);
  };
  // Boxes of which all or some are ticked. `full`: an empty list of ticks means all.
  const boxes = (id, label, all, ticked, text, take) => make("fieldset", { id: "graph-" + id }, make("legend", {}, say(label)), all.map(one => {
    const field = make("input", { type: "checkbox", value: one, checked: ticked.includes(one), onchange: () => {
      take([...field.closest("fieldset").querySelectorAll("input")].filter(box => box.checked).map(box => box.value));
      redraw();
    } });
    return make("label", {}, field, text(one));
  }));
  const years = [...new Set(graph.nodes.map(one => one.date.slice(0, 4)).filter(one => one))].sort();
  const bodies = [...new Set(graph.nodes.map(one => one.body).filter(one => one))].sort((a, b) => a.localeCompare(b, "vi"));
  const any = [["", say("report-all")]];
  const some = (all, list) => list.length === all.length ? [] : list.length ? list : ["nothing"];
  return make("div", {}, make("div", { class: "filters" },
    select("depth", "report-graph-steps", at.depth, STEPS.map(one => [one, String(one)]), value => { at.depth = Number(value); }),
    select("body", "column-body", filters.body, any.concat(bodies.map(one => [one, one])), value => { filters.body = value; }),
    select("since", "report-graph-since", filters.since, any.concat(years.map(one => [one, one])), value => { filters.since = value; }),
    select("until", "report-graph-until", filters.until, any.concat(years.map(one => [one, one])), value => { filters.until = value; })),
  make("details", { open: at.unfolded, ontoggle: event => { at.unfolded = event.target.open; } }, make("summary", {}, say("report-graph-filters")),
    make("div", { class: "boxes" },
      boxes("relations", "report-graph-relations", at.used, filters.relations, one => say("relation-" + one), list => { filters.relations = list; }),
      boxes("levels", "report-graph-levels", LEVELS, filters.levels.length ? filters.levels : LEVELS, one => say("level-" + one), list => { filters.levels = some(LEVELS, list); }),
      boxes("kinds", "report-graph-kinds", KINDS, filters.kinds.length ? filters.kinds : KINDS, one => say("report-kind-" + one), list => { filters.kinds = some(KINDS, list); }))),
  stated.left ? make("p", { class: "caution" }, say("report-graph-left", stated.left)) : null);
}

function key({ make, say }) {
  return make("p", { class: "faint" }, say("report-graph-key"));
}

// What is known of a document, and its statements with the places where they stand.
function detailOf(page, at, choose, centreOn) {
  const { make, say, own, day } = page, node = graph.nodes[at];
  const fact = (id, value) => value ? [make("dt", {}, say(id)), make("dd", {}, value)] : [];
  const status = statusOf(page, at), held = node.expected || page.answered.get(at) || [];
  const parts = [make("h3", {}, node.kind === "empty" ? own(node.body) : page.nodeLink(at)),
    node.title ? make("p", {}, own(node.title)) : null,
    make("dl", {}, node.kind === "empty" ? [] : fact("column-body", own(node.body)), fact("report-graph-level", node.level === "none" ? "" : say("level-" + node.level)),
      fact(node.kind === "empty" ? "column-due" : "column-date", day(node.date)), fact("column-status", status ? page.badge(status) : ""))];
  if (held.length) parts.push(make("p", {}, make("button", { type: "button", onclick: () => page.openExpected(held) }, say("report-graph-asked"))));
  if (node.kind !== "empty" && at !== page.state.graph.centre) parts.push(make("p", {}, make("button", { type: "button", onclick: () => centreOn(at) }, say("report-graph-centre"))));
  const rows = graph.around[at].slice(0, 200).map(one => {
    const [from, to, relation, certain, often, by, first, end] = graph.edges[one], out = from === at, other = out ? to : from, name = graph.relations[relation];
    const place = by !== null && end > first && page.data.nodes[by][7] ? make("a", { href: "#documents/" + by + "/" + first + "/" + end }, say("report-graph-place")) : null;
    return make("li", {}, (out ? "→ " : "← ") + say("relation-" + name) + " ", drawing && drawing.$id(String(other)).length
      ? make("button", { class: "plain", type: "button", onclick: () => choose(other) }, own(label(page, other))) : own(label(page, other)),
    often > 1 ? " ×" + often : "", certain ? "" : " (?)", place ? " · " : "", place);
  });
  const rest = graph.around[at].length - rows.length;
  parts.push(make("ul", { class: "statements" }, rows, rest > 0 ? make("li", {}, say("report-more", rest)) : null));
  return parts.filter(one => one);
}

function listOf(page, shown, choose) {
  const { make, own } = page;
  return make("ul", { class: "columns" }, shown.nodes.map(at => make("li", {}, make("button", { class: "plain", type: "button", onclick: () => choose(at) }, own(label(page, at))),
    " ", make("span", { class: "faint" }, own(graph.nodes[at].kind === "empty" ? "" : graph.nodes[at].body)))));
}
