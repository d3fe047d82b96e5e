// The graph of the report as data: who is joined to whom, what a choice of filters leaves, and what lies around a
// document. No page, no drawing.

export const LIMIT = 150; // documents drawn at once

// Documents are 0 … n-1 as in the report; after them comes a place for each body that owes a directive something.
// A statement is [from, to, relation, certain, how often, document that says so, start, end].
export function makeGraph(data, stated) {
  const graph = { nodes: [], edges: [], around: [], relations: [...stated.relations, "owes"] };
  for (const [name, date, body, file, title, level, status] of data.nodes) {
    graph.nodes.push({ name, date: date || "", body, title, level: level || "none", kind: status, file });
  }
  const gaps = new Map();
  data.expected.forEach((one, at) => {
    const [status, row, column] = one, directive = data.columns[column][0];
    if (directive === null || one[8].length || status === "met" || status === "late") return;
    const key = directive + " " + row;
    if (!gaps.has(key)) gaps.set(key, { directive, row, expected: [] });
    gaps.get(key).expected.push(at);
  });
  for (const gap of gaps.values()) {
    const [body, , level] = data.bodies[gap.row];
    const due = gap.expected.map(at => data.expected[at][3]).filter(one => one).sort()[0] || "";
    graph.edges.push([graph.nodes.length, gap.directive, stated.relations.length, 1, 1, null, 0, 0]);
    graph.nodes.push({ name: "", date: due, body, title: "", level: level || "none", kind: "empty", file: "", expected: gap.expected });
  }
  graph.edges = stated.edges.concat(graph.edges);
  graph.around = graph.nodes.map(() => []);
  graph.edges.forEach(([from, to], at) => {
    graph.around[from].push(at);
    if (to !== from) graph.around[to].push(at);
  });
  return graph;
}

// Whether filters let a document through. Empty choices let everything through; a document without a day fails
// only where days are asked for.
export function passes(filters, node) {
  if (filters.levels.length && !filters.levels.includes(node.level)) return false;
  if (filters.kinds.length && !filters.kinds.includes(node.kind)) return false;
  if (filters.body && node.body !== filters.body) return false;
  const year = node.date.slice(0, 4);
  if (filters.since && (!year || year < filters.since)) return false;
  if (filters.until && (!year || year > filters.until)) return false;
  return true;
}

// What lies at most so many steps around a document, the nearest first, then in the order of the report: at most
// `limit` of them, and how many there are. The document itself is always there.
export function neighbourhood(graph, filters, centre, depth, limit = LIMIT) {
  const wanted = new Set(filters.relations.map(one => graph.relations.indexOf(one)));
  const seen = new Set([centre]);
  let frontier = [centre];
  for (let step = 0; step < depth && frontier.length; ++step) {
    const next = [];
    for (const node of frontier) {
      for (const at of graph.around[node]) {
        const [from, to, relation] = graph.edges[at], other = from === node ? to : from;
        if (seen.has(other) || !wanted.has(relation) || !passes(filters, graph.nodes[other])) continue;
        seen.add(other);
        next.push(other);
      }
    }
    frontier = next.sort((a, b) => a - b);
  }
  const nodes = [...seen].slice(0, limit), shown = new Set(nodes);
  const edges = new Set();
  for (const node of nodes) {
    for (const at of graph.around[node]) {
      const [from, to, relation] = graph.edges[at];
      if (from !== to && wanted.has(relation) && shown.has(from) && shown.has(to)) edges.add(at);
    }
  }
  return { nodes, edges: [...edges].sort((a, b) => a - b), reached: seen.size };
}

// Documents that hold all words of a wish in name, title or body, those whose name begins with one of them first.
export function search(graph, wish, folded, most) {
  const words = folded(wish).split(/\s+/).filter(one => one);
  if (!words.length) return [];
  const found = [];
  graph.nodes.forEach((node, at) => {
    if (node.kind === "empty") return;
    const name = folded(node.name), all = name + " " + folded(node.body) + " " + folded(node.title);
    if (words.every(word => all.includes(word))) found.push([words.some(word => name.startsWith(word)) ? 0 : words.some(word => name.includes(word)) ? 1 : 2, -graph.around[at].length, at]);
  });
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]).slice(0, most).map(one => one[2]);
}
