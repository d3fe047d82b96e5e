// A cascade as a picture: Graphviz has placed it, here it is drawn. All text goes in through textContent.
const BOX = { width: 210, height: 66, head: 34, margin: 14 };
const ZOOMS = [0.35, 0.5, 0.7, 0.85, 1, 1.25, 1.6];

const svg = (name, attributes, ...children) => filled(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
const ruler = document.createElement("canvas").getContext("2d");

function measured(text, font) {
  ruler.font = font + " \"Noto Sans\", \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif";
  return ruler.measureText(text).width;
}
// The text on at most so many lines, the last one ending in "…" where more is left.
function lines(text, most, font, width) {
  const fits = part => measured(part, font) <= (width || BOX.width - 20);
  const out = [];
  let rest = text.slice(0, 200).trim();
  while (rest && out.length < most) {
    const last = out.length + 1 === most;
    let end = rest.length;
    if (!fits(rest)) {
      let low = 1, high = rest.length;
      while (low < high) { const middle = (low + high + 1) >> 1; if (fits(rest.slice(0, middle) + (last ? "…" : ""))) low = middle; else high = middle - 1; }
      const blank = rest.lastIndexOf(" ", low);
      end = blank > low / 2 ? blank : low;
    }
    out.push(rest.slice(0, end).trim() + (last && end < rest.length ? "…" : ""));
    rest = rest.slice(end).trim();
  }
  return out;
}

// Up to four rows: a name with a day beside it, a body, and what else is to be said.
function inBox(x, y, head, beside, body, foot) {
  const left = x - BOX.width / 2 + 10, right = x + BOX.width / 2 - 10;
  const rows = [...lines(body, 2, "12px").map(one => ["", one]), ...lines(foot, 1, "12px").map(one => ["faint", one])];
  const from = y - rows.length * 7.5 + 4, free = BOX.width - 26 - (beside ? measured(beside, "12px") : 0);
  return [svg("text", { class: "strong", x: left, y: from }, lines(head, 1, "600 13px", free)),
    beside ? svg("text", { class: "faint end", x: right, y: from }, beside) : null,
    rows.map(([look, text], i) => svg("text", { class: look, x: left, y: from + (i + 1) * 15 }, text))].flat().filter(one => one);
}
const box = (x, y, look, shift) => svg("rect", { class: look, x: x - BOX.width / 2 + (shift || 0), y: y - BOX.height / 2 + (shift || 0),
  width: BOX.width, height: BOX.height, rx: 7 });

function drawnDocument(place, x, y) {
  const one = data.nodes[place[1]], status = statusOf(place), late = status === "late" ? daysAt(place) : 0;
  const name = (status ? SYMBOLS[status] + " " : "") + one[0];
  const foot = late ? lateness(late) : status === "uncertain" ? say("status-uncertain") : one[3] ? "" : say("only-cited");
  const whole = [name, day(one[1]), one[2], one[4], foot, status ? say("status-" + status) : ""].filter(part => part).join("\n");
  const parts = [svg("title", {}, whole), box(x, y, one[3] ? status || "plain" : "cited"), ...inBox(x, y, name, day(one[1]), one[2], foot)];
  return one[3] ? svg("a", { href: "#documents/" + place[1], "aria-label": whole }, parts) : svg("g", { role: "img", "aria-label": whole }, parts);
}

function pressed(action) {
  return { role: "button", tabindex: 0, onclick: action, onkeydown: event => {
    if (event.key === "Enter" || event.key === " ") { event.preventDefault(); action(); }
  } };
}

function drawnEmpty(place, x, y) {
  const status = statusOf(place), head = SYMBOLS[status] + " " + say("status-" + status), all = place.slice(2).map(owed);
  const due = place.slice(2).map(at => data.expected[at][3]).filter(one => one).sort()[0];
  const until = due ? say("due-on", day(due)) : "", beside = measured(head, "600 13px") + measured(until, "12px") < BOX.width - 26;
  const foot = (beside ? "" : until + " · ") + asked(place[2]) + (all.length > 1 ? " (+" + (all.length - 1) + ")" : "");
  const whole = [standing(status, daysAt(place)), bodyOf(place), ...all].join("\n");
  return svg("g", { class: "place", "aria-label": whole, ...pressed(() => openExpected(place.slice(2))) }, svg("title", {}, whole),
    box(x, y, "empty " + status), inBox(x, y, head, beside ? until : "", bodyOf(place), foot));
}

// Several places as one: [null, x, y, level, status, documents, empty places by status in the order of the program].
function drawnSeveral(one, x, y) {
  const order = ["met", "late", "missing", "pending", "uncertain", "unobserved"];
  const [, , , level, status, documents] = one, empty = order.map((name, i) => [name, one[6 + i]]).filter(([, count]) => count);
  const total = documents + empty.reduce((sum, [, count]) => sum + count, 0), symbol = status ? SYMBOLS[status] + " " : "";
  const counts = [documents ? say("report-several-documents", documents) + (status && !empty.length ? " " + say("status-" + status) : "") : "",
    ...empty.map(([name, count]) => SYMBOLS[name] + " " + count + " " + say("status-" + name))].filter(part => part);
  const head = symbol + say("report-together", total), beside = level ? say("level-" + level) : "", whole = [head, beside, ...counts].filter(part => part).join("\n");
  const toList = () => { const list = document.querySelector(".tree"); list.setAttribute("tabindex", "-1"); list.focus(); list.scrollIntoView(); };
  const look = documents ? status || "plain" : "empty several " + status;
  return svg("g", { class: "place", "aria-label": whole, ...pressed(toList) }, svg("title", {}, whole), box(x, y, "several", 4), box(x, y, look),
    inBox(x, y, head, beside, counts.join(" · "), ""));
}

function curve(points, look, shift) {
  const at = i => (points[i] + BOX.margin) + " " + (points[i + 1] + shift), end = points.length - 2;
  if (end < 6) return null;
  let path = "M" + at(0);
  for (let i = 2; i + 5 <= end + 1; i += 6) path += "C" + at(i) + " " + at(i + 2) + " " + at(i + 4);
  const x = points[end] + BOX.margin, y = points[end + 1] + shift;
  return svg("g", { class: look, "aria-hidden": "true" }, svg("path", { d: path }),
    svg("path", { class: "tip", d: "M" + x + " " + y + "l-8 -3.5v7z" }));
}

function sized(drawing, width, height, scale) {
  drawing.setAttribute("width", Math.round(width * scale));
  drawing.setAttribute("height", Math.round(height * scale));
  return drawing;
}

function zoomButtons(heads, drawing, width, height) {
  const size = scale => { sized(heads, width, BOX.head, scale); sized(drawing, width, height, scale); };
  const set = scale => { state.cascade.zoom = scale; size(scale); };
  const step = by => () => {
    const now = drawing.getAttribute("width") / width, at = ZOOMS.findIndex(one => one >= now - 0.01);
    set(ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, (at < 0 ? ZOOMS.length - 1 : at) + by))]);
  };
  size(state.cascade.zoom || 1);
  // Opens as wide as the window, as far as that can be read.
  if (!state.cascade.zoom) setTimeout(() => { if (drawing.parentNode) size(Math.max(0.7, Math.min(1, (drawing.parentNode.clientWidth - 2) / width))); });
  const button = (label, text, action) => make("button", { type: "button", "aria-label": say(label), title: say(label), onclick: action }, text);
  return make("div", { class: "pager noprint" }, button("report-zoom-out", "−", step(-1)), button("report-zoom-in", "+", step(1)),
    make("button", { type: "button", onclick: () => set(Math.max(0.1, Math.min(1, (drawing.parentNode.clientWidth - 2) / width))) }, say("report-zoom-fit")));
}

