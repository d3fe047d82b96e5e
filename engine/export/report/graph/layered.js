// Positions by dagre: what is carried out stands left of what carries it out.
import { Graph, layout } from "@dagrejs/dagre";

export const SIZE = { width: 176, height: 48 };

// Where documents stand, and by statement the bends of its line.
export function positions(graph, shown) {
  const layered = new Graph();
  layered.setGraph({ rankdir: "RL", nodesep: 14, ranksep: 80, edgesep: 8, ranker: "tight-tree", marginx: 10, marginy: 10 });
  layered.setDefaultEdgeLabel(() => ({}));
  for (const node of shown.nodes) layered.setNode(String(node), { ...SIZE });
  const ends = at => [String(graph.edges[at][0]), String(graph.edges[at][1])];
  for (const at of shown.edges) layered.setEdge(...ends(at));
  layout(layered);
  return { nodes: new Map(shown.nodes.map(node => [node, layered.node(String(node))])),
    bends: new Map(shown.edges.map(at => [at, layered.edge(...ends(at)).points.slice(1, -1)])) };
}

// Bends as the drawing wants them: how far along the straight line between two documents, and how far beside it.
export function segments(from, to, bends) {
  const x = to.x - from.x, y = to.y - from.y, length = Math.hypot(x, y);
  if (!length || !bends.length) return null;
  return { weights: bends.map(one => ((one.x - from.x) * x + (one.y - from.y) * y) / (length * length)),
    distances: bends.map(one => ((one.y - from.y) * x - (one.x - from.x) * y) / length) };
}
