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
show();
document.documentElement.dataset.ready = "yes";
