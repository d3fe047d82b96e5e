// The report as a reader meets it: clicks and keys in Chromium, under the report's own policy. REPORTS is the folder
// with report.html and report.json of the same audit, odd.html and wide.html; where PICTURES names a folder, what is seen is kept there.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

const folder = process.env.REPORTS, pictures = process.env.PICTURES;
const audit = JSON.parse(readFileSync(folder + "/report.json", "utf8"));
const hasGraph = readFileSync(folder + "/report.html", "utf8").includes("id=graph-code>");
const hasPicture = readFileSync(folder + "/report.html", "utf8").includes('"pictures":1');
let browser;
before(async () => { browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] }); });
after(() => browser.close());

// Opens a view and runs `look`; whatever the browser complains of, such as a part that the policy forbids, is a failure.
async function visit(report, view, look, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options }), page = await context.newPage(), complaints = [];
  page.on("console", one => { if (["error", "warning"].includes(one.type())) complaints.push(one.text()); });
  page.on("pageerror", one => complaints.push(one.message));
  page.on("request", one => { if (!one.url().startsWith("file:")) complaints.push("asks for " + one.url()); });
  page.setDefaultTimeout(120000);
  await page.goto("file://" + folder + "/" + report + ".html#" + view);
  if (options.javaScriptEnabled !== false) await page.waitForSelector("html[data-ready]");
  await look(page);
  await context.close();
  assert.deepEqual(complaints, []);
}
const english = page => page.click("button[lang=en]");
async function keep(page, name) {
  if (!pictures) return;
  await page.evaluate(() => { const part = document.querySelector(".picture, .graph"); if (part) part.scrollIntoView(); });
  await page.screenshot({ path: pictures + "/" + name + ".png" });
}
const holds = async (page, selector, words) => assert.ok((await page.textContent(selector)).includes(words), words + " is not in " + selector);

// From an open dialog to the sentence in its document.
async function followToSentence(page) {
  const words = (await page.textContent("#detail blockquote bdi")).replace(/^“|[”…]+$/g, "").trim();
  await page.click("#detail blockquote a");
  await page.waitForSelector(".text .here");
  const shown = (await page.locator(".text .here").allTextContents()).join("").replace(/[*_\s]+/g, " ");
  assert.ok(shown.includes(words.slice(0, 60).replace(/\s+/g, " ").trim()), shown + " does not hold " + words);
}

test("the summary, in both languages; who works without a mouse stays where they were", () => visit("report", "summary", async page => {
  await holds(page, "main", audit.expectations.length + " việc được giao");
  await page.focus("#language-en");
  await page.keyboard.press("Enter");
  await holds(page, "main", audit.expectations.length + " things are asked of definite bodies");
  assert.equal(await page.evaluate(() => document.activeElement.id), "language-en");
}));

test("the worst gaps: the body with the most, the thing missing for the longest", () => visit("report", "summary", async page => {
  const missing = audit.expectations.filter(one => one.status === "missing" && one.due).sort((a, b) => a.due < b.due ? -1 : 1);
  await page.click("#main ol >> nth=1 >> button >> nth=0");
  await holds(page, "#detail", missing[0].body_name);
  await holds(page, "#detail", missing[0].due.split("-").reverse().join("/"));
  await followToSentence(page);
  await page.goBack();
  const worst = await page.textContent("#main ol >> nth=0 >> a >> nth=0");
  await page.click("#main ol >> nth=0 >> a >> nth=0");
  const gaps = audit.expectations.filter(one => one.body_name === worst && !["met", "pending"].includes(one.status)).length;
  assert.deepEqual(await page.locator(".matrix tbody th").allTextContents(), [worst]);
  assert.equal(await page.locator(".matrix td button").count(), gaps);
}));

test("the figures of the summary add up, and each says what it means", () => visit("report", "summary", async page => {
  const said = (await page.textContent("#main p >> nth=1")).match(/\d+/g).map(Number);
  assert.deepEqual([said[0], said[1]], [audit.documents, audit.expectations.length]);
  assert.equal(said.slice(2).reduce((sum, one) => sum + one), audit.expectations.length);
  for (const one of await page.locator(".figures small").allTextContents()) assert.ok(one.length > 10);
  const unread = audit.findings.filter(one => one.rule === "unreadable-document");
  for (const one of unread) await holds(page, ".caution", one.file);
  await english(page);
  assert.ok((await page.title()).startsWith("Audit of "));
}));

