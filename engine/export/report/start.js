// The last part: everything is there now.
window.addEventListener("hashchange", () => { show(); if (!location.hash.split("/")[2]) window.scrollTo(0, 0); });
show();
document.documentElement.dataset.ready = "yes";
