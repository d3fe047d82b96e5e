// The tab of the interactive graph. Its code is a script of its own, which is run when the tab is opened first.
const wholePage = then => document.addEventListener("DOMContentLoaded", then, { once: true });
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
let graphPage = null;

function makeGraphPage() {
  // The library would put in a style sheet of its own, which the policy forbids; ours says the same.
  document.head.append(make("meta", { id: "__________cytoscape_stylesheet" }));
  const script = make("script", {});
  script.textContent = document.getElementById("graph-code").textContent;
  document.head.append(script);
  const answered = new Map();
  data.expected.forEach((one, at) => one[8].forEach(([node]) => {
    if (node !== null) answered.set(node, [...(answered.get(node) || []), at]);
  }));
  const held = data.directives.filter(one => one[0] !== null && data.nodes[one[0]][3]);
  const largest = held.reduce((best, one) => !best || one[2].length > best[2].length ? one : best, null);
  return { data, state, answered, STATUSES, SYMBOLS, make, say, own, day, badge, folded, nodeName, nodeLink, openExpected, lines, colour,
    heart: largest ? largest[0] : null, stated: JSON.parse(document.getElementById("edges").textContent) };
}

function showGraph() {
  const parts = [make("h2", {}, say("report-nav-graph"))];
  if (!data.graph) return parts.concat(make("p", { class: "caution" }, say("report-graph-not-built")));
  if (document.readyState === "loading") {
    wholePage(show);
    return parts;
  }
  if (!graphPage) graphPage = makeGraphPage();
  return parts.concat(window.rasoatGraph.open(graphPage));
}

function leaveGraph() {
  if (graphPage) window.rasoatGraph.close();
}
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { if (graphPage) window.rasoatGraph.recolour(colour); });
// On paper the drawing would be a part of itself: the list of what it shows stands for it.
window.addEventListener("beforeprint", () => {
  const list = document.getElementById("graph-list");
  if (list) list.parentNode.open = true;
});