test("a gap says how long it is overdue, lateness is said once", () => visit("report", "matrix", async page => {
  await page.click("td button.missing");
  assert.match(await page.textContent("#detail dd .badge"), /chưa có, quá \d+ ngày/);
  await page.keyboard.press("Escape");
  await page.click("td button.late");
  assert.match(await page.textContent("#detail dd .badge"), /^▲ chậm \d+ ngày$/);
}));

test("the corner stays above the heads of the columns", () => visit("report", "matrix", async page => {
  const seen = await page.evaluate(() => {
    const box = document.querySelector(".scroll:has(.matrix)");
    box.scrollTo(400, 0);
    const corner = box.querySelector("thead th").getBoundingClientRect();
    const above = document.elementFromPoint(corner.left + corner.width / 2, corner.top + corner.height / 2);
    return above === box.querySelector("thead th");
  });
  assert.ok(seen);
}));

test("all findings are printed", () => visit("report", "findings", async page => {
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  assert.equal(await page.locator("tbody tr").count(), Math.min(1000, audit.findings.length));
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator("tbody tr").count(), Math.min(100, audit.findings.length));
}));

test("a gap of the matrix leads to the sentence that asks for it", () => visit("report", "matrix", async page => {
  await page.click("td button.missing");
  await followToSentence(page);
}));

test("columns stand in the order of their directives' days", () => visit("report", "matrix", async page => {
  const days = (await page.locator(".matrix thead th").evaluateAll(all => all.map(one => one.title.split("\n")[1] || ""))).filter(one => one)
    .map(one => one.split("/").reverse().join("-"));
  assert.ok(days.length > 20);
  assert.deepEqual(days, [...days].sort());
}));

test("300 bodies: rows are filled as they come near, and all of them for paper", () => visit("wide", "matrix", async page => {
  const filled = () => page.locator(".matrix td button").count(), box = page.locator(".scroll:has(.matrix)");
  assert.equal(await page.locator(".matrix tbody tr").count(), 300);
  await holds(page, "main", "cột 1–60 trong 70");
  assert.ok(await filled() < 120 * 60);
  const high = await box.evaluate(one => one.scrollHeight);
  await box.evaluate(one => one.scrollTo(0, one.scrollHeight));
  await page.locator(".matrix tbody tr").last().locator("button").first().waitFor();
  assert.ok(await filled() < 120 * 60);
  assert.ok(Math.abs(await box.evaluate(one => one.scrollHeight) - high) < 40, "rows changed their height");
  await page.locator(".matrix tbody tr").last().locator("button").first().click();
  await followToSentence(page);
  await page.goBack();
  assert.ok(await box.evaluate(one => one.scrollTop) > high / 2, "who comes back stands elsewhere");
  await page.click("#matrix-column-next");
  assert.equal(await page.locator(".matrix thead th").count(), 11);
  assert.ok(await page.evaluate(() => document.activeElement.id.startsWith("matrix-column-")));
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  assert.equal(await filled(), 300 * 70);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator(".matrix thead th").count(), 11);
}));

test("documents show what Markdown's marks mean", () => visit("report", "documents", async page => {
  await page.fill("#search-documents", "07-CT-TU.md");
  await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 1);
  await page.click("tbody a");
  await page.waitForSelector(".text .bold");
  assert.ok(!(await page.textContent(".text")).includes("**"));
}));

test("findings are found without their marks", () => visit("report", "findings", async page => {
  await page.fill("#search-findings", "pho linh");
  await page.waitForFunction(() => document.querySelectorAll("tbody tr").length < 10);
  await holds(page, "main", "Đảng ủy thị trấn Phố Lĩnh chưa ban hành kế hoạch");
}));

test("the list of a cascade shows what is missing, and leads to the sentence", () => visit("report", "cascade", async page => {
  assert.ok(await page.locator(".tree .card.empty.missing").count() > 3);
  await page.click(".tree .card.empty.missing button");
  await followToSentence(page);
}));

