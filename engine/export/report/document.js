// A document: references linked, duties marked, opened at a place. Markdown's marks are shown as what they mean.

// How the characters of a text look, as [from, to, what]: "bold", "italic", "raised", "gone" (marks) or "break". Stars
// are marks where they stand at the edges of words and are closed on their line.
function looks(text) {
  const found = [];
  let open = null, heading = -1;
  for (const mark of text.matchAll(/^#{1,6} (?=\S)|\\[\\*|_#]|\*{1,3}|<br>|<sup>([^<\n]*)<\/sup>|\n/gm)) {
    const at = mark.index, end = at + mark[0].length, before = text[at - 1] || "\n", after = text[end] || "\n";
    if (mark[0] === "\n") {
      if (heading >= 0) found.push([heading, at, "bold"]);
      open = null;
      heading = -1;
    } else if (mark[0][0] === "#") {
      found.push([at, end, "gone"]);
      heading = end;
    } else if (mark[0][0] === "\\") {
      found.push([at, at + 1, "gone"]);
    } else if (mark[0] === "<br>") {
      found.push([at, end, "break"]);
    } else if (mark[0][0] === "<") {
      found.push([at, at + 5, "gone"], [at + 5, end - 6, "raised"], [end - 6, end, "gone"]);
    } else if (open && open.length === mark[0].length && /\S/.test(before)) {
      found.push([open.at, open.end, "gone"], [at, end, "gone"]);
      if (open.length > 1) found.push([open.end, at, "bold"]);
      if (open.length !== 2) found.push([open.end, at, "italic"]);
      open = null;
    } else if (!open && /\S/.test(after)) {
      open = { at, end, length: mark[0].length };
    }
  }
  if (heading >= 0) found.push([heading, text.length, "bold"]);
  return found.sort((a, b) => a[0] - b[0]);
}

// Part after part of a text, each cut where the look changes. Calls go from its start to its end.
function dressed(all) {
  let next = 0, under = [];
  return (from, to) => {
    const out = [];
    while (from < to) {
      while (next < all.length && all[next][0] <= from) under.push(all[next++]);
      under = under.filter(one => one[1] > from);
      const end = Math.min(to, ...under.map(one => one[1]), next < all.length ? all[next][0] : to);
      out.push([from, end, under.map(one => one[2])]);
      from = end;
    }
    return out;
  };
}

function wordsOf(text, pieces) {
  const children = pieces.map(([from, to, look]) => {
    if (look.includes("break")) return "\n";
    if (look.includes("gone")) return null;
    const words = text.slice(from, to), name = look.filter(one => one === "bold" || one === "italic" || one === "raised").join(" ");
    return name ? make("span", { class: name }, words) : words;
  });
  return children.filter(one => one);
}

function showDocument(node, start, end) {
  const one = data.nodes[node];
  const parts = [make("p", { class: "noprint" }, make("button", { type: "button", id: "back", onclick: () => history.back() }, say("report-back"))),
    make("h2", {}, own(nodeName(node))), make("p", {}, own(one[4])), make("p", { class: "faint" }, own(one[2]), " · ", own(one[3]))];
  const block = document.getElementById("d" + node);
  if (!block) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show, { once: true });
    return parts.concat(make("p", { class: "caution" }, say("report-text-left-out")));
  }
  const held = JSON.parse(block.textContent);
  if (held.changed) parts.push(make("p", { class: "caution" }, say("report-changed")));
  if (held.cut) parts.push(make("p", { class: "caution" }, say("report-cut")));
  const text = make("div", { class: "text", lang: "vi" }), whole = held.parts.map(part => part[1]).join("");
  const cut = dressed(held.plain ? [] : looks(whole));
  let done = 0;
  held.parts.forEach(([from, words, reference, duty], i) => {
    const to = i + 1 < held.parts.length ? held.parts[i + 1][0] : Infinity;
    const here = end > start && from < end && to > start;
    const inner = wordsOf(whole, cut(done, done += words.length));
    let element = null;
    if (reference !== null) {
      const [target, relation] = held.references[reference];
      const known = target !== null && target !== node;
      const hint = say("report-reference-hint", say("relation-" + relation), known ? nodeName(target) : "");
      element = known && data.nodes[target][3] ? make("a", { href: "#documents/" + target, title: hint }, inner) : make("span", { class: "ref", title: hint }, inner);
    }
    if (duty !== null || here) {
      const [, actors, due] = duty !== null ? held.duties[duty] : [];
      element = make("span", { class: (duty !== null ? "duty" : "") + (here ? " here" : ""),
        title: duty !== null && reference === null ? say(due ? "report-duty-hint" : "report-duty-hint-undated", actors, due) : null }, element || inner);
    }
    text.append(...(element ? [element] : inner));
  });
  setTimeout(() => {
    const here = text.querySelector(".here");
    if (here) { here.setAttribute("tabindex", "-1"); here.scrollIntoView({ block: "center" }); here.focus({ preventScroll: true }); }
  });
  return parts.concat(make("p", { class: "faint" }, say("report-here")), text);
}
