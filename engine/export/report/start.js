// The last part: everything is there now. Who comes back to a view finds it scrolled as it was left.
const left = new Map();
history.scrollRestoration = "manual";
window.addEventListener("hashchange", event => {
  const before = main.querySelector(".scroll");
  left.set(new URL(event.oldURL).hash, [window.scrollY, before ? before.scrollLeft : 0, before ? before.scrollTop : 0]);
  show();
  if (location.hash.split("/")[2]) return; // opened at a place
  const [y, x, down] = left.get(location.hash) || [0, 0, null], now = main.querySelector(".scroll");
  if (now && down !== null) now.scrollTo(x, down);
  window.scrollTo(0, y);
});
// Paper has no pages to turn: a view is printed with all its rows, up to so many as the pager says, and then is as it was.
let beforePaper = null;
window.addEventListener("beforeprint", () => {
  const [view, part] = (location.hash.slice(1) || "summary").split("/");
  if (part !== undefined || view === "graph" || detail.open || beforePaper) return;
  const box = main.querySelector(".scroll");
  beforePaper = { y: window.scrollY, x: box ? box.scrollLeft : 0, down: box ? box.scrollTop : 0,
    pages: Object.values(state).map(one => [one, one.page, one.column]) };
  for (const one of Object.values(state)) one.page = one.column = 0;
  onPaper = true;
  show();
});
window.addEventListener("afterprint", () => {
  if (!beforePaper) return;
  onPaper = false;
  for (const [one, page, column] of beforePaper.pages) Object.assign(one, { page, column });
  show();
  const box = main.querySelector(".scroll");
  if (box) box.scrollTo(beforePaper.x, beforePaper.down);
  window.scrollTo(0, beforePaper.y);
  beforePaper = null;
});
show();
document.documentElement.dataset.ready = "yes";