test("the picture of a cascade: nothing overlaps, nothing is cut, it says what the list says", { skip: !hasPicture }, () => visit("report", "cascade", async page => {
  const wrong = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll("svg.cascade > :is(a, g:not(.lane):not(.line))")].map(one => {
      const rect = one.querySelector("rect").getBoundingClientRect();
      const out = [...one.querySelectorAll("text")].filter(text => {
        const at = text.getBoundingClientRect();
        return at.left < rect.left || at.right > rect.right || at.top < rect.top - 1 || at.bottom > rect.bottom + 1;
      });
      return { rect, out: out.map(text => text.textContent), name: one.textContent };
    });
    const found = boxes.flatMap(one => one.out);
    boxes.forEach((a, i) => boxes.slice(0, i).forEach(b => {
      if (a.rect.left < b.rect.right && b.rect.left < a.rect.right && a.rect.top < b.rect.bottom && b.rect.top < a.rect.bottom) found.push(a.name + " on " + b.name);
    }));
    return { found, boxes: boxes.length, cards: document.querySelectorAll(".tree .card").length };
  });
  assert.deepEqual(wrong.found, []);
  assert.equal(wrong.boxes, wrong.cards);
  await holds(page, "svg.cascade .lane >> nth=0", "Trung ương");
  await holds(page, "svg.cascade .lane >> nth=1", "Cấp tỉnh");
  await keep(page, "cascade");
  await english(page);
  await holds(page, "svg.cascade .lane >> nth=0", "Central");
}));

test("a missing place of the picture leads to the sentence, with the keyboard too", { skip: !hasPicture }, () => visit("report", "cascade", async page => {
  await page.locator("svg.cascade rect.empty.missing").first().click();
  await followToSentence(page);
  await page.goBack();
  await page.locator("svg.cascade g.place").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("#detail[open] dl");
  await page.keyboard.press("Escape");
  await page.locator("svg.cascade a").nth(1).focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector(".text");
}));

test("zoom changes the size of the picture", { skip: !hasPicture }, () => visit("report", "cascade", async page => {
  const width = () => page.evaluate(() => document.querySelector("svg.cascade").getBoundingClientRect().width);
  const before = await width();
  await page.click("button[aria-label='Thu nhỏ']");
  assert.ok(await width() < before);
  await page.click("text=Vừa khung");
  assert.ok(await width() < 1280);
}));

const listed = page => page.locator("#graph-list li").allTextContents();

test("the graph: search, centre, steps, filters", { skip: !hasGraph }, () => visit("report", "graph", async page => {
  await page.waitForSelector("#graph-chosen h3");
  await keep(page, "graph");
  await page.fill("#search-graph", "tinh uy 04-nq/tu");
  await page.keyboard.press("Enter");
  await holds(page, "#graph-chosen h3", "04-NQ/TU");
  const two = await listed(page);
  await page.selectOption("#graph-depth", "1");
  const one = await listed(page);
  assert.ok(one.length < two.length);
  assert.ok(one.some(text => text.includes("25-KH/TU")) && one.some(text => text.includes("Ủy ban Kiểm tra Tỉnh ủy")));
  await page.click("text=Lọc theo quan hệ");
  await page.uncheck("#graph-relations input[value=implements]");
  assert.ok(!(await listed(page)).some(text => text.includes("19-KH/ĐUK")));
  await page.check("#graph-relations input[value=implements]");
  assert.deepEqual(await listed(page), one);
  await page.uncheck("#graph-levels input[value=district]");
  assert.ok(!(await listed(page)).some(text => text.includes("19-KH/ĐUK")));
  await page.check("#graph-levels input[value=district]");
  await page.selectOption("#graph-since", "2022");
  assert.ok((await listed(page)).slice(1).every(text => /\/202[2-9]|✗|–|○|\?/.test(text)));
  await page.selectOption("#graph-since", "");
  await page.selectOption("#graph-body", { label: "Huyện ủy Đông Lĩnh" });
  assert.ok((await listed(page)).slice(1).every(text => text.includes("Huyện ủy Đông Lĩnh")));
}));

