// The cascade of a directive: a picture, and the same as a list.
const CHILDREN = 100;

// Places of a cascade are [parent, node|null, expectation…].
function belowOf(places) {
  const below = places.map(() => []);
  places.forEach((place, i) => { if (i > 0) below[place[0]].push(i); });
  return below;
}
function statusOf(place) {
  const held = place.slice(2).map(at => data.expected[at][0]);
  return STATUSES.find(one => held.includes(one)) || "";
}
const isEmpty = place => place[1] === null;
const asked = at => inLanguage(data.columns[data.expected[at][2]], 2);
const owed = at => data.expected[at][3] ? say("report-owed", asked(at), day(data.expected[at][3])) : asked(at);
const bodyOf = place => data.bodies[data.expected[place[2]][1]][0];
// How many days what stands worst at a place is overdue or was late.
const daysAt = place => Math.max(0, ...place.slice(2).filter(at => data.expected[at][0] === statusOf(place)).map(at => data.expected[at][4] || 0));

function statusButton(place) {
  const status = statusOf(place);
  if (!status) return null;
  return make("button", { class: "badge " + status, type: "button", onclick: () => openExpected(place.slice(2)) },
    standing(status, daysAt(place)));
}

function card(place) {
  if (isEmpty(place)) {
    return make("div", { class: "card empty " + statusOf(place) }, statusButton(place), " ", own(bodyOf(place)),
      make("div", { class: "faint" }, place.slice(2).map(owed).join("; ")));
  }
  const one = data.nodes[place[1]];
  return make("div", { class: "card " + (one[3] ? "" : "cited") }, nodeLink(place[1]), " ", statusButton(place),
    make("div", { class: "faint" }, one[5] ? say("level-" + one[5]) + " · " : "", own(one[2])));
}

// Lists nest as deep as documents carry out each other, and no deeper than browsers like.
function cascadeList(places) {
  const below = belowOf(places);
  function branch(at, depth) {
    const list = make("ul", {}), items = depth < 60 ? below[at] : [];
    function more(from) {
      for (const child of items.slice(from, from + CHILDREN)) list.append(branch(child, depth + 1));
      const rest = items.length - from - CHILDREN;
      if (rest <= 0) return;
      const entry = make("li", {}, make("button", { type: "button", onclick: () => { entry.remove(); more(from + CHILDREN); } }, say("report-more", rest)));
      list.append(entry);
    }
    more(0);
    return make("li", {}, card(places[at]), items.length ? list : null);
  }
  return make("ul", { class: "tree" }, branch(0, 0));
}

function showCascade() {
  const at = state.cascade, parts = [make("h2", {}, say("report-nav-cascade"))];
  const some = data.directives.map((one, i) => [one, i]).filter(([one]) => one[2].length > 1)
    .sort((a, b) => b[0][2].length - a[0][2].length || a[1] - b[1]);
  if (!some.length) return parts.concat(make("p", {}, say("report-none")));
  if (at.at === "") at.at = String(some[0][1]);
  const field = make("select", { id: "cascade-of", onchange: () => { at.at = field.value; show(); } },
    some.map(([one, i]) => make("option", { value: i, selected: String(i) === at.at }, nodeName(one[0]) + " (" + (one[2].length - 1) + ")")));
  const [node, name, places, cut, picture] = data.directives[Number(at.at)], title = node === null ? "" : data.nodes[node][4];
  parts.push(make("div", { class: "filters" }, make("label", {}, say("column-directive"), field)),
    make("p", {}, node === null ? own(name) : nodeLink(node), title ? [" — ", own(title)] : null),
    make("p", { class: "faint noprint" }, say("report-cascade-note")));
  if (cut) parts.push(make("p", { class: "caution" }, say("report-cascade-cut")));
  const drawn = picture ? pictureOf(data.directives[Number(at.at)])
    : [make("p", { class: "caution" }, say(data.pictures ? "report-picture-none" : "report-picture-not-built"))];
  const list = [make("h3", {}, say("report-cascade-list")), cascadeList(places)];
  // A narrow screen shows little of the picture and all of the list.
  const narrow = !onPaper && picture && window.matchMedia("(max-width: 40rem)").matches;
  return narrow ? parts.concat(list, make("h3", {}, say("report-cascade-picture")), drawn) : parts.concat(drawn, list);
}