// On paper: sheets that overlap by a box, so that every box is whole on one of them, and no smaller than can be read.
const SHEET = { width: 1020, height: 640, least: 0.62, most: 12 };
function sheetsOf(heads, drawing, boxes, width, height) {
  const scale = Math.min(1, Math.max(SHEET.least, SHEET.width / width)), right = SHEET.width / scale, down = SHEET.height / scale - BOX.head;
  const starts = (whole, part, shared) => { const out = [0]; while (out[out.length - 1] + part < whole) out.push(out[out.length - 1] + part - shared); return out; };
  const places = starts(height, down, BOX.height + 14).flatMap(y => starts(width, right, BOX.width + 14).map(x => [x, y]))
    .filter(([x, y]) => boxes.some(one => one[1] + BOX.margin >= x && one[1] + BOX.margin < x + right && one[2] + BOX.margin >= y && one[2] + BOX.margin < y + down));
  const cut = (whole, x, y, high) => {
    const part = whole.cloneNode(true), wide = Math.min(right, width - x);
    for (const one of [part, ...part.querySelectorAll("[id]")]) one.removeAttribute("id");
    part.removeAttribute("aria-labelledby");
    part.setAttribute("viewBox", [x, y, wide, high].join(" "));
    return sized(part, wide, high, scale);
  };
  return [places.length > SHEET.most ? make("p", { class: "caution" }, say("report-picture-sheets", SHEET.most, places.length)) : null,
    ...places.slice(0, SHEET.most).map(([x, y]) => make("div", { class: "sheet" }, cut(heads, x, 0, BOX.head), cut(drawing, x, y, Math.min(down, height - y))))];
}