test("the graph: keys, what is missing, a statement and its place", { skip: !hasGraph }, () => visit("report", "graph", async page => {
  await page.fill("#search-graph", "04-NQ/TU");
  await page.click("#graph-found button");
  await page.focus("#graph-canvas");
  await page.keyboard.press("ArrowRight");
  const right = await page.textContent("#graph-chosen h3");
  assert.ok(!right.includes("04-NQ/TU"));
  await page.keyboard.press("+");
  await page.click("#graph-list >> xpath=.. >> summary");
  await page.click("#graph-list button:has-text('✗')");
  await page.click("#graph-chosen >> text=Việc được giao");
  await followToSentence(page);
  await page.goBack();
  await page.click("#graph-chosen .statements button.plain");
  await page.click("#graph-chosen .statements a");
  await page.waitForSelector(".text .here");
}));

test("the graph: the mouse, and English", { skip: !hasGraph }, () => visit("report", "graph", async page => {
  await page.waitForSelector("#graph-canvas canvas");
  const before = await page.textContent("#graph-chosen h3");
  const at = await page.locator("#graph-canvas").boundingBox();
  let other = before;
  for (let i = 0; i < 80 && other === before; ++i) {  // documents stand close enough to be met
    await page.mouse.click(at.x + at.width * [0.75, 0.55, 0.9, 0.35][Math.floor(i / 20)], at.y + at.height * (0.03 + 0.047 * (i % 20)));
    other = await page.textContent("#graph-chosen h3");
  }
  assert.notEqual(other, before);
  await english(page);
  await holds(page, "main", "Find a document");
  await holds(page, "#graph-chosen h3", other.split(" ")[0]);  // what was chosen stays chosen
}));

test("a build without a part says so", { skip: hasGraph && hasPicture }, async () => {
  if (!hasGraph) await visit("report", "graph", page => holds(page, "main", "không có đồ thị tương tác"));
  if (!hasPicture) await visit("report", "cascade", page => holds(page, "main", "không có Graphviz"));
});

for (const view of ["summary", "matrix", "findings", "cascade", "graph", "documents", "documents/0"]) {
  test("what means harm stays text: " + view, () => visit("odd", view, async page => {
    if (view === "graph" && hasGraph) await page.waitForSelector("#graph-chosen h3");
    await keep(page, "odd-" + view.replace("/", "-"));
    assert.notEqual(await page.title(), "OWNED");
    assert.equal(await page.locator("img, main script, svg svg, iframe").count(), 0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, "the page is wider than its window by " + wide);
    if (view === "cascade") await holds(page, ".tree", "</script><img src=x onerror=");
    if (view === "cascade" && hasPicture) await holds(page, "svg.cascade:not(.heads)", "</script><img src=x onerror=");
    if (view === "graph" && hasGraph) await holds(page, "#graph-list", "</script><img src=x onerror=");
    const turned = await page.evaluate(() => /[\u202A-\u202E\u2066-\u2069]/.test(document.body.innerText));
    assert.ok(!turned, "a mark turns the direction of writing");
  }));
}

for (const [name, options] of [["phone", { viewport: { width: 390, height: 844 } }], ["phone-dark", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }],
  ["dark", { colorScheme: "dark" }]]) {
  for (const view of ["summary", "matrix", "cascade", "graph"]) {
    test("nothing is wider than the window: " + view + ", " + name, () => visit("report", view, async page => {
      if (view === "graph" && hasGraph) await page.waitForSelector("#graph-chosen h3");
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, "the page is wider than its window by " + wide);
      await keep(page, view + "-" + name);
    }, options));
  }
}

test("printed, the picture fits on its page and buttons are gone", { skip: !hasPicture }, () => visit("report", "cascade", async page => {
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("nav").isVisible(), false);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const sheets = await page.locator(".sheet").evaluateAll(all => all.map(one => [one.scrollWidth, one.clientHeight]));
  assert.ok(sheets.length > 0 && sheets.every(([width, height]) => width <= 1280 && height <= 700), String(sheets));
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator(".sheet").count(), 0);
  assert.ok((await page.pdf({ preferCSSPageSize: true })).length > 20000);
}));

test("without JavaScript the report tells what is missing", () => visit("report", "", async page => {
  await holds(page, "main", "Báo cáo này cần JavaScript");
  assert.ok(await page.locator("main table tbody tr").count() > 30);
  await holds(page, "main table", "Đảng ủy thị trấn Phố Lĩnh");
}, { javaScriptEnabled: false }));
