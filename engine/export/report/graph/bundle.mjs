// bundle.mjs OUT: makes one script of the graph and what it uses, the licences of these at its head.
import { readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const licences = ["cytoscape", "@dagrejs/dagre", "@dagrejs/graphlib"].map(name => {
  const folder = new URL("node_modules/" + name + "/", import.meta.url);
  const { version } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
  return name + " " + version + "\n\n" + readFileSync(new URL("LICENSE", folder), "utf8").trim();
});
const made = await build({ entryPoints: [new URL("entry.js", import.meta.url).pathname], bundle: true, minify: true, format: "iife", target: "es2020",
  platform: "browser", legalComments: "eof", write: false, logLevel: "warning",
  banner: { js: "/*! This script contains:\n\n" + licences.join("\n\n").replace(/\*\//g, "* /") + "\n*/" } });
const code = made.outputFiles[0].text;
// It stands inside of <script>: nothing in it may end that.
if (/<\/script|<!--|<script|\r|\0/i.test(code)) throw new Error("the bundle holds what would end its place in the page");
writeFileSync(process.argv[2], code);