function pictureOf([root, , places, , picture]) {
  const [width, height, lanes, shown, drawn, tree] = picture;
  const wide = width + 2 * BOX.margin, high = height + 2 * BOX.margin;
  const empty = places.filter(isEmpty).length;
  const gathered = shown.filter(one => one[0] === null), known = shown.length - gathered.length;
  const drawing = svg("svg", { class: "cascade", viewBox: "0 0 " + wide + " " + high, role: "group", "aria-labelledby": "picture-title picture-hint" },
    svg("title", { id: "picture-title" }, say("report-nav-cascade") + ": " + nodeName(root)),
    svg("desc", { id: "picture-hint" }, say("report-picture-hint", nodeName(root), places.length - empty, empty)),
    lanes.map(([, left, right]) => svg("g", { class: "lane" }, svg("rect", { x: left + BOX.margin - 10, y: 0, width: right - left + 20, height: high }))),
    drawn.map((one, i) => {
      const target = shown[one[1]], open = target[0] === null ? !target[5] : isEmpty(places[target[0]]);
      return curve(one.slice(2), "line" + (i < tree ? "" : " other") + (open ? " open" : ""), BOX.margin);
    }),
    shown.map(one => {
      const x = one[1] + BOX.margin, y = one[2] + BOX.margin;
      if (one[0] === null) return drawnSeveral(one, x, y);
      return isEmpty(places[one[0]]) ? drawnEmpty(places[one[0]], x, y) : drawnDocument(places[one[0]], x, y);
    }));
  // The names of the levels stay in view above it.
  const heads = svg("svg", { class: "cascade heads", viewBox: "0 0 " + wide + " " + BOX.head, "aria-hidden": "true" },
    lanes.map(([level, left, right]) => svg("g", { class: "lane" }, svg("rect", { x: left + BOX.margin - 10, y: 0, width: right - left + 20, height: BOX.head }),
      svg("text", { x: left + BOX.margin, y: 21 }, say("level-" + level)))));
  const shownParts = onPaper ? sheetsOf(heads, drawing, shown, wide, high)
    : [zoomButtons(heads, drawing, wide, high), make("div", { class: "scroll picture" }, heads, drawing)];
  return [gathered.length ? make("p", { class: "caution" }, say("report-picture-several", places.length - known)) : null,
    legend(), make("p", { class: "faint" }, say("report-picture-key")), ...shownParts].filter(one => one);
}
