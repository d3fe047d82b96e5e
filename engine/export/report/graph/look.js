// How documents and statements look: kinds and relations differ by line and symbol, colours are those of the page.
import { SIZE } from "./layered.js";

const HEAVY = ["implements", "guides", "reports_on", "answers", "owes"];
const ENDING = ["replaces", "repeals"];
const CHANGING = ["amends", "supplements"];

export function look(colour) {
  return [
    { selector: "node", style: {
      shape: "round-rectangle", width: SIZE.width, height: SIZE.height, "background-color": colour("--paper"), "border-color": colour("--edge"),
      "border-width": 1.5, label: "data(label)", color: colour("--ink"), "font-size": 12, "font-family": "Noto Sans, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif",
      "text-valign": "center", "text-halign": "center", "text-wrap": "wrap", "text-max-width": SIZE.width - 10, "line-height": 1.15, "min-zoomed-font-size": 4 } },
    ...["met", "late", "uncertain"].map(status => ({ selector: "node." + status, style: { "background-color": colour("--" + status) } })),
    { selector: "node.draft", style: { "border-style": "double", "border-width": 4 } },
    { selector: "node.cited", style: { "border-style": "dotted" } },
    { selector: "node.empty", style: { "border-style": "dashed", "border-width": 2, "border-dash-pattern": [7, 4] } },
    { selector: "node.missing", style: { "border-color": colour("--missing-ink"), "border-width": 2.5 } },
    { selector: "node.centre", style: { "border-width": 4, "font-weight": "bold" } },
    { selector: "edge", style: {
      width: 1, "curve-style": "bezier", "line-color": colour("--edge"), "target-arrow-color": colour("--edge"), "target-arrow-shape": "triangle",
      "arrow-scale": 0.8, opacity: 0.75, label: "data(label)", "font-size": 10, color: colour("--faint"), "text-background-color": colour("--paper"),
      "text-background-opacity": 0.9, "text-background-padding": 1, "min-zoomed-font-size": 7, "font-family": "Noto Sans, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif" } },
    { selector: "edge.bent", style: { "curve-style": "round-segments", "edge-distances": "node-position", "segment-radii": 30,
      "segment-weights": edge => edge.data("bent").weights, "segment-distances": edge => edge.data("bent").distances } },
    { selector: "edge.left", style: { "source-endpoint": "-50% 0%", "target-endpoint": "50% 0%" } },
    ...HEAVY.map(one => ({ selector: "edge." + one, style: { width: 2, opacity: 1 } })),
    ...ENDING.map(one => ({ selector: "edge." + one, style: { width: 2.5, opacity: 1, "target-arrow-shape": "tee", "line-color": colour("--missing-ink"), "target-arrow-color": colour("--missing-ink") } })),
    ...CHANGING.map(one => ({ selector: "edge." + one, style: { width: 2, opacity: 1, "target-arrow-shape": "diamond" } })),
    { selector: "edge.cites, edge.defines", style: { "line-style": "dotted" } },
    { selector: "edge.owes, edge.doubtful", style: { "line-style": "dashed" } },
    { selector: ":selected", style: { "border-color": colour("--link"), "border-width": 4, "line-color": colour("--link"), "target-arrow-color": colour("--link") } },
    { selector: "node.beside", style: { "border-color": colour("--link") } },
    { selector: ".apart", style: { opacity: 0.35 } },
  ];
}
