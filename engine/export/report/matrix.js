// The matrix: bodies by what directives ask of them. Rows far from the window hold their name alone until it comes near,
// so that hundreds of them open at once and scroll smoothly; beyond that there are pages.
const MATRIX_ROWS = 300, MATRIX_COLUMNS = 60, PAPER_COLUMNS = 300, MATRIX_BLOCK = 10, MATRIX_FIRST = 4; // rows of a block, blocks filled at once
const isGap = status => status !== "met" && status !== "pending";

// The columns that what is searched for and chosen leaves, and the rows that have something in those of them that are shown.
function matrixPart() {
  const at = state.matrix, wish = folded(at.search);
  const wanted = data.bodies.map(one => folded(one[0]).includes(wish));
  const cells = data.cells.filter(([row, column, status]) => wanted[row] && (!at.gaps || isGap(status)) &&
    (!at.directive || String(data.columns[column][0]) === at.directive));
  const used = new Set(cells.map(one => one[1]));
  const columns = data.columns.map((one, i) => i).filter(i => used.has(i));
  const wide = onPaper ? PAPER_COLUMNS : MATRIX_COLUMNS, high = onPaper ? PAPER_ROWS : MATRIX_ROWS;
  const columnPager = pager("matrix", columns.length, wide, "column", "report-columns");
  const shown = columns.slice(at.column * wide, (at.column + 1) * wide), inThem = new Set(shown);
  const byRow = new Map();
  for (const cell of cells) {
    if (!inThem.has(cell[1])) continue;
    if (!byRow.has(cell[0])) byRow.set(cell[0], new Map());
    byRow.get(cell[0]).set(cell[1], cell);
  }
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  const rowPager = pager("matrix", rows.length, high, "page", "report-rows");
  return { byRow, columnPager, rowPager, columns: shown, rows: rows.slice(at.page * high, (at.page + 1) * high) };
}

const columnName = column => data.columns[column][1] + " · " + inLanguage(data.columns[column], 2);

// Rows are laid out as boxes of their own, which takes away from them what a table is: it is said by roles.
function matrixTable({ byRow, columns, rows }) {
  const starts = columns.map((c, i) => i === 0 || data.columns[columns[i - 1]][0] !== data.columns[c][0] ? "group" : null);
  const names = columns.map(columnName), statuses = Object.fromEntries(STATUSES.map(one => [one, say("status-" + one)]));
  const head = make("tr", { role: "row" }, make("th", { scope: "col", role: "columnheader" }, say("column-body")), columns.map((c, i) => {
    const node = data.columns[c][0], date = node === null ? "" : day(data.nodes[node][1]);
    return make("th", { scope: "col", role: "columnheader", class: starts[i], title: names[i] + (date ? "\n" + date : "") }, make("span", {}, names[i]));
  }));
  const cellOf = (r, c, i) => {
    const cell = byRow.get(r).get(c);
    return make("td", { role: "cell", class: starts[i] }, cell ? make("button", { class: cell[2], type: "button", title: statuses[cell[2]], "data-cell": r + " " + c,
      "aria-label": data.bodies[r][0] + ", " + names[i] + ": " + statuses[cell[2]] }, SYMBOLS[cell[2]]) : null);
  };
  const blocks = new Map(), filled = new Set();
  for (let from = 0; from < rows.length; from += MATRIX_BLOCK) {
    const part = rows.slice(from, from + MATRIX_BLOCK);
    blocks.set(make("tbody", { role: "rowgroup" }, part.map(r => make("tr", { role: "row" }, make("th", { scope: "row", role: "rowheader" }, own(data.bodies[r][0]))))), part);
  }
  const fill = block => {
    if (filled.has(block)) return;
    filled.add(block);
    blocks.get(block).forEach((r, i) => block.rows[i].append(...columns.map((c, at) => cellOf(r, c, at))));
  };
  const empty = block => {
    if (block.contains(document.activeElement) || !filled.delete(block)) return;
    for (const row of block.rows) row.replaceChildren(row.firstChild);
  };
  [...blocks.keys()].slice(0, onPaper ? blocks.size : MATRIX_FIRST).forEach(fill);
  const table = make("table", { class: "matrix", role: "table", "aria-label": say("heading-matrix"), onclick: event => {
    const button = event.target.closest("button");
    if (!button) return;
    const [r, c] = button.dataset.cell.split(" ").map(Number);
    openExpected(byRow.get(r).get(c)[3]);
  } }, make("thead", { role: "rowgroup" }, head), [...blocks.keys()]);
  const box = make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": say("heading-matrix") }, table);
  if (onPaper) return box;
  const near = new IntersectionObserver(seen => seen.forEach(one => (one.isIntersecting ? fill : empty)(one.target)), { root: box, rootMargin: "600px 0px" });
  blocks.forEach((_, block) => near.observe(block));
  return box;
}

// On paper as many columns below each other as fit beside each other, each part with the rows that have something in it.
function matrixTables(part) {
  const parts = [];
  for (let from = 0; from < part.columns.length; from += MATRIX_COLUMNS) {
    const columns = part.columns.slice(from, from + MATRIX_COLUMNS);
    parts.push(matrixTable({ ...part, columns, rows: part.rows.filter(r => columns.some(c => part.byRow.get(r).has(c))) }));
  }
  return parts;
}

function showMatrix() {
  const at = state.matrix, parts = [make("h2", {}, say("heading-matrix"))];
  if (!data.columns.length) return parts.concat(make("p", {}, say("report-no-matrix")));
  const directives = new Map(data.columns.map(one => [String(one[0]), one[0] === null ? one[1] : nodeName(one[0])]));
  const gaps = make("input", { type: "checkbox", id: "matrix-gaps", checked: at.gaps, onchange: () => { at.gaps = gaps.checked; at.page = 0; at.column = 0; show(); } });
  parts.push(make("div", { class: "filters" }, searchField("matrix", refill), choice("matrix", "directive", "column-directive", [...directives]),
    make("label", {}, gaps, say("report-only-gaps"))), legend());
  const place = make("div", {});
  function refill() {
    const part = matrixPart();
    place.replaceChildren(...[chosen([["report-search", at.search], ["column-directive", directives.get(at.directive)], ["report-only-gaps", at.gaps ? "✓" : ""]]),
      part.rows.length ? null : make("p", { role: "status" }, say("report-nothing-found")), part.columnPager,
      ...matrixTables(part), part.rowPager].filter(one => one));
  }
  refill();
  return parts.concat(place);
}
